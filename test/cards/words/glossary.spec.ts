import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { shownTexts } from '../../support/shown-texts.js';

const GLOSSARY = readFileSync(new URL('../../../cards/words/GLOSSARY.md', import.meta.url), 'utf8');

/** The rows of the table below a heading, without its head. */
function rowsBelow(heading: string): string[][] {
  const section = GLOSSARY.split(`## ${heading}`)[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const lower = (text: string): string => text.toLowerCase().replaceAll('\u00A0', ' ');

/** The other way to speak to a person, which would be mixed address. */
const OTHER_ADDRESS: Partial<Record<Locale, RegExp>> = {
  nl: /(?<![\p{L}*])(?:u|uw)(?! producten)(?![\p{L}*])/iu,
  fr: /(?<!\p{L})(?:tu|toi|ton|tes)(?!\p{L})/iu,
};

describe('the glossary', () => {
  for (const [column, locale] of LOCALES.entries()) {
    const texts = shownTexts(locale);
    const all = lower(texts.map(([, text]) => text).join('\n'));

    it(`names the terms that are in use in ${locale}`, () => {
      const terms = rowsBelow('Terms').map((row) => row[column + 1] ?? '');
      expect(terms).to.have.length.above(10);
      for (const term of terms) expect(all.includes(lower(term)), term).to.equal(true);
    });

    it(`names what is never said in ${locale}`, () => {
      const never = rowsBelow('Not said').filter(([language]) => language === locale);
      expect(never).to.not.be.empty;
      for (const [, not = ''] of never) {
        const said = new RegExp(`(?<!\\p{L})${lower(not).replaceAll('.', '\\.')}(?!\\p{L})`, 'u');
        expect(
          texts.filter(([, text]) => said.test(lower(text))),
          not,
        ).to.deep.equal([]);
      }
    });

    it(`is kept by one way to speak to a person in ${locale}`, () => {
      const other = OTHER_ADDRESS[locale] ?? /(?!)/;
      const mixed = texts.filter(([, text]) => other.test(text.replaceAll(/\*\*[^*]*\*\*/g, '')));
      expect(mixed).to.deep.equal([]);
    });

    it(`is set in the type of ${locale}: no double blanks, no straight quotation marks or apostrophes`, () => {
      const plain = texts.filter(([, text]) =>
        / {2}(?! *[-*\d])|\p{L}'\p{L}|(?<![\p{L}=])"\p{L}/u.test(text),
      );
      expect(plain).to.deep.equal([]);
    });
  }

  it('keeps French signs from standing alone on a line', () => {
    const loose = shownTexts('fr').filter(([, text]) => /(?<=[\p{L}\d)*»]) [:;?!»]|« /u.test(text));
    expect(loose).to.deep.equal([]);
  });
});
