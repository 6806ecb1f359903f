import { expect } from 'chai';
import { confidenceFeatures, decide } from '../../knowledge/decide/decide.js';
import { fitLogistic, probability } from '../../knowledge/decide/logistic.js';
import { buildBm25 } from '../../knowledge/rank/bm25.js';
import { questionFeatures } from '../../knowledge/rank/evidence.js';
import type { Lesson } from '../../knowledge/rank/lessons.js';
import { createRanker, MAX_CANDIDATES } from '../../knowledge/rank/ranker.js';
import { RANKER_DEFAULTS, train } from '../../knowledge/rank/train.js';
import type { Term } from '../../knowledge/text/vocabulary.js';

const term = (stem: string, weight = 1): Term => ({ stem, weight, word: stem, recognition: 'known' });

describe('buildBm25', () => {
  const bm25 = buildBm25(
    [
      { document: 0, terms: ['key', 'redeem', 'year'].map((stem) => term(stem)), weight: 1 },
      { document: 1, terms: ['key', 'assign'].map((stem) => term(stem)), weight: 1 },
      { document: 2, terms: ['poster'].map((stem) => term(stem)), weight: 1 },
    ],
    3,
  );
  it('scores documents that share rare terms above those that share common ones', () => {
    const scores = bm25.scores([term('key'), term('redeem')]);
    expect(scores[0]).to.be.greaterThan(scores[1] as number);
    expect(scores[2]).to.equal(0);
  });
  it('counts a repeated term once', () => {
    expect(bm25.scores([term('key'), term('key')])).to.deep.equal(bm25.scores([term('key')]));
  });
  it('holds unknown terms for the rarest', () => {
    expect(bm25.idf('zebra')).to.be.greaterThan(bm25.idf('redeem'));
  });
});

describe('train', () => {
  const lessons = (phrasings: number): Lesson[] =>
    [0, 1].flatMap((entry) =>
      Array.from({ length: phrasings }, (_, at): Lesson => {
        return { entry, locale: 'en', field: 'phrasing', text: `word${at} of entry${entry}` };
      }),
    );
  it('trains a classifier where entries have phrasings enough to learn from', () => {
    expect(train(lessons(6), 2, RANKER_DEFAULTS).classifier).not.to.equal(undefined);
    expect(train(lessons(4), 2, RANKER_DEFAULTS).classifier).to.equal(undefined);
  });
});

/** A corpus small enough to say why each hit is where it is. */
const LESSONS: Lesson[] = [
  { entry: 0, locale: 'en', field: 'phrasing', text: 'how do I renew my benefits' },
  { entry: 0, locale: 'sv', field: 'phrasing', text: 'hur förnyar jag mina förmåner' },
  { entry: 1, locale: 'en', field: 'phrasing', text: 'when can I renew my membership' },
  { entry: 1, locale: 'sv', field: 'phrasing', text: 'när kan jag förnya mitt medlemskap' },
  { entry: 2, locale: 'en', field: 'phrasing', text: 'posters to tell the staff' },
  { entry: 2, locale: 'sv', field: 'phrasing', text: 'affischer till personalen' },
  { entry: -1, locale: 'en', field: 'not-ours', text: 'what is the weather today' },
  { entry: -1, locale: 'en', field: 'not-ours', text: 'tell me a joke today' },
];

describe('createRanker', () => {
  const ranker = createRanker(LESSONS, 3);
  const order = (text: string): number[] => ranker.rank(text, 'en').candidates.map(({ entry }) => entry);

  it('puts the entry that shares the deciding word first', () => {
    expect(order('when may we renew')[0]).to.equal(1); // "when" decides, "renew" is shared
    expect(order('how are benefits renewed')[0]).to.equal(0); // "how" and "benefits" decide
  });
  it('finds an entry by another language', () => {
    expect(ranker.rank('affischer', 'en').candidates[0]?.entry).to.equal(2);
  });
  it('recognises what is not ours', () => {
    expect(ranker.rank('a joke about the weather today', 'en').background).to.be.greaterThan(0.5);
    expect(ranker.rank('renew my membership', 'en').background).to.be.lessThan(0.3);
  });
  it('reports how much of the text it knows neither by word nor by meaning', () => {
    expect(ranker.rank('zebra giraffe', 'en').unknownShare).to.equal(1);
    expect(ranker.rank('renew', 'en').unknownShare).to.equal(0);
    expect(ranker.rank('prolong', 'en').unknownShare).to.equal(0); // means "renew"
  });
  it('tells words it knows by their meaning alone from those it knows, and from those that no entry has', () => {
    const { terms } = ranker.rank('renew prolong saxophone', 'en');
    expect(terms.map(({ recognition }) => recognition)).to.deep.equal(['known', 'synonym', 'unknown']);
  });
  it('finds an entry by meaning, in the same language and in another', () => {
    expect(order('prolong the subscription')[0]).to.equal(1);
    expect(ranker.rank('renouveler mon adhésion', 'fr').candidates[0]?.entry).to.equal(1);
  });
  it('gives the same ranking every time it is built', () => {
    expect(createRanker(LESSONS, 3).rank('renew', 'en')).to.deep.equal(ranker.rank('renew', 'en'));
  });
  it('copes with nothing, with signs only and with 100 kB', () => {
    for (const text of ['', '🙂', 'renew '.repeat(20_000)]) {
      for (const feature of confidenceFeatures(ranker.rank(text, 'en')))
        expect(feature).to.satisfy(Number.isFinite);
    }
  });
  it('names the closest text of an entry', () => {
    const { terms } = ranker.rank('renew membership', 'en');
    expect(
      ranker.closest(
        terms,
        LESSONS.filter(({ entry }) => entry === 1),
      ),
    ).to.deep.include({ text: 'when can I renew my membership' });
  });
});

describe('createRanker of hundreds of entries', () => {
  const lessons = Array.from({ length: 300 }, (_, entry): Lesson => {
    return { entry, locale: 'en', field: 'phrasing', text: `the licence of department${entry}` };
  });
  const ranker = createRanker(lessons, 300);

  it('puts the entry that has the rare word first', () => {
    const [first, second] = ranker.rank('licence for department207', 'en').candidates;
    expect(first?.entry).to.equal(207);
    expect(first?.bm25).to.be.greaterThan(second?.bm25 ?? Infinity);
  });
  it('looks closely at the best candidates only', () => {
    const { candidates } = ranker.rank('licence department207', 'en');
    expect(candidates[0]?.entry).to.equal(207);
    expect(candidates).to.have.length(MAX_CANDIDATES);
  });
  it('does without a classifier where training one would take too long', () => {
    const options = { ...RANKER_DEFAULTS, maxTraining: 1000 };
    const [first] = createRanker(lessons, 300, options).rank('licence for department207', 'en').candidates;
    expect(first?.entry).to.equal(207);
    expect(first?.probability).to.be.above(0.3);
  });
});

describe('questionFeatures', () => {
  const featuresOf = (entries: number): number[] =>
    questionFeatures({
      ...{ newWords: 0.5, newConcepts: 0.5, contentWords: 3, background: undefined, entries },
      ...{ alikeNotOurs: 0.2, meantNotOurs: 0.2, closest: 0.4, density: 0 },
    });
  it('tell a few entries from some', () => expect(featuresOf(5)).not.to.deep.equal(featuresOf(20)));
  it('say no more of thousands than of the most that the models were fitted on', () =>
    expect(featuresOf(2_100)).to.deep.equal(featuresOf(25)));
});

describe('decide', () => {
  const ranking = createRanker(LESSONS, 3).rank('when can I renew', 'en');
  const calibration = (answerFrom: number, chooseFrom: number): Parameters<typeof decide>[1] => ({
    first: [0, 0],
    among: [0, 0],
    answerFrom,
    chooseFrom,
  });
  it('answers from the first cut on', () =>
    expect(decide(ranking, calibration(0.5, 0.9)).outcome).to.equal('answer'));
  it('else offers from the second cut on', () =>
    expect(decide(ranking, calibration(0.6, 0.5)).outcome).to.equal('choices'));
  it('else declines', () => expect(decide(ranking, calibration(0.6, 0.6)).outcome).to.equal('none'));
  it('declines whatever the cuts when three quarters of the text are unknown words', () =>
    expect(decide({ ...ranking, unknownShare: 0.75 }, calibration(0, 0)).outcome).to.equal('none'));
});

describe('fitLogistic', () => {
  it('finds the weights that made the labels', () => {
    const rows = Array.from({ length: 200 }, (_, i) => [Math.sin(i), Math.cos(3 * i)]);
    const weights = fitLogistic(
      rows,
      rows.map(([a = 0, b = 0]) => a - 2 * b > 0.1),
    );
    const right = rows.filter(
      (row) => probability(weights, row) > 0.5 === (row[0] ?? 0) - 2 * (row[1] ?? 0) > 0.1,
    );
    expect(right.length).to.be.greaterThan(195);
  });
});
