// The FAQs of other organisations as a knowledge folder with few phrasings, and wordings that it does not hold: what people ask in vain.
import type { Locale } from '../../knowledge/locales.js';
import { readOwnFaqs } from './bench/own-faqs.js';
import { entryMarkdown, temporaryFolder, type TemporaryFolder } from './knowledge-folder.js';

/** A wording that is not in the folder, and the entry it asks for. */
export interface HeldOut {
  text: string;
  locale: Locale;
  entry: string;
}

/**
 * Four topics of 25 entries, each in one language.
 * @param phrasings that stay in the folder, of twelve
 * @param only the one topic that is wanted
 */
export function faqFolder(phrasings: number, only?: string): { folder: TemporaryFolder; heldOut: HeldOut[] } {
  const folder = temporaryFolder();
  const heldOut: HeldOut[] = [];
  for (const { name, locale, content } of readOwnFaqs().filter(
    (faq) => only === undefined || faq.name === only,
  )) {
    const blocks = content(Infinity).entries.map(({ id, texts }) => {
      const { question, answer, phrasings: all } = texts[locale];
      heldOut.push(...all.slice(phrasings).map((text) => ({ text, locale, entry: id })));
      const anchor = id.split('/')[1] ?? '';
      return entryMarkdown(anchor, { question, answer, asked: all.slice(0, phrasings) });
    });
    const facts = 'source: https://example.com/\nasOf: 2026-01-01\n';
    const top = `---\ntitle: ${name}\nlocale: ${locale}\n${facts}---\n\n`;
    folder.write(`faq/${name}/${locale}.md`, top + blocks.join('\n'));
  }
  return { folder, heldOut };
}
