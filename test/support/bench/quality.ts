// Every system on the same knowledge and the same questions.
import { basename, join } from 'node:path';
import { projectRoot } from '../../../bot/project-root.js';
import { figuresOf } from '../../../knowledge/commands/figures.js';
import {
  caseOf,
  expectedIds,
  idsOf,
  readQuestions,
  type Case,
  type Question,
} from '../../../knowledge/commands/questions.js';
import { calibrate, type Solved } from '../../../knowledge/decide/calibrate.js';
import type { Finding } from '../../../knowledge/finder.js';
import { loadKnowledge, type Knowledge } from '../../../knowledge/knowledge.js';
import { readContent } from '../../../knowledge/read/read-content.js';
import { percentiles, timed } from './clock.js';
import { bestWithin, qualityOf, type Decided, type Limits, type Ranked } from './measures.js';
import { PEERS, type System } from './peers.js';
import { percent } from './table.js';

/** What a peer's cuts have to keep to: the floors of the project, so that none is held to more than is asked of ours. */
const LIMITS: Limits = { misled: 0.03, declined: 0.75 };

type Row = Record<string, string>;

interface QuestionSet {
  name: string;
  questions: Question[];
}

/** @param files of questions; each is a table of its own */
export async function compare(files: readonly string[]): Promise<{ title: string; rows: Row[] }[]> {
  const sets = files.map((file) => ({ name: basename(file, '.jsonl'), questions: readQuestions(file) }));
  const tables = sets.map(({ name, questions }) => ({
    title: `${name}: ${questions.length} questions`,
    rows: [] as Row[],
  }));
  const add = (rows: Row[][]): void => rows.forEach((some, at) => tables[at]?.rows.push(...some));
  const folder = join(projectRoot(), 'knowledge', 'content');
  const [knowledge, readyMs] = await timed(() => loadKnowledge(folder));
  add(sets.map((set) => rowsOfOurs(knowledge, set, readyMs)));
  const content = readContent(folder);
  for (const [name, build] of Object.entries(PEERS)) {
    const [system, buildMs] = await timed(() => build(content));
    const rows: Row[][] = [];
    for (const set of sets) rows.push([await rowOfPeer(name, system, set, buildMs)]);
    add(rows);
  }
  return tables;
}

/** Unlike its peers ours is told neither the language nor the cuts: those are the shipped ones. */
function rowsOfOurs(knowledge: Knowledge, { name, questions }: QuestionSet, readyMs: number): Row[] {
  const ids = knowledge.entries.map(({ id }) => id);
  const asked = questions.map((question) => {
    const startedAt = performance.now();
    const finding = knowledge.find(question.text);
    return { question, finding, ms: performance.now() - startedAt };
  });
  // Questions that set the calibration are judged by what is fitted without them.
  const outOfFold =
    name === 'calibration' ? calibrate(asked.map((item) => solvedOf(item, ids))).decisions : [];
  const ranked = asked.map(({ question, finding: { evidence } }, at): Ranked => ({
    expected: expectedIds(question),
    ids: evidence.ranking.candidates.map(({ entry }) => ids[entry] ?? ''),
    score: (outOfFold[at] ?? evidence).confidence.first,
  }));
  const cases = asked.map(({ question, finding, ms }, at): Case => {
    const decision = outOfFold[at];
    if (decision) return caseOf(question, decision, ids);
    return { question, outcome: finding.outcome, ids: idsOf(finding), language: finding.language, ms };
  });
  const { helped, right, misled, oosDeclined } = figuresOf(cases);
  const decided = {
    helped: helped / 100,
    right: right / 100,
    misled: misled / 100,
    declined: oosDeclined / 100,
  };
  const times = asked.map(({ ms }) => ms);
  return [
    rowOf('this project', ranked, decided, times, readyMs),
    rowOf('this project, cuts chosen as for the others', ranked, bestWithin(ranked, LIMITS), times, readyMs),
  ];
}

function solvedOf(
  { question, finding }: { question: Question; finding: Finding },
  ids: readonly string[],
): Solved {
  return {
    ranking: finding.evidence.ranking,
    right: expectedIds(question).map((id) => ids.indexOf(id)),
  };
}

async function rowOfPeer(
  name: string,
  system: System,
  { questions }: QuestionSet,
  buildMs: number,
): Promise<Row> {
  const ranked: Ranked[] = [];
  const times: number[] = [];
  for (const question of questions) {
    const [found, ms] = await timed(() => system.ask(question.text, question.locale));
    times.push(ms);
    ranked.push({ expected: expectedIds(question), ...found });
  }
  return rowOf(name, ranked, bestWithin(ranked, LIMITS), times, buildMs);
}

function rowOf(
  name: string,
  ranked: readonly Ranked[],
  decided: Decided,
  times: number[],
  buildMs: number,
): Row {
  const { t1, t3, auc, a90 } = qualityOf(ranked);
  return {
    system: name,
    t1: percent(t1),
    t3: percent(t3),
    AUC: auc.toFixed(3),
    a90: percent(a90),
    helped: percent(decided.helped),
    right: percent(decided.right),
    misled: percent(decided.misled),
    declined: percent(decided.declined),
    'p50 / p99 ms': percentiles(times),
    'ready s': (buildMs / 1000).toFixed(1),
  };
}
