// npm run bench -- own-faqs: FAQs of other organisations at 0, 3 and 12 phrasings, this project beside its peers in one run.
// The peers are told the language and get, for each FAQ, the cuts that serve these very questions best within ours: no more
// misled, no fewer declined. The general models have seen these FAQs; `npm run bench -- fit` shows them out of fold.
import { figuresOf } from '../../knowledge/commands/figures.js';
import { expectedIds, idsOf, type Case, type Question } from '../../knowledge/commands/questions.js';
import { DEFAULT_CALIBRATION } from '../../knowledge/decide/decide.js';
import type { KnowledgeContent } from '../../knowledge/entry.js';
import { createFinder } from '../../knowledge/finder.js';
import { bestWithin, qualityOf, type Decided, type Quality, type Ranked } from '../support/bench/measures.js';
import { DENSITIES, readOwnFaqs, together, type OwnFaq } from '../support/bench/own-faqs.js';
import { PEERS, type BuildSystem } from '../support/bench/peers.js';
import { shippedContent } from '../support/bench/simulate.js';
import { markdownTable, percent } from '../support/bench/table.js';

interface Result {
  quality: Quality;
  decided: Decided;
}

const shipped = shippedContent();
const faqs = readOwnFaqs();
const rows: Record<string, string>[] = [];
for (const density of DENSITIES) {
  const ours = faqs.map(({ content, questions }) => resultOfOurs(content(density), questions));
  rows.push(rowOf('this project', density, ours));
  const beside = faqs.map(({ content, questions }) =>
    resultOfOurs(together(shipped, content(density)), questions),
  );
  rows.push(rowOf('this project, beside the shipped entries', density, beside));
  for (const [name, build] of Object.entries(PEERS)) {
    const theirs: Result[] = [];
    for (const [at, faq] of faqs.entries())
      theirs.push(await resultOfPeer(build, faq, density, (ours[at] as Result).decided));
    rows.push(rowOf(name, density, theirs));
  }
}
console.log(markdownTable(rows));

function resultOfOurs(knowledge: KnowledgeContent, questions: readonly Question[]): Result {
  const finder = createFinder(knowledge, DEFAULT_CALIBRATION);
  const ranked: Ranked[] = [];
  const cases = questions.map((question): Case => {
    const finding = finder.find(question.text);
    const { ranking, confidence } = finding.evidence;
    const ids = ranking.candidates.map(({ entry }) => knowledge.entries[entry]?.id ?? '');
    ranked.push({ expected: expectedIds(question), ids, score: confidence.first });
    return { question, outcome: finding.outcome, ids: idsOf(finding), language: finding.language, ms: 0 };
  });
  const { helped, right, misled, oosDeclined } = figuresOf(cases);
  return {
    quality: qualityOf(ranked),
    decided: { helped: helped / 100, right: right / 100, misled: misled / 100, declined: oosDeclined / 100 },
  };
}

async function resultOfPeer(
  build: BuildSystem,
  { content, questions }: OwnFaq,
  density: number,
  { misled, declined }: Decided,
): Promise<Result> {
  const system = await build(content(density));
  const ranked: Ranked[] = [];
  for (const question of questions) {
    const found = await system.ask(question.text, question.locale);
    ranked.push({ expected: expectedIds(question), ...found });
  }
  return { quality: qualityOf(ranked), decided: bestWithin(ranked, { misled, declined }) };
}

function rowOf(system: string, phrasings: number, results: readonly Result[]): Record<string, string> {
  const mean = (value: (result: Result) => number): string =>
    percent(results.reduce((sum, result) => sum + value(result), 0) / results.length);
  return {
    phrasings: String(phrasings),
    system,
    t1: mean(({ quality }) => quality.t1),
    t3: mean(({ quality }) => quality.t3),
    helped: mean(({ decided }) => decided.helped),
    right: mean(({ decided }) => decided.right),
    misled: mean(({ decided }) => decided.misled),
    declined: mean(({ decided }) => decided.declined),
  };
}
