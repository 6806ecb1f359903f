// A desk with much to show: a folder of made-up entries, and a data folder whose journal is full of questions left unanswered.
import { openSqliteBackend } from '../../bot/storage/sqlite/index.js';
import { LOCALES } from '../../knowledge/locales.js';
import { createSynthetic } from './bench/synthetic.js';
import { entryMarkdown, frontMatter, temporaryFolder, type TemporaryFolder } from './knowledge-folder.js';
import { question } from './storage/lines.js';
import { strictLogger } from './storage/folder.js';

const SEED = 17;

/** @returns the folder of `entries` entries in four languages */
export function manyEntries(entries: number): TemporaryFolder {
  const folder = temporaryFolder();
  const made = createSynthetic(entries, SEED).content().entries;
  for (const topic of new Set(made.map((one) => one.topic)))
    for (const locale of LOCALES) {
      const ofTopic = made.filter((one) => one.topic === topic);
      const texts = ofTopic.map(({ id, texts }) =>
        entryMarkdown(id.split('/')[1] ?? '', { ...texts[locale], asked: [...texts[locale].phrasings] }),
      );
      folder.write(`faq/${topic}/${locale}.md`, frontMatter(locale) + texts.join('\n'));
    }
  for (const locale of LOCALES) folder.write(`not-ours/${locale}.md`, `## far\n- weather in ${locale}\n`);
  return folder;
}

/** @returns a data folder in which `lines` questions on them, all in other words, were left without an answer lately */
export async function manyAsked(lines: number, entries: number): Promise<TemporaryFolder> {
  const folder = temporaryFolder();
  const backend = await openSqliteBackend({ dataDir: folder.path, logger: strictLogger });
  const now = Date.now();
  for (const [at, { text, locale, id }] of createSynthetic(entries, SEED).ask(lines).entries()) {
    const when = new Date(now - (lines - at) * 60_000).toISOString();
    const outcome = at % 3 === 0 ? 'choices' : 'none';
    await backend.journal.append(question(when, { text, locale, outcome, entries: [id] }));
  }
  await backend.close();
  return folder;
}
