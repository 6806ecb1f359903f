// Several processes of the bot on one Azure storage account (a real Azurite). At full size: `npm run soak -- many-machines`.
import { expect } from 'chai';
import { startAzurite, type Azurite } from '../support/azurite.js';
import { examples } from '../support/examples.js';
import { startMachines, type Machines } from '../support/many-machines.js';

const oneTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);

/** The numbers of a place in the replies, in order of size. */
function numbers(replies: readonly string[], place: number): number[] {
  return replies.map((reply) => Number(reply.split(' ')[place])).sort((a, b) => a - b);
}

describe('three processes on one storage account', function () {
  this.timeout(60_000);
  let azurite: Azurite;
  let machines: Machines;
  before(async () => {
    azurite = await startAzurite();
    machines = await startMachines(3, azurite.connectionString);
  });
  after(async () => {
    await machines.stop();
    await azurite.stop();
  });

  it('count every one of 20 turns at once in each conversation, and reply to each once', async () => {
    const { replies, conflicts } = await machines.brew({
      storm: 'persons',
      conversations: examples(5),
      turns: 20,
    });
    for (const room of replies) {
      expect(numbers(room, 0)).to.deep.equal(oneTo(20));
      expect(numbers(room, 1)).to.deep.equal(oneTo(20));
    }
    expect(conflicts).to.be.above(0); // else nothing was at stake
  });
  it('answer once what was delivered to each of them', async () => {
    const storm = { storm: 'persons', conversations: examples(3), turns: 10, deliveries: 3 } as const;
    const { replies } = await machines.brew(storm);
    for (const room of replies) expect(numbers(room, 0)).to.deep.equal(oneTo(10));
  });
  it('count every turn of one person who talks in several conversations at once', async () => {
    const conversations = Math.max(2, examples(8));
    const { replies } = await machines.brew({ storm: 'one person', conversations, turns: 8 });
    for (const room of replies) expect(numbers(room, 0)).to.deep.equal(oneTo(8));
    expect(numbers(replies.flat(), 1)).to.deep.equal(oneTo(conversations * 8));
  });
  it('count every one of 20 people who enter a room at once', async () => {
    const { replies, mostRuns } = await machines.brew({ storm: 'crowds', conversations: 2, turns: 20 });
    for (const room of replies) expect(numbers(room, 0)).to.deep.equal(oneTo(20));
    expect(mostRuns).to.be.below(30); // the most a turn may take
  });
});
