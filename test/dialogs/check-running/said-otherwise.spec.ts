// What people say in a check beside plain answers: that they cannot know, that something stands, people instead of licences.
import { expect } from 'chai';
import type { CheckId } from '../../../cards/words/checks.js';
import { CHECK_WORDS } from '../../../cards/words/index.js';
import type { Facts } from '../../../dialogs/checks/check.js';
import type { Locale } from '../../../knowledge/locales.js';
import { textOf } from '../../support/chat.js';
import { runOf, told } from '../../support/check-talk.js';

const AT_KIND: Record<Locale, readonly string[]> = {
  en: ['my organisation', 'Norway'],
  sv: ['min organisation', 'Norge'],
  nl: ['mijn organisatie', 'Noorwegen'],
  fr: ['mon organisation', 'Norvège'],
};
const AT_AGREEMENT: Record<Locale, readonly string[]> = {
  en: [...AT_KIND.en, 'company'],
  sv: [...AT_KIND.sv, 'företag'],
  nl: [...AT_KIND.nl, 'bedrijf'],
  fr: [...AT_KIND.fr, 'entreprise'],
};

const BOOKED: readonly (readonly [CheckId, Locale, readonly string[], text: string, Facts])[] = [
  ['eligibility', 'en', AT_AGREEMENT.en, 'software assurance? no idea', { agreement: 'unknown' }],
  ['eligibility', 'sv', AT_AGREEMENT.sv, 'software assurance? ingen aning', { agreement: 'unknown' }],
  ['eligibility', 'nl', AT_AGREEMENT.nl, 'nee, geen idee van software assurance', { agreement: 'unknown' }],
  ['eligibility', 'fr', AT_AGREEMENT.fr, 'la software assurance ? aucune idée', { agreement: 'unknown' }],
  ['eligibility', 'en', AT_AGREEMENT.en, 'I’d have to ask our IT people', { agreement: 'unknown' }],
  ['eligibility', 'sv', AT_AGREEMENT.sv, 'det måste jag fråga it om', { agreement: 'unknown' }],
  ['eligibility', 'nl', AT_AGREEMENT.nl, 'dat zou ik aan ict moeten vragen', { agreement: 'unknown' }],
  ['eligibility', 'fr', AT_AGREEMENT.fr, 'il faudrait que je demande à la DSI', { agreement: 'unknown' }],
  ['eligibility', 'en', AT_AGREEMENT.en, 'no SA, no', { agreement: 'none' }],
  ['eligibility', 'sv', AT_AGREEMENT.sv, 'ingen SA, nej', { agreement: 'none' }],
  ['eligibility', 'nl', AT_AGREEMENT.nl, 'geen SA nee', { agreement: 'none' }],
  ['eligibility', 'fr', AT_AGREEMENT.fr, 'pas de SA non', { agreement: 'none' }],
  ['eligibility', 'en', [], 'for the organisation, but I am no administrator', { who: 'organisation' }],
  ['eligibility', 'nl', [], 'voor de organisatie, maar ik ben geen beheerder', { who: 'organisation' }],
  ['renewal', 'en', ['the membership, I think'], '15 March 2027', { benefit: 'membership' }],
  ['renewal', 'sv', ['medlemskapet, tror jag'], '15 mars 2027', { renewalStart: '2027-03-15' }],
  ['renewal', 'nl', ['het lidmaatschap denk ik'], '15 maart 2027', { renewalStart: '2027-03-15' }],
  ['renewal', 'fr', ['l’adhésion je pense'], 'le 15 mars 2027', { renewalStart: '2027-03-15' }],
];

const ASKED_BACK: readonly (readonly [Locale, readonly string[], text: string, field: string])[] = [
  ['en', [...AT_AGREEMENT.en, 'neither'], 'we are 210', 'seats'],
  ['sv', [...AT_AGREEMENT.sv, 'inget av det'], 'vi är 210', 'seats'],
  ['nl', [...AT_AGREEMENT.nl, 'geen van beide'], 'we zijn met 210', 'seats'],
  ['fr', [...AT_AGREEMENT.fr, 'aucun'], 'on est 210', 'seats'],
];

const LOCALES_HERE = ['en', 'sv', 'nl', 'fr'] as const;
const FIRM: Record<Locale, string> = {
  en: 'we are a limited company, private',
  sv: 'vi är ett aktiebolag, alltså privat',
  nl: 'we zijn een bv, commercieel',
  fr: 'on est une SAS, une boîte privée quoi',
};
const AGAIN: Record<Locale, readonly [school: string, again: string]> = {
  en: ['we are a school', 'a university I mean'],
  sv: ['vi är en skola', 'universitet menar jag'],
  nl: ['we zijn een school', 'universiteit bedoel ik'],
  fr: ['on est une école', 'enfin une université'],
};

describe('an answer beside the usual ones', () => {
  for (const [check, locale, before, text, facts] of BOOKED)
    it(`is taken: "${text}"`, async () => {
      const chat = await told(check, locale, ...before, text);
      expect((await runOf(chat))?.facts).to.include(facts);
    });
  for (const [locale, before, text, field] of ASKED_BACK)
    it(`that counts people is asked back: "${text}"`, async () => {
      const chat = await told('eligibility', locale, ...before, text);
      expect((await runOf(chat))?.facts).not.to.have.property(field);
      expect((await runOf(chat))?.proposed).to.deep.include({ field, values: [210] });
    });
});

for (const locale of LOCALES_HERE) {
  const { eligibility, engine } = CHECK_WORDS[locale];
  const kind = eligibility.fields['kind'];
  const seats = eligibility.fields['seats'];

  describe(`within a check, said otherwise, in ${locale}`, () => {
    it('a plan that is not counted is no business, and is told of', async () => {
      const chat = await told('eligibility', locale, ...AT_KIND[locale], 'business premium');
      expect((await runOf(chat))?.facts).not.to.have.property('kind');
      expect(textOf(chat.last)).to.include(engine.understood(seats?.name ?? '?', seats?.hint ?? '?'));
    });
    it('what was answered before and is said again stands', async () => {
      const chat = await told('eligibility', locale, ...AGAIN[locale]);
      const label = kind?.options['education'] ?? '?';
      expect(textOf(chat.last)).to.include(engine.understood(kind?.name ?? '?', label));
    });
    it('the kind of organisation told at the first step is asked back at its own', async () => {
      const chat = await told('eligibility', locale, FIRM[locale], AT_KIND[locale][1] ?? '');
      expect((await runOf(chat))?.facts).not.to.have.property('kind');
      expect((await runOf(chat))?.proposed).to.deep.include({ field: 'kind', values: ['commercial'] });
    });
  });
}
