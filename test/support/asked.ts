// Questions as the journal has them, for the specs of the desk.
import type { Journal, JournalLine, QuestionLine } from '../../bot/storage/journal.js';

/** A question that was asked in vain. */
export function askedInVain(text: string | undefined, more: Partial<QuestionLine> = {}): QuestionLine {
  return {
    ...{ kind: 'question', question: `q ${text}`, at: '2026-11-26T10:00:00.000Z', person: 'p', locale: 'en' },
    ...{ channel: 'directline', outcome: 'none', entries: [], latencyMs: 1 },
    ...(text === undefined ? {} : { text }),
    ...more,
  };
}

/** A journal that holds these lines, the newest first. */
export function journalOf(lines: readonly JournalLine[]): Pick<Journal, 'pages'> {
  return {
    async *pages(since = '') {
      await Promise.resolve();
      yield lines.filter(({ at }) => at >= since);
    },
  };
}
