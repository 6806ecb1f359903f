// Statements about what a yes-or-no question asks, without a yes or a no: "it is not activated", "still unused".
import { CHECK_IDS } from '../../../cards/words/checks.js';
import type { SubjectWords } from '../../../cards/words/check-words.js';
import { CHECK_WORDS, READING_WORDS } from '../../../cards/words/index.js';
import { LOCALES, perLocale, type Locale } from '../../../knowledge/locales.js';
import { openingOf, withoutSoftening } from './answer-meanings.js';
import { isWeekday, monthOf } from './date-names.js';
import { normalise, plainWords } from './parsed.js';
import { classify, phrasesOf, PhraseTable, wordsIn, type Classed, type Word } from './vocabulary.js';

/** The field that is asked, as far as it matters here; flags as in `Field`. */
export interface AskedAbout {
  id?: string | undefined;
  deed?: boolean | undefined;
  person?: boolean | undefined;
}

/** What people call the subject of each field, in all languages; fields of one name in two checks ask the same. */
const SUBJECTS = new Map<string, SubjectWords[]>();
for (const locale of LOCALES) {
  for (const check of CHECK_IDS) {
    for (const [id, { subject }] of Object.entries(CHECK_WORDS[locale][check].fields)) {
      if (subject) SUBJECTS.set(id, [...(SUBJECTS.get(id) ?? []), subject]);
    }
  }
}

/** A table for each field that has such phrases. */
function tables<Value>(
  phrases: (subject: SubjectWords) => readonly [phrase: string, value: Value][],
): ReadonlyMap<string, PhraseTable<Value>> {
  return new Map(
    [...SUBJECTS].map(([id, subjects]) => [id, new PhraseTable(subjects.flatMap((one) => phrases(one)))]),
  );
}

/** `true`: names what is asked; `false`: names its opposite, "unused". */
const NAMED = tables<boolean>(({ names, opposite = [] }) => [
  ...names.map((phrase): [string, boolean] => [phrase, true]),
  ...opposite.map((phrase): [string, boolean] => [phrase, false]),
]);

/** Of each language alone: Dutch "pas" is a time, French "pas" a denial. */
const TIMES = perLocale(
  (locale) =>
    new PhraseTable<true>(
      [...READING_WORDS[locale].dates.since, ...READING_WORDS[locale].dates.ago].map((phrase) => [
        phrase,
        true,
      ]),
    ),
);
/** Pronouns for licences: "they are activated". */
const THINGS = perLocale(
  (locale) => new PhraseTable<true>(READING_WORDS[locale].things.map((word) => [word, true])),
);
const SINCE = phrasesOf(({ dates }) => dates.since);
const DOERS = phrasesOf(({ doers }) => doers);

/** "Activated last Friday by my colleague" -> "activated". */
export function withoutDeed(words: readonly Word[], locale: Locale): Word[] {
  const rest: Word[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at];
    const time = TIMES[locale].at(words, at);
    if (DOERS.at(words, at)) at = words.length;
    // "Since spring": what it counts from goes with it.
    else if (time) at += time.length + (SINCE.at(words, at) ? 1 : 0);
    else {
      const isTime = word && (isWeekday(word.plain) || monthOf(word.plain) !== undefined);
      if (word && !isTime && !THINGS[locale].at([word], 0)) rest.push(word);
      at++;
    }
  }
  return rest;
}

/** "Je n'ai pas": two words, one denial. */
const HALF_DENIALS: ReadonlySet<string> = new Set(['ne', 'n']);

/**
 * What a statement says of the field's subject.
 * @returns `doubtful` when it does not name the subject, or says more than plain words and one denial
 */
export function subjectStatement(
  words: readonly Word[],
  asked: AskedAbout,
  locale: Locale,
): boolean | 'doubtful' {
  const subject = NAMED.get(asked.id ?? '');
  if (!subject) return 'doubtful';
  // When and by whom something was done says nothing against it.
  const said = asked.deed ? withoutSoftening(withoutDeed(words, locale)) : words;
  const rest: Word[] = [];
  const named: boolean[] = [];
  for (let at = 0; at < said.length;) {
    const hit = subject.at(said, at);
    if (hit) named.push(hit.value);
    else rest.push(...said.slice(at, at + 1));
    at += hit?.length ?? 1;
  }
  const classes = classesBeside(rest, asked, locale);
  if (named.length === 0 || classes.some((one) => one !== 'plain' && one !== 'denying')) return 'doubtful';
  const isHalf = rest.some(({ plain }) => HALF_DENIALS.has(plain));
  const denials = classes.filter((one) => one === 'denying').length - (isHalf ? 1 : 0);
  if (denials > 1) return 'doubtful';
  const isOpposite = named.includes(false);
  return isOpposite && denials === 1 ? 'doubtful' : denials === 0 && !isOpposite;
}

/** "Account" in "no account": the no denies it. */
export function isSubjectOnly(words: readonly Word[], { id = '' }: AskedAbout): boolean {
  const subject = NAMED.get(id);
  for (let at = 0; at < words.length;) {
    const hit = subject?.at(words, at);
    if (!hit?.value) return false;
    at += hit.length;
  }
  return true;
}

/** Whether words name the subject of a field so that no other question can be meant. */
export function namedSubjectIn(words: readonly Word[], id: string): boolean {
  const names = ALWAYS.get(id);
  return names !== undefined && words.some((_, at) => names.at(words, at) !== undefined);
}

const ALWAYS = tables<true>(({ always = [] }) => always.map((phrase) => [phrase, true]));

/** What words do to a statement about a field; where a person is spoken of, "he" and "she" are that person. */
export function classesBeside(
  words: readonly Word[],
  { person = false }: AskedAbout,
  locale: Locale,
): Classed['kind'][] {
  const isTheirs = ({ kind, words: some }: Classed): boolean =>
    kind === 'others' && person && POINTING.get(some) !== undefined;
  return classify(words, locale)
    .filter((part) => !isTheirs(part))
    .map(({ kind }) => kind);
}

const POINTING = phrasesOf(({ pointing }) => pointing);

/** The fields whose subject is named in the text: "no account" speaks of the account. */
export function subjectsIn(text: string, fields: readonly string[]): string[] {
  const words = ` ${wordsIn(normalise(text))
    .map(({ plain }) => plain)
    .join(' ')} `;
  return fields.filter((id) => OWN_WORDS.get(id)?.some((phrase) => words.includes(` ${phrase} `)));
}

/** "Le compte je ne sais pas" -> "je ne sais pas": a statement without its subject, and what stands around that. */
export function withoutSubject(statement: string, id: string, locale: Locale): string {
  const words = wordsIn(statement);
  const names = NAMED.get(id);
  const at = words.findIndex((_, place) => names?.at(words, place) !== undefined);
  const length = names?.at(words, at)?.length ?? 0;
  if (at < 0) return statement;
  const isLittle = (word: Word): boolean =>
    openingOf([word]) === undefined && classify([word], locale)[0]?.kind === 'plain';
  const before = words.slice(0, at);
  while (before.length > 0 && before.slice(-1).every(isLittle)) before.pop();
  return [...before, ...words.slice(at + length)].map(({ exact }) => exact).join(' ');
}

/** Words of a field's subject that are its own stand first: "address" belongs to the e-mail, "already" to none. */
const MAX_OWN_WORDS = 8;

const OWN_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  [...SUBJECTS].map(([id, subjects]) => [
    id,
    subjects.flatMap(({ names }) => names.slice(0, MAX_OWN_WORDS)).map(plainWords),
  ]),
);
