// The title of a topic, typed without the count that stands on its button, or within "tell me about …". Pure.
import { distance } from 'fastest-levenshtein';
import { TALK_WORDS } from '../../cards/words/index.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { LOCALES, perLocale, type Locale } from '../../knowledge/locales.js';
import { topicsOf } from '../menus.js';
import { withoutGreeting } from './greetings.js';
import type { ByFirstWord } from '../../knowledge/text/first-words.js';
import { openingsByWord, phraseKey, withoutOpening } from './phrases.js';

/** So many letters of a title for each one that may be wrong: "partner benifits". */
const LETTERS_A_SLIP = 7;

/** @param preferred the language tried first */
export function topicTitled(
  text: string,
  knowledge: Knowledge,
  preferred: Locale,
): { topic: string; locale: Locale } | undefined {
  const titles = titlesOf(knowledge);
  const said = withoutGreeting(phraseKey(text));
  for (const locale of new Set([preferred, ...LOCALES])) {
    const titled = namedIn(said, titles, locale);
    if (titled) return titled;
    const thing = withoutOpenings(said, DEFINING[locale]);
    const defined = titles[locale].find(
      ({ topic, title }) =>
        thing !== said && knowledge.profile.topicText(topic, locale) !== undefined && isTitle(thing, title),
    );
    if (defined) return { topic: defined.topic, locale };
  }
  return undefined;
}

/** "Kunnen we het over de partner benefits hebben": what stands around a title tells the language, whatever that of the title. */
function namedIn(
  said: string,
  titles: Readonly<Record<Locale, readonly TopicTitle[]>>,
  locale: Locale,
): { topic: string; locale: Locale } | undefined {
  const bare = withoutEndings(withoutOpenings(said, OPENINGS[locale]), ENDINGS[locale]);
  const titled = titles[locale].find(({ title }) => isTitle(bare, title));
  if (titled || bare === said) return titled && { topic: titled.topic, locale };
  const other = LOCALES.flatMap((one) => titles[one]).find(({ title }) => isTitle(bare, title));
  return other && { topic: other.topic, locale };
}

interface TopicTitle {
  topic: string;
  title: string;
}

/** Once for each version of the knowledge; none where there is but one topic. */
const TITLES = new WeakMap<Knowledge, Readonly<Record<Locale, readonly TopicTitle[]>>>();

function titlesOf(knowledge: Knowledge): Readonly<Record<Locale, readonly TopicTitle[]>> {
  const known = TITLES.get(knowledge);
  if (known) return known;
  const all = topicsOf(knowledge);
  const topics = all.length < 2 ? [] : all;
  const titles = perLocale((locale) =>
    topics.map((topic) => ({ topic, title: titleOf(topic, knowledge, locale) })),
  );
  TITLES.set(knowledge, titles);
  return titles;
}

const OPENINGS = perLocale((locale) =>
  openingsByWord([...TALK_WORDS[locale].topics.about, ...TALK_WORDS[locale].courtesy].map(phraseKey)),
);

const ENDINGS = perLocale((locale) =>
  TALK_WORDS[locale].topics.after.map((phrase) => ` ${phraseKey(phrase)}`),
);

/** "What is a …", of a topic that is told in a text of its own. */
const DEFINING = perLocale((locale) => {
  const { defining, about } = TALK_WORDS[locale].topics;
  return openingsByWord([...defining, ...about, ...TALK_WORDS[locale].courtesy].map(phraseKey));
});

/** "I would like to", "know about", "the": one after the other. */
function withoutOpenings(said: string, openings: ByFirstWord): string {
  const left = withoutOpening(said, openings);
  return left === said ? said : withoutOpenings(left, openings);
}

function withoutEndings(said: string, endings: readonly string[]): string {
  const ending = endings.find((one) => said.endsWith(one));
  return ending === undefined ? said : withoutEndings(said.slice(0, -ending.length), endings);
}

/** Without what is added in brackets. */
function titleOf(topic: string, knowledge: Knowledge, locale: Locale): string {
  return phraseKey(knowledge.topicTitle(topic, locale).split(' (')[0] ?? '');
}

function isTitle(said: string, title: string): boolean {
  if (title === '' || said[0] !== title[0]) return false;
  return distance(said, title) <= Math.floor(title.length / LETTERS_A_SLIP);
}
