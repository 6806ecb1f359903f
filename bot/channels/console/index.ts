// A conversation in a terminal: lines in, lines out, by the same assistant as everywhere. For authors, and for specs.
import { randomUUID } from 'node:crypto';
import { ActivityTypes, BotAdapter, TurnContext, type Activity } from 'botbuilder';
import { LANGUAGE_FACTS, type Locale } from '../../../knowledge/locales.js';
import type { Assistant } from '../../assistant.js';
import type { Channel } from '../channel.js';
import { drawLines, type NumberedOption } from './draw.js';

export interface ConsoleOptions {
  assistant: Assistant;
  locale: Locale;
  /** Takes what the bot says, a reply at a time. */
  write: (text: string) => void;
}

export interface ConsoleConversation {
  /** The bot greets. */
  join(): Promise<void>;
  /** One line as typed. A number picks an option of the latest list. */
  say(line: string): Promise<void>;
}

export function createConsole({ assistant, locale, write }: ConsoleOptions): ConsoleConversation {
  let offered: readonly NumberedOption[] = [];
  const channel: Channel = {
    show(_context, reply) {
      const { text, options } = drawLines(reply);
      offered = options;
      const list = options.map(({ title }, at) => `  ${at + 1}. ${title}`);
      write([text, ...list].join('\n'));
      return Promise.resolve('');
    },
    replace: () => Promise.reject(new Error('What a terminal shows stays there.')),
  };
  const run = (activity: Partial<Activity>): Promise<void> =>
    assistant.run(new TurnContext(new NoAdapter(), { ...basis(locale), ...activity }), channel);
  return {
    join: () =>
      run({
        type: ActivityTypes.ConversationUpdate,
        membersAdded: [{ id: PERSON, name: '' }],
      }),
    say(line) {
      const picked = /^\s*\d{1,2}\.?\s*$/.test(line)
        ? offered[Number.parseInt(line, 10) - 1]?.means
        : undefined;
      if (picked && 'payload' in picked) return run({ type: ActivityTypes.Message, value: picked.payload });
      return run({ type: ActivityTypes.Message, text: picked?.text ?? line });
    },
  };
}

const PERSON = 'person';

function basis(locale: Locale): Partial<Activity> {
  return {
    id: randomUUID(),
    channelId: 'console',
    serviceUrl: 'urn:console',
    locale: LANGUAGE_FACTS[locale].webChat,
    from: { id: PERSON, name: '' },
    recipient: { id: 'bot', name: '' },
    conversation: { id: 'terminal' } as Activity['conversation'],
    localTimezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/** The SDK wants one; our channel does all that it would do. */
class NoAdapter extends BotAdapter {
  override sendActivities = (): Promise<never[]> => Promise.resolve([]);
  override updateActivity = (): Promise<void> => Promise.resolve();
  override deleteActivity = (): Promise<void> => Promise.resolve();
  override continueConversation = (): Promise<void> => Promise.resolve();
}
