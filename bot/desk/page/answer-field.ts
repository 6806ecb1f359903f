// The answer's field: a text area at once, and the Markdown editor over it as soon as that is loaded.
import type { MarkdownCommand, MarkdownEditor } from './desk-editor.js';
import { editorParts } from './editor-parts.js';
import { element, field } from './element.js';
import { start, words } from './start.js';

const { editor: said } = words;
const COMMANDS: readonly MarkdownCommand[] = ['bold', 'list', 'link'];

/** @returns the field; `area` holds its text, whoever shows it */
export function answerField(area: HTMLTextAreaElement): HTMLElement {
  const whole = field(said.answer, area, said.answerHint);
  void editorParts().then(
    ({ openMarkdownEditor }) => {
      const editor = openMarkdownEditor(area, {
        label: said.answer,
        describedBy: `${area.id}-hint`,
        nonce: start.nonce,
      });
      if (!area.readOnly) area.before(toolbar(editor));
    },
    () => undefined, // the text area does
  );
  return whole;
}

function toolbar(editor: MarkdownEditor): HTMLElement {
  return element(
    'div',
    { class: 'row tools', role: 'group', 'aria-label': said.tools.label, lang: start.locale },
    ...COMMANDS.map((command) =>
      element(
        'button',
        { type: 'button', class: 'button button--small', onclick: () => editor.run(command) },
        said.tools[command],
      ),
    ),
  );
}
