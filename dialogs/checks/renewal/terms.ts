// The dates that follow from the facts, by calendar date. Sources are entries under knowledge/content/faq/partner-benefits/.
import { addDays, addYears } from '../calendar/calendar-date.js';
import type { RenewalFacts } from './facts.js';

/** Benefits assigned to a person run on this long past the renewal date. Source: `expiry-date`. */
export const GRACE_DAYS = 30;
/** A Visual Studio subscription may change hands this long after it was first assigned. Source: `visual-studio`. */
export const REASSIGN_DAYS = 90;
/** A key works this long from the day it is redeemed. Source: `expiry-date`. */
export const KEY_YEARS = 1;

/**
 * Undefined where the date it follows from is not known.
 */
export interface Terms {
  /**
   * The source calls the expiry date "the last date on which you can activate" and, in its example, says "before" it.
   * So the date itself counts as the last day, and the advice is the day before.
   */
  advisedDay: string | undefined;
  /** Last day on which what a person was assigned may be activated and used. */
  graceEnd: string | undefined;
  /** Last day on which the benefit may be activated: `expiry`, or the end of the grace. */
  lastDay: string | undefined;
  /** Until when a redeemed key works. */
  keyEnd: string | undefined;
  /** From when a seat may be given to another person. */
  reassignFrom: string | undefined;
}

export function termsOf({ benefit, expiry, redeemed, assigned }: RenewalFacts): Terms {
  const graceEnd = benefit === 'userAssigned' ? later(expiry, GRACE_DAYS) : undefined;
  return {
    advisedDay: later(expiry, -1),
    graceEnd,
    lastDay: graceEnd ?? expiry,
    keyEnd: redeemed && addYears(redeemed, KEY_YEARS),
    reassignFrom: later(assigned, REASSIGN_DAYS),
  };
}

export type Phase = 'inTime' | 'lastDay' | 'grace' | 'over';

/** Where today lies; undefined when the expiry date is not known. */
export function phaseOf({ expiry, benefit }: RenewalFacts, today: string): Phase | undefined {
  if (expiry === undefined) return undefined;
  if (today < expiry) return 'inTime';
  if (today === expiry) return 'lastDay';
  return benefit === 'userAssigned' && today <= addDays(expiry, GRACE_DAYS) ? 'grace' : 'over';
}

function later(date: string | undefined, days: number): string | undefined {
  return date && addDays(date, days);
}
