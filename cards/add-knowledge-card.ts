// The small form by which an editor makes words of a message another way to ask for an entry.
import { buildCard, openUrl, paragraph, type Card } from './card.js';
import type { Entry } from '../knowledge/entry.js';
import type { Locale } from '../knowledge/locales.js';
import { ADMIN_WORDS } from './words/index.js';

/** As much as a phrasing may have. */
export const MAX_ADDED_CHARS = 500;

/**
 * @param text of the message, to be shortened by the person
 * @param entries to choose from, the nearest first
 * @param deskUrl where a new entry is written; undefined when only that machine's browser finds it
 */
export function buildAddKnowledgeCard(
  text: string,
  entries: readonly Entry[],
  locale: Locale,
  deskUrl: string | undefined,
): Card {
  const words = ADMIN_WORDS[locale].add;
  return buildCard(
    locale,
    words.title,
    [
      paragraph(words.lead),
      {
        ...{ type: 'Input.Text', id: 'text', label: words.text, isMultiline: true, value: text },
        ...{ maxLength: MAX_ADDED_CHARS, isRequired: true, errorMessage: words.needed },
      },
      {
        ...{ type: 'Input.ChoiceSet', id: 'entry', label: words.entry, style: 'filtered', wrap: true },
        ...{ isRequired: true, errorMessage: words.needed },
        choices: entries.map(({ id, texts }) => ({ title: texts[locale].question, value: id })),
      },
    ],
    [
      { type: 'Action.Submit', title: words.keep, data: { add: locale } },
      ...(deskUrl === undefined ? [] : [openUrl(words.newEntry, `${deskUrl}/desk#/entry/new`)]),
    ],
  );
}
