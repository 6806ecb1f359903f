import { expect } from 'chai';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../bot/project-root.js';
import { readQuestions } from '../../knowledge/commands/questions.js';
import { LOCALES, type Locale } from '../../knowledge/locales.js';
import { BACKGROUND } from '../../knowledge/meaning/background.js';
import { columnsOf, ownColumn } from '../../knowledge/meaning/concept-columns.js';
import { readThesaurus, THESAURUS } from '../../knowledge/meaning/thesaurus.js';
import { stem } from '../../knowledge/text/languages.js';
import { wordsOf } from '../../knowledge/text/words.js';

describe('readThesaurus', () => {
  const thesaurus = readThesaurus([
    '# rest\nholiday, time off | semester | vakantie | congés\nsick | sjuk | ziek | malade\n# food\nlunch | lunch | lunch | déjeuner',
  ]);
  it('joins the words of a line across the languages', () => {
    const holiday = thesaurus.conceptsOf(stem('holidays', 'en'), 'en');
    expect(holiday).to.have.length(1);
    expect(thesaurus.conceptsOf(stem('semestern', 'sv'), 'sv')).to.deep.equal(holiday);
    expect(thesaurus.conceptsOf(stem('sjuk', 'sv'), 'sv')).not.to.deep.equal(holiday);
  });
  it('takes a word of another language for what it means there', () => {
    expect(thesaurus.conceptsOf(stem('malade', 'fr'), 'en')).to.deep.equal(
      thesaurus.conceptsOf('sick', 'en'),
    );
  });
  it('finds terms of several words where they follow one another', () => {
    expect(thesaurus.phrasesIn(['i', 'want', 'time', 'off'], 'en')).to.deep.equal([
      { concept: 0, at: 2, length: 2 },
    ]);
    expect(thesaurus.phrasesIn(['off', 'time'], 'en')).to.deep.equal([]);
  });
  it('groups what stands below one heading', () => {
    expect([0, 1, 2].map((concept) => thesaurus.groupOf(concept))).to.deep.equal([0, 0, 1]);
  });
  it('knows nothing of other words', () => expect(thesaurus.conceptsOf('xylophon', 'en')).to.deep.equal([]));
});

describe('columnsOf', () => {
  const own = new Map([['fr' as const, ownColumn('\nholiday, time off | congés, vacances\n')]]);
  it('are those of the table, and those that a language brings by itself', () => {
    expect(
      columnsOf('holiday, time off | semester', own).map(([locale, words]) => [locale, words.trim()]),
    ).to.deep.equal([
      ['en', 'holiday, time off'],
      ['sv', 'semester'],
      ['fr', 'congés, vacances'],
    ]);
  });
  it('lack a language that has no word for it', () =>
    expect(columnsOf('sick | sjuk', own).map(([locale]) => locale)).to.deep.equal(['en', 'sv']));
});

describe('the thesaurus that ships', () => {
  it('has every concept in every language', () => {
    const folder = join(projectRoot(), 'knowledge', 'meaning', 'concepts');
    expect(readdirSync(folder).length).to.be.at.least(8);
    for (const locale of LOCALES)
      expect(
        THESAURUS.samples.filter((sample) => sample.locale === locale).length,
        `${locale}: cards/words/${locale}/index.ts, concepts`,
      ).to.be.above(2000);
    expect(THESAURUS.concepts).to.be.above(400);
  });
});

describe('the background that ships', () => {
  /** Shared words of two texts, of all their words. */
  const alike = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
    const shared = [...a].filter((word) => b.has(word)).length;
    return shared / (a.size + b.size - shared);
  };
  const wordSet = (text: string): Set<string> => new Set(wordsOf(text));
  it('holds no question that the figures are measured by, nor one nearly the same', () => {
    const folder = join(projectRoot(), 'test', 'questions');
    const files = [folder, join(folder, 'own-faqs')].flatMap((path) =>
      readdirSync(path).flatMap((file) =>
        /questions\.jsonl$|^(?:golden|fresh|calibration)\.jsonl$/.test(file) ? [join(path, file)] : [],
      ),
    );
    const asked = files
      .flatMap(readQuestions)
      .map(({ locale, text }) => ({ locale, text, words: wordSet(text) }));
    const copies = BACKGROUND.flatMap((line) => {
      const words = wordSet(line.text);
      const copy = asked.find(
        (question) => question.locale === line.locale && alike(words, question.words) > 0.6,
      );
      return copy ? [`${line.text} ~ ${copy.text}`] : [];
    });
    expect(copies).to.deep.equal([]);
  });
  it('speaks every language about as much', () => {
    const count = (locale: Locale): number => BACKGROUND.filter((line) => line.locale === locale).length;
    for (const locale of LOCALES) expect(count(locale), locale).to.be.above(150);
  });
});
