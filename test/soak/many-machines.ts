// `npm run soak -- many-machines`: two and three processes of the bot on one Azurite, thousands of turns at once, each of which
// increments counters in the state. Every increment must count, and every turn must be answered once.
import { startAzurite } from '../support/azurite.js';
import { startMachines, type StormOptions } from '../support/many-machines.js';
import { report, type Row } from '../support/measurement.js';

const STORMS: readonly StormOptions[] = [
  { storm: 'persons', conversations: 50, turns: 20 },
  { storm: 'persons', conversations: 50, turns: 20, deliveries: 2 },
  // As many conversations as are remembered for a person.
  { storm: 'one person', conversations: 20, turns: 20 },
  // All of a room contend for one blob, and no process queues them; more rooms at once are more than one Azurite takes.
  { storm: 'crowds', conversations: 10, turns: 20 },
];

const azurite = await startAzurite();
let faults = 0;
const rows: Row[] = [];
for (const instances of [2, 3]) {
  const machines = await startMachines(instances, azurite.connectionString);
  for (const options of STORMS) {
    const { conversations, turns, deliveries = 1, storm } = options;
    const { replies, conflicts, mostRuns, seconds } = await machines.brew(options);
    const wrong = replies.filter((room) => !countsTo(turns, room)).length;
    faults += wrong;
    rows.push({
      processes: instances,
      storm,
      conversations,
      'turns each': turns,
      deliveries,
      replies: replies.flat().length,
      apologies: replies.flat().filter((reply) => !/^[\d ]+$/.test(reply)).length,
      'conversations miscounted': wrong,
      conflicts,
      'most runs of a turn': mostRuns,
      seconds: Number(seconds.toFixed(1)),
    });
  }
  await machines.stop();
}
await azurite.stop();
report(...rows);
process.exitCode = faults === 0 ? 0 : 1;

/** Whether the replies say each number from 1 to `last` once, and nothing else. */
function countsTo(last: number, replies: readonly string[]): boolean {
  const said = replies.map((reply) => Number(reply.split(' ')[0])).sort((a, b) => a - b);
  return said.length === last && said.every((number, i) => number === i + 1);
}
