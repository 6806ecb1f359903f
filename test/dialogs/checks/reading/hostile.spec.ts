import { expect } from 'chai';
import { CHECK_WORDS } from '../../../../cards/words/index.js';
import { CHECKS } from '../../../../dialogs/checks/check-list.js';
import { moveOfText } from '../../../../dialogs/checks/moves/text-moves.js';
import { MAX_ANSWER_CHARS, normalise } from '../../../../dialogs/checks/reading/parsed.js';
import { recogniseStart } from '../../../../dialogs/checks/reading/starters.js';
import { startRun } from '../../../../dialogs/checks/run.js';
import { LOCALES } from '../../../../knowledge/locales.js';
import { workedMs } from '../../../support/worked.js';

const LENGTH = 100_000;
/** Far more than a text that is cut before it is read takes, far less than one that is not. */
const MAX_MS = 1_000;

/** What patterns that backtrack dislike, over and over. */
const SEEDS = [
  '1',
  '1 ',
  '1,',
  '1.1.',
  '- ',
  '5 E5 and ',
  'a',
  'no ',
  'not not ',
  ' ',
  '\u00A0',
  '1-',
  'ja, ',
  '’',
  '§',
  '(',
  'é',
  '👍',
  '12/',
];

describe('hostile typed answers', () => {
  for (const seed of SEEDS) {
    it(`books nothing of 100 kB of "${seed}", in a moment`, () => {
      const text = seed.repeat(Math.ceil(LENGTH / seed.length));
      const began = workedMs();
      for (const check of CHECKS.checks)
        for (const { id, fields } of check.steps)
          for (const field of fields) {
            const alone = { ...check, steps: [{ id, fields: [field] }] };
            const view = { check: alone, words: CHECK_WORDS, locale: 'en', today: '2026-11-26' } as const;
            expect(moveOfText(text, 'none', view, startRun('r')).kind).to.not.equal('go');
          }
      for (const locale of LOCALES) expect(recogniseStart(text, CHECKS, locale)).to.equal(undefined);
      expect(workedMs() - began).to.be.below(MAX_MS);
    });
  }

  it('are read in a moment at the longest that is read', () => {
    const began = workedMs();
    for (const seed of SEEDS) {
      const text = seed.repeat(MAX_ANSWER_CHARS).slice(0, MAX_ANSWER_CHARS);
      for (const check of CHECKS.checks) {
        const view = { check, words: CHECK_WORDS, locale: 'en', today: '2026-11-26' } as const;
        moveOfText(text, 'none', view, startRun('r'));
      }
    }
    expect(workedMs() - began).to.be.below(SEEDS.length * MAX_MS);
  });

  it('are cut before anything reads them', () => {
    expect(normalise('a'.repeat(MAX_ANSWER_CHARS))).to.have.length(MAX_ANSWER_CHARS);
    expect(normalise('a'.repeat(MAX_ANSWER_CHARS + 1))).to.equal('');
  });
});
