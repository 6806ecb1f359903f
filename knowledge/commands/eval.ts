// `npm run eval -- [--knowledge DIR] FILE.jsonl…`: how well questions are answered, per locale and style.
// `npm run --silent eval -- --cases FILE.jsonl…`: one JSON line per question instead.
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../knowledge.js';
import { knowledgeFolder } from './folder.js';
import { figuresBy } from './figures.js';
import { askQuestion, readQuestions } from './questions.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { cases: { type: 'boolean', default: false }, knowledge: { type: 'string' } },
});
if (positionals.length === 0) {
  console.error('Usage: npm run eval -- [--cases] [--knowledge DIR] FILE.jsonl…');
  process.exit(2);
}
const knowledge = loadKnowledge(knowledgeFolder(values.knowledge));
const questions = positionals.flatMap(readQuestions);
for (const question of questions) knowledge.find(question.text); // warm up, so that times are those of a running bot
const cases = questions.map((question) => askQuestion(knowledge, question));
if (values.cases) {
  for (const { question, outcome, ids, language, ms } of cases) {
    console.log(JSON.stringify({ ...question, outcome, ids, language, ms: Math.round(ms * 1000) / 1000 }));
  }
} else {
  console.table(figuresBy(cases, ({ question }) => question.locale));
  console.table(figuresBy(cases, ({ question }) => question.style));
}
