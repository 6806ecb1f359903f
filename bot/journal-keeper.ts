// Turns -> journal lines, written after the reply and never delaying it; old lines are swept out.
import type { Logger } from 'pino';
import { mask } from './mask.js';
import type { FinishedTurn } from './assistant.js';
import type { Journal, JournalLine } from './storage/journal.js';
import type { Pseudonyms } from './storage/pseudonym.js';
import { DAY_MS } from './retention.js';

export interface JournalKeeperOptions {
  journal: Journal;
  pseudonyms: Pseudonyms;
  logger: Logger;
  /** Whose text is kept, masked: of all questions, of those left unanswered and answers rated down, or of none. */
  keepText: boolean | 'unanswered';
  retentionDays: number;
  /** Epoch milliseconds. */
  clock: () => number;
  /** Called for each line that could not be written; must not throw. */
  onLost?: () => void;
}

export interface JournalKeeper {
  turnDone(turn: FinishedTurn): void;
  /** Removes lines past their retention. @returns how many */
  sweep(): Promise<number>;
  /** Resolves when every line so far is written or has failed. */
  settled(): Promise<void>;
}

export function createJournalKeeper(options: JournalKeeperOptions): JournalKeeper {
  const { journal, logger, retentionDays, clock, onLost } = options;
  const writing = new Set<Promise<void>>();
  return {
    turnDone(turn) {
      for (const line of linesOf(turn, options)) {
        const write: Promise<void> = journal
          .append(line)
          .catch((error: unknown) => {
            logger.error({ err: error }, 'journal line lost');
            onLost?.();
          })
          .finally(() => writing.delete(write));
        writing.add(write);
      }
    },
    sweep: () => journal.deleteBefore(new Date(clock() - retentionDays * DAY_MS).toISOString()),
    async settled() {
      await Promise.all(writing);
    },
  };
}

function linesOf(turn: FinishedTurn, { pseudonyms, keepText, clock }: JournalKeeperOptions): JournalLine[] {
  const { channel, userId, locale, record, latencyMs } = turn;
  const common = {
    at: new Date(clock()).toISOString(),
    person: pseudonyms.current({ channel, userId }),
    locale,
    channel,
  };
  return record.events.flatMap((event): JournalLine[] => {
    // Counted only: the journal is about questions, and whoever is in trouble leaves no trace in it.
    if ('check' in event || event.kind === 'trouble') return [];
    const { text, ...rest } = { text: undefined, ...event };
    const said = text !== undefined && isKept(rest, keepText) ? { text: mask(text) } : {};
    return [
      rest.kind === 'question' ? { ...common, ...rest, latencyMs, ...said } : { ...common, ...rest, ...said },
    ];
  });
}

/** What an editor needs in order to mend something: what was asked in vain, and what people said of a bad answer. */
function isKept(event: { kind: string; outcome?: string }, keepText: boolean | 'unanswered'): boolean {
  if (keepText !== 'unanswered') return keepText;
  return event.kind === 'question' ? event.outcome !== 'answer' : event.kind === 'unhelpful';
}
