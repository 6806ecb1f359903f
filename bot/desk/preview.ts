// An entry as people would see it, while it is being written: as the page's card and as the messages of Teams. Pure.
import type { Activity } from 'botbuilder';
import { buildAnswerCard } from '../../cards/answer-card.js';
import type { Card } from '../../cards/card.js';
import { answerAsTexts } from '../channels/teams/answer-message.js';
import type { Entry } from '../../knowledge/entry.js';
import { perLocale, type Locale } from '../../knowledge/locales.js';
import { applyEdits, type Folder, type Obstacle } from '../../knowledge/write/apply-edits.js';
import type { WrittenText } from '../../knowledge/write/edits.js';

/** What a text would look like, and what stands in the way of keeping it. */
export interface Preview {
  /** As the page's chat draws it. */
  card: Card;
  /** As Teams gets it. */
  teams: TeamsMessage[];
  faults: { field?: keyof WrittenText | undefined; message: string }[];
}

/** As much of a message as Teams draws. */
export interface TeamsMessage {
  /** Markdown. */
  text: string;
  cites: { name: string; facts: string }[];
  /** Titles of the buttons beneath. */
  next: string[];
}

export interface PreviewOptions {
  hosts: Folder['hosts'];
  /** @returns undefined for an entry that there is none of */
  entry: (id: string) => Entry | undefined;
}

/** An entry of a topic that has no other: whatever the reader finds fault with is the text's own. */
const PLACE = 'preview/entry';

/** @param text may be half written */
export async function previewOf(
  text: WrittenText,
  locale: Locale,
  { hosts, entry }: PreviewOptions,
): Promise<Preview> {
  const { obstacles } = await applyEdits({ read: () => undefined, hosts, titleOf: () => 'Preview' }, [
    { kind: 'text', entry: PLACE, locale, base: null, text: withQuestion(text) },
  ]);
  const faults = obstacles.filter((one): one is Fault => one.kind === 'fault');
  const isWrong = (field: keyof WrittenText): boolean => faults.some((fault) => fault.field === field);
  const drawn = entryOf(text, locale, isWrong);
  const related = text.related.flatMap((id) => entry(id) ?? []);
  const reply = { kind: 'answer', entry: drawn, related, locale } as const;
  return {
    card: buildAnswerCard(reply).card,
    teams: answerAsTexts(reply, { isGroup: false }).map(teamsMessage),
    faults: faults.map(({ field, message }) => ({ field, message })),
  };
}

/** Nobody is told of a question that is still to come; the draft is not kept without one. */
function withQuestion(text: WrittenText): WrittenText {
  return text.question.trim() === '' ? { ...text, question: 'Preview?' } : text;
}

type Fault = Extract<Obstacle, { kind: 'fault' }>;

/** What cannot be read is left out: an address that is none yet cannot be drawn as a link. */
function entryOf(text: WrittenText, locale: Locale, isWrong: (field: keyof WrittenText) => boolean): Entry {
  const { question, label, answer, phrasings, related } = text;
  const source =
    text.source !== '' && !isWrong('source') && URL.canParse(text.source) ? text.source : undefined;
  const asOf = /^\d{4}-\d\d-\d\d$/.test(text.asOf) && !isWrong('asOf') ? text.asOf : undefined;
  const drawn = { locale, question, label, answer, phrasings, source, asOf };
  return { id: PLACE, topic: 'preview', related, locales: [locale], texts: perLocale(() => drawn) };
}

interface Claim {
  appearance?: { name?: string; abstract?: string };
}

function teamsMessage({ text = '', entities = [], suggestedActions }: Partial<Activity>): TeamsMessage {
  const claims = entities.flatMap(({ citation }) => (citation ?? []) as Claim[]);
  return {
    text,
    cites: claims.map(({ appearance }) => ({
      name: appearance?.name ?? '',
      facts: appearance?.abstract ?? '',
    })),
    next: (suggestedActions?.actions ?? []).map(({ title }) => title),
  };
}
