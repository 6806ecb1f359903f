// Bytes of a file -> documents, by what the bytes are; the name only breaks a tie.
import { basename } from 'node:path';
import { unzipSync } from 'fflate';
import { decodeText } from '../read/decode-text.js';
import type { SourceOptions } from './document-context.js';
import { readHtml } from './html/read-html.js';
import { ImportError, type ImportedDocument } from './imported.js';
import { readMarkdown } from './markdown/read-markdown.js';
import { readYamlFaq } from './markdown/read-yaml-faq.js';
import { documentOfPairs } from './qna/pairs.js';
import { readQnaJson } from './qna/read-qna-json.js';
import { isQnaTable, pairsOfTable, unquotedGrid } from './qna/read-qna-table.js';
import { gridOfText, gridsOfWorkbook, type Grid } from './sheet/grids.js';
import { readSheets } from './sheet/read-sheet.js';
import { hasHeader } from './sheet/table.js';

/** @throws ImportError naming file, cause and remedy */
export async function readSource(
  path: string,
  bytes: Uint8Array,
  options: SourceOptions,
): Promise<ImportedDocument[]> {
  const file = basename(path);
  if (startsWith(bytes, [0x50, 0x4b])) return readZip(path, bytes, options);
  const refusal = REFUSED.find(({ magic }) => startsWith(bytes, magic));
  if (refusal) throw new ImportError(`${file}: ${refusal.what}. ${refusal.remedy}.`);
  const { text: decoded, encoding } = decodeText(bytes);
  const text = decoded.replace(/^\uFEFF/, '');
  if (text.trim() === '') throw new ImportError(`${file}: the file is empty. Save it again and import that.`);
  if (encoding === 'windows-1252') {
    options.notes.add('look', 'read as Windows-1252: are å, é and the like right?', file);
  }
  return readText(file, text, options);
}

const REFUSED = [
  {
    magic: [0xd0, 0xcf, 0x11, 0xe0],
    what: 'an Office file of before 2007',
    remedy: 'Save it as .xlsx, or as CSV',
  },
  {
    magic: [0x25, 0x50, 0x44, 0x46],
    what: 'a PDF',
    remedy: 'Import the document it was made from, or put it into a spreadsheet',
  },
];

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

/** Workbooks are zip files too; any other holds files to import one by one. */
async function readZip(path: string, bytes: Uint8Array, options: SourceOptions): Promise<ImportedDocument[]> {
  const file = basename(path);
  const files = unzipped(file, bytes);
  const names = Object.keys(files);
  if (names.includes('xl/workbook.xml'))
    return readGrids(await gridsOfWorkbook(bytes, file, 'xlsx'), file, options);
  if (names.includes('content.xml'))
    return readGrids(await gridsOfWorkbook(bytes, file, 'ods'), file, options);
  if (names.some((name) => name.startsWith('word/'))) {
    throw new ImportError(
      `${file}: a Word document. Save it as a web page (HTML), or put it into a spreadsheet.`,
    );
  }
  const documents: ImportedDocument[] = [];
  for (const [name, content] of Object.entries(files)) {
    if (!/\.(xlsx|ods|csv|tsv|txt|json|ya?ml|md|markdown|html?)$/i.test(name) || /^__MACOSX\//.test(name)) {
      if (content.length > 0)
        options.notes.add('lost', 'file inside the zip that is no text or spreadsheet', `${file} ${name}`);
    } else documents.push(...(await readSource(name, content, options)));
  }
  return documents;
}

/** Together, so that a small file cannot fill the memory. */
const MAX_UNZIPPED_BYTES = 200_000_000;

function unzipped(file: string, bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        if (total > MAX_UNZIPPED_BYTES) throw new Error('more than 200 MB inside');
        return true;
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ImportError(
      `${file}: the zip file cannot be read (${reason}). Unpack it and import what is inside.`,
      { cause: error },
    );
  }
}

function readText(file: string, text: string, options: SourceOptions): ImportedDocument[] {
  if (/^###\s*YamlMime:\s*FAQ/.test(text) || isYamlFaq(file, text)) return [readYamlFaq(file, text, options)];
  if (/^\s*[[{]/.test(text)) {
    const found = qnaOfJson(file, text, options);
    if (found) return [found];
  }
  if (/^\s*(<\?xml[^>]*>\s*)?<(!doctype html|html|head|body)\b/i.test(text) || /\.html?$/i.test(file)) {
    return [readHtml(file, text, options)];
  }
  const unquoted = unquotedGrid(text);
  if (unquoted) return readGrids([unquoted], file, options);
  const grid = gridOfText(text);
  const isMarkdown = /\.(md|markdown)$/i.test(file) || /^---[ \t]*\n/.test(text);
  if (/\.(csv|tsv|tab)$/i.test(file) || (!isMarkdown && hasHeader(grid)))
    return readGrids([grid], file, options);
  return [readMarkdown(file, text, options)];
}

function isYamlFaq(file: string, text: string): boolean {
  return /\.ya?ml$/i.test(file) && /^sections:/m.test(text) && /^\s*-?\s*questions:/m.test(text);
}

function qnaOfJson(file: string, text: string, options: SourceOptions): ImportedDocument | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (!/\.json$/i.test(file)) return undefined;
    throw new ImportError(
      `${file}: not valid JSON (${error instanceof Error ? error.message : ''}). Export it again.`,
      { cause: error },
    );
  }
  const found = readQnaJson(json, file);
  if (!found)
    throw new ImportError(
      `${file}: JSON without questions and answers. Export the knowledge base as JSON or TSV.`,
    );
  for (const group of found.synonyms)
    options.notes.add('lost', 'synonyms of the service', `${file} ${group}`);
  return documentOfPairs(file, 'question answering export', found.pairs, {
    ...options,
    locale: found.locale,
  });
}

function readGrids(grids: readonly Grid[], file: string, options: SourceOptions): ImportedDocument[] {
  const exported = grids.filter(isQnaTable);
  if (exported.length === 0) return readSheets(grids, file, options);
  return exported.map((grid) =>
    documentOfPairs(file, 'question answering export', pairsOfTable(grid, file), options),
  );
}
