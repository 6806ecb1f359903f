// What a typed text means, apart from any guided check: one visible list, the catch-all last. Pure; sends nothing.
import { TALK_WORDS } from '../cards/words/index.js';
import { LOCALES, type Locale } from '../knowledge/locales.js';
import type { Payload } from '../cards/payloads.js';
import { recogniseForgetAnswer } from './forget.js';
import { asksForAnotherLanguage, recogniseLanguage } from './language.js';
import type { CheckId } from '../cards/words/checks.js';
import type { Command } from '../cards/words/listening-words.js';
import { isAboutCountries } from '../knowledge/country-answer.js';
import { placesIn, withoutPlaces } from '../knowledge/meaning/countries.js';
import { recogniseStart } from './checks/reading/starters.js';
import { withoutCourtesy } from './checks/reading/courtesy.js';
import { chosenInWords, placeIn } from './talk/choosing.js';
import { ofOtherTopic, questionIn, saysMore, shortcutOf } from './question-route.js';
import type { PlainPayload, Route, UnderstandOptions } from './route.js';
import { takenCheck } from './talk/check-offered.js';
import { elsewhereFor, isOfOthers } from './talk/elsewhere.js';
import { forgetAnswerIn } from './talk/listed.js';
import { mendedKey, withPlaceMended } from './talk/mended.js';
import { overheardIn, wantsSomething } from './talk/overheard.js';
import { phraseKey } from './talk/phrases.js';
import { ownTitle } from './talk/own-titles.js';
import { partsOf } from './talk/parts.js';
import { writtenOut } from './talk/shorthand.js';
import { isDenied } from './talk/shortcuts.js';
import { asksForCheck, personFor, wishIn } from './talk/wish.js';
import { isTalkKind, recogniseTalk, tellsLanguage } from './talk/recognise-talk.js';

/** Titles, talk and wishes are brief; a longer text tells or asks something, and nothing else is tried on it. */
const MAX_BRIEF_CHARS = 400;

export function understandText(text: string, options: UnderstandOptions): Route {
  if (text.length > MAX_BRIEF_CHARS) return questionIn(text, options);
  const brief = options.checkAsks === true ? text : withPlaceMended(text, options.knowledge, options.locale);
  return understandBrief(brief, options);
}

function understandBrief(text: string, options: UnderstandOptions): Route {
  const route = understandTyped(text, options);
  if (isPlaceOfSomebody(route, text))
    return askedBesidePlace(text, options) ?? overheard(text, options) ?? route;
  const out = writtenOut(text, options.locale);
  const isFree = options.checkAsks !== true;
  if (isGuess(route))
    return (isFree ? (mendedRoute(out, options) ?? partAsked(text, options)) : undefined) ?? route;
  if (!isUnknown(route)) return (isFree ? partKnownBetter(text, route, options) : undefined) ?? route;
  const again = out === text ? route : understandTyped(out, options);
  if (!isUnknown(again)) return again;
  return (isFree ? elseMeant(out, options) : undefined) ?? overheard(out, options) ?? route;
}

/** With slips mended, as the wish for a person, or by its last part. */
function elseMeant(text: string, options: UnderstandOptions): Route | undefined {
  return (
    mendedRoute(text, options) ??
    personRoute(text, options) ??
    partRoute(text, options) ??
    mendedQuestion(text, options)
  );
}

/**
 * What the last part asks or wants that does, where all of it together is not known. A question of few words is none where what stands
 * beside it has a word with which it would be another: in "we are a partner, what do we get" it asks about partners.
 */
function partRoute(text: string, options: UnderstandOptions): Route | undefined {
  const parts = partsOf(text);
  for (let at = parts.length - 1; at >= 0; at--) {
    const part = parts[at] ?? '';
    const route = knownText(part, options) ?? mendedRoute(part, options) ?? personRoute(part, options);
    if (!route || isInPassing(route)) continue;
    const beside = parts.filter((_, other) => other !== at).join(' ');
    // "Our VPN keeps dropping, can you help" does not ask what the bot can do.
    if (route.kind === 'command' && route.command === 'help' && wantsSomething(beside, options.locale))
      return undefined;
    return route.kind === 'entry' && isDenied(beside, route.entry.id, options.knowledge) ? undefined : route;
  }
  return undefined;
}

function personRoute(text: string, { locale }: UnderstandOptions): Route | undefined {
  const wish = personFor(text, locale);
  return wish && { kind: 'command', command: 'person', locale: wish.locale };
}

/** The last part, where it is known to ask for an entry or a check. */
function partAsked(text: string, options: UnderstandOptions): Route | undefined {
  const part = partRoute(text, options);
  return part?.kind === 'entry' || part?.kind === 'start' ? part : undefined;
}

/** "IT admin here. How do I switch it on?": what the last part is known to ask counts more than what all of it sounds like. */
function partKnownBetter(text: string, route: Route, options: UnderstandOptions): Route | undefined {
  if (route.kind !== 'question' || route.finding.outcome !== 'answer') return undefined;
  const part = partRoute(text, options);
  return part?.kind === 'entry' && part.entry !== route.finding.entry ? part : undefined;
}

function isInPassing(route: Route): boolean {
  if (route.kind === 'command') return IN_PASSING.includes(route.command);
  return route.kind === 'both' || (route.kind === 'talk' && (!route.tellsLanguage || route.said === 'pity'));
}

const IN_PASSING: readonly Command[] = ['hello', 'thanks', 'bye', 'howAreYou'];

/** Only for what is known word for word: of a text that is mended, nothing is guessed. */
function mendedRoute(text: string, options: UnderstandOptions): Route | undefined {
  const mended = mendedKey(text, options.knowledge, options.locale);
  return mended === undefined ? undefined : knownText(mended, options);
}

/** What is surely found once the slips are mended: "gällr det äevn Visio". */
function mendedQuestion(text: string, options: UnderstandOptions): Route | undefined {
  const mended = mendedKey(text, options.knowledge, options.locale);
  const route = mended === undefined ? undefined : questionIn(mended, options);
  return route && isAnswered(route) ? route : undefined;
}

/** "I am a nurse at the hospital of Nantes" tells more than a place, and does not ask about the country it lies in. */
function isPlaceOfSomebody(route: Route, text: string): boolean {
  if (route.kind !== 'question' || route.finding.outcome !== 'answer') return false;
  const { entry, language, evidence } = route.finding;
  if (!isAboutCountries(entry) || evidence.countries.length === 0) return false;
  return saysMore(withoutPlaces(text), language);
}

/** "I am in HR in Malmö. Can our people buy it?": what is known without the place, or surely found in a part that names none. */
function askedBesidePlace(text: string, options: UnderstandOptions): Route | undefined {
  const bare = knownText(withoutPlaces(text), options);
  if (bare && !isInPassing(bare)) return bare;
  const parts = partsOf(text).filter((part) => placesIn(part).length === 0);
  const known = parts.map((part) => knownText(part, options)).findLast((one) => one && !isInPassing(one));
  return known ?? parts.map((part) => questionIn(part, options)).findLast(isAnswered);
}

function isAnswered(route: Route): boolean {
  return route.kind === 'question' && route.finding.outcome === 'answer';
}

/** Several entries come near. */
function isGuess(route: Route): boolean {
  return route.kind === 'question' && route.finding.outcome === 'choices';
}

/** Nothing was found in it, and nobody else is known who looks after it. */
function isUnknown(route: Route): boolean {
  return route.kind === 'question' && route.finding.outcome === 'none';
}

/** Thanks, displeasure or a farewell among other words, or that somebody tells something and asks nothing. */
function overheard(text: string, { locale, knowledge }: UnderstandOptions): Route | undefined {
  const mended = mendedKey(text, knowledge, locale) ?? text;
  const isElsewhere = [text, mended].some((said) => elsewhereFor(said, knowledge.profile, locale));
  if (isElsewhere || isOfOthers(text)) return undefined;
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
  return knownText(text, options) ?? questionIn(text, options);
}

/** What is known by its very words. */
function knownText(text: string, options: UnderstandOptions): Route | undefined {
  return (
    talkIn(text, options) ??
    moreWanted(text, options) ??
    offerTaken(text, options) ??
    titleIn(text, options) ??
    placed(text, options) ??
    wishOf(text, options) ??
    checkAskedFor(text, options)
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

/** "Yes, let us check that", right after the check was offered. */
function offerTaken(text: string, options: UnderstandOptions): Route | undefined {
  const check = takenCheck(text, options.listed ?? [], options.locale);
  return check === undefined ? undefined : startOf(check, options.locale, options);
}

/** "More", with no answer to go on from: all that is known. */
function moreWanted(
  text: string,
  { locale, lastEntry, checkAsks, offered = [] }: UnderstandOptions,
): Route | undefined {
  if (lastEntry !== undefined || checkAsks === true || offered.length > 0) return undefined;
  const isWanted = TALK_WORDS[locale].topics.wanted.some((phrase) => phraseKey(phrase) === phraseKey(text));
  return isWanted ? { kind: 'command', command: 'topics', locale } : undefined;
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
  const other = own?.payload.action === 'ask' ? ofOtherTopic(text, options) : undefined;
  if (other && own?.payload.action === 'ask' && own.payload.entry === other.entry.id) return other;
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
