// npm run bench -- finding [quality|growth [entries…]]: this project beside its peers, in one run.
// Quality: the same knowledge and questions for all. Growth: made-up entries, each system and size in a process of its own.
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../bot/project-root.js';
import { growthRow, GROWTH_SYSTEMS } from '../support/bench/growth.js';
import { compare } from '../support/bench/quality.js';
import { markdownTable } from '../support/bench/table.js';

/** The development questions, those that set the calibration (judged out of fold), and those that set nothing. */
const QUESTION_FILES = ['golden', 'calibration', 'fresh'].map((name) =>
  join(projectRoot(), `test/questions/${name}.jsonl`),
);
const SIZES = [21, 210, 2_100, 21_000];
const SEED = 1;

const [part = 'all', ...sizes] = process.argv.slice(2);
console.log(`Node ${process.version}, load average ${loadavg()[0]?.toFixed(1)}`);
if (part !== 'growth') {
  for (const { title, rows } of await compare(QUESTION_FILES.filter((file) => existsSync(file)))) {
    console.log(`\n${title}\n\n${markdownTable(rows)}`);
  }
}
if (part !== 'quality') {
  const rows = [];
  for (const size of sizes.length > 0 ? sizes.map(Number) : SIZES) {
    for (const system of GROWTH_SYSTEMS) rows.push(await growthRow(system, size, SEED));
  }
  console.log(`\nGrowth (seed ${SEED}), ${GROWTH_SYSTEMS.length} systems\n\n${markdownTable(rows)}`);
}
