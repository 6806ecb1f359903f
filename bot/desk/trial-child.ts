// The process of a trial: a copy of the folder with other files in it is read, checked and asked.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { KnowledgeError } from '../../knowledge/entry.js';
import { loadKnowledge } from '../../knowledge/knowledge.js';
import { outcomeOf } from './outcome.js';
import type { TrialInput, TrialResult } from './trial.js';

function tryOut({ folder, files, questions }: TrialInput, copy: string): TrialResult {
  cpSync(folder, copy, {
    recursive: true,
    filter: (path) => !basename(path).startsWith('.') || path === folder,
  });
  for (const [path, text] of files) {
    const place = join(copy, path);
    mkdirSync(dirname(place), { recursive: true });
    if (text === null) rmSync(place, { force: true });
    else writeFileSync(place, text);
  }
  try {
    const knowledge = loadKnowledge(copy);
    return {
      outcomes: questions.map(({ text, locale }) => outcomeOf(knowledge.find(text, { locale }))),
    };
  } catch (error) {
    if (error instanceof KnowledgeError) return { problems: [...error.problems] };
    throw error;
  }
}

process.once('message', (input: TrialInput) => {
  const copy = mkdtempSync(join(tmpdir(), 'desk-trial-'));
  try {
    const result = tryOut(input, copy);
    process.send?.(result, () => process.disconnect());
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
