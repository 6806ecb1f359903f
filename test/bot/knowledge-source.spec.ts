import { expect } from 'chai';
import { EventEmitter, once } from 'node:events';
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { openKnowledge, type KnowledgeSource } from '../../bot/knowledge-source.js';
import { KnowledgeError } from '../../knowledge/entry.js';
import { cardOf, messagesClient } from '../support/messages-client.js';
import { startBot } from '../support/running-bot.js';
import {
  entryMarkdown,
  frontMatter,
  fruitFolder,
  temporaryFolder,
  type TemporaryFolder,
} from '../support/knowledge-folder.js';

describe('openKnowledge', () => {
  let folder: TemporaryFolder;
  const silent = pino({ level: 'silent' });
  beforeEach(() => (folder = fruitFolder()));
  afterEach(() => folder.remove());

  const english = (answer: string): string =>
    frontMatter('en') +
    entryMarkdown('apple', { answer, asked: ['a'] }) +
    entryMarkdown('pear', { asked: ['p'] });

  it('puts a valid edit in place of the old knowledge, whole', () => {
    const source = openKnowledge(folder.path, silent);
    const before = source.current();
    folder.write('faq/fruit/en.md', english('A new answer.'));
    expect(source.reload()).to.deep.equal({
      changes: {
        added: [],
        changed: [
          { id: 'fruit/apple', locales: ['en'] },
          { id: 'fruit/pear', locales: ['en'] },
        ],
        removed: [],
      },
      problems: [],
    });
    expect(source.current().entry('fruit/apple')?.texts.en.answer).to.equal('A new answer.');
    expect(before.entry('fruit/apple')?.texts.en.answer).to.equal('It is **apple**.');
  });
  it('keeps the last good one on a broken edit and says where the problem is', () => {
    const source = openKnowledge(folder.path, silent);
    folder.write('faq/fruit/en.md', english(''));
    const { changes, problems } = source.reload();
    expect(problems.join()).to.match(/faq\/fruit\/en\.md:9: The answer is empty/);
    expect(changes).to.deep.equal({ added: [], changed: [], removed: [] });
    expect(source.current().entry('fruit/apple')?.texts.en.answer).to.equal('It is **apple**.');
  });
  it('keeps the last good one when the disk cannot give a file', () => {
    const source = openKnowledge(folder.path, silent);
    const file = join(folder.path, 'faq/fruit/en.md');
    rmSync(file);
    mkdirSync(file);
    expect(source.reload().problems.join()).to.include('EISDIR');
    expect(source.current().entry('fruit/apple')?.texts.en.answer).to.equal('It is **apple**.');
  });
  it('refuses to start with a broken folder', () => {
    folder.write('faq/fruit/en.md', english(''));
    expect(() => openKnowledge(folder.path, silent)).to.throw(KnowledgeError);
  });
  describe('when watched', () => {
    const log = new EventEmitter();
    const logger = pino({ level: 'info' }, { write: (line: string) => void log.emit('line', line) });
    /** Does something to the folder and waits until the log says that it was read again. */
    const reloaded = async (act: () => void): Promise<void> => {
      const told = once(log, 'line');
      act();
      expect(String((await told)[0])).to.include('knowledge reloaded');
    };
    const answer = (source: KnowledgeSource): string | undefined =>
      source.current().entry('fruit/apple')?.texts.en.answer;

    it('reloads after each save: in place, by a file put in its place, and in place again', async () => {
      const source = openKnowledge(folder.path, silent.child({}, { level: 'silent' }));
      const watched = openKnowledge(folder.path, logger);
      const stop = watched.watch({ everyMs: 20 });
      try {
        const file = join(folder.path, 'faq/fruit/en.md');
        await reloaded(() => folder.write('faq/fruit/en.md', english('In place.')));
        expect(answer(watched)).to.equal('In place.');
        await reloaded(() => {
          folder.write('draft', english('Put in its place.'));
          renameSync(join(folder.path, 'draft'), file);
        });
        expect(answer(watched)).to.equal('Put in its place.');
        await reloaded(() => folder.write('faq/fruit/en.md', english('In place again.')));
        expect(answer(watched)).to.equal('In place again.');
        await reloaded(() => folder.write('bot.yml', 'name: Frukta\n'));
        expect(watched.current().profile.texts.en.name).to.equal('Frukta');
        expect(answer(source)).to.equal('It is **apple**.');
      } finally {
        stop();
      }
    });

    it('reloads when the whole folder is replaced, and when the link to it is turned', async () => {
      const other = fruitFolder();
      const place = temporaryFolder();
      const link = join(place.path, 'knowledge');
      symlinkSync(folder.path, link);
      other.write('faq/fruit/en.md', english('The other folder.'));
      const source = openKnowledge(link, logger);
      const stop = source.watch({ everyMs: 20 });
      try {
        await reloaded(() => {
          symlinkSync(other.path, `${link}.new`);
          renameSync(`${link}.new`, link);
        });
        expect(answer(source)).to.equal('The other folder.');
        const back = join(place.path, 'back');
        cpSync(folder.path, back, { recursive: true });
        await reloaded(() => {
          rmSync(link);
          renameSync(back, link);
        });
        expect(answer(source)).to.equal('It is **apple**.');
      } finally {
        stop();
        other.remove();
        place.remove();
      }
    });
  });
});

describe('SIGHUP', () => {
  it('reloads the knowledge of a running bot: a valid edit is answered with, a broken one is told to the log', async function () {
    this.timeout(60_000);
    const folder = fruitFolder();
    const bot = await startBot({ env: { KNOWLEDGE_DIR: folder.path } });
    try {
      const answerNow = async (): Promise<string> => {
        const [reply] = await messagesClient(bot.url, 'ann').send({
          value: { action: 'ask', entry: 'fruit/apple' },
        });
        return JSON.stringify(cardOf(reply));
      };
      const edit = (answer: string): void => {
        const pear = entryMarkdown('pear', { asked: ['p'] });
        folder.write(
          'faq/fruit/en.md',
          frontMatter('en') + entryMarkdown('apple', { answer, asked: ['a'] }) + pear,
        );
      };
      edit('');
      bot.signal('SIGHUP');
      const told = await bot.logged(({ msg }) => msg?.startsWith('knowledge not reloaded') ?? false);
      expect(String(told['problems'])).to.match(/faq\/fruit\/en\.md:9: The answer is empty/);
      expect(await answerNow()).to.include('It is **apple**.');
      edit('A new answer.');
      bot.signal('SIGHUP');
      await bot.logged(({ msg }) => msg === 'knowledge reloaded');
      expect(await answerNow()).to.include('A new answer.');
    } finally {
      await bot.stop();
      folder.remove();
    }
  });
});
