// The pure part: which texts are compared, how near entries lie, how far that is believed, and what a second look may change.
import { expect } from 'chai';
import type { Entry } from '../../../knowledge/entry.js';
import type { Finding } from '../../../knowledge/finder.js';
import { perLocale } from '../../../knowledge/locales.js';
import { DEFAULT_CALIBRATION } from '../../../knowledge/decide/decide.js';
import { createComparison, unitVector, type Vector } from '../../../knowledge/nearness/comparison.js';
import { lookAgain, wantsSecondLook } from '../../../knowledge/nearness/second-look.js';
import { textsToCompare } from '../../../knowledge/nearness/texts-to-compare.js';
import { saidBy, trustFrom, tryWording, type Trial, type Trust } from '../../../knowledge/nearness/trust.js';

const entry = (id: string, phrasings: string[] = [], answer = 'Yes.'): Entry => {
  const text = { locale: 'en', question: `What of ${id}?`, label: id, answer, phrasings } as const;
  return { id, topic: 't', related: [], locales: ['en'], texts: perLocale(() => text) };
};
const entries = ['a', 'b', 'c', 'd', 'e'].map((id) => entry(id));
const unit = (...values: number[]): Vector => unitVector(values) ?? new Float32Array();

describe('textsToCompare', () => {
  it('takes question, phrasings, sentences without marks, and the label, each text once', () => {
    const one = entry(
      'a',
      ['tell me of a', 'What of A?'],
      'Yes. **It is** a [thing](https://x.example) that grows.',
    );
    expect(textsToCompare([one])).to.deep.equal([
      { entry: 0, locale: 'en', kind: 'wording', text: 'What of a?' },
      { entry: 0, locale: 'en', kind: 'wording', text: 'tell me of a' },
      { entry: 0, locale: 'en', kind: 'sentence', text: 'It is a thing that grows.' },
      { entry: 0, locale: 'en', kind: 'wording', text: 'a' },
    ]);
  });
  it('takes the first of every entry before the second of any, where there is no room for all', () => {
    const texts = textsToCompare([entry('a', ['x', 'y']), entry('b', ['z'])], 3);
    expect(texts.map(({ text }) => text)).to.deep.equal(['What of a?', 'What of b?', 'x']);
  });
});

describe('createComparison', () => {
  const texts = textsToCompare(entries.slice(0, 2));
  const comparison = createComparison(entries.slice(0, 2), texts, [
    unit(1, 0),
    unit(0, 1),
    unit(1, 1),
    unit(0, 1),
  ]);

  it('puts the nearest first, in any language for an entry that has but one', () => {
    expect(comparison.near(unit(0.1, 1), 'en').map(({ entry: at }) => at)).to.deep.equal([1, 0]);
    expect(comparison.near(unit(1, 0), 'sv')[0]).to.deep.equal({ entry: 0, likeness: 1 });
  });
  it('leaves out a wording, and what says all but the same, as if the entry had neither', () => {
    const [, second] = comparison.nearWithout({ entry: 1, vector: unit(0, 1) }, 'en');
    expect(second).to.deep.equal({ entry: 1, likeness: -1 });
  });
});

describe('trustFrom', () => {
  /** Entries at right angles; their wordings lie beside them, each on another side. */
  const trialsOf = (beside: number): Trial[] => {
    const many = Array.from({ length: 12 }, (_, at) => entry(`e${at}`));
    const texts = textsToCompare(many);
    const vectors = texts.map(({ entry: at }, n) => {
      const values = new Array<number>(14).fill(0);
      values[at] = 1;
      values[n < 12 ? 12 : 13] = beside;
      return unit(...values);
    });
    const comparison = createComparison(many, texts, vectors);
    return comparison.probes('en', 100).flatMap((probe) => tryWording(comparison, 'en', probe));
  };
  it('believes vectors that lead back to their entry, and says more the nearer a text lies', () => {
    const trials = trialsOf(0.5);
    const trust = trustFrom(trials, trials) as Trust;
    const near = (likeness: number) =>
      [likeness, 0.3, 0.3, 0.3].map((value, at) => ({ entry: at, likeness: value }));
    expect(saidBy(trust, near(0.99))).to.be.greaterThan(saidBy(trust, near(0.4)));
    expect(Math.abs(saidBy(trust, near(1e9)))).to.be.at.most(3);
  });
  it('believes nothing where there is too little to try, or letters find more', () => {
    const trials = trialsOf(0.5);
    expect(trustFrom(trials.slice(0, 10), [])).to.equal(undefined);
    const lost = trials.map((trial) => ({ ...trial, found: false }));
    expect(trustFrom(lost, trials)).to.equal(undefined);
  });
});

describe('lookAgain', () => {
  const evidence = { confidence: { first: 0.2, among: 0.3 }, followUp: false } as Finding['evidence'];
  const base = { language: 'en' as const, evidence };
  const [a, b, c, d, e] = entries as [Entry, Entry, Entry, Entry, Entry];
  const none: Finding = { ...base, outcome: 'none', kind: 'unknown', nearest: [a, b] };
  const choices: Finding = { ...base, outcome: 'choices', choices: [a, b, c] };
  const near = [3, 4, 0, 1, 2].map((at, place) => ({ entry: at, likeness: 0.9 - place / 10 }));
  const trusted = (bias: number): Trust => ({ weights: [bias, 0, 0] });
  const look = (finding: Finding, bias: number): Finding =>
    lookAgain(finding, near, trusted(bias), { entries, calibration: DEFAULT_CALIBRATION });

  it('makes choices of what was not found where little doubt is left, else only other hints', () => {
    expect(look(none, 2)).to.deep.include({ outcome: 'choices', choices: [d, a, e] });
    expect(look(none, 0)).to.deep.include({ outcome: 'none', nearest: [d, a, e] });
  });
  it('gives the last of three choices to what is nearer, where the trials speak for it', () => {
    expect(look(choices, 1)).to.deep.include({ choices: [a, b, d] });
    expect(look(choices, 0)).to.equal(choices);
    expect(look({ ...choices, choices: [a, d] }, 1)).to.deep.include({ choices: [a, d] });
  });
  it('never makes an answer, and leaves one alone, however sure', () => {
    const answer: Finding = { ...base, outcome: 'answer', entry: a };
    expect(look(answer, 9)).to.equal(answer);
    expect([none, choices].map((finding) => look(finding, 9).outcome)).to.not.include('answer');
  });
  it('is for what is ours but not found, and for choices of one question', () => {
    expect(wantsSecondLook(none, 'x')).to.equal(true);
    expect(wantsSecondLook(choices, 'x')).to.equal(true);
    for (const kind of ['not-ours', 'unclear'] as const)
      expect(wantsSecondLook({ ...none, kind }, 'x')).to.equal(false);
    expect(wantsSecondLook({ ...choices, evidence: { ...evidence, followUp: true } }, 'x')).to.equal(false);
    expect(wantsSecondLook(choices, 'How do I add one? And where can I see it?')).to.equal(false);
  });
});
