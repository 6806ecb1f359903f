// The inbox: what was asked in vain, what people say of it, and what else an edit would answer.
import { z } from 'zod/v4';
import { isLocale, LOCALES } from '../../../knowledge/locales.js';
import type { Route } from '../door.js';
import { editing } from './drafts.js';
import { wordingKey } from '../inbox/cases.js';
import { withNearest } from '../inbox/clusters.js';
import { setMarks } from '../inbox/marks.js';
import { parseBody } from '../parse-body.js';
import { compare } from '../review.js';
import type { Workplace } from '../workplace.js';

/** Clusters on one page of the inbox. */
const PAGE = 20;

const marking = z.object({
  wordings: z
    .array(z.object({ text: z.string().max(4_000), locale: z.enum(LOCALES) }))
    .min(1)
    .max(500),
  as: z.enum(['done', 'later', 'open']),
});

export function inboxRoutes(workplace: Workplace): Route[] {
  const { knowledge, keeping, storage, drafts, audit, clock, asking, recent, openCases } = workplace;
  return [
    {
      method: 'GET',
      path: '/inbox',
      role: 'reader',
      async run({ person, query }) {
        const { cases, clusters } = await openCases.of(person, {
          locale: isLocale(query['locale']) ? query['locale'] : undefined,
          laterToo: query['later'] === 'yes',
        });
        const from = Math.max(0, Number(query['from'] ?? 0) || 0);
        const { shown, looked } = await withNearest(clusters.slice(from), knowledge(), PAGE);
        return {
          days: keeping.retentionDays,
          keepText: keeping.keepText,
          total: cases.total,
          withoutText: cases.withoutText,
          clusters: shown,
          next: from + looked < clusters.length ? from + looked : null,
        };
      },
    },
    {
      method: 'POST',
      path: '/inbox/mark',
      role: 'editor',
      async run({ person, body }) {
        const { wordings, as } = parseBody(marking, body);
        await setMarks(
          storage,
          wordings.map(({ text, locale }) => wordingKey(text, locale)),
          as,
          clock(),
        );
        await audit.note(person, `marked as ${as}`, { wordings: wordings.length });
        return {};
      },
    },
    {
      method: 'POST',
      path: '/trial',
      role: 'editor',
      async run({ person, body }) {
        const { edits } = parseBody(editing, body);
        const questions = await recent();
        const [mine, today] = [await drafts.of(person), await asking.today(questions)];
        const then = await asking.then(person, [...mine.edits.map(({ edit }) => edit), ...edits], questions);
        const own = new Set(
          edits.flatMap((edit) => (edit.kind === 'text' ? edit.text.phrasings : [edit.text])),
        );
        const { better, worse, other } = compare(questions, today, then);
        return { better: better.filter(({ text }) => !own.has(text)), worse, other };
      },
    },
  ];
}
