// `emergency` in `bot.yml`: what is said to people in trouble, and whom they can call, by language and country.
import { z } from 'zod/v4';
import { CRISIS_WORDS } from '../../cards/words/index.js';
import { wordedIn, wordedSchema } from './worded.js';
import { perLocale, type Locale } from '../locales.js';

const text = z.string().trim().min(1).max(2_000);
const worded = wordedSchema(text);
const line = z.string().trim().min(1).max(200);
const byCountry = z.record(
  z.string().regex(/^[A-Z]{2}$/, 'is not a country such as SE'),
  z.array(line).max(6),
);

export const emergencySchema = z
  .union([
    z.literal('off'),
    z.literal(false),
    worded,
    z.strictObject({ text: worded.optional(), lines: byCountry.optional() }),
  ])
  .optional();

export type EmergencySettings = z.infer<typeof emergencySchema>;

export const EMERGENCY_REMEDY =
  'Write off; a text, for one language or more; or text and lines, such as lines: { SE: [Självmordslinjen 90101] }';

/** Help lines of a country, each with its name and number. */
export interface HelpLines {
  /** ISO 3166, two letters. */
  country: string;
  lines: readonly string[];
}

export interface Emergency {
  /** As Markdown. */
  text: Readonly<Record<Locale, string>>;
  /** Those of a country where it is known and has any; else those of the language. */
  linesFor: (locale: Locale, country: string | undefined) => readonly HelpLines[];
}

/** @returns undefined where the organisation wants such texts to be treated as any other */
export function emergencyOf(settings: EmergencySettings): Emergency | undefined {
  if (settings === 'off' || settings === false) return undefined;
  const isWhole = typeof settings === 'object' && ('text' in settings || 'lines' in settings);
  const { text: said, lines } = isWhole
    ? (settings as { text?: z.infer<typeof worded>; lines?: z.infer<typeof byCountry> })
    : { text: settings as z.infer<typeof worded> | undefined, lines: undefined };
  // A text of the organisation's own names whom it wants named.
  const ofLanguage = (locale: Locale): Readonly<Record<string, readonly string[]>> =>
    lines ?? (said === undefined ? CRISIS_WORDS[locale].helpLines : {});
  return {
    text: perLocale((locale) => wordedIn(said, locale) ?? CRISIS_WORDS[locale].text),
    linesFor(locale, country) {
      const all = Object.entries(ofLanguage(locale)).map(([code, of]) => ({ country: code, lines: of }));
      const own = all.filter((one) => one.country === country);
      return own.length > 0 ? own : all;
    },
  };
}
