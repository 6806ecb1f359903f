import { expect } from 'chai';
import { EventEmitter, once } from 'node:events';
import { pino } from 'pino';
import { openKnowledge } from '../../bot/knowledge-source.js';
import { KnowledgeError } from '../../knowledge/entry.js';
import {
  entryMarkdown,
  frontMatter,
  fruitFolder,
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
  it('refuses to start with a broken folder', () => {
    folder.write('faq/fruit/en.md', english(''));
    expect(() => openKnowledge(folder.path, silent)).to.throw(KnowledgeError);
  });
  it('reloads by itself when watched', async () => {
    const log = new EventEmitter();
    const logger = pino({ level: 'info' }, { write: (line: string) => void log.emit('line', line) });
    const source = openKnowledge(folder.path, logger);
    const stop = source.watch();
    try {
      const reloaded = once(log, 'line');
      folder.write('faq/fruit/en.md', english('Watched.'));
      expect(String((await reloaded)[0])).to.include('knowledge reloaded');
      expect(source.current().entry('fruit/apple')?.texts.en.answer).to.equal('Watched.');
    } finally {
      stop();
    }
  });
});
