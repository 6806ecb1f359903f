// The entries as they are, and a question tried on them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { topicPath } from '../../../knowledge/import/folder/write-folder.js';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import { isLocale, LOCALES, type Locale } from '../../../knowledge/locales.js';
import { decodeText } from '../../../knowledge/read/decode-text.js';
import { readSettings } from '../../../knowledge/profile/settings.js';
import { readHosts } from '../../../knowledge/read/hosts.js';
import {
  editSchema,
  isLastOfItsKind,
  textRevision,
  type WrittenText,
} from '../../../knowledge/write/edits.js';
import { readTopic, writtenText } from '../../../knowledge/write/topic-text.js';
import type { Route } from '../door.js';
import { parseBody } from '../parse-body.js';
import type { Workplace } from '../workplace.js';

const trying = z.object({
  text: z.string().trim().min(1).max(2_000),
  edits: z.array(editSchema).max(20).default([]),
});

export function entryRoutes({ folder, knowledge, drafts, asking }: Workplace): Route[] {
  return [
    {
      method: 'GET',
      path: '/entries',
      role: 'reader',
      run: ({ query }) => {
        const locale = isLocale(query['locale']) ? query['locale'] : 'en';
        return Promise.resolve({
          entries: knowledge().entries.map((entry) => listed(entry, locale, knowledge())),
        });
      },
    },
    {
      method: 'GET',
      path: '/entry',
      role: 'reader',
      run: ({ query }) =>
        Promise.resolve({ ...entryAt(folder, query['id'] ?? ''), neededIn: neededIn(folder) }),
    },
    {
      method: 'POST',
      path: '/try',
      role: 'reader',
      async run({ person, body }) {
        const { text, edits } = parseBody(trying, body);
        const [today] = await asking.today([{ text }]);
        const mine = (await drafts.of(person)).edits.map(({ edit }) => edit);
        const all = [...mine, ...edits].filter(isLastOfItsKind);
        const [then] = all.length === 0 ? [today] : await asking.then(person, all, [{ text }]);
        return { today, then };
      },
    },
  ];
}

function listed(entry: Knowledge['entries'][number], locale: Locale, knowledge: Knowledge): object {
  const { id, topic, locales, texts } = entry;
  const { question, label, owner, reviewBy } = texts[locale];
  const phrasings = locales.reduce((sum, one) => sum + texts[one].phrasings.length, 0);
  return {
    id,
    topic,
    topicTitle: knowledge.topicTitle(topic, locale),
    question,
    label,
    locales,
    phrasings,
    owner,
    reviewBy,
  };
}

/** Where the folder says `parity: strict`, all of them. */
function neededIn(folder: string): readonly Locale[] {
  return readSettings(folder, []).settings.parity === 'strict' ? LOCALES : [];
}

/** An entry as it is written in the files, with the revision that an edit of it must name. */
function entryAt(
  folder: string,
  id: string,
): { id: string; texts: Partial<Record<Locale, { text: WrittenText; revision: string }>> } {
  const [topic = '', anchor = ''] = id.split('/');
  const texts: Partial<Record<Locale, { text: WrittenText; revision: string }>> = {};
  for (const locale of /^[a-z0-9-]+$/.test(topic) ? LOCALES : []) {
    const path = topicPath(topic, locale);
    if (!existsSync(join(folder, path))) continue;
    const file = readTopic(
      path,
      decodeText(readFileSync(join(folder, path))).text,
      locale,
      [],
      readHosts(folder),
    );
    const entry = file?.parsed.entries.find((one) => one.anchor === anchor);
    if (!entry) continue;
    const text = writtenText(entry);
    texts[locale] = { text, revision: textRevision(text) };
  }
  return { id, texts };
}
