// What still holds of a partner benefit, and what must happen by when: dates in, verdict and timeline out. Pure, total.
// Each rule names the entry of the knowledge it comes from, under knowledge/content/faq/partner-benefits/.
import type { RenewalKeys } from '../../../cards/words/en/renewal.js';
import type * as checks from '../check.js';
import type { Facts, StandingInTime } from '../check.js';
import { addYears } from '../calendar/calendar-date.js';
import { conclusionOf } from './conclusion.js';
import { canBeActivated, readFacts, type RenewalFacts } from './facts.js';
import { nextSteps } from './next-steps.js';
import { KEY_YEARS, phaseOf, termsOf } from './terms.js';
import { timelineOf } from './timeline.js';

type ReasonKey = RenewalKeys['reason'];
type Reason = checks.Reason<ReasonKey>;
type Verdict = checks.Verdict<RenewalKeys>;

/** @param today ISO `YYYY-MM-DD` */
export function renewalVerdict(given: Facts, today: string): Verdict {
  const facts = readFacts(given);
  return {
    ...conclusionOf(facts, today),
    reasons: reasonsFor(facts, today),
    steps: nextSteps(facts, today),
    timeline: timelineOf(facts, today),
  };
}

function reasonsFor(facts: RenewalFacts, today: string): Reason[] {
  if (facts.place === 'customer') return placeRule();
  return [
    ...(facts.benefit === undefined ? [reason('open', 'benefitOpen', 'expiry-date')] : []),
    ...(facts.activated === true ? useRule(facts, today) : activationRule(facts, today)),
    ...availabilityRule(facts),
    ...offerRule(facts),
    ...changeRule(facts),
    ...membershipRule(facts, today),
  ];
}

/** Not on a customer's account: the licences are for demonstration, under the partner's supervision. Source: `customer-account`. */
export function placeRule(): Reason[] {
  return [reason('no', 'customerAccount', 'customer-account')];
}

/**
 * The expiry date is the last day on which a benefit can be activated; what is assigned to a person may still be
 * activated for 30 days after it. Source: `expiry-date`.
 */
export function activationRule(facts: RenewalFacts, today: string): Reason[] {
  const { benefit, expiry, activated } = facts;
  if (benefit === 'membership') return [];
  const { advisedDay, graceEnd, lastDay } = termsOf(facts);
  const whether = canBeActivated(benefit) && activated === undefined ? [say('open', 'activatedOpen')] : [];
  const phase = phaseOf(facts, today);
  if (expiry === undefined || phase === undefined) return [...whether, say('open', 'expiryOpen')];
  const ahead = [
    ...(graceEnd === undefined ? [] : [say('yes', 'graceAhead', { until: graceEnd })]),
    ...(benefit === 'productKeys'
      ? [say('yes', 'keyYear', { today, until: addYears(today, KEY_YEARS) })]
      : []),
  ];
  switch (phase) {
    case 'inTime':
      return [...whether, say('yes', 'activateInTime', { expiry, by: advisedDay ?? expiry }), ...ahead];
    case 'lastDay':
      return [...whether, say('yes', 'activateLastDay', { expiry }), ...ahead];
    case 'grace':
      return [...whether, say('yes', 'activateInGrace', { expiry, until: graceEnd ?? expiry })];
    case 'over':
      return [...whether, say('no', 'activateTooLate', { until: lastDay ?? expiry })];
  }
}

/**
 * A key works for one year from the day it was redeemed, whatever the expiry date; what is assigned to a person may be
 * used for 30 days after it. For the other benefits the source gives no end of use. Source: `expiry-date`.
 */
export function useRule(facts: RenewalFacts, today: string): Reason[] {
  const { benefit, expiry } = facts;
  if (benefit === 'productKeys') return keyRule(facts, today);
  const phase = phaseOf(facts, today);
  const { graceEnd } = termsOf(facts);
  if (expiry === undefined || phase === undefined)
    return [say('open', 'expiryOpen'), ...seatRule(facts, today)];
  if (benefit !== 'userAssigned') {
    return phase === 'over'
      ? [say('open', 'usePastExpiry', { expiry })]
      : [say('yes', 'useInTime', { expiry })];
  }
  const until = graceEnd ?? expiry;
  const seat = seatRule(facts, today);
  if (phase === 'over') return [say('no', 'useEnded', { until }), ...seat];
  return [say('yes', phase === 'grace' ? 'useInGrace' : 'useAssigned', { expiry, until }), ...seat];
}

function keyRule(facts: RenewalFacts, today: string): Reason[] {
  const { expiry, redeemed } = facts;
  const { keyEnd: until } = termsOf(facts);
  if (redeemed === undefined || until === undefined) return [say('open', 'redeemedOpen')];
  const key =
    redeemed > today
      ? say('open', 'redeemedAhead', { redeemed, until })
      : until < today
        ? say('no', 'keyEnded', { redeemed, until })
        : say('yes', 'keyWorks', { redeemed, until });
  if (expiry === undefined) return [key, say('open', 'expiryMoot')];
  return redeemed > expiry ? [key, say('open', 'redeemedAfterExpiry', { redeemed, expiry })] : [key];
}

/** A Visual Studio seat may go to another person 90 days after it was first assigned. Source: `visual-studio`. */
export function seatRule(facts: RenewalFacts, today: string): Reason[] {
  const { benefit, assigned } = facts;
  if (benefit !== 'userAssigned') return [];
  const { reassignFrom: from } = termsOf(facts);
  if (assigned === undefined || from === undefined) return [reason('open', 'assignedOpen', 'visual-studio')];
  return from <= today
    ? [reason('yes', 'reassignNow', 'visual-studio', { assigned, from })]
    : [reason('later', 'reassignFrom', 'visual-studio', { assigned, from })];
}

/** Available: activate it in Partner Center. Not available: renew the membership first, then the same steps. Source: `renew-benefits`. */
export function availabilityRule({ benefit, activated, available }: RenewalFacts): Reason[] {
  if (!canBeActivated(benefit) || activated === true) return [];
  if (available === undefined) return [reason('open', 'availableOpen', 'renew-benefits')];
  return [
    available ? reason('yes', 'available', 'renew-benefits') : reason('no', 'notAvailable', 'renew-benefits'),
  ];
}

/** Azure bulk credit cannot be combined with another licensing, prepaid or credit offer. Source: `bulk-credit`. */
export function offerRule({ benefit, otherOffer }: RenewalFacts): Reason[] {
  if (benefit !== 'bulkCredit') return [];
  if (otherOffer === undefined) return [reason('open', 'otherOfferOpen', 'bulk-credit')];
  return [
    otherOffer ? reason('no', 'otherOffer', 'bulk-credit') : reason('yes', 'noOtherOffer', 'bulk-credit'),
  ];
}

/**
 * Adding raises the count and makes the term shorter than 12 months; renewing or extending keeps the count and adds
 * time. A key is redeemed once, so this is decided first. Source: `add-or-extend`.
 */
export function changeRule({ benefit, change }: RenewalFacts): Reason[] {
  if (benefit !== 'productKeys' || change === 'neither') return [];
  if (change === undefined) return [reason('open', 'changeOpen', 'add-or-extend')];
  return [reason('yes', change === 'add' ? 'addLicences' : 'extendTime', 'add-or-extend')];
}

/** The membership can be renewed on any day from its renewal start date on. Source: `when-to-renew`. */
export function membershipRule({ renewalStart: start }: RenewalFacts, today: string): Reason[] {
  if (start === undefined) return [reason('open', 'membershipOpen', 'when-to-renew')];
  return start <= today
    ? [reason('yes', 'membershipNow', 'when-to-renew', { start })]
    : [reason('later', 'membershipWait', 'when-to-renew', { start })];
}

function say(standing: StandingInTime, key: ReasonKey, params: Reason['params'] = {}): Reason {
  return reason(standing, key, 'expiry-date', params);
}

function reason(
  standing: StandingInTime,
  key: ReasonKey,
  entry: string,
  params: Reason['params'] = {},
): Reason {
  return { key, standing, entry: `partner-benefits/${entry}`, params };
}
