// The package as the organisation's settings and content have it: name, descriptions, commands of its checks, its questions.
import { CHECK_WORDS } from '../cards/words/index.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { LOCALES, type Locale } from '../knowledge/locales.js';
import { fillWords } from '../knowledge/profile/fill-slots.js';
import { cutText } from '../knowledge/text/cut-text.js';
import { localizableTexts, withTexts } from './localizations.js';
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
  if (!Array.isArray(template?.bots?.[0]?.commandLists)) return sources;
  const { icon, languages, defaultLanguage } = knowledge.profile;
  const others = languages.filter((locale) => locale !== defaultLanguage);
  const wordsOf = (locale: Locale): Words => (sources.languages[fileName(locale)] ?? {}) as Words;
  const manifest = {
    ...manifestIn(defaultLanguage, template, wordsOf(defaultLanguage), knowledge),
    localizationInfo: {
      defaultLanguageTag: defaultLanguage,
      additionalLanguages: others.map((locale) => ({ languageTag: locale, file: fileName(locale) })),
    },
  };
  const known = new Set(localizableTexts(template).map(([path]) => path));
  const localized = others.map((locale) => {
    const words = wordsOf(locale);
    const stray = Object.entries(words).filter(([path]) => !known.has(path) && !isMade(path));
    const said = localizableTexts(manifestIn(locale, template, words, knowledge));
    return [fileName(locale), Object.fromEntries([...stray, ...said])] as const;
  });
  const foreign = Object.entries(sources.languages).filter(
    ([file]) => !LOCALES.some((locale) => fileName(locale) === file),
  );
  return {
    manifest,
    languages: Object.fromEntries([...foreign, ...localized]),
    icons: icon ? { ...sources.icons, [COLOR_ICON]: icon.bytes } : sources.icons,
  };
}

/** Texts by JSON path. */
type Words = Readonly<Record<string, string | undefined>>;

const COLOR_ICON = 'color.png';

const fileName = (locale: Locale): string => `${locale}.json`;

/** Of the texts that are made here, no file needs to say anything. */
const isMade = (path: string): boolean =>
  path.includes('.commandLists[') || /^(name|description)\./.test(path);

/** The whole manifest as people of one language see it. The template itself is in English. */
function manifestIn(locale: Locale, template: Template, words: Words, knowledge: Knowledge): Template {
  const { accent, texts } = knowledge.profile;
  // A text that a language lacks is left empty, which the checks report, rather than shown in English.
  const said = (path: string, english: string): string => (locale === 'en' ? english : (words[path] ?? ''));
  const bots = template.bots.map((bot, at) => ({
    ...bot,
    commandLists: bot.commandLists.map((list, listAt) => ({
      ...list,
      commands: list.commands.flatMap((command, commandAt): Command[] => {
        if ('insert' in command) return inserted(command.insert, locale, knowledge);
        const path = `bots[${at}].commandLists[${listAt}].commands[${commandAt}]`;
        const { title, description } = command;
        const own = {
          title: said(`${path}.title`, title),
          description: said(`${path}.description`, description),
        };
        return [{ ...command, ...own }];
      }),
    })),
  }));
  const plain = { ...template, accentColor: accent?.toUpperCase() ?? template.accentColor };
  const worded = withTexts(plain, (path, text) => (isMade(path) ? text : said(path, text)));
  const whole = { ...worded, ...described(locale, knowledge), bots };
  return fillWords(whole, { name: texts[locale].name });
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
