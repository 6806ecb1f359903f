// Typed texts that start a check: its name as a whole, or its name with facts in the same breath.
import { LOCALES, perLocale, type Locale } from '../../../knowledge/locales.js';
import { byFirstWord, lengthOfOpening, type ByFirstWord } from '../../../knowledge/text/first-words.js';
import { remembered } from '../../../knowledge/text/remembered.js';
import type { CheckWords } from '../../../cards/words/check-words.js';
import { keyOf } from './controls.js';
import { withoutCourtesy } from './courtesy.js';
import type { CheckSet } from '../check-list.js';
import type { CheckId } from '../../../cards/words/checks.js';
import type { Check, Facts } from '../check.js';
import { isMocking } from './mocking.js';
import { MAX_ANSWER_CHARS, normalise } from './parsed.js';
import { statementsOf, type Stretch } from './statements.js';
import { toldIn, type Told, type ToldIn } from './told-facts.js';

/**
 * "Check eligibility" starts the check, and so does "are we eligible with 2500 E5 seats in Japan". "Are we eligible for
 * the discount?" begins the same way but brings no facts: that is a question, and it has an answer.
 * @param preferred language whose starters are tried first
 */
export function recogniseStart(
  text: string,
  { checks, words }: CheckSet,
  preferred: Locale,
): { check: CheckId; facts: Facts; locale: Locale } | undefined {
  if (text.length > MAX_ANSWER_CHARS) return undefined;
  for (const locale of new Set([preferred, ...LOCALES])) {
    // "Just kidding" is no courtesy.
    for (const said of new Set([text, isMocking(text) ? text : withoutCourtesy(text, locale)])) {
      const started = startIn(said, checks, words, locale);
      if (started) return started;
    }
  }
  return undefined;
}

function startIn(
  text: string,
  checks: CheckSet['checks'],
  words: CheckSet['words'],
  locale: Locale,
): { check: CheckId; facts: Facts; locale: Locale } | undefined {
  const key = keyOf(text);
  for (const check of checks) {
    const phrases = startingPhrases(words[locale][check.id]);
    if (phrases.starters.has(key)) return { check: check.id, facts: {}, locale };
    const known = askingsIn(text, locale, phrases);
    if (known.length === 0) continue;
    // "I work at a hospital, do I get the discount?": what is told beside it need not be of any use.
    if (isNamedBesideLittle(text, locale, phrases))
      return { check: check.id, facts: toldIn(text, { check, words, locale }, known).facts, locale };
    const { facts, heard } = toldIn(text, { check, words, locale }, known);
    if (Object.keys({ ...facts, ...heard }).length > 0) return { check: check.id, facts, locale };
    // "We are a company, may we?": too little to book, and enough to know what the check is wanted for.
    const any = toldIn(text, { check: tellingAll(check), words, locale }, known);
    if (Object.keys(any.facts).length > 0)
      return { check: check.id, facts: check.impliedBy?.(text) ?? {}, locale };
  }
  return undefined;
}

/** A longer text may ask something of its own around the name of a check. In words. */
const MAX_BESIDE_WORDS = 10;

/** Whether one statement of a text is a name of the check as a whole, and the others are short and ask nothing. */
function isNamedBesideLittle(text: string, locale: Locale, { starters }: StartingPhrases): boolean {
  const statements = statementsIn[locale](text);
  const named = statements.findIndex(({ forms }) => forms.some(({ key }) => starters.has(key)));
  if (named < 0) return false;
  const beside = statements.filter((_, at) => at !== named).flatMap(({ forms }) => forms[0]?.words ?? []);
  return beside.length <= MAX_BESIDE_WORDS && (text.match(/\?/g) ?? []).length <= 1;
}

/**
 * What a text tells that starts a check. @param told its check, and the language it is read in
 * @returns what its own question says is left out: "our benefits end 30 June, when must we act?"
 */
export function toldAtStart(text: string, told: ToldIn): Told {
  const { check, words, locale } = told;
  return toldIn(text, told, askingsIn(text, locale, startingPhrases(words[locale][check.id])));
}

/** A check to which every option tells something of a choice of which some do. */
function tellingAll(check: Check): Check {
  const steps = check.steps.map((step) => ({
    ...step,
    fields: step.fields.map((field) =>
      field.kind === 'choice' && field.told ? { ...field, told: field.options } : field,
    ),
  }));
  return { ...check, steps };
}

/**
 * Where a text asks for the check: a statement that begins with one of its names, or that is, as a whole, short for one.
 * "We are a school in Lund. May we?" asks in its second statement.
 */
function askingsIn(text: string, locale: Locale, phrases: StartingPhrases): Stretch[] {
  const { openings, asked } = phrases;
  if (!mayAsk(keyed(normalise(text)), phrases)) return [];
  return statementsIn[locale](text).flatMap(({ from, to, forms }): Stretch[] => {
    if (forms.some(({ key }) => asked.has(key))) return [{ from, to }];
    const ends = forms.map(({ at, words }) => {
      const length = endOfOpening(words, openings);
      return length === 0 ? 0 : at + length;
    });
    const end = Math.max(...ends);
    return end > 0 ? [{ from, to: from + end }] : [];
  });
}

/** Whether any of the phrases is in a text: hardly any text has one, though many have the first word of one. */
function mayAsk({ words, said }: Keyed, { openings, askedFirsts }: StartingPhrases): boolean {
  if (said.some((word) => askedFirsts.has(word))) return true;
  return words.some(({ key }, at) => openings.has(key) && endOfOpening(words.slice(at), openings) > 0);
}

/** A statement as it may ask for a check: as it stands, and without the courtesies around it. */
interface Statement extends Stretch {
  forms: readonly Form[];
}

interface Form extends Keyed {
  /** Where it begins in the statement. */
  at: number;
}

interface Keyed {
  key: string;
  /** Its words, and where each ends. */
  words: readonly { key: string; end: number }[];
  /** The same with those of the key: "l'offre" is "offre", too. */
  said: readonly string[];
}

/** Each check looks at the same ones. */
const statementsIn = perLocale((locale) =>
  remembered((text): Statement[] => {
    const plain = normalise(text);
    return statementsOf(plain).map(({ from, to }) => {
      const whole = plain.slice(from, to);
      const forms = new Set([whole, withoutCourtesy(whole, locale, 'start'), withoutCourtesy(whole, locale)]);
      return { from, to, forms: [...forms].map((said) => ({ ...keyed(said), at: whole.indexOf(said) })) };
    });
  }),
);

const keyed = remembered((said): Keyed => {
  const words = [...said.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => {
    return { key: keyOf(word), end: index + word.length };
  });
  const key = keyOf(said);
  return { key, words, said: [...key.split(' '), ...words.map((word) => word.key)] };
});

/** How many characters of a text the longest phrase takes that it begins with. */
function endOfOpening(words: Form['words'], openings: ByFirstWord): number {
  const keys = words.map(({ key }) => key);
  return words[lengthOfOpening(keys, openings) - 1]?.end ?? 0;
}

interface StartingPhrases {
  starters: ReadonlySet<string>;
  openings: ByFirstWord;
  asked: ReadonlySet<string>;
  /** The first words of these. */
  askedFirsts: ReadonlySet<string>;
}

/** Worked out once for each check and language: every typed text is held against all of them. */
const PHRASES = new WeakMap<CheckWords, StartingPhrases>();

function startingPhrases(words: CheckWords): StartingPhrases {
  const known = PHRASES.get(words);
  if (known) return known;
  const starters = new Set([...words.starters, words.startButton].map(keyOf));
  const openings = byFirstWord([...starters].map((phrase) => phrase.split(' ')));
  const asked = new Set(words.askedBeside.map(keyOf));
  const askedFirsts = new Set([...asked].map((phrase) => phrase.split(' ')[0] ?? ''));
  const phrases = { starters, openings, asked, askedFirsts };
  PHRASES.set(words, phrases);
  return phrases;
}
