// What was published so far, with the way back.
import { element } from './element.js';
import { post, ServerRefusal } from './server.js';
import { day, forgetEntries } from './shared.js';
import { say, start, words } from './start.js';
import type { ShownVersion } from './types.js';

const { changes: said } = words;

/** Every publish, and the way back. */
export function history(versions: readonly ShownVersion[], again: () => void): HTMLElement {
  const undo = async ({ id, message }: ShownVersion): Promise<void> => {
    say(said.publishing);
    try {
      await post('/undo', { id, message: said.undoOf(message) });
      forgetEntries();
      again();
      say(said.undone);
    } catch (error) {
      const cannot = error instanceof ServerRefusal && error.details['cannotUndo'] === true;
      say(cannot ? said.cannotUndo : (error as Error).message);
    }
  };
  const canUndo = start.session?.role === 'publisher';
  return element(
    'section',
    { class: 'box' },
    element('h3', {}, said.history),
    versions.length === 0
      ? element('p', {}, said.noHistory)
      : element(
          'ul',
          { class: 'edits' },
          ...versions.map((version) =>
            element(
              'li',
              {},
              element(
                'span',
                {},
                element('small', {}, `${day(version.at)} · ${version.who}`),
                version.message,
              ),
              canUndo &&
                !version.undone &&
                element(
                  'button',
                  {
                    type: 'button',
                    class: 'button',
                    'aria-label': `${said.undo}: ${version.message}`,
                    onclick: () => void undo(version),
                  },
                  said.undo,
                ),
            ),
          ),
        ),
  );
}
