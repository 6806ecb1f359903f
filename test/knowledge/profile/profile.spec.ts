import { expect } from 'chai';
import { KnowledgeError } from '../../../knowledge/entry.js';
import { loadKnowledge } from '../../../knowledge/knowledge.js';
import type { Profile } from '../../../knowledge/profile/profile.js';
import {
  entryMarkdown,
  frontMatter,
  temporaryFolder,
  type TemporaryFolder,
} from '../../support/knowledge-folder.js';
import { knowledge } from '../../support/knowledge.js';

describe('what a bot says of itself', () => {
  let folder: TemporaryFolder;
  beforeEach(() => {
    folder = temporaryFolder();
    folder.write('faq/frukt/sv.md', frontMatter('sv') + entryMarkdown('apple') + entryMarkdown('pear'));
  });
  afterEach(() => folder.remove());

  const profile = (): Profile => loadKnowledge(folder.path).profile;
  const faults = (settings: string): string[] => {
    folder.write('bot.yml', settings);
    try {
      loadKnowledge(folder.path);
    } catch (error) {
      if (error instanceof KnowledgeError)
        return error.problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
    }
    return [];
  };

  it('is made from the content where nothing is set', () => {
    const { languages, defaultLanguage, texts, starters, checks, notes } = profile();
    expect({ languages, defaultLanguage, checks }).to.deep.equal({
      languages: ['sv'],
      defaultLanguage: 'sv',
      checks: [],
    });
    expect(texts.sv.name).to.equal('Kollega');
    expect(texts.sv.greeting).to.include('**Fruit**').and.include('på svenska.');
    expect(texts.sv.notFound).to.include('Fruit');
    expect(starters.card.map(({ entry }) => entry)).to.deep.equal(['frukt/apple', 'frukt/pear']);
    expect(starters.page).to.deep.equal(starters.card);
    expect(notes.join()).to.include('"eligibility" is off').and.include('"renewal" is off');
  });

  it('is what the settings say, with slots filled in', () => {
    folder.write(
      'bot.yml',
      `name: Frukta\ntagline: { sv: Allt om frukt }\naccent: '#aa2200'\nlanguages: [sv, en]\ncontact:\n  url: https://a.example/\n  topics: { frukt: mailto:f@a.example }\ntexts:\n  sv: { greeting: 'Jag är {name} och kan {knows}.', knows: äpplen }\nstarters:\n  card: [{ entry: frukt/pear, sv: Päron? }]\n`,
    );
    const { texts, starters, accent, defaultLanguage, contactFor } = profile();
    expect(texts.sv.greeting).to.equal('Jag är Frukta och kan äpplen.');
    expect(texts.en).to.include({ name: 'Frukta', tagline: 'Allt om frukt' });
    expect(starters.card.map((starter) => starter.texts.sv)).to.deep.equal(['Päron?']);
    expect(starters.page.map(({ entry }) => entry)).to.deep.equal(['frukt/apple']);
    expect({ accent, defaultLanguage }).to.deep.equal({ accent: '#aa2200', defaultLanguage: 'en' });
    expect([contactFor('frukt'), contactFor('annat'), contactFor()]).to.deep.equal([
      'mailto:f@a.example',
      'https://a.example/',
      'https://a.example/',
    ]);
  });

  for (const [fact, settings, fault] of [
    ['an unknown key', 'name: A\ncolour: red\n', 'bot.yml:2 Unknown key "colour"'],
    ['what is no colour', 'name: A\naccent: red\n', 'bot.yml:2 "accent": is not a colour'],
    ['YAML that is broken', 'name: A\nname: B\n', 'bot.yml:2 It is not valid YAML: DUPLICATE_KEY'],
    [
      'a starter without an entry',
      'starters:\n  card:\n    - frukt/apple\n    - frukt/plum\n',
      'bot.yml:4 There is no entry "frukt/plum"',
    ],
    [
      'a check whose entries are gone',
      'checks:\n  - renewal\n',
      'bot.yml:2 The check "renewal" lacks 7 entries it cites',
    ],
    [
      'a default that is not offered',
      'languages: [sv]\ndefaultLanguage: en\n',
      'bot.yml:2 "en" is not among the languages',
    ],
    [
      'what one language lacks, where it is strict about that',
      'parity: strict\n',
      'faq/frukt/en.md:0 The file is missing',
    ],
  ] as const) {
    it(`is refused, with the line, for ${fact}`, () => {
      expect(faults(settings).join('\n')).to.include(fault);
    });
  }

  it('is for the shipped folder in all languages, with both checks', () => {
    const { languages, checks, notes } = knowledge.profile;
    expect([languages, checks, notes]).to.deep.equal([
      ['en', 'sv', 'nl', 'fr'],
      ['eligibility', 'renewal'],
      [],
    ]);
  });
});
