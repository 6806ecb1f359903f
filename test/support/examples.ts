/**
 * How much of what could be tried is tried, as one setting says it: `EXAMPLES`, of 1. CI tries all of it, and so does whoever runs a
 * single file; `npm test` and `npm run test:unit` set less where a quick look is enough.
 */
const share = Math.min(1, Number(process.env['EXAMPLES'] ?? 1));

/** How many examples a property is tried with: of `full`, the share. */
export const examples = (full: number): number => Math.ceil(full * share);

/** Of things that are alike the share, from all of the list, in its order. */
export function some<T>(list: readonly T[]): T[] {
  const kept = examples(list.length);
  return Array.from({ length: kept }, (_, at) => list[Math.floor((at * list.length) / kept)] as T);
}

/**
 * Whether everything is tried with everything. Where it is not, specs of a matrix meet each value of each side at least once, each
 * in its own way.
 */
export const isWhole = share === 1;

/**
 * Every value of one side with every one of the other; where not all is tried, each value of either once.
 * `pairs(['en', 'sv'], ['card', 'text'])` is then `[['en', 'card'], ['sv', 'text']]`.
 */
export function pairs<A, B>(ones: readonly A[], others: readonly B[]): [A, B][] {
  if (isWhole) return ones.flatMap((one) => others.map((other): [A, B] => [one, other]));
  const length = Math.max(ones.length, others.length);
  return Array.from({ length }, (_, at) => [ones[at % ones.length] as A, others[at % others.length] as B]);
}
