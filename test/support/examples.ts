/**
 * How many examples a property is tried with: all of `full`, and of many only a part where a quick look is enough, as
 * `npm run test:unit` says with `EXAMPLES`.
 */
export const examples = (full: number): number => Math.ceil(full * Number(process.env['EXAMPLES'] ?? 1));
