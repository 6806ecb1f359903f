// Who may use the Home Use Program (HUP): facts in, verdict with reasons out. Pure and total.
// Each rule names the entry of the knowledge it comes from, under knowledge/content/faq/home-use-program/.
import type { EligibilityKeys } from '../../../cards/words/en/eligibility.js';
import type * as checks from '../check.js';
import type { Facts, Standing } from '../check.js';
import { LICENCES_NEEDED, readFacts, seatBounds, type EligibilityFacts } from './facts.js';
import { nextSteps } from './next-steps.js';

/** Macao, Russia, Venezuela. Source: `markets`. */
const NOT_OFFERED: ReadonlySet<string> = new Set(['MO', 'RU', 'VE']);
/** China, Hong Kong. Source: `markets`. */
const ONE_YEAR: ReadonlySet<string> = new Set(['CN', 'HK']);
/** Japan. Source: `markets`. */
const PERSONAL_ONLY = 'JP';
/** Lebanon: offered in the source, on the list of exceptions in its later versions. Source: `markets`, its update. */
const DISPUTED = 'LB';

type Headline = EligibilityKeys['headline'];
type ReasonKey = EligibilityKeys['reason'];
/** Nothing here is a matter of waiting. */
type Reason = checks.Reason<ReasonKey> & { standing: Standing };
type Verdict = checks.Verdict<EligibilityKeys> & { standing: Standing };

/** What one rule says. */
export interface Finding {
  standing: Standing;
  reasons: Reason[];
}

export function eligibilityVerdict(given: Facts): Verdict {
  const facts = readFacts(given);
  const market = marketRule(facts);
  const organisation = organisationRule(facts);
  const person = personRule(facts);
  const conclude = (standing: Standing, headline: Headline, findings: readonly Finding[]): Verdict => ({
    standing,
    headline,
    ...(facts.country === undefined ? {} : { params: { country: facts.country } }),
    reasons: findings.flatMap(({ reasons }) => reasons),
    steps: nextSteps(facts, { market: market.standing, organisation: organisation.standing }),
    timeline: [],
  });
  if (market.standing === 'no') return conclude('no', 'notOffered', [market]);
  if (organisation.standing === 'no') {
    return conclude('no', HEADLINES[facts.who].no, [
      organisation,
      facts.country === undefined ? countryMoot : market,
    ]);
  }
  const findings = facts.who === 'employee' ? [organisation, person, market] : [organisation, market];
  const standing = weakest(findings);
  return conclude(standing, headlineOf(standing, facts, findings), findings);
}

/**
 * Where it is offered. An excluded market wins over everything else; China and Hong Kong sell a one-year subscription;
 * Japan has Microsoft 365 Personal only. Source: `markets`.
 */
export function marketRule({ country }: EligibilityFacts): Finding {
  const say = (standing: Standing, key: ReasonKey): Finding => ({
    standing,
    reasons: [reason(standing, key, 'markets', country === undefined ? {} : { country })],
  });
  if (country === undefined) return say('open', 'marketOpen');
  if (NOT_OFFERED.has(country)) return say('no', 'marketNotOffered');
  if (country === DISPUTED) return say('open', 'marketDisputed');
  if (ONE_YEAR.has(country)) return say('yes', 'marketOneYear');
  return country === PERSONAL_ONLY ? say('yes', 'marketPersonalOnly') : say('yes', 'marketOffered');
}

/**
 * One of four criteria is enough: education or non-profit; active Software Assurance for qualifying Office applications;
 * Microsoft 365 or E3/E5 from Software Assurance; 2,000 licences of Microsoft 365 E3/E5, of one kind or mixed, for
 * commercial and government organisations (any other kind qualifies anyway). Source: `qualify`.
 */
export function organisationRule({ kind, agreement, seats }: EligibilityFacts): Finding {
  const kindMoot = kind === undefined ? [reason('open', 'kindMoot', 'qualify')] : [];
  const agreementMoot = agreement === undefined ? [reason('open', 'agreementMoot', 'qualify')] : [];
  if (kind === 'education' || kind === 'nonprofit') {
    return { standing: 'yes', reasons: [reason('yes', kind, 'qualify')] };
  }
  if (agreement === 'softwareAssurance' || agreement === 'fromSoftwareAssurance') {
    return { standing: 'yes', reasons: [reason('yes', agreement, 'qualify'), ...kindMoot] };
  }
  const { least } = seatBounds(seats);
  if (least >= LICENCES_NEEDED) {
    const key = typeof seats === 'number' ? 'enoughLicences' : 'enoughLicencesAtLeast';
    const enough = reason('yes', key, 'qualify', { seats: least, needed: LICENCES_NEEDED });
    return { standing: 'yes', reasons: [enough, ...kindMoot, ...agreementMoot] };
  }
  const reasons = [
    kind === undefined ? reason('open', 'kindOpen', 'qualify') : reason('no', kind, 'qualify'),
    agreement === undefined
      ? reason('open', 'agreementOpen', 'qualify')
      : reason('no', 'noAgreement', 'qualify'),
    tooFewLicences(seats),
  ];
  return { standing: reasons.some(({ standing }) => standing === 'open') ? 'open' : 'no', reasons };
}

/** Too few, or not known well enough: a span across the limit decides nothing. */
function tooFewLicences(seats: EligibilityFacts['seats']): Reason {
  const needed = LICENCES_NEEDED;
  if (seats === undefined) return reason('open', 'seatsOpen', 'qualify', { needed });
  if (typeof seats === 'number')
    return reason('no', 'tooFewLicences', 'qualify', { seats, missing: needed - seats, needed });
  const { most } = seatBounds(seats);
  return most < needed
    ? reason('no', 'tooFewLicencesAtMost', 'qualify', { seats: most, needed })
    : reason('open', 'seatsTooClose', 'qualify', { needed });
}

/** A valid company e-mail address and an active Microsoft account, both, besides the organisation's criterion. Source: `qualify`. */
export function personRule({ email, account }: EligibilityFacts): Finding {
  const reasons = [
    reason(standingOf(email), EMAIL[standingOf(email)], 'qualify'),
    reason(standingOf(account), ACCOUNT[standingOf(account)], 'qualify'),
  ];
  return { standing: weakest(reasons), reasons };
}

const EMAIL: Readonly<Record<Standing, ReasonKey>> = { yes: 'emailYes', no: 'emailNo', open: 'emailOpen' };
const ACCOUNT: Readonly<Record<Standing, ReasonKey>> = {
  yes: 'accountYes',
  no: 'accountNo',
  open: 'accountOpen',
};

/** What is said to an administrator and to an employee. */
const HEADLINES: Readonly<
  Record<EligibilityFacts['who'], Record<Standing | 'oneYear' | 'personalOnly', Headline>>
> = {
  organisation: {
    yes: 'organisationYes',
    no: 'organisationNo',
    open: 'organisationOpen',
    oneYear: 'organisationYesOneYear',
    personalOnly: 'organisationYesPersonalOnly',
  },
  employee: {
    yes: 'employeeYes',
    no: 'employeeNo',
    open: 'employeeOpen',
    oneYear: 'employeeYesOneYear',
    personalOnly: 'employeeYesPersonalOnly',
  },
};

/** Where the organisation does not qualify, no country makes up for it. */
const countryMoot: Finding = { standing: 'open', reasons: [reason('open', 'countryMoot', 'markets')] };

/** @param findings the market's last */
function headlineOf(standing: Standing, facts: EligibilityFacts, findings: readonly Finding[]): Headline {
  const { who, country = '', email, account } = facts;
  if (standing === 'no') {
    if (email === false) return account === false ? 'missingBoth' : 'missingEmail';
    return 'missingAccount';
  }
  if (standing === 'open')
    return weakest(findings.slice(0, -1)) === 'yes' ? 'marketDecides' : HEADLINES[who].open;
  if (ONE_YEAR.has(country)) return HEADLINES[who].oneYear;
  return country === PERSONAL_ONLY ? HEADLINES[who].personalOnly : HEADLINES[who].yes;
}

/** A chain holds as much as its weakest link. */
function weakest(links: readonly { standing: Standing }[]): Standing {
  const standings = links.map(({ standing }) => standing);
  return standings.includes('no') ? 'no' : standings.includes('open') ? 'open' : 'yes';
}

function standingOf(has: boolean | undefined): Standing {
  return has === undefined ? 'open' : has ? 'yes' : 'no';
}

function reason(standing: Standing, key: ReasonKey, entry: string, params: Reason['params'] = {}): Reason {
  return { key, standing, entry: `home-use-program/${entry}`, params };
}
