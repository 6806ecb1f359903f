// What the page must know of the organisation, as data that goes along with the document: names, examples, checks.
import { CHECK_WORDS } from '../../cards/words/index.js';
import { LOCALES, type Locale } from '../../knowledge/locales.js';
import type { Profile } from '../../knowledge/profile/profile.js';
import type { Brand } from './page/brand-words.js';

export function brandOf({ languages, defaultLanguage, texts, checks, starters }: Profile): Brand {
  return {
    languages,
    defaultLanguage,
    checks,
    starters: starters.page.map(({ entry }) => entry),
    texts: Object.fromEntries(
      LOCALES.filter((locale) => languages.includes(locale)).map((locale) => [
        locale,
        {
          name: texts[locale].name,
          tagline: texts[locale].tagline,
          checks: Object.fromEntries(checks.map((check) => [check, CHECK_WORDS[locale][check].teaser])),
          starters: Object.fromEntries(
            starters.page.map((starter) => [starter.entry, starter.texts[locale]]),
          ),
        },
      ]),
    ) as Record<Locale, Brand['texts'][Locale]>,
  };
}
