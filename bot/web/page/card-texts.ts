// What cards say in plain text, for ears, for paper and for the clipboard.

const CARD = 'application/vnd.microsoft.card.adaptive';

/** One for each attachment, in order; undefined for what is no card, or a card without plain text. */
export function plainTextsOfCards(attachments: unknown): (string | undefined)[] {
  const list = Array.isArray(attachments) ? (attachments as readonly Attachment[]) : [];
  return list.map(({ contentType, content }) =>
    contentType === CARD && typeof content?.fallbackText === 'string' ? content.fallbackText : undefined,
  );
}

interface Attachment {
  contentType?: unknown;
  content?: { fallbackText?: unknown };
}
