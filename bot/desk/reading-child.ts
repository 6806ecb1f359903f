// The process that reads a file somebody brings in. Its answer is data; it writes nothing.
import { ImportError } from '../../knowledge/import/imported.js';
import { proposeEdits } from '../../knowledge/write/import-edits.js';
import type { ReadingInput, ReadingResult } from './reading.js';

async function readIt({ name, bytes, ...options }: ReadingInput): Promise<ReadingResult> {
  try {
    return { proposed: await proposeEdits(name, bytes, options) };
  } catch (error) {
    if (error instanceof ImportError) return { refused: error.message };
    // A reader that falls over a file says nothing useful to the person, and the next file is read by another process.
    return { refused: `${name}: it cannot be read. Save it again, or as CSV.` };
  }
}

process.once('message', (input: ReadingInput) => {
  void readIt(input).then((result) => process.send?.(result, () => process.disconnect()));
});
