// "Find a request" of the message extension: a dialog that only whoever has opened it sees, in which experts look for requests and
// work on them, and askers see their own. No search of the extension's other kind, whose results go into a message for everybody.
// Who may do what is looked at every time, by what Teams itself has signed.
import { randomUUID } from 'node:crypto';
import { CardFactory, type TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import type { CardMessage } from '../../../cards/card.js';
import {
  ANY,
  NOTHING_SEEN,
  requestSearchSchema,
  type RequestSearchPayload,
  type RequestsSeen,
  type RequestWorkPayload,
} from '../../../cards/request-search-payload.js';
import { DESK_REQUEST_WORDS } from '../../../cards/words/languages.js';
import { REQUEST_ROOM_WORDS } from '../../../cards/words/index.js';
import { DEFAULT_LOCALE, localeOfTag, type Locale } from '../../../knowledge/locales.js';
import { MoveRefused } from '../../requests/moves.js';
import type { Request } from '../../requests/request.js';
import { plainCode } from '../../requests/request-code.js';
import type { KnownDialog } from './extension-dialogs.js';
import { mayAnswer, viewerOf, type Viewer } from './request-viewer.js';
import { createRequestViews, peopleFor, type RequestViewsOptions } from './request-views.js';
import { workFault } from './work-answer.js';
import { workMove } from './work-move.js';

/** Ids of the action commands that are handled; the manifest declares the same. */
export const REQUEST_COMMANDS: readonly string[] = ['findRequest'];

export interface RequestDialogOptions extends RequestViewsOptions {
  /** Entra object ids, lower case, of those who see requests without experts of their own. */
  editors: readonly string[];
  /** The bot serves this machine only, where nobody signs anything. */
  isLocal: boolean;
}

const meantSchema = z.object({ commandId: z.enum(REQUEST_COMMANDS) });
const sentSchema = z.object({ data: requestSearchSchema });

export function createRequestDialog(options: RequestDialogOptions): KnownDialog {
  const { requests, knowledge } = options;
  const views = createRequestViews(options);

  /** @returns undefined for what does not exist for this person */
  const opened = async (viewer: Viewer, code: string): Promise<Request | undefined> => {
    const request = await requests.find(plainCode(code));
    if (!request || !viewer.isProven) return undefined;
    const { channel, userId } = request.asker;
    const isAsker = channel === viewer.asker.channel && userId === viewer.asker.userId;
    return isAsker || mayAnswer(viewer, request, knowledge()) ? request : undefined;
  };

  const work = async (viewer: Viewer, sent: RequestWorkPayload, id: string): Promise<CardMessage> => {
    const { search, gone, notForYou } = REQUEST_ROOM_WORDS[viewer.locale];
    const request = await opened(viewer, sent.request);
    if (!request) return views.list(viewer, sent.seen, gone);
    if (!mayAnswer(viewer, request, knowledge())) return views.one(viewer, request, sent.seen, notForYou);
    const colleagues = sent.do === 'give' ? await views.colleaguesOf(viewer) : undefined;
    const to =
      sent.do === 'give'
        ? peopleFor(request, colleagues ?? [], knowledge()).find((who) => who.id === sent.to)
        : undefined;
    if (sent.do === 'give' && !to)
      return views.one(viewer, request, sent.seen, search.cannotGive, colleagues);
    const move = workMove(sent.do, { who: viewer.expert, to, text: sent.reply, id }, knowledge());
    try {
      const now = await requests.move(request.id, move);
      if (!now) return await views.list(viewer, sent.seen, gone);
      const line = sent.do === 'answer' ? DESK_REQUEST_WORDS[viewer.locale].answer.sent : undefined;
      return await views.one(viewer, now, sent.seen, line, colleagues);
    } catch (error) {
      if (!(error instanceof MoveRefused)) throw error;
      const now = (await requests.find(request.id)) ?? request;
      return views.one(viewer, now, sent.seen, workFault(error, viewer.locale));
    }
  };

  const answer = async (
    viewer: Viewer,
    sent: RequestSearchPayload | undefined,
    id: string,
  ): Promise<CardMessage> => {
    if (!sent) return views.list(viewer);
    switch (sent.do) {
      case 'find':
        return views.list(viewer, seenIn(sent));
      case 'page':
        return views.list(viewer, sent.seen);
      case 'open': {
        const request = await opened(viewer, sent.request);
        if (request) return views.one(viewer, request, sent.seen);
        return views.list(viewer, sent.seen, REQUEST_ROOM_WORDS[viewer.locale].gone);
      }
      default:
        return work(viewer, sent, id);
    }
  };

  return {
    isMeant: ({ activity }) => meantSchema.safeParse(activity.value).success,
    async open(context) {
      const viewer = viewerOf(context, localeIn(context), options);
      return dialog(await views.list(viewer), viewer.locale);
    },
    async submit(context) {
      const viewer = viewerOf(context, localeIn(context), options);
      const sent = sentSchema.safeParse(context.activity.value).data?.data;
      return dialog(await answer(viewer, sent, context.activity.id ?? randomUUID()), viewer.locale);
    },
  };
}

/** What was typed and chosen, from the first page on. */
function seenIn({ text, state, topic, whose }: Extract<RequestSearchPayload, { do: 'find' }>): RequestsSeen {
  return {
    ...NOTHING_SEEN,
    text: text ?? '',
    state: state ?? ANY,
    topic: topic ?? ANY,
    whose: whose ?? 'all',
  };
}

function localeIn({ activity }: TurnContext): Locale {
  return localeOfTag(activity.locale) ?? DEFAULT_LOCALE;
}

function dialog({ card }: CardMessage, locale: Locale): object {
  const value = {
    ...{ title: DESK_REQUEST_WORDS[locale].title, height: 'large', width: 'medium' },
    card: CardFactory.adaptiveCard(card),
  };
  return { task: { type: 'continue', value } };
}
