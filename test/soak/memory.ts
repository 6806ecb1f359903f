// npm run soak -- memory [turns]
// Resident memory over many turns that have nothing in common: time zones in ever new spellings, languages, people and
// conversations. At the end of the second half it may be at most 5 % above what it was at the end of the first; the exit code is
// 1 if not. Each end is the median of the half's last five samples: what the system gives back between two of them goes up and
// down by a tenth while the heap stays the same to the megabyte.
import { rmSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { BotAdapter, TurnContext, type Activity, type ResourceResponse } from 'botbuilder';
import { pino } from 'pino';
import { cardChannel } from '../../bot/channels/cards/index.js';
import { createAssistant } from '../../bot/assistant.js';
import { openSqliteBackend } from '../../bot/storage/sqlite/index.js';
import { knowledge } from '../support/knowledge.js';
import { temporaryFolder } from '../support/storage/folder.js';
import { report } from '../support/measurement.js';

const [turns = 20_000] = process.argv.slice(2).map(Number);
const MAX_GROWTH = 1.05;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const ZONES = Intl.supportedValuesOf('timeZone');
const LOCALES = ['en-GB', 'sv-SE', 'nl-NL', 'fr-FR', 'de-DE', 'xx', ''];
const TEXTS = [
  'Does an employee purchase affect our device limit?',
  'Hur förnyar jag våra förmåner?',
  'In welke landen is het programma beschikbaar?',
  'Visual Studio ?',
  'check eligibility',
  'Sweden',
  'stop',
];

/** The zone in a spelling that depends on `n`: names of zones are the same in any case. */
function spelled(zone: string, n: number): string {
  return [...zone].map((letter, at) => ((n >> (at % 16)) & 1 ? letter.toUpperCase() : letter)).join('');
}

class Silent extends BotAdapter {
  override sendActivities(_: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    return Promise.resolve(activities.map(() => ({ id: crypto.randomUUID() })));
  }
  override updateActivity(): Promise<void> {
    return Promise.resolve();
  }
  override deleteActivity(): Promise<void> {
    return Promise.resolve();
  }
  override continueConversation(): Promise<void> {
    return Promise.resolve();
  }
}

const dataDir = temporaryFolder();
const logger = pino({ level: 'silent' });
const backend = await openSqliteBackend({ dataDir, logger });
let failed = 0;
const assistant = createAssistant({
  knowledge: () => knowledge,
  contactUrl: undefined,
  storage: backend.state,
  logger,
  newId: () => crypto.randomUUID(),
  forget: () => Promise.resolve(0),
  onTurnFailed: () => failed++,
});

const adapter = new Silent();
const turn = (n: number): Promise<void> => {
  const person = Math.floor(n / TEXTS.length); // a new one for each round of the texts
  const activity = {
    type: 'message',
    id: crypto.randomUUID(),
    channelId: 'soak',
    serviceUrl: 'urn:soak',
    text: TEXTS[n % TEXTS.length],
    locale: LOCALES[person % LOCALES.length],
    localTimezone: spelled(ZONES[n % ZONES.length] ?? 'UTC', n),
    from: { id: `person ${person}`, name: '' },
    recipient: { id: 'bot', name: '' },
    conversation: { id: `room ${person}` },
  };
  return assistant.run(new TurnContext(adapter, activity as unknown as Partial<Activity>), cardChannel);
};

const SAMPLES = 20;
const sampleEvery = Math.ceil(turns / SAMPLES);
const rss: number[] = [];
const heap: number[] = [];
for (let n = 0; n < turns; n++) {
  await turn(n);
  if ((n + 1) % sampleEvery !== 0) continue;
  collectGarbage();
  collectGarbage();
  const usage = process.memoryUsage();
  rss.push(usage.rss);
  heap.push(usage.heapUsed);
}
await backend.close();
rmSync(dataDir, { recursive: true });

/** At the end of each half. */
const ends = (samples: readonly number[]): [number, number] => {
  const medianBefore = (end: number): number => {
    const last = samples.slice(end - 5, end).sort((a, b) => a - b);
    return last[2] ?? NaN;
  };
  return [medianBefore(SAMPLES / 2), medianBefore(SAMPLES)];
};
const [first, second] = ends(rss);
const [heapFirst, heapSecond] = ends(heap);
const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
report({
  turns,
  'turns that failed': failed,
  'resident at the end of the first half': megabytes(first),
  'resident at the end of the second half': megabytes(second),
  growth: `${((second / first - 1) * 100).toFixed(1)} %`,
  'heap at the ends': `${megabytes(heapFirst)}, ${megabytes(heapSecond)}`,
});
const isFine = failed === 0 && second <= first * MAX_GROWTH;
console.log(isFine ? 'OK' : 'FAILED');
process.exitCode = isFine ? 0 : 1;
