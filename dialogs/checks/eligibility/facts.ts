// The facts of the eligibility check. Reading them never fails: what is missing or makes no sense counts as not known.
import { z } from 'zod/v4';
import type { Facts } from '../check.js';
import { isCountryCode } from '../reading/country-codes.js';

export const DOORS = ['organisation', 'employee'] as const;
export const KINDS = ['commercial', 'government', 'education', 'nonprofit'] as const;
/** Active Software Assurance for qualifying Office applications; Microsoft 365 or E3/E5 from Software Assurance. */
export const AGREEMENTS = ['softwareAssurance', 'fromSoftwareAssurance', 'none'] as const;
export const WAYS_TO_BUY = ['volumeLicensing', 'other'] as const;
/** Licences of Microsoft 365 E3/E5 from which commercial and government organisations qualify. Source: `qualify`. */
export const LICENCES_NEEDED = 2000;
/** More than anybody has; keeps slips of the keyboard out. */
export const MAX_SEATS = 10_000_000;

const count = z.int().nonnegative().optional();

const factsSchema = z.object({
  who: z.enum(DOORS).catch('organisation'),
  /** ISO 3166-1 alpha-2. */
  country: known(z.string().refine(isCountryCode)),
  kind: known(z.enum(KINDS)),
  agreement: known(z.enum(AGREEMENTS)),
  /** Licences of Microsoft 365 E3 and E5 together; a span where they were not counted exactly. */
  seats: known(z.union([z.int().nonnegative(), z.strictObject({ min: count, max: count })])),
  buying: known(z.enum(WAYS_TO_BUY)),
  /** A valid company e-mail address. */
  email: known(z.boolean()),
  /** An active Microsoft account. */
  account: known(z.boolean()),
});

/** Undefined is what is not known. */
export type EligibilityFacts = z.infer<typeof factsSchema>;

/** How many licences there are at least and at most. */
export function seatBounds(seats: EligibilityFacts['seats']): { least: number; most: number } {
  if (typeof seats === 'number') return { least: seats, most: seats };
  return { least: seats?.min ?? 0, most: seats?.max ?? Infinity };
}

export function readFacts(facts: Facts): EligibilityFacts {
  return factsSchema.parse(facts);
}

function known<T extends z.ZodType>(schema: T) {
  return schema.optional().catch(undefined);
}
