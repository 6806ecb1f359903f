// A request as the beginning of an entry: the question as people put it, and the expert's words, without what could name
// somebody. Nothing of it is public before somebody has looked at it and published it. Pure.
import type { Locale } from '../../knowledge/locales.js';
import { mask, MASK } from '../mask.js';
import type { Request } from './request.js';

/** In one language; a question without an answer is a wording of it. */
export interface EntryBeginning {
  text: string;
  locale: Locale;
  answer?: string;
  owner?: string;
  /** ISO date of the facts. */
  asOf?: string;
}

/** As long as a question of an entry may be. */
const MAX_QUESTION = 500;

/** The answers in each language they were written in; where that is not the asker's, the question stands apart. */
export function proposedEntry(request: Request): { beginnings: EntryBeginning[] } {
  const { question, locale, messages } = request;
  const names = [...new Set(messages.flatMap(({ by }) => by ?? []))];
  const written = messages.filter(({ from }) => from === 'expert');
  const asked = cut(masked(question, names));
  const locales = [...new Set(written.map((message) => message.locale ?? locale))];
  const answered = locales.map((one): EntryBeginning => {
    const own = written.filter((message) => (message.locale ?? locale) === one);
    const last = own.at(-1);
    return {
      text: one === locale ? asked : '',
      locale: one,
      answer: own.map(({ text }) => masked(text, names)).join('\n\n'),
      ...(last?.by === undefined ? {} : { owner: last.by }),
      ...(last ? { asOf: last.at.slice(0, 10) } : {}),
    };
  });
  const isApart = !locales.includes(locale);
  return { beginnings: [...(isApart ? [{ text: asked, locale }] : []), ...answered] };
}

/** The experts' own names, too, with which messages are signed: whole, and each part of three letters or more. */
function masked(text: string, names: readonly string[]): string {
  const parts = names.flatMap((name) => [name, ...name.split(/\s+/).filter((part) => part.length > 2)]);
  return parts.reduce((left, part) => replaceWord(left, part), mask(text));
}

function replaceWord(text: string, word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu'), MASK);
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MAX_QUESTION ? `${line.slice(0, MAX_QUESTION - 1)}…` : line;
}
