// What to do after a renewal verdict, most pressing first. The addresses are those of the entries named.
import type { RenewalKeys } from '../../../cards/words/en/renewal.js';
import type * as checks from '../check.js';
import { canBeActivated, type RenewalFacts } from './facts.js';
import { phaseOf, termsOf } from './terms.js';

type StepKey = RenewalKeys['step'];
type NextStep = checks.NextStep<StepKey>;

const DASHBOARD = 'https://partner.microsoft.com/dashboard/';
const OFFERS = 'https://partner.microsoft.com/dashboard/mpn/offers';
const SUPPORT = 'https://support.microsoft.com/supportforbusiness/productselection';

export function nextSteps(facts: RenewalFacts, today: string): NextStep[] {
  const { place, benefit, activated, available, otherOffer } = facts;
  // Entry `customer-account`.
  if (place === 'customer') return [step('demonstrate'), step('customerBuys')];
  const isOver = phaseOf(facts, today) === 'over';
  const isToActivate = canBeActivated(benefit) && activated !== true;
  const membership = membershipStep(facts, today);
  const activation = isToActivate ? activationSteps(facts) : [];
  const renewal =
    isToActivate && (available === false || (isOver && available !== true))
      ? [membership, ...activation]
      : [...activation, ...useSteps(facts, today), membership];
  // Entry `bulk-credit`.
  const support = benefit === 'bulkCredit' ? [step('creditSupport', SUPPORT)] : [];
  if (otherOffer === true) return [step('creditOther'), ...support, ...openSteps(facts), ...renewal];
  return [...openSteps(facts), ...renewal, ...support];
}

/** Who can tell what is open, and what follows in either case. */
function openSteps(facts: RenewalFacts): NextStep[] {
  const { benefit, expiry, activated, redeemed, assigned, available, otherOffer } = facts;
  const isInUse = activated === true;
  const steps: [isOpen: boolean, step: NextStep][] = [
    [benefit === undefined, step('tellBenefit', DASHBOARD)],
    [
      expiry === undefined && benefit !== 'membership' && !(benefit === 'productKeys' && isInUse),
      step('tellExpiry', OFFERS),
    ],
    [canBeActivated(benefit) && activated === undefined, step(activatedStep(benefit), DASHBOARD)],
    [benefit === 'productKeys' && isInUse && redeemed === undefined, step('tellRedeemed')],
    [benefit === 'userAssigned' && isInUse && assigned === undefined, step('tellAssigned', DASHBOARD)],
    [canBeActivated(benefit) && !isInUse && available === undefined, step('tellAvailable', DASHBOARD)],
    [benefit === 'bulkCredit' && otherOffer === undefined, step('tellOtherOffer')],
  ];
  return steps.filter(([isOpen]) => isOpen).map(([, step]) => step);
}

const FIRST = { add: 'addFirst', extend: 'extendFirst' } as const;

/** Entries `renew-benefits`, `expiry-date`, `visual-studio`, `install-help`, `add-or-extend`. */
function activationSteps({ benefit, change }: RenewalFacts): NextStep[] {
  switch (benefit) {
    case 'productKeys':
      return [
        step('activate', DASHBOARD),
        ...(change === 'neither' ? [] : [step(change === undefined ? 'decideFirst' : FIRST[change])]),
        step('redeem'),
      ];
    case 'userAssigned':
      return [step('assign', DASHBOARD)];
    case 'technicalSupport':
      return [step('activateSupport', DASHBOARD)];
    default:
      return [step('activate', DASHBOARD)];
  }
}

/** Entries `expiring-notice` and `visual-studio`. */
function useSteps(facts: RenewalFacts, today: string): NextStep[] {
  const { benefit, activated, change } = facts;
  const { reassignFrom: from } = termsOf(facts);
  if (benefit === 'productKeys' && activated === true) {
    return [step(change === 'neither' ? 'checkPortal' : 'nextKey')];
  }
  if (from === undefined || phaseOf(facts, today) === 'over') return [];
  return [from <= today ? step('reassign', DASHBOARD) : { key: 'reassignLater', params: { from } }];
}

function activatedStep(benefit: RenewalFacts['benefit']): StepKey {
  if (benefit === 'productKeys') return 'tellActivatedKey';
  return benefit === 'userAssigned' ? 'tellActivatedSeat' : 'tellActivated';
}

/** Entries `when-to-renew` and `expiry-date`. */
function membershipStep({ renewalStart: start }: RenewalFacts, today: string): NextStep {
  if (start === undefined) return step('tellRenewalStart', OFFERS);
  return start <= today
    ? step('renewMembership', OFFERS)
    : { key: 'waitForRenewal', url: OFFERS, params: { start } };
}

/** @param url where to do it */
function step(key: StepKey, url?: string): NextStep {
  return url === undefined ? { key } : { key, url };
}
