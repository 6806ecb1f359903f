// The commands that authors run: what they say, and once each that they are the programs of the npm scripts.
import { expect } from 'chai';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../bot/project-root.js';
import { ask } from '../../knowledge/commands/ask.js';
import { check } from '../../knowledge/commands/check.js';
import { endingOf } from '../../knowledge/commands/command.js';
import { evaluate } from '../../knowledge/commands/eval.js';
import { init } from '../../knowledge/commands/init.js';
import {
  entryMarkdown,
  frontMatter,
  fruitFolder,
  type TemporaryFolder,
} from '../support/knowledge-folder.js';
import { rejectionOf } from '../support/rejection.js';
import { authorsProgram, runCommand, runProgram, type Run } from '../support/run-command.js';

const COMMANDS = { ask, check, eval: evaluate, init };

const run = (name: keyof typeof COMMANDS, ...args: string[]): Promise<Run> =>
  runCommand(COMMANDS[name], args);

describe('the commands for authors', function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  beforeEach(() => (folder = fruitFolder()));
  afterEach(() => folder.remove());

  describe('ask', () => {
    it('prints language, words, confidence, closest phrasings and what the runner-up lacked', async () => {
      const { stdout, status } = await run('ask', 'hur', 'länge', 'gälller', 'förfallo', 'datum?');
      expect(status).to.equal(0);
      expect(stdout).to.match(/^outcome +(answer|choices)/m);
      expect(stdout).to.match(/^language +sv \(\d+% by the text\)/m);
      expect(stdout).to.match(/gälller→\S+ \(spelling\)/);
      expect(stdout).to.include('förfallo datum→forfallodatum (joined)');
      expect(stdout).to.match(/first is right \d+% \(answer from \d+%\)/);
      expect(stdout).to.match(/^1\. partner-benefits\/expiry-date .*\n +closest: "/m);
      expect(stdout).to.match(/^runner-up lacks /m);
    });
    it('prints the same as data', async () => {
      const { stdout } = await run('ask', '--json', '--locale', 'nl', 'Macao');
      expect(JSON.parse(stdout)).to.deep.include({
        language: 'nl',
        outcome: 'answer',
        ids: ['home-use-program/markets'],
      });
    });
    it('says how it is called when there is nothing to ask, or the language is none of ours', async () => {
      for (const args of [[], [' '], ['--locale', 'de', 'hallo']]) {
        const { status, stderr } = await run('ask', ...args);
        expect([status, stderr]).to.deep.equal([
          2,
          'Usage: npm run ask -- [--json] [--locale en|sv|nl|fr] [--knowledge DIR] "question"\n',
        ]);
      }
    });
  });

  describe('what can be mended', () => {
    for (const [what, name, args, says, code] of [
      [
        'a folder that is not there',
        'ask',
        ['--knowledge', '/nowhere', 'x'],
        /There is no folder \/nowhere/,
        1,
      ],
      [
        'a file of questions that is not there',
        'eval',
        ['none.jsonl'],
        /^none\.jsonl: there is no such file/,
        1,
      ],
      [
        'a line that is no question',
        'eval',
        ['LINES'],
        /:1: not a question: "locale" is missing.*Write each on a line/,
        1,
      ],
    ] as const) {
      it(`is said in a sentence: ${what}`, async () => {
        folder.write('LINES', '{"text":"when"}\n');
        const files = args.map((arg) => (arg === 'LINES' ? join(folder.path, arg) : arg));
        const small = name === 'eval' ? ['--knowledge', folder.path] : [];
        const ending = endingOf(await rejectionOf(run(name, ...small, ...files)));
        expect(ending?.message).to.match(says);
        expect(ending?.code).to.equal(code);
      });
    }
    it('is said with how the command is called: an option that does not exist', async () => {
      const { status, stderr } = await run('eval', '--all');
      expect(status).to.equal(2);
      expect(stderr)
        .to.match(/^Unknown option '--all'/)
        .and.to.include('\nUsage: npm run eval -- ');
    });
    for (const name of Object.keys(COMMANDS) as (keyof typeof COMMANDS)[]) {
      it(`is not done but told to whoever asks for help: ${name}`, async () => {
        const files = (): string[] => readdirSync('.');
        const before = files();
        const { status, stdout, stderr } = await run(name, '--help');
        expect([status, stderr]).to.deep.equal([0, '']);
        expect(stdout).to.match(/^Usage: npm run .+\n$/);
        expect(files()).to.deep.equal(before);
      });
    }
    it('is said by the program without a stack: a line that is no JSON', async () => {
      folder.write('TEXT', 'when do you open\n');
      const { status, stderr } = await runProgram(authorsProgram('calibrate'), [
        '--knowledge',
        folder.path,
        join(folder.path, 'TEXT'),
      ]);
      expect(stderr)
        .to.match(/:1: not a question: no JSON\. Write each/)
        .and.not.match(/^ +at /m);
      expect(status).to.equal(1);
    });
    it('is no fault of the program, whose faults keep their stack', () => {
      expect(endingOf(new RangeError('x'))).to.equal(undefined);
      expect(endingOf(Object.assign(new Error('x'), { code: 'EPERM', path: 'x' }))).to.equal(undefined);
    });
    it('shows a dash for a share of nothing', async () => {
      folder.write('one.jsonl', '{"locale":"en","text":"en apple please","expect":"fruit/apple"}\n');
      const { stdout } = await run('eval', '--knowledge', folder.path, join(folder.path, 'one.jsonl'));
      expect(stdout).to.include('–').and.not.include('NaN');
    });
  });

  describe('the folder that commands work on', () => {
    it('is the one the bot serves, unless another is named', async () => {
      const env = { KNOWLEDGE_DIR: folder.path };
      const ids = async (...args: string[]): Promise<unknown> => {
        const { stdout } = await runCommand(ask, ['--json', ...args, 'en apple please'], env);
        return (JSON.parse(stdout) as { ids: string[] }).ids[0];
      };
      expect(await ids()).to.equal('fruit/apple');
      expect((await runCommand(check, [], env)).stdout).to.include('2 entries');
      expect(await ids('--knowledge', join(projectRoot(), 'knowledge', 'content'))).not.to.equal(
        'fruit/apple',
      );
    });
  });

  describe('knowledge:check', () => {
    it('advises on repeats and strays, ends with ten lines, and does not fail on them', async () => {
      const repeated = ['ripe red apples of the garden', 'ripe red apples from the garden'];
      folder.write(
        'faq/fruit/en.md',
        frontMatter('en') +
          entryMarkdown('apple', { asked: [...repeated, 'yellow soft pears with a long stalk'] }) +
          entryMarkdown('pear', { asked: ['yellow soft pears, their stalk is long'] }),
      );
      const { status, stdout } = await run('check', folder.path);
      expect(status).to.equal(0);
      expect(stdout).to.include(`"${repeated[1]}" nearly repeats "${repeated[0]}"`);
      expect(stdout).to.include('"yellow soft pears with a long stalk" is nearer to fruit/pear en');
      expect(stdout).to.match(/fruit\/apple.*fruit\/pear/);
      const closing = stdout.trimEnd().split('\n').slice(-10);
      expect(closing[0]).to.match(/^coverage +2 entries: 2 in en, 2 in sv, 2 in nl, 2 in fr$/);
      expect(closing[9]).to.match(/^fit to go live yes/);
    });
    it('gives one line to two entries that are alike, shows what exists in which language, and is short for many', async () => {
      const many = (of: string): string[] => [1, 2, 3].map((n) => `yellow soft pear number ${n} of ${of}`);
      folder.write('faq/fruit/sv.md', frontMatter('sv') + entryMarkdown('apple', { asked: ['röda äpplen'] }));
      folder.write(
        'faq/fruit/en.md',
        frontMatter('en') +
          entryMarkdown('apple', { asked: many('ours') }) +
          entryMarkdown('pear', { asked: many('theirs') }),
      );
      for (const locale of ['nl', 'fr']) rmSync(join(folder.path, `faq/fruit/${locale}.md`));
      const { status, stdout } = await run('check', folder.path);
      expect(status).to.equal(0);
      expect(stdout).to.match(/fruit +│ 2 +│ 2 +│ 1 /);
      expect(stdout).to.match(/^one language +1 lack a language that others have: fruit\/pear$/m);
      const between = stdout.split('\n').filter((line) => line.includes('is nearer to'));
      expect(between.length).to.be.at.most(1);

      folder.write(
        'faq/nuts/en.md',
        frontMatter('en') +
          Array.from({ length: 80 }, (_, n) =>
            entryMarkdown(`nut${n}`, {
              question: `What is nut ${n}?`,
              asked: [`nut ${n} it is, tell`, `tell, it is nut ${n}`],
            }),
          ).join('\n'),
      );
      const short = (await run('check', folder.path)).stdout;
      expect(short.split('\n').length).to.be.below(100);
      expect(short).to.match(/… and \d+ more: --all shows them/);
      expect((await run('check', '--all', folder.path)).stdout).not.to.include('--all shows them');
    });
    it('names entries with few phrasings that their answers would not be found by', async () => {
      folder.write(
        'faq/fruit/en.md',
        frontMatter('en') +
          entryMarkdown('apple', { question: 'When is the canteen open?', answer: 'From noon.', asked: [] }) +
          entryMarkdown('pear', {
            question: 'Where is the garage?',
            answer: 'The garage is below the canteen.',
            asked: [],
          }),
      );
      expect((await run('check', folder.path)).stdout).to.match(
        /^phrasings +1 would be lost if asked otherwise.*: fruit\/apple \(en\)$/m,
      );
    });
    it('lists every fault with file and line, and fails', async () => {
      folder.write('faq/fruit/sv.md', frontMatter('sv', 'colour: red\n') + entryMarkdown('apple'));
      const { status, stderr } = await run('check', folder.path);
      expect(status).to.equal(1);
      expect(stderr).to.match(/faq\/fruit\/sv\.md:6: Unknown front-matter key "colour"/);
      expect(stderr).to.match(/1 problem in /);
    });
  });

  describe('init', () => {
    it('makes a folder that is read without a fault, and writes over nothing', async () => {
      const fresh = join(folder.path, 'mine');
      expect((await run('init', fresh)).status).to.equal(0);
      const { stdout, status } = await run('check', fresh);
      expect([status, stdout.includes('2 entries: 2 in en')]).to.deep.equal([0, true]);
      const again = await run('init', fresh);
      expect([again.status, again.stderr]).to.deep.equal([
        1,
        `${fresh} is not empty. Name a folder that does not exist yet: nothing is written over.\n`,
      ]);
    });
  });

  describe('eval', () => {
    it('prints figures per locale and style, or every case', async () => {
      const questions = [
        {
          locale: 'en',
          text: 'in which countries is the Home Use Program offered?',
          expect: 'home-use-program/markets',
          style: 'plain',
        },
        { locale: 'sv', text: 'vad blir det för väder?', expect: null, style: 'far' },
      ];
      folder.write('questions.jsonl', questions.map((question) => JSON.stringify(question)).join('\n'));
      const file = join(folder.path, 'questions.jsonl');
      const { stdout } = await run('eval', file);
      for (const name of ["'en'", "'sv'", "'plain'", "'far'", "'all'"])
        expect(stdout.replaceAll(/[│ ]+(\w+(-\w+)?) +│/g, "'$1'")).to.include(name);
      const cases = (await run('eval', '--cases', file)).stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as object);
      expect(cases).to.have.length(2);
      expect(cases[0]).to.deep.include({ outcome: 'answer', ids: ['home-use-program/markets'] });
      expect(cases[1]).to.deep.include({ outcome: 'none', language: 'sv' });
    });
    it('names the line that is no question', async () => {
      folder.write('questions.jsonl', '{"locale":"en","text":"a","expect":null}\n{"locale":"de"}\n');
      const { status, stderr } = await runProgram(authorsProgram('eval'), [
        '--knowledge',
        folder.path,
        join(folder.path, 'questions.jsonl'),
      ]);
      expect(status).not.to.equal(0);
      expect(stderr).to.include('questions.jsonl:2: not a question');
    });
  });

  describe('as programs', () => {
    for (const [name, args, says] of [
      ['ask', [], /^Usage/],
      ['check', ['/nowhere'], /1 problem in \/nowhere/],
      ['init', [], /^Usage/],
    ] as const) {
      it(`${name} prints and ends as the function says`, async () => {
        const program = await runProgram(authorsProgram(name), [...args]);
        const { status, stdout, stderr } = await run(name, ...args);
        expect(program.stdout + program.stderr).to.match(says);
        expect(program).to.deep.equal({ status, stdout, stderr });
      });
    }
  });
});
