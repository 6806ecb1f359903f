// Questions asked of the answers as they are today, and of a draft's.
import { setImmediate } from 'node:timers/promises';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { Edit } from '../../knowledge/write/edits.js';
import { outcomeOf, type TrialOutcome } from './outcome.js';
import { faulty, type Publishing } from './publishing.js';
import { Refusal } from './refusal.js';
import type { Person } from './sessions.js';
import type { Trial, TrialQuestion } from './trial.js';

export interface Asking {
  today(questions: readonly TrialQuestion[]): Promise<TrialOutcome[]>;
  /**
   * @throws Refusal 409 or 422 when the folder cannot take the edits, or would have faults with them; 429 when the person has
   * trials waiting already
   */
  then(
    person: Pick<Person, 'id'>,
    edits: readonly Edit[],
    questions: readonly TrialQuestion[],
  ): Promise<TrialOutcome[]>;
}

export interface AskingOptions {
  folder: string;
  knowledge: () => Knowledge;
  publishing: Pick<Publishing, 'filesOf'>;
  trial: Trial;
}

/** Of one person, who may look at several cases. Each takes seconds, and all others wait for it. */
const MAX_AT_ONCE = 4;

export function createAsking({ folder, knowledge, publishing, trial }: AskingOptions): Asking {
  const waiting = new Map<string, number>();
  const inTurn = async <T>(id: string, work: () => Promise<T>): Promise<T> => {
    const count = waiting.get(id) ?? 0;
    if (count >= MAX_AT_ONCE)
      throw new Refusal(429, 'TooManyRequests', 'Your earlier tries are still running. Wait for them first.');
    waiting.set(id, count + 1);
    try {
      return await work();
    } finally {
      const left = (waiting.get(id) ?? 1) - 1;
      if (left > 0) waiting.set(id, left);
      else waiting.delete(id);
    }
  };
  return {
    async today(questions) {
      const outcomes: TrialOutcome[] = [];
      for (const { text, locale } of questions) {
        outcomes.push(outcomeOf(knowledge().find(text, { locale })));
        await setImmediate(); // people are answered in between
      }
      return outcomes;
    },
    then: ({ id }, edits, questions) =>
      inTurn(id, async () => {
        const files = await publishing.filesOf(edits);
        const result = await trial({
          folder,
          files: files.map(({ path, after }) => [path, after]),
          questions: [...questions],
        });
        if ('problems' in result) throw faulty(result.problems);
        return result.outcomes;
      }),
  };
}
