// The package as the organisation's settings and content have it: name, descriptions, commands of its checks, its questions.
import { CHECK_WORDS } from '../cards/words/index.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../knowledge/locales.js';
import { fillWords } from '../knowledge/profile/fill-slots.js';
import { cutText } from '../knowledge/text/cut-text.js';
import type { Sources } from './sources.js';

/** Limits of the manifest's schema, in characters. */
const MAX = { title: 32, description: 128, prompt: 4000, short: 30, full: 100, summary: 80, text: 4000 };

interface Command {
  title: string;
  description: string;
  type?: 'prompt';
  prompt?: string;
}

/** A command of the template, or the place where those of the checks or the questions go. */
type TemplateCommand = Command | { insert: 'checks' | 'questions' };

interface Template {
  accentColor: string;
  bots: { commandLists: { commands: TemplateCommand[] }[] }[];
}

/** What is not shaped like the template stays as it is: the checks that follow say so. */
export function brandSources(sources: Sources, knowledge: Knowledge): Sources {
  const template = sources.manifest as Template;
  const lists = template?.bots?.[0]?.commandLists;
  if (!Array.isArray(lists)) return sources;
  const { accent, texts } = knowledge.profile;
  const commandsOf = (locale: Locale): Command[][] =>
    lists.map(({ commands }, list) =>
      commands.flatMap((command, at) =>
        'insert' in command
          ? inserted(command.insert, locale, knowledge)
          : [
              localized(
                command,
                `bots[0].commandLists[${list}].commands[${at}]`,
                sources.languages[`${locale}.json`],
              ),
            ],
      ),
    );
  const own = commandsOf(DEFAULT_LOCALE);
  const manifest = {
    ...template,
    ...described(DEFAULT_LOCALE, knowledge),
    accentColor: accent?.toUpperCase() ?? template.accentColor,
    bots: template.bots.map((bot) => ({
      ...bot,
      commandLists: lists.map((list, at) => ({ ...list, commands: own[at] ?? [] })),
    })),
  };
  const languages = Object.entries(sources.languages).map(([file, words]) => {
    const locale = LOCALES.find((one) => `${one}.json` === file);
    if (!locale) return [file, words] as const;
    const others = Object.entries(words as object).filter(([path]) => !path.includes('.commandLists['));
    const branded = {
      ...Object.fromEntries(others),
      ...flat(described(locale, knowledge)),
      ...commandTexts(commandsOf(locale)),
    };
    return [file, fillWords(branded, { name: texts[locale].name })] as const;
  });
  return {
    ...sources,
    manifest: fillWords(manifest, { name: texts[DEFAULT_LOCALE].name }),
    languages: Object.fromEntries(languages),
  };
}

function described(locale: Locale, { profile }: Knowledge): { name: object; description: object } {
  const { name, tagline, greeting, help } = profile.texts[locale];
  const plain = `${greeting}\n\n${help}`.replaceAll('**', '');
  return {
    name: { short: cutText(name, MAX.short), full: cutText(`${name} · ${tagline}`, MAX.full, '…') },
    description: { short: cutText(tagline, MAX.summary, '…'), full: cutText(plain, MAX.text, '…') },
  };
}

function inserted(what: 'checks' | 'questions', locale: Locale, knowledge: Knowledge): Command[] {
  const { profile } = knowledge;
  if (what === 'checks')
    return profile.checks.map((check) => {
      const { startButton, teaser } = CHECK_WORDS[locale][check];
      return { title: startButton, description: cutText(teaser.title, MAX.description, '…') };
    });
  return profile.starters.card.slice(0, 3).flatMap((starter): Command[] => {
    const text = knowledge.entry(starter.entry)?.texts[locale];
    if (!text) return [];
    return [
      {
        title: cutText(text.label, MAX.title, '…'),
        description: cutText(text.question, MAX.description, '…'),
        type: 'prompt',
        prompt: cutText(starter.texts[locale], MAX.prompt),
      },
    ];
  });
}

function localized(command: Command, path: string, words: unknown): Command {
  const texts = (words ?? {}) as Record<string, string | undefined>;
  return {
    ...command,
    title: texts[`${path}.title`] ?? command.title,
    description: texts[`${path}.description`] ?? command.description,
  };
}

function commandTexts(lists: readonly Command[][]): Record<string, string> {
  const texts = lists.flatMap((commands, list) =>
    commands.flatMap(({ title, description, prompt }, at) => {
      const path = `bots[0].commandLists[${list}].commands[${at}]`;
      const own: [string, string][] = [
        [`${path}.title`, title],
        [`${path}.description`, description],
      ];
      return prompt === undefined ? own : [...own, [`${path}.prompt`, prompt] as [string, string]];
    }),
  );
  return Object.fromEntries(texts);
}

/** `{ name: { short } }` -> `{ 'name.short' }`. */
function flat(parts: Readonly<Record<string, object>>): Record<string, string> {
  const texts = Object.entries(parts).flatMap(([key, part]) =>
    Object.entries(part).map(([name, text]): [string, string] => [`${key}.${name}`, String(text)]),
  );
  return Object.fromEntries(texts);
}
