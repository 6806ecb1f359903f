// The route list: every turn passes through here, top to bottom, and the catch-all comes last.
import { buildHelpCard, buildLanguageCard, buildWelcomeCard } from '../cards/guide-cards.js';
import type { Payload } from '../cards/payloads.js';
import { WORDS } from '../cards/words/index.js';
import type { Command } from '../cards/words/words.js';
import type { Locale } from '../knowledge/locales.js';
import { answerEntry, answerFinding, replyNone, type AnsweringOptions } from './answering.js';
import { recogniseCommand, recogniseLanguage } from './commands.js';
import { replyCard, replyText } from './replies.js';
import type { Turn } from './turn.js';

export type MainOptions = AnsweringOptions;

/** Runs one turn. Replies go to `turn.context`, what is remembered to `turn.state`. */
export async function runMain(turn: Turn, options: MainOptions): Promise<void> {
  const { incoming, locale } = turn;
  const { trouble } = WORDS[locale];
  switch (incoming.kind) {
    case 'ignored':
      return;
    case 'joined':
      return greet(turn);
    case 'submit':
      return handleSubmit(turn, incoming.payload, options);
    case 'staleCard':
      return replyText(turn, trouble.staleCard);
    case 'unreadable':
      return replyText(turn, trouble.unreadable);
    case 'blank':
      return replyText(turn, trouble.empty);
    case 'text':
      if (incoming.cut) await replyText(turn, trouble.tooLong);
      return handleText(turn, incoming.text, options);
  }
}

async function greet(turn: Turn): Promise<void> {
  if (turn.state.room.greeted) return;
  turn.state.room.greeted = true;
  await replyCard(turn, buildWelcomeCard(turn.locale));
}

async function handleText(turn: Turn, text: string, options: MainOptions): Promise<void> {
  const wanted = recogniseLanguage(text);
  if (wanted) return chooseLanguage(turn, wanted);
  const recognised = recogniseCommand(text, turn.locale);
  if (recognised) {
    return runCommand(
      turn.state.person.locale ? turn : { ...turn, locale: recognised.locale },
      recognised.command,
    );
  }
  const knowledge = options.knowledge();
  const chosen = pickOffered(turn, text) ?? knowledge.entryTitled(text)?.id;
  const entry = chosen === undefined ? undefined : knowledge.entry(chosen);
  if (entry) return answerEntry(turn, entry, options);
  const finding = knowledge.find(text, { locale: turn.locale, lastEntry: turn.state.session.lastEntry });
  return answerFinding(turn, finding, text, options);
}

/** "2" or "2." after a choice was offered. */
function pickOffered(turn: Turn, text: string): string | undefined {
  const number = /^\s*([1-9])[.)]?\s*$/.exec(text)?.[1];
  return number === undefined ? undefined : turn.state.session.offered?.[Number(number) - 1];
}

async function handleSubmit(turn: Turn, payload: Payload, options: MainOptions): Promise<void> {
  const { answer, trouble } = WORDS[turn.locale];
  switch (payload.action) {
    case 'ask':
    case 'choose': {
      const entry = options.knowledge().entry(payload.entry);
      if (!entry) return replyText(turn, trouble.staleCard);
      if (payload.action === 'ask') return answerEntry(turn, entry, options);
      const { question } = payload;
      if (question) turn.record.events.push({ kind: 'chosen', question, entry: entry.id });
      return answerEntry(turn, entry, options, { question });
    }
    case 'noneOfThese':
      return replyNone(turn, [], options);
    case 'language':
      return chooseLanguage(turn, payload.locale);
    case 'command':
      return runCommand(turn, payload.command);
    case 'feedback': {
      const kind = payload.helpful ? 'helpful' : 'unhelpful';
      if (payload.question)
        turn.record.events.push({ kind, question: payload.question, entry: payload.entry });
      return replyText(turn, payload.helpful ? answer.thanksForYes : answer.thanksForNo);
    }
  }
}

async function chooseLanguage(turn: Turn, locale: Locale): Promise<void> {
  turn.state.person.locale = locale;
  await replyText({ ...turn, locale }, WORDS[locale].language.changed);
}

async function runCommand(turn: Turn, command: Command): Promise<void> {
  switch (command) {
    case 'help':
      return replyCard(turn, buildHelpCard(turn.locale));
    case 'language':
      return replyCard(turn, buildLanguageCard(turn.locale));
    case 'hello':
    case 'thanks':
    case 'bye':
    case 'whoAreYou':
    case 'howAreYou':
      return replyText(turn, WORDS[turn.locale].smallTalk[command]);
  }
}
