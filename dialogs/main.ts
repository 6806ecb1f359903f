// The route list: every turn passes through here, top to bottom, and the catch-all comes last.
import type { Payload } from '../cards/payloads.js';
import { WORDS } from '../cards/words/index.js';
import type { AdminDesk } from './admin.js';
import { answerFinding, answerTitled, offeredBeside } from './answering.js';
import { CHECKS, type CheckSet } from './checks/check-list.js';
import { openChecks, type Checks } from './check-running/open-checks.js';
import { leadsSomewhere } from './check-running/elsewhere-of.js';
import { noteTold, takeTold } from './check-running/told.js';
import { asksToBegin } from './checks/moves/asked-beside.js';
import { todayOf } from './checks/calendar/today.js';
import { noteFeedback, noteMissing, takeFeedback, type FeedbackOptions } from './feedback.js';
import { answerForget } from './forget.js';
import { chooseLanguage, languageFor } from './language.js';
import { welcomeMenu } from './menus.js';
import { handleSubmit, press } from './pressed.js';
import { asksPeople } from './requests/asking-people.js';
import { pressRequest, typedButton } from './requests/press-request.js';
import { reply, replyText } from './reply.js';
import { runCommand } from './run-command.js';
import { recogniseCrisis } from './talk/crisis.js';
import { startsOver } from './talk/starting-over.js';
import { sayHelp } from './talk/help-lines.js';
import { noteListed, noteSaid, payloadsOf, takeListed } from './talk/listed.js';
import { replyToTalk, sayAgain } from './talk/small-talk.js';
import type { Talk } from './talk/recognise-talk.js';
import type { TalkKind } from '../cards/words/talk-words.js';
import type { FeedbackPayload, SessionState, Turn } from './turn.js';
import type { Locale } from '../knowledge/locales.js';
import { asksForMore } from '../knowledge/pointing.js';
import type { Route } from './route.js';
import { understandText } from './understand.js';

export interface MainOptions extends FeedbackOptions {
  /** The guided checks; a test may bring its own. */
  checks?: CheckSet;
  /** Epoch milliseconds. */
  clock?: () => number;
  /** What administrators may do; without it nobody is one. */
  admin?: AdminDesk;
}

/** Runs one turn. Replies go to `turn.reply`, what is remembered to `turn.state`. */
export async function runMain(turn: Turn, options: MainOptions): Promise<void> {
  const { incoming, locale, reply: send } = turn;
  if (incoming.kind === 'ignored') return;
  if (incoming.kind === 'joined') return greet(turn, options); // changes what is remembered of the room, and only that
  const { trouble } = WORDS[locale];
  const listed = takeListed(turn.state) ?? payloadsOf(welcomeMenu(locale, options.knowledge().profile));
  turn.reply = (said) => {
    noteListed(turn.state.session, said);
    noteSaid(turn.state.session, said);
    send(said);
  };
  const checks = checksOf(turn, options);
  switch (incoming.kind) {
    case 'submit':
      takeAsked(turn);
      return handleSubmit(turn, incoming.payload, checks, options);
    case 'rated':
      return noteFeedback(turn, incoming.payload, incoming.comment);
    case 'staleCard':
      replyText(turn, trouble.staleCard);
      return checks.remind();
    case 'unreadable':
      return replyText(turn, trouble.unreadable);
    case 'blank':
      return replyText(turn, trouble.empty);
    case 'text':
      if (incoming.cut) replyText(turn, trouble.tooLong);
      return handleText(turn, { text: incoming.text, listed }, checks, options);
  }
}

/** The checks there are, as far as the organisation offers them. */
function checkSetOf({ knowledge, checks = CHECKS }: MainOptions): CheckSet {
  const on = knowledge().profile.checks;
  return { ...checks, checks: checks.checks.filter(({ id }) => on.includes(id)) };
}

function checksOf(turn: Turn, options: MainOptions): Checks {
  const { knowledge, contactUrl, clock = Date.now } = options;
  const now = clock();
  return openChecks(checkSetOf(options), {
    turn,
    now,
    today: todayOf(now, turn.context.activity.localTimezone),
    contactUrl: knowledge().profile.contactFor() ?? contactUrl,
    asksPeople: asksPeople(options),
    entryLabel: (id, locale) => knowledge().entry(id)?.texts[locale].label,
    entrySource: (id, locale) => knowledge().entry(id)?.texts[locale].source,
  });
}

function greet(turn: Turn, { knowledge }: MainOptions): void {
  if (turn.state.room.greeted) return;
  turn.state.room.greeted = true;
  reply(turn, { kind: 'menu', menu: welcomeMenu(turn.locale, knowledge().profile) });
}

/** A running check has the first word; what it does not take is answered, and then it goes on. */
async function handleText(
  turn: Turn,
  { text, listed }: { text: string; listed: readonly Payload[] },
  checks: Checks,
  options: MainOptions,
): Promise<void> {
  if (answersCrisis(turn, text, options)) return;
  const { locale, state } = turn;
  const { lastEntry, lastSaid, offered } = state.session;
  const asked = takeAsked(turn);
  if (await startsOver(turn, text, checks)) return;
  const pressed = typedButton(turn, text);
  if (pressed) {
    await pressRequest(turn, pressed, options);
    return checks.remind();
  }
  const leansOnNothing = state.session.lastSaid === 'none' && asksForMore(text); // what was answered before that is not meant
  const memory = checks.asking || leansOnNothing ? { offered } : { offered, lastEntry }; // a terse text is an answer, not a follow-up
  const knowledge = options.knowledge();
  const said = {
    locale,
    knowledge,
    checks: checkSetOf(options),
    listed,
    checkAsks: checks.asking,
    ...memory,
  };
  const heard = understandText(text, said);
  if (heard.kind === 'forget') {
    turn.locale = languageFor(turn, heard.locale, options);
    return answerForget(turn, heard.sure);
  }
  const free = (): Route => understandText(text, { ...said, checkAsks: false });
  const { asking } = checks;
  if (await checks.take(heard, free)) return;
  // No answer to the check: the same as where none waits.
  const freed = asking && !leadsSomewhere(heard) ? free() : heard;
  const route = freed.kind === 'forget' ? heard : freed;
  const offers = lastSaid === 'answer' ? listed[0] : undefined;
  if (!asking && offers && (await beginsOffered(turn, text, { route, offers }, checks, options))) return;
  if (route.kind === 'question' && asked.missing) noteMissing(turn, asked.missing, text);
  if (route.kind === 'question' && asked.missing && route.finding.outcome === 'none') return;
  if (route.kind === 'talk' && asked.rated && (route.said === 'yes' || route.said === 'no'))
    return takeFeedback(turn, { ...asked.rated, helpful: route.said === 'yes' }, options);
  await follow(turn, route, text, checks, options);
  const asksToForget = route.kind === 'command' && route.command === 'forget';
  if (route.kind !== 'start' && !asksToForget && !isOnlyKind(route)) await checks.remind();
}

/** "Yes", "do it then" right after an answer that offers a check. */
async function beginsOffered(
  turn: Turn,
  text: string,
  { route, offers }: { route: Route; offers: Payload },
  checks: Checks,
  options: MainOptions,
): Promise<boolean> {
  if (offers.action !== 'checkStart') return false;
  const isYes = route.kind === 'talk' && route.said === 'yes';
  const { words } = checkSetOf(options);
  if (!isYes && !asksToBegin(text, { words, locale: turn.locale })) return false;
  return checks.start(offers.check, takeTold(turn, offers.check));
}

/** Said in passing while a check waits: it is answered in a line, and the question stands where it was. */
function isOnlyKind(route: Route): boolean {
  if (route.kind === 'both') return true;
  if (route.kind === 'talk') return IN_PASSING.includes(route.said);
  return route.kind === 'command' && IN_PASSING.includes(route.command);
}

const IN_PASSING: readonly Talk[] = ['thanks', 'bye', 'hello', 'howAreYou', 'sorry', 'goAhead'];

/** What waits is said again anyhow; what was left is gone on with. */
async function talk(turn: Turn, said: TalkKind, checks: Checks, options: MainOptions): Promise<void> {
  if (checks.asking && (said === 'repeat' || said === 'goOn')) return;
  const { left } = turn.state.session;
  if (said === 'goOn' && left && (await checks.start(left.check))) return;
  replyToTalk(turn, said, options);
}

/** Before everything else: that it happened is counted, and nothing else is noted. */
function answersCrisis(turn: Turn, text: string, options: MainOptions): boolean {
  const { emergency } = options.knowledge().profile;
  const written = emergency && recogniseCrisis(text, turn.locale);
  if (!written) return false;
  turn.locale = languageFor(turn, written, options);
  sayHelp(turn, emergency);
  return true;
}

/** What the bot has just asked beside its answer; asked once. */
function takeAsked({ state: { session } }: Turn): {
  rated?: Pick<FeedbackPayload, 'action' | 'entry' | 'question'> | undefined;
  missing?: SessionState['missing'];
} {
  const { rateable, missing, lastEntry: entry, lastQuestion: question } = session;
  delete session.rateable;
  delete session.missing;
  const rated = { action: 'feedback', ...(question === undefined ? {} : { question }) } as const;
  return { missing, rated: rateable && entry !== undefined ? { ...rated, entry } : undefined };
}

/** Whether the conversation is in a language by now; before anything was said it is in none. */
function speaks({ state: { person, session } }: Turn, locale: Locale): boolean {
  return (person.locale ?? (session.lastSaid === undefined ? undefined : session.locale)) === locale;
}

async function follow(
  turn: Turn,
  route: Exclude<Route, { kind: 'forget' }>,
  text: string,
  checks: Checks,
  options: MainOptions,
): Promise<void> {
  switch (route.kind) {
    case 'language':
      if (speaks(turn, route.locale)) {
        turn.state.person.locale = route.locale;
        return replyText(turn, WORDS[route.locale].language.already);
      }
      chooseLanguage(turn, route.locale, options);
      if (turn.locale === route.locale && !checks.asking) sayAgain(turn, options);
      return;
    case 'command':
      turn.locale = languageFor(turn, route.locale, options);
      return runCommand(turn, route.command, options);
    case 'talk':
      if (route.tellsLanguage) turn.locale = languageFor(turn, route.locale, options);
      return talk(turn, route.said, checks, options);
    case 'both':
      return replyText(turn, `${WORDS[turn.locale].smallTalk.thanks} ${WORDS[turn.locale].smallTalk.bye}`);
    case 'pressed':
      turn.locale = languageFor(turn, route.locale, options);
      return press(turn, route.payload, options);
    case 'start':
      turn.locale = languageFor(turn, route.locale, options);
      return void (await checks.start(route.check, { ...takeTold(turn, route.check), ...route.facts }));
    case 'entry':
      delete turn.state.session.told;
      return answerTitled(turn, route.entry, text, { ...options, begins: route.begins, says: route.says });
    case 'question': {
      const { finding } = route;
      const seen = options.secondLook ? await options.secondLook(text, finding) : finding;
      answerFinding(turn, seen, text, options);
      return noteTold(turn, text, offeredBeside(turn, seen, options), checkSetOf(options));
    }
  }
}
