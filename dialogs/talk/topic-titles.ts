// The title of a topic, typed without the count that stands on its button, or within "tell me about …". Pure.
import { distance } from 'fastest-levenshtein';
import { TALK_WORDS } from '../../cards/words/index.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { LOCALES, perLocale, type Locale } from '../../knowledge/locales.js';
import { topicsOf } from '../menus.js';
import { withoutGreeting } from './greetings.js';
import { phraseKey } from './phrases.js';

/** So many letters of a title for each one that may be wrong: "partner benifits". */
const LETTERS_A_SLIP = 7;

/** @param preferred the language tried first */
export function topicTitled(
  text: string,
  knowledge: Knowledge,
  preferred: Locale,
): { topic: string; locale: Locale } | undefined {
  const topics = topicsOf(knowledge);
  if (topics.length < 2) return undefined;
  const said = withoutGreeting(phraseKey(text));
  for (const locale of new Set([preferred, ...LOCALES])) {
    const bare = withoutOpenings(said, OPENINGS[locale]);
    const topic = topics.find((one) => isTitle(bare, titleOf(one, knowledge, locale)));
    if (topic !== undefined) return { topic, locale };
    const explained = topics.filter((one) => knowledge.profile.topicText(one, locale) !== undefined);
    const thing = withoutOpenings(said, DEFINING[locale]);
    const defined = explained.find(
      (one) => thing !== said && isTitle(thing, titleOf(one, knowledge, locale)),
    );
    if (defined !== undefined) return { topic: defined, locale };
  }
  return undefined;
}

const OPENINGS = perLocale((locale) =>
  [...TALK_WORDS[locale].topics.about, ...TALK_WORDS[locale].courtesy]
    .map((phrase) => `${phraseKey(phrase)} `)
    .sort((a, b) => b.length - a.length),
);

/** "What is a …", of a topic that is told in a text of its own. */
const DEFINING = perLocale((locale) =>
  [...TALK_WORDS[locale].topics.defining, ...TALK_WORDS[locale].topics.about, ...TALK_WORDS[locale].courtesy]
    .map((phrase) => `${phraseKey(phrase)} `)
    .sort((a, b) => b.length - a.length),
);

/** "I would like to", "know about", "the": one after the other. */
function withoutOpenings(said: string, openings: readonly string[]): string {
  const opening = openings.find((phrase) => said.startsWith(phrase));
  return opening === undefined ? said : withoutOpenings(said.slice(opening.length), openings);
}

/** Without what is added in brackets. */
function titleOf(topic: string, knowledge: Knowledge, locale: Locale): string {
  return phraseKey(knowledge.topicTitle(topic, locale).split(' (')[0] ?? '');
}

function isTitle(said: string, title: string): boolean {
  if (title === '' || said[0] !== title[0]) return false;
  return distance(said, title) <= Math.floor(title.length / LETTERS_A_SLIP);
}
