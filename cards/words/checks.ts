// The guided checks there are, in the order in which people see them, each with its words and what it cites. Cards, page and
// knowledge go by this list; its rules stand in `dialogs/checks/`.
import type { CheckWords } from './check-words.js';
import { eligibility as eligibilityEn, type EligibilityKeys } from './en/eligibility.js';
import { renewal as renewalEn, type RenewalKeys } from './en/renewal.js';
import { eligibility as eligibilityFr } from './fr/eligibility.js';
import { renewal as renewalFr } from './fr/renewal.js';
import { eligibility as eligibilityNl } from './nl/eligibility.js';
import { renewal as renewalNl } from './nl/renewal.js';
import { eligibility as eligibilitySv } from './sv/eligibility.js';
import { renewal as renewalSv } from './sv/renewal.js';
import type { Keys } from './keys.js';
import type { Locale } from './locales.js';

interface WordedCheck<K extends Keys> {
  words: Readonly<Record<Locale, CheckWords<K>>>;
  /** Ids of the entries it gives as sources of its reasons: a knowledge without them cannot offer it. */
  cites: readonly string[];
  /** Those that say in general what it works out for the one who asks: it is offered beside their answers. */
  beside: readonly string[];
}

/** The words of each language hold every key of the check, or this does not compile. */
function worded<K extends Keys>(check: WordedCheck<K>): WordedCheck<K> {
  return check;
}

/** `test/cards/words/checks.spec.ts` holds the rules to what is said here to be cited. */
export const CHECK_LIST = {
  eligibility: worded<EligibilityKeys>({
    words: { en: eligibilityEn, sv: eligibilitySv, nl: eligibilityNl, fr: eligibilityFr },
    cites: ['home-use-program/qualify', 'home-use-program/markets'],
    beside: ['home-use-program/qualify'],
  }),
  renewal: worded<RenewalKeys>({
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
  }),
};

export type CheckId = keyof typeof CHECK_LIST;
export const CHECK_IDS = Object.keys(CHECK_LIST) as CheckId[];

/** The keys of each check. */
export type KeysOfChecks = {
  [Id in CheckId]: (typeof CHECK_LIST)[Id] extends WordedCheck<infer K> ? K : never;
};
