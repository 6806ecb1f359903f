// `requests` in `bot.yml`: who takes questions that the bot cannot answer, how and when.
import { z } from 'zod/v4';
import { perLocale, type Locale } from '../locales.js';
import { HOURS_PATTERN, isTimeZone, WEEKDAYS, type OpeningHours } from './opening-hours.js';
import type { Report } from './fault.js';
import { wordedSchema } from './worded.js';

const text = z.string().trim().min(1).max(500);
const worded = wordedSchema(text);

/** A channel in Teams: the one in which somebody has typed the command for it, or one by its id. */
const TEAMS_PATTERN = /^teams(?::19:[\w-]{1,200}@thread\.(?:tacv2|skype))?$/;

/** The desk's own list; a channel; an address that a person opens; or, by `mailto:`, one that the bot can write to. */
const place = z.union([
  z.literal('desk'),
  z.string().regex(TEAMS_PATTERN),
  z.url({ protocol: /^(https|mailto)$/ }),
]);

const hours = z
  .string()
  .regex(HOURS_PATTERN, 'is not written as 09:00-17:00')
  .refine(
    (written) => (written.split('-')[0] ?? '') < (written.split('-')[1] ?? ''),
    'ends before it begins',
  );

const perPlace = {
  to: place.optional(),
  who: worded.optional(),
  soon: worded.optional(),
  /** Entra object ids; at the desk nobody else opens what is asked about this. */
  experts: z.array(text).min(1).optional(),
};

const someSettings = z
  .strictObject({
    ...perPlace,
    /** Hours after which those who are written to are reminded of what still waits; at most a month. */
    remindAfterHours: z.int().min(1).max(720).optional(),
    hours: z
      .strictObject({
        zone: text.refine(isTimeZone, 'is no time zone'),
        days: z.partialRecord(z.enum(WEEKDAYS), hours),
        holidays: z.array(z.iso.date()).optional(),
      })
      .optional(),
    topics: z.record(z.string(), z.strictObject(perPlace)).optional(),
  })
  .optional();

/** `off` as the same as nothing, so that a fault names the very key and not the whole. */
export const requestSettingsSchema = z.preprocess(
  (settings) => (settings === 'off' || settings === false ? undefined : settings),
  someSettings,
);

export const REQUEST_REMEDY =
  'Write off; or to: desk, teams, https:… or mailto:…, who, soon, experts, remindAfterHours, hours (zone, days such as mon: 09:00-17:00, holidays such as 2026-12-25) and topics';

export type RequestSettings = z.infer<typeof someSettings>;

/** Stands for the channel of everything that is not set apart: no topic is called so. */
export const SHARED_ROOM = '-';

/** Who takes requests about something. */
export interface RequestPlace {
  /** `desk`, `teams`, a channel in Teams as `teams:19:…`, or an address by `https:` or `mailto:`. */
  to: string;
  /** Which channel in Teams, where `to` does not say: topics that are not set apart share one. */
  room: string;
  /** Who reads it, as words in a sentence; undefined where the organisation does not say. */
  who: Readonly<Record<Locale, string>> | undefined;
  /** How soon, as a whole sentence. */
  soon: Readonly<Record<Locale, string>> | undefined;
  /** Object ids, lower case; undefined = everybody at the desk who may answer. */
  experts: readonly string[] | undefined;
}

export interface RequestRules {
  /** About a topic, or about anything. */
  placeFor: (topic?: string) => RequestPlace;
  hours: OpeningHours | undefined;
  /** Undefined: nobody is reminded. */
  remindAfterHours?: number | undefined;
}

/** @returns undefined where the organisation takes no requests */
export function requestRulesOf(
  settings: RequestSettings,
  topics: readonly string[],
  report: Report,
): RequestRules | undefined {
  if (settings === undefined) return undefined;
  for (const topic of Object.keys(settings.topics ?? {}))
    if (!topics.includes(topic))
      report(
        ['requests', 'topics', topic],
        `There is no topic "${topic}"`,
        `Use one of ${topics.join(', ')}`,
      );
  return {
    hours: settings.hours,
    remindAfterHours: settings.remindAfterHours,
    placeFor: (topic) => {
      const own = topic === undefined ? undefined : settings.topics?.[topic];
      const to = own?.to ?? settings.to ?? 'desk';
      // Whoever reads it elsewhere is somebody else, and promises for themselves.
      const inherited = own?.to === undefined ? settings : {};
      return {
        to,
        // Whoever may open a topic of its own need not be in the channel of the others.
        room: topic !== undefined && (own?.to ?? own?.experts) !== undefined ? topic : SHARED_ROOM,
        who: wordedFor(own?.who ?? inherited.who),
        soon: wordedFor(own?.soon ?? inherited.soon),
        experts: (own?.experts ?? inherited.experts)?.map((id) => id.toLowerCase()),
      };
    },
  };
}

function wordedFor(words: z.infer<typeof worded> | undefined): RequestPlace['who'] {
  if (words === undefined) return undefined;
  const [first = ''] = typeof words === 'string' ? [words] : Object.values(words);
  return perLocale((locale) => (typeof words === 'string' ? words : (words[locale] ?? first)));
}
