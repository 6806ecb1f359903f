import { expect } from 'chai';
import type { Storage } from 'botbuilder';
import { pino } from 'pino';
import type { Backend } from '../../bot/storage/backend.js';
import { eTagConflict } from '../../bot/storage/etag-conflict.js';
import { openSqliteBackend } from '../../bot/storage/sqlite/index.js';
import { stateKeys, withTurnState } from '../../bot/turn-state.js';
import type { PersonState } from '../../dialogs/turn.js';
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

  it('gives up on a storage that always conflicts, instead of running for ever', async () => {
    let runs = 0;
    const jammed: Storage = { ...first.state, write: () => Promise.reject(eTagConflict('k')) };
    await rejectionOf(
      withTurnState(jammed, keys, ({ person }) => {
        runs++;
        person.locale = 'nl';
        return Promise.resolve();
      }),
    );
    expect(runs).to.be.within(2, 100);
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
