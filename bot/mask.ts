// What could name somebody is taken out of a question before it is kept. Pure. Errs on the side of taking too much.
import { LISTENING } from '../cards/words/index.js';
import { LOCALES } from '../cards/words/locales.js';

/** Stands for what was taken out: no word in any language. */
export const MASK = '…';

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;
/** Eight digits or more with what people put between them: telephones, personal numbers, accounts, cards. */
const NUMBER = /(?<![\p{L}\p{N}])\+?\(?\d[\d ()./\u00a0\u202f-]{5,40}\d(?![\p{L}\p{N}])/gu;
const FEWEST_DIGITS = 8;
/** Two letters, six digits, a letter: a British national insurance number. */
const INSURANCE_NUMBER = /\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/giu;
const DATE = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})$/;
/** "2024 2025 2026", "2024-2026": years, and no number of anybody. */
const YEARS = /^(?:(?:19|20)\d{2}[ ./-]*)+$/;

const names = LOCALES.map((locale) => LISTENING[locale].names);

/** A phrase as it stands, or with a capital or a small first letter; with either apostrophe. */
const anyOf = (phrases: readonly string[]): string =>
  phrases
    .map((phrase) => {
      const [first = '', ...rest] = phrase;
      const letters = `[${first.toLowerCase()}${first.toUpperCase()}]`;
      return letters + rest.join('').replace(/['’]/g, "['’]").replaceAll(' ', ' ');
    })
    .join('|');
const NAME = "\\p{Lu}[\\p{L}'’.-]*";

/** "my name is anna", "Jag heter Anna Svensson": one word, however it is written, and further ones with a capital. */
const INTRODUCTION = new RegExp(
  `(?<!\\p{L})(${anyOf(names.flatMap(({ introductions }) => introductions))}) [\\p{L}'’-]+(?: ${NAME}){0,2}`,
  'gu',
);
/** "Hej Anna," at the beginning of a line: one to three words that begin with a capital. */
const GREETING = new RegExp(
  `^(${anyOf(names.flatMap(({ greetings }) => greetings))})(?: ${NAME}){1,3}(?=[,!:;]|$)`,
  'gmu',
);
/** What follows "Med vänliga hälsningar" on the next lines, or "Groet, Jan" at the very end. */
const SIGNATURE = new RegExp(
  `(?<!\\p{L})(${anyOf(names.flatMap(({ closings }) => closings))})([,.!]?\\n(?=[^]{0,300}$)|, ?(?=${NAME}(?: ${NAME}){0,2}$))[^]+`,
  'u',
);

export function mask(text: string): string {
  return text
    .replace(EMAIL, MASK)
    .replace(INSURANCE_NUMBER, MASK)
    .replace(NUMBER, (number) => (isSomebodys(number) ? MASK : number))
    .replace(INTRODUCTION, `$1 ${MASK}`)
    .replace(GREETING, `$1 ${MASK}`)
    .replace(SIGNATURE, `$1$2${MASK}`);
}

function isSomebodys(number: string): boolean {
  const plain = number.trim();
  const digits = plain.replace(/\D/g, '').length;
  return digits >= FEWEST_DIGITS && !DATE.test(plain) && !YEARS.test(plain);
}
