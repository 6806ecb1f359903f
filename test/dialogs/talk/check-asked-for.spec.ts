// A question about one's own case starts the check that answers it; a question for information does not.
import { expect } from 'chai';
import { CHECK_WORDS } from '../../../cards/words/index.js';
import type { CheckId } from '../../../cards/words/checks.js';
import { CHECKS } from '../../../dialogs/checks/check-list.js';
import { understandText } from '../../../dialogs/understand.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { knowledge } from '../../support/knowledge.js';

const startedBy = (text: string, locale: Locale): CheckId | undefined => {
  const route = understandText(text, { locale, knowledge, checks: CHECKS });
  return route.kind === 'start' ? route.check : undefined;
};

const ELIGIBILITY: Record<Locale, string[]> = {
  en: [
    'start the eligibility check',
    'can I do the check about the discount?',
    'are we entitled to it?',
    'can my company join?',
    'can we get the discount?',
    'is my company part of it?',
  ],
  sv: [
    'starta kontrollen av rabatten',
    'kan jag göra behörighetskontrollen?',
    'har vi rätt till det här?',
    'kan mitt företag vara med?',
    'får vi rabatten?',
    'gäller det oss?',
  ],
  nl: [
    'start de kortingscheck',
    'ik wil de check over de korting doen',
    'ik wil checken of wij recht hebben op korting',
    'heb ik er recht op?',
    'kan mijn bedrijf meedoen?',
  ],
  fr: [
    'commencer la vérification de la remise',
    'je voudrais faire le test d’éligibilité',
    'on a droit à la remise ?',
    'est-ce que j’y ai droit ?',
    'ma boîte est éligible ?',
    'suis-je concerné ?',
  ],
};
const RENEWAL: Record<Locale, string[]> = {
  en: [
    'run the benefits check',
    'i want to do the renewal check',
    'when do I have to renew?',
    'when does our licence expire?',
    'what are our deadlines?',
  ],
  sv: [
    'kolla förmånsdatum',
    'starta förmånskontrollen',
    'när går min licens ut?',
    'när måste vi förnya våra förmåner?',
  ],
  nl: [
    'doe de check van de voordelen',
    'start de verlengingscheck',
    'wanneer verloopt mijn licentie?',
    'wanneer moet ik onze voordelen verlengen?',
  ],
  fr: [
    'faire la vérification des avantages',
    'lancer le contrôle des échéances',
    'quand expire ma licence ?',
    'quand est-ce que nous devons renouveler nos avantages ?',
  ],
};
const INFORMATION: Record<Locale, string[]> = {
  en: [
    'who is eligible?',
    'what do we need to be eligible?',
    'how do we qualify?',
    'when can I renew my membership?',
    'can I use the discount twice?',
    'can my wife get it?',
  ],
  sv: [
    'vem har rätt till rabatten?',
    'hur får vi rabatten?',
    'har jag rätt?',
    'kan jag få rabatten två gånger?',
    'när kan jag förnya?',
  ],
  nl: [
    'wie heeft recht op korting?',
    'wat zijn de voorwaarden?',
    'hoeveel korting krijgen we?',
    'wanneer kan ik verlengen?',
  ],
  fr: [
    'qui a droit à la remise ?',
    'comment en bénéficier ?',
    'on a droit à combien de licences ?',
    'quand puis-je renouveler ?',
    'mon mari peut en profiter ?',
  ],
};

describe('a check asked for in other words', () => {
  for (const locale of LOCALES) {
    for (const text of ELIGIBILITY[locale])
      it(`"${text}" starts the check of eligibility`, () =>
        expect(startedBy(text, locale)).to.equal('eligibility'));
    for (const text of RENEWAL[locale])
      it(`"${text}" starts the check of dates`, () => expect(startedBy(text, locale)).to.equal('renewal'));
    for (const text of INFORMATION[locale])
      it(`"${text}" starts none`, () => expect(startedBy(text, locale)).to.equal(undefined));
    for (const check of ['eligibility', 'renewal'] as const)
      it(`the words of ${check} in ${locale} exclude none that they ask for`, () => {
        const { anyOf = [], unless = [] } = CHECK_WORDS[locale][check].asking ?? {};
        expect(anyOf.flat(2).filter((word) => unless.includes(word))).to.deep.equal([]);
      });
  }
});

describe('a check called by no name', () => {
  const CALLED: Record<Locale, string> = {
    en: 'start a check',
    sv: 'starta en kontroll',
    nl: 'start de check',
    fr: 'lancer une vérification',
  };
  for (const locale of LOCALES) {
    it(`shows which there are (${locale})`, () => {
      const route = understandText(CALLED[locale], { locale, knowledge, checks: CHECKS });
      expect(route).to.deep.include({ kind: 'command', command: 'help' });
    });
  }
});
