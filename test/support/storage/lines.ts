// Journal lines for tests.
import type { Journal, JournalLine, QuestionLine, ReactionLine } from '../../../bot/storage/journal.js';

export function question(at: string, more: Partial<QuestionLine> = {}): QuestionLine {
  return {
    kind: 'question',
    question: `q ${at}`,
    at,
    person: 'somebody',
    locale: 'sv',
    channel: 'msteams',
    outcome: 'answer',
    entries: ['partner-benefits/expiry-date'],
    confidence: { first: 0.93, among: 0.98 },
    latencyMs: 12,
    ...more,
  };
}

export function reaction(at: string, more: Partial<ReactionLine> = {}): ReactionLine {
  return {
    kind: 'helpful',
    question: `q ${at}`,
    at,
    person: 'somebody',
    locale: 'sv',
    channel: 'msteams',
    entry: 'partner-benefits/expiry-date',
    ...more,
  };
}

/** All of them in one list, the newest first. */
export async function journalLines(journal: Pick<Journal, 'pages'>, since?: string): Promise<JournalLine[]> {
  const lines: JournalLine[] = [];
  for await (const page of journal.pages(since)) lines.push(...page);
  return lines;
}
