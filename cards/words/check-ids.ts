// The guided checks there are, by id, in the order in which people see them. Words, cards and the page go by this list.

export const CHECK_IDS = ['eligibility', 'renewal'] as const;
export type CheckId = (typeof CHECK_IDS)[number];
