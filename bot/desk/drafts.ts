// What each person wants to change, kept as they go and apart from everybody else's.
import { randomUUID } from 'node:crypto';
import type { Storage } from 'botbuilder';
import type { Edit } from '../../knowledge/write/edits.js';
import { changeDocument, readDocument } from '../storage/documents.js';
import { DESK_PREFIX } from './documents.js';
import { Refusal } from './refusal.js';
import type { Person } from './sessions.js';

export interface KeptEdit {
  id: string;
  edit: Edit;
  /** ISO 8601. */
  at: string;
}

export interface Draft {
  who: { id: string; name: string };
  edits: KeptEdit[];
}

export interface Drafts {
  of(person: Person): Promise<Draft>;
  /** Those of others that are not empty. */
  others(person: Person): Promise<Draft[]>;
  /**
   * Adds edits; a text takes the place of the person's own earlier one.
   * @param instead id of the kept edit that a text was written over
   * @throws Refusal 409 when another window of the same person has kept another text meanwhile
   */
  add(person: Person, edits: readonly Edit[], instead?: string): Promise<Draft>;
  drop(person: Person, ids: readonly string[]): Promise<Draft>;
}

/** Far more than anybody reviews at once. */
const MAX_EDITS = 1_000;

const INDEX = `${DESK_PREFIX}drafts`;

export function createDrafts(storage: Storage, clock: () => number): Drafts {
  const keyOf = (id: string): string => `${DESK_PREFIX}drafts/${id}`;
  const empty = ({ id, name }: Person): Draft => ({ who: { id, name }, edits: [] });
  return {
    of: async (person) => (await readDocument<Draft>(storage, keyOf(person.id))) ?? empty(person),
    async others({ id: own }) {
      const index = await readDocument<{ ids: string[] }>(storage, INDEX);
      const drafts = await Promise.all(
        (index?.ids ?? []).filter((id) => id !== own).map((id) => readDocument<Draft>(storage, keyOf(id))),
      );
      return drafts.filter((draft) => draft !== undefined).filter(({ edits }) => edits.length > 0);
    },
    async add(person, edits, instead) {
      const at = new Date(clock()).toISOString();
      await changeDocument<{ ids: string[] }>(storage, INDEX, (index) =>
        index?.ids.includes(person.id) ? undefined : { ids: [...(index?.ids ?? []), person.id] },
      );
      const draft = await changeDocument<Draft>(storage, keyOf(person.id), (kept) => {
        let all = kept?.edits ?? [];
        for (const edit of edits) {
          const same = all.find((one) => isSame(one.edit, edit));
          if (edit.kind !== 'text' && same) continue;
          if (edit.kind === 'text' && same && same.id !== instead)
            throw new Refusal(409, 'Conflict', 'Another window of yours has kept another text.', {
              current: same.edit.kind === 'text' ? same.edit.text : undefined,
              instead: same.id,
            });
          all = [...all.filter((one) => one !== same), { id: randomUUID(), edit, at }];
        }
        if (all.length > MAX_EDITS)
          throw new Refusal(
            409,
            'Conflict',
            `A draft holds ${MAX_EDITS} changes at most. Publish some first.`,
          );
        return { ...empty(person), edits: all };
      });
      return draft ?? empty(person);
    },
    async drop(person, ids) {
      const draft = await changeDocument<Draft>(
        storage,
        keyOf(person.id),
        (kept) => kept && { ...kept, edits: kept.edits.filter(({ id }) => !ids.includes(id)) },
      );
      return draft ?? empty(person);
    },
  };
}

/** A text is the same whatever it says: there is one for each entry and language. */
function isSame(one: Edit, other: Edit): boolean {
  if (one.kind !== other.kind || one.locale !== other.locale) return false;
  if (one.kind === 'notOurs' || other.kind === 'notOurs') return 'text' in one && one.text === other.text;
  return one.entry === other.entry && (one.kind === 'text' || one.text === other.text);
}
