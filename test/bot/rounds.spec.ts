import { expect } from 'chai';
import { mock } from 'node:test';
import { startRounds } from '../../bot/rounds.js';

/** Rounds that each wait until they are let go. */
function rounds(): {
  begun: () => number;
  faults: unknown[];
  end: (error?: Error) => Promise<void>;
  stop: () => void;
} {
  const faults: unknown[] = [];
  let begun = 0;
  let settle: (error?: Error) => void = () => undefined;
  const stop = startRounds(
    () =>
      new Promise<void>((done, fail) => {
        begun++;
        settle = (error) => (error ? fail(error) : done());
      }),
    1_000,
    (error) => faults.push(error),
  );
  const end = async (error?: Error): Promise<void> => {
    settle(error);
    await new Promise(setImmediate);
  };
  return { begun: () => begun, faults, end, stop };
}

describe('rounds', () => {
  let pass: (() => void) | undefined;
  /** An interval of the clock passes, if one still runs. */
  const tick = (): void => pass?.();

  beforeEach(() => {
    mock.method(globalThis, 'setInterval', (work: () => void) => {
      pass = work;
      return { unref: () => 'timer' };
    });
    mock.method(globalThis, 'clearInterval', () => (pass = undefined));
  });
  afterEach(() => mock.restoreAll());

  it('begin at once and go on at every interval', async () => {
    const { begun, end, stop } = rounds();
    expect(begun()).to.equal(1);
    await end();
    tick();
    expect(begun()).to.equal(2);
    stop();
  });

  it('never run two at a time, and leave out those that come meanwhile', async () => {
    const { begun, end, stop } = rounds();
    tick();
    tick();
    expect(begun()).to.equal(1);
    await end();
    tick();
    expect(begun()).to.equal(2);
    stop();
  });

  it('tell of one that failed, and go on', async () => {
    const { begun, faults, end, stop } = rounds();
    const fault = new Error('no storage');
    await end(fault);
    expect(faults).to.deep.equal([fault]);
    tick();
    expect(begun()).to.equal(2);
    stop();
  });

  it('come to an end', async () => {
    const { begun, end, stop } = rounds();
    await end();
    stop();
    tick();
    expect(begun()).to.equal(1);
  });
});
