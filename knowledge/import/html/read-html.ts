// A web page with questions as headings, disclosures, definition lists or structured data of schema.org.
import { localeOfTag } from '../../locales.js';
import { addressOf, cleanContext, entriesOf, type SourceOptions } from '../document-context.js';
import type { ImportedDocument, ImportedEntry } from '../imported.js';
import { markdownOf } from '../markdown/clean-answer.js';
import { findQuestions } from '../markdown/find-questions.js';
import { mdastOfHtml, readHtmlPage } from './mdast-of-html.js';
import { questionsOfStructuredData } from './structured-data.js';

export function readHtml(file: string, html: string, options: SourceOptions): ImportedDocument {
  const { title, language, blocks } = readHtmlPage(html);
  const found = findQuestions(blocks);
  const address =
    /<link[^>]*rel="canonical"[^>]*href="(https:[^"]+)"/i.exec(html)?.[1] ?? addressOf(file, options.base);
  const context = (place: string): ReturnType<typeof cleanContext> =>
    cleanContext(options, { address, site: undefined, place });
  const structured = questionsOfStructuredData(html);
  const entries =
    structured.length > found.questions.length
      ? structured.map(({ question, answer }, at): ImportedEntry => {
          const place = `${file} question ${at + 1}`;
          return {
            question,
            answer: markdownOf(mdastOfHtml(answer), context(place)),
            alternatives: [],
            related: [],
            place,
          };
        })
      : entriesOf(found, file, context, options.notes);
  return {
    file,
    dialect: 'HTML',
    title: found.title ?? title,
    locale: localeOfTag(language),
    source: address,
    entries: entries.filter(({ answer }) => answer !== ''),
  };
}
