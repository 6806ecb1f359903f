import { expect } from 'chai';
import { join } from 'node:path';
import { projectRoot } from '../../bot/project-root.js';
import { loadKnowledge } from '../../knowledge/knowledge.js';
import { formatProblem, KnowledgeError } from '../../knowledge/entry.js';
import { LOCALES, type Locale } from '../../knowledge/locales.js';
import { readContent, type ReadOptions } from '../../knowledge/read/read-content.js';
import {
  entryMarkdown,
  frontMatter,
  fruitFolder,
  temporaryFolder,
  type TemporaryFolder,
} from '../support/knowledge-folder.js';

describe('readContent', () => {
  let folder: TemporaryFolder;
  beforeEach(() => (folder = fruitFolder()));
  afterEach(() => folder.remove());

  /** The problems as printed to an author. */
  function problems(options?: ReadOptions): string[] {
    try {
      readContent(folder.path, options);
      return [];
    } catch (error) {
      if (!(error instanceof KnowledgeError)) throw error;
      return error.message.split('\n').slice(1);
    }
  }

  it('reads entries of a valid folder in all locales', () => {
    const { entries, topicTitles, notOurs } = readContent(folder.path);
    expect(entries.map(({ id }) => id)).to.deep.equal(['fruit/apple', 'fruit/pear']);
    expect(entries[0]?.texts.sv).to.include({
      question: 'What is apple?',
      label: 'About apple',
      answer: 'It is **apple**.',
      source: 'https://example.com/fruit',
      asOf: '2024-02-29',
    });
    expect(entries[0]?.texts.sv.phrasings).to.deep.equal(['sv apple please']);
    expect(topicTitles.get('fruit')?.nl).to.equal('Fruit');
    expect(notOurs.fr).to.deep.equal(['weather in fr']);
  });

  it('takes Windows line ends and a byte order mark', () => {
    const text =
      frontMatter('en') + entryMarkdown('apple', { asked: ['a'] }) + entryMarkdown('pear', { asked: ['p'] });
    folder.write('faq/fruit/en.md', `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(readContent(folder.path).entries[0]?.texts.en.answer).to.equal('It is **apple**.');
  });

  it('takes code, quotes, tables, keys in brackets, mail and phone links in an answer', () => {
    const answer = [
      'Press [Enter] in `cmd`, or write to [HR](mailto:hr@contoso.com) or [ring](tel:+46-8-123).',
      '> [!NOTE]\n> Mind the gap.',
      '| a | b |\n| --- | --- |\n| 1 | 2 |',
      '```sh\n# not a heading\n## <a name="nor-an-entry"></a>\n<!-- nor a comment -->\n```',
    ].join('\n\n');
    for (const locale of LOCALES) {
      const body = entryMarkdown('apple', { answer, asked: [`${locale} a`] });
      folder.write(`faq/fruit/${locale}.md`, frontMatter(locale) + body);
    }
    expect(readContent(folder.path).entries.map(({ id, texts }) => [id, texts.en.answer])).to.deep.equal([
      ['fruit/apple', answer],
    ]);
  });

  it('derives the label from the question, cut at a word, and does without source and date', () => {
    const question = 'What are the things that one has to know before an apple is eaten in the garden?';
    for (const locale of LOCALES) {
      const body = entryMarkdown('apple', { question, asked: [`${locale} a`] }).replace(/<!-- label.*\n/, '');
      folder.write(`faq/fruit/${locale}.md`, `---  \ntitle: Fruit\nlocale: ${locale}\n---\n\n${body}`);
    }
    const text = readContent(folder.path).entries[0]?.texts.en;
    expect(text?.label).to.equal('What are the things that one has to know before an apple is…');
    expect([text?.source, text?.asOf]).to.deep.equal([undefined, undefined]);
  });

  it("takes an entry's own source, date, owner and day of review from its comments", () => {
    const own =
      '<!-- source: http://intranet/a -->\n<!-- asOf: 2025-01-31 -->\n<!-- owner: HR -->\n<!-- review-by: 2026-01-31 -->';
    folder.write(
      'faq/fruit/en.md',
      (frontMatter('en') + entryMarkdown('apple') + entryMarkdown('pear', { asked: ['p'] })).replace(
        '<!-- label',
        `${own}\n<!-- label`,
      ),
    );
    const [apple, pear] = readContent(folder.path).entries;
    expect(apple?.texts.en).to.include({
      source: 'http://intranet/a',
      asOf: '2025-01-31',
      owner: 'HR',
      reviewBy: '2026-01-31',
    });
    expect(pear?.texts.en).to.include({ source: 'https://example.com/fruit', asOf: '2024-02-29' });
  });

  const faults: [what: string, file: string, text: string, expected: RegExp][] = [
    [
      'an unknown front-matter key',
      'faq/fruit/sv.md',
      frontMatter('sv', 'colour: red\n'),
      /sv\.md:6: Unknown front-matter key "colour"\. Allowed are/,
    ],
    [
      'a date that does not exist',
      'faq/fruit/sv.md',
      frontMatter('sv').replace('2024-02-29', '2023-02-29'),
      /sv\.md:5: Front matter "asOf"/,
    ],
    [
      'front matter that is no YAML',
      'faq/fruit/sv.md',
      '---\ntitle: [a\n---\n',
      /sv\.md:\d+: The front matter is not valid YAML/,
    ],
    ['no front matter', 'faq/fruit/sv.md', entryMarkdown('apple'), /sv\.md:1: The front matter is missing/],
    [
      'a locale that is not the file name',
      'faq/fruit/sv.md',
      frontMatter('nl') + entryMarkdown('apple'),
      /sv\.md:1: locale is nl but the file is named sv\.md/,
    ],
    [
      'an id used twice',
      'faq/fruit/nl.md',
      frontMatter('nl') +
        entryMarkdown('apple', { asked: ['x'] }) +
        entryMarkdown('pear', { asked: ['y'] }) +
        entryMarkdown('pear', { asked: ['z'] }),
      /nl\.md:26: Entry id "pear" is used twice/,
    ],
    [
      'an empty answer',
      'faq/fruit/fr.md',
      frontMatter('fr') + entryMarkdown('apple', { answer: '' }),
      /fr\.md:\d+: The answer is empty/,
    ],
    [
      'a broken link',
      'faq/fruit/fr.md',
      frontMatter('fr') + entryMarkdown('apple', { answer: 'See [here] (https://example.com)' }),
      /fr\.md:12: Broken link syntax near/,
    ],
    [
      'a relative link',
      'faq/fruit/fr.md',
      frontMatter('fr') + entryMarkdown('apple', { answer: 'See [here](/page)' }),
      /fr\.md:12: "\/page" is not an absolute https address/,
    ],
    [
      'a link without text',
      'faq/fruit/fr.md',
      frontMatter('fr') + entryMarkdown('apple', { answer: '[](https://a.example)' }),
      /has no text/,
    ],
    [
      'HTML in an answer',
      'faq/fruit/fr.md',
      frontMatter('fr') + entryMarkdown('apple', { answer: 'a <img src=x> b' }),
      /fr\.md:12: html is not allowed/,
    ],
    [
      'a heading in an answer',
      'faq/fruit/fr.md',
      frontMatter('fr') + entryMarkdown('apple', { answer: '### a' }),
      /heading is not allowed/,
    ],
    [
      'a picture from a host that is not allowed',
      'faq/fruit/fr.md',
      frontMatter('fr') + entryMarkdown('apple', { answer: '![an apple](https://a.example/a.png)' }),
      /fr\.md:12: The picture .* Add a\.example to imageHosts in bot\.yml/,
    ],
    [
      'a link that is not encrypted',
      'faq/fruit/fr.md',
      frontMatter('fr') + entryMarkdown('apple', { answer: '[a](http://intranet/faq)' }),
      /"http:\/\/intranet\/faq" is not encrypted\. .*add intranet to httpHosts/,
    ],
    [
      'an id with a double dash, saying so',
      'faq/fruit/en.md',
      `${frontMatter('en')}## <a name="a--b"></a>Apple?\n\nYes.\n`,
      /en\.md:8: .*single dashes between them, unlike "a--b"/,
    ],
    [
      'a day for review that does not exist',
      'faq/fruit/en.md',
      frontMatter('en') +
        entryMarkdown('apple').replace('<!-- label', '<!-- review-by: 2026-02-30 -->\n<!-- label'),
      /en\.md:10: .*2026-02-30.* is not valid\. Write a date as 2026-01-31/,
    ],
    [
      'a heading without id',
      'faq/fruit/en.md',
      `${frontMatter('en')}## Apple?\n\nYes.\n`,
      /en\.md:8: "## Apple\?" is not an entry heading/,
    ],
    [
      'text before the first heading',
      'faq/fruit/en.md',
      `${frontMatter('en')}Hello\n\n${entryMarkdown('apple')}`,
      /en\.md:8: Text before the first entry/,
    ],
    [
      'an unclosed phrasings comment',
      'faq/fruit/en.md',
      frontMatter('en') +
        entryMarkdown('apple')
          .replace('-->\n\nIt', '-->\n\nIt')
          .replace(/-->\n$/, ''),
      /"asked as" comment is not closed/,
    ],
    [
      'a phrasing without dash',
      'faq/fruit/en.md',
      (frontMatter('en') + entryMarkdown('apple')).replace('- tell me', 'tell me'),
      /"tell me of apple" is not a phrasing/,
    ],
    [
      'an unknown related entry',
      'faq/fruit/en.md',
      (frontMatter('en') + entryMarkdown('apple')).replace(
        '<!-- label',
        '<!-- related: plum -->\n<!-- label',
      ),
      /points to the unknown entry "plum"/,
    ],
    [
      'a phrasing under two entries',
      'faq/fruit/en.md',
      frontMatter('en') +
        entryMarkdown('apple', { asked: ['Same one?'] }) +
        entryMarkdown('pear', { asked: ['same  ONE'] }),
      /en\.md:24: "same {2}ONE" stands at faq\/fruit\/en\.md:15 too, for fruit\/apple/,
    ],
    [
      'a phrasing that is also not ours',
      'not-ours/en.md',
      '- en apple please\n',
      /not-ours\/en\.md:1: "en apple please" stands at/,
    ],
  ];
  for (const [what, file, text, expected] of faults) {
    it(`reports ${what} with file, line and remedy`, () => {
      folder.write(file, text);
      expect(problems().join('\n')).to.match(expected);
    });
  }

  it('reports every problem at once', () => {
    folder.write('faq/fruit/sv.md', frontMatter('sv', 'a: 1\nb: 2\n'));
    folder.write('faq/fruit/nl.md', frontMatter('nl') + entryMarkdown('apple', { answer: '' }));
    expect(problems({ parity: true }).length).to.be.greaterThan(3);
  });

  it('reports an entry that is related in one language only, however its id is written there', () => {
    const related = (id: string): string =>
      entryMarkdown('apple').replace('<!-- label', `<!-- related: ${id} -->\n<!-- label`);
    const write = (locale: Locale, entry: string): void =>
      folder.write(`faq/fruit/${locale}.md`, frontMatter(locale) + entry + entryMarkdown('pear'));
    for (const locale of LOCALES) write(locale, related(locale === 'fr' ? 'fruit/pear' : 'pear'));
    expect(problems({ parity: true })).to.deep.equal([]);
    write('sv', entryMarkdown('apple'));
    expect(problems({ parity: true })).to.deep.equal([
      'faq/fruit/sv.md:8: Entry "apple" lacks the related entry fruit/pear. It has it in another locale: the facts must be the same in all.',
    ]);
  });

  it('reports a folder without topics and a topic without files', () => {
    folder.write('faq/vegetables/readme.txt', 'none yet');
    expect(problems()).to.deep.equal([
      'faq/vegetables: The topic has no file. Write one or more of en.md, sv.md, nl.md, fr.md.',
    ]);
    const empty = temporaryFolder();
    const refused = (): string[] => {
      try {
        readContent(empty.path);
      } catch (error) {
        if (error instanceof KnowledgeError) return error.problems.map(formatProblem);
      }
      return [];
    };
    const remedy = `See whether this is the folder you mean. To fill it: npm run init -- ${empty.path}, or npm run import -- FILE --into ${empty.path}.`;
    expect(refused()).to.deep.equal([`faq: No topics found in ${empty.path}. ${remedy}`]);
    empty.remove();
    expect(refused()).to.deep.equal([`faq: There is no folder ${empty.path}. ${remedy}`]);
  });

  describe('of a folder that lacks something in some languages', () => {
    const only = (...anchors: string[]): string =>
      anchors.map((anchor) => entryMarkdown(anchor, { asked: [`about ${anchor}`] })).join('\n');
    /** The only topic in Swedish alone, beside a second one whose entries differ between the languages. */
    function unevenFolder(): TemporaryFolder {
      const uneven = temporaryFolder();
      uneven.write('faq/fruit/sv.md', frontMatter('sv') + only('apple'));
      uneven.write('faq/roots/nl.md', frontMatter('nl') + only('beet', 'leek'));
      uneven.write('faq/roots/fr.md', frontMatter('fr') + only('beet'));
      return uneven;
    }
    let uneven: TemporaryFolder;
    beforeEach(() => (uneven = unevenFolder()));
    afterEach(() => uneven.remove());

    it('takes any language for an entry, and says in which it is written', () => {
      const { entries, notOurs, topicTitles } = readContent(uneven.path);
      expect(entries.map(({ id, locales }) => [id, locales])).to.deep.equal([
        ['fruit/apple', ['sv']],
        ['roots/beet', ['nl', 'fr']],
        ['roots/leek', ['nl']],
      ]);
      expect(entries[1]?.texts.fr.locale).to.equal('fr');
      expect(topicTitles.get('fruit')?.en).to.equal('Fruit');
      expect(notOurs.en).to.deep.equal([]);
    });
    it('shows the text of another language where one is missing', () => {
      expect(readContent(uneven.path).entries[0]?.texts.fr).to.include({
        locale: 'sv',
        question: 'What is apple?',
      });
    });
    it('finds in it without a calibration or questions that are not ours', () => {
      const knowledge = loadKnowledge(uneven.path);
      expect(knowledge.entriesPerLocale).to.deep.equal({ en: 0, sv: 1, nl: 2, fr: 1 });
      expect(knowledge.find('zzz qqq').outcome).to.equal('none');
    });
    it('reports what is missing when parity is asked for', () => {
      folder.write('faq/fruit/nl.md', frontMatter('nl') + only('apple'));
      folder.write(
        'faq/fruit/fr.md',
        frontMatter('fr') + entryMarkdown('apple', { answer: '[a](https://a.example)', asked: ['z'] }),
      );
      folder.write('faq/roots/en.md', frontMatter('en') + only('leek'));
      expect(problems()).to.deep.equal([]);
      const found = problems({ parity: true });
      expect(found).to.include(
        'faq/fruit/nl.md: Entry "pear" is missing. It exists in another locale: translate it or remove it there.',
      );
      expect(found).to.include('faq/roots/sv.md: The file is missing. Every topic needs en, sv, nl, fr.');
      expect(found.join('\n')).to.match(/sv\.md:8: Entry "apple" lacks the link https:\/\/a\.example/);
    });
    it('reports a language without questions that are not ours when another has some', () => {
      folder.write('not-ours/nl.md', '');
      expect(problems()).to.deep.equal([]);
      expect(problems({ parity: true }).join('\n')).to.match(
        /^not-ours\/nl\.md:1: There are no questions in it/m,
      );
    });
    it('finds nothing missing in the shipped knowledge', () => {
      expect(() => readContent(join(projectRoot(), 'knowledge', 'content'), { parity: true })).not.to.throw();
    });
  });
});
