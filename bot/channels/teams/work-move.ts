// What somebody in Teams does about a request, as a move: by the buttons of its card, in the dialog, or in its thread.
import type { RequestWorkPayload } from '../../../cards/request-search-payload.js';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import type { Move } from '../../requests/moves.js';
import type { Expert } from '../../requests/request.js';

export interface Work {
  who: Expert;
  /** Whom it is given to. */
  to?: Expert | undefined;
  /** What was written, and the id of the activity, by which one that comes twice is known. */
  text?: string | undefined;
  id: string;
}

export function workMove(
  what: RequestWorkPayload['do'],
  { who, to = who, text = '', id }: Work,
  knowledge: Knowledge,
): Move {
  switch (what) {
    case 'take':
    case 'close':
    case 'reopen':
      return { kind: what, who };
    case 'takeOver':
    case 'give':
      return { kind: 'assign', who, to };
    case 'answer':
      return { kind: 'answer', who, id, text, locale: knowledge.languageOf(text) };
  }
}
