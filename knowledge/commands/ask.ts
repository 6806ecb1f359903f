// `npm run ask -- [--json] [--locale sv] [--knowledge DIR] "…"`: the finding with its evidence, for authors and for support.
import { parseArgs } from 'node:util';
import { explain } from '../explain.js';
import { loadKnowledge } from '../knowledge.js';
import { LOCALES, localeOfTag } from '../locales.js';
import { runAsProgram, UsageError, withUsage } from './command.js';
import { knowledgeFolder } from './folder.js';

export const ask = withUsage(
  `ask -- [--json] [--locale ${LOCALES.join('|')}] [--knowledge DIR] "question"`,
  (args, out, env) => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        locale: { type: 'string' },
        knowledge: { type: 'string' },
      },
    });
    const text = positionals.join(' ');
    const locale = localeOfTag(values.locale);
    if (text.trim() === '' || (values.locale !== undefined && locale === undefined)) throw new UsageError();
    const knowledge = loadKnowledge(knowledgeFolder(values.knowledge, env));
    const explanation = explain(knowledge, text, locale);
    out.log(values.json ? JSON.stringify(explanation, null, 2) : explanation.lines.join('\n'));
    return 0;
  },
);

await runAsProgram(import.meta.filename, ask);
