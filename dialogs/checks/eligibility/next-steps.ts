// What to do after an eligibility verdict, most pressing first. The addresses are those of the entries named.
import type { EligibilityKeys } from '../../../cards/words/en/eligibility.js';
import type * as checks from '../check.js';
import type { Standing } from '../check.js';
import { LICENCES_NEEDED, type EligibilityFacts } from './facts.js';

type StepKey = EligibilityKeys['step'];
type NextStep = checks.NextStep<StepKey>;

const PROGRAMME_PAGE = 'https://www.microsoft.com/home-use-program';
const SOURCE = 'https://learn.microsoft.com/microsoft-365/commerce/microsoft-home-use-program-faq';

/** Entry `access`. */
const WAYS_IN: Readonly<Record<'volumeLicensing' | 'other', NextStep>> = {
  volumeLicensing: step('wayVolumeLicensing', 'https://go.microsoft.com/fwlink/?linkid=2139192'),
  other: step('wayOther', 'https://go.microsoft.com/fwlink/p/?linkid=842054'),
};

/** Entry `markets`: the two markets with shops of their own. */
const OWN_SHOPS: Readonly<Record<string, NextStep>> = {
  CN: step('buyChina', 'https://www.microsoftstore.com.cn/home-use-program/invite'),
  HK: step('buyHongKong', 'https://www.microsoftestore.com.hk/partner/hup?locale=en_HK'),
};

export function nextSteps(
  facts: EligibilityFacts,
  { market, organisation }: { market: Standing; organisation: Standing },
): NextStep[] {
  if (market === 'no') return [step('otherCountry'), step('programmePage', PROGRAMME_PAGE)];
  const isEmployee = facts.who === 'employee';
  if (organisation === 'no') {
    return [wayIn(facts), step('laterCriterion', SOURCE), ...(isEmployee ? [step('askEmployer')] : [])];
  }
  return [
    ...(organisation === 'open' ? criteriaSteps(facts) : []),
    ...(market === 'open' ? [marketStep(facts)] : []),
    ...(isEmployee ? employeeSteps(facts) : administratorSteps(facts, organisation)),
  ];
}

function wayIn({ seats }: EligibilityFacts): NextStep {
  const needed = LICENCES_NEEDED;
  return typeof seats === 'object'
    ? { key: 'whatWouldQualifyUncounted', params: { needed } }
    : { key: 'whatWouldQualify', params: { missing: needed - (seats ?? 0), needed } };
}

/** Who can tell what is open, and what follows in either case. */
function criteriaSteps({ kind, agreement, seats }: EligibilityFacts): NextStep[] {
  return [
    ...(kind === undefined ? [step('tellKind')] : []),
    ...(agreement === undefined ? [step('tellAgreement')] : []),
    ...(seats === undefined || typeof seats === 'object'
      ? [step('tellSeats', 'https://go.microsoft.com/fwlink/p/?linkid=842054')]
      : []),
  ];
}

function marketStep({ country }: EligibilityFacts): NextStep {
  return country === undefined
    ? step('tellCountry')
    : { key: 'checkCountry', url: PROGRAMME_PAGE, params: { country } };
}

/** Entries `access` and `promote`. */
function administratorSteps({ buying, country = '' }: EligibilityFacts, organisation: Standing): NextStep[] {
  const waysIn =
    buying === undefined ? [step('tellBuying'), WAYS_IN.volumeLicensing, WAYS_IN.other] : [WAYS_IN[buying]];
  const tellEmployees = step('tellEmployees', `${PROGRAMME_PAGE}/resources`);
  return [...waysIn, ...ownShop(country), ...(organisation === 'yes' ? [tellEmployees] : [])];
}

/** Entry `purchase-steps`; how to get an address is `qualify` and common sense: nobody but the employer gives one. */
function employeeSteps({ email, account, country = '' }: EligibilityFacts): NextStep[] {
  const shop = ownShop(country);
  return [
    ...(email === false ? [step('getEmail')] : email === undefined ? [step('tellEmail')] : []),
    ...(account === false
      ? [step('getAccount', 'https://account.microsoft.com/')]
      : account === undefined
        ? [step('tellAccount', 'https://account.microsoft.com/')]
        : []),
    ...(shop.length > 0
      ? shop
      : [
          step('signUp', PROGRAMME_PAGE),
          step('signInAndBuy', 'https://support.microsoft.com/help/4028195/microsoft-account-sign-in'),
        ]),
  ];
}

function ownShop(country: string): NextStep[] {
  const shop = OWN_SHOPS[country];
  return shop ? [shop] : [];
}

/** @param url where to do it */
function step(key: StepKey, url?: string): NextStep {
  return url === undefined ? { key } : { key, url };
}
