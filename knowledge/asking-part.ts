// What a long message asks: mails bring greetings, signatures, quoted threads and situations along. Pure.
import { anyOf } from '../cards/words/format.js';
import { DOCUMENT_WORDS, LISTENING, READING_WORDS } from '../cards/words/index.js';
import { LOCALES } from './locales.js';
import { wordsOf } from './text/words.js';

/** Shorter texts are read as they are; in words. */
export const MIN_LONG_TEXT = 30;

/** What letters are made of, of every language. */
const LETTERS = LOCALES.map((locale) => DOCUMENT_WORDS[locale].letters);

/** From here on somebody else, or the mail program, is speaking. */
const QUOTED_FROM = new RegExp(
  `^(?:-{5,}|-{2,}(?!-).*--|_{5,}|(?:${anyOf(LETTERS.map(({ from }) => from))}) ?:\\s?\\S.*|` +
    `(?:${anyOf(LETTERS.map(({ quoting }) => quoting.opens))}) .{6,80}(?:${anyOf(LETTERS.map(({ quoting }) => quoting.ends))}) ?:|>.*)$`,
  'iu',
);

/** Lines that end a letter; what follows is a signature. */
const CLOSING = new RegExp(`^(?:${anyOf(LETTERS.flatMap(({ closings }) => closings))})[\\s,.!]*$`, 'iu');

/** Greets and nothing more. */
const GREETING = new RegExp(
  `^(?:${anyOf(LETTERS.flatMap(({ greetings }) => greetings))})(?:\\s[\\p{L}'’-]+){0,4}[\\s,.!:]*$`,
  'iu',
);

/** How sentences that ask begin, where no question mark ends them. */
const ASKS = new RegExp(`\\b(?:${anyOf(LETTERS.flatMap(({ asks }) => asks))})\\b`, 'iu');

/**
 * The parts of a text worth asking about, the whole first: without greeting, signature and quoted mails, then each sentence
 * that asks, with the one before it for what it leans on. One part only for short texts.
 */
export function askingParts(text: string): string[] {
  if (wordsOf(text).length < MIN_LONG_TEXT) return [text];
  const letter = withoutFrame(text);
  const sentences = sentencesOf(letter);
  const asking = sentences.flatMap((sentence, at) => {
    if (!sentence.endsWith('?') && !ASKS.test(sentence)) return [];
    const before = sentences[at - 1];
    return before === undefined ? [sentence] : [sentence, `${before} ${sentence}`];
  });
  return [...new Set([letter, ...asking.slice(0, MAX_PARTS)])].filter((part) => part !== '');
}

/** Nobody asks more in one message; keeps the work bounded. */
const MAX_PARTS = 8;

/** A letter without greeting, signature and what it quotes; the whole text when nothing else is left. */
function withoutFrame(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const quoted = lines.findIndex((line, at) => at > 0 && QUOTED_FROM.test(line));
  const own = quoted < 0 ? lines : lines.slice(0, quoted);
  const closing = own.findIndex((line, at) => at > 0 && CLOSING.test(line));
  const body = (closing < 0 ? own : own.slice(0, closing)).filter((line) => !GREETING.test(line));
  return body.join('\n').trim() || text;
}

function sentencesOf(letter: string): string[] {
  return letter
    .split(/(?<=[.?!])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** "… and some wonder whether …": what follows is asked, what stands before it is told. */
const WHETHER = new RegExp(
  `(?<!\\p{L})(?:${anyOf(LETTERS.flatMap(({ whether }) => whether))})(?!\\p{L})\\s*`,
  'iu',
);

/**
 * What each sentence of a message may ask: what stands behind its "whether", what stands behind its last comma, and all of it.
 * "I teach in Lund. I wonder if we may." -> "I teach in Lund.", "we may.", "I wonder if we may."
 */
export function askingClauses(text: string): string[] {
  return sentencesOf(withoutFrame(text)).flatMap((sentence) => {
    const at = WHETHER.exec(sentence);
    const behind = at ? sentence.slice(at.index + at[0].length) : '';
    const last = sentence.slice(sentence.lastIndexOf(',') + 1);
    const parts = [...new Set([behind, last])].filter((part) => wordsOf(part).length >= MIN_QUESTION);
    return [...new Set([...parts, sentence])];
  });
}

const INTRODUCES = LETTERS.map(
  ({ introduces }) => new RegExp(`(?<!\\p{L})(?:${anyOf(introduces.map(plain))})(?!\\p{L})`, 'iu'),
);

/** Whether somebody says who they are, or how they want to be answered, before they ask. */
export function introducesSomebody(text: string): boolean {
  const said = plain(text);
  return INTRODUCES.some((one) => one.test(said));
}

function plain(text: string): string {
  return text.replaceAll('’', "'");
}

/** "… and how do I …": the second question of a sentence. */
const AND_ASKS = new RegExp(
  `[,;]?(?<!\\s)\\s+(?:${anyOf(LOCALES.map((locale) => READING_WORDS[locale].numbers.and))})\\s+` +
    `(?=(?:${ASKS.source}|(?:${anyOf(LOCALES.flatMap((locale) => LISTENING[locale].details.openly))})(?!\\p{L})))`,
  'iu',
);

/** Two or more questions put at once, one after the other; fewer when the text puts but one. */
export function separateQuestions(text: string): string[] {
  const sentences = withoutFrame(text).split(/(?<=\?)\s+/u);
  return sentences
    .flatMap((sentence) => sentence.split(AND_ASKS))
    .map((part) => part.trim())
    .filter((part) => wordsOf(part).length >= MIN_QUESTION);
}

/** Fewer words are no question of their own: "and why?". */
const MIN_QUESTION = 3;
