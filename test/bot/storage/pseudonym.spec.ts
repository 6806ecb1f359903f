import { expect } from 'chai';
import { createPseudonyms, type Pseudonyms } from '../../../bot/storage/pseudonym.js';

const DAY_MS = 86_400_000;
const SECRET = 'a secret of at least thirty-two characters';
const ANNA = { channel: 'msteams', userId: '29:anna' };

describe('createPseudonyms', () => {
  let now: number;
  const create = (more: { secret?: string; rotationDays?: number } = {}): Pseudonyms =>
    createPseudonyms({ secret: SECRET, rotationDays: 30, clock: () => now, ...more });
  beforeEach(() => {
    now = 30 * DAY_MS * 690; // the first instant of a period in 2026
  });

  it('gives one person one pseudonym within a period, on every instance', () => {
    const first = create().current(ANNA);
    expect(first).to.match(/^[\w-]{22}$/);
    now += 30 * DAY_MS - 1;
    expect(create().current(ANNA)).to.equal(first);
  });

  it('gives another one in the next period', () => {
    const first = create().current(ANNA);
    now += 30 * DAY_MS;
    expect(create().current(ANNA)).to.not.equal(first);
  });

  it('gives different people, channels, secrets and rotations different ones', () => {
    const all = [
      create().current(ANNA),
      create().current({ ...ANNA, userId: '29:annA' }),
      create().current({ ...ANNA, channel: 'directline' }),
      create().current({ channel: 'msteams2', userId: '9:anna' }),
      create().current({ channel: 'msteams","29:anna', userId: '' }),
      create({ secret: `${SECRET}!` }).current(ANNA),
      create({ rotationDays: 31 }).current(ANNA),
    ];
    expect(new Set(all)).to.have.property('size', all.length);
  });

  it('shows nothing of the id', () => {
    expect(create().current({ channel: 'directline', userId: 'dl_anna' })).to.not.match(/anna|directline/i);
  });

  it('finds every pseudonym a person had within the retention, newest first', () => {
    const had: string[] = [];
    for (let day = 0; day <= 90; day += 1) {
      const pseudonym = create().current(ANNA);
      if (had[0] !== pseudonym) had.unshift(pseudonym);
      now += DAY_MS;
    }
    now -= DAY_MS;
    expect(had).to.have.length(4);
    expect(create().allWithin(ANNA, 90).slice(0, 4)).to.deep.equal(had);
  });

  it('looks one period further back, for lines that a late sweep has left', () => {
    const old = create().current(ANNA);
    now += 30 * DAY_MS;
    expect(create().allWithin(ANNA, 0)).to.deep.equal([create().current(ANNA), old]);
  });

  it('refuses a short secret, without showing it, and a rotation of less than a day', () => {
    expect(() => create({ secret: 'short' }))
      .to.throw(RangeError, /at least 32/)
      .and.not.match(/short"/);
    for (const rotationDays of [0, -1, 0.5, NaN]) {
      expect(() => create({ rotationDays })).to.throw(RangeError, /rotationDays/);
    }
  });
});
