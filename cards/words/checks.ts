// The names of the guided checks, in the order in which people see them. Their words stand in `languages.ts`, their rules in
// `dialogs/checks/`.
import { CHECK_LIST, type WordedCheck } from './languages.js';

export type CheckId = keyof typeof CHECK_LIST;
export const CHECK_IDS = Object.keys(CHECK_LIST) as CheckId[];

/** The keys of each check. */
export type KeysOfChecks = {
  [Id in CheckId]: (typeof CHECK_LIST)[Id] extends WordedCheck<infer K> ? K : never;
};
