// Typed text that is a command rather than a question. Whole texts only: "help" is one, "help me install it" is not.
import { COMMANDS, type Command } from '../cards/words/bot-words.js';
import { WORDS } from '../cards/words/index.js';
import { LOCALES, type Locale } from '../knowledge/locales.js';
import { fold } from '../knowledge/text/words.js';

export interface RecognisedCommand {
  command: Command;
  /** Language the command was written in. */
  locale: Locale;
}

/**
 * @param preferred checked first, because "help" and "menu" are words of several languages
 */
export function recogniseCommand(text: string, preferred: Locale): RecognisedCommand | undefined {
  const key = normalise(text.replace(/^\//, ''));
  for (const locale of [preferred, ...LOCALES]) {
    const command = TABLES[locale].get(key);
    if (command) return { command, locale };
  }
  return undefined;
}

/** The language asked for in texts such as "svenska", "in het Nederlands" or "can you answer in French, please?". */
export function recogniseLanguage(text: string): Locale | undefined {
  const words = normalise(text).split(' ');
  const named = words.flatMap((word) => LANGUAGE_NAMES.get(word) ?? []);
  const [locale] = named;
  const others = words.filter((word) => !LANGUAGE_NAMES.has(word));
  return named.length === 1 && others.every((word) => FILLERS.has(word)) ? locale : undefined;
}

function normalise(text: string): string {
  return fold(text.toLowerCase())
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const TABLES: Record<Locale, ReadonlyMap<string, Command>> = {
  en: tableOf('en'),
  sv: tableOf('sv'),
  nl: tableOf('nl'),
  fr: tableOf('fr'),
};

function tableOf(locale: Locale): ReadonlyMap<string, Command> {
  return new Map(
    COMMANDS.flatMap((command) =>
      WORDS[locale].commands[command].map((phrase): [string, Command] => [normalise(phrase), command]),
    ),
  );
}

const LANGUAGE_NAMES: ReadonlyMap<string, Locale> = new Map(
  LOCALES.flatMap((locale) =>
    LOCALES.flatMap((named) =>
      WORDS[locale].languageNames[named].map((name): [string, Locale] => [normalise(name), named]),
    ),
  ),
);

const FILLERS: ReadonlySet<string> = new Set(
  LOCALES.flatMap((locale) => WORDS[locale].languageFillers.map((word) => normalise(word))),
);
