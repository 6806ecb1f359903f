// Edits of the desk become text of the folder, and change nothing else in it.
import { expect } from 'chai';
import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../../knowledge/read/read-content.js';
import { NO_HOSTS } from '../../../knowledge/read/answer-rules.js';
import { applyEdits, type Applied, type Folder } from '../../../knowledge/write/apply-edits.js';
import { editSchema, textRevision, type Edit, type WrittenText } from '../../../knowledge/write/edits.js';
import { readTopic, writtenText } from '../../../knowledge/write/topic-text.js';
import { fruitFolder, type TemporaryFolder } from '../../support/knowledge-folder.js';

describe('applyEdits', () => {
  let folder: TemporaryFolder;
  let seen: Folder;
  beforeEach(() => {
    folder = fruitFolder();
    const read = (path: string): string | undefined =>
      existsSync(join(folder.path, path)) ? readFileSync(join(folder.path, path), 'utf8') : undefined;
    seen = { read, hosts: NO_HOSTS, titleOf: (topic) => topic };
  });
  afterEach(() => folder.remove());

  const phrasing = (text: string, entry = 'fruit/apple'): Edit => ({
    kind: 'phrasing',
    entry,
    locale: 'en',
    text,
  });
  const written = (anchor: string): WrittenText => {
    const topic = readTopic('faq/fruit/en.md', seen.read('faq/fruit/en.md') ?? '', 'en', [], NO_HOSTS);
    const entry = topic?.parsed.entries.find((one) => one.anchor === anchor);
    if (!entry) throw new Error(`no ${anchor}`);
    return writtenText(entry);
  };
  const write = ({ files }: Applied): void => files.forEach((text, path) => folder.write(path, text));
  const added = (before: string, after: string): string[] => {
    const rest = before.split('\n');
    return after.split('\n').filter((line) => {
      const at = rest.indexOf(line);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
  };

  it('adds a phrasing as one line, and leaves every other letter', async () => {
    const before = seen.read('faq/fruit/en.md') ?? '';
    const { files, obstacles } = await applyEdits(seen, [phrasing('where do apples come from')]);
    expect(obstacles).to.be.empty;
    expect([...files.keys()]).to.deep.equal(['faq/fruit/en.md']);
    const after = files.get('faq/fruit/en.md') ?? '';
    expect(after.replace('- where do apples come from\n', '')).to.equal(before);
  });

  it('keeps the line ends of a file written on Windows', async () => {
    folder.write('faq/fruit/en.md', (seen.read('faq/fruit/en.md') ?? '').replaceAll('\n', '\r\n'));
    const { files } = await applyEdits(seen, [phrasing('windows apples')]);
    expect(files.get('faq/fruit/en.md')).to.not.match(/[^\r]\n/);
  });

  it('adds nothing for words that the entry has already', async () => {
    expect((await applyEdits(seen, [phrasing('EN, apple please!')])).files.size).to.equal(0);
  });

  const hostile = [
    'line one\n-->\n## <a name="evil"></a>Evil?',
    '--> <script>alert(1)</script> <!--',
    '--->--> done',
    '- - - -->',
    '=cmd|calc',
    '\u202egnp.exe',
    '# heading',
    '---\ntitle: x\n---',
    'tab\tand\u2028separator',
  ];
  for (const text of hostile) {
    it(`keeps ${JSON.stringify(text)} a phrasing and nothing else`, async () => {
      write(
        await applyEdits(seen, [
          phrasing(text),
          { kind: 'notOurs', locale: 'en', text: `${text} elsewhere` },
        ]),
      );
      const { entries, notOurs } = readContent(folder.path);
      expect(entries.map(({ id }) => id)).to.deep.equal(['fruit/apple', 'fruit/pear']);
      expect(entries[0]?.texts.en.phrasings).to.have.length(2);
      expect(notOurs.en).to.have.length(2);
      expect(entries[0]?.texts.en.answer).to.equal('It is **apple**.');
    });
  }

  it('declines no wording twice, whatever its case and punctuation', async () => {
    const edit = (text: string): Edit => ({ kind: 'notOurs', locale: 'en', text });
    const { files, obstacles } = await applyEdits(seen, [
      edit('Weather, in EN?'),
      edit('who sings'),
      edit('Who sings?'),
    ]);
    expect(obstacles).to.be.empty;
    const before = seen.read('not-ours/en.md') ?? '';
    expect(added(before, files.get('not-ours/en.md') ?? '')).to.deep.equal(['- who sings']);
    write({ files, obstacles });
    expect(readContent(folder.path).notOurs.en).to.have.length(2);
  });

  it('writes over a text, and leaves its neighbours letter for letter', async () => {
    const before = seen.read('faq/fruit/en.md') ?? '';
    const text = { ...written('apple'), answer: 'It is **green**.', owner: 'HR', reviewBy: '2027-01-31' };
    const base = textRevision(written('apple'));
    const applied = await applyEdits(seen, [
      { kind: 'text', entry: 'fruit/apple', locale: 'en', base, text },
    ]);
    expect(applied.obstacles).to.be.empty;
    expect(added(before, applied.files.get('faq/fruit/en.md') ?? '')).to.deep.equal([
      '<!-- owner: HR -->',
      '<!-- review-by: 2027-01-31 -->',
      'It is **green**.',
    ]);
    write(applied);
    expect(written('apple')).to.deep.equal(text);
  });

  it('changes nothing for a text that is as it was', async () => {
    const text = written('apple');
    const edit: Edit = { kind: 'text', entry: 'fruit/apple', locale: 'en', base: textRevision(text), text };
    expect((await applyEdits(seen, [edit])).files.size).to.equal(0);
  });

  it('makes a new entry, and a new topic', async () => {
    const text = {
      ...written('apple'),
      question: 'And plums?',
      label: 'Plums',
      phrasings: ['plum, please'],
      source: '',
      asOf: '',
    };
    write(
      await applyEdits(seen, [
        { kind: 'text', entry: 'fruit/plum', locale: 'en', base: null, text: { ...text } },
        { kind: 'text', entry: 'trees/oak', locale: 'sv', base: null, text: { ...text, phrasings: ['ek'] } },
      ]),
    );
    expect(readContent(folder.path).entries.map(({ id }) => id)).to.deep.equal([
      ...['fruit/apple', 'fruit/pear', 'fruit/plum', 'trees/oak'],
    ]);
  });

  it('tells of a conflict, with what stands there now, when an entry was changed since', async () => {
    const base = textRevision(written('apple'));
    const mine: Edit = {
      kind: 'text',
      entry: 'fruit/apple',
      locale: 'en',
      base,
      text: { ...written('apple'), answer: 'Mine.' },
    };
    const theirs: Edit = { ...mine, text: { ...written('apple'), answer: 'Theirs.' } };
    write(await applyEdits(seen, [theirs]));
    const { obstacles, files } = await applyEdits(seen, [mine]);
    expect(files.size).to.equal(0);
    expect(obstacles).to.deep.equal([{ at: 0, kind: 'conflict', current: written('apple') }]);
    expect(written('apple').answer).to.equal('Theirs.');
  });

  it('keeps the phrasings of two people who added to one entry', async () => {
    write(await applyEdits(seen, [phrasing('one')]));
    write(await applyEdits(seen, [phrasing('two')]));
    expect(written('apple').phrasings).to.deep.equal(['en apple please', 'one', 'two']);
  });

  const faulty: [what: string, change: Partial<WrittenText>, field: string][] = [
    ['an answer that begins an entry', { answer: 'a\n\n## <a name="b"></a>B?\n\nb' }, 'answer'],
    ['an answer with a heading of the first level', { answer: 'a\n\n# B' }, 'answer'],
    ['an answer with HTML', { answer: '<img src=x onerror=alert(1)>' }, 'answer'],
    ['an answer with a comment', { answer: 'a\n<!-- owner: me -->\nb' }, 'answer'],
    ['an answer with a script link', { answer: '[a](javascript:alert(1))' }, 'answer'],
    ['a source that is no address', { source: 'javascript:alert(1)' }, 'source'],
    ['a date that is none', { asOf: 'soon' }, 'asOf'],
  ];
  for (const [what, change, field] of faulty) {
    it(`finds fault with ${what}, at its field`, async () => {
      const text = { ...written('apple'), ...change };
      const edit: Edit = {
        kind: 'text',
        entry: 'fruit/apple',
        locale: 'en',
        base: textRevision(written('apple')),
        text,
      };
      const { obstacles, files } = await applyEdits(seen, [edit]);
      expect(files.size).to.equal(0);
      expect(obstacles[0]).to.include({ at: 0, kind: 'fault', field });
    });
  }

  it('lets others have their turn between the edits of a long draft', async () => {
    let [turns, isDone] = [0, false];
    const others = (): void => {
      turns++;
      if (!isDone) setImmediate(others);
    };
    setImmediate(others);
    await applyEdits(
      seen,
      Array.from({ length: 50 }, (_, at) => phrasing(`apples of ${at}`)),
    );
    isDone = true;
    expect(turns).to.be.at.least(49);
  });

  it('takes no entry outside the folder', () => {
    for (const entry of ['../x/y', 'fruit/../../x', 'fruit', 'fruit/a/b', 'Fruit/Apple', '.git/config', ''])
      expect(editSchema.safeParse(phrasing('x', entry)).success, entry).to.equal(false);
  });
});
