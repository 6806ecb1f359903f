// The languages to choose from, each by its own name, as the options of a select element.
import { LANGUAGE_FACTS, type Locale } from '../../knowledge/locales.js';
import { html, type Html } from './html.js';

/** @param current the one that is chosen now */
export function languageOptions(languages: readonly Locale[], current: Locale): Html[] {
  return languages.map(
    (choice) =>
      html`<option value="${choice}" lang="${choice}" ${choice === current ? html` selected` : ''}>
        ${LANGUAGE_FACTS[choice].name}
      </option>`,
  );
}
