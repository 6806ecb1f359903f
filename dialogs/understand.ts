// What a typed text means, apart from any guided check: one visible list, the catch-all last. Pure; sends nothing.
import type { Entry } from '../knowledge/entry.js';
import type { Finding } from '../knowledge/finder.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { LOCALES, type Locale } from '../knowledge/locales.js';
import type { Command } from '../cards/words/listening-words.js';
import type { Payload, RunPayload, WorkPayload } from '../cards/payloads.js';
import type { TalkKind } from '../cards/words/talk-words.js';
import { recogniseForgetAnswer } from './forget.js';
import { asksForAnotherLanguage, recogniseLanguage } from './language.js';
import type { CheckId } from '../cards/words/checks.js';
import type { Facts } from './checks/check.js';
import type { Elsewhere } from './checks/moves/move.js';
import type { CheckSet } from './checks/check-list.js';
import { isAboutCountries } from '../knowledge/country-answer.js';
import { withoutPlaces } from '../knowledge/meaning/countries.js';
import { pointsAtSomething } from '../knowledge/pointing.js';
import { isFunctionStem, stem } from '../knowledge/text/languages.js';
import { wordsOf } from '../knowledge/text/words.js';
import { recogniseStart } from './checks/reading/starters.js';
import { withoutCourtesy } from './checks/reading/courtesy.js';
import { chosenInWords, placeIn } from './talk/choosing.js';
import { elsewhereFor } from './talk/elsewhere.js';
import { forgetAnswerIn } from './talk/listed.js';
import { overheardIn } from './talk/overheard.js';
import { ownTitle } from './talk/own-titles.js';
import { writtenOut } from './talk/shorthand.js';
import { shortcutIn } from './talk/shortcuts.js';
import { asksForCheck, wishIn } from './talk/wish.js';
import { isTalkKind, recogniseTalk, tellsLanguage } from './talk/recognise-talk.js';

export type Route =
  | { kind: 'language'; locale: Locale }
  /** `locale`: the language the command was written in. */
  | { kind: 'command'; command: Command; locale: Locale }
  /** Ordinary talk; `tellsLanguage`: it says which language to go on in, too. */
  | { kind: 'talk'; said: TalkKind; locale: Locale; tellsLanguage: boolean }
  /** Thanks and good-bye in one breath. */
  | { kind: 'both' }
  /** A title of ours, typed: what its button sends. */
  | { kind: 'pressed'; payload: PlainPayload; locale: Locale }
  /** Yes or no to being forgotten. */
  | { kind: 'forget'; sure: boolean; locale: Locale }
  | { kind: 'start'; check: CheckId; facts: Facts; locale: Locale }
  /** An entry picked by its title or by its number among the choices. */
  /** `begins`: the paragraph of its answer that is asked for, 1 = the first; `says`: what leads it instead. */
  | { kind: 'entry'; entry: Entry; begins?: number | undefined; says?: string | undefined }
  | { kind: 'question'; finding: Finding };

/** What a button sends that belongs to no check, rates nothing and deletes nothing. */
export type PlainPayload = Exclude<
  Payload,
  | RunPayload
  | { action: 'checkStart' | 'feedback' | 'forget' | 'mend' }
  | WorkPayload
  | { action: 'requestSend' | 'requestCancel' | 'requestReply' | 'requestSolved' | 'requestReopen' }
>;

export interface UnderstandOptions {
  locale: Locale;
  knowledge: Knowledge;
  checks: CheckSet;
  /** Ids of the entries offered as choices last. */
  offered?: readonly string[] | undefined;
  /** What else was listed last. */
  listed?: readonly Payload[] | undefined;
  /** Id of the entry answered last, for follow-up questions. */
  lastEntry?: string | undefined;
}

/** Titles, talk and wishes are brief; a longer text tells or asks something, and nothing else is tried on it. */
const MAX_BRIEF_CHARS = 400;

export function understandText(text: string, options: UnderstandOptions): Route {
  if (text.length > MAX_BRIEF_CHARS) return questionIn(text, options);
  const route = understandTyped(text, options);
  if (isPlaceOfSomebody(route, text)) return overheard(text, options) ?? route;
  if (!isUnknown(route)) return route;
  const out = writtenOut(text, options.locale);
  const again = out === text ? route : understandTyped(out, options);
  if (!isUnknown(again)) return again;
  return overheard(text, options) ?? route;
}

/** "I am a nurse at the hospital of Nantes" tells more than a place, and does not ask about the country it lies in. */
function isPlaceOfSomebody(route: Route, text: string): boolean {
  if (route.kind !== 'question' || route.finding.outcome !== 'answer') return false;
  const { entry, language, evidence } = route.finding;
  if (!isAboutCountries(entry) || evidence.countries.length === 0) return false;
  const telling = wordsOf(withoutPlaces(text)).filter(
    (word) => !isFunctionStem(stem(word, language), language),
  );
  return telling.length > MAX_TELLING_WORDS;
}

/** "I live in Malmö", "we sit in Malmö" ask about the place. In words. */
const MAX_TELLING_WORDS = 1;

/** Nothing was found in it, and nobody else is known who looks after it. */
function isUnknown(route: Route): boolean {
  return route.kind === 'question' && route.finding.outcome === 'none';
}

/** Thanks, displeasure or a farewell among other words, or that somebody tells something and asks nothing. */
function overheard(text: string, { locale, knowledge }: UnderstandOptions): Route | undefined {
  if (elsewhereFor(text, knowledge.profile)) return undefined;
  const heard = overheardIn(text, locale);
  if (!heard) return undefined;
  const { said, locale: written } = heard;
  if (isTalkKind(said)) return { kind: 'talk', said, locale: written, tellsLanguage: said !== 'notMeant' };
  return { kind: 'command', command: said, locale };
}

function understandTyped(text: string, options: UnderstandOptions): Route {
  const wanted = recogniseLanguage(text);
  if (wanted) return { kind: 'language', locale: wanted };
  if (asksForAnotherLanguage(text)) return { kind: 'command', command: 'language', locale: options.locale };
  const forget = recogniseForgetAnswer(text) ?? forgetAnswerIn(text, options.listed ?? [], options.locale);
  if (forget) return { kind: 'forget', ...forget };
  return (
    talkIn(text, options) ??
    titleIn(text, options) ??
    placed(text, options) ??
    wishOf(text, options) ??
    checkAskedFor(text, options) ??
    questionIn(text, options)
  );
}

function talkIn(text: string, { locale }: UnderstandOptions): Route | undefined {
  const talk = recogniseTalk(text, locale);
  if (!talk) return undefined;
  const { said, all, locale: written } = talk;
  if (isTalkKind(said)) return { kind: 'talk', said, locale: written, tellsLanguage: tellsLanguage(talk) };
  if (said === 'bye' && all.includes('thanks')) return { kind: 'both' };
  return { kind: 'command', command: said, locale: tellsLanguage(talk) ? written : locale };
}

function wishOf(text: string, { locale }: UnderstandOptions): Route | undefined {
  const wish = wishIn(text, locale);
  if (!wish) return undefined;
  const { said, locale: written } = wish;
  if (isTalkKind(said)) return { kind: 'talk', said, locale: written, tellsLanguage: true };
  return { kind: 'command', command: said, locale: written };
}

/** A question about the asker's own case that a check answers. */
function checkAskedFor(text: string, { locale, checks }: UnderstandOptions): Route | undefined {
  for (const written of new Set([locale, ...LOCALES])) {
    const asks = (said: string, id: CheckId): boolean =>
      asksForCheck(said, checks.words[written][id], written);
    const check = checks.checks.find(({ id }) => asks(text, id) || asks(withoutCourtesy(text, written), id));
    if (check) return { kind: 'start', check: check.id, facts: {}, locale: written };
  }
  return undefined;
}

/** What is on a button, on one of the choices, or heads an entry; or the start of a check in other words. */
function titleIn(text: string, options: UnderstandOptions): Route | undefined {
  const { locale, knowledge, checks, offered = [] } = options;
  const entries = offered.flatMap((id) => knowledge.entry(id) ?? []);
  const titled = knowledge.entryTitled(text) ?? knowledge.entryTitled(withoutCourtesy(text, locale));
  if (titled && entries.includes(titled)) return { kind: 'entry', entry: titled };
  const start = recogniseStart(text, checks, locale);
  if (start) return { kind: 'start', ...start };
  const own = ownTitle(text, knowledge, locale);
  const shortcut = shortcutOf(text, options);
  // A button with the words of a shortcut leads there, too, and to the right paragraph.
  if (own && !(own.payload.action === 'ask' && own.payload.entry === shortcut?.entry.id)) {
    const { payload, locale: written } = own;
    if (payload.action === 'checkStart') return startOf(payload.check, written, options);
    if (payload.action === 'ask' && titled?.id === payload.entry) return { kind: 'entry', entry: titled };
    if (isPlain(payload)) return { kind: 'pressed', payload, locale: written };
  }
  const chosen = chosenInWords(text, entries, locale);
  if (chosen === 'none') return { kind: 'pressed', payload: { action: 'noneOfThese' }, locale };
  const entry = chosen ?? titled;
  return entry ? { kind: 'entry', entry } : shortcut;
}

/** "How much is it?"; right after an answer on another topic it is about that. */
function shortcutOf(
  text: string,
  { knowledge, locale, lastEntry }: UnderstandOptions,
): Extract<Route, { kind: 'entry' }> | undefined {
  const target = shortcutIn(text, knowledge, locale);
  const entry = target && knowledge.entry(target.entry);
  const last = knowledge.entry(lastEntry ?? '');
  if (!entry || (last && last.topic !== entry.topic && target.anywhere !== true)) return undefined;
  return { kind: 'entry', entry, begins: target.begins, says: target.says };
}

/** "The second one", of whatever is listed; where nothing is, that is said. */
function placed(text: string, options: UnderstandOptions): Route | undefined {
  const place = placeIn(text);
  if (place === undefined) return undefined;
  const { locale, listed = [] } = options;
  const route = routeOf(listed.at(place), options);
  return route ?? { kind: 'talk', said: 'noSuchChoice', locale, tellsLanguage: false };
}

function routeOf(payload: Payload | undefined, options: UnderstandOptions): Route | undefined {
  const { locale } = options;
  if (payload?.action === 'checkStart') return startOf(payload.check, locale, options);
  if (payload?.action === 'forget') return { kind: 'forget', sure: payload.sure, locale };
  return payload && isPlain(payload) ? { kind: 'pressed', payload, locale } : undefined;
}

function startOf(id: string, locale: Locale, { checks }: UnderstandOptions): Route | undefined {
  const check = checks.checks.find((one) => one.id === id);
  return check && { kind: 'start', check: check.id, facts: {}, locale };
}

function isPlain(payload: Payload): payload is PlainPayload {
  return (
    !('run' in payload) &&
    !['checkStart', 'feedback', 'forget', 'mend'].includes(payload.action) &&
    !payload.action.startsWith('request')
  );
}

function questionIn(text: string, options: UnderstandOptions): Route {
  const { knowledge, locale, lastEntry } = options;
  const found = knowledge.find(text, { locale, lastEntry });
  const isGuess = found.evidence.followUp || isOfNoCountry(found);
  const finding = isGuess && elsewhereFor(text, knowledge.profile) ? unanswered(found) : found;
  return { kind: 'question', finding: inCountry(text, finding, options) ?? finding };
}

/** The entry on countries, for a text that names none. */
function isOfNoCountry(found: Finding): boolean {
  return found.outcome === 'answer' && isAboutCountries(found.entry) && found.evidence.countries.length === 0;
}

/** "And for my son?": of what others are known to look after, no guess is made. */
function unanswered({ language, evidence }: Finding): Finding {
  return { language, evidence, outcome: 'none', kind: 'unknown', nearest: [] };
}

/** Talk that answers rather than asks: where a check waits, it is for the check to say what it needs. */
const ANSWERS: readonly TalkKind[] = ['yes', 'no', 'ok', 'neverMind', 'noSuchChoice', 'told'];

/** Talk that no check takes for an answer, whatever words it has. */
const REMARKS: readonly TalkKind[] = [
  'deliver',
  'abuse',
  'notMeant',
  'privacy',
  'source',
  'here',
  'whoMadeYou',
  'yourName',
];
const ORDERS: readonly Command[] = ['person', 'topics', 'whoAreYou'];

/** As much of a route as a running check needs to know. */
export function elsewhereOf(route: Route, check: CheckId): Elsewhere {
  if (route.kind === 'start' && route.check === check && Object.keys(route.facts).length === 0)
    return 'itself';
  if (route.kind === 'talk' && REMARKS.includes(route.said)) return 'talk';
  if (route.kind === 'command' && ORDERS.includes(route.command)) return 'talk';
  if (route.kind === 'question') return route.finding.outcome;
  if (route.kind === 'language') return 'language';
  if (route.kind === 'command' && route.command === 'forget') return 'forget';
  if (route.kind === 'talk' && ANSWERS.includes(route.said)) return 'none';
  return route.kind === 'command' && route.command === 'help' ? 'help' : 'known';
}

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
  if ((!entry || entry === about) && pointsAtSomething(text))
    return { language, evidence, outcome: 'answer', entry: about };
  if (!entry || entry === about) return undefined;
  return { language, evidence, outcome: 'choices', choices: [entry, about] };
}
