// What the page must know of the organisation, as data that goes along with the document: names, examples, checks.
import { CHECK_WORDS } from '../../cards/words/index.js';
import { LOCALES, type Locale } from '../../knowledge/locales.js';
import type { Profile } from '../../knowledge/profile/profile.js';
import type { Brand, BrandTexts } from './page/brand-words.js';

export function brandOf(profile: Profile): Brand {
  const { languages, defaultLanguage, starters, icon, accent } = profile;
  const offered = [defaultLanguage, ...languages].flatMap((locale) =>
    starters[locale].page.map(({ entry }) => entry),
  );
  return {
    languages,
    defaultLanguage,
    accent,
    icon: icon && `/icon.png?v=${icon.version}`,
    checks: profile.checks,
    starters: [...new Set(offered)],
    texts: Object.fromEntries(
      LOCALES.filter((locale) => languages.includes(locale)).map((locale) => [
        locale,
        textsOf(profile, locale),
      ]),
    ) as Record<Locale, BrandTexts>,
  };
}

function textsOf({ texts, checksOffered, starters }: Profile, locale: Locale): BrandTexts {
  const { name, tagline } = texts[locale];
  return {
    name,
    tagline,
    checks: Object.fromEntries(
      checksOffered[locale].map((check) => [check, CHECK_WORDS[locale][check].teaser]),
    ),
    starters: Object.fromEntries(
      starters[locale].page.map((starter) => [starter.entry, starter.texts[locale]]),
    ),
  };
}
