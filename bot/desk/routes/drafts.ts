// A person's draft: what they want to change, seen and changed.
import { z } from 'zod/v4';
import { editSchema, isLastOfItsKind, type Edit } from '../../../knowledge/write/edits.js';
import type { Route } from '../door.js';
import type { Drafts } from '../drafts.js';
import { parseBody } from '../parse-body.js';
import type { Workplace } from '../workplace.js';

export const editing = z.object({
  edits: z.array(editSchema).min(1).max(500),
  instead: z.string().max(60).optional(),
});
const dropping = z.object({ ids: z.array(z.string().max(60)).max(1_000) });

export function draftRoutes({ drafts, publishing, audit }: Workplace): Route[] {
  const draftOf = async (person: Parameters<Drafts['of']>[0]): Promise<object> => ({
    mine: (await drafts.of(person)).edits,
    others: await drafts.others(person),
  });

  return [
    { method: 'GET', path: '/draft', role: 'reader', run: ({ person }) => draftOf(person) },
    {
      method: 'POST',
      path: '/draft/add',
      role: 'editor',
      async run({ person, body }) {
        const { edits, instead } = parseBody(editing, body);
        const mine = await drafts.of(person);
        const others = mine.edits.filter(({ id }) => id !== instead).map(({ edit }) => edit);
        await publishing.filesOf([...others, ...edits].filter(isLastOfItsKind));
        await drafts.add(person, edits, instead);
        await audit.note(person, 'changed the draft', { entries: edits.map(entryOf) });
        return draftOf(person);
      },
    },
    {
      method: 'POST',
      path: '/draft/drop',
      role: 'editor',
      async run({ person, body }) {
        const { ids } = parseBody(dropping, body);
        await drafts.drop(person, ids);
        await audit.note(person, 'changed the draft', { dropped: ids.length });
        return draftOf(person);
      },
    },
  ];
}

function entryOf(edit: Edit): string {
  return edit.kind === 'notOurs' ? 'not ours' : edit.entry;
}
