// Documents alone -> a folder, and the bot on that folder tried as people would: every question typed as it stands.
import { join } from 'node:path';
import { readFolder } from '../../knowledge/knowledge.js';
import { importFiles } from '../../knowledge/import/import-files.js';
import { check } from '../../knowledge/commands/check.js';
import { LANGUAGE_FACTS, type Locale } from '../../knowledge/locales.js';
import { visitPage } from './page-visitor.js';
import { runCommand, runProgram } from './run-command.js';
import { startBot } from './running-bot.js';

export interface Tried {
  entries: number;
  languages: readonly Locale[];
  /** Exit code of `knowledge:check`, and what it said. */
  check: { status: number | null; said: string };
  /** Questions typed, in every language they are written in, and those that were not answered with their own entry. */
  asked: number;
  strayed: string[];
  /** In the default language. */
  greeting: string;
  /** What `npm run manifest` said, if it did not pass. */
  manifest: string;
  seconds: { import: number; start: number };
}

const MANIFEST_ENV = {
  MICROSOFT_APP_ID: '11111111-2222-3333-4444-555555555555',
  BOT_DOMAIN: 'bot.contoso.com',
};

/** @param folder an empty place to work in */
export async function tryDocuments(
  files: readonly string[],
  topic: string | undefined,
  folder: string,
): Promise<Tried> {
  const knowledge = join(folder, 'knowledge');
  const started = Date.now();
  await importFiles(files, { folder: knowledge, topic });
  const imported = Date.now();
  const checked = await runCommand(check, [knowledge]);
  const { content, profile } = readFolder(knowledge);
  const starting = Date.now();
  const bot = await startBot({ env: { KNOWLEDGE_DIR: knowledge } });
  const ready = Date.now();
  try {
    const tags = (locale: Locale): string => LANGUAGE_FACTS[locale].webChat;
    const { greeting } = await visitPage(bot.url, tags(profile.defaultLanguage));
    const strayed: string[] = [];
    let asked = 0;
    for (const entry of content.entries) {
      for (const locale of entry.locales) {
        const { question } = entry.texts[locale];
        const visitor = await visitPage(bot.url, tags(locale));
        const said = await visitor.ask(question);
        asked += 1;
        if (!said.startsWith(question)) strayed.push(`${locale} "${question}" -> "${said.split('\n')[0]}"`);
      }
    }
    const zip = join(folder, 'teams.zip');
    const manifest = await runProgram(join('manifest', 'build.ts'), [zip], {
      ...MANIFEST_ENV,
      KNOWLEDGE_DIR: knowledge,
    });
    return {
      entries: content.entries.length,
      languages: profile.languages,
      check: { status: checked.status, said: checked.stdout + checked.stderr },
      asked,
      strayed,
      greeting,
      manifest: manifest.status === 0 ? '' : manifest.stderr,
      seconds: { import: (imported - started) / 1000, start: (ready - starting) / 1000 },
    };
  } finally {
    await bot.stop();
  }
}
