// Which language the page speaks. Pure.
import { DEFAULT_LOCALE, localeOfTag, type Locale } from '../../../knowledge/locales.js';

export interface LocaleSources {
  /** `?lang=` of the address. */
  asked: string | null;
  /** The person's earlier choice on this page. */
  chosen: string | undefined;
  /** The host's, when the page is a tab in Teams. */
  host: string | undefined;
  /** The browser's, best first. */
  browser: readonly string[];
}

/** Address > earlier choice > Teams > browser > English. */
export function chooseLocale({ asked, chosen, host, browser }: LocaleSources): Locale {
  for (const tag of [asked, chosen, host, ...browser]) {
    const locale = localeOfTag(tag);
    if (locale) return locale;
  }
  return DEFAULT_LOCALE;
}
