// Text into HTML, safely: what is put into a template is escaped unless it is HTML already.

/** A piece of HTML that is safe as it stands. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | readonly Html[] | string;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** `html\`<p>${words.text}</p>\`` */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.reduce((text, string, index) => text + toText(parts[index - 1] ?? '') + string));
}

/** JSON that no browser runs, and that cannot end its element early. */
export function jsonBlock(data: object): Html {
  return new Html(JSON.stringify(data).replaceAll('<', '\\u003c'));
}

function toText(part: Part): string {
  if (typeof part === 'string')
    return part.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
  return part instanceof Html ? part.text : part.map(({ text }) => text).join('');
}
