// A press of the inbox is tried before it is kept; then its case gives way to the next one.
import { element } from './element.js';
import { post } from './server.js';
import { differences, faults } from './shared.js';
import { say, words } from './start.js';
import type { Differences, Edit, ListedEntry, Wording } from './types.js';

export function phrasingsOf(wordings: readonly Wording[], entry: string): Edit[] {
  return wordings.map(({ text, locale }) => ({ kind: 'phrasing', entry, locale, text }));
}

/** Shows what the edits would do before they are kept. */
export async function tryEdits(
  edits: readonly Edit[],
  card: HTMLElement,
  result: HTMLElement,
  all: readonly ListedEntry[],
): Promise<void> {
  const { trial } = words;
  if (edits.length === 0) return;
  result.replaceChildren(element('p', { role: 'status' }, trial.running));
  try {
    const { better, worse } = await post<Differences>('/trial', { edits });
    const keep = async (): Promise<void> => {
      try {
        await post('/draft/add', { edits });
        leave(card, trial.kept);
      } catch (error) {
        result.replaceChildren(faults(error, trial.faults));
      }
    };
    const keeping = element(
      'button',
      { type: 'button', class: 'button button--main', onclick: () => void keep() },
      trial.keep,
    );
    result.replaceChildren(
      element('h4', {}, trial.title),
      element('p', {}, better.length === 0 ? trial.nobodyElse : trial.answered(better.length)),
      differences(better, all),
      worse.length > 0 ? element('p', { class: 'fault' }, words.changes.worse(worse.length)) : '',
      differences(worse, all),
      element(
        'div',
        { class: 'row' },
        keeping,
        element(
          'button',
          { type: 'button', class: 'button', onclick: () => result.replaceChildren() },
          trial.cancel,
        ),
      ),
    );
    keeping.focus();
  } catch (error) {
    result.replaceChildren(faults(error, trial.faults));
  }
}

/** The card gives way to a line; the keyboard goes on at the next card. */
export function leave(card: HTMLElement, text: string, undo?: () => Promise<void>): void {
  const next = card.nextElementSibling?.querySelector('button') ?? undefined;
  const line = element('p', { class: 'hint cluster--gone' }, text);
  if (undo) {
    const back = (): void =>
      void undo().then(
        () => line.replaceWith(card),
        (error: Error) => say(error.message),
      );
    line.append(
      ' ',
      element('button', { type: 'button', class: 'button button--quiet', onclick: back }, words.inbox.undo),
    );
  }
  card.replaceWith(line);
  say(text);
  (next ?? line.querySelector('button'))?.focus();
}
