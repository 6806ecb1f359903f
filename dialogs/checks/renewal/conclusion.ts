// The one line on top of a renewal verdict: the first thing that decides, from what rules it out to what is merely due.
import type { Params } from '../../../cards/words/check-words.js';
import type { RenewalKeys } from '../../../cards/words/en/renewal.js';
import type { StandingInTime } from '../check.js';
import type { RenewalFacts } from './facts.js';
import { phaseOf, termsOf } from './terms.js';

export interface Conclusion {
  standing: StandingInTime;
  headline: RenewalKeys['headline'];
  params: Params;
}

export function conclusionOf(facts: RenewalFacts, today: string): Conclusion {
  const { benefit, place, activated, otherOffer } = facts;
  if (place === 'customer') return conclude('no', 'customerAccount');
  if (benefit === undefined) return conclude('open', 'benefitOpen');
  if (benefit === 'membership') return membership(facts, today);
  if (otherOffer === true) return conclude('no', 'creditBlocked');
  if (activated === undefined) return notKnownWhetherActivated(facts, today);
  if (!activated) return toActivate(facts, today);
  if (benefit === 'productKeys') return keyInUse(facts, today);
  return benefit === 'userAssigned' ? seatInUse(facts, today) : inUse(facts, today);
}

function membership({ renewalStart: start }: RenewalFacts, today: string): Conclusion {
  if (start === undefined) return conclude('open', 'membershipOpen');
  return start <= today
    ? conclude('yes', 'membershipNow', { start })
    : conclude('later', 'membershipWait', { start });
}

/** A seat past its grace is lost either way; otherwise all depends on it. */
function notKnownWhetherActivated(facts: RenewalFacts, today: string): Conclusion {
  const isLost =
    facts.benefit === 'userAssigned' && phaseOf(facts, today) === 'over' && facts.available !== true;
  return isLost ? toActivate(facts, today) : conclude('open', 'activatedOpen');
}

function toActivate(facts: RenewalFacts, today: string): Conclusion {
  const { benefit, expiry, available, otherOffer } = facts;
  const { advisedDay: by, lastDay } = termsOf(facts);
  const phase = phaseOf(facts, today);
  if (phase === 'over') {
    return available === true
      ? conclude('open', 'expiredButAvailable', { expiry })
      : conclude('no', 'tooLate', { until: lastDay });
  }
  if (available === false) return conclude('no', 'renewFirst');
  if (phase === undefined) return conclude('open', 'expiryOpen');
  if (available === undefined) return conclude('open', 'availableOpen', { until: lastDay });
  if (benefit === 'bulkCredit' && otherOffer === undefined) return conclude('open', 'creditOpen');
  if (phase === 'grace') return conclude('yes', 'activateInGrace', { until: lastDay });
  return phase === 'lastDay'
    ? conclude('yes', 'activateToday', { expiry })
    : conclude('yes', 'activateBy', { expiry, by });
}

/** A redemption to come, or after the expiry date, cannot be right: the dates need a second look. */
function keyInUse(facts: RenewalFacts, today: string): Conclusion {
  const { redeemed, expiry = redeemed } = facts;
  const { keyEnd: until } = termsOf(facts);
  if (redeemed === undefined || until === undefined || expiry === undefined)
    return conclude('open', 'redeemedOpen');
  if (redeemed > today || redeemed > expiry) return conclude('open', 'checkDates', { until });
  return until < today ? conclude('no', 'keyEnded', { until }) : conclude('yes', 'keyWorks', { until });
}

function seatInUse(facts: RenewalFacts, today: string): Conclusion {
  const { graceEnd: until } = termsOf(facts);
  const phase = phaseOf(facts, today);
  if (phase === undefined) return conclude('open', 'expiryOpen');
  return phase === 'over' ? conclude('no', 'useEnded', { until }) : conclude('yes', 'useAssigned', { until });
}

function inUse(facts: RenewalFacts, today: string): Conclusion {
  const { benefit, expiry, otherOffer } = facts;
  const phase = phaseOf(facts, today);
  if (phase === undefined) return conclude('open', 'expiryOpen');
  if (benefit === 'bulkCredit' && otherOffer === undefined) return conclude('open', 'creditOpen');
  return phase === 'over'
    ? conclude('open', 'usePastExpiry', { expiry })
    : conclude('yes', 'useInTime', { expiry });
}

function conclude(
  standing: StandingInTime,
  headline: RenewalKeys['headline'],
  params: Readonly<Record<string, string | undefined>> = {},
): Conclusion {
  const known = Object.entries(params).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { standing, headline, params: Object.fromEntries(known) };
}
