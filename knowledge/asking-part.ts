// What a long message asks: mails bring greetings, signatures, quoted threads and situations along. Pure.
import { anyOf } from '../cards/words/format.js';
import { LISTENING } from '../cards/words/index.js';
import { LOCALES } from './locales.js';
import { wordsOf } from './text/words.js';

/** Shorter texts are read as they are; in words. */
export const MIN_LONG_TEXT = 30;

/** From here on somebody else, or the mail program, is speaking. */
const QUOTED_FROM =
  /^(?:-{5,}|-{2,}(?!-).*--|_{5,}|(?:from|från|van|de) ?:\s?\S.*|(?:on|le|op|den) .{6,80}(?:wrote|a écrit|schreef|skrev) ?:|>.*)$/iu;

/** Lines that end a letter; what follows is a signature. */
const CLOSING =
  /^(?:(?:kind|best|warm)?\s?regards|best wishes|cheers|thanks(?: in advance| a lot)?|thank you(?: in advance)?|(?:med )?vänlig(?:a|en)? hälsning(?:ar)?|mvh|hälsningar|tack (?:på förhand|så mycket)|tack|(?:met )?(?:vriendelijke )?groet(?:en|jes)?|mvg|alvast bedankt|bedankt|bien à vous|(?:bien )?cordialement|cdlt|merci(?: d['’]avance| beaucoup)?|sincères salutations)[\s,.!]*$/iu;

/** Greets and nothing more. */
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hej|hejsan|god (?:morgon|kväll)|hallo|hoi|beste|goede(?:morgen|middag|navond)|bonjour|bonsoir|salut|cher|chère)(?:\s[\p{L}'’-]+){0,4}[\s,.!:]*$/iu;

/** How sentences that ask begin, where no question mark ends them. */
const ASKS =
  /\b(?:how (?:do|can|does|should|long|much|many)|what (?:do|is|are|should)|where (?:do|is|can)|when (?:do|is|can)|who (?:do|is|can)|can (?:i|we|you)|could (?:i|we|you)|do (?:i|we)|am i|is it|are we|i(?:'d| would) like to know|i wonder|wondering|hur (?:gör|kan|ska|länge|mycket)|vad (?:gör|gäller|är|ska)|var (?:kan|finns|hittar)|när (?:kan|ska|måste)|vem (?:kan|ska)|kan (?:jag|vi|man|ni)|får (?:jag|vi|man)|måste (?:jag|vi)|undrar|hoe (?:kan|doe|moet|lang|veel|regel|werkt)|wat (?:moet|is|kan|zijn)|waar (?:kan|moet|vind)|wanneer|wie (?:kan|moet)|kan ik|kunnen we|mag ik|moet ik|ik vraag me af|comment|combien|où (?:puis|dois|est|se)|quand|qui (?:peut|dois)|puis-je|peut-on|est-ce que|dois-je|faut-il|je (?:voudrais|souhaite|me demande))\b/iu;

/**
 * The parts of a text worth asking about, the whole first: without greeting, signature and quoted mails, then each sentence
 * that asks, with the one before it for what it leans on. One part only for short texts.
 */
export function askingParts(text: string): string[] {
  if (wordsOf(text).length < MIN_LONG_TEXT) return [text];
  const letter = withoutFrame(text);
  const sentences = letter
    .split(/(?<=[.?!])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
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

/** "… and how do I …": the second question of a sentence. */
const AND_ASKS = new RegExp(
  `[,;]?(?<!\\s)\\s+(?:and|och|en|et)\\s+(?=(?:${ASKS.source}|(?:${anyOf(LOCALES.flatMap((locale) => LISTENING[locale].details.openly))})(?!\\p{L})))`,
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
