// `npm run bench -- message-extension`: how long a keystroke in Teams' compose box waits for its answers, over HTTP with the
// real storage. Teams gives up after 5 s; the target is 50 ms.
import { EXTENSION_COMMANDS } from '../../bot/channels/teams/message-extension.js';
import { percentiles, timed } from '../support/bench/clock.js';
import { startTeams } from '../support/teams-rig.js';

const ROUNDS = 10;
const TYPED = [
  'how long until a Visual Studio licence can move on',
  'finns programmet i Venezuela',
  'wanneer vervalt ons voordeel',
  'comment acheter Microsoft 365 pour la maison',
];

const rig = await startTeams();

async function search(text: string): Promise<number> {
  const value = { commandId: EXTENSION_COMMANDS[0], parameters: [{ name: 'query', value: text }] };
  const [, ms] = await timed(() => rig.send({ type: 'invoke', name: 'composeExtension/query', value }));
  return ms;
}

/** Every beginning of the text, as the box sends it while somebody types. */
async function type(text: string): Promise<number[]> {
  const times: number[] = [];
  for (let length = 1; length <= text.length; length++) times.push(await search(text.slice(0, length)));
  return times;
}

for (const text of TYPED) await type(text);
const times: number[] = [];
for (let round = 0; round < ROUNDS; round++) for (const text of TYPED) times.push(...(await type(text)));
console.log(`${times.length} keystrokes, p50 / p99 in ms: ${percentiles(times)}`);
await rig.close();
