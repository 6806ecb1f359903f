// What only the editor of entries needs, loaded when somebody opens one: the Markdown editor, and what draws cards.
export { openMarkdownEditor, type MarkdownCommand, type MarkdownEditor } from './editor/markdown-editor.js';
export { drawPreview, type Look } from './editor/draw-preview.js';
