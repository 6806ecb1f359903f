// Questions: find, then answer, offer a choice, or say honestly that there is no answer.
import { CHECK_IDS, type CheckId } from '../cards/words/checks.js';
import { CHECK_LIST } from '../cards/words/languages.js';
import type { Entry } from '../knowledge/entry.js';
import type { Finding } from '../knowledge/finder.js';
import { foundEntries } from '../knowledge/found-entries.js';
import type { Locale } from '../knowledge/locales.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { sentencesOf } from '../knowledge/sentences.js';
import { paragraphsOf } from '../knowledge/text/paragraphs.js';
import type { AnsweringOptions } from './answering-options.js';
import { answerFurther, isOnTheScreen, sayOnlyLead } from './further.js';
import { replyNone } from './not-known.js';
import { otherQuestion, relatedOf } from './related.js';
import { reply } from './reply.js';
import type { Turn } from './turn.js';

/** As many answers can be rated by their buttons; older ones are far up the screen. */
const REMEMBERED_QUESTIONS = 20;

/** Entries less likely than this were not near. Probability. */
const NEAR_FROM = 0.02;

/** Of those that were near, so many are offered when the answer did not help. */
const REMEMBERED_BEST = 3;

/** As many answers one can go back to. */
const REMEMBERED_ANSWERS = 5;

/** @returns the journal id of a question that is being asked */
function noteQuestion({ state: { session }, newId }: Turn): string {
  const question = newId();
  session.asked = [...(session.asked ?? []), question].slice(-REMEMBERED_QUESTIONS);
  return question;
}

/** Whether the question was asked by this person in this conversation, not too long ago. */
export function wasAsked({ state: { session } }: Turn, question: string): boolean {
  return session.asked?.includes(question) === true;
}

/** For the journal: an answer that the person's own language lacks. */
function elsewhere({ locale }: Turn, { texts }: Entry): { answeredIn?: Locale } {
  const shown = texts[locale].locale;
  return shown === locale ? {} : { answeredIn: shown };
}

/** Replies to a question that has been looked up, and records the outcome. */
export function answerFinding(turn: Turn, finding: Finding, text: string, options: AnsweringOptions): void {
  const question = noteQuestion(turn);
  const entries = foundEntries(finding);
  turn.record.events.push({
    kind: 'question',
    question,
    outcome: finding.outcome,
    entries: entries.map(({ id }) => id),
    confidence: finding.evidence.confidence,
    text,
    ...(finding.outcome === 'answer' ? elsewhere(turn, finding.entry) : {}),
  });
  noteAsked(turn, text, entries[0]);
  delete turn.state.session.offered;
  delete turn.state.session.offeredFor;
  switch (finding.outcome) {
    case 'answer':
      return finding.evidence.followUp && finding.entry.id === turn.state.session.lastEntry
        ? answerFurther(turn, finding, text, options)
        : answerEntry(turn, finding.entry, options, { question, finding, text });
    case 'choices':
      turn.state.session.offered = entries.map(({ id }) => id);
      turn.state.session.offeredFor = question;
      return reply(turn, { kind: 'choices', choices: entries, question });
    case 'none':
      return replyNone(turn, entries, options);
  }
}

/**
 * Answers a text that is an entry's very title, phrasing or number: a choice, if it was among those offered last, else
 * nothing to look up, but a question all the same.
 */
export function answerTitled(
  turn: Turn,
  entry: Entry,
  text: string,
  options: AnsweringOptions & { begins?: number | undefined; says?: string | undefined },
): void {
  const { offered = [], offeredFor } = turn.state.session;
  if (offeredFor !== undefined && offered.includes(entry.id))
    return answerChosen(turn, entry, offeredFor, options);
  const question = noteQuestion(turn);
  turn.record.events.push({
    kind: 'question',
    question,
    outcome: 'answer',
    entries: [entry.id],
    text,
    ...elsewhere(turn, entry),
  });
  noteAsked(turn, text, entry);
  const { begins, says } = options;
  const lead = says ?? openingOf(entry.texts[turn.locale].answer, begins);
  if (lead !== undefined && isOnTheScreen(turn, entry))
    return sayOnlyLead(turn, { entry, lead, question }, options);
  answerEntry(turn, entry, options, { question, begins, says });
}

/** For the one who asks a person next: so that nobody types it again. */
function noteAsked({ state: { session } }: Turn, text: string, entry: Entry | undefined): void {
  session.lastText = text;
  if (entry) session.lastTopic = entry.topic;
  else delete session.lastTopic;
}

/** Shows one of the entries that were offered for a question, and records the choice. */
export function answerChosen(turn: Turn, entry: Entry, question: string, options: AnsweringOptions): void {
  turn.record.events.push({ kind: 'chosen', question, entry: entry.id, ...elsewhere(turn, entry) });
  answerEntry(turn, entry, options, { question });
}

/** What led to an entry; both absent when nobody asked for it in words: a related question, an example, a source. */
export interface Asked {
  /** Journal id of the question: ties feedback to it. */
  question?: string | undefined;
  /** What was found; a detail question then leads with the sentence it is after. */
  finding?: Finding;
  /** The paragraph that is asked for, 1 = the first: shown first, as far as its first sentence. */
  begins?: number | undefined;
  /** What leads the answer instead; Markdown. */
  says?: string | undefined;
  /** The question as it was typed: a second one in it leads what is related. */
  text?: string;
}

/** Shows one entry. */
export function answerEntry(
  turn: Turn,
  entry: Entry,
  options: AnsweringOptions,
  { question, finding, begins, says, text }: Asked = {},
): void {
  const knowledge = options.knowledge();
  const other = text === undefined ? undefined : otherQuestion(text, entry, knowledge, turn.locale);
  const related = relatedOf(entry, knowledge, other);
  const lead = finding
    ? knowledge.lead(entry, turn.locale, finding.evidence)
    : (says ?? openingOf(entry.texts[turn.locale].answer, begins));
  if (question === undefined) noteAsked(turn, entry.texts[turn.locale].question, entry);
  remember(turn, entry, question, { finding, entries: knowledge.entries });
  const check = checkBeside(turn, entry, knowledge);
  reply(turn, {
    kind: 'answer',
    entry,
    related,
    question,
    lead,
    check,
    elsewhere: othersOf(turn, entry, knowledge),
  });
}

/** The first sentence of a paragraph further down; the first paragraph is read first anyhow. */
function openingOf(answer: string, begins = 1): string | undefined {
  const paragraph = begins === 1 ? undefined : paragraphsOf(answer)[begins - 1];
  return paragraph && sentencesOf(paragraph)[0];
}

/** The languages to offer beside an answer that the asker's own language lacks. */
function othersOf(
  { locale }: Turn,
  { locales }: Entry,
  { profile }: Knowledge,
): readonly Locale[] | undefined {
  if (locales.includes(locale)) return undefined;
  return profile.languages.filter((language) => locales.includes(language));
}

/** The check to offer beside an answer; none where the organisation does not offer it, and none in the middle of a check. */
function checkBeside(
  { state: { session } }: Turn,
  { id }: Entry,
  { profile }: Knowledge,
): CheckId | undefined {
  if ((session.dialogs?.dialogStack.length ?? 0) > 0) return undefined;
  return CHECK_IDS.find((check) => profile.checks.includes(check) && CHECK_LIST[check].beside.includes(id));
}

/** The check that stood beside the answer to a question. */
export function offeredBeside(
  turn: Turn,
  finding: Finding,
  { knowledge }: AnsweringOptions,
): CheckId | undefined {
  return finding.outcome === 'answer' ? checkBeside(turn, finding.entry, knowledge()) : undefined;
}

/** For what may be said next: "repeat", "back", "no". */
function remember(
  { state: { session } }: Turn,
  { id }: Entry,
  question: string | undefined,
  { finding, entries }: { finding: Finding | undefined; entries: readonly Entry[] },
): void {
  const { lastEntry, earlier = [] } = session;
  if (lastEntry !== undefined && lastEntry !== id)
    session.earlier = [...earlier, lastEntry].slice(-REMEMBERED_ANSWERS);
  session.lastEntry = id;
  session.rateable = true;
  delete session.ledAgain;
  if (question === undefined) delete session.lastQuestion;
  else session.lastQuestion = question;
  const candidates = finding?.evidence.ranking.candidates ?? [];
  const others = candidates
    .filter(({ probability }) => probability >= NEAR_FROM)
    .flatMap(({ entry: at }) => entries[at]?.id ?? [])
    .filter((other) => other !== id);
  if (others.length === 0) delete session.nextBest;
  else session.nextBest = others.slice(0, REMEMBERED_BEST);
}
