// Questions no model was fitted on, as floors under every change of knowledge or code. The cuts were chosen after looking at
// their figures, so they are a guard, not a proof; when a figure has risen for good, raise its floor.
import { expect } from 'chai';
import { join } from 'node:path';
import { projectRoot } from '../../bot/project-root.js';
import { figuresOf } from '../../knowledge/commands/figures.js';
import { askQuestion, readQuestions } from '../../knowledge/commands/questions.js';
import { knowledge } from '../support/knowledge.js';

/** Percent, half a point below what was measured on 2026-11-26 (`npm run eval -- test/questions/fresh.jsonl`). */
const AT_LEAST = { right: 95, helped: 97, oosDeclined: 95 } as const;
const AT_MOST = { misled: 1.8, oosAnswered: 3.5 } as const;

describe('the fresh questions', () => {
  const figures = figuresOf(
    readQuestions(join(projectRoot(), 'test/questions/fresh.jsonl')).map((question) =>
      askQuestion(knowledge, question),
    ),
  );
  for (const key of ['right', 'helped', 'oosDeclined'] as const)
    it(`keep “${key}” at ${AT_LEAST[key]} or more`, () => expect(figures[key]).to.be.at.least(AT_LEAST[key]));
  for (const key of ['misled', 'oosAnswered'] as const)
    it(`keep “${key}” at ${AT_MOST[key]} or less`, () => expect(figures[key]).to.be.at.most(AT_MOST[key]));
});
