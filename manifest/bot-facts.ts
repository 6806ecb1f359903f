// What the code knows of commands, checks, questions and message-extension commands, for the manifest to be held against.
import { ACTION_COMMANDS } from '../bot/channels/teams/add-knowledge.js';
import { REQUEST_COMMANDS } from '../bot/channels/teams/request-dialog.js';
import { EXTENSION_COMMANDS } from '../bot/channels/teams/message-extension.js';
import { CHECKS } from '../dialogs/checks/check-list.js';
import type { Route } from '../dialogs/route.js';
import { understandText } from '../dialogs/understand.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { Locale } from '../knowledge/locales.js';
import type { BotFacts } from './check-code.js';

export function readBotFacts(knowledge: Knowledge): BotFacts {
  const { languages, defaultLanguage } = knowledge.profile;
  return {
    languages: [defaultLanguage, ...languages.filter((locale) => locale !== defaultLanguage)],
    meaningOf: (text, locale) =>
      meaningOf(understandText(text, { locale, knowledge, checks: CHECKS }), locale),
    extensionCommands: [...EXTENSION_COMMANDS, ...ACTION_COMMANDS, ...REQUEST_COMMANDS],
  };
}

function meaningOf(route: Route, locale: Locale): string | undefined {
  switch (route.kind) {
    case 'language':
      return `language ${route.locale}`;
    case 'command':
      return route.locale === locale ? `command ${route.command}` : undefined;
    case 'forget':
      return route.locale === locale ? 'forget' : undefined;
    case 'start':
      return route.locale === locale ? `check ${route.check}` : undefined;
    case 'entry':
      return `entry ${route.entry.id}`;
    case 'pressed': {
      const { payload } = route;
      if (route.locale !== locale) return undefined;
      if (payload.action === 'command') return `command ${payload.command}`;
      return 'entry' in payload ? `entry ${payload.entry}` : undefined;
    }
    case 'talk':
    case 'both':
      return undefined;
    case 'question':
      return route.finding.outcome === 'answer' ? `entry ${route.finding.entry.id}` : undefined;
  }
}
