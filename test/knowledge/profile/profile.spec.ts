import { expect } from 'chai';
import { KnowledgeError } from '../../../knowledge/entry.js';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { parse } from 'yaml';
import { readFolder } from '../../../knowledge/knowledge.js';
import type { Profile } from '../../../knowledge/profile/profile.js';
import { SETTINGS_TEMPLATE } from '../../../knowledge/profile/settings-template.js';
import { readSettings, SETTING_KEYS } from '../../../knowledge/profile/settings.js';
import {
  entryMarkdown,
  frontMatter,
  temporaryFolder,
  type TemporaryFolder,
} from '../../support/knowledge-folder.js';
import { knowledge } from '../../support/knowledge.js';

const pngOf = (width: number, height: number): Buffer => PNG.sync.write(new PNG({ width, height }));

describe('what a bot says of itself', () => {
  let folder: TemporaryFolder;
  beforeEach(() => {
    folder = temporaryFolder();
    folder.write('faq/frukt/sv.md', frontMatter('sv') + entryMarkdown('apple') + entryMarkdown('pear'));
  });
  afterEach(() => folder.remove());

  const profile = (): Profile => readFolder(folder.path).profile;
  const faults = (settings: string): string[] => {
    folder.write('bot.yml', settings);
    try {
      readFolder(folder.path);
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
    expect(starters.sv.card.map(({ entry }) => entry)).to.deep.equal(['frukt/apple', 'frukt/pear']);
    expect(starters.sv.page).to.deep.equal(starters.sv.card);
    expect(notes).to.have.length(1);
    expect(notes[0]).to.include('"eligibility" and "renewal"').and.include('checks: []');
  });

  it('notes a language that entries are written in and the settings do not offer', () => {
    folder.write('bot.yml', 'languages: [en]\nchecks: []\n');
    expect(profile().notes).to.deep.equal([
      'entries are written in sv, which "languages" in bot.yml does not offer',
    ]);
  });

  it('is what the settings say, with slots filled in', () => {
    folder.write(
      'bot.yml',
      `name: Frukta\ntagline: { sv: Allt om frukt }\naccent: '#aa2200'\nlanguages: [sv, en]\ncontact:\n  url: https://a.example/\n  topics: { frukt: mailto:f@a.example }\ntexts:\n  sv: { greeting: 'Jag är {name} och kan {knows}.', knows: äpplen }\nstarters:\n  card: [{ entry: frukt/pear, sv: Päron? }]\n`,
    );
    const { texts, starters, accent, defaultLanguage, contactFor } = profile();
    expect(texts.sv.greeting).to.equal('Jag är Frukta och kan äpplen.');
    expect(texts.en).to.include({ name: 'Frukta', tagline: 'Allt om frukt' });
    expect(starters.sv.card.map((starter) => starter.texts.sv)).to.deep.equal(['Päron?']);
    expect(starters.sv.page.map(({ entry }) => entry)).to.deep.equal(['frukt/apple']);
    expect({ accent, defaultLanguage }).to.deep.equal({ accent: '#aa2200', defaultLanguage: 'en' });
    expect([contactFor('frukt'), contactFor('annat'), contactFor()]).to.deep.equal([
      'mailto:f@a.example',
      'https://a.example/',
      'https://a.example/',
    ]);
  });

  it('offers in each language the starters that are written in it, or that the settings give it', () => {
    folder.write('faq/frukt/en.md', frontMatter('en') + entryMarkdown('pear') + entryMarkdown('plum'));
    const shown = (): unknown =>
      (['en', 'sv', 'fr'] as const).map((locale) =>
        profile().starters[locale].card.map(({ entry }) => entry),
      );
    expect(shown()).to.deep.equal([
      ['frukt/pear', 'frukt/plum'],
      ['frukt/pear', 'frukt/apple'],
      ['frukt/pear', 'frukt/plum', 'frukt/apple'],
    ]);
    folder.write(
      'bot.yml',
      'starters:\n  card: [frukt/plum, { entry: frukt/apple, fr: Une pomme ? }]\n  en: { card: [frukt/pear] }\n',
    );
    expect(shown()).to.deep.equal([['frukt/pear'], ['frukt/apple'], ['frukt/apple']]);
  });

  it('takes requests only where the settings say so, and what one topic has of its own is not mixed with the rest', () => {
    folder.write('bot.yml', 'requests: off\n');
    expect(profile().requests).to.equal(undefined);
    const own = 'to: mailto:fruit@example.com, who: { sv: fruktdisken }, experts: [ABC]';
    folder.write('bot.yml', `requests:\n  who: Ann\n  soon: Soon.\n  topics:\n    frukt: { ${own} }\n`);
    const { requests, contactFor } = profile();
    expect(requests?.placeFor()).to.deep.include({ to: 'desk', experts: undefined });
    expect(requests?.placeFor('frukt')).to.deep.include({
      ...{ to: 'mailto:fruit@example.com', experts: ['abc'], soon: undefined },
    });
    expect(requests?.placeFor('frukt').who?.fr).to.equal('fruktdisken');
    expect(requests?.placeFor('annat').soon?.nl).to.equal('Soon.');
    expect([contactFor(), contactFor('frukt')]).to.deep.equal([undefined, 'mailto:fruit@example.com']);
  });

  it('declines the questions that the settings say are not ours', () => {
    folder.write('bot.yml', 'notOurs:\n  sv: [vad blir det till lunch idag]\n');
    expect(readFolder(folder.path).content.notOurs.sv).to.deep.equal(['vad blir det till lunch idag']);
    expect(faults('notOurs:\n  sv:\n    - tell me of apple\n')[0]).to.include('bot.yml:3');
  });

  it('has a picture beside its settings', () => {
    writeFileSync(join(folder.path, 'b.png'), pngOf(192, 192));
    folder.write('bot.yml', 'icon: b.png\n');
    const { icon } = profile();
    expect(icon?.bytes).to.deep.equal(pngOf(192, 192));
    expect(icon?.version).to.match(/^[0-9a-f]{12}$/);
  });

  for (const [what, name, bytes, says] of [
    ['is not there', 'b.png', undefined, 'there is no file b.png'],
    ['lies elsewhere', '../b.png', pngOf(192, 192), 'is no name of a PNG file in this folder'],
    ['has another size', 'b.png', pngOf(64, 192), 'b.png is 64 by 192 pixels'],
    ['is something else', 'b.png', Buffer.from('<svg onload="alert(1)"></svg> and more'), 'is not a PNG'],
    ['is huge', 'b.png', Buffer.concat([pngOf(192, 192), Buffer.alloc(200_000)]), 'bytes'],
  ] as const) {
    it(`is refused, with the line, for a picture that ${what}`, () => {
      if (bytes) writeFileSync(join(folder.path, 'b.png'), bytes);
      expect(faults(`name: A\nicon: ${name}\n`)[0])
        .to.match(/^bot\.yml:2 "icon": /)
        .and.include(says);
    });
  }

  it('takes words as a list or with commas between them', () => {
    const shortcut = (words: string): string =>
      `shortcuts:\n  - entry: fruit/apple\n    words: { en: { tells: ${words} } }\n`;
    const wordsOf = (words: string): unknown => {
      folder.write('bot.yml', shortcut(words));
      return readSettings(folder.path, []).settings.shortcuts?.[0]?.words?.en?.tells;
    };
    expect(wordsOf('"how ripe, ripe,"')).to.deep.equal(['how ripe', 'ripe']);
    expect(wordsOf('[how ripe, ripe]')).to.deep.equal(['how ripe', 'ripe']);
    expect(faults(shortcut('" , "'))[0])
      .to.match(/^bot\.yml:3 /)
      .and.include('tells');
  });

  it('begins with a file in which every key is explained, and each example holds', () => {
    folder.write(
      'faq/office/en.md',
      frontMatter('en') + entryMarkdown('opening-hours') + entryMarkdown('visitors'),
    );
    writeFileSync(join(folder.path, 'icon.png'), pngOf(192, 192));
    expect(faults(SETTINGS_TEMPLATE)).to.deep.equal([]);
    const examples = SETTINGS_TEMPLATE.replace(/^#(?=\S| {2})/gm, '');
    expect(faults(examples)).to.deep.equal([]);
    expect(Object.keys(parse(examples) as object)).to.have.members(SETTING_KEYS);
    expect(profile()).to.deep.include({ accent: '#7a1fa2', defaultLanguage: 'en', languages: ['en', 'sv'] });
  });

  for (const [fact, settings, fault] of [
    [
      'a contact for a topic that is not there',
      'contact:\n  topics:\n    fruit: mailto:f@a.example\n',
      'bot.yml:3 There is no topic "fruit"',
    ],
    [
      'a check in one language whose entries are gone',
      'checks:\n  sv: [renewal]\n',
      'bot.yml:2 The check "renewal" lacks',
    ],
    [
      'a starter of one language without an entry',
      'starters:\n  sv:\n    card: [frukt/plum]\n',
      'bot.yml:3 There is no entry',
    ],
    ['an unknown key', 'name: A\ncolour: red\n', 'bot.yml:2 Unknown key "colour"'],
    ['what is no colour', 'name: A\naccent: red\n', 'bot.yml:2 "accent": is not a colour'],
    ['YAML that is broken', 'name: A\nname: B\n', 'bot.yml:2 It is not valid YAML: Map keys must be unique'],
    [
      'a starter without an entry',
      'starters:\n  card:\n    - frukt/apple\n    - frukt/plum\n',
      'bot.yml:4 There is no entry "frukt/plum"',
    ],
    [
      'a shortcut to no entry',
      'shortcuts:\n  - { entry: frukt/apple, sv: [äpple] }\n  - { entry: frukt/plum, sv: [plommon] }\n',
      'bot.yml:3 There is no entry "frukt/plum"',
    ],
    [
      'a shortcut to a paragraph that is not there',
      'shortcuts:\n  - entry: frukt/apple\n    begins: 9\n',
      'bot.yml:3 The answer of "frukt/apple" has no paragraph 9',
    ],
    [
      'words of a shortcut of which none tells it',
      'shortcuts:\n  - entry: frukt/apple\n    words: { sv: { beside: [äpple] } }\n',
      'bot.yml:3 "shortcuts.0.words.sv.tells"',
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
    ['a place of requests that is no address', 'requests:\n  to: the desk\n', 'bot.yml:2 "requests.to"'],
    [
      'hours that end before they begin',
      'requests:\n  hours:\n    zone: Europe/Stockholm\n    days: { mon: 17:00-09:00 }\n',
      'bot.yml:4 "requests.hours.days.mon": ends before it begins',
    ],
    [
      'a time zone that is none',
      'requests:\n  hours: { zone: Mars, days: {} }\n',
      'bot.yml:2 "requests.hours.zone": is no time zone',
    ],
    [
      'requests about a topic that is not there',
      'requests:\n  topics:\n    bread: { who: Ann }\n',
      'bot.yml:3 There is no topic "bread"',
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

  it('is refused with its faults of form and what it names in vain in one go', () => {
    const settings =
      'accent: red\ncolour: red\nlanguages: [xx]\ndefaultLanguage: sv\nstarters:\n  card: [frukt/plum]\ncontact:\n  topics: { fruit: "mailto:f@a.example" }\nicon: gone.png\n';
    expect(faults(settings).map((fault) => fault.split(' ', 1)[0])).to.have.members(
      [1, 2, 3, 6, 8, 9].map((line) => `bot.yml:${line}`),
    );
  });

  it('is for the shipped folder in all languages, with both checks', () => {
    const { languages, checks, notes } = knowledge.profile;
    expect([languages, checks, notes]).to.deep.equal([
      ['en', 'sv', 'nl', 'fr'],
      ['eligibility', 'renewal'],
      [],
    ]);
  });
});
