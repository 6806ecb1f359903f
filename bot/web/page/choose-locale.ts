// Which language the page speaks. Pure.
import { localeOfTag, type Locale } from '../../../knowledge/locales.js';

export interface LocaleSources {
  /** `?lang=` of the address. */
  asked: string | null;
  /** The person's earlier choice on this page. */
  chosen: string | undefined;
  /** The host's, when the page is a tab in Teams. */
  host: string | undefined;
  /** The browser's, best first. */
  browser: readonly string[];
  /** The languages there are here. */
  offered: readonly Locale[];
  /** When none of all these is among them. */
  otherwise: Locale;
}

/** Address > earlier choice > Teams > browser > the organisation's own. */
export function chooseLocale({ asked, chosen, host, browser, offered, otherwise }: LocaleSources): Locale {
  for (const tag of [asked, chosen, host, ...browser]) {
    const locale = localeOfTag(tag);
    if (locale && offered.includes(locale)) return locale;
  }
  return otherwise;
}
