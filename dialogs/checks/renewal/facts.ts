// The facts of the renewal check. Reading them never fails: what is missing or makes no sense counts as not known.
import { z } from 'zod/v4';
import type { Facts } from '../check.js';
import { isCalendarDate } from '../calendar/calendar-date.js';

/** `userAssigned`: given to a person, such as a Visual Studio subscription. */
export const BENEFITS = [
  'productKeys',
  'userAssigned',
  'bulkCredit',
  'technicalSupport',
  'membership',
] as const;
export const PLACES = ['own', 'customer'] as const;
/** What a key is for: more licences, more time, or a subscription of its own. */
export const CHANGES = ['add', 'extend', 'neither'] as const;

/** Dates before and after these are slips of the keyboard. */
export const FIRST_DATE = '2010-01-01';
export const LAST_DATE = '2049-12-31';

const date = known(
  z.string().refine((text) => isCalendarDate(text) && text >= FIRST_DATE && text <= LAST_DATE),
);

const factsSchema = z.object({
  benefit: known(z.enum(BENEFITS)),
  /** Whose account it is used on. */
  place: z.enum(PLACES).catch('own'),
  /** Benefit expiry date, which is the renewal date. */
  expiry: date,
  /** From this day the membership can be renewed. */
  renewalStart: date,
  activated: known(z.boolean()),
  /** When the key was redeemed. */
  redeemed: date,
  /** When the seat was first assigned. */
  assigned: date,
  /** Whether Partner Center shows the benefit as available. */
  available: known(z.boolean()),
  change: known(z.enum(CHANGES)),
  /** Whether the person has another licensing, prepaid or credit offer. */
  otherOffer: known(z.boolean()),
});

/** Undefined is what is not known, or plays no part. */
export type RenewalFacts = z.infer<typeof factsSchema>;

export function readFacts(given: Facts): RenewalFacts {
  const facts = factsSchema.parse(given);
  const { benefit, place, expiry, activated, redeemed, assigned, available, change, otherOffer } = facts;
  const isActivated = canBeActivated(benefit) ? activated : undefined;
  return {
    ...facts,
    place: isTiedToPlace(benefit) ? place : 'own',
    expiry: benefit === 'membership' ? undefined : expiry,
    activated: isActivated,
    redeemed: benefit === 'productKeys' && isActivated === true ? redeemed : undefined,
    assigned: benefit === 'userAssigned' && isActivated === true ? assigned : undefined,
    available: canBeActivated(benefit) && isActivated !== true ? available : undefined,
    change: benefit === 'productKeys' ? change : undefined,
    otherOffer: benefit === 'bulkCredit' ? otherOffer : undefined,
  };
}

/** The membership is renewed, not activated; of a benefit nobody can name there is nothing more to ask. */
export function canBeActivated(benefit: RenewalFacts['benefit']): boolean {
  return benefit !== undefined && benefit !== 'membership';
}

/** Licences are not for customers' accounts; credit, support and membership are the partner's own anyway. */
export function isTiedToPlace(benefit: RenewalFacts['benefit']): boolean {
  return benefit === undefined || benefit === 'productKeys' || benefit === 'userAssigned';
}

function known<T extends z.ZodType>(schema: T) {
  return schema.optional().catch(undefined);
}
