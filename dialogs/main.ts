// The route list: every turn passes through here, top to bottom, and the catch-all comes last.
import type { Payload } from '../cards/payloads.js';
import type { Command } from '../cards/words/listening-words.js';
import { WORDS } from '../cards/words/index.js';
import type { Locale } from '../knowledge/locales.js';
import { DEFAULT_REPORT_DAYS, reloadKnowledge, showReport, type AdminDesk } from './admin.js';
import { answerChosen, answerEntry, answerFinding, answerTitled, replyNone, wasAsked } from './answering.js';
import { CHECKS, type CheckSet } from './checks/check-list.js';
import { openChecks, type Checks } from './check-running/open-checks.js';
import { todayOf } from './checks/calendar/today.js';
import { noteFeedback, noteMissing, takeFeedback, type FeedbackOptions } from './feedback.js';
import { forgetMenu, helpMenu, languageMenu, topicMenu, topicsMenu, welcomeMenu } from './menus.js';
import { reply, replyText } from './reply.js';
import { recogniseCrisis } from './talk/crisis.js';
import { repeatLast, replyToTalk, showPerson } from './talk/small-talk.js';
import type { FeedbackPayload, SessionState, Turn } from './turn.js';
import { understandText, type PlainPayload, type Route } from './understand.js';

type EntryPayload = Extract<Payload, { action: 'ask' | 'choose' }>;
type TopicPayload = Extract<Payload, { action: 'topic' }>;

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
  const { incoming, locale } = turn;
  const { trouble } = WORDS[locale];
  const checks = checksOf(turn, options);
  switch (incoming.kind) {
    case 'ignored':
      return;
    case 'joined':
      return greet(turn, options);
    case 'submit':
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
      return handleText(turn, incoming.text, checks, options);
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
async function handleText(turn: Turn, text: string, checks: Checks, options: MainOptions): Promise<void> {
  if (answersCrisis(turn, text, options)) return;
  const { locale, state } = turn;
  const { lastEntry, offered } = state.session;
  const asked = takeAsked(turn);
  const memory = checks.asking ? { offered } : { offered, lastEntry }; // a terse text is an answer, not a follow-up
  const knowledge = options.knowledge();
  const route = understandText(text, { locale, knowledge, checks: checkSetOf(options), ...memory });
  if (route.kind === 'forget') {
    turn.locale = languageFor(turn, route.locale, options);
    return answerForget(turn, route.sure);
  }
  if (await checks.take(route)) return;
  if (route.kind === 'question' && asked.missing) noteMissing(turn, asked.missing, text);
  if (route.kind === 'question' && asked.missing && route.finding.outcome === 'none') return;
  if (route.kind === 'talk' && asked.rated && (route.said === 'yes' || route.said === 'no'))
    return takeFeedback(turn, { ...asked.rated, helpful: route.said === 'yes' }, options);
  await follow(turn, route, text, checks, options);
  const asksToForget = route.kind === 'command' && route.command === 'forget';
  if (route.kind !== 'start' && !asksToForget) await checks.remind();
}

/** Before everything else: nothing about it is noted. */
function answersCrisis(turn: Turn, text: string, options: MainOptions): boolean {
  const { emergency } = options.knowledge().profile;
  const written = emergency && recogniseCrisis(text, turn.locale);
  if (!written) return false;
  turn.locale = languageFor(turn, written, options);
  replyText(turn, emergency[turn.locale]);
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

async function follow(
  turn: Turn,
  route: Exclude<Route, { kind: 'forget' }>,
  text: string,
  checks: Checks,
  options: MainOptions,
): Promise<void> {
  switch (route.kind) {
    case 'language':
      chooseLanguage(turn, route.locale, options);
      if (turn.locale === route.locale && !checks.asking) repeatLast(turn, options);
      return;
    case 'command':
      turn.locale = languageFor(turn, route.locale, options);
      return runCommand(turn, route.command, options);
    case 'talk':
      if (route.tellsLanguage) turn.locale = languageFor(turn, route.locale, options);
      // A check that waits says its question again anyhow.
      return checks.asking && route.said === 'repeat' ? undefined : replyToTalk(turn, route.said, options);
    case 'both':
      return replyText(turn, `${WORDS[turn.locale].smallTalk.thanks} ${WORDS[turn.locale].smallTalk.bye}`);
    case 'pressed':
      turn.locale = languageFor(turn, route.locale, options);
      return press(turn, route.payload, options);
    case 'start':
      turn.locale = languageFor(turn, route.locale, options);
      return void (await checks.start(route.check, route.facts));
    case 'entry':
      return answerTitled(turn, route.entry, text, options);
    case 'question':
      return answerFinding(turn, route.finding, text, options);
  }
}

/** A running check is left where it is. */
function answerForget(turn: Turn, sure: boolean): void {
  if (!sure) return replyText(turn, WORDS[turn.locale].forget.kept);
  turn.record.forget = true; // the reply follows when it is done
}

async function handleSubmit(
  turn: Turn,
  payload: Payload,
  checks: Checks,
  options: MainOptions,
): Promise<void> {
  const { trouble } = WORDS[turn.locale];
  takeAsked(turn);
  switch (payload.action) {
    case 'checkStart':
      if (!(await checks.start(payload.check))) replyText(turn, trouble.staleCard);
      return;
    case 'checkAnswer':
    case 'checkBack':
    case 'checkCancel':
    case 'checkEdit':
    case 'checkRestart':
    case 'checkCopy':
    case 'checkCalendar':
    case 'checkConfirm':
      if (!(await checks.take())) reply(turn, { kind: 'text', text: trouble.staleCard }, { private: true });
      return;
    case 'forget':
      return answerForget(turn, payload.sure);
    case 'feedback':
      return takeFeedback(turn, payload, options);
    default:
      await press(turn, payload, options);
  }
  await checks.remind();
}

/** A button that has nothing to do with a check: what it leads to. */
async function press(turn: Turn, payload: PlainPayload, options: MainOptions): Promise<void> {
  switch (payload.action) {
    case 'report':
      return showReport(turn, payload.days, options);
    case 'ask':
    case 'choose':
      return answerPicked(turn, payload, options);
    case 'noneOfThese':
      delete turn.state.session.offered;
      delete turn.state.session.offeredFor;
      return replyNone(turn, [], options);
    case 'language':
      return chooseLanguage(turn, payload.locale, options);
    case 'topic':
      return showTopic(turn, payload, options);
    case 'command':
      return runCommand(turn, payload.command, options);
  }
}

function showTopic(turn: Turn, { topic, from }: TopicPayload, options: MainOptions): void {
  const knowledge = options.knowledge();
  if (!knowledge.entries.some((entry) => entry.topic === topic))
    return replyText(turn, WORDS[turn.locale].trouble.staleCard);
  reply(turn, { kind: 'menu', menu: topicMenu(turn.locale, knowledge, topic, from) });
}

function answerPicked(turn: Turn, picked: EntryPayload, options: MainOptions): void {
  const entry = options.knowledge().entry(picked.entry);
  if (!entry) return replyText(turn, WORDS[turn.locale].trouble.staleCard);
  const asked = picked.action === 'choose' ? picked.question : undefined;
  const question = asked !== undefined && wasAsked(turn, asked) ? asked : undefined;
  return question ? answerChosen(turn, entry, question, options) : answerEntry(turn, entry, options);
}

/** The person's choice, else the language a command was written in; always one that the organisation offers. */
function languageFor(turn: Turn, written: Locale, { knowledge }: MainOptions): Locale {
  const { languages } = knowledge().profile;
  const wanted = [turn.state.person.locale, written];
  return wanted.find((locale) => locale !== undefined && languages.includes(locale)) ?? turn.locale;
}

/** Of those the organisation offers; asked for another one, the bot shows them. */
function chooseLanguage(turn: Turn, locale: Locale, { knowledge }: MainOptions): void {
  const { profile } = knowledge();
  if (!profile.languages.includes(locale)) {
    return reply(turn, { kind: 'menu', menu: languageMenu(turn.locale, profile) });
  }
  turn.state.person.locale = turn.locale = locale;
  reply(turn, { kind: 'text', text: WORDS[locale].language.changed, chosen: locale });
}

async function runCommand(turn: Turn, command: Command, options: MainOptions): Promise<void> {
  const { profile } = options.knowledge();
  switch (command) {
    case 'help': {
      const admin = options.admin?.access(turn.context) === 'granted';
      return reply(turn, { kind: 'menu', menu: helpMenu(turn.locale, profile, { admin }) });
    }
    case 'language':
      return reply(turn, { kind: 'menu', menu: languageMenu(turn.locale, profile) });
    case 'topics':
      return reply(turn, { kind: 'menu', menu: topicsMenu(turn.locale, options.knowledge()) });
    case 'person':
      return showPerson(turn, options);
    case 'forget':
      return reply(turn, { kind: 'menu', menu: forgetMenu(turn.locale) }, { private: true });
    case 'report':
      return showReport(turn, DEFAULT_REPORT_DAYS, options);
    case 'reload':
      return reloadKnowledge(turn, options);
    case 'hello':
    case 'whoAreYou':
      return replyText(turn, profile.texts[turn.locale][command]);
    case 'thanks':
    case 'bye':
    case 'howAreYou':
      return replyText(turn, WORDS[turn.locale].smallTalk[command]);
  }
}
