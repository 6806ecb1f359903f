// What the bot does on a command, typed or pressed.
import type { Command } from '../cards/words/listening-words.js';
import { WORDS } from '../cards/words/index.js';
import {
  beginWeekly,
  DEFAULT_REPORT_DAYS,
  endWeekly,
  reloadKnowledge,
  showReport,
  type AdminOptions,
} from './admin.js';
import type { AnsweringOptions } from './answering-options.js';
import { forgetMenu, helpMenu, languageMenu, topicsMenu } from './menus.js';
import { reply, replyText } from './reply.js';
import { showPerson } from './talk/small-talk.js';
import type { Turn } from './turn.js';

export type CommandOptions = AnsweringOptions & AdminOptions;

export async function runCommand(turn: Turn, command: Command, options: CommandOptions): Promise<void> {
  const { profile } = options.knowledge();
  switch (command) {
    case 'help': {
      const admin = options.admin?.access(turn.context) === 'granted';
      return reply(turn, { kind: 'menu', menu: helpMenu(turn.locale, profile, { admin }) });
    }
    case 'language':
      return reply(turn, { kind: 'menu', menu: languageMenu(turn.locale, profile) });
    case 'topics':
      return reply(turn, { kind: 'menu', menu: topicsMenu(turn.locale, options.knowledge()) });
    case 'person':
      return showPerson(turn, options);
    case 'forget':
      return reply(turn, { kind: 'menu', menu: forgetMenu(turn.locale) }, { private: true });
    case 'report':
      return showReport(turn, DEFAULT_REPORT_DAYS, options);
    case 'weekly':
      return beginWeekly(turn, options);
    case 'noWeekly':
      return endWeekly(turn, options);
    case 'reload':
      return reloadKnowledge(turn, options);
    case 'hello':
    case 'whoAreYou':
      return replyText(turn, profile.texts[turn.locale][command]);
    case 'thanks':
    case 'bye':
    case 'howAreYou':
      return replyText(turn, WORDS[turn.locale].smallTalk[command]);
  }
}
