import { expect } from 'chai';
import fc from 'fast-check';
import type { Facts, FactValue, Field, Check } from '../../../dialogs/checks/check.js';
import { CHECKS } from '../../../dialogs/checks/check-list.js';
import {
  answered,
  askedAgain,
  locate,
  runSchema,
  startRun,
  steppedBack,
  type CheckRun,
} from '../../../dialogs/checks/run.js';
import { factsThatCount } from '../../support/check-walk.js';

const TODAY = '2026-03-12';

/** Any answer to a field, picked by a number. */
function valueOf(field: Field, pick: number): FactValue {
  const values: readonly FactValue[] = {
    choice: 'options' in field ? field.options : [],
    yesNo: [true, false],
    number: [0, 1, 1999, 2000],
    date: ['2025-12-01', '2026-02-20', '2026-05-31'],
    country: ['SE', 'JP', 'MO', 'CN'],
  }[field.kind];
  const all = field.unsure ? [...values, 'unknown'] : values;
  return all[pick % all.length] ?? 'unknown';
}

type Step = { kind: 'answer' | 'back' | 'edit'; pick: number };
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({ kind: fc.constantFrom('answer', 'answer', 'answer', 'back', 'edit'), pick: fc.nat(20) }),
  { maxLength: 25 },
);

function moved(check: Check, run: CheckRun, { kind, pick }: Step): CheckRun {
  const { pending, steps: applicable } = locate(check, run);
  const fields = applicable.flatMap((step) => step.fields);
  switch (kind) {
    case 'answer':
      return pending ? answered(run, { [pending.field.id]: valueOf(pending.field, pick) }) : run;
    case 'back':
      return steppedBack(check, run) ?? run;
    case 'edit':
      return askedAgain(check, run, fields[pick % fields.length]?.id ?? '') ?? run;
  }
}

describe('a run', () => {
  for (const check of CHECKS.checks) {
    it(`of ${check.id}, however people wander about, counts what applies and comes to a verdict`, () => {
      fc.assert(
        fc.property(steps, (walk) => {
          let run = startRun('r');
          for (const step of walk) {
            const next = moved(check, run, step);
            expect(next === run || next.revision === run.revision + 1).to.equal(true);
            run = JSON.parse(JSON.stringify(next)) as CheckRun; // as after a restart
            expect(runSchema.safeParse(run).success).to.equal(true);
            expect(locate(check, run).facts).to.deep.equal(factsThatCount(check, run.facts));
          }
          let left = check.steps.flatMap(({ fields }) => fields).length;
          for (let pending = locate(check, run).pending; pending; pending = locate(check, run).pending) {
            expect(left--, 'it asks for ever').to.be.greaterThan(0);
            run = answered(run, { [pending.field.id]: valueOf(pending.field, 0) });
          }
          const verdict = check.verdict(locate(check, run).facts, TODAY);
          expect(verdict.reasons).to.not.be.empty;
          expect(verdict.steps).to.not.be.empty;
        }),
      );
    });
  }

  const [check] = CHECKS.checks as [Check];
  const organisation: Facts = {
    who: 'organisation',
    country: 'SE',
    kind: 'commercial',
    agreement: 'none',
    seats: 5,
  };

  it('is never changed, only followed by another', () => {
    const run = Object.freeze(startRun('r', Object.freeze({ ...organisation })));
    expect(answered(run, { seats: 6 }).facts).to.deep.equal({ ...organisation, seats: 6 });
    expect(run.facts).to.deep.equal(organisation);
  });
  it('cannot step back from the first question', () => {
    expect(steppedBack(check, startRun('r'))).to.equal(undefined);
  });
  it('does not ask again what no step that applies asks for', () => {
    expect(askedAgain(check, startRun('r', { who: 'organisation' }), 'email')).to.equal(undefined);
    expect(askedAgain(check, startRun('r'), 'shoeSize')).to.equal(undefined);
  });
  it('keeps what was said in a branch that was left, without counting it', () => {
    const run = answered(startRun('r', organisation), { kind: 'education' });
    expect(locate(check, run).facts).to.not.have.any.keys('agreement', 'seats');
    expect(locate(check, answered(run, { kind: 'commercial' })).facts).to.deep.include({ seats: 5 });
  });
});
