// The languages there are, with the words of each guided check: the one place beside `locales.ts` that names them all.
// Nothing is called here: a bundler then leaves out of a browser's script what the script does not use, language by language.
import type { CheckWords, Keys } from './check-words.js';
import type { DeskFigureWords } from './desk-figure-words.js';
import type { DeskImportWords } from './desk-import-words.js';
import type { DeskRequestWords } from './desk-request-words.js';
import type { DeskWords } from './desk-words.js';
import { eligibility as eligibilityEn, type EligibilityKeys } from './en/eligibility.js';
import * as en from './en/index.js';
import { renewal as renewalEn, type RenewalKeys } from './en/renewal.js';
import { eligibility as eligibilityFr } from './fr/eligibility.js';
import * as fr from './fr/index.js';
import { renewal as renewalFr } from './fr/renewal.js';
import type { Language } from './language.js';
import type { Locale } from './locales.js';
import { eligibility as eligibilityNl } from './nl/eligibility.js';
import * as nl from './nl/index.js';
import { renewal as renewalNl } from './nl/renewal.js';
import type { PageWords } from './page-words.js';
import { eligibility as eligibilitySv } from './sv/eligibility.js';
import * as sv from './sv/index.js';
import { renewal as renewalSv } from './sv/renewal.js';

type PerLocale<T> = Readonly<Record<Locale, T>>;

/** All of each language; `index.ts` has it by subject. For servers: in a browser's script it would be everything. */
export const LANGUAGES: PerLocale<Language> = { en, sv, nl, fr };

// What browsers load.
export const PAGE_WORDS: PerLocale<PageWords> = { en: en.page, sv: sv.page, nl: nl.page, fr: fr.page };
export const DESK_WORDS: PerLocale<DeskWords> = { en: en.desk, sv: sv.desk, nl: nl.desk, fr: fr.desk };
export const DESK_REQUEST_WORDS: PerLocale<DeskRequestWords> = {
  en: en.deskRequest,
  sv: sv.deskRequest,
  nl: nl.deskRequest,
  fr: fr.deskRequest,
};
export const DESK_IMPORT_WORDS: PerLocale<DeskImportWords> = {
  en: en.deskImport,
  sv: sv.deskImport,
  nl: nl.deskImport,
  fr: fr.deskImport,
};
export const DESK_FIGURE_WORDS: PerLocale<DeskFigureWords> = {
  en: en.deskFigures,
  sv: sv.deskFigures,
  nl: nl.deskFigures,
  fr: fr.deskFigures,
};

/** The words of each language hold every key of the check, or this does not compile. */
export interface WordedCheck<K extends Keys> {
  words: PerLocale<CheckWords<K>>;
  /** Ids of the entries it gives as sources of its reasons: a knowledge without them cannot offer it. */
  cites: readonly string[];
  /** Those that say in general what it works out for the one who asks: it is offered beside their answers. */
  beside: readonly string[];
}

const eligibility: WordedCheck<EligibilityKeys> = {
  words: { en: eligibilityEn, sv: eligibilitySv, nl: eligibilityNl, fr: eligibilityFr },
  cites: ['home-use-program/qualify', 'home-use-program/markets'],
  beside: ['home-use-program/qualify'],
};

const renewal: WordedCheck<RenewalKeys> = {
  words: { en: renewalEn, sv: renewalSv, nl: renewalNl, fr: renewalFr },
  cites: [
    'partner-benefits/expiry-date',
    'partner-benefits/renew-benefits',
    'partner-benefits/when-to-renew',
    'partner-benefits/add-or-extend',
    'partner-benefits/customer-account',
    'partner-benefits/bulk-credit',
    'partner-benefits/visual-studio',
  ],
  beside: [
    'partner-benefits/expiry-date',
    'partner-benefits/renew-benefits',
    'partner-benefits/when-to-renew',
  ],
};

/** The guided checks there are, in the order in which people see them. `test/cards/words/checks.spec.ts` holds the rules to `cites`. */
export const CHECK_LIST = { eligibility, renewal };
