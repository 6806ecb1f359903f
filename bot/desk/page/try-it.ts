// A question, asked of today's answers and of what is being written.
import { element, field } from './element.js';
import { post } from './server.js';
import { canEdit, faults, outcomeText } from './shared.js';
import { words } from './start.js';
import type { Edit, ListedEntry, TrialOutcome } from './types.js';

const { editor: said } = words;

/** @param edits what is written and not yet in the draft */
export function tryIt(edits: () => Edit[], all: readonly ListedEntry[]): HTMLElement {
  const question = element('input', { type: 'text', required: true, maxlength: 2000, autocomplete: 'off' });
  const answer = element('div', { role: 'status' });
  const ask = async (): Promise<void> => {
    answer.replaceChildren(element('p', {}, words.loading));
    try {
      const { today, then } = await post<{ today: TrialOutcome; then: TrialOutcome }>('/try', {
        text: question.value,
        edits: canEdit() ? edits() : [],
      });
      answer.replaceChildren(
        element('p', {}, `${words.changes.today}: ${outcomeText(today, all)}`),
        element('p', {}, `${words.changes.then}: ${outcomeText(then, all)}`),
      );
    } catch (error) {
      answer.replaceChildren(faults(error, said.fault));
    }
  };
  return element(
    'form',
    {
      class: 'box',
      onsubmit: (event) => {
        event.preventDefault();
        void ask();
      },
    },
    element('h3', {}, said.tryIt),
    field(said.tryQuestion, question),
    element('button', { class: 'button' }, said.tryGo),
    answer,
  );
}
