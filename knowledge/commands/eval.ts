// `npm run eval -- [--knowledge DIR] FILE.jsonl…`: how well questions are answered, per locale and style.
// `npm run --silent eval -- --cases FILE.jsonl…`: one JSON line per question instead.
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../knowledge.js';
import { runAsProgram, UsageError, withUsage } from './command.js';
import { knowledgeFolder } from './folder.js';
import { figuresBy, printable } from './figures.js';
import { askQuestion, readQuestions } from './questions.js';

export const evaluate = withUsage('eval -- [--cases] [--knowledge DIR] FILE.jsonl…', (args, out, env) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { cases: { type: 'boolean', default: false }, knowledge: { type: 'string' } },
  });
  if (positionals.length === 0) throw new UsageError();
  const knowledge = loadKnowledge(knowledgeFolder(values.knowledge, env));
  const questions = positionals.flatMap(readQuestions);
  for (const question of questions) knowledge.find(question.text); // warm up, so that times are those of a running bot
  const cases = questions.map((question) => askQuestion(knowledge, question));
  if (values.cases) {
    for (const { question, outcome, ids, language, ms } of cases) {
      out.log(JSON.stringify({ ...question, outcome, ids, language, ms: Math.round(ms * 1000) / 1000 }));
    }
  } else {
    out.table(printable(figuresBy(cases, ({ question }) => question.locale)));
    out.table(printable(figuresBy(cases, ({ question }) => question.style)));
  }
  return 0;
});

await runAsProgram(import.meta.filename, evaluate);
