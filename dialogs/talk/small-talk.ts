// What the bot says to ordinary talk: a short line, the last answer once more, or the one before it.
import { isDeepStrictEqual } from 'node:util';
import { Channels } from 'botbuilder';
import { escapeMarkdown } from '../../cards/card.js';
import { buildShortAnswer, sourceLine } from '../../cards/answer-text.js';
import { TALK_WORDS, WORDS } from '../../cards/words/index.js';
import type { Entry } from '../../knowledge/entry.js';
import { answerEntry } from '../answering.js';
import type { AnsweringOptions } from '../answering-options.js';
import { sayNone } from '../not-known.js';
import { nearMenu, personMenu, toldMenu } from '../menus.js';
import { payloadsOf } from './listed.js';
import { offerPerson } from '../requests/asking-people.js';
import { reply, replyText } from '../reply.js';
import type { Turn } from '../turn.js';
import type { TalkKind } from '../../cards/words/talk-words.js';

export function replyToTalk(turn: Turn, said: TalkKind, options: AnsweringOptions): void {
  const words = TALK_WORDS[turn.locale];
  switch (said) {
    case 'repeat':
      if (!repeatLast(turn, options)) replyText(turn, words.reply.repeat);
      return;
    case 'shorter':
      return shorten(turn, options);
    case 'back':
      return goBack(turn, options);
    case 'abuse':
      replyText(turn, words.reply.abuse);
      return showPerson(turn, options);
    case 'notMeant':
      return apologise(turn, options);
    case 'yourName':
      return replyText(turn, whoIAm(turn, options));
    case 'privacy':
      return replyText(turn, privacyText(turn, options));
    case 'source':
      return replyText(turn, sourceText(turn, options));
    case 'told':
    case 'unsure':
      return offerAll(turn, words.reply[said], options);
    default:
      return replyText(turn, words.reply[said]);
  }
}

/** What there is to ask; it is not listed again right below itself. */
function offerAll(turn: Turn, title: string, { knowledge }: AnsweringOptions): void {
  const menu = toldMenu(turn.locale, knowledge(), title);
  const isListed = isDeepStrictEqual(turn.state.session.listed, payloadsOf(menu));
  if (isListed) replyText(turn, title);
  else reply(turn, { kind: 'menu', menu });
}

/** A card that asks a person, where somebody takes questions; else whom to ask, contacts for the topic of the last answer first. */
export function showPerson(turn: Turn, options: AnsweringOptions): void {
  const knowledge = options.knowledge();
  const { lastEntry, lastText, lastTopic } = turn.state.session;
  const about = lastText === undefined ? knowledge.entry(lastEntry ?? '')?.topic : lastTopic;
  if (offerPerson(turn, about, options)) return;
  const menu = personMenu(turn.locale, knowledge, { contactUrl: options.contactUrl, about });
  reply(turn, { kind: 'menu', menu });
}

/** Says in the language of the turn what was answered last; neither ordinary talk nor that nothing is known is said again. */
export function sayAgain(turn: Turn, options: AnsweringOptions): void {
  const { lastSaid = 'else' } = turn.state.session;
  if (lastSaid === 'answer' || lastSaid === 'choices') repeatLast(turn, options);
}

/** Once more what was said last: choices, that nothing is known, or else the last answer. @returns whether there was any */
function repeatLast(turn: Turn, options: AnsweringOptions): boolean {
  const { offered = [], offeredFor, lastQuestion, lastSaid, listed = [] } = turn.state.session;
  const knowledge = options.knowledge();
  const choices = offered.flatMap((id) => knowledge.entry(id) ?? []);
  if (choices.length > 0) {
    reply(turn, { kind: 'choices', choices, question: offeredFor });
    return true;
  }
  if (lastSaid === 'none') {
    const nearest = listed.flatMap((one) => (one.action === 'ask' ? (knowledge.entry(one.entry) ?? []) : []));
    sayNone(turn, nearest, options);
    return true;
  }
  const last = lastAnswer(turn, options);
  if (last) answerEntry(turn, last, options, { question: lastQuestion });
  return last !== undefined;
}

function lastAnswer({ state }: Turn, { knowledge }: AnsweringOptions): Entry | undefined {
  return state.session.lastEntry === undefined ? undefined : knowledge().entry(state.session.lastEntry);
}

/** The first paragraph or list of the last answer. */
function shorten(turn: Turn, options: AnsweringOptions): void {
  const words = TALK_WORDS[turn.locale];
  const last = lastAnswer(turn, options);
  if (!last) return replyText(turn, words.reply.shorter);
  const short = buildShortAnswer({ entry: last, locale: turn.locale });
  replyText(turn, `${words.inShort(last.texts[turn.locale].label)}\n\n${short}`);
}

/** The last answer was to another question: what came next when it was found, else what is related to it, and a person. */
function apologise(turn: Turn, options: AnsweringOptions): void {
  const { nextBest = [] } = turn.state.session;
  const knowledge = options.knowledge();
  const near = nextBest.length > 0 ? nextBest : (lastAnswer(turn, options)?.related ?? []);
  const others = near.flatMap((id) => knowledge.entry(id) ?? []);
  const title = TALK_WORDS[turn.locale].reply.notMeant;
  reply(turn, {
    kind: 'menu',
    menu: nearMenu(turn.locale, others, { title, text: WORDS[turn.locale].none.otherwise }),
  });
}

/** The name stands in the organisation's settings. */
function whoIAm({ locale }: Turn, { knowledge }: AnsweringOptions): string {
  const { name, whoAreYou } = knowledge().profile.texts[locale];
  return `${TALK_WORDS[locale].reply.yourName(escapeMarkdown(name))} ${whoAreYou}`;
}

/** The page of the web is where its chat is. */
function privacyText({ locale, context }: Turn, { privacyUrl }: AnsweringOptions): string {
  const { text, link, elsewhere } = TALK_WORDS[locale].privacy;
  const page =
    privacyUrl ?? (context.activity.channelId === (Channels.Directline as string) ? '/privacy' : undefined);
  return `${text}\n\n${page === undefined ? elsewhere : `[${link}](${page}?lang=${locale})`}`;
}

/** Of the last answer; where it has none, or there is no answer, who writes them. */
function sourceText(turn: Turn, options: AnsweringOptions): string {
  const { locale } = turn;
  const words = TALK_WORDS[locale];
  const last = lastAnswer(turn, options);
  const source = last && sourceLine(last, locale);
  return source === undefined
    ? words.reply.whoMadeYou
    : words.sourced(escapeMarkdown(last?.texts[locale].label ?? ''), source);
}

/** To the answer before the last one. */
function goBack(turn: Turn, options: AnsweringOptions): void {
  const { session } = turn.state;
  const earlier = [...(session.earlier ?? [])];
  const before = earlier.pop();
  const entry = before === undefined ? undefined : options.knowledge().entry(before);
  if (!entry) return replyText(turn, TALK_WORDS[turn.locale].reply.back);
  answerEntry(turn, entry, options);
  session.earlier = earlier;
}
