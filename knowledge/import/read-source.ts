// Bytes of a file -> documents, by what the bytes are; the name only breaks a tie.
import { basename } from 'node:path';
import { decodeText } from '../read/decode-text.js';
import { ImportError, type ImportedDocument, type Notes } from './imported.js';
import { gridOfText, gridsOfWorkbook } from './sheet/grids.js';
import { readSheets } from './sheet/read-sheet.js';

export interface ReadOptions {
  notes: Notes;
  /** Where the document stands on the web: relative links lead from there. A folder when it ends with a slash. */
  base: string | undefined;
}

/** @throws ImportError naming file, cause and remedy */
export async function readSource(
  path: string,
  bytes: Uint8Array,
  { notes }: ReadOptions,
): Promise<ImportedDocument[]> {
  const file = basename(path);
  if (isZip(bytes)) return readSheets(await gridsOfWorkbook(bytes, file, 'xlsx'), file, notes);
  const { text, encoding } = decodeText(bytes);
  if (encoding === 'windows-1252')
    notes.add('look', 'read as Windows-1252: are å, é and the like right?', file);
  if (text.trim() === '') throw new ImportError(`${file}: the file is empty. Save it again and import that.`);
  return readSheets([gridOfText(text)], file, notes);
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
