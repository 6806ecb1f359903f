// The Markdown editor: CodeMirror over a text area, which stays what is read and written. Its grammar is Lezer's own, for
// `@codemirror/lang-markdown` brings HTML, CSS and JavaScript along, which are most of its size.
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { defineLanguageFacet, Language, syntaxHighlighting } from '@codemirror/language';
import { EditorSelection, EditorState, type Extension, type StateCommand } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import { parser } from '@lezer/markdown';
import { continueList } from './continue-list.js';

export interface MarkdownEditor {
  /** Shows another text; nobody typed it. */
  show(text: string): void;
  focus(): void;
  /** Around what is selected. */
  run(command: MarkdownCommand): void;
}

export type MarkdownCommand = 'bold' | 'list' | 'link';

export interface MarkdownEditorOptions {
  label: string;
  /** Id of the element that explains the field. */
  describedBy: string;
  /** What the page's policy lets style elements in by. */
  nonce: string;
}

const markdown = new Language(defineLanguageFacet({}), parser, [], 'markdown');

/** Takes the place of a text area, which goes on holding the text and telling of each change. */
export function openMarkdownEditor(
  area: HTMLTextAreaElement,
  options: MarkdownEditorOptions,
): MarkdownEditor {
  const view = new EditorView({
    state: EditorState.create({
      doc: area.value,
      extensions: [...extensionsOf(area, options), writesInto(area)],
    }),
  });
  area.hidden = true;
  area.after(view.dom);
  area.labels.forEach((label) => label.addEventListener('click', () => view.focus()));
  return {
    show(text) {
      area.value = text;
      if (view.state.doc.toString() === text) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    focus: () => view.focus(),
    run(command) {
      COMMANDS[command](view);
      view.focus();
    },
  };
}

function extensionsOf(
  area: HTMLTextAreaElement,
  { label, describedBy, nonce }: MarkdownEditorOptions,
): Extension[] {
  return [
    EditorView.cspNonce.of(nonce),
    history(),
    markdown,
    syntaxHighlighting(classHighlighter),
    // Tab goes on to the next field, as it does everywhere on the page.
    keymap.of([
      { key: 'Enter', run: continueList },
      { key: 'Mod-b', run: COMMANDS.bold },
      { key: 'Mod-k', run: COMMANDS.link },
      ...defaultKeymap,
      ...historyKeymap,
    ]),
    EditorView.lineWrapping,
    EditorState.readOnly.of(area.readOnly),
    EditorView.contentAttributes.of({
      'aria-label': label,
      'aria-describedby': describedBy,
      spellcheck: 'true',
      autocapitalize: 'sentences',
      autocorrect: 'on',
      ...(area.readOnly && { 'aria-readonly': 'true' }),
    }),
  ];
}

function writesInto(area: HTMLTextAreaElement): Extension {
  return EditorView.updateListener.of(({ docChanged, state }) => {
    if (!docChanged) return;
    area.value = state.doc.toString();
    area.dispatchEvent(new Event('input'));
  });
}

const COMMANDS: Readonly<Record<MarkdownCommand, StateCommand>> = {
  bold: around('**', '**'),
  link: around('[', '](https://)'),
  list({ state, dispatch }) {
    const changes = state.changeByRange((range) => {
      const [first, last] = [state.doc.lineAt(range.from), state.doc.lineAt(range.to)];
      const starts = Array.from(
        { length: last.number - first.number + 1 },
        (_, at) => state.doc.line(first.number + at).from,
      );
      return {
        changes: starts.map((from) => ({ from, insert: '- ' })),
        range: EditorSelection.range(range.anchor + 2, range.head + 2 * starts.length),
      };
    });
    dispatch(state.update(changes, { userEvent: 'input' }));
    return true;
  },
};

function around(before: string, after: string): StateCommand {
  return ({ state, dispatch }) => {
    const changes = state.changeByRange(({ from, to }) => ({
      changes: [
        { from, insert: before },
        { from: to, insert: after },
      ],
      range: EditorSelection.range(from + before.length, to + before.length),
    }));
    dispatch(state.update(changes, { userEvent: 'input' }));
    return true;
  };
}
