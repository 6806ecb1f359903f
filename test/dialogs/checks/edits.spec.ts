import { expect } from 'chai';
import { CHECKS } from '../../../dialogs/checks/check-list.js';
import type { Check } from '../../../dialogs/checks/check.js';
import { moveOfEdit } from '../../../dialogs/checks/moves/edit-moves.js';
import type { CheckTalk, Move } from '../../../dialogs/checks/moves/move.js';
import { noted, runSchema, startRun, type CheckRun } from '../../../dialogs/checks/run.js';

const [check] = CHECKS.checks as [Check];
const view: CheckTalk = { check, words: CHECKS.words, locale: 'en', today: '2026-11-26' };
const facts = { who: 'employee', country: 'SE' };
const run: CheckRun = noted(startRun('r', facts), 'm1', ['country']);

const edited = (id: string | undefined, text: string, from = run): Move =>
  moveOfEdit({ id, text }, 'none', view, from);

describe('an edited message', () => {
  it('corrects what it answered before, and says so', () => {
    const move = edited('m1', 'Norway please');
    expect(move).to.deep.include({ kind: 'go', values: { country: 'NO' } });
    expect(move.kind === 'go' && move.run.facts).to.deep.equal({ ...facts, country: 'NO' });
  });
  it('has what it no longer answers asked again', () => {
    for (const text of ['not Sweden', 'cancel', 'back']) {
      const move = edited('m1', text);
      expect(move.kind === 'go' && move.run.again, text).to.deep.equal(['country']);
    }
  });
  it('keeps what is to be asked again besides', () => {
    const move = edited('m1', 'Norway', { ...run, again: ['who'] });
    expect(move.kind === 'go' && move.run.again).to.deep.equal(['who']);
  });
  it('answers nothing when it answered nothing before', () => {
    expect(edited('m2', 'yes')).to.deep.equal({ kind: 'nothing' });
    expect(edited(undefined, 'yes')).to.deep.equal({ kind: 'nothing' });
  });
  it('is known after a restart', () => {
    expect(runSchema.parse(JSON.parse(JSON.stringify(run)))).to.deep.equal(run);
  });
});
