// The renewal check: what is asked, in which order, and when it no longer matters.
import type { RenewalKeys } from '../../../cards/words/en/renewal.js';
import type { Facts, Check } from '../check.js';
import {
  BENEFITS,
  canBeActivated,
  CHANGES,
  FIRST_DATE,
  isTiedToPlace,
  LAST_DATE,
  PLACES,
  readFacts,
} from './facts.js';
import { mentionsInText } from './facts-in-text.js';
import { renewalVerdict } from './rules.js';

const DATE = { kind: 'date', min: FIRST_DATE, max: LAST_DATE, unsure: true } as const;

export const renewalCheck: Check<RenewalKeys> = {
  id: 'renewal',
  steps: [
    {
      id: 'benefit',
      fields: [{ kind: 'choice', id: 'benefit', options: BENEFITS, unsure: true, wished: true }],
    },
    {
      id: 'place',
      fields: [{ kind: 'choice', id: 'place', options: PLACES, unsure: false, wished: true }],
      when: (facts) => isTiedToPlace(readFacts(facts).benefit),
    },
    {
      id: 'expiry',
      fields: [{ ...DATE, id: 'expiry', ends: true }],
      when: (facts) => isOwn(facts) && readFacts(facts).benefit !== 'membership',
    },
    {
      id: 'activated',
      fields: [{ kind: 'yesNo', id: 'activated', deed: true, unsure: true }],
      when: mayBeActivated,
    },
    {
      id: 'redeemed',
      fields: [{ ...DATE, id: 'redeemed', side: 'past' }],
      when: (facts) => isInUse(facts, 'productKeys'),
    },
    {
      id: 'assigned',
      fields: [{ ...DATE, id: 'assigned', side: 'past' }],
      when: (facts) => isInUse(facts, 'userAssigned'),
    },
    {
      id: 'available',
      fields: [{ kind: 'yesNo', id: 'available', unsure: true }],
      when: (facts) => mayBeActivated(facts) && readFacts(facts).activated !== true,
    },
    {
      id: 'change',
      fields: [
        { kind: 'choice', id: 'change', options: CHANGES, none: 'neither', unsure: true, wished: true },
      ],
      when: (facts) => isOwn(facts) && readFacts(facts).benefit === 'productKeys',
    },
    {
      id: 'offer',
      fields: [{ kind: 'yesNo', id: 'otherOffer', had: true, person: true, unsure: true }],
      when: (facts) => readFacts(facts).benefit === 'bulkCredit',
    },
    { id: 'membership', fields: [{ ...DATE, id: 'renewalStart', opens: true }], when: isOwn },
  ],
  verdict: renewalVerdict,
  mentionsIn: mentionsInText,
};

function isOwn(facts: Facts): boolean {
  return readFacts(facts).place !== 'customer';
}

/** Before the benefit is named, most are: the count of steps should shrink rather than grow. */
function mayBeActivated(facts: Facts): boolean {
  return isOwn(facts) && (facts.benefit === undefined || canBeActivated(readFacts(facts).benefit));
}

function isInUse(facts: Facts, kind: (typeof BENEFITS)[number]): boolean {
  const { benefit, activated } = readFacts(facts);
  return isOwn(facts) && benefit === kind && activated === true;
}
