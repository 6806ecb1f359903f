// Questions asked of the answers as they are today, and of a draft's.
import { setImmediate } from 'node:timers/promises';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { Edit } from '../../knowledge/write/edits.js';
import { outcomeOf, type TrialOutcome } from './outcome.js';
import { faulty, type Publishing } from './publishing.js';
import type { Trial, TrialQuestion } from './trial.js';

export interface Asking {
  today(questions: readonly TrialQuestion[]): Promise<TrialOutcome[]>;
  /** @throws Refusal 409 or 422 when the folder cannot take the edits, or would have faults with them */
  then(edits: readonly Edit[], questions: readonly TrialQuestion[]): Promise<TrialOutcome[]>;
}

export interface AskingOptions {
  folder: string;
  knowledge: () => Knowledge;
  publishing: Pick<Publishing, 'filesOf'>;
  trial: Trial;
}

export function createAsking({ folder, knowledge, publishing, trial }: AskingOptions): Asking {
  return {
    async today(questions) {
      const outcomes: TrialOutcome[] = [];
      for (const { text, locale } of questions) {
        outcomes.push(outcomeOf(knowledge().find(text, { locale })));
        await setImmediate(); // people are answered in between
      }
      return outcomes;
    },
    async then(edits, questions) {
      const files = await publishing.filesOf(edits);
      const result = await trial({
        folder,
        files: files.map(({ path, after }) => [path, after]),
        questions: [...questions],
      });
      if ('problems' in result) throw faulty(result.problems);
      return result.outcomes;
    },
  };
}
