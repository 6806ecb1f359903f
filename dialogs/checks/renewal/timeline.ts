// The dates of a renewal verdict in order, with today among them.
import type { RenewalKeys } from '../../../cards/words/en/renewal.js';
import type * as checks from '../check.js';
import { canBeActivated, type RenewalFacts } from './facts.js';
import { termsOf } from './terms.js';

type MomentKey = RenewalKeys['moment'];
type Moment = checks.Moment<MomentKey>;

/** Empty where no date is known, or none matters. */
export function timelineOf(facts: RenewalFacts, today: string): Moment[] {
  const { place, benefit, expiry, renewalStart, activated, redeemed, assigned, available } = facts;
  if (place === 'customer') return [];
  const { advisedDay, graceEnd, keyEnd, reassignFrom } = termsOf(facts);
  const isToActivate = activated !== true && (benefit === undefined || canBeActivated(benefit));
  const last = activated === false && available !== true ? 'missed' : 'past';
  const moments = [
    happened('redeemed', redeemed, today),
    happened('assigned', assigned, today),
    due('renewalStart', renewalStart, today, { ahead: 'opens' }),
    due('advisedDay', isToActivate ? advisedDay : undefined, today),
    // With a grace after it, or nothing left to activate, it is not the last day for that.
    isToActivate && benefit !== 'userAssigned'
      ? due('expiry', expiry, today, { over: last })
      : due('renewalDate', expiry, today),
    due('graceEnd', graceEnd, today, { ahead: 'grace', over: last }),
    due('reassign', reassignFrom, today, { ahead: 'opens' }),
    due('keyEnd', keyEnd, today),
  ].filter((moment) => moment !== undefined);
  if (moments.length === 0) return [];
  const now: Moment = { key: 'today', date: today, kind: 'today', calendar: false };
  // A stable sort: what is due today stands after "today".
  return [now, ...moments].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** What somebody did. Said to lie ahead, it is no deadline to put into a calendar. */
function happened(key: MomentKey, date: string | undefined, today: string): Moment | undefined {
  return date === undefined
    ? undefined
    : { key, date, kind: date <= today ? 'past' : 'deadline', calendar: false };
}

/**
 * What must or can happen from or by a day; on the day itself it still can.
 * @param kinds what it is while it lies `ahead`, and when it is `over`
 */
function due(
  key: MomentKey,
  date: string | undefined,
  today: string,
  { ahead = 'deadline', over = 'past' }: { ahead?: checks.MomentKind; over?: checks.MomentKind } = {},
): Moment | undefined {
  if (date === undefined) return undefined;
  return date < today
    ? { key, date, kind: over, calendar: false }
    : { key, date, kind: ahead, calendar: true };
}
