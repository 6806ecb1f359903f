// The inbox: what was asked in vain, what people say of it, and what else an edit would answer.
import { z } from 'zod/v4';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import { isLocale, LOCALES } from '../../../knowledge/locales.js';
import type { Route } from '../door.js';
import type { KeptEdit } from '../drafts.js';
import { editing } from './drafts.js';
import { wordingKey, type Wording } from '../inbox/cases.js';
import { clustersOf, withNearest, type Cluster } from '../inbox/clusters.js';
import { isOpen, readMarks, setMarks } from '../inbox/marks.js';
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
  const { knowledge, keeping, storage, drafts, audit, clock, asking, cases: casesNow, recent } = workplace;
  const grouped = rememberLast((wordings: readonly Wording[], known: Knowledge) =>
    clustersOf(wordings, known),
  );

  /** Wordings that are open and in nobody's draft. */
  const openWordings = async (
    all: readonly Wording[],
    laterToo: boolean,
    inDrafts: readonly KeptEdit[],
  ): Promise<Wording[]> => {
    const marks = await readMarks(storage);
    const taken = new Set(
      inDrafts.flatMap(({ edit }) =>
        edit.kind === 'text'
          ? edit.text.phrasings.map((text) => wordingKey(text, edit.locale))
          : [wordingKey(edit.text, edit.locale)],
      ),
    );
    return all.filter((wording) => isOpen(wording, marks, laterToo) && !taken.has(wording.key));
  };

  return [
    {
      method: 'GET',
      path: '/inbox',
      role: 'reader',
      async run({ person, query }) {
        const cases = await casesNow();
        const [mine, others] = [await drafts.of(person), await drafts.others(person)];
        const inDrafts = [mine, ...others].flatMap(({ edits }) => edits);
        const open = await openWordings(cases.wordings, query['later'] === 'yes', inDrafts);
        const wanted = isLocale(query['locale'])
          ? open.filter(({ locale }) => locale === query['locale'])
          : open;
        const clusters = grouped(wanted, knowledge());
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

/** Grouping takes a second for thousands of wordings: it is done again only for others, or when the knowledge is another. */
function rememberLast(
  make: (wordings: readonly Wording[], knowledge: Knowledge) => Cluster[],
): (wordings: readonly Wording[], knowledge: Knowledge) => Cluster[] {
  let kept: { key: string; knowledge: Knowledge; clusters: Cluster[] } | undefined;
  return (wordings, knowledge) => {
    const key = wordings.map((one) => `${one.key}${one.count}${one.last}`).join();
    if (kept?.key !== key || kept.knowledge !== knowledge) {
      kept = { key, knowledge, clusters: make(wordings, knowledge) };
    }
    return kept.clusters;
  };
}
