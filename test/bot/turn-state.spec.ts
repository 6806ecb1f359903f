import { expect } from 'chai';
import type { Storage } from 'botbuilder';
import { pino } from 'pino';
import type { Backend } from '../../bot/storage/backend.js';
import { eTagConflict, isETagConflict } from '../../bot/storage/etag-conflict.js';
import { openSqliteBackend } from '../../bot/storage/sqlite/index.js';
import { stateKeys } from '../../bot/storage/state-keys.js';
import { withTurnState } from '../../bot/turn-state.js';
import type { PersonState, TurnState } from '../../dialogs/turn.js';
import { rejectionOf } from '../support/rejection.js';
import { temporaryFolder, type TemporaryFolder } from '../support/knowledge-folder.js';

/** A visible counter beside what the bot itself remembers. */
type Counted = PersonState & { count?: number };

describe('withTurnState', () => {
  let folder: TemporaryFolder;
  let first: Backend;
  let second: Backend;
  const logger = pino({ level: 'silent' });
  const keys = stateKeys('test', 'me', 'here');

  beforeEach(async () => {
    folder = temporaryFolder();
    // Two backends on one file: two processes as far as conflicts go.
    first = await openSqliteBackend({ dataDir: folder.path, logger });
    second = await openSqliteBackend({ dataDir: folder.path, logger });
  });
  afterEach(async () => {
    await first.close();
    await second.close();
    folder.remove();
  });

  const count = (storage: Storage, place = keys): Promise<void> =>
    withTurnState(storage, place, async ({ person }) => {
      const counted = person as Counted;
      const before = counted.count ?? 0;
      await new Promise((resolve) => setImmediate(resolve)); // lets the other turns in
      counted.count = before + 1;
    });
  const personNow = async (): Promise<Counted> => {
    let seen: Counted = {};
    await withTurnState(first.state, keys, ({ person }) => {
      seen = person;
      return Promise.resolve();
    });
    return seen;
  };

  it('keeps what a turn remembers, apart for person, room and session', async () => {
    await withTurnState(first.state, keys, ({ person, session }) => {
      person.locale = 'sv';
      session.lastEntry = 'a/b';
      return Promise.resolve();
    });
    await withTurnState(second.state, stateKeys('test', 'me', 'elsewhere'), ({ person, session }) => {
      expect(person.locale).to.equal('sv');
      expect(session.lastEntry).to.equal(undefined);
      return Promise.resolve();
    });
    await withTurnState(second.state, stateKeys('test', 'you', 'here'), ({ person, session }) => {
      expect([person.locale, session.lastEntry]).to.deep.equal([undefined, undefined]);
      return Promise.resolve();
    });
  });

  it('counts every one of 20 turns at once from two processes, the very first included', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, i) => count(i % 2 === 0 ? first.state : second.state)));
    expect((await personNow()).count).to.equal(20);
  });

  it('counts every turn of one person in several conversations', async () => {
    const rooms = ['a', 'b', 'c', 'd'].map((room) => stateKeys('test', 'me', room));
    await Promise.all(
      rooms.flatMap((room, i) => [1, 2, 3].map(() => count(i % 2 === 0 ? first.state : second.state, room))),
    );
    expect((await personNow()).count).to.equal(12);
  });

  it('writes nothing when nothing changed', async () => {
    let writes = 0;
    const spied: Storage = { ...first.state, write: (changes) => (writes++, first.state.write(changes)) };
    await withTurnState(spied, keys, () => Promise.resolve());
    expect(writes).to.equal(0);
  });

  it('writes nothing for a turn that changes nothing, in whichever conversation the person was last', async () => {
    for (const room of ['here', 'elsewhere'])
      await withTurnState(first.state, stateKeys('test', 'me', room), ({ session }) => {
        session.lastEntry = 'a/b';
        return Promise.resolve();
      });
    let writes = 0;
    const spied: Storage = { ...first.state, write: (changes) => (writes++, first.state.write(changes)) };
    await withTurnState(spied, keys, ({ session }) => Promise.resolve(void (session.lastEntry = 'a/b')));
    expect(writes).to.equal(0);
  });

  it('greets a room anew although a person there was last somewhere else', async () => {
    for (const room of ['here', 'elsewhere'])
      await withTurnState(first.state, stateKeys('test', 'me', room), ({ session }) => {
        session.lastEntry = 'a/b';
        return Promise.resolve();
      });
    await withTurnState(first.state, keys, ({ room }) => Promise.resolve(void (room.greeted = true)));
    expect((await first.state.read([keys.room]))[keys.room]).to.include({ greeted: true });
  });

  it('saves nothing when the turn fails, and passes the error on', async () => {
    const error = await rejectionOf(
      withTurnState(first.state, keys, ({ person }) => {
        person.locale = 'fr';
        return Promise.reject(new Error('broken'));
      }),
    );
    expect(error).to.have.property('message', 'broken');
    expect(await personNow()).to.deep.equal({});
  });

  describe('on a storage that always conflicts', () => {
    const jammed = (): Storage => ({ ...first.state, write: () => Promise.reject(eTagConflict('k')) });

    it('gives up in the end, with the conflict', async () => {
      let runs = 0;
      const error = await rejectionOf(
        withTurnState(
          jammed(),
          keys,
          ({ person }) => {
            runs++;
            person.locale = 'nl';
            return Promise.resolve();
          },
          () => Promise.resolve(),
        ),
      );
      expect(isETagConflict(error)).to.equal(true);
      expect(runs).to.be.within(2, 100);
    });
    it('waits longer from run to run, but no longer than a person does', async () => {
      const waits: number[] = [];
      const change = ({ person }: TurnState): Promise<void> => Promise.resolve(void (person.locale = 'nl'));
      await rejectionOf(withTurnState(jammed(), keys, change, (ms) => Promise.resolve(void waits.push(ms))));
      expect(waits.slice(0, 3)).to.deep.equal([10, 20, 40]);
      expect(Math.max(...waits)).to.equal(500);
      // Half of each on average; Azure Bot Service gives a turn 15 seconds.
      expect(waits.reduce((sum, ms) => sum + ms, 0) / 2).to.be.below(10_000);
    });
  });

  it('refuses a turn that changes person and room, since half of it could be saved', async () => {
    const both = withTurnState(first.state, keys, ({ person, room }) => {
      person.locale = 'fr';
      room.greeted = true;
      return Promise.resolve();
    });
    expect((await rejectionOf(both)).message).to.include('Change one of them');
    expect(await first.state.read([keys.person, keys.room])).to.deep.equal({});
  });

  it('forgets the session left alone longest once there are too many', async () => {
    for (let room = 0; room < 30; room++) {
      await withTurnState(first.state, stateKeys('test', 'me', `room-${room}`), ({ session }) => {
        session.lastEntry = 'a/b';
        return Promise.resolve();
      });
    }
    const sessions = (await first.state.read([keys.person]))[keys.person] as { sessions: object };
    expect(Object.keys(sessions.sessions)).to.have.length(20);
    expect(Object.keys(sessions.sessions).at(-1)).to.contain('room-29');
  });
});
