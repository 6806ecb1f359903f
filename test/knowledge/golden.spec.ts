// The development questions as floors under every change of knowledge or code. When a figure has risen for good, raise its
// floor with it; lower one only with its reason beside it.
import { expect } from 'chai';
import { join } from 'node:path';
import { projectRoot } from '../../bot/project-root.js';
import { figuresBy, type Figures } from '../../knowledge/commands/figures.js';
import { askQuestion, readQuestions } from '../../knowledge/commands/questions.js';
import { knowledge } from '../support/knowledge.js';

type Floors = Record<'right' | 'helped' | 'oosDeclined' | 'language', number> &
  Record<'misled' | 'oosAnswered', number>;

/** Percent; at least, but at most for `misled` and `oosAnswered`. A locale has 63 questions in scope and 30 out of it. */
const FLOORS: Record<string, Floors> = {
  en: { right: 95, helped: 96.5, oosDeclined: 96.5, language: 100, misled: 0, oosAnswered: 0 },
  sv: { right: 95, helped: 98, oosDeclined: 96.5, language: 98.5, misled: 1.1, oosAnswered: 0 },
  // What letters struck at random are in ("xcvbn wertyu 99") is anybody's guess where nothing is known of the person: 100 before
  // the thesaurus grew (2026-11-28).
  nl: { right: 93.5, helped: 98, oosDeclined: 93, language: 98.5, misled: 1.1, oosAnswered: 3.4 },
  fr: { right: 96.5, helped: 98, oosDeclined: 93, language: 97.5, misled: 2.2, oosAnswered: 6.7 },
  // Of 252 one fewer is helped since the models serve few phrasings better (2026-11-27), and of 120 one more is declined.
  all: { right: 96, helped: 98.3, oosDeclined: 97, language: 98.5, misled: 1, oosAnswered: 2.5 },
};
/** Locales may differ from their mean by this many points. */
const SPREAD = 5;

describe('the golden questions', () => {
  const questions = readQuestions(join(projectRoot(), 'test/questions/golden.jsonl'));
  const figures = figuresBy(
    questions.map((question) => askQuestion(knowledge, question)),
    ({ question }) => question.locale,
  );
  for (const [name, floors] of Object.entries(FLOORS)) {
    it(`stay above their floors (${name})`, () => {
      const found = figures[name] as Figures;
      for (const key of ['right', 'helped', 'oosDeclined', 'language'] as const)
        expect(found[key], key).to.be.at.least(floors[key]);
      for (const key of ['misled', 'oosAnswered'] as const)
        expect(found[key], key).to.be.at.most(floors[key]);
    });
  }
  it('are answered alike in every language', () => {
    const { all, ...locales } = figures as Record<string, Figures> & { all: Figures };
    for (const [name, { helped, right }] of Object.entries(locales)) {
      expect(helped, name).to.be.closeTo(all.helped, SPREAD);
      expect(right, name).to.be.closeTo(all.right, SPREAD);
    }
  });
});
