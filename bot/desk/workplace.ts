// What the routes of the desk work with.
import type { Storage } from 'botbuilder';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { Requests } from '../requests/index.js';
import type { Journal } from '../storage/journal.js';
import { WEB_CHANNEL } from '../storage/state-keys.js';
import { createAsking, type Asking } from './asking.js';
import type { Audit } from './audit.js';
import type { Drafts } from './drafts.js';
import { collectCases, type Cases } from './inbox/cases.js';
import { createOpenCases, type OpenCases } from './inbox/open-cases.js';
import type { Publishing } from './publishing.js';
import type { Reading } from './reading.js';
import type { Judged } from './review.js';
import type { Trial, TrialQuestion } from './trial.js';
import { DAY_MS } from '../retention.js';

export interface WorkplaceOptions {
  folder: string;
  knowledge: () => Knowledge;
  journal: Pick<Journal, 'pages'>;
  requests: Requests;
  /** What the journal keeps, and for how long. */
  keeping: { keepText: boolean; retentionDays: number };
  storage: Storage;
  drafts: Drafts;
  publishing: Publishing;
  trial: Trial;
  reading: Reading;
  audit: Audit;
  /** Questions whose right answer is known. */
  golden: () => Judged[];
  /** Epoch milliseconds. */
  clock: () => number;
}

/** What the routes share. */
export interface Workplace extends WorkplaceOptions {
  asking: Asking;
  /** What was asked in vain and is still kept. */
  cases: () => Promise<Cases>;
  openCases: OpenCases;
  /** Its wordings, the most frequent first. */
  recent: () => Promise<TrialQuestion[]>;
}

/** Wordings of the inbox that a trial asks. */
const MAX_RECENT = 300;

export function openWorkplace(options: WorkplaceOptions): Workplace {
  const { journal, keeping, clock } = options;

  const cases = (): Promise<Cases> =>
    collectCases(journal, new Date(clock() - keeping.retentionDays * DAY_MS).toISOString(), WEB_CHANNEL);

  const recent = async (): Promise<TrialQuestion[]> => {
    const { wordings } = await cases();
    return [...wordings]
      .sort((a, b) => b.count - a.count)
      .slice(0, MAX_RECENT)
      .map(({ text, locale }) => ({ text, locale }));
  };

  const openCases = createOpenCases({ ...options, cases });
  return { ...options, asking: createAsking(options), cases, openCases, recent };
}
