// Questions about one's own case, as people put them who have never heard the name of a check, and near ones that ask something else.
import { expect } from 'chai';
import type { CheckId } from '../../../../cards/words/checks.js';
import { CHECKS } from '../../../../dialogs/checks/check-list.js';
import { understandText } from '../../../../dialogs/understand.js';
import { LOCALES, type Locale } from '../../../../knowledge/locales.js';
import { knowledge } from '../../../support/knowledge.js';

const startedBy = (text: string, locale: Locale): CheckId | undefined => {
  const route = understandText(text, { locale, knowledge, checks: CHECKS });
  return route.kind === 'start' ? route.check : undefined;
};

const ASKED: Record<Locale, Record<CheckId, readonly string[]>> = {
  en: {
    eligibility: [
      'are my people eligible?',
      'would our charity be allowed in',
      'I need to know whether my staff can buy office cheaper',
      'do we meet the criteria?',
      'we sell pumps. do we qualify?',
      'I work at a hospital, do I get the discount?',
    ],
    renewal: [
      'how long are our partner benefits good for',
      'how much time do we have left on our partner benefits',
      'can you work out our renewal window',
      'what’s our deadline for renewing',
    ],
  },
  sv: {
    eligibility: [
      'jag vill veta om min personal får köpa office billigare',
      'är vår skola med i programmet',
      'uppfyller vi kraven?',
      'får jag rabatt, jag jobbar på ett sjukhus',
    ],
    renewal: ['hur länge har vi kvar våra partnerförmåner', 'räkna ut när vi ska förnya'],
  },
  nl: {
    eligibility: [
      'ik wil weten of mijn personeel office goedkoper mag kopen',
      'kan de gemeente meedoen?',
      'hallo, ik wou weten of onze firma meedoet',
      'voldoen wij aan de voorwaarden?',
      'krijg ik korting, ik werk in een ziekenhuis',
    ],
    renewal: [
      'hoe lang hebben we onze voordelen nog',
      'wanneer lopen onze voordelen af',
      'reken uit wanneer we moeten verlengen',
    ],
  },
  fr: {
    eligibility: [
      'mon employeur participe-t-il au programme',
      'mes employés peuvent-ils en profiter ?',
      'est-ce que nous remplissons les conditions ?',
      'on est une petite boutique de 12 personnes, c’est pour nous ?',
      'ai-je droit à la remise, je travaille dans un hôpital',
    ],
    renewal: [
      'quelle est la durée de nos avantages ?',
      'calcule la date de renouvellement',
      'combien de temps il nous reste pour renouveler',
    ],
  },
};

/** Near, and no questions about whether or until when. */
const OTHER: Record<Locale, readonly string[]> = {
  en: [
    'can I use it in my company',
    'can my company see what I buy',
    'how do our staff get the discount',
    'can my team use my code',
    'can we use our licences for a customer',
    'what happens when our benefits end',
  ],
  sv: [
    'kan personalen köpa två',
    'hur länge gäller rabatten',
    'kan vi använda våra licenser hos en kund',
    'vad händer när våra förmåner går ut',
  ],
  nl: [
    'hoe lang is de korting geldig',
    'mogen we onze licenties bij een klant gebruiken',
    'wat gebeurt er als onze voordelen aflopen',
  ],
  fr: [
    'combien de temps dure la remise',
    'que se passe-t-il quand nos avantages expirent',
    'peut-on utiliser nos licences chez un client',
    'conditions pour mon entreprise',
  ],
};

/** What an entry says at once, with the button of the check beneath. */
const ANSWERED: readonly [string, Locale, string][] = [
  ['is our school in?', 'en', 'home-use-program/qualify'],
  ['kan vårt företag få rabatten till de anställda', 'sv', 'home-use-program/qualify'],
  ['when does our action pack expire', 'en', 'partner-benefits/expiry-date'],
  ['när går vårt action pack ut?', 'sv', 'partner-benefits/expiry-date'],
];

describe('a question about one’s own case', () => {
  for (const [text, locale, id] of ANSWERED)
    it(`is answered at once where an entry does: "${text}"`, () => {
      const route = understandText(text, { locale, knowledge, checks: CHECKS });
      expect(route.kind === 'entry' ? route.entry.id : route.kind).to.equal(id);
    });

  for (const locale of LOCALES) {
    for (const [check, texts] of Object.entries(ASKED[locale]))
      for (const text of texts)
        it(`starts ${check}: "${text}"`, () => expect(startedBy(text, locale)).to.equal(check));
    for (const text of OTHER[locale])
      it(`starts nothing where it asks something else: "${text}"`, () =>
        expect(startedBy(text, locale)).to.equal(undefined));
  }
});
