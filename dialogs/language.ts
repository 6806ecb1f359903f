// Which language to go on in: asked for in a text, written in, or chosen.
import { languageName, listed } from '../cards/words/format.js';
import { LISTENING, WORDS } from '../cards/words/index.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { LOCALES, type Locale } from '../knowledge/locales.js';
import { languageMenu } from './menus.js';
import { reply } from './reply.js';
import { phraseKey, phraseWords } from './talk/phrases.js';
import type { Turn } from './turn.js';

export interface LanguageOptions {
  knowledge: () => Knowledge;
}

/** The language asked for in texts such as "svenska", "in het Nederlands" or "can you answer in French, please?". */
export function recogniseLanguage(text: string): Locale | undefined {
  const words = phraseWords(text);
  const named = words.flatMap((word) => LANGUAGE_NAMES.get(word) ?? []);
  const [locale] = named;
  const others = words.filter((word) => !LANGUAGE_NAMES.has(word));
  return named.length === 1 && others.every((word) => FILLERS.has(word)) ? locale : undefined;
}

/** Whether a text asks for a language that the bot has not: "can you speak German?". */
export function asksForAnotherLanguage(text: string): boolean {
  return namesAnother(text, FILLERS);
}

/** Whether a text does nothing but ask for such a language in it: "Deutsch?", "en español, por favor" are in none that the bot has. */
export function onlyNamesAnotherLanguage(text: string): boolean {
  return namesAnother(text, FOREIGN_FILLERS);
}

function namesAnother(text: string, fillers: ReadonlySet<string>): boolean {
  const words = phraseWords(text);
  return (
    words.some((word) => OTHER_LANGUAGES.has(word)) &&
    words.every((word) => OTHER_LANGUAGES.has(word) || fillers.has(word))
  );
}

/** Languages that people in Europe may ask for, besides those of the bot. */
const OTHER_CODES = listed(
  'de, es, it, pt, pl, da, nb, no, fi, cs, sk, hu, ro, bg, el, tr, uk, ru, ar, fa, zh, ja, ko, hi, et, lv, lt, sl, hr, sr, is, ga, ca',
);

/** Dutch for Latvian, and how an English proposal begins: "lets continue". */
const ALSO_WORDS = ['lets'];

const OTHER_LANGUAGES: ReadonlySet<string> = new Set(
  LOCALES.flatMap((locale) => {
    const names = new Intl.DisplayNames(locale, { type: 'language' });
    return OTHER_CODES.map((code) => phraseKey(names.of(code) ?? ''));
  })
    // And what those who speak it call it.
    .concat(
      OTHER_CODES.map((code) => phraseKey(new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? '')),
    )
    .filter((name) => name !== '' && !name.includes(' ') && !ALSO_WORDS.includes(name)),
);

const LANGUAGE_NAMES: ReadonlyMap<string, Locale> = new Map(
  LOCALES.flatMap((locale) =>
    LOCALES.flatMap((named) =>
      [languageName(named, locale), ...(LISTENING[locale].languageNames[named] ?? [])].map(
        (name): [string, Locale] => [phraseKey(name), named],
      ),
    ),
  ),
);

/** How those ask who ask for another language in it: "en español, por favor". */
const FOREIGN_FILLERS: ReadonlySet<string> = new Set(
  listed(
    'en, por, favor, per, favore, bitte, auf, in, sie, du, sprechen, sprichst, kannst, können, hablas, habla, usted, puedes, parli, parla, fala, você, em, po, na, proszę, kan, snakke, snakker, tale, taler',
  ).map(phraseKey),
);

const FILLERS: ReadonlySet<string> = new Set([
  ...LOCALES.flatMap((locale) => LISTENING[locale].languageFillers.map(phraseKey)),
  ...FOREIGN_FILLERS,
]);

/** The person's choice, else the language a command was written in; always one that the organisation offers. */
export function languageFor(turn: Turn, written: Locale, { knowledge }: LanguageOptions): Locale {
  const { languages } = knowledge().profile;
  const wanted = [turn.state.person.locale, written];
  return wanted.find((locale) => locale !== undefined && languages.includes(locale)) ?? turn.locale;
}

/** Of those the organisation offers; asked for another one, the bot shows them. */
export function chooseLanguage(turn: Turn, locale: Locale, { knowledge }: LanguageOptions): void {
  const { profile } = knowledge();
  if (!profile.languages.includes(locale)) {
    return reply(turn, { kind: 'menu', menu: languageMenu(turn.locale, profile) });
  }
  turn.state.person.locale = turn.locale = locale;
  reply(turn, { kind: 'text', text: WORDS[locale].language.changed, chosen: locale });
}
