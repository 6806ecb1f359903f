// The languages, as `knowledge` sees them. They live with the words, which import nothing of ours.
export {
  DEFAULT_LOCALE,
  isLocale,
  LOCALES,
  localeOfTag,
  perLocale,
  type Locale,
} from '../cards/words/locales.js';
