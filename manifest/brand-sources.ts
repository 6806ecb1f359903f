// The package as the organisation's settings and content have it: name, descriptions, commands of its checks, its questions.
import { CHECK_WORDS, TEAMS_APP_WORDS } from '../cards/words/index.js';
import type { TeamsAppWords } from '../cards/words/teams-app-words.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { Locale } from '../knowledge/locales.js';
import { fillWords } from '../knowledge/profile/fill-slots.js';
import { cutText } from '../knowledge/text/cut-text.js';
import { LOCALIZATION_SCHEMA, schemaUrl } from './check-schema.js';
import { fileOfLocale, localizableTexts } from './localizations.js';
import { fillTemplate, type Sources, type TemplateSources } from './sources.js';

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
export function brandSources(sources: TemplateSources, knowledge: Knowledge): Sources {
  const template = sources.manifest as Template;
  if (!Array.isArray(template?.bots?.[0]?.commandLists)) return { ...sources, languages: {} };
  const { icon, languages, defaultLanguage } = knowledge.profile;
  const others = languages.filter((locale) => locale !== defaultLanguage);
  const manifest = {
    ...manifestIn(defaultLanguage, template, knowledge),
    localizationInfo: {
      defaultLanguageTag: defaultLanguage,
      additionalLanguages: others.map((locale) => ({ languageTag: locale, file: fileOfLocale(locale) })),
    },
  };
  const localized = others.map((locale) => {
    const texts = Object.fromEntries(localizableTexts(manifestIn(locale, template, knowledge)));
    return [fileOfLocale(locale), { $schema: schemaUrl(LOCALIZATION_SCHEMA), ...texts }] as const;
  });
  return {
    manifest,
    languages: Object.fromEntries(localized),
    icons: icon ? { ...sources.icons, [COLOR_ICON]: icon.bytes } : sources.icons,
  };
}

const COLOR_ICON = 'color.png';

/** The whole manifest as people of one language see it. */
function manifestIn(locale: Locale, template: Template, knowledge: Knowledge): Template {
  const { accent, texts } = knowledge.profile;
  const { filled } = fillTemplate(template, placeholdersOf(TEAMS_APP_WORDS[locale]));
  const worded = filled as Template;
  const bots = worded.bots.map((bot) => ({
    ...bot,
    commandLists: bot.commandLists.map((list) => ({
      ...list,
      commands: list.commands.flatMap((command): Command[] =>
        'insert' in command ? inserted(command.insert, locale, knowledge) : [command],
      ),
    })),
  }));
  const accentColor = accent?.toUpperCase() ?? worded.accentColor;
  return fillWords(
    { ...worded, accentColor, ...described(locale, knowledge), bots },
    { name: texts[locale].name },
  );
}

/** `{ help: { title: 'Help' } }` -> `help.title`: what the template calls the words. */
function placeholdersOf(words: TeamsAppWords): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([about, parts]) =>
      Object.entries(parts as Readonly<Record<string, string>>).map(([part, text]) => [
        `${about}.${part}`,
        text,
      ]),
    ),
  );
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
  // The same questions in all languages: the lists of a package differ in their words only.
  return profile.starters[profile.defaultLanguage].card.slice(0, 3).flatMap((starter): Command[] => {
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
