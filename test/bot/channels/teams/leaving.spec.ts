import { expect } from 'chai';
import type { Storage } from 'botbuilder';
import { startTeams, TENANT, type TeamsRig } from '../../../support/teams-rig.js';

const PERSON = 'msteams/users/29:ann';
const ROOM = 'msteams/conversations/a:personal';
const GROUP = { conversationType: 'groupChat', id: '19:group@thread.v2', tenantId: TENANT, isGroup: true };
const GROUP_ROOM = `msteams/conversations/${GROUP.id}`;
const REMOVED = { type: 'installationUpdate', action: 'remove' };
const QUESTION = 'How do I renew my benefits?';

describe('removing the app from Teams', () => {
  let rig: TeamsRig;
  const stored = async (): Promise<string[]> =>
    Object.keys(await rig.storage.read([PERSON, ROOM, 'msteams/users/29:bert', GROUP_ROOM]));
  const talk = async (): Promise<void> => {
    await rig.send({ type: 'installationUpdate', action: 'add' });
    await rig.send({ text: QUESTION });
    await rig.send({ text: QUESTION, conversation: GROUP });
    await rig.send({ text: QUESTION, from: { id: '29:bert' }, conversation: { id: 'a:bert' } });
    expect(await stored()).to.have.length(4);
    expect(await rig.journalLines()).to.have.length(3);
  };
  afterEach(() => rig.close());

  it('from a personal chat deletes the person: state and journal lines of all conversations, and nobody else', async () => {
    rig = await startTeams();
    await talk();
    await rig.send(REMOVED);
    expect(await stored()).to.deep.equal(['msteams/users/29:bert', GROUP_ROOM]);
    expect(await rig.journalLines()).to.have.length(1);
    expect(rig.errors).to.deep.equal([]);
  });

  it('from a group deletes what was remembered for all of it, not the person who pressed the button', async () => {
    rig = await startTeams();
    await talk();
    await rig.send({ ...REMOVED, conversation: GROUP });
    expect(await stored()).to.deep.equal([PERSON, ROOM, 'msteams/users/29:bert']);
    expect(await rig.journalLines()).to.have.length(3);
  });

  it('waits for the turn that is still running, which would bring the person back', async () => {
    rig = await startTeams();
    await talk();
    rig.connector.fail({ status: 200, delivers: true, afterMs: 200 });
    const answered = rig.send({ text: QUESTION });
    await rig.connector.arrived(rig.connector.requests.length + 1);
    await rig.send(REMOVED);
    await answered;
    expect(await stored()).to.deep.equal(['msteams/users/29:bert', GROUP_ROOM]);
    expect(await rig.journalLines()).to.have.length(1);
  });

  it('is told once, so an outage of half a minute is outlasted', async () => {
    let failures = 4;
    const flaky = (real: Storage): Storage => ({
      ...real,
      delete: (keys) => (failures-- > 0 ? Promise.reject(new Error('down')) : real.delete(keys)),
    });
    rig = await startTeams({ storage: flaky });
    await talk();
    await rig.send(REMOVED);
    expect(rig.waits.reduce((sum, ms) => sum + ms, 0)).to.equal(30_000);
    expect(await stored()).not.to.include.members([PERSON]);
  });

  it('is an error in the log when nothing could be deleted', async () => {
    const broken = (real: Storage): Storage => ({ ...real, delete: () => Promise.reject(new Error('down')) });
    rig = await startTeams({ storage: broken });
    await rig.send(REMOVED);
    expect(rig.errors).to.have.length(1);
  });
});
