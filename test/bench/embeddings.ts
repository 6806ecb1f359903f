// npm run bench -- embeddings: what a service of embeddings gains, the one that EMBEDDINGS_URL, EMBEDDINGS_MODEL and EMBEDDINGS_KEY
// name: FAQs of other organisations at 0, 3 and 12 phrasings, asked with and without it. `--locale en` for a model of one language.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { parseConfig } from '../../bot/config.js';
import { createEmbeddings, type Embeddings } from '../../bot/embeddings/index.js';
import { figuresOf } from '../../knowledge/commands/figures.js';
import {
  expectedIds,
  idsOf,
  readQuestions,
  type Case,
  type Question,
} from '../../knowledge/commands/questions.js';
import { DEFAULT_CALIBRATION } from '../../knowledge/decide/decide.js';
import type { KnowledgeContent } from '../../knowledge/entry.js';
import { createFinder } from '../../knowledge/finder.js';
import { readFolder } from '../../knowledge/knowledge.js';
import { projectRoot } from '../../bot/project-root.js';
import { DENSITIES, readOwnFaqs, withPhrasings } from '../support/bench/own-faqs.js';
import { markdownTable } from '../support/bench/table.js';

const { values } = parseArgs({ options: { locale: { type: 'string' } }, allowPositionals: true });
const { embeddings: service } = parseConfig(process.env);
if (!service) throw new Error('Set EMBEDDINGS_URL and EMBEDDINGS_MODEL: see .env.example');
const folder = mkdtempSync(join(tmpdir(), 'embeddings-'));
const logger = pino({ level: 'warn' }, pino.destination(2));

interface Asked {
  name: string;
  content: (phrasings: number) => KnowledgeContent;
  questions: readonly Question[];
}

const shipped = readFolder(join(projectRoot(), 'knowledge', 'content')).content;
const fresh = readQuestions(join(projectRoot(), 'test', 'questions', 'fresh.jsonl'));
const sets: Asked[] = [
  ...readOwnFaqs(),
  {
    name: 'shipped entries',
    content: (phrasings: number) => withPhrasings(shipped, phrasings),
    questions: fresh,
  },
].map((set) => ({
  ...set,
  questions: set.questions.filter(({ locale }) => values.locale === undefined || locale === values.locale),
}));

const rows: Record<string, string>[] = [];
for (const { name, content, questions } of sets.filter((set) => set.questions.length > 0)) {
  for (const density of DENSITIES) {
    const knowledge = { entries: content(density).entries, calibration: DEFAULT_CALIBRATION };
    const asking = createEmbeddings({
      service,
      knowledge: () => knowledge,
      file: join(folder, name),
      logger,
      clock: Date.now,
      patienceMs: 30_000,
    });
    asking.refresh();
    await asking.settled();
    rows.push(await rowOf({ name, density, questions }, content(density), undefined));
    rows.push(await rowOf({ name, density, questions }, content(density), asking));
    asking.close();
  }
}
rmSync(folder, { recursive: true });
console.log(markdownTable(rows));

async function rowOf(
  { name, density, questions }: { name: string; density: number; questions: readonly Question[] },
  content: KnowledgeContent,
  asking: Embeddings | undefined,
): Promise<Record<string, string>> {
  const finder = createFinder(content, DEFAULT_CALIBRATION);
  const cases: Case[] = [];
  let near = 0;
  let none = 0;
  for (const question of questions) {
    const found = finder.find(question.text);
    const finding = asking ? await asking.look(question.text, found) : found;
    cases.push({
      question,
      outcome: finding.outcome,
      ids: idsOf(finding),
      language: finding.language,
      ms: 0,
    });
    if (finding.outcome !== 'none' || expectedIds(question).length === 0) continue;
    none += 1;
    near += idsOf(finding).some((id) => expectedIds(question).includes(id)) ? 1 : 0;
  }
  const { helped, right, misled, oosDeclined } = figuresOf(cases);
  return {
    knowledge: name,
    phrasings: String(density),
    embeddings: asking ? 'with' : 'without',
    helped: String(helped),
    right: String(right),
    misled: String(misled),
    declined: String(oosDeclined),
    'right one shown as near': `${near} of ${none}`,
  };
}
