import { expect } from 'chai';
import type { TurnContext } from 'botbuilder';
import { startTeams, THREAD, type TeamsRig } from '../../../support/teams-rig.js';

/** Timers that run when told to. */
class Timers {
  readonly started: { ms: number; onTime: () => void; stopped: boolean }[] = [];

  readonly start = (ms: number, onTime: () => void): (() => void) => {
    const timer = { ms, onTime, stopped: false };
    this.started.push(timer);
    return () => void (timer.stopped = true);
  };

  /** The last timer's time has come. */
  elapse(): void {
    const timer = this.started.at(-1);
    if (timer && !timer.stopped) timer.onTime();
  }

  get waiting(): number[] {
    return this.started.filter(({ stopped }) => !stopped).map(({ ms }) => ms);
  }
}

describe('the typing indicator', () => {
  let rig: TeamsRig | undefined;
  afterEach(() => rig?.close());

  const typings = (): number =>
    rig?.connector.requests.filter(({ activity }) => activity.type === 'typing').length ?? 0;

  it('does not come when the answer takes less than 500 ms', async () => {
    const timers = new Timers();
    rig = await startTeams({ startTimer: timers.start });
    await rig.send({ text: 'hello' });
    expect(timers.started.map(({ ms, stopped }) => [ms, stopped])).to.deep.equal([[500, true]]);
    expect(typings()).to.equal(0);
  });

  it('comes after 500 ms, again every 2 s, and never after the answer', async () => {
    const timers = new Timers();
    const turn = slowTurn();
    rig = await startTeams({ startTimer: timers.start, run: turn.run });
    const answered = rig.send({ text: 'hello' });
    await turn.begun;
    timers.elapse();
    await rig.connector.arrived(1);
    timers.elapse();
    await rig.connector.arrived(2);
    expect(typings()).to.equal(2);
    expect(timers.started.map(({ ms }) => ms)).to.deep.equal([500, 2_000, 2_000]);
    turn.finish();
    await answered;
    timers.elapse();
    expect(rig.connector.requests.map(({ activity }) => activity.type)).to.deep.equal([
      'typing',
      'typing',
      'message',
    ]);
  });

  it('stops when the turn fails, and a service that refuses it does no harm', async () => {
    const timers = new Timers();
    const turn = slowTurn(new Error('broken'));
    rig = await startTeams({ startTimer: timers.start, run: turn.run });
    rig.connector.fail({ status: 400 });
    const answered = rig.send({ text: 'hello' });
    await turn.begun;
    timers.elapse();
    await rig.connector.arrived(1);
    turn.finish();
    expect((await answered).status).to.equal(200);
    expect(
      timers.started.every(({ stopped }, index) => stopped || index < timers.started.length - 1),
    ).to.equal(true);
  });

  it('is not shown to a thread while a private request is answered, nor for a button', async () => {
    const timers = new Timers();
    rig = await startTeams({ startTimer: timers.start });
    await rig.send({ text: 'hello', recipient: { id: '28:bot', isTargeted: true }, conversation: THREAD });
    await rig.send({ type: 'invoke', name: 'adaptiveCard/action', value: {} });
    expect(timers.started).to.deep.equal([]);
  });
});

/** Answers when told to, or fails. */
function slowTurn(error?: Error): {
  run: (context: TurnContext) => Promise<void>;
  begun: Promise<void>;
  finish(): void;
} {
  let finish = (): void => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  return {
    begun,
    finish: () => finish(),
    async run(context) {
      begin();
      await finished;
      if (error) throw error;
      await context.sendActivity('done');
    },
  };
}
