// `npm run bench -- hostile`: one visitor of the web page sends the worst texts, as many as the limits let through, while
// another asks ordinary questions. Both in one run, so that the machine's speed cancels out: the other's p99 under attack
// may be at most five times its quiet p99. The exit code is 1 if it is more.
import { quantile } from '../../knowledge/commands/figures.js';
import { startBot, type RunningBot } from '../support/running-bot.js';
import { report } from '../support/measurement.js';

const MAX_RATIO = 5;
const ROUNDS = 4;
const QUESTIONS_PER_ROUND = 60;
/** Within what one conversation may read and post: 3 a second, after a burst of 30. */
const PAUSE_MS = 350;
/** Conversations of the attacker, each with a limit of its own. */
const ATTACKERS = 5;

/** What parsers, the mention expression, spelling and the splitting of compounds have the most work with. */
const WORST = [
  '<at>'.repeat(25_000),
  '<at '.repeat(25_000),
  '&amp;'.repeat(20_000),
  'förnyelsedatumutgångsförmånsprenumerationslicens'.repeat(2_000),
  'renew benefts expirs visul studo licnce '.repeat(2_500),
  '1 000 000,00 '.repeat(8_000),
  '31/12/2026 '.repeat(9_000),
  "l'qu'd'".repeat(14_000),
  'not not not never '.repeat(5_000),
  '\u202e\u200b'.repeat(50_000),
];
const QUESTIONS = [
  'In which countries?',
  'Hur förnyar jag våra förmåner?',
  'Wie komt in aanmerking?',
  'Visual Studio ?',
];

interface Visitor {
  /** @returns milliseconds until the bot has taken and answered it; undefined when it was refused for now */
  say(text: string): Promise<number | undefined>;
}

async function visit({ url }: RunningBot): Promise<Visitor> {
  const post = (path: string, body: object, token?: string): Promise<Response> =>
    fetch(url + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify(body),
    });
  const { token, conversationId } = (await (await post('/api/token', {})).json()) as {
    token: string;
    conversationId: string;
  };
  await post('/v3/directline/conversations', {}, token);
  return {
    async say(text) {
      const started = performance.now();
      const activity = { type: 'message', text, from: { id: 'visitor' } };
      const response = await post(
        `/v3/directline/conversations/${conversationId}/activities`,
        activity,
        token,
      );
      await response.arrayBuffer();
      return response.ok ? performance.now() - started : undefined;
    },
  };
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const bot = await startBot();
try {
  const times = { quiet: [] as number[], attacked: [] as number[] };
  let sent = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const kind of ['quiet', 'attacked'] as const) {
      const attackers = await Promise.all(Array.from({ length: ATTACKERS }, () => visit(bot)));
      let attacking = kind === 'attacked';
      const attack = attackers.map(async (attacker, at) => {
        for (let n = at; attacking; n++) {
          if ((await attacker.say(WORST[n % WORST.length] ?? '')) === undefined) await wait(PAUSE_MS);
          else sent++;
        }
      });
      const asker = await visit(bot);
      for (let n = 0; n < QUESTIONS_PER_ROUND; n++) {
        const took = await asker.say(QUESTIONS[n % QUESTIONS.length] ?? '');
        if (took === undefined) await wait(PAUSE_MS);
        else if (round > 0) times[kind].push(took); // the first round warms up
      }
      attacking = false;
      await Promise.all(attack);
    }
  }
  for (const list of Object.values(times)) list.sort((a, b) => a - b);
  const p99 = { quiet: quantile(times.quiet, 0.99), attacked: quantile(times.attacked, 0.99) };
  const ratio = p99.attacked / p99.quiet;
  report(
    ...(['quiet', 'attacked'] as const).map((kind) => ({
      'the other asks while it is': kind,
      'p50 ms': quantile(times[kind], 0.5).toFixed(1),
      'p99 ms': p99[kind].toFixed(1),
      'times quiet (p99)': (p99[kind] / p99.quiet).toFixed(2),
      'at most': MAX_RATIO,
      'worst texts taken': kind === 'quiet' ? 0 : sent,
    })),
  );
  if (ratio > MAX_RATIO) process.exitCode = 1;
} finally {
  await bot.stop();
}
