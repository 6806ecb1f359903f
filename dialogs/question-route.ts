// A text as a question: what is found, what a few words stand for here, and what a country named in it is asked beside. Pure.
import type { Finding } from '../knowledge/finder.js';
import { answerForCountries, isAboutCountries } from '../knowledge/country-answer.js';
import { placesIn, withoutPlaces } from '../knowledge/meaning/countries.js';
import { pointsAtSomething } from '../knowledge/pointing.js';
import type { Entry } from '../knowledge/entry.js';
import type { Locale } from '../knowledge/locales.js';
import type { ShortcutTarget } from '../knowledge/profile/shortcuts.js';
import { askedWithin } from '../knowledge/profile/within.js';
import { isFunctionStem, stem } from '../knowledge/text/languages.js';
import { wordsOf } from '../knowledge/text/words.js';
import type { Route, UnderstandOptions } from './route.js';
import { elsewhereFor } from './talk/elsewhere.js';
import { shortcutIn } from './talk/shortcuts.js';

/** "How much is it?"; right after an answer on another topic it is about that. */
export function shortcutOf(text: string, options: UnderstandOptions): EntryRoute | undefined {
  return routeTo(shortcutIn(text, options.knowledge, options.locale), options);
}

/**
 * What somebody asks who says first who they are, where and how many; not where an answer names the country they are in, for then
 * that may be what counts.
 */
export function askedAtLength(text: string, options: UnderstandOptions): EntryRoute | undefined {
  const { knowledge, locale, spokenOf } = options;
  const written = knowledge.languageOf(text, locale) ?? locale;
  const target = askedWithin(text, knowledge.profile.withinMessages[written], written, spokenOf);
  return target && !isOfNamedCountry(text, options) ? routeTo(target, options) : undefined;
}

function isOfNamedCountry(text: string, { knowledge, locale }: UnderstandOptions): boolean {
  const codes = placesIn(text).map(({ code }) => code);
  const about = codes.length === 0 ? undefined : knowledge.entries.find(isAboutCountries);
  return about !== undefined && answerForCountries(about.texts[locale], locale, codes)?.named === true;
}

type EntryRoute = Extract<Route, { kind: 'entry' }>;

function routeTo(
  target: ShortcutTarget | undefined,
  { knowledge, lastEntry, checkAsks }: UnderstandOptions,
): EntryRoute | undefined {
  if (target?.idle === true && checkAsks === true) return undefined;
  const entry = target && knowledge.entry(target.entry);
  const last = knowledge.entry(lastEntry ?? '');
  if (!entry || (last && (target.opening === true || !reaches(target, entry, last)))) return undefined;
  return { kind: 'entry', entry, begins: target.begins, says: target.says };
}

/** Whether a shortcut means its entry right after an answer. */
function reaches({ anywhere }: ShortcutTarget, { topic }: Entry, last: Entry): boolean {
  return anywhere === true || last.topic === topic;
}

export function questionIn(text: string, options: UnderstandOptions): Route {
  const { knowledge, locale, lastEntry } = options;
  const found = knowledge.find(text, { locale, lastEntry });
  const isGuess = found.evidence.followUp || isOfNoCountry(found);
  const place = elsewhereFor(text, knowledge.profile, locale);
  const isElsewhere = place && (isGuess || place.always === true);
  const finding = isElsewhere === true || isOfAnotherTopic(text, found, options) ? unanswered(found) : found;
  return { kind: 'question', finding: inCountry(text, finding, options) ?? finding };
}

/** "What does the cheapest cost", right after another topic: what a shortcut would not mean there, is not found there either. */
function isOfAnotherTopic(text: string, found: Finding, options: UnderstandOptions): boolean {
  const { knowledge, locale, lastEntry } = options;
  const last = knowledge.entry(lastEntry ?? '');
  if (!last || found.outcome !== 'answer' || found.entry.topic === last.topic) return false;
  const target = shortcutIn(text, knowledge, locale);
  return target?.entry === found.entry.id && !reaches(target, found.entry, last);
}

/** The entry on countries, for a text that names none. */
function isOfNoCountry(found: Finding): boolean {
  return found.outcome === 'answer' && isAboutCountries(found.entry) && found.evidence.countries.length === 0;
}

/** "And for my son?": of what others are known to look after, no guess is made. */
function unanswered({ language, evidence }: Finding): Finding {
  return { language, evidence, outcome: 'none', kind: 'unknown', nearest: [] };
}

/** "What is the weather in Utrecht tomorrow?": more than a place is asked about. */
export function saysMore(withoutPlace: string, locale: Locale): boolean {
  return (
    wordsOf(withoutPlace).filter((word) => !isFunctionStem(stem(word, locale), locale)).length > MAX_BESIDE
  );
}

/** "I live in Malmö", "we sit in Malmö" ask about the place. In words. */
const MAX_BESIDE = 1;

/**
 * "How do I buy in Norway?": what is meant or surely found without the country is offered beside the entry that tells countries
 * apart, for the name of one drowns everything else that is asked.
 */
function inCountry(text: string, finding: Finding, options: UnderstandOptions): Finding | undefined {
  const { knowledge } = options;
  if (finding.outcome !== 'none' || finding.evidence.countries.length === 0) return undefined;
  const about = knowledge.entries.find(isAboutCountries);
  if (!about) return undefined;
  const { language, evidence } = finding;
  const bare = withoutPlaces(text);
  const found = knowledge.find(bare, { locale: language });
  const entry = shortcutOf(bare, options)?.entry ?? (found.outcome === 'answer' ? found.entry : undefined);
  if ((!entry || entry === about) && pointsAtSomething(text) && !saysMore(bare, language))
    return { language, evidence, outcome: 'answer', entry: about };
  if (!entry || entry === about) return undefined;
  return { language, evidence, outcome: 'choices', choices: [entry, about] };
}
