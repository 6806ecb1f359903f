// A spreadsheet of questions and answers -> documents, one a sheet.
import type { Locale } from '../../locales.js';
import { localeOfWord } from '../guess-locale.js';
import type { ImportedDocument, ImportedEntry, Notes } from '../imported.js';
import { dateOf } from '../date-of.js';
import { cleanContext, type SourceOptions } from '../document-context.js';
import { cleanAnswer } from '../markdown/clean-answer.js';
import { revisionOf } from '../revision.js';
import { markdownOfCell } from './cell-markdown.js';
import type { Grid } from './grids.js';
import type { Field } from './headers.js';
import { tableOf, type TableRow } from './table.js';
import { linesOf, wordingsOf } from './wordings.js';

/** @param file name of the file, for messages */
export function readSheets(grids: readonly Grid[], file: string, options: SourceOptions): ImportedDocument[] {
  const { notes } = options;
  const filled = grids.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
  const documents = filled.flatMap((grid) => {
    const place = grid.name === '' ? file : `${file} "${grid.name}"`;
    const table = tableOf(grid, place, notes);
    if (!table) {
      notes.add('lost', 'sheet without columns for question and answer', place);
      return [];
    }
    const locale = localeOfWord(grid.name);
    const rows = new RowReader(place, options);
    table.forEach((row) => rows.read(row));
    return [{ file, dialect: 'spreadsheet', sheet: grid.name, locale, entries: rows.entries }];
  });
  const bySheet = documents.filter(({ locale }) => locale === undefined).length > 1;
  return documents.map(({ sheet, ...document }) => ({
    ...document,
    topic: bySheet && document.locale === undefined ? sheet : undefined,
  }));
}

/** Row after row, since a row may go on with the entry above it. */
class RowReader {
  readonly entries: ImportedEntry[] = [];
  private readonly notes: Notes;
  #topic: string | undefined;
  /** The entry a row without a question goes on with, per language of the columns. */
  readonly #last = new Map<Locale | undefined, ImportedEntry>();

  constructor(
    private readonly place: string,
    private readonly options: SourceOptions,
  ) {
    this.notes = options.notes;
  }

  read({ row, cells }: TableRow): void {
    const place = `${this.place}:${row}`;
    const shared = cells.get(undefined) ?? new Map<Field, string>();
    this.#topic = shared.get('topic') || this.#topic;
    const own = [...cells].filter(([locale]) => locale !== undefined);
    for (const [locale, fields] of own.length > 0 ? own : [[undefined, shared] as const]) {
      this.#readOne(locale, new Map([...shared, ...fields]), place);
    }
  }

  #readOne(locale: Locale | undefined, cells: Map<Field, string>, place: string): void {
    const question = oneLine(cells.get('question') ?? '');
    const answer = this.#answer(cells, place);
    const alternatives = this.#wordings(cells, place);
    const last = this.#last.get(locale);
    if (question !== '' && answer !== '') {
      const entry = this.#entry(locale, cells, question, answer, alternatives, place);
      this.entries.push(entry);
      this.#last.set(locale, entry);
    } else if (question === '' && last && (answer !== '' || alternatives.length > 0)) {
      last.answer = [last.answer, answer].filter(Boolean).join('\n\n');
      last.alternatives.push(...alternatives);
      this.notes.add('turned', 'row without a question -> part of the entry above', place);
    } else if (question !== '') {
      this.notes.add('aside', `row without an answer: "${question}"`, place);
    } else if (answer !== '') {
      this.notes.add('lost', 'answer without a question', place);
    }
  }

  /** A row that came out of our export has one a line; in any other, people may have separated them in their own way. */
  #wordings(cells: Map<Field, string>, place: string): string[] {
    const cell = cells.get('alternatives') ?? '';
    const lines = linesOf(cell);
    const wordings = cells.has('revision') ? lines : wordingsOf(cell);
    if (wordings.length > lines.length)
      this.notes.add('turned', 'wordings with ; | / or commas between them -> one each', place);
    return wordings;
  }

  /** A row of ours that nobody touched keeps its answer letter for letter. */
  #answer(cells: Map<Field, string>, place: string): string {
    const raw = cells.get('answer') ?? '';
    const stated = cells.get('revision');
    const untouched =
      stated !== undefined &&
      stated ===
        revisionOf({
          question: cells.get('question') ?? '',
          answer: raw,
          alternatives: linesOf(cells.get('alternatives') ?? ''),
          label: cells.get('label'),
          related: listOf(cells.get('related')),
        });
    if (untouched) return raw;
    const source = cells.get('source');
    const address = source !== undefined && URL.canParse(source) ? source : this.options.base;
    return cleanAnswer(markdownOfCell(raw), cleanContext(this.options, { address, site: undefined, place }));
  }

  #source(text: string | undefined, place: string): string | undefined {
    if (text === undefined || (/^https?:\/\//.test(text) && URL.canParse(text))) return text;
    this.notes.add('lost', `source "${text}" is no address`, place);
    return undefined;
  }

  #entry(
    columnLocale: Locale | undefined,
    cells: Map<Field, string>,
    question: string,
    answer: string,
    alternatives: string[],
    place: string,
  ): ImportedEntry {
    const optional = (field: Field): string | undefined => cells.get(field)?.trim() || undefined;
    const date = (field: Field): string | undefined => {
      const text = optional(field);
      const read = text === undefined ? undefined : dateOf(text);
      if (text !== undefined && !read) this.notes.add('lost', `"${text}" is no date`, place);
      return read;
    };
    const language = optional('language');
    const locale = columnLocale ?? (language === undefined ? undefined : localeOfWord(language));
    if (language !== undefined && !locale) {
      this.notes.add('look', `language "${language}" is none of ours: told by the text instead`, place);
    }
    return {
      key: optional('id'),
      row: columnLocale && place,
      question,
      answer,
      alternatives,
      label: optional('label'),
      related: listOf(optional('related')),
      source: this.#source(optional('source'), place),
      asOf: date('asOf'),
      owner: optional('owner'),
      reviewBy: date('reviewBy'),
      topic: this.#topic,
      topicTitle: optional('topicTitle'),
      locale,
      revision: optional('revision'),
      place,
    };
  }
}

/** Ids, however they are separated. */
function listOf(cell = ''): string[] {
  return cell.split(/[,;\s]+/).filter(Boolean);
}

function oneLine(text: string): string {
  return text.replace(/[ \t\n]+/g, ' ').trim(); // a no-break space stays one
}
