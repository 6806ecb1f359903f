// What the list of entries is filtered by, beside what stands in the entries themselves.
import { isLocale, type Locale } from '../../../knowledge/locales.js';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import type { Route } from '../door.js';
import { countEntries, findMistaken } from '../figures/entry-facts.js';
import { DAY_MS } from '../../retention.js';
import type { Workplace } from '../workplace.js';

type Mistaken = ReturnType<typeof findMistaken>;

export function entryFactRoutes({ knowledge, journal, keeping, clock }: Workplace): Route[] {
  /** Found out once for each knowledge and language. */
  const known = new WeakMap<Knowledge, Map<Locale, Mistaken>>();
  const mistakenIn = (now: Knowledge, locale: Locale): Mistaken => {
    const all = known.get(now) ?? new Map<Locale, Mistaken>();
    known.set(now, all);
    const result = all.get(locale) ?? findMistaken(now, locale);
    all.set(locale, result);
    return result;
  };
  return [
    {
      method: 'GET',
      path: '/entries/facts',
      role: 'reader',
      async run() {
        const now = clock();
        const facts = await countEntries(
          journal,
          new Date(now - keeping.retentionDays * DAY_MS).toISOString(),
        );
        return {
          days: keeping.retentionDays,
          today: new Date(now).toISOString().slice(0, 10),
          facts: Object.fromEntries(facts),
        };
      },
    },
    {
      // By itself: the first time each of thousands of entries is asked its own question, and nobody should wait for the list.
      method: 'GET',
      path: '/entries/mistaken',
      role: 'reader',
      async run({ query }) {
        const locale = isLocale(query['locale']) ? query['locale'] : 'en';
        return { mistaken: Object.fromEntries(await mistakenIn(knowledge(), locale)) };
      },
    },
  ];
}
