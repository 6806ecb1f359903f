// `elsewhere` in `bot.yml`: what others look after, such as passwords, with the address of each.
import { z } from 'zod/v4';
import { TALK_WORDS } from '../../cards/words/index.js';
import { ELSEWHERE_KINDS, type ElsewhereKind } from '../../cards/words/talk-words.js';
import { LOCALES, perLocale, type Locale } from '../locales.js';
import type { Report } from './fault.js';
import { wordList } from './word-list.js';
import { wordedIn, wordedSchema } from './worded.js';

const address = z.url({ protocol: /^(https|mailto)$/ });
const text = z.string().trim().min(1).max(200);
const worded = wordedSchema(text);

/** A known kind needs its address only; any other says what it is about and by which words it is told. */
export const elsewhereSchema = z
  .record(
    z.string(),
    z.union([
      address,
      z.strictObject({
        to: address,
        about: worded,
        words: wordList(text, 600),
        topic: text.optional(),
      }),
    ]),
  )
  .optional();

export const ELSEWHERE_REMEDY = `Write ${ELSEWHERE_KINDS.join(', ')} with an address that begins with https:// or mailto:, or a name of your own with to, about and words, as a list or with commas between them`;

/** Something that others look after. */
export interface ElsewherePlace {
  to: string;
  about: Readonly<Record<Locale, string>>;
  /** By which a question about it is told, in any language. */
  words: readonly string[];
  /** Meant unless another topic is talked about; undefined: whatever is. */
  topic?: string | undefined;
}

export function elsewhereOf(
  settings: z.infer<typeof elsewhereSchema>,
  report: Report,
): readonly ElsewherePlace[] {
  return Object.entries(settings ?? {}).flatMap(([name, place]): ElsewherePlace[] => {
    if (typeof place !== 'string')
      return [{ ...place, about: perLocale((locale) => wordedIn(place.about, locale) ?? '') }];
    if (!isKind(name)) {
      report(['elsewhere', name], `"${name}" is not known by itself`, ELSEWHERE_REMEDY);
      return [];
    }
    return [
      {
        to: place,
        about: perLocale((locale) => TALK_WORDS[locale].elsewhere.kinds[name].about),
        words: LOCALES.flatMap((locale) => TALK_WORDS[locale].elsewhere.kinds[name].words),
      },
    ];
  });
}

function isKind(name: string): name is ElsewhereKind {
  return ELSEWHERE_KINDS.some((kind) => kind === name);
}
