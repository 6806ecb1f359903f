// Who looks at requests in Teams, as far as Teams itself says so, and which of them open to that person.
import type { TurnContext } from 'botbuilder';
import { topicsOf } from '../../../dialogs/menus.js';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import type { Locale } from '../../../knowledge/locales.js';
import type { Expert, Request } from '../../requests/request.js';
import { mayOpen } from '../../requests/request-search.js';
import { channelOf } from '../../requests/rooms.js';
import type { PersonKey } from '../../storage/pseudonym.js';
import { isSigned } from './identity.js';

export interface Viewer {
  locale: Locale;
  expert: Expert;
  /** As the bot knows those who ask. */
  asker: PersonKey;
  /** Teams, or this machine, says who it is; nobody else sees anything. */
  isProven: boolean;
  /** Sees requests that have no experts of their own. */
  isEditor: boolean;
  /** The channel they are in; empty elsewhere. */
  channel: string;
}

/** @param editors Entra object ids, lower case */
export function viewerOf(
  context: TurnContext,
  locale: Locale,
  { editors, isLocal }: { editors: readonly string[]; isLocal: boolean },
): Viewer {
  const { from, channelId, conversation } = context.activity;
  const expert = expertOf(context);
  const isProven = isLocal || isSigned(context);
  const isChannel = conversation?.conversationType === 'channel';
  return {
    ...{ locale, expert, isProven, asker: { channel: channelId, userId: from.id } },
    isEditor: isProven && (isLocal || editors.includes(expert.id)),
    channel: isProven && isChannel ? channelOf(context.activity) : '',
  };
}

/** Whoever acts, by the directory's id where there is one. */
export function expertOf({ activity: { from } }: TurnContext): Expert {
  return { id: from.aadObjectId?.toLowerCase() ?? from.id, name: from.name, teamsId: from.id };
}

/** Whether there can be any that somebody may answer: nobody else has all of them looked through. */
export function answersAny({ expert, isProven, isEditor, channel }: Viewer, knowledge: Knowledge): boolean {
  const isNamed = [undefined, ...topicsOf(knowledge)].some((topic) =>
    knowledge.profile.requests?.placeFor(topic).experts?.includes(expert.id),
  );
  return isProven && (isEditor || channel !== '' || isNamed);
}

/**
 * As at the desk: experts of the topic where some are named, else editors. And whoever is in the channel that the request's card
 * stands in, as on that card.
 */
export function mayAnswer(
  { expert, isProven, isEditor, channel }: Viewer,
  request: Request,
  knowledge: Knowledge,
): boolean {
  const { post } = request;
  const isThere = channel !== '' && post !== undefined && channelOf(post.thread) === channel;
  return isProven && mayOpen(request, { id: expert.id, isEditor: isEditor || isThere }, knowledge);
}
