// The entries each guided check gives as the source of a reason. A knowledge without them cannot offer the check.
import type { CheckId } from './check-ids.js';

/** Entry ids; `test/cards/words/flows.spec.ts` holds the rules to this list. */
export const CHECK_ENTRIES: Readonly<Record<CheckId, readonly string[]>> = {
  eligibility: ['home-use-program/qualify', 'home-use-program/markets'],
  renewal: [
    'partner-benefits/expiry-date',
    'partner-benefits/renew-benefits',
    'partner-benefits/when-to-renew',
    'partner-benefits/add-or-extend',
    'partner-benefits/customer-account',
    'partner-benefits/bulk-credit',
    'partner-benefits/visual-studio',
  ],
};

/** Entries that say in general what a check works out for the one who asks: it is offered beside their answers. */
export const CHECK_BESIDE: Readonly<Record<CheckId, readonly string[]>> = {
  eligibility: ['home-use-program/qualify'],
  renewal: [
    'partner-benefits/expiry-date',
    'partner-benefits/renew-benefits',
    'partner-benefits/when-to-renew',
  ],
};
