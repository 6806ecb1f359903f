// What helps somebody while they write an entry: how it would look, and what is there already.
import { z } from 'zod/v4';
import { LOCALES } from '../../../knowledge/locales.js';
import { readHosts } from '../../../knowledge/read/hosts.js';
import { writtenTextSchema } from '../../../knowledge/write/edits.js';
import type { Route } from '../door.js';
import { nearestTo } from '../inbox/nearest.js';
import { parseBody } from '../parse-body.js';
import { previewOf } from '../preview.js';
import type { Workplace } from '../workplace.js';

/** As an entry is, but for what is not written yet. */
const halfWritten = writtenTextSchema.extend({
  question: z.string().max(500),
  answer: z.string().max(20_000),
});
const previewing = z.object({
  entry: z.string().max(200),
  locale: z.enum(LOCALES),
  text: halfWritten,
});
const comparing = z.object({ text: z.string().trim().min(1).max(2_000), locale: z.enum(LOCALES) });

export function writingRoutes({ folder, knowledge }: Pick<Workplace, 'folder' | 'knowledge'>): Route[] {
  return [
    {
      method: 'POST',
      path: '/preview',
      role: 'reader',
      run: ({ body }) => {
        const { entry, locale, text } = parseBody(previewing, body);
        const [topic = ''] = entry.split('/');
        const fullId = (id: string): string => (id.includes('/') ? id : `${topic}/${id}`);
        return Promise.resolve(
          previewOf(text, locale, {
            hosts: readHosts(folder),
            entry: (id) => knowledge().entry(fullId(id)),
          }),
        );
      },
    },
    {
      method: 'POST',
      path: '/similar',
      role: 'reader',
      run: ({ body }) => {
        const { text, locale } = parseBody(comparing, body);
        const finding = knowledge().find(text, { locale });
        const near = nearestTo(finding, locale, knowledge());
        return Promise.resolve({
          answered: finding.outcome === 'answer' ? finding.entry.id : null,
          // Something is always nearest; near is what shares a word, or what people are shown.
          similar: near.filter(
            ({ shared }, at) => shared.length > 0 || (finding.outcome !== 'none' && at === 0),
          ),
        });
      },
    },
  ];
}
