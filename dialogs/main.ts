// The route list: every turn passes through here, top to bottom, and the catch-all comes last.
import type { Payload } from '../cards/payloads.js';
import type { Command } from '../cards/words/listening-words.js';
import { WORDS } from '../cards/words/index.js';
import type { Locale } from '../knowledge/locales.js';
import { DEFAULT_REPORT_DAYS, reloadKnowledge, showReport, type AdminDesk } from './admin.js';
import {
  answerChosen,
  answerEntry,
  answerFinding,
  answerTitled,
  replyNone,
  wasAsked,
  type AnsweringOptions,
} from './answering.js';
import { CHECKS, type CheckSet } from './checks/check-list.js';
import { openChecks, type Checks } from './check-running/open-checks.js';
import { todayOf } from './checks/calendar/today.js';
import { forgetMenu, helpMenu, languageMenu, welcomeMenu } from './menus.js';
import { reply, replyText } from './reply.js';
import type { FeedbackPayload, Turn } from './turn.js';
import { understandText, type Route } from './understand.js';

type EntryPayload = Extract<Payload, { action: 'ask' | 'choose' }>;

export interface MainOptions extends AnsweringOptions {
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
  return openChecks(checkSetOf(options), {
    turn,
    today: todayOf(clock(), turn.context.activity.localTimezone),
    contactUrl: knowledge().profile.contactFor() ?? contactUrl,
    entryLabel: (id, locale) => knowledge().entry(id)?.texts[locale].label,
  });
}

function greet(turn: Turn, { knowledge }: MainOptions): void {
  if (turn.state.room.greeted) return;
  turn.state.room.greeted = true;
  reply(turn, { kind: 'menu', menu: welcomeMenu(turn.locale, knowledge().profile) });
}

/** A running check has the first word; what it does not take is answered, and then it goes on. */
async function handleText(turn: Turn, text: string, checks: Checks, options: MainOptions): Promise<void> {
  const { locale, state } = turn;
  const { lastEntry, offered } = state.session;
  const memory = checks.asking ? { offered } : { offered, lastEntry }; // a terse text is an answer, not a follow-up
  const knowledge = options.knowledge();
  const route = understandText(text, { locale, knowledge, checks: checkSetOf(options), ...memory });
  if (route.kind === 'forget') {
    turn.locale = languageFor(turn, route.locale, options);
    return answerForget(turn, route.sure);
  }
  if (await checks.take(route)) return;
  await follow(turn, route, text, checks, options);
  if (route.kind !== 'start') await checks.remind();
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
      return chooseLanguage(turn, route.locale, options);
    case 'command':
      turn.locale = languageFor(turn, route.locale, options);
      return runCommand(turn, route.command, options);
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
  const { answer, trouble } = WORDS[turn.locale];
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
      if (!isRateable(turn, payload, options)) return replyText(turn, trouble.staleCard);
      noteFeedback(turn, payload);
      return replyText(turn, payload.helpful ? answer.thanksForYes : answer.thanksForNo);
    case 'report':
      await showReport(turn, payload.days, options);
      break;
    case 'ask':
    case 'choose':
      answerPicked(turn, payload, options);
      break;
    case 'noneOfThese':
      replyNone(turn, [], options);
      break;
    case 'language':
      chooseLanguage(turn, payload.locale, options);
      break;
    case 'command':
      await runCommand(turn, payload.command, options);
      break;
  }
  await checks.remind();
}

/** Tied to the question, where there was one: without, it is the entry's text that is judged, not the finder. */
function noteFeedback(turn: Turn, { helpful, question, entry }: FeedbackPayload, comment?: string): void {
  turn.record.events.push({
    kind: helpful ? 'helpful' : 'unhelpful',
    entry,
    ...(question === undefined ? {} : { question }),
    ...(comment ? { text: comment } : {}),
  });
}

/** A click can be forged: what is noted is about an entry there is and, if about a question, about one that was asked. */
function isRateable(turn: Turn, { entry, question }: FeedbackPayload, { knowledge }: MainOptions): boolean {
  return knowledge().entry(entry) !== undefined && (question === undefined || wasAsked(turn, question));
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
    case 'forget':
      return reply(turn, { kind: 'menu', menu: forgetMenu(turn.locale) });
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
