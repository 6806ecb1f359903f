// The route list: every turn passes through here, top to bottom, and the catch-all comes last.
import { buildForgetCard, buildHelpCard, buildLanguageCard, buildWelcomeCard } from '../cards/guide-cards.js';
import type { Payload } from '../cards/payloads.js';
import type { Command } from '../cards/words/bot-words.js';
import { WORDS } from '../cards/words/index.js';
import type { Locale } from '../knowledge/locales.js';
import { DEFAULT_REPORT_DAYS, reloadKnowledge, showReport, type AdminDesk } from './admin.js';
import {
  answerChosen,
  answerEntry,
  answerFinding,
  answerTitled,
  replyNone,
  type AnsweringOptions,
} from './answering.js';
import { FLOWS, type FlowSet } from './flow/flow-set.js';
import { openFlows, type Flows } from './flow/flows.js';
import { todayOf } from './flow/today.js';
import { replyCard, replyText, takesFiles } from './replies.js';
import type { FeedbackPayload, Turn } from './turn.js';
import { understandText, type Route } from './understand.js';

type EntryPayload = Extract<Payload, { action: 'ask' | 'choose' }>;

export interface MainOptions extends AnsweringOptions {
  /** The guided flows; a test may bring its own. */
  flows?: FlowSet;
  /** Epoch milliseconds. */
  clock?: () => number;
  /** What administrators may do; without it nobody is one. */
  admin?: AdminDesk;
}

/** Runs one turn. Replies go to `turn.context`, what is remembered to `turn.state`. */
export async function runMain(turn: Turn, options: MainOptions): Promise<void> {
  const { incoming, locale } = turn;
  const { trouble } = WORDS[locale];
  const flows = flowsOf(turn, options);
  switch (incoming.kind) {
    case 'ignored':
      return;
    case 'joined':
      return greet(turn);
    case 'submit':
      return handleSubmit(turn, incoming.payload, flows, options);
    case 'rated':
      return noteFeedback(turn, incoming.payload, incoming.comment);
    case 'staleCard':
      await replyText(turn, trouble.staleCard);
      return flows.remind();
    case 'unreadable':
      return replyText(turn, trouble.unreadable);
    case 'blank':
      return replyText(turn, trouble.empty);
    case 'text':
      if (incoming.cut) await replyText(turn, trouble.tooLong);
      return handleText(turn, incoming.text, flows, options);
  }
}

function flowsOf(turn: Turn, { knowledge, flows = FLOWS, clock = Date.now }: MainOptions): Flows {
  return openFlows(flows, {
    turn,
    today: todayOf(clock(), turn.context.activity.localTimezone),
    takesFiles: takesFiles(turn),
    entryLabel: (id, locale) => knowledge().entry(id)?.texts[locale].label,
  });
}

async function greet(turn: Turn): Promise<void> {
  if (turn.state.room.greeted) return;
  turn.state.room.greeted = true;
  await replyCard(turn, buildWelcomeCard(turn.locale));
}

/** A running flow has the first word; what it does not take is answered, and then it goes on. */
async function handleText(turn: Turn, text: string, flows: Flows, options: MainOptions): Promise<void> {
  const { locale, state } = turn;
  const { lastEntry, offered } = state.session;
  const memory = flows.asking ? { offered } : { offered, lastEntry }; // a terse text is an answer, not a follow-up
  const { knowledge, flows: set = FLOWS } = options;
  const route = understandText(text, { locale, knowledge: knowledge(), flows: set, ...memory });
  if (await flows.take(route)) return;
  await follow(turn, route, text, flows, options);
  if (route.kind !== 'start') await flows.remind();
}

async function follow(
  turn: Turn,
  route: Route,
  text: string,
  flows: Flows,
  options: MainOptions,
): Promise<void> {
  switch (route.kind) {
    case 'language':
      return chooseLanguage(turn, route.locale);
    case 'command':
      turn.locale = turn.state.person.locale ?? route.locale;
      return runCommand(turn, route.command, options);
    case 'start':
      turn.locale = turn.state.person.locale ?? route.locale;
      return void (await flows.start(route.flow, route.facts));
    case 'entry':
      return answerTitled(turn, route.entry, text, options);
    case 'question':
      return answerFinding(turn, route.finding, text, options);
  }
}

async function handleSubmit(turn: Turn, payload: Payload, flows: Flows, options: MainOptions): Promise<void> {
  const { answer, trouble } = WORDS[turn.locale];
  switch (payload.action) {
    case 'flowStart':
      if (!(await flows.start(payload.flow))) await replyText(turn, trouble.staleCard);
      return;
    case 'flowAnswer':
    case 'flowBack':
    case 'flowCancel':
    case 'flowEdit':
    case 'flowRestart':
    case 'flowCopy':
    case 'flowCalendar':
      if (!(await flows.take())) await replyText(turn, trouble.staleCard);
      return;
    case 'forget':
      if (!payload.sure) return replyText(turn, WORDS[turn.locale].forget.kept);
      turn.record.forget = true; // the reply follows when it is done
      return;
    case 'feedback':
      noteFeedback(turn, payload);
      return replyText(turn, payload.helpful ? answer.thanksForYes : answer.thanksForNo);
    case 'report':
      await showReport(turn, payload.days, options);
      break;
    case 'ask':
    case 'choose':
      await answerPicked(turn, payload, options);
      break;
    case 'noneOfThese':
      await replyNone(turn, [], options);
      break;
    case 'language':
      await chooseLanguage(turn, payload.locale);
      break;
    case 'command':
      await runCommand(turn, payload.command, options);
      break;
  }
  await flows.remind();
}

/** Tied to the question, where there was one: an answer picked from a button alone says nothing about the finder. */
function noteFeedback(turn: Turn, { helpful, question, entry }: FeedbackPayload, comment?: string): void {
  const kind = helpful ? 'helpful' : 'unhelpful';
  if (question) turn.record.events.push({ kind, question, entry, ...(comment ? { text: comment } : {}) });
}

async function answerPicked(turn: Turn, picked: EntryPayload, options: MainOptions): Promise<void> {
  const entry = options.knowledge().entry(picked.entry);
  if (!entry) return replyText(turn, WORDS[turn.locale].trouble.staleCard);
  const question = picked.action === 'choose' ? picked.question : undefined;
  return question ? answerChosen(turn, entry, question, options) : answerEntry(turn, entry, options);
}

async function chooseLanguage(turn: Turn, locale: Locale): Promise<void> {
  turn.state.person.locale = turn.locale = locale;
  await replyText(turn, WORDS[locale].language.changed);
}

async function runCommand(turn: Turn, command: Command, options: MainOptions): Promise<void> {
  switch (command) {
    case 'help': {
      const admin = options.admin?.access(turn.context) === 'granted';
      return replyCard(turn, buildHelpCard(turn.locale, { admin }));
    }
    case 'language':
      return replyCard(turn, buildLanguageCard(turn.locale));
    case 'forget':
      return replyCard(turn, buildForgetCard(turn.locale));
    case 'report':
      return showReport(turn, DEFAULT_REPORT_DAYS, options);
    case 'reload':
      return reloadKnowledge(turn, options);
    case 'hello':
    case 'thanks':
    case 'bye':
    case 'whoAreYou':
    case 'howAreYou':
      return replyText(turn, WORDS[turn.locale].smallTalk[command]);
  }
}
