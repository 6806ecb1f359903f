// A FAQ in Markdown: Microsoft Learn's, a plain one with headings, one of bold lines, one of "Q:" and "A:".
import { parse } from 'yaml';
import { localeOfTag } from '../../locales.js';
import { parseMarkdown } from '../../read/markdown.js';
import { dateOf } from '../date-of.js';
import { addressOf, cleanContext, entriesOf, type SourceOptions } from '../document-context.js';
import type { ImportedDocument } from '../imported.js';
import { findQuestions } from './find-questions.js';
import { withoutLearnSyntax } from './learn-syntax.js';
import { markdownWithQuestions } from './disclosures.js';

const LEARN_SITE = 'https://learn.microsoft.com';

export function readMarkdown(file: string, text: string, options: SourceOptions): ImportedDocument {
  const { matter, body, offset } = splitFrontMatter(text);
  const value = (key: string): string | undefined => {
    const found = matter[key];
    return typeof found === 'string' || typeof found === 'number'
      ? String(found).trim() || undefined
      : undefined;
  };
  const isLearn =
    Object.keys(matter).some((key) => key.startsWith('ms.')) || /sxs-lookup|\[!INCLUDE/.test(body);
  const plain = markdownWithQuestions(withoutLearnSyntax(body, file, options.notes));
  const found = findQuestions(parseMarkdown(`${'\n'.repeat(offset)}${plain}`).children);
  const address = value('source') ?? addressOf(file, options.base);
  const site = isLearn ? LEARN_SITE : undefined;
  return {
    file,
    dialect: isLearn ? 'Learn Markdown' : 'Markdown',
    title: found.title ?? value('title'),
    locale: localeOfTag(value('ms.contentlocale') ?? value('locale') ?? value('lang') ?? value('language')),
    source: address,
    asOf:
      dateOf(value('ms.date') ?? '') ?? dateOf(value('ms.lasthandoff') ?? '') ?? dateOf(value('date') ?? ''),
    sharedRevision: value('ms.openlocfilehash'),
    entries: entriesOf(
      found,
      file,
      (place) => cleanContext(options, { address, site, place }),
      options.notes,
    ),
  };
}

interface FrontMatter {
  matter: Record<string, unknown>;
  body: string;
  /** Lines before the body. */
  offset: number;
}

/** `---` may have blanks behind it; what is no YAML is no front matter. */
function splitFrontMatter(text: string): FrontMatter {
  const match = /^---[ \t]*\n([^]*?)\n---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return { matter: {}, body: text, offset: 0 };
  const [whole, yaml = ''] = match;
  try {
    const matter: unknown = parse(yaml, { schema: 'failsafe' }); // dates stay as they are written
    const isMap = typeof matter === 'object' && matter !== null && !Array.isArray(matter);
    if (!isMap) return { matter: {}, body: text, offset: 0 };
    return {
      matter: matter as Record<string, unknown>,
      body: text.slice(whole.length),
      offset: whole.split('\n').length - 1,
    };
  } catch {
    return { matter: {}, body: text.slice(whole.length), offset: whole.split('\n').length - 1 };
  }
}
