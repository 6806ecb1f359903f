// npm run bench -- desk [FILE…]: what giving half of the unanswered questions to their entries does for the other half. Without
// files on the FAQs of other organisations, their wordings held out; a file of questions (JSON lines) is asked of the shipped ones.
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { projectRoot } from '../../bot/project-root.js';
import { expectedIds, readQuestions } from '../../knowledge/commands/questions.js';
import { foundEntries } from '../../knowledge/found-entries.js';
import { loadKnowledge, type Knowledge } from '../../knowledge/knowledge.js';
import { NO_HOSTS } from '../../knowledge/read/answer-rules.js';
import { applyEdits } from '../../knowledge/write/apply-edits.js';
import type { Edit } from '../../knowledge/write/edits.js';
import { markdownTable, percent } from '../support/bench/table.js';
import { faqFolder, type HeldOut } from '../support/faq-folder.js';
import { temporaryFolder, type TemporaryFolder } from '../support/knowledge-folder.js';

const files = process.argv.slice(2);
const sets = files.length > 0 ? files.map(ofFile) : [3, 6].map(ofFaqs);
const rows = sets.map(({ name, folder, asked }) => rowOf(name, folder, asked));
console.log(markdownTable(await Promise.all(rows)));

interface Set {
  name: string;
  folder: TemporaryFolder;
  asked: HeldOut[];
}

function ofFaqs(phrasings: number): Set {
  const { folder, heldOut } = faqFolder(phrasings);
  return { name: `FAQs, ${phrasings} phrasings`, folder, asked: heldOut };
}

function ofFile(file: string): Set {
  const folder = temporaryFolder();
  cpSync(join(projectRoot(), 'knowledge', 'content'), folder.path, { recursive: true });
  const asked = readQuestions(file).flatMap((question) => {
    const [entry] = expectedIds(question);
    return entry === undefined ? [] : [{ text: question.text, locale: question.locale, entry }];
  });
  return { name: basename(file), folder, asked };
}

async function rowOf(
  name: string,
  folder: TemporaryFolder,
  asked: readonly HeldOut[],
): Promise<Record<string, string>> {
  const today = loadKnowledge(folder.path);
  const unanswered = asked.filter(({ text, locale }) => today.find(text, { locale }).outcome !== 'answer');
  // Every second one of an entry, so that both halves ask for the same things.
  const byEntry = [...unanswered].sort((a, b) => (a.entry < b.entry ? -1 : a.entry > b.entry ? 1 : 0));
  const given = byEntry.filter((_, at) => at % 2 === 0);
  const others = byEntry.filter((_, at) => at % 2 === 1);
  await give(folder, given);
  const then = loadKnowledge(folder.path);
  folder.remove();
  const before = judged(today, others);
  const after = judged(then, others);
  const share = (count: number): string => percent(count / Math.max(1, others.length));
  return {
    set: name,
    unanswered: String(unanswered.length),
    'given: right': percent(judged(then, given).right / Math.max(1, given.length)),
    others: String(others.length),
    'right, offered before': share(before.offered),
    'right after': share(after.right),
    'offered after': share(after.offered),
    'misled after': share(after.misled),
  };
}

/** As "Belongs here" does it. */
async function give(folder: TemporaryFolder, given: readonly HeldOut[]): Promise<void> {
  const edits = given.map(({ text, locale, entry }): Edit => ({ kind: 'phrasing', entry, locale, text }));
  const read = (path: string): string | undefined =>
    existsSync(join(folder.path, path)) ? readFileSync(join(folder.path, path), 'utf8') : undefined;
  const { files, obstacles } = await applyEdits({ read, hosts: NO_HOSTS, titleOf: dirname }, edits);
  if (obstacles.length > 0) throw new Error(JSON.stringify(obstacles[0]));
  for (const [path, text] of files) folder.write(path, text);
}

function judged(
  knowledge: Knowledge,
  questions: readonly HeldOut[],
): { right: number; offered: number; misled: number } {
  const counts = { right: 0, offered: 0, misled: 0 };
  for (const { text, locale, entry } of questions) {
    const finding = knowledge.find(text, { locale });
    const isThere = foundEntries(finding).some(({ id }) => id === entry);
    if (finding.outcome === 'answer') counts[isThere ? 'right' : 'misled'] += 1;
    else if (finding.outcome === 'choices' && isThere) counts.offered += 1;
  }
  return counts;
}
