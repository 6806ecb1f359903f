// Fixed phrases that a check listens for beside its controls: "why?", "I don't understand", "what if …".
import type { CheckWordsByLocale } from '../../../cards/words/index.js';
import { LOCALES } from '../../../knowledge/locales.js';
import { keyOf, keysOf } from '../reading/controls.js';
import { withoutSoftening } from '../reading/answer-meanings.js';
import { wordsIn } from '../reading/vocabulary.js';
import { withoutCourtesy } from '../reading/courtesy.js';
import { normalise } from '../reading/parsed.js';

/** Whether a text is such a phrase, as a whole but for courtesies, in any language. */
export function saysPhrase(
  text: string,
  phrase: 'explain' | 'why' | 'right' | 'declines' | 'impatient' | 'later',
  words: CheckWordsByLocale,
): boolean {
  const bare = withoutSoftening(wordsIn(text))
    .map(({ exact }) => exact)
    .join(' ');
  return LOCALES.some((locale) => {
    const keys = [text, withoutCourtesy(text, locale), bare].map(keyOf);
    return keysOf(words[locale].engine.heard[phrase]).some((said) => keys.includes(said));
  });
}

/** How far into a text its "if" may stand: "and then what if". In words. */
const MAX_WORDS_BEFORE_IF = 4;

/** Whether a text begins with an "if" and what stands around it: "but what if we renew late". */
export function saysIf(text: string, words: CheckWordsByLocale): boolean {
  return LOCALES.some((locale) => {
    const { openings, ifs } = words[locale].engine.supposing;
    const said = wordsIn(text).map(({ plain }) => plain);
    const key = ` ${said.slice(0, MAX_WORDS_BEFORE_IF).join(' ')} `;
    const isIf = keysOf(ifs).some((phrase) => key.includes(` ${phrase} `));
    return isIf && keysOf(openings).some((phrase) => key.startsWith(` ${phrase} `));
  });
}

/**
 * What is supposed in "what if we were in Norway?", "and with 2500 instead?": the text without the words around it, in each
 * language that knows them.
 * @returns none for a text that supposes nothing
 */
export function supposedIn(text: string, words: CheckWordsByLocale): string[] {
  const plain = trimmed(normalise(text), ' ?!.…');
  const found = LOCALES.flatMap((locale) => {
    const { openings, fillers, closings } = words[locale].engine.supposing;
    const closed = without(plain, closings, 'end');
    const opened = without(closed, openings, 'start');
    if (opened === plain) return [];
    const stages = [opened];
    for (let rest = opened, next = ''; (next = without(rest, fillers, 'start')) !== rest; rest = next)
      stages.push(next);
    return stages;
  });
  return [...new Set(found)].filter((rest) => rest !== '');
}

/** A text without the longest of some phrases at one of its ends. */
function without(plain: string, phrases: readonly string[], end: 'start' | 'end'): string {
  const edge = /[\s,]+/u;
  const known = phrases.map(normalise).sort((a, b) => b.length - a.length);
  for (const phrase of known) {
    const rest = end === 'start' ? plain.slice(phrase.length) : plain.slice(0, plain.length - phrase.length);
    const isThere = end === 'start' ? plain.startsWith(phrase) : plain.endsWith(phrase);
    const parted = end === 'start' ? rest.slice(0, 1) : rest.slice(-1);
    if (isThere && rest !== '' && (edge.test(parted) || phrase.endsWith("'"))) return trimmed(rest, ' ,');
  }
  return plain;
}

/** A text without these letters at its ends. */
function trimmed(text: string, letters: string): string {
  let [from, to] = [0, text.length];
  while (from < to && letters.includes(text.charAt(from))) from++;
  while (to > from && letters.includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}
