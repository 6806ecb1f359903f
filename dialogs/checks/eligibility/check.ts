// The eligibility check: what is asked, in which order, and when it no longer matters.
// The organisation comes before the person: where it does not qualify, nobody's e-mail address changes that.
import type { EligibilityKeys } from '../../../cards/words/en/eligibility.js';
import type { Facts, Check } from '../check.js';
import { AGREEMENTS, DOORS, KINDS, LICENCES_NEEDED, MAX_SEATS, readFacts, WAYS_TO_BUY } from './facts.js';
import { askedFor, mentionsInText } from './facts-in-text.js';
import { eligibilityVerdict, marketRule, organisationRule } from './rules.js';

/** "Company" and the like are said of any organisation. */
const TELLING_KINDS = KINDS.filter((kind) => kind !== 'commercial');

export const eligibilityCheck: Check<EligibilityKeys> = {
  id: 'eligibility',
  steps: [
    { id: 'door', fields: [{ kind: 'choice', id: 'who', options: DOORS, unsure: false, wished: true }] },
    { id: 'market', fields: [{ kind: 'country', id: 'country', unsure: true }] },
    {
      id: 'kind',
      fields: [{ kind: 'choice', id: 'kind', options: KINDS, told: TELLING_KINDS, unsure: true }],
      when: isOffered,
    },
    {
      id: 'agreement',
      fields: [
        {
          kind: 'choice',
          id: 'agreement',
          options: AGREEMENTS,
          none: 'none',
          noneWithout: 'softwareAssurance',
          told: ['softwareAssurance', 'fromSoftwareAssurance'],
          unsure: true,
        },
      ],
      when: (facts) => isOffered(facts) && !qualifiesByKind(facts),
    },
    {
      id: 'seats',
      fields: [{ kind: 'number', id: 'seats', min: 0, max: MAX_SEATS, limit: LICENCES_NEEDED, unsure: true }],
      when: (facts) => isOffered(facts) && !qualifiesByKind(facts) && !qualifiesByAgreement(facts),
    },
    {
      id: 'way',
      fields: [{ kind: 'choice', id: 'buying', options: WAYS_TO_BUY, unsure: true }],
      when: (facts) => readFacts(facts).who === 'organisation' && mayQualify(facts),
    },
    {
      id: 'you',
      fields: [
        { kind: 'yesNo', id: 'email', had: true, unsure: true },
        { kind: 'yesNo', id: 'account', had: true, unsure: true },
      ],
      when: (facts) => readFacts(facts).who === 'employee' && mayQualify(facts),
    },
  ],
  verdict: (facts) => eligibilityVerdict(facts),
  mentionsIn: mentionsInText,
  impliedBy: askedFor,
};

function isOffered(facts: Facts): boolean {
  return marketRule(readFacts(facts)).standing !== 'no';
}

function mayQualify(facts: Facts): boolean {
  return isOffered(facts) && organisationRule(readFacts(facts)).standing !== 'no';
}

function qualifiesByKind(facts: Facts): boolean {
  const { kind } = readFacts(facts);
  return organisationRule({ ...NOTHING_KNOWN, kind }).standing === 'yes';
}

function qualifiesByAgreement(facts: Facts): boolean {
  const { agreement } = readFacts(facts);
  return organisationRule({ ...NOTHING_KNOWN, agreement }).standing === 'yes';
}

const NOTHING_KNOWN = readFacts({});
