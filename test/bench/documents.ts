// `npm run bench -- documents [--expect N] FILE… [+ [--expect N] FILE…]`: each group of files, languages of one FAQ, becomes a
// folder by import alone; then the bot on it is asked every question over the page's HTTP. Exit code 1 when one strays.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { tryDocuments } from '../support/own-documents.js';

interface Group {
  expected: number | undefined;
  files: string[];
}

function groupsOf(args: readonly string[]): Group[] {
  const groups: Group[] = [{ expected: undefined, files: [] }];
  args.forEach((arg, at) => {
    const group = groups.at(-1);
    if (arg === '+') groups.push({ expected: undefined, files: [] });
    else if (args[at - 1] === '--expect' && group) group.expected = Number(arg);
    else if (arg !== '--expect') group?.files.push(arg);
  });
  return groups.filter(({ files }) => files.length > 0);
}

const rows: Record<string, string | number>[] = [];
let failed = false;
for (const { expected, files } of groupsOf(process.argv.slice(2))) {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'));
  try {
    const topic = files.length > 1 ? 'faq' : undefined;
    const tried = await tryDocuments(files, topic, folder);
    const { entries, languages, check, asked, strayed, manifest, seconds, greeting } = tried;
    failed ||=
      strayed.length > 0 || check.status !== 0 || manifest !== '' || (expected ?? entries) !== entries;
    rows.push({
      document: files.map((file) => basename(file)).join(' '),
      entries: expected === undefined ? entries : `${entries} of ${expected}`,
      languages: languages.join(' '),
      check: check.status === 0 ? 'no faults' : 'FAULTS',
      'own answer': `${asked - strayed.length} of ${asked}`,
      manifest: manifest === '' ? 'passes' : 'FAILS',
      'import s': seconds.import.toFixed(1),
      'start s': seconds.start.toFixed(1),
    });
    console.log(
      `\n${files.map((file) => basename(file)).join(', ')}\n${greeting}\n${strayed.join('\n')}${manifest}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
console.table(rows);
process.exitCode = failed ? 1 : 0;
