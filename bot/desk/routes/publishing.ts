// What a draft does, putting it live, and taking that back.
import { z } from 'zod/v4';
import type { Route } from '../door.js';
import type { KeptEdit } from '../drafts.js';
import { wordingKey } from '../inbox/cases.js';
import { setMarks } from '../inbox/marks.js';
import { parseBody } from '../parse-body.js';
import { Refusal } from '../refusal.js';
import { compare, diffOf, type Judged } from '../review.js';
import type { Workplace } from '../workplace.js';

const publishingOf = z.object({ message: z.string().max(400), ids: z.array(z.string().max(60)).min(1) });
const undoing = z.object({ id: z.string().max(60), message: z.string().max(400) });

export function publishingRoutes(workplace: Workplace): Route[] {
  const { knowledge, storage, drafts, publishing, audit, golden, clock, asking, recent } = workplace;
  return [
    {
      method: 'POST',
      path: '/review',
      role: 'editor',
      async run({ person }) {
        const { edits } = await drafts.of(person);
        const known = new Set(knowledge().entries.map(({ id }) => id));
        const tests = ofThisFolder(golden(), known);
        const latest = await recent();
        const questions: Judged[] = [...tests, ...latest];
        const files = await publishing.filesOf(edits.map(({ edit }) => edit));
        const today = await asking.today(questions);
        const then = await asking.then(
          person,
          edits.map(({ edit }) => edit),
          questions,
        );
        return {
          ids: edits.map(({ id }) => id),
          diff: files.map(({ path, before, after }) => diffOf(path, before, after)),
          asked: { golden: tests.length, recent: latest.length },
          ...compare(questions, today, then),
        };
      },
    },
    {
      method: 'POST',
      path: '/publish',
      role: 'publisher',
      async run({ person, body }) {
        const { message, ids } = parseBody(publishingOf, body);
        const { edits } = await drafts.of(person);
        const reviewed = edits.filter(({ id }) => ids.includes(id));
        if (reviewed.length !== ids.length || reviewed.length !== edits.length)
          throw new Refusal(409, 'Conflict', 'The draft has changed since the review. Review it again.');
        const version = await publishing.publish(
          person,
          message,
          reviewed.map(({ edit }) => edit),
        );
        await setNotOurs(reviewed);
        await drafts.drop(person, ids);
        await audit.note(person, 'published', {
          version: version.id,
          files: version.files.map(({ path }) => path),
        });
        return { id: version.id };
      },
    },
    {
      method: 'GET',
      path: '/versions',
      role: 'reader',
      run: () => {
        const versions = publishing.versions();
        const undone = new Set(versions.map(({ undoes }) => undoes));
        return Promise.resolve({
          versions: versions.map(({ id, at, who, message, files }) => {
            return { id, at, who: who.name, message, files: files.length, undone: undone.has(id) };
          }),
        });
      },
    },
    {
      method: 'POST',
      path: '/undo',
      role: 'publisher',
      async run({ person, body }) {
        const { id, message } = parseBody(undoing, body);
        const version = await publishing.undo(person, id, message);
        await audit.note(person, 'undid a publish', { undone: id, version: version.id });
        return { id: version.id };
      },
    },
  ];

  async function setNotOurs(edits: readonly KeptEdit[]): Promise<void> {
    const keys = edits.flatMap(({ edit }) =>
      edit.kind === 'notOurs' ? [wordingKey(edit.text, edit.locale)] : [],
    );
    if (keys.length > 0) await setMarks(storage, keys, 'notOurs', clock());
  }
}

/** Questions about entries that are here; those to decline only beside such, for another folder may well answer them. */
function ofThisFolder(questions: readonly Judged[], known: ReadonlySet<string>): Judged[] {
  const ours = questions.filter(
    ({ expect = [] }) => expect.length > 0 && expect.every((id) => known.has(id)),
  );
  return ours.length === 0 ? [] : questions.filter((one) => ours.includes(one) || one.expect?.length === 0);
}
