import { readOwnFaqs, withPhrasings, together, DENSITIES } from './own-faqs.js';
import { createFinder } from '../../knowledge/finder.js';
import { DEFAULT_CALIBRATION } from '../../knowledge/decide/default-calibration.js';
import { readContent } from '../../knowledge/read/read-content.js';
import { readQuestions, idsOf, judge, expectedIds, type Case, type Question } from '../../knowledge/commands/questions.js';
import { figuresOf } from '../../knowledge/commands/figures.js';
import type { KnowledgeContent } from '../../knowledge/entry.js';
export function run(content: KnowledgeContent, questions: readonly Question[]) {
  const finder = createFinder(content, DEFAULT_CALIBRATION);
  let t1 = 0, t3 = 0, n = 0;
  const cases = questions.map((question): Case => {
    const f = finder.find(question.text);
    const exp = expectedIds(question);
    if (exp.length) { n++; const c = f.evidence.ranking.candidates.slice(0,3).map(c => content.entries[c.entry]!.id);
      if (exp.includes(c[0] ?? '')) t1++; if (c.some(i => exp.includes(i))) t3++; }
    return { question, outcome: f.outcome, ids: idsOf(f), language: f.language, ms: 0 };
  });
  const g = figuresOf(cases);
  return { t1: Math.round(1000*t1/n)/10, t3: Math.round(1000*t3/n)/10, helped: g.helped, right: g.right, misled: g.misled, declined: g.oosDeclined, answ: g.oosAnswered, lang: g.language };
}
if (process.argv[1]?.endsWith('rig-tmp.ts')) {
  const rows: Record<string, unknown> = {};
  const faqs = readOwnFaqs();
  for (const d of DENSITIES) {
    const rs = faqs.map((f) => run(f.content(d), f.questions));
    faqs.forEach((f, i) => rows[`${f.name} ${d}`] = rs[i]);
    rows[`mean ${d}`] = Object.fromEntries(Object.keys(rs[0]!).map(k => [k, Math.round(10*rs.reduce((s, r) => s + (r as any)[k], 0)/rs.length)/10]));
  }
  const shipped = readContent('knowledge');
  const sets = { fresh: readQuestions('test/questions/fresh.jsonl'), cal: [...readQuestions('test/questions/calibration.jsonl'), ...readQuestions('test/questions/golden.jsonl')] };
  for (const d of [0, 3, 12, 1000]) for (const [n, q] of Object.entries(sets)) rows[`${n} ${d}`] = run(withPhrasings(shipped, d), q);
  console.table(rows);
}
