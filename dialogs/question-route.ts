// A text as a question: what is found, what a few words stand for here, and what a country named in it is asked beside. Pure.
import { escapeMarkdown } from '../cards/card.js';
import { TALK_WORDS } from '../cards/words/index.js';
import { introducesSomebody } from '../knowledge/asking-part.js';
import type { Finding } from '../knowledge/finder.js';
import { continues } from '../knowledge/context.js';
import { shownEntries } from '../knowledge/found-entries.js';
import { answerForCountries, isAboutCountries } from '../knowledge/country-answer.js';
import { placesIn, withoutPlaces } from '../knowledge/meaning/countries.js';
import { pointsAtSomething } from '../knowledge/pointing.js';
import type { Entry } from '../knowledge/entry.js';
import type { Locale } from '../knowledge/locales.js';
import type { ShortcutTarget } from '../knowledge/profile/shortcut-target.js';
import { askedWithin } from '../knowledge/profile/within.js';
import { isFunctionStem, stem } from '../knowledge/text/languages.js';
import { wordsOf } from '../knowledge/text/words.js';
import type { Route, UnderstandOptions } from './route.js';
import { elsewhereIn } from './talk/elsewhere.js';
import { shortcutIn } from './talk/shortcuts.js';

/** "How much is it?"; right after an answer on another topic it is about that. */
export function shortcutOf(text: string, options: UnderstandOptions): EntryRoute | undefined {
  return routeTo(targetOf(text, options), options);
}

/**
 * What somebody asks who says first who they are, where and how many; not where an answer names the country they are in, for then
 * that may be what counts.
 */
export function askedAtLength(text: string, options: UnderstandOptions): EntryRoute | undefined {
  const { knowledge, locale, spokenOf } = options;
  const written = knowledge.languageOf(text, locale) ?? locale;
  const target = askedWithin(text, knowledge.profile.withinMessages[written], written, spokenOf);
  if (!target || isOfNamedCountry(text, options) || isOfPlace(text, target, options)) return undefined;
  return routeTo(target, options);
}

/** A place that stands in the question itself, on a list or not, is asked about: "can our people in Caracas". */
function isOfPlace(text: string, { entry }: ShortcutTarget, options: UnderstandOptions): boolean {
  if (introducesSomebody(text)) return false;
  const { knowledge, locale } = options;
  const found = knowledge.find(text, { locale });
  if (found.outcome === 'answer' && isAboutCountries(found.entry)) return true;
  const about = aboutPlacesIn(text, options);
  return about !== undefined && about.topic === knowledge.entry(entry)?.topic;
}

function isOfNamedCountry(text: string, options: UnderstandOptions): boolean {
  const { locale } = options;
  const codes = placesIn(text).map(({ code }) => code);
  const about = aboutPlacesIn(text, options);
  return about !== undefined && answerForCountries(about.texts[locale], locale, codes)?.named === true;
}

/** The entry that tells countries, for a text that names a place. */
function aboutPlacesIn(text: string, { knowledge }: UnderstandOptions): Entry | undefined {
  return placesIn(text).length === 0 ? undefined : knowledge.entries.find(isAboutCountries);
}

type EntryRoute = Extract<Route, { kind: 'entry' }>;

function routeTo(target: ShortcutTarget | undefined, options: UnderstandOptions): EntryRoute | undefined {
  const { knowledge, lastEntry, checkAsks } = options;
  if (target?.idle === true && checkAsks === true) return undefined;
  const entry = target && knowledge.entry(target.entry);
  const last = knowledge.entry(lastEntry ?? '');
  const isLeaning = target?.opening === true && last !== undefined && !isAboutCountries(last);
  if (!entry || isLeaning || !reaches(target, entry, subjectOf(options))) return undefined;
  return { kind: 'entry', entry, begins: target.begins, says: target.says };
}

/** What a text stands for here: of several, what belongs to the topic that is talked about. */
function targetOf(text: string, options: UnderstandOptions): ShortcutTarget | undefined {
  const { knowledge, locale } = options;
  const subject = subjectOf(options);
  return shortcutIn(text, knowledge, locale, (target) => {
    const entry = knowledge.entry(target.entry);
    return entry !== undefined && reaches(target, entry, subject);
  });
}

/** Whether a shortcut means its entry while a topic is talked about. */
function reaches({ anywhere }: ShortcutTarget, { topic }: Entry, subject: string | undefined): boolean {
  return anywhere === true || subject === undefined || subject === topic;
}

/** A list of more questions than stand below an answer is that of a topic. */
const LONG_LIST = 3;

/** The topic that is talked about: of the questions that were listed last, else of the last answer. */
export function subjectOf({
  knowledge,
  lastEntry,
  listed = [],
}: Pick<UnderstandOptions, 'knowledge' | 'lastEntry' | 'listed'>): string | undefined {
  const asked = listed.flatMap((one) => (one.action === 'ask' ? (knowledge.entry(one.entry) ?? []) : []));
  const [topic, another] = new Set(asked.map((entry) => entry.topic));
  if (asked.length > LONG_LIST && another === undefined) return topic;
  return knowledge.entry(lastEntry ?? '')?.topic;
}

export function questionIn(text: string, options: UnderstandOptions): Route {
  const { knowledge, locale, lastEntry } = options;
  const found = knowledge.find(text, { locale, lastEntry });
  const other = ofOtherTopic(text, options);
  const isGuessed = found.outcome === 'none' || (found.evidence.followUp && !continues(text));
  const isNear = isGuessed || (other && shownEntries(found).includes(other.entry));
  const others = elsewhereIn(text, knowledge.profile, locale, subjectOf(options));
  if (other && isNear && !others) return other;
  const isGuess = found.evidence.followUp || isOfNoCountry(found) || isChoice(found, others?.told);
  const finding = others && (isGuess || others.place.always === true) ? unanswered(found) : found;
  return { kind: 'question', finding: inCountry(text, finding, options) ?? finding };
}

/** The entry on countries, for a text that names none. */
function isOfNoCountry(found: Finding): boolean {
  return found.outcome === 'answer' && isAboutCountries(found.entry) && found.evidence.countries.length === 0;
}

/**
 * "What does it cost?" while another topic is talked about than the one in which that has an answer: it is said that it is that
 * one's.
 */
export function ofOtherTopic(text: string, options: UnderstandOptions): EntryRoute | undefined {
  const { knowledge, locale } = options;
  const target = targetOf(text, options);
  const entry = target?.opening === true ? undefined : knowledge.entry(target?.entry ?? '');
  const subject = subjectOf(options);
  if (!target || !entry || subject === undefined || reaches(target, entry, subject)) return undefined;
  const [asked, known] = [subject, entry.topic].map((topic) =>
    escapeMarkdown(knowledge.topicTitle(topic, locale)),
  );
  return { kind: 'entry', entry, says: TALK_WORDS[locale].topics.other(asked ?? '', known ?? '') };
}

/** Choices for bare words ("code") are offered even where they are improbable; what is told by several words is told surely. */
function isChoice({ outcome, evidence }: Finding, told = ''): boolean {
  return outcome === 'choices' && (evidence.confidence.among < FAR_BELOW || told.includes(' '));
}

/** Probability that one of the choices is meant. */
const FAR_BELOW = 0.3;

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
