// What the people of the desk ask for and do: inbox, drafts, review, publishing, entries. One route each, data in, data out.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Storage } from 'botbuilder';
import { z } from 'zod/v4';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { isLocale, LOCALES, type Locale } from '../../knowledge/locales.js';
import { decodeText } from '../../knowledge/read/decode-text.js';
import { readHosts } from '../../knowledge/read/hosts.js';
import { topicPath } from '../../knowledge/import/folder/write-folder.js';
import { editSchema, textRevision, type WrittenText } from '../../knowledge/write/edits.js';
import { readTopic, writtenText } from '../../knowledge/write/topic-text.js';
import type { Journal } from '../storage/journal.js';
import { WEB_CHANNEL } from '../storage/state-keys.js';
import type { Audit } from './audit.js';
import type { Route } from './door.js';
import type { Drafts, KeptEdit } from './drafts.js';
import { collectCases, wordingKey, type Cases, type Wording } from './inbox/cases.js';
import { clustersOf, withNearest, type Cluster } from './inbox/clusters.js';
import { isOpen, readMarks, setMarks } from './inbox/marks.js';
import { outcomeOf, type TrialOutcome } from './outcome.js';
import { faulty, type Publishing } from './publishing.js';
import { Refusal } from './refusal.js';
import { compare, diffOf, type Judged } from './review.js';
import type { Trial, TrialQuestion } from './trial.js';

export interface WorkplaceOptions {
  folder: string;
  knowledge: () => Knowledge;
  journal: Pick<Journal, 'pages'>;
  /** What the journal keeps, and for how long. */
  keeping: { keepText: boolean; retentionDays: number };
  storage: Storage;
  drafts: Drafts;
  publishing: Publishing;
  trial: Trial;
  audit: Audit;
  /** Questions whose right answer is known. */
  golden: () => Judged[];
  /** Epoch milliseconds. */
  clock: () => number;
}

const DAY_MS = 86_400_000;
/** Clusters on one page of the inbox. */
const PAGE = 20;
/** Wordings of the inbox that a trial asks. */
const MAX_RECENT = 300;

const marking = z.object({
  wordings: z
    .array(z.object({ text: z.string().max(4_000), locale: z.enum(LOCALES) }))
    .min(1)
    .max(500),
  as: z.enum(['done', 'later', 'open']),
});
const editing = z.object({
  edits: z.array(editSchema).min(1).max(500),
  instead: z.string().max(60).optional(),
});
const dropping = z.object({ ids: z.array(z.string().max(60)).max(1_000) });
const publishingOf = z.object({ message: z.string().max(400), ids: z.array(z.string().max(60)).min(1) });
const undoing = z.object({ id: z.string().max(60), message: z.string().max(400) });
const trying = z.object({
  text: z.string().trim().min(1).max(2_000),
  edits: z.array(editSchema).max(20).default([]),
});

export function workplaceRoutes(options: WorkplaceOptions): Route[] {
  const { folder, knowledge, journal, keeping, storage, drafts, publishing, trial, audit, golden, clock } =
    options;

  const casesNow = (): Promise<Cases> =>
    collectCases(journal, new Date(clock() - keeping.retentionDays * DAY_MS).toISOString(), WEB_CHANNEL);
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

  const askToday = async (questions: readonly TrialQuestion[]): Promise<TrialOutcome[]> => {
    const outcomes: TrialOutcome[] = [];
    for (const { text, locale } of questions) {
      outcomes.push(outcomeOf(knowledge().find(text, { locale })));
      await setImmediate(); // people are answered in between
    }
    return outcomes;
  };

  const askThen = async (
    edits: readonly KeptEdit['edit'][],
    questions: readonly TrialQuestion[],
  ): Promise<TrialOutcome[]> => {
    const files = publishing.filesOf(edits);
    const result = await trial({
      folder,
      files: files.map(({ path, after }) => [path, after]),
      questions: [...questions],
    });
    if ('problems' in result) throw faulty(result.problems);
    return result.outcomes;
  };

  const recent = async (): Promise<TrialQuestion[]> => {
    const { wordings } = await casesNow();
    return [...wordings]
      .sort((a, b) => b.count - a.count)
      .slice(0, MAX_RECENT)
      .map(({ text, locale }) => ({ text, locale }));
  };

  const draftOf = async (person: Parameters<Drafts['of']>[0]): Promise<object> => ({
    mine: (await drafts.of(person)).edits,
    others: await drafts.others(person),
  });

  return [
    { method: 'GET', path: '/audit', role: 'reader', run: async () => ({ lines: await audit.latest() }) },
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
        const { wordings, as } = parse(marking, body);
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
        const { edits } = parse(editing, body);
        const questions = await recent();
        const [mine, today] = [await drafts.of(person), await askToday(questions)];
        const then = await askThen([...mine.edits.map(({ edit }) => edit), ...edits], questions);
        const own = new Set(
          edits.flatMap((edit) => (edit.kind === 'text' ? edit.text.phrasings : [edit.text])),
        );
        const { better, worse, other } = compare(questions, today, then);
        return { better: better.filter(({ text }) => !own.has(text)), worse, other };
      },
    },
    { method: 'GET', path: '/draft', role: 'reader', run: ({ person }) => draftOf(person) },
    {
      method: 'POST',
      path: '/draft/add',
      role: 'editor',
      async run({ person, body }) {
        const { edits, instead } = parse(editing, body);
        const mine = await drafts.of(person);
        const others = mine.edits.filter(({ id }) => id !== instead).map(({ edit }) => edit);
        publishing.filesOf([...others, ...edits].filter(isLastOfItsKind));
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
        const { ids } = parse(dropping, body);
        await drafts.drop(person, ids);
        await audit.note(person, 'changed the draft', { dropped: ids.length });
        return draftOf(person);
      },
    },
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
        const files = publishing.filesOf(edits.map(({ edit }) => edit));
        const today = await askToday(questions);
        const then = await askThen(
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
        const { message, ids } = parse(publishingOf, body);
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
        const { id, message } = parse(undoing, body);
        const version = await publishing.undo(person, id, message);
        await audit.note(person, 'undid a publish', { undone: id, version: version.id });
        return { id: version.id };
      },
    },
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
      run: ({ query }) => Promise.resolve(entryAt(folder, query['id'] ?? '')),
    },
    {
      method: 'POST',
      path: '/try',
      role: 'reader',
      async run({ person, body }) {
        const { text, edits } = parse(trying, body);
        const [today] = await askToday([{ text }]);
        const mine = (await drafts.of(person)).edits.map(({ edit }) => edit);
        const all = [...mine, ...edits].filter(isLastOfItsKind);
        const [then] = all.length === 0 ? [today] : await askThen(all, [{ text }]);
        return { today, then };
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

function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new Refusal(422, 'BadArgument', z.prettifyError(parsed.error), {
    fields: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  });
}

/** A later text of an entry takes the place of an earlier one. */
function isLastOfItsKind(edit: KeptEdit['edit'], at: number, all: readonly KeptEdit['edit'][]): boolean {
  if (edit.kind !== 'text') return true;
  return !all.some(
    (other, i) =>
      i > at && other.kind === 'text' && other.entry === edit.entry && other.locale === edit.locale,
  );
}

function entryOf(edit: KeptEdit['edit']): string {
  return edit.kind === 'notOurs' ? 'not ours' : edit.entry;
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
