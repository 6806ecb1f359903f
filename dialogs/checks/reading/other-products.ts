// Products beside those that are counted: "300 seats, all Business Premium" counts no E3, "200 E3, 50 F3" counts 200.
// Their names are Microsoft's, and the same in all languages.
import { anyOf } from '../../../cards/words/format.js';
import { READING_WORDS } from '../../../cards/words/index.js';
import { isAsking } from './asking.js';
import { normalise, normaliseWithAccents } from './parsed.js';
import { statementsOf } from './statements.js';
import { classesOf, wordsIn } from './vocabulary.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';

/** Plans as Microsoft's list of Microsoft 365 and Office 365 plans names them, the way people shorten them. */
const OTHERS =
  /\b(?:business (?:premium|standard|basic|essentials)|apps for (?:business|enterprise)|(?:[ag][135]|e1|f[1-3])(?:['-]?(?:s|er|or|or?na))?|frontline|copilot|power bi|visio|project plan \d)(?![\p{L}\d])/u;
const COUNTED = /\be[35](?!\d)/;

/** Where one kind of licence ends and the next begins, beside the ends of statements. */
const JOINED = new RegExp(
  `\\s(?:${anyOf(
    LOCALES.flatMap((locale) => {
      const { and, plus, rest } = READING_WORDS[locale].numbers;
      return [and, ...plus, ...rest].map(normalise);
    }),
  )})\\s|[+&/]`,
  'u',
);

/** Whether a text names a product that is not counted. */
export function namesOther(text: string): boolean {
  return OTHERS.test(normalise(text));
}

/** Whether a text names a product that is counted. */
export function namesCounted(text: string): boolean {
  return COUNTED.test(normalise(text));
}

/**
 * What a text says of the licences that are counted, where it names others beside them.
 * @returns `none` when only others are there; `rest`: what is left of the text without them; undefined where it names no others
 */
export function withoutOthers(text: string, locale: Locale): 'none' | { rest: string } | undefined {
  const plain = normalise(text);
  if (!OTHERS.test(plain) || isAsking(text)) return undefined;
  const parts = statementsOf(plain).flatMap(({ from, to }) => plain.slice(from, to).split(JOINED));
  const denies = (part: string): boolean => classesOf(wordsIn(part), locale).includes('denying');
  const others = parts.filter((part) => OTHERS.test(part));
  const rest = parts.filter((part) => !OTHERS.test(part) && part.trim() !== '');
  const own = rest.filter((part) => COUNTED.test(part));
  const areOnlyOthers = own.every((part) => denies(part) && !/\d/.test(part));
  // "300, no Business Premium among them": what is denied is nothing to count.
  if (areOnlyOthers && !others.every(denies)) return 'none';
  return { rest: rest.map((part) => part.trim()).join(', ') };
}

/** A text without those names: "Business Premium" says nothing of a business. */
export function withoutOtherNames(text: string): string {
  return namesOther(text) ? normaliseWithAccents(text).replace(OTHERS, ' ') : text;
}
