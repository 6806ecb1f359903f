// What a sentence tells of the fields of a check that does not ask for them just now: the words that start it, a question it is
// offered beside, the answer to another field. One reader for all three.
import type { CheckWordsByLocale } from '../../../cards/words/index.js';
import type { Locale } from '../../../knowledge/locales.js';
import { fieldsOf, type Check, type Facts, type FactValue, type Field, type Mention } from '../check.js';
import { isAsking } from './asking.js';
import { claimedFacts, claimsOf, mannerAmong, takesBack, type Beside, type Claim } from './claims.js';
import { namedSubjectIn, subjectStatement } from './field-subjects.js';
import { isMocking } from './mocking.js';
import { endsDefinite, mannerBeside } from './neighbours.js';
import { choiceOf, namesIn } from './option-names.js';
import { asTyped, normalise, normaliseWithAccents } from './parsed.js';
import { statementsOf, type Stretch } from './statements.js';
import { BEING, INSIDE } from './shared-phrases.js';
import { classify, phrasesOf, wordsIn, type Word } from './vocabulary.js';

export interface ToldIn {
  check: Check;
  words: CheckWordsByLocale;
  locale: Locale;
}

/** `name`: of an option; `none`: of the one that denies the others; `statement`: all of it answers a yes or no. */
interface ToldMention extends Mention {
  kind?: 'name' | 'none' | 'statement';
}

export interface Told {
  facts: Facts;
  /** What was said of a field, and must be asked back before it is a fact: "30 June". */
  heard: Readonly<Record<string, string>>;
  /** Whether words stand beside the facts that nobody listed. */
  isLeftOver: boolean;
}

/**
 * The facts that a text claims, now and of the one asked about; none if a statement beside them may take them back.
 * @param known parts of it that claim nothing: the words that started the check
 */
export function toldIn(text: string, { check, words, locale }: ToldIn, known: readonly Stretch[] = []): Told {
  const mentions = answeringMentions(text, { check, words, locale }, known);
  const nothing = { facts: {}, heard: {}, isLeftOver: false };
  if (isMocking(text) || takesBack(text, mentions, locale, { known, strict: false })) return nothing;
  const plain = normalise(text);
  const fields = fieldsOf(check.steps);
  const all = claimsOf(text, mentions, locale, {
    known,
    judge: (beside, { field, kind, from, to }) => {
      if (kind === 'statement') return 'now';
      if (kind === 'none') return mannerBeside(beside, locale, { isNone: true });
      const isPlace = fields.some(({ id, kind: asked }) => id === field && asked === 'country');
      const manner = mannerAmong(isPlace ? withoutSelf(beside, locale) : beside.words, locale);
      if (kind !== 'name' || manner === 'denied') return manner;
      const isDefinite = endsDefinite(plain.slice(from, to), locale);
      const near = mannerBeside(beside, locale, { isDefinite });
      // Words that nobody listed may say more of an option; a denial among them may be of anything.
      return near === 'denied' ? 'doubtful' : near;
    },
  });
  const claims = all.filter((_, at) => !mentions[at]?.isHalf);
  const facts = { ...denialsIn(claims, check), ...claimedFacts(claims) };
  const halves = mentions.flatMap(({ field, value, to, isHalf }) =>
    isHalf && typeof value === 'string' ? [{ field, said: value, to }] : [],
  );
  const claimed = claimedFacts(all.filter((_, at) => mentions[at]?.isHalf));
  const heard = Object.fromEntries(
    halves
      .filter(({ field }) => claimed[field] !== undefined && facts[field] === undefined)
      .map(({ field, said, to }) => [field, asTyped(text, to - said.length, to)]),
  );
  const hasFacts = Object.keys(facts).length > 0;
  return {
    facts: hasFacts ? { ...check.impliedBy?.(text), ...facts } : facts,
    heard,
    isLeftOver: takesBack(text, mentions, locale, { known }),
  };
}

/** Whether a text has values of fields at all; hardly any has, and only then is it worth reading what it claims. */
export function tellsOf(text: string, told: ToldIn): boolean {
  return answeringMentions(text, told, []).length > 0;
}

/** The values that stand in a text; those in a question that did not start the check are only asked about. */
function answeringMentions(text: string, told: ToldIn, known: readonly Stretch[]): ToldMention[] {
  const plain = normalise(text);
  const asking = statementsOf(plain).filter(
    ({ from, to }) =>
      !known.some((one) => one.from < to && one.to > from) &&
      (isAsking(plain.slice(from, to)) || plain.slice(to).trimStart().startsWith('?')),
  );
  const all = [...mentionsTold(text, told), ...statementsTold(text, told)];
  return all.filter((one) => !asking.some(({ from, to }) => one.from < to && one.to > from));
}

/** All values that stand in a text and say by themselves what they are of. */
export function mentionsTold(text: string, told: ToldIn): ToldMention[] {
  const fields = fieldsOf(told.check.steps);
  return [...told.check.mentionsIn(text), ...fields.flatMap((field) => namesTold(text, field, told))];
}

/** Names of options; of one that says "none of it" only those that name what there is none of: "no Software Assurance". */
function namesTold(text: string, field: Field, { check, words }: ToldIn): ToldMention[] {
  if (field.kind !== 'choice' || !field.told) return [];
  const { told } = field;
  const choice = choiceOf(check.id, field, words);
  const wanted = choice.options.filter(({ id }) => told.includes(id)).flatMap(({ names }) => names);
  const plain = normalise(text);
  return namesIn(plain, choice, normaliseWithAccents(text))
    .filter(({ kind, value, from, to }) => {
      const said = plain.slice(from, to);
      const isDenial = value === field.none && wanted.some((name) => said.includes(name));
      return kind === 'name' && (told.includes(value) || isDenial);
    })
    .map((mention) => ({
      ...mention,
      field: field.id,
      kind: mention.value === field.none ? 'none' : 'name',
    }));
}

/** Statements about the subject of a yes-or-no question, by a name that no other question uses. */
function statementsTold(text: string, { check, locale }: ToldIn): ToldMention[] {
  const fields = fieldsOf(check.steps).filter(({ kind }) => kind === 'yesNo');
  const accented = normaliseWithAccents(text);
  return statementsOf(normalise(text)).flatMap(({ from, to }) => {
    const words = wordsIn(accented.slice(from, to));
    const field = fields.find(({ id }) => namedSubjectIn(words, id));
    const value = field ? subjectStatement(words, field, locale) : 'doubtful';
    return field && value !== 'doubtful' ? [{ field: field.id, value, from, to, kind: 'statement' }] : [];
  });
}

const HEADS = phrasesOf(({ numbers }) => [...numbers.people, ...numbers.others, ...numbers.counted]);

/** "We are a hospital in Norway with 300 people": what we are, and how many of what, says nothing for or against a place. */
function withoutSelf({ words, before, after }: Beside, locale: Locale): Word[] {
  const left = withoutCounts(before);
  const parts = classify(left, locale);
  const being = parts.findIndex((part) => BEING.get(part.words) !== undefined);
  const [inside] = parts.slice(-1);
  const between = parts.slice(being + 1, -1).filter(({ kind }) => kind !== 'plain');
  const isSelf =
    being >= 0 &&
    inside !== undefined &&
    INSIDE.get(inside.words) !== undefined &&
    between.length <= MAX_SELF_WORDS &&
    between.every(({ kind }) => kind === 'unknown');
  if (!isSelf) return withoutCounts(words);
  const own = new Set(between.flatMap((part) => part.words));
  return [...left.filter((word) => !own.has(word)), ...withoutCounts(after)];
}

/** "Private language school": more words than these tell a story. */
const MAX_SELF_WORDS = 3;

/** Without "300 people" and "150 licences". */
function withoutCounts(words: readonly Word[]): Word[] {
  const at = words.findIndex(
    ({ plain }, place) => /^\d+$/.test(plain) && HEADS.at(words, place + 1) !== undefined,
  );
  const heads = HEADS.at(words, at + 1);
  return at < 0 || !heads ? [...words] : [...words.slice(0, at), ...words.slice(at + 1 + heads.length)];
}

/** Who has not what all options of a choice rest on has none of them. */
function denialsIn(claims: readonly Claim[], { steps }: Check): Facts {
  const facts: Record<string, FactValue> = {};
  for (const field of fieldsOf(steps)) {
    const own = claims.filter((claim) => claim.field === field.id);
    if (field.kind !== 'choice' || field.none === undefined || own.length === 0) continue;
    if (own.every(({ value, manner }) => manner === 'denied' && value === field.noneWithout))
      facts[field.id] = field.none;
  }
  return facts;
}
