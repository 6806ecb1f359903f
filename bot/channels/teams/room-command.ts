// "Requests here", typed in a channel: from then on requests, about a topic or about everything else, are posted there.
import { TurnContext } from 'botbuilder';
import { escapeMarkdown } from '../../../cards/card.js';
import { enumeration } from '../../../cards/words/format.js';
import { REQUEST_ROOM_WORDS } from '../../../cards/words/index.js';
import { phraseKey } from '../../../dialogs/talk/phrases.js';
import { topicsOf } from '../../../dialogs/menus.js';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import type { RequestRules } from '../../../knowledge/profile/request-settings.js';
import { channelOf, type Room, type Rooms } from '../../requests/rooms.js';
import { isAdmin } from './identity.js';
import type { Requests } from '../../requests/index.js';

export interface RoomCommandOptions {
  requests: Pick<Requests, 'postWaiting'>;
  rooms: Rooms;
  knowledge: () => Knowledge;
  /** Entra object ids of administrators. */
  admins: readonly string[];
  /** The bot serves this machine only, where nobody signs anything. */
  isLocal: boolean;
}

/** @returns what to say, as Markdown; undefined for what is no such command */
export async function roomCommand(
  context: TurnContext,
  text: string,
  options: RoomCommandOptions,
): Promise<string | undefined> {
  const knowledge = options.knowledge();
  const rules = knowledge.profile.requests;
  const command = commandIn(text);
  if (!command || !rules) return undefined;
  const words = REQUEST_ROOM_WORDS[command.locale];
  const { activity } = context;
  if (activity.conversation.conversationType !== 'channel') return words.refused.noChannel;
  if (command.kind === 'notHere') {
    if (!maySend(context, placesOf(knowledge, rules), options)) return words.refused.notYours;
    const gone = await options.rooms.unbind(channelOf(activity));
    return gone.length > 0 ? words.unbound : words.refused.nothingHere;
  }
  const topic = command.about === '' ? undefined : topicCalled(command.about, knowledge);
  if (command.about !== '' && topic === undefined) {
    const topics = topicsOf(knowledge).map((one) => knowledge.topicTitle(one, command.locale));
    return words.refused.noTopic(escapeMarkdown(enumeration(topics, command.locale)));
  }
  const place = rules.placeFor(topic);
  if (place.to !== 'teams') return words.refused.elsewhere;
  if (!maySend(context, [place], options)) return words.refused.notYours;
  await options.rooms.bind(place.room, roomOf(context));
  const waiting = await options.requests.postWaiting((request) => {
    const theirs = rules.placeFor(request.topic);
    return theirs.to === 'teams' && theirs.room === place.room;
  });
  const isOwn = topic !== undefined && place.room === topic;
  return words.bound(
    isOwn ? escapeMarkdown(knowledge.topicTitle(topic, command.locale)) : undefined,
    waiting,
  );
}

interface RoomCommand {
  kind: 'here' | 'notHere';
  /** The rest of the text, as a key. */
  about: string;
  locale: Locale;
}

function commandIn(text: string): RoomCommand | undefined {
  const key = phraseKey(text);
  const all = LOCALES.flatMap((locale) =>
    (['notHere', 'here'] as const).flatMap((kind) =>
      REQUEST_ROOM_WORDS[locale][kind].map((phrase) => ({ kind, locale, phrase: phraseKey(phrase) })),
    ),
  );
  const said = all
    .filter(({ phrase }) => key === phrase || key.startsWith(`${phrase} `))
    .sort((a, b) => b.phrase.length - a.phrase.length)[0];
  return said && { ...said, about: key.slice(said.phrase.length).trim() };
}

/** By its id or by its title in any language, with or without the words before it, such as "about". */
function topicCalled(about: string, knowledge: Knowledge): string | undefined {
  return topicsOf(knowledge).find((topic) =>
    [topic, ...LOCALES.map((locale) => knowledge.topicTitle(topic, locale))].some((name) => {
      const key = phraseKey(name);
      return about === key || about.endsWith(` ${key}`);
    }),
  );
}

function placesOf(knowledge: Knowledge, rules: RequestRules): ReturnType<RequestRules['placeFor']>[] {
  return [undefined, ...topicsOf(knowledge)].map((topic) => rules.placeFor(topic));
}

/** Administrators; those who may open such requests anyhow; and anybody on a machine that the bot serves alone. */
function maySend(
  context: TurnContext,
  places: readonly { experts: readonly string[] | undefined }[],
  { admins, isLocal }: RoomCommandOptions,
): boolean {
  const known = new Set(
    [...admins, ...places.flatMap(({ experts = [] }) => experts)].map((id) => id.toLowerCase()),
  );
  return isLocal || isAdmin(context, known);
}

/** The channel, whichever thread the command was typed in. Nobody's name is kept. */
function roomOf({ activity }: TurnContext): Room {
  const { user: _user, activityId: _id, ...reference } = TurnContext.getConversationReference(activity);
  const conversation = { ...reference.conversation, id: channelOf(activity) } as Room['conversation'];
  return { ...reference, ...(conversation ? { conversation } : {}) };
}
