// Typed text that is no question: a command, or ordinary talk. Whole texts only: "help" is one, "help me install it" is not.
import { LISTENING, TALK_WORDS, WORDS } from '../../cards/words/index.js';
import { COMMANDS, type Command } from '../../cards/words/listening-words.js';
import { PAGE_WORDS } from '../../cards/words/languages.js';
import { TALK_KINDS, type TalkKind } from '../../cards/words/talk-words.js';
import { LOCALES, perLocale, type Locale } from '../../knowledge/locales.js';
import { PhraseBook, phraseKey } from './phrases.js';
import { mendSlips } from './slips.js';

/** What was said; in brief texts several things at once. */
export type Talk = Command | TalkKind;

export interface RecognisedTalk {
  /** What counts most of it. */
  said: Talk;
  /** Everything in it, as it was said. */
  all: readonly Talk[];
  /** The language it was written in; the preferred one for what several have. */
  locale: Locale;
}

/** Of several things in one text the one that stands first here is answered. */
const WEIGHT: readonly Talk[] = [
  'abuse',
  'person',
  'forget',
  'noWeekly',
  'weekly',
  'report',
  'reload',
  'topics',
  'language',
  'help',
  'repeat',
  'shorter',
  'back',
  'notMeant',
  'askedBefore',
  'goOn',
  'goAhead',
  'privacy',
  'source',
  'here',
  'deliver',
  'pity',
  'yourName',
  'whoMadeYou',
  'whoAreYou',
  'howAreYou',
  'pageMenu',
  'unsure',
  'neverMind',
  'no',
  'yes',
  'bye',
  'thanks',
  'hello',
  'sorry',
  'ok',
];

/** Brief, international and answered in kind: none of them tells which language to go on in. */
const ACKNOWLEDGEMENTS: ReadonlySet<Talk> = new Set<Talk>([
  'ok',
  'yes',
  'no',
  'sorry',
  'unsure',
  'neverMind',
  'thanks',
  'bye',
  'goOn',
]);

export function tellsLanguage({ said }: RecognisedTalk): boolean {
  return !ACKNOWLEDGEMENTS.has(said);
}

/** @param preferred tried first, because "help" and "menu" are words of several languages */
export function recogniseTalk(text: string, preferred: Locale): RecognisedTalk | undefined {
  const plain = text.replace(/^\s*\//, '');
  return talkIn(plain, preferred) ?? talkIn(mendSlips(phraseKey(plain)), preferred);
}

function talkIn(plain: string, preferred: Locale): RecognisedTalk | undefined {
  for (const locale of new Set([preferred, ...LOCALES])) {
    const all = BOOKS[locale].cover(plain)?.filter((said) => said !== COURTESY);
    const said = all && WEIGHT.find((talk) => all.includes(talk));
    if (said) return { said, all, locale };
  }
  return undefined;
}

export function isTalkKind(said: Talk): said is TalkKind {
  return (TALK_KINDS as readonly Talk[]).includes(said);
}

const COURTESY = 'courtesy';

const BOOKS = perLocale((locale) => new PhraseBook<Talk | typeof COURTESY>(phrasesOf(locale)));

function phrasesOf(locale: Locale): [string, Talk | typeof COURTESY][] {
  const { said, courtesy } = TALK_WORDS[locale];
  const { menu, newConversation } = PAGE_WORDS[locale];
  const phrases: Record<Talk, readonly string[]> = {
    ...LISTENING[locale].commands,
    ...said,
    pageMenu: [
      newConversation,
      menu.copy,
      menu.save,
      menu.print,
      ...Object.values(WORDS[locale].answer.share),
    ],
    noSuchChoice: [],
    told: [],
  };
  const talk = [...COMMANDS, ...TALK_KINDS].flatMap((kind) =>
    phrases[kind].map((phrase): [string, Talk] => [phrase, kind]),
  );
  return [...talk, ...courtesy.map((phrase): [string, typeof COURTESY] => [phrase, COURTESY])];
}
