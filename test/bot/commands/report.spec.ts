import { expect } from 'chai';
import { pino } from 'pino';
import { report } from '../../../bot/commands/report.js';
import { openAzureBackend } from '../../../bot/storage/azure/index.js';
import type { Backend } from '../../../bot/storage/backend.js';
import type { JournalLine } from '../../../bot/storage/journal.js';
import { openSqliteBackend } from '../../../bot/storage/sqlite/index.js';
import { startAzurite } from '../../support/azurite.js';
import { entryMarkdown, frontMatter, temporaryFolder } from '../../support/knowledge-folder.js';
import { runCommand, runProgram, type Run } from '../../support/run-command.js';
import { SMALL_KNOWLEDGE } from '../../support/running-bot.js';

const DAY_MS = 86_400_000;
const ago = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();
const LINES = [0, 10, 20].map((days): JournalLine => ({
  kind: 'question',
  question: `q${days}`,
  at: ago(days),
  person: 'p',
  locale: 'nl',
  channel: 'msteams',
  outcome: days === 20 ? 'choices' : 'none',
  entries: ['home-use-program/markets'],
  latencyMs: 1,
  ...(days === 0 ? { text: 'krijg ik mijn geld terug?' } : {}),
}));

/** Where no label of an entry is looked at: the shipped ones take seconds to load. */
const SMALL = ['--knowledge', SMALL_KNOWLEDGE.KNOWLEDGE_DIR];

const run = (env: Readonly<Record<string, string>>, ...args: string[]): Promise<Run> =>
  runCommand(report, args, env);

async function write(backend: Backend): Promise<void> {
  for (const line of LINES) await backend.journal.append(line);
}

describe('npm run report', function () {
  this.timeout(60_000);
  const folder = temporaryFolder();
  before(async () => {
    const backend = await openSqliteBackend({ dataDir: folder.path, logger: pino({ level: 'silent' }) });
    await write(backend);
    await backend.close();
  });
  after(() => folder.remove());

  it('prints what was asked and not answered, in words for a person', async () => {
    const { status, stdout, stderr } = await run({ DATA_DIR: folder.path });
    expect({ status, stderr }).to.deep.equal({ status: 0, stderr: '' });
    expect(stdout.split('\n').slice(0, 8)).to.deep.equal([
      'Asked and not answered, last 30 days',
      'Unanswered: 3 of 3.',
      '',
      '1 × krijg ik mijn geld terug?',
      '    no answer found · Nederlands · nearest: Countries where it is offered (home-use-program/markets)',
      '1 × Text not kept',
      '    no answer found · Nederlands · nearest: Countries where it is offered (home-use-program/markets)',
      '1 × Text not kept',
    ]);
  });

  it('takes the labels of entries from the folder it is told', async () => {
    const own = temporaryFolder();
    own.write('faq/home-use-program/en.md', `${frontMatter('en')}${entryMarkdown('markets')}`);
    const { stdout } = await run({ DATA_DIR: folder.path }, '--knowledge', own.path);
    own.remove();
    expect(stdout).to.include('nearest: About markets (home-use-program/markets)');
  });

  it('looks back as far as it is told, speaks the language it is told, and gives JSON to programs', async () => {
    const swedish = await run({ DATA_DIR: folder.path }, ...SMALL, '--days', '15', '--locale', 'sv');
    expect(swedish.stdout).to.include('Obesvarade frågor, de senaste 15 dagarna\nObesvarade: 2 av 2.');
    const { stdout } = await run({ DATA_DIR: folder.path }, ...SMALL, '--days=5', '--json');
    expect(JSON.parse(stdout)).to.deep.include({ days: 5, asked: 1, unanswered: 1 });
  });

  it('reads the journal of whatever storage the environment names', async () => {
    const azurite = await startAzurite();
    try {
      await write(await openAzureBackend({ account: { connectionString: azurite.connectionString } }));
      const env = { AZURE_STORAGE_CONNECTION_STRING: azurite.connectionString, DATA_DIR: '/nowhere' };
      expect((await run(env, ...SMALL)).stdout).to.include('Unanswered: 3 of 3.');
    } finally {
      await azurite.stop();
    }
  });

  it('says how it is used when it is called in another way', async () => {
    const odd = [['--days', '0'], ['--days=soon'], ['--locale', 'de'], ['--colour']];
    const usage = 'Usage: npm run report -- [--days 30] [--locale en|sv|nl|fr] [--json] [--knowledge DIR]\n';
    for (const { status, stderr } of await Promise.all(odd.map((args) => run({}, ...args)))) {
      expect(status).to.equal(2);
      expect(stderr.endsWith(usage), stderr).to.equal(true);
    }
  });

  it('says what is wrong with the environment, without a stack trace, as the program of its npm script', async () => {
    const { status, stderr } = await runProgram('bot/commands/report.ts', [], {
      DATA_DIR: folder.path,
      ADMIN_IDS: 'me',
    });
    expect(status).to.equal(1);
    expect(stderr).to.include('ADMIN_IDS').and.not.to.include('    at ');
  });
});
