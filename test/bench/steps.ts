// npm run bench -- steps [sizes…]: whether finding has a step where a knowledge grows. Each FAQ of another organisation with made-up
// entries beside it, so many that there are `sizes` in all; means over the four.
import { figuresOf } from '../../knowledge/commands/figures.js';
import { idsOf, type Case } from '../../knowledge/commands/questions.js';
import { DEFAULT_CALIBRATION } from '../../knowledge/decide/decide.js';
import { createFinder } from '../../knowledge/finder.js';
import { DENSITIES, readOwnFaqs, together, withPhrasings, type OwnFaq } from '../support/bench/own-faqs.js';
import { createSynthetic } from '../support/bench/synthetic.js';
import { markdownTable } from '../support/bench/table.js';

const SEED = 1;
const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [25, 100, 101, 346, 2_100];
const faqs = readOwnFaqs();
const rows: Record<string, string>[] = [];
for (const density of DENSITIES) {
  for (const size of sizes) {
    const all = faqs.map((faq) => figuresAt(faq, density, size));
    const mean = (name: keyof (typeof all)[number]): string =>
      (all.reduce((sum, figures) => sum + figures[name], 0) / all.length).toFixed(1);
    rows.push({
      phrasings: String(density),
      entries: size.toLocaleString('en'),
      helped: mean('helped'),
      right: mean('right'),
      misled: mean('misled'),
      declined: mean('oosDeclined'),
    });
  }
}
console.log(markdownTable(rows));

function figuresAt(
  { content, questions }: OwnFaq,
  density: number,
  size: number,
): ReturnType<typeof figuresOf> {
  const made = withPhrasings(createSynthetic(size, SEED).content(), density);
  const all = together(content(density), made);
  const finder = createFinder({ ...all, entries: all.entries.slice(0, size) }, DEFAULT_CALIBRATION);
  const cases = questions.map((question): Case => {
    const finding = finder.find(question.text);
    return { question, outcome: finding.outcome, ids: idsOf(finding), language: finding.language, ms: 0 };
  });
  return figuresOf(cases);
}
