// What a text comes to in the end, and what it says outside its brackets: "moved from Denmark in June, so Norway now",
// "the Netherlands (people call it Holland)".
import { READING_WORDS } from '../../../cards/words/index.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { normaliseWithAccents } from './parsed.js';
import { classesOf, wordsIn } from './vocabulary.js';

/** Longer ones tell another story. */
const MAX_CONCLUSION_WORDS = 6;

/** "… so …" at a statement's beginning or within it; the last one counts. */
const CONCLUDING = new RegExp(
  `(?:^|[\\s,;.])(?:${LOCALES.flatMap((locale) => READING_WORDS[locale].concluding.map(normaliseWithAccents))
    .sort((a, b) => b.length - a.length)
    .join('|')})\\s+(?=[^,;.!?]*[.!]?$)`,
  'u',
);

/** What follows a "so" near the end, unless what stands before it supposes or doubts; undefined where nothing does. */
export function conclusionIn(text: string, locale: Locale): string | undefined {
  const plain = normaliseWithAccents(text);
  const hit = CONCLUDING.exec(plain);
  if (!hit || hit.index === 0) return undefined;
  const [before, rest] = [plain.slice(0, hit.index), plain.slice(hit.index + hit[0].length)];
  const isOpen = classesOf(wordsIn(before), locale).some((kind) => kind === 'ahead' || kind === 'doubting');
  return isOpen || wordsIn(rest).length > MAX_CONCLUSION_WORDS ? undefined : rest;
}

const BRACKETS = /\([^()]*\)/g;

/** A text without what stands in brackets, if that only says more: "(people call it Holland)", not "(formerly)". */
export function outsideBrackets(text: string, locale: Locale): string | undefined {
  const inside = text.match(BRACKETS);
  if (!inside) return undefined;
  const saysMore = inside.every((part) => {
    const classes = classesOf(wordsIn(part), locale);
    const turns = classes.some((kind) => kind === 'doubting' || kind === 'ahead' || kind === 'past');
    return !turns && classes.includes('unknown');
  });
  const rest = text.replace(BRACKETS, ' ').trim();
  return saysMore && rest !== '' ? rest : undefined;
}
