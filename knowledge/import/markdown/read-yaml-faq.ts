// `### YamlMime:FAQ` of Microsoft Learn: sections of questions, each answer Markdown.
import { parse } from 'yaml';
import { z } from 'zod/v4';
import { localeOfTag } from '../../locales.js';
import { parseMarkdown, textOfNode } from '../../read/markdown.js';
import { dateOf } from '../date-of.js';
import { addressOf, cleanContext, type SourceOptions } from '../document-context.js';
import { ImportError, type ImportedDocument } from '../imported.js';
import { markdownOf } from './clean-answer.js';
import { withoutLearnSyntax } from './learn-syntax.js';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const faqSchema = z.looseObject({
  metadata: z.record(z.string(), z.unknown()).nullish(),
  title: text,
  summary: text,
  additionalContent: text,
  sections: z.array(
    z.looseObject({
      name: text,
      questions: z.array(z.looseObject({ question: text, answer: text })).nullish(),
    }),
  ),
});

/** @throws ImportError when it is not the YAML it says it is */
export function readYamlFaq(file: string, yaml: string, options: SourceOptions): ImportedDocument {
  const { metadata, title, summary, additionalContent, sections } = parsed(file, yaml);
  const { notes } = options;
  const value = (key: string): string => {
    const found = metadata?.[key];
    return typeof found === 'string' ? found : '';
  };
  const address = addressOf(file, options.base);
  const clean = (markdown: string, place: string): string => {
    const plain = withoutLearnSyntax(markdown, place, notes);
    const context = cleanContext(options, { address, site: 'https://learn.microsoft.com', place });
    return markdownOf(parseMarkdown(plain).children, context);
  };
  for (const [what, aside] of [
    ['intro', summary],
    ['tail section', additionalContent],
  ] as const) {
    if (aside.trim() !== '')
      notes.add(
        'aside',
        `${what}: "${aside
          .trim()
          .replace(/[ \t\n]+/g, ' ')
          .slice(0, 50)}…"`,
        file,
      );
  }
  const questions = sections.flatMap((section) => section.questions ?? []);
  const entries = questions.flatMap(({ question, answer }, at) => {
    const place = `${file} question ${at + 1}`;
    const plain = parseMarkdown(withoutLearnSyntax(question, place, notes))
      .children.map(textOfNode)
      .join(' ')
      .replace(/[ \t\n]+/g, ' ')
      .trim();
    const entry = { question: plain, answer: clean(answer, place), alternatives: [], related: [], place };
    if (entry.question !== '' && entry.answer !== '') return [entry];
    if (plain !== '' || answer.trim() !== '')
      notes.add('lost', `question without an answer, or the other way round: "${plain}"`, place);
    return [];
  });
  return {
    file,
    dialect: 'Learn YAML FAQ',
    title: title.trim() || value('title') || undefined,
    locale: localeOfTag(value('ms.contentlocale')),
    source: address,
    asOf: dateOf(value('ms.date')) ?? dateOf(value('ms.lasthandoff')),
    sharedRevision: value('ms.openlocfilehash') || undefined,
    entries,
  };
}

function parsed(file: string, yaml: string): z.infer<typeof faqSchema> {
  try {
    return faqSchema.parse(parse(yaml));
  } catch (error) {
    const reason =
      error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : '';
    throw new ImportError(
      `${file}: not a FAQ in YAML as Microsoft Learn has it (${reason}). Mend it, or save it as Markdown.`,
      {
        cause: error,
      },
    );
  }
}
