// What the manifest promises, the code keeps: commands and prompts are understood in each language and mean the same
// in all of them, the message extension's commands are handled, tabs open addresses that Teams is allowed to open.
import type { Locale } from '../knowledge/locales.js';
import { fileOf, textIn, type Localizations } from './localizations.js';
import type { ManifestParts } from './manifest-parts.js';
import type { Problem } from './problem.js';
import { MANIFEST_FILE } from './sources.js';

/** What must be known of the code. */
export interface BotFacts {
  /**
   * What the bot takes a typed text for: `command help`, `check renewal`, `entry home-use-program/qualify`.
   * Undefined when it does not know, or would answer in another language.
   */
  meaningOf: (text: string, locale: Locale) => string | undefined;
  /** The languages it offers, the default one first. */
  languages: readonly Locale[];
  /** Ids of the message-extension commands that are handled. */
  extensionCommands: readonly string[];
}

export function checkCode(parts: ManifestParts, localizations: Localizations, bot: BotFacts): Problem[] {
  return [
    ...checkCommands(parts, localizations, bot),
    ...checkTriggers(parts),
    ...checkExtension(parts, bot.extensionCommands),
    ...checkTabs(parts),
    ...checkName(parts),
  ];
}

function checkCommands({ bots }: ManifestParts, localizations: Localizations, bot: BotFacts): Problem[] {
  return (bots[0]?.commandLists ?? []).flatMap(({ commands }, list) =>
    commands.flatMap(({ type }, index) => {
      const command = `bots[0].commandLists[${list}].commands[${index}]`;
      if (type === 'basic') return checkMeaning(`${command}.title`, ['command', 'check'], localizations, bot);
      const prompt = `${command}.prompt`;
      // The schema does not ask for it.
      return localizations.originals.has(prompt)
        ? checkMeaning(prompt, ['entry', 'check'], localizations, bot)
        : [
            {
              where: `${MANIFEST_FILE} ${prompt}`,
              message: 'is missing',
              remedy: 'Add the text that is sent',
            },
          ];
    }),
  );
}

/** @param kinds what the text may be to the bot: a title must not merely resemble a question */
function checkMeaning(
  path: string,
  kinds: readonly string[],
  localizations: Localizations,
  bot: BotFacts,
): Problem[] {
  const [first = 'en'] = bot.languages;
  const original = bot.meaningOf(textIn(localizations, first, path) ?? '', first);
  return bot.languages.flatMap((locale) => {
    const text = textIn(localizations, locale, path);
    const where = `${fileOf(localizations, locale)} ${path}`;
    if (text === undefined) return []; // a missing text is the localizations' problem
    const meaning = bot.meaningOf(text, locale);
    if (meaning === undefined || !kinds.some((kind) => meaning.startsWith(`${kind} `))) {
      const remedy = `Use a text that it knows as ${kinds.join(' or ')}: see cards/words and the knowledge folder`;
      return [{ where, message: `the bot does not understand "${text}" in "${locale}"`, remedy }];
    }
    if (original === undefined || meaning === original) return [];
    const message = `"${text}" means ${meaning}, but in "${first}" it is ${original}`;
    return [{ where, message, remedy: 'Give it the same meaning in every language' }];
  });
}

function checkTriggers({ bots }: ManifestParts): Problem[] {
  const [bot] = bots;
  if (!bot || bot.supportsTargetedMessages) return [];
  const message = 'has slash commands, which need targeted messages';
  const remedy = 'Set bots[0].supportsTargetedMessages to true';
  return bot.commandLists.flatMap(({ triggers }, list) =>
    triggers.includes('slash')
      ? [{ where: `${MANIFEST_FILE} bots[0].commandLists[${list}]`, message, remedy }]
      : [],
  );
}

function checkExtension({ composeExtensions }: ManifestParts, handled: readonly string[]): Problem[] {
  return (composeExtensions[0]?.commands ?? []).flatMap(({ id }, index) => {
    const where = `${MANIFEST_FILE} composeExtensions[0].commands[${index}].id`;
    const remedy = `Use one of ${handled.join(', ')}, or handle it in the bot`;
    return handled.includes(id) ? [] : [{ where, message: `the bot does not handle "${id}"`, remedy }];
  });
}

function checkTabs({ staticTabs, validDomains }: ManifestParts): Problem[] {
  return staticTabs.flatMap((tab, index) =>
    (['contentUrl', 'websiteUrl'] as const).flatMap((key) => {
      if (!URL.canParse(tab[key])) return [];
      const { hostname: host } = new URL(tab[key]);
      if (validDomains.includes(host)) return [];
      const where = `${MANIFEST_FILE} staticTabs[${index}].${key}`;
      return [{ where, message: `${host} is not among validDomains`, remedy: 'Add it there' }];
    }),
  );
}

function checkName({ name }: ManifestParts): Problem[] {
  if (name.short !== name.full || name.short === '') return [];
  const remedy = 'Say more in name.full, or leave it out';
  return [{ where: `${MANIFEST_FILE} name.full`, message: 'is the same as name.short', remedy }];
}
