// What to do after a renewal verdict, most pressing first. The addresses are those of the entries named.
import type { NextStep } from '../check.js';
import { canBeActivated, type RenewalFacts } from './facts.js';
import { phaseOf, termsOf } from './terms.js';

const DASHBOARD = 'https://partner.microsoft.com/dashboard/';
const OFFERS = 'https://partner.microsoft.com/dashboard/mpn/offers';
const SUPPORT = 'https://support.microsoft.com/supportforbusiness/productselection';

export function nextSteps(facts: RenewalFacts, today: string): NextStep[] {
  const { place, benefit, activated, available, otherOffer } = facts;
  // Entry `customer-account`.
  if (place === 'customer') return [{ key: 'demonstrate' }, { key: 'customerBuys' }];
  const isOver = phaseOf(facts, today) === 'over';
  const isToActivate = canBeActivated(benefit) && activated !== true;
  const membership = membershipStep(facts, today);
  const activation = isToActivate ? activationSteps(facts) : [];
  const renewal =
    isToActivate && (available === false || (isOver && available !== true))
      ? [membership, ...activation]
      : [...activation, ...useSteps(facts, today), membership];
  // Entry `bulk-credit`.
  const support = benefit === 'bulkCredit' ? [{ key: 'creditSupport', url: SUPPORT }] : [];
  if (otherOffer === true) return [{ key: 'creditOther' }, ...support, ...openSteps(facts), ...renewal];
  return [...openSteps(facts), ...renewal, ...support];
}

/** Who can tell what is open, and what follows in either case. */
function openSteps(facts: RenewalFacts): NextStep[] {
  const { benefit, expiry, activated, redeemed, assigned, available, otherOffer } = facts;
  const isInUse = activated === true;
  const steps: [isOpen: boolean, step: NextStep][] = [
    [benefit === undefined, { key: 'tellBenefit', url: DASHBOARD }],
    [
      expiry === undefined && benefit !== 'membership' && !(benefit === 'productKeys' && isInUse),
      { key: 'tellExpiry', url: OFFERS },
    ],
    [canBeActivated(benefit) && activated === undefined, { key: activatedStep(benefit), url: DASHBOARD }],
    [benefit === 'productKeys' && isInUse && redeemed === undefined, { key: 'tellRedeemed' }],
    [
      benefit === 'userAssigned' && isInUse && assigned === undefined,
      { key: 'tellAssigned', url: DASHBOARD },
    ],
    [
      canBeActivated(benefit) && !isInUse && available === undefined,
      { key: 'tellAvailable', url: DASHBOARD },
    ],
    [benefit === 'bulkCredit' && otherOffer === undefined, { key: 'tellOtherOffer' }],
  ];
  return steps.filter(([isOpen]) => isOpen).map(([, step]) => step);
}

/** Entries `renew-benefits`, `expiry-date`, `visual-studio`, `install-help`, `add-or-extend`. */
function activationSteps({ benefit, change }: RenewalFacts): NextStep[] {
  switch (benefit) {
    case 'productKeys':
      return [
        { key: 'activate', url: DASHBOARD },
        ...(change === 'neither' ? [] : [{ key: change === undefined ? 'decideFirst' : `${change}First` }]),
        { key: 'redeem' },
      ];
    case 'userAssigned':
      return [{ key: 'assign', url: DASHBOARD }];
    case 'technicalSupport':
      return [{ key: 'activateSupport', url: DASHBOARD }];
    default:
      return [{ key: 'activate', url: DASHBOARD }];
  }
}

/** Entries `expiring-notice` and `visual-studio`. */
function useSteps(facts: RenewalFacts, today: string): NextStep[] {
  const { benefit, activated, change } = facts;
  const { reassignFrom: from } = termsOf(facts);
  if (benefit === 'productKeys' && activated === true) {
    return [{ key: change === 'neither' ? 'checkPortal' : 'nextKey' }];
  }
  if (from === undefined || phaseOf(facts, today) === 'over') return [];
  return [from <= today ? { key: 'reassign', url: DASHBOARD } : { key: 'reassignLater', params: { from } }];
}

function activatedStep(benefit: RenewalFacts['benefit']): string {
  if (benefit === 'productKeys') return 'tellActivatedKey';
  return benefit === 'userAssigned' ? 'tellActivatedSeat' : 'tellActivated';
}

/** Entries `when-to-renew` and `expiry-date`. */
function membershipStep({ renewalStart: start }: RenewalFacts, today: string): NextStep {
  if (start === undefined) return { key: 'tellRenewalStart', url: OFFERS };
  return start <= today
    ? { key: 'renewMembership', url: OFFERS }
    : { key: 'waitForRenewal', url: OFFERS, params: { start } };
}
