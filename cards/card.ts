// Adaptive Card building blocks: plain JSON at schema 1.5, the newest that Teams and Web Chat both draw.

export type Element = Readonly<Record<string, unknown>> & { type: string };
export type Action = Readonly<Record<string, unknown>> & { type: string };

export interface Card {
  type: 'AdaptiveCard';
  $schema: string;
  version: '1.5';
  lang: string;
  /** Shown where cards are not drawn. */
  fallbackText: string;
  body: Element[];
  actions?: Action[];
}

/** A card with the plain text that stands for it in notifications, previews and clients without cards. */
export interface CardMessage {
  card: Card;
  /** One line, for notifications and screen readers. */
  summary: string;
}

export function buildCard(lang: string, fallbackText: string, body: Element[], actions: Action[] = []): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang,
    fallbackText,
    body,
    ...(actions.length > 0 ? { actions } : {}),
  };
}

/** The card's title; screen readers announce it as a heading. */
export function heading(text: string): Element {
  return {
    type: 'TextBlock',
    text: escapeMarkdown(text),
    style: 'heading',
    size: 'Medium',
    weight: 'Bolder',
    wrap: true,
  };
}

/** A paragraph or list; `markdown` is curated text, never something a person typed. */
export function paragraph(markdown: string, more: Record<string, unknown> = {}): Element {
  return { type: 'TextBlock', text: markdown, wrap: true, ...more };
}

/** A small grey line. */
export function note(markdown: string): Element {
  return paragraph(markdown, { size: 'Small', isSubtle: true });
}

/** A button that sends `payload` back to the bot. */
export function submit(title: string, payload: object, more: Record<string, unknown> = {}): Action {
  return { type: 'Action.Submit', title, data: payload, ...more };
}

/** A button that opens a page. */
export function openUrl(title: string, url: string): Action {
  return { type: 'Action.OpenUrl', title, url };
}

export function actionSet(actions: Action[], more: Record<string, unknown> = {}): Element {
  return { type: 'ActionSet', actions, ...more };
}

/** Makes text appear letter for letter in a TextBlock, whatever Markdown it holds. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/g, '\\$&');
}

/** Curated Markdown as plain text that pastes well: links become "text (address)". */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^[\]]*)\]\(([^()]*)\)/g, '$1 ($2)')
    .replace(/\*\*([^*]*)\*\*/g, '$1')
    .trim();
}
