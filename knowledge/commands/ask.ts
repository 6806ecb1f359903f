// `npm run ask -- [--json] [--locale sv] [--knowledge DIR] "…"`: the finding with its evidence, for authors and for support.
import { parseArgs } from 'node:util';
import { explain } from '../explain.js';
import { loadKnowledge } from '../knowledge.js';
import { LOCALES, localeOfTag } from '../locales.js';
import { knowledgeFolder } from './folder.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    locale: { type: 'string' },
    knowledge: { type: 'string' },
  },
});
const text = positionals.join(' ');
const locale = localeOfTag(values.locale);
if (text.trim() === '' || (values.locale !== undefined && locale === undefined)) {
  console.error(
    `Usage: npm run ask -- [--json] [--locale ${LOCALES.join('|')}] [--knowledge DIR] "question"`,
  );
  process.exit(2);
}
const knowledge = loadKnowledge(knowledgeFolder(values.knowledge));
const explanation = explain(knowledge, text, locale);
console.log(values.json ? JSON.stringify(explanation, null, 2) : explanation.lines.join('\n'));
