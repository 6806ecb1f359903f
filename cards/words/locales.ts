// The languages the bot speaks. Everything that exists "per locale" is keyed by this list, whose order is the one people see.

export const LOCALES = ['en', 'sv', 'nl', 'fr'] as const;

export type Locale = (typeof LOCALES)[number];

export interface LanguageFacts {
  /** The language's own name. */
  name: string;
  /** BCP 47 tag of the region whose way of writing dates is used. */
  dates: string;
  /** Web Chat's tag for the language. */
  webChat: string;
  /** Whether people may write the month before the day: "3/4". */
  isMonthFirst: boolean;
  /** How the first day of a month is written in dates, where not as a number: "1er". */
  firstDay?: string;
}

/** What each language is, apart from its words. */
export const LANGUAGE_FACTS: Readonly<Record<Locale, LanguageFacts>> = {
  en: { name: 'English', dates: 'en-GB', webChat: 'en-US', isMonthFirst: true },
  sv: { name: 'Svenska', dates: 'sv-SE', webChat: 'sv-SE', isMonthFirst: false },
  nl: { name: 'Nederlands', dates: 'nl-NL', webChat: 'nl-NL', isMonthFirst: false },
  fr: { name: 'Français', dates: 'fr-FR', webChat: 'fr-FR', isMonthFirst: false, firstDay: '1er' },
};

/** The language used when nothing else is known about a person. */
export const DEFAULT_LOCALE: Locale = 'en';

/** Builds a record with one value for each locale. */
export function perLocale<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as Record<Locale, T>;
}

/**
 * The value for a locale, or where there is none that of another one, the default first.
 * @returns undefined when there is no value at all
 */
export function nearestOf<T>(values: ReadonlyMap<Locale, T>, locale: Locale): T | undefined {
  return [locale, DEFAULT_LOCALE, ...LOCALES]
    .map((other) => values.get(other))
    .find((value) => value !== undefined);
}

export function isLocale(value: unknown): value is Locale {
  return LOCALES.includes(value as Locale);
}

/**
 * The locale for a BCP 47 tag such as `sv-SE`, `NL` or `fr-be`; undefined when the language is not one of ours.
 * Compares case-insensitively because Teams sends `sv-se` where browsers send `sv-SE`.
 */
export function localeOfTag(tag: unknown): Locale | undefined {
  if (typeof tag !== 'string') return undefined;
  const language = tag.trim().toLowerCase().split(/[-_]/)[0];
  return isLocale(language) ? language : undefined;
}
