import { expect } from 'chai';
import { moved, MoveRefused, reminded, type Move } from '../../../bot/requests/moves.js';
import { openedRequest, REQUEST_STATES, type Request } from '../../../bot/requests/request.js';
import { ANN, asked, BO } from '../../support/requests/asked.js';

const AT = '2026-11-26T12:00:00.000Z';
const open = openedRequest(asked(), 'KKK-777', AT);
const after = (...moves: Move[]): Request => moves.reduce((request, move) => moved(request, move, AT), open);
const faultOf = (run: () => unknown): string => {
  try {
    run();
    return 'none';
  } catch (error) {
    return error instanceof MoveRefused ? error.fault : String(error);
  }
};

const take: Move = { kind: 'take', who: ANN };
const answer: Move = { kind: 'answer', who: ANN, id: 'm1', text: 'Med en kniv.', locale: 'sv' };
const writeBack: Move = { kind: 'writeBack', id: 'm2', text: 'Et sans couteau ?' };
const close: Move = { kind: 'close', who: ANN };

describe('moved', () => {
  it('takes an open request for one person', () => {
    expect(after(take)).to.include({ state: 'taken' }).and.deep.include({ takenBy: ANN });
    expect(faultOf(() => after(take, { kind: 'take', who: BO }))).to.equal('takenByAnother');
  });
  it('answers, which takes it too and tells the asker once', () => {
    const request = after(answer);
    expect(request).to.include({ state: 'answered' }).and.deep.include({ takenBy: ANN });
    expect(request.outbox).to.deep.equal([
      { id: 'm1', to: 'asker', about: { message: 'm1' }, tries: 0, after: AT },
    ]);
    expect(request.messages[0]).to.include({ by: 'Ann', text: 'Med en kniv.', locale: 'sv' });
  });
  it('lets nobody else answer what somebody has taken, until it is given to them', () => {
    const bo: Move = { ...answer, who: BO };
    expect(faultOf(() => after(take, bo))).to.equal('takenByAnother');
    expect(after(take, { kind: 'assign', who: BO, to: BO }, bo).state).to.equal('answered');
  });
  it('reopens when the asker writes back to an answer or a closed request, and leaves it with whoever had it', () => {
    expect(after(answer, writeBack)).to.include({ state: 'reopened' }).and.deep.include({ takenBy: ANN });
    expect(after(answer, close, writeBack).state).to.equal('reopened');
    expect(after(take, writeBack).state).to.equal('taken');
  });
  it('is reopened by anybody who may open it once it is closed, and then taken over: whoever had it may have left', () => {
    const reopen: Move = { kind: 'reopen', who: BO };
    expect(after(take, close, reopen))
      .to.include({ state: 'reopened' })
      .and.deep.include({ takenBy: ANN });
    expect(after(take, close, reopen, { kind: 'assign', who: BO, to: BO }).takenBy).to.deep.equal(BO);
    expect(faultOf(() => after(answer, reopen))).to.equal('takenByAnother');
  });
  it('is solved by the asker, closed by whoever has it, and told to the other side', () => {
    expect(after(answer, { kind: 'solve' }).outbox.at(-1)).to.deep.include({
      to: 'place',
      about: { became: 'closed' },
    });
    expect(after(take, close).outbox.at(-1)).to.deep.include({ to: 'asker', about: { became: 'closed' } });
    expect(faultOf(() => after(take, { kind: 'close', who: BO }))).to.equal('takenByAnother');
  });
  it('changes nothing when the same comes twice', () => {
    for (const moves of [
      [take],
      [answer],
      [answer, writeBack],
      [answer, close],
      [answer, { kind: 'solve' }],
    ] as Move[][]) {
      const once = after(...moves);
      const last = moves.at(-1);
      expect(last && moved(once, last, AT), JSON.stringify(last)).to.equal(once);
    }
  });
  it('refuses to answer, take or give away what is closed', () => {
    for (const move of [{ ...answer, id: 'm9' }, take, { kind: 'assign', who: ANN, to: BO }] as Move[])
      expect(
        faultOf(() => after(close, move)),
        move.kind,
      ).to.equal('closed');
  });
  it('refuses an empty, an endless and a hundred-and-first message', () => {
    expect(faultOf(() => after({ ...answer, text: ' \n ' }))).to.equal('empty');
    expect(faultOf(() => after({ ...answer, text: 'x'.repeat(4_001) }))).to.equal('tooLong');
    const full = Array.from({ length: 100 }, (_, at): Move => ({
      ...writeBack,
      id: `w${at}`,
      text: `${at}`,
    }));
    expect(faultOf(() => after(...full, writeBack))).to.equal('full');
  });
  it('comes from every state to one it knows, whatever the move, or says why not', () => {
    const states = [[], [take], [answer], [answer, writeBack], [close]] as Move[][];
    const moves: Move[] = [
      ...[take, { ...answer, id: 'n1' }, { ...writeBack, id: 'n2' }, close],
      ...[{ kind: 'solve' } as const, { kind: 'reopen' } as const, { kind: 'reopen', who: ANN } as const],
      { kind: 'assign', who: ANN, to: BO },
    ];
    for (const state of states)
      for (const move of moves) {
        const fault = faultOf(() => {
          expect(REQUEST_STATES).to.include(after(...state, move).state);
        });
        expect(fault).to.be.oneOf(['none', 'closed']);
      }
  });
});

describe('reminded', () => {
  const LATER = '2026-11-27T12:00:00.000Z';
  it('tells of what waits, once until something happens or as much time has passed again', () => {
    const once = reminded(open, '2026-11-26T12:00:01.000Z', LATER);
    expect(once.outbox.at(-1)).to.deep.include({ to: 'place', about: { became: 'reminder' } });
    expect(once.changedAt, 'retention counts from what people did').to.equal(AT);
    expect(reminded(once, LATER, LATER)).to.equal(once);
    expect(reminded(once, '2026-11-27T12:00:01.000Z', LATER).events).to.have.length(3);
  });
  it('leaves alone what is young, answered or closed', () => {
    expect(reminded(open, AT, LATER)).to.equal(open);
    for (const request of [after(answer), after(close)])
      expect(reminded(request, LATER, LATER)).to.equal(request);
  });
});
