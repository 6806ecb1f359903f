// A small knowledge folder in a temporary place, to break in chosen ways.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { LOCALES, type Locale } from '../../knowledge/locales.js';

export interface TemporaryFolder {
  path: string;
  write(file: string, text: string): void;
  remove(): void;
}

export function temporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), 'bot-test-'));
  return {
    path,
    write(file, text) {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), text);
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** The Markdown of one entry. */
export function entryMarkdown(
  anchor: string,
  parts: { question?: string; answer?: string; asked?: string[] } = {},
): string {
  const {
    question = `What is ${anchor}?`,
    answer = `It is **${anchor}**.`,
    asked = [`tell me of ${anchor}`],
  } = parts;
  return `## <a name="${anchor}"></a>${question}\n\n<!-- label: About ${anchor} -->\n\n${answer}\n\n<!-- asked as\n${asked.map((line) => `- ${line}`).join('\n')}\n-->\n`;
}

export function frontMatter(locale: Locale, more = ''): string {
  return `---\ntitle: Fruit\nlocale: ${locale}\nsource: https://example.com/fruit\nasOf: 2024-02-29\n${more}---\n\n`;
}

/** A valid folder with the topic `fruit` and the entries apple and pear. */
export function fruitFolder(): TemporaryFolder {
  const folder = temporaryFolder();
  for (const locale of LOCALES) {
    const body = ['apple', 'pear']
      .map((name) => entryMarkdown(name, { asked: [`${locale} ${name} please`] }))
      .join('\n');
    folder.write(`faq/fruit/${locale}.md`, frontMatter(locale) + body);
    folder.write(`not-ours/${locale}.md`, `## far\n- weather in ${locale}\n`);
  }
  return folder;
}
