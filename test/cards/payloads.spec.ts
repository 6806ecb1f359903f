import { expect } from 'chai';
import { ANSWER_KEYS, answerData, parsePayload } from '../../cards/payloads.js';
import { CHECKS } from '../../dialogs/checks/check-list.js';

const KEY = { check: 'eligibility', run: 'r-1', revision: 3 };

describe('parsePayload', () => {
  it('takes what was filled in out of the data of an answer', () => {
    const data = { ...answerData({ ...KEY, step: 'seats', inputs: {} }), seats: '2000', sure: true };
    const inputs = { seats: '2000', sure: 'true' };
    expect(parsePayload(data)).to.deep.equal({ action: 'checkAnswer', ...KEY, step: 'seats', inputs });
  });
  it('takes an answer that the button itself brings', () => {
    const data = answerData({ ...KEY, step: 'seats', inputs: { seats: 'unknown' } });
    expect(parsePayload(data)).to.deep.include({ inputs: { seats: 'unknown' } });
  });
  it('takes the other buttons of a check', () => {
    for (const action of ['checkBack', 'checkCancel', 'checkRestart', 'checkCopy', 'checkCalendar']) {
      expect(parsePayload({ action, ...KEY })).to.deep.equal({ action, ...KEY });
    }
    expect(parsePayload({ action: 'checkEdit', ...KEY, field: 'seats' })).to.not.equal(undefined);
    expect(parsePayload({ action: 'checkStart', check: 'renewal' })).to.not.equal(undefined);
  });

  it('takes the buttons of cards from when a check was called a flow', () => {
    const old = { flow: 'eligibility', run: 'r-1', revision: 3 };
    for (const action of ['Back', 'Cancel', 'Restart', 'Copy', 'Calendar'])
      expect(parsePayload({ action: `flow${action}`, ...old })).to.deep.equal({
        action: `check${action}`,
        ...KEY,
      });
    const answered = { action: 'flowAnswer', ...old, step: 'seats', seats: '2000' };
    const inputs = { seats: '2000' };
    expect(parsePayload(answered)).to.deep.equal({ action: 'checkAnswer', ...KEY, step: 'seats', inputs });
    expect(parsePayload({ action: 'flowStart', flow: 'renewal' })).to.deep.equal({
      action: 'checkStart',
      check: 'renewal',
    });
    expect(parsePayload({ action: 'flowStart', check: 'renewal' })).to.equal(undefined);
  });

  const answer = answerData({ ...KEY, step: 'seats', inputs: {} });
  const many = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`field${at}`, 'x']));
  const refused: [why: string, value: unknown][] = [
    ['an input of another type', { ...answer, seats: ['2000'] }],
    ['an input that is an object', { ...answer, seats: { value: 1 } }],
    ['an empty input value of null', { ...answer, seats: null }],
    ['an input of absurd size', { ...answer, seats: 'x'.repeat(201) }],
    ['too many inputs', { ...answer, ...many }],
    ['an input with an odd name', { ...answer, 'seats; drop': '1' }],
    ['a key __proto__', JSON.parse(JSON.stringify(answer).replace('{', '{"__proto__":{},')) as unknown],
    ['a revision as text', { ...answer, revision: '3' }],
    ['a negative revision', { ...answer, revision: -1 }],
    ['no step', { action: 'checkAnswer', ...KEY }],
    ['no run', { ...answer, run: undefined }],
    ['a run of absurd size', { ...answer, run: 'r'.repeat(65) }],
    ['an extra key on another button', { action: 'checkBack', ...KEY, seats: '1' }],
    ['an unknown action', { ...answer, action: 'flowWin' }],
    ['a list', [answer]],
    ['nothing', null],
  ];
  for (const [why, value] of refused) {
    it(`refuses ${why}`, () => {
      expect(parsePayload(value)).to.equal(undefined);
    });
  }

  it('has no field that is called like a key of the data', () => {
    const fields = CHECKS.checks.flatMap(({ steps }) =>
      steps.flatMap((step) => step.fields.map(({ id }) => id)),
    );
    expect(fields.filter((id) => ANSWER_KEYS.includes(id))).to.deep.equal([]);
  });
});
