// Typed text that is a command rather than a question. Whole texts only: "help" is one, "help me install it" is not.
import { languageName } from '../cards/words/format.js';
import { LISTENING, WORDS } from '../cards/words/index.js';
import { COMMANDS, type Command } from '../cards/words/listening-words.js';
import { LOCALES, perLocale, type Locale } from '../knowledge/locales.js';
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

/** The answer to "forget everything about you?", typed as the card's buttons say it. */
export function recogniseForgetAnswer(text: string): { sure: boolean; locale: Locale } | undefined {
  const key = normalise(text);
  for (const locale of LOCALES) {
    const { confirm, keep } = WORDS[locale].forget;
    if (key === normalise(confirm)) return { sure: true, locale };
    if (key === normalise(keep)) return { sure: false, locale };
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

const TABLES: Record<Locale, ReadonlyMap<string, Command>> = perLocale(tableOf);

function tableOf(locale: Locale): ReadonlyMap<string, Command> {
  return new Map(
    COMMANDS.flatMap((command) =>
      LISTENING[locale].commands[command].map((phrase): [string, Command] => [normalise(phrase), command]),
    ),
  );
}

const LANGUAGE_NAMES: ReadonlyMap<string, Locale> = new Map(
  LOCALES.flatMap((locale) =>
    LOCALES.flatMap((named) =>
      [languageName(named, locale), ...(LISTENING[locale].languageNames[named] ?? [])].map(
        (name): [string, Locale] => [normalise(name), named],
      ),
    ),
  ),
);

const FILLERS: ReadonlySet<string> = new Set(
  LOCALES.flatMap((locale) => LISTENING[locale].languageFillers.map((word) => normalise(word))),
);
