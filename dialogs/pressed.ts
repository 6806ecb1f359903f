// What a button of ours does.
import type { Payload } from '../cards/payloads.js';
import { WORDS } from '../cards/words/index.js';
import { mendQuestion, showReport } from './admin.js';
import { answerChosen, answerEntry, wasAsked } from './answering.js';
import { refuseChoices } from './not-known.js';
import type { Checks } from './check-running/open-checks.js';
import { takeTold } from './check-running/told.js';
import { takeFeedback, type FeedbackOptions } from './feedback.js';
import { answerForget } from './forget.js';
import { chooseLanguage } from './language.js';
import { topicMenu } from './menus.js';
import { pressRequest } from './requests/press-request.js';
import { reply, replyText } from './reply.js';
import { runCommand, type CommandOptions } from './run-command.js';
import type { Turn } from './turn.js';
import type { PlainPayload } from './route.js';

type EntryPayload = Extract<Payload, { action: 'ask' | 'answerShare' | 'choose' }>;
type LanguagePayload = Extract<Payload, { action: 'language' }>;
type TopicPayload = Extract<Payload, { action: 'topic' }>;

export type PressOptions = FeedbackOptions & CommandOptions;

/** A card that was sent back; what belongs to a check goes there. */
export async function handleSubmit(
  turn: Turn,
  payload: Payload,
  checks: Checks,
  options: PressOptions,
): Promise<void> {
  const { trouble } = WORDS[turn.locale];
  switch (payload.action) {
    case 'checkStart':
      if (!(await checks.start(payload.check, takeTold(turn, payload.check))))
        replyText(turn, trouble.staleCard);
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
    case 'mend':
      return mendQuestion(turn, payload, options);
    case 'requestSend':
    case 'requestCancel':
    case 'requestReply':
    case 'requestSolved':
    case 'requestReopen':
      await pressRequest(turn, payload, options);
      break;
    case 'workTake':
    case 'workTakeOver':
    case 'workAnswer':
    case 'workClose':
    case 'workReopen':
      // Anywhere but in the channel that a request stands in, nobody has such a card.
      return reply(turn, { kind: 'text', text: trouble.staleCard }, { private: true });
    default:
      await press(turn, payload, options);
  }
  await checks.remind();
}

/** A button that has nothing to do with a check: what it leads to. */
export async function press(turn: Turn, payload: PlainPayload, options: PressOptions): Promise<void> {
  switch (payload.action) {
    case 'report':
      return showReport(turn, payload.days, options);
    case 'ask':
    case 'answerShare':
    case 'choose':
      return answerPicked(turn, payload, options);
    case 'noneOfThese':
      delete turn.state.session.offered;
      delete turn.state.session.offeredFor;
      return refuseChoices(turn, options);
    case 'language':
      return goOnIn(turn, payload, options);
    case 'topic':
      return showTopic(turn, payload, options);
    case 'command':
      return runCommand(turn, payload.command, options);
  }
}

/** Chosen beside an answer, the answer comes again in that language, as when it is typed. */
function goOnIn(turn: Turn, { locale, entry: id }: LanguagePayload, options: PressOptions): void {
  chooseLanguage(turn, locale, options);
  const entry = id === undefined ? undefined : options.knowledge().entry(id);
  const { lastEntry, lastQuestion } = turn.state.session;
  const question = lastEntry === id ? lastQuestion : undefined;
  if (entry && turn.locale === locale) answerEntry(turn, entry, options, { question });
}

function showTopic(turn: Turn, { topic, from }: TopicPayload, options: PressOptions): void {
  const knowledge = options.knowledge();
  if (!knowledge.entries.some((entry) => entry.topic === topic))
    return replyText(turn, WORDS[turn.locale].trouble.staleCard);
  reply(turn, { kind: 'menu', menu: topicMenu(turn.locale, knowledge, topic, from) });
}

function answerPicked(turn: Turn, picked: EntryPayload, options: PressOptions): void {
  const entry = options.knowledge().entry(picked.entry);
  if (!entry) return replyText(turn, WORDS[turn.locale].trouble.staleCard);
  const asked = picked.action === 'choose' ? picked.question : undefined;
  const question = asked !== undefined && wasAsked(turn, asked) ? asked : undefined;
  return question ? answerChosen(turn, entry, question, options) : answerEntry(turn, entry, options);
}
