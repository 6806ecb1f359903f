// What of the cases is open, grouped: for the inbox, and before anybody looks at it.
import type { Storage } from 'botbuilder';
import { setImmediate } from 'node:timers/promises';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import type { Locale } from '../../../knowledge/locales.js';
import type { Drafts, KeptEdit } from '../drafts.js';
import type { Person } from '../sessions.js';
import { wordingKey, type Cases, type Wording } from './cases.js';
import { clustersOf, type Cluster } from './clusters.js';
import { isOpen, readMarks } from './marks.js';

export interface Wanted {
  /** Undefined: all languages. */
  locale?: Locale | undefined;
  /** Those, too, that somebody wants to see later. */
  laterToo: boolean;
}

export interface OpenCases {
  of(person: Person, wanted: Wanted): Promise<{ cases: Cases; clusters: Cluster[] }>;
}

interface Sources {
  knowledge: () => Knowledge;
  storage: Storage;
  drafts: Drafts;
  /** What was asked in vain and is still kept. */
  cases: () => Promise<Cases>;
}

export function createOpenCases({ knowledge, storage, drafts, cases: casesNow }: Sources): OpenCases {
  const grouped = rememberLast(async (wordings, known) => inSteps(clustersOf(wordings, known)));
  return {
    async of(person, { locale, laterToo }) {
      const cases = await casesNow();
      const [mine, others] = [await drafts.of(person), await drafts.others(person)];
      const inDrafts = takenBy([mine, ...others].flatMap(({ edits }) => edits));
      const marks = await readMarks(storage);
      const open = cases.wordings.filter(
        (wording) =>
          isOpen(wording, marks, laterToo) &&
          !inDrafts.has(wording.key) &&
          (locale === undefined || wording.locale === locale),
      );
      return { cases, clusters: await grouped(open, knowledge()) };
    },
  };
}

/** Wordings that are in somebody's draft. */
function takenBy(edits: readonly KeptEdit[]): ReadonlySet<string> {
  return new Set(
    edits.flatMap(({ edit }) =>
      edit.kind === 'text'
        ? edit.text.phrasings.map((text) => wordingKey(text, edit.locale))
        : [wordingKey(edit.text, edit.locale)],
    ),
  );
}

/** People are answered in between. */
async function inSteps<T>(work: Generator<void, T>): Promise<T> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await setImmediate();
  }
}

type Group = (wordings: readonly Wording[], knowledge: Knowledge) => Promise<Cluster[]>;

/** Grouping thousands of wordings takes long: it is done again only for others, or when the knowledge is another. */
function rememberLast(make: Group): Group {
  let kept: { key: string; knowledge: Knowledge; clusters: Promise<Cluster[]> } | undefined;
  return (wordings, knowledge) => {
    const key = wordings.map((one) => `${one.key}${one.count}${one.last}`).join();
    if (kept?.key !== key || kept.knowledge !== knowledge) {
      const own = { key, knowledge, clusters: make(wordings, knowledge) };
      kept = own;
      own.clusters.catch(() => {
        if (kept === own) kept = undefined;
      });
    }
    return kept.clusters;
  };
}
