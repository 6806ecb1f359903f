import { expect } from 'chai';
import { WORDS } from '../../cards/words/index.js';
import { startBot } from '../support/running-bot.js';
import { startConnector, type FakeConnector } from '../support/teams-connector.js';
import { teamsActivity } from '../support/teams-rig.js';

describe('SIGTERM', function () {
  this.timeout(40_000);
  let connector: FakeConnector;
  before(async () => (connector = await startConnector()));
  after(() => connector.close());

  it('lets a slow turn finish, answers it, keeps what it remembered, takes nothing new, and ends soon after', async () => {
    const bot = await startBot();
    // The bot waits for the channel while it is told to stop.
    connector.fail({ status: 200, body: '{"id":"slow"}', delivers: true, afterMs: 700 });
    const answered = fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...teamsActivity(connector.url), text: 'svenska' }),
    });
    await connector.arrived(1);
    const stopped = bot.stop();
    await bot.logged(({ msg }) => msg === 'stopping');
    const late = await fetch(`${bot.url}/healthz`).then(
      () => 'answered',
      () => 'refused',
    );
    expect((await answered).status).to.equal(200);
    const finished = Date.now();
    await stopped;
    expect(Date.now() - finished, 'well before its grace of ten seconds is over').to.be.below(6_000);
    expect(late).to.equal('refused');
    expect([...connector.screen.values()].map(({ text }) => text)).to.deep.equal([WORDS.sv.language.changed]);
    expect(bot.log.find(({ msg }) => msg === 'turn')).to.include({ locale: 'sv' });
    expect(bot.log.filter(({ level = 0 }) => level > 40)).to.deep.equal([]);
  });
});
