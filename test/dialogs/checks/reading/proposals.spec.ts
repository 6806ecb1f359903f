import { expect } from 'chai';
import { CHECK_WORDS } from '../../../../cards/words/index.js';
import { CHECKS } from '../../../../dialogs/checks/check-list.js';
import type { Check, FactValue, Field } from '../../../../dialogs/checks/check.js';
import type { Move } from '../../../../dialogs/checks/moves/move.js';
import { moveOfText } from '../../../../dialogs/checks/moves/text-moves.js';
import { parseDate } from '../../../../dialogs/checks/reading/dates.js';
import { acceptedOf } from '../../../../dialogs/checks/reading/proposals.js';
import { proposing } from '../../../../dialogs/checks/asking-back.js';
import { runSchema, startRun, type CheckRun } from '../../../../dialogs/checks/run.js';
import type { Locale } from '../../../../knowledge/locales.js';

const TODAY = '2026-11-26';
const BOUNDS = { today: TODAY, min: '2010-01-01', max: '2049-12-31' };

/** The check with nothing but the step that asks for a field. */
function alone(id: string): { check: Check; field: Field } {
  for (const check of CHECKS.checks) {
    const step = check.steps.find(({ fields }) => fields.some((field) => field.id === id));
    const field = step?.fields.find((one) => one.id === id);
    if (step && field) return { check: { ...check, steps: [{ id: step.id, fields: [field] }] }, field };
  }
  throw new Error(`No check asks for ${id}.`);
}

function said(id: string, text: string, locale: Locale, run: CheckRun = startRun('r')): Move {
  return moveOfText(text, 'none', { check: alone(id).check, words: CHECK_WORDS, locale, today: TODAY }, run);
}

function proposedFor(id: string, text: string, locale: Locale): readonly FactValue[] | undefined {
  const move = said(id, text, locale);
  return move.kind === 'stay' && move.because.kind === 'propose' ? move.because.values : undefined;
}

describe('what a typed answer proposes', () => {
  for (const [text, value] of [
    ['1 dec', '2026-12-01'],
    ['25 november', '2027-11-25'],
    ['26 nov', '2026-11-26'],
    ['31/1', '2027-01-31'],
    ['den 5 mars', '2027-03-05'],
    ['le 1er avril', '2027-04-01'],
    ['op 1 maart', '2027-03-01'],
    ['29 februari', '2028-02-29'],
  ] as const) {
    it(`is the next ${text} where the year is missing`, () => {
      expect(parseDate(text, BOUNDS)).to.deep.equal({ propose: [value] });
    });
  }

  it('is the last such day where something was done on it', () => {
    expect(parseDate('1 dec', { ...BOUNDS, side: 'past' })).to.deep.equal({ propose: ['2025-12-01'] });
    expect(proposedFor('redeemed', '3 mars', 'fr')).to.deep.equal(['2026-03-03']);
  });

  it('is both readings of digits in English, where either part may be the month', () => {
    const both = { propose: ['2027-02-01', '2027-01-02'] };
    for (const text of ['1/2/2027', '01-02-2027', '1/2/27'])
      expect(parseDate(text, { ...BOUNDS, locale: 'en' }), text).to.deep.equal(both);
    expect(parseDate('1/2', { ...BOUNDS, locale: 'en' })).to.deep.equal({
      propose: ['2027-02-01', '2027-01-02'],
    });
  });

  it('is nothing where digits can be read in one way only', () => {
    for (const [text, locale, value] of [
      ['1/2/2027', 'sv', '2027-02-01'],
      ['1-2-2027', 'nl', '2027-02-01'],
      ['1/2/2027', 'fr', '2027-02-01'],
      ['1.2.2027', 'en', '2027-02-01'],
      ['2/2/2027', 'en', '2027-02-02'],
      ['12/31/2026', 'en', '2026-12-31'],
      ['31/12/2026', 'en', '2026-12-31'],
    ] as const)
      expect(parseDate(text, { ...BOUNDS, locale }), text).to.deep.equal({ value });
  });

  for (const [locale, id, text, value] of [
    ['en', 'activated', 'I think so', true],
    ['en', 'email', 'yes, probably', true],
    ['sv', 'activated', 'tror det', true],
    ['nl', 'account', 'denk het wel', true],
    ['fr', 'email', 'je pense que oui', true],
    ['en', 'seats', '150, I think', 150],
    ['sv', 'seats', '150 tror jag', 150],
    ['en', 'country', 'Germany I guess', 'DE'],
    ['nl', 'country', 'België denk ik', 'BE'],
    ['fr', 'kind', 'une école je crois', 'education'],
    ['en', 'country', 'Poland somewhere', 'PL'],
  ] as const) {
    it(`is what stands beside a doubt: "${text}"`, () => {
      expect(proposedFor(id, text, locale)).to.deep.equal([value]);
    });
  }

  for (const [locale, text] of [
    ['en', 'I don’t think so'],
    ['sv', 'tror inte det'],
    ['nl', 'ik dacht van niet'],
    ['fr', 'je crois pas'],
  ] as const) {
    it(`is no hedged no, to which a yes would be no clear answer: "${text}"`, () => {
      const move = said('activated', text, locale);
      expect(move).to.deep.include({ kind: 'stay' });
      expect(proposedFor('activated', text, locale)).to.equal(undefined);
    });
  }

  it('is booked by a yes, and by nothing else', () => {
    const run = proposing(startRun('r'), 'expiry', ['2026-12-01']);
    for (const [text, locale] of [
      ['yes', 'en'],
      ['ja', 'sv'],
      ['ja hoor', 'nl'],
      ['oui', 'fr'],
    ] as const)
      expect(said('expiry', text, locale, run), text).to.deep.include({ values: { expiry: '2026-12-01' } });
    for (const text of ['no', 'not that', 'what?'])
      expect(said('expiry', text, 'en', run).kind).to.not.equal('go');
    expect(said('expiry', '2 dec 2026', 'en', run)).to.deep.include({ values: { expiry: '2026-12-02' } });
  });

  it('is taken by its place where there are two', () => {
    const both = ['2027-02-01', '2027-01-02'];
    for (const [text, value] of [
      ['1', both[0]],
      ['2', both[1]],
      ['the second', both[1]],
      ['den första', both[0]],
      ['3', undefined],
      ['yes', undefined],
    ] as const)
      expect(acceptedOf(both, text), text).to.equal(value);
  });

  it('is void after a move, and for another field', () => {
    const run = proposing(startRun('r'), 'expiry', ['2026-12-01']);
    expect(said('expiry', 'yes', 'en', { ...run, revision: 1 }).kind).to.equal('stay');
    expect(said('redeemed', 'yes', 'en', run).kind).to.equal('stay');
  });

  it('survives a restart', () => {
    const run = proposing(startRun('r'), 'seats', [{ min: 2001 }, 5]);
    expect(runSchema.parse(JSON.parse(JSON.stringify(run)))).to.deep.equal(run);
  });
});
