// What each language calls a concept. Four have a column in every table; another one brings all of its words in one file.
import { CONCEPT_LINES } from '../../cards/words/index.js';
import { LOCALES, type Locale } from '../locales.js';

/** The columns of the tables, in their order. */
const IN_TABLES: readonly Locale[] = ['en', 'sv', 'nl', 'fr'];

/** By what the English column of a table says. */
export type OwnColumn = ReadonlyMap<string, string>;

/** @param lines as `Language.concepts` has them */
export function ownColumn(lines: string): OwnColumn {
  return new Map(
    lines
      .split('\n')
      .filter((line) => line.includes('|'))
      .map((line) => {
        const [english = '', own = ''] = line.split('|');
        return [english.trim(), own.trim()];
      }),
  );
}

const OWN: ReadonlyMap<Locale, OwnColumn> = new Map(
  LOCALES.filter((locale) => !IN_TABLES.includes(locale)).map((locale) => [
    locale,
    ownColumn(CONCEPT_LINES[locale]),
  ]),
);

/**
 * @param line of a table: English | Swedish | Dutch | French
 * @param own the columns of the other languages; one that lacks the concept has no part in it
 */
export function columnsOf(
  line: string,
  own: ReadonlyMap<Locale, OwnColumn> = OWN,
): [locale: Locale, column: string][] {
  const columns = line.split('|');
  const english = columns[0]?.trim() ?? '';
  return [
    ...IN_TABLES.flatMap((locale, at): [Locale, string][] => {
      const column = columns[at];
      return column === undefined ? [] : [[locale, column]];
    }),
    ...[...own].flatMap(([locale, of]): [Locale, string][] => {
      const column = of.get(english);
      return column === undefined ? [] : [[locale, column]];
    }),
  ];
}
