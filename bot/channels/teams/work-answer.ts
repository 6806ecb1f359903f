// What whoever works on a request in a channel gets back: the renewed card, or why something could not be done.
import type { Attachment, TurnContext } from 'botbuilder';
import { DESK_REQUEST_WORDS } from '../../../cards/words/languages.js';
import type { Locale } from '../../../cards/words/locales.js';
import type { Reply } from '../../../dialogs/reply.js';
import type { MoveRefused } from '../../requests/moves.js';
import { noteReply } from './card-response.js';
import { drawReplacement } from './draw.js';

/** What is said about it: `card` takes the place of the pressed one. */
export interface WorkDone {
  line?: Reply;
  card?: Reply;
}

/** For the response to the button that was pressed; the message itself is renewed from the outbox. */
export function noteWork(context: TurnContext, { line, card }: WorkDone): void {
  const attachments: Attachment[] = card
    ? (drawReplacement(card, context.activity).activity.attachments ?? [])
    : [];
  if (card) noteReply(context, { id: context.activity.replyToId ?? '', attachments });
  else if (line && 'text' in line) noteReply(context, { text: line.text });
}

export function workFault({ fault, holder = '' }: MoveRefused, locale: Locale): string {
  const { faults, takenBy } = DESK_REQUEST_WORDS[locale];
  return fault === 'takenByAnother' ? takenBy(holder) : faults[fault];
}
