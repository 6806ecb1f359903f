// Files in and out: looked at entry by entry, then put into the draft, all or some; and the answers as a spreadsheet.
import { DESK_IMPORT_WORDS } from '../../../cards/words/languages.js';
import { LANGUAGE_FACTS } from '../../../cards/words/locales.js';
import { showProposals } from './bring-proposals.js';
import { element, field } from './element.js';
import { post } from './server.js';
import { canEdit, entries, faults } from './shared.js';
import { start, words } from './start.js';
import type { ListedEntry, Proposed } from './types.js';

const said = DESK_IMPORT_WORDS[start.locale];
const KINDS = '.xlsx,.ods,.csv,.tsv,.md,.markdown,.html,.htm,.json,.yml,.yaml,.txt,.zip';

export async function showBring(view: HTMLElement): Promise<void> {
  view.replaceChildren(element('h2', {}, said.title), element('p', {}, words.loading));
  const all = await entries();
  const result = element('div');
  view.replaceChildren(
    element('p', {}, element('a', { href: '#/entries' }, words.editor.back)),
    element('h2', {}, said.title),
    canEdit() ? bringIn(all, result) : '',
    result,
    takeOut(),
  );
}

function bringIn(all: readonly ListedEntry[], result: HTMLElement): HTMLElement {
  const file = element('input', { type: 'file', required: true, accept: KINDS });
  const topics = [...new Map(all.map(({ topic, topicTitle }) => [topic, topicTitle]))];
  const topic = chooser(topics);
  const locale = chooser(start.languages.map((one) => [one, LANGUAGE_FACTS[one].name]));
  const look = element('button', { class: 'button button--main' }, said.look);
  const read = async (): Promise<void> => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    look.disabled = true;
    result.replaceChildren(element('p', { role: 'status' }, said.reading));
    try {
      const proposed = await post<Proposed>('/import', {
        name: chosen.name,
        content: base64(new Uint8Array(await chosen.arrayBuffer())),
        ...(topic.value && { topic: topic.value }),
        ...(locale.value && { locale: locale.value }),
      });
      showProposals(result, proposed);
    } catch (error) {
      result.replaceChildren(faults(error, said.failed));
    } finally {
      look.disabled = false;
    }
  };
  return element(
    'form',
    {
      class: 'box',
      onsubmit: (event) => {
        event.preventDefault();
        void read();
      },
    },
    element('p', {}, said.lead),
    field(said.file, file, said.fileHint),
    element('div', { class: 'row filters' }, field(said.topic, topic), field(said.language, locale), look),
  );
}

function chooser(options: readonly (readonly [string, string])[]): HTMLSelectElement {
  return element(
    'select',
    {},
    element('option', { value: '' }, said.asInFile),
    ...options.map(([value, text]) => element('option', { value }, text)),
  );
}

function takeOut(): HTMLElement {
  const link = (kind: string, text: string): HTMLElement =>
    element('a', { class: 'button', href: `/desk/api/export?kind=${kind}`, download: '' }, text);
  return element(
    'section',
    { class: 'box' },
    element('h3', {}, said.out),
    element('p', {}, said.outHint),
    element('div', { class: 'row' }, link('xlsx', said.asXlsx), link('csv', said.asCsv)),
  );
}

/** Bytes as text, in pieces: a call takes no millions of arguments. */
function base64(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
