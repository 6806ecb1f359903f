// What people tell in a sentence, before the check has asked: with the words that start it, or beside another answer.
import { expect } from 'chai';
import { CHECK_WORDS } from '../../../cards/words/index.js';
import { CHECKS } from '../../../dialogs/checks/check-list.js';
import type { CheckId } from '../../../cards/words/checks.js';
import type { Facts } from '../../../dialogs/checks/check.js';
import { recogniseStart } from '../../../dialogs/checks/reading/starters.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { Chat } from '../../support/chat.js';

const us = { who: 'organisation' };

const STARTS: Record<Locale, readonly [text: string, check: CheckId, facts: Facts][]> = {
  en: [
    ['we are 300 people in Norway, are we eligible?', 'eligibility', { ...us, country: 'NO' }],
    ['We are a school in Leeds. Do we qualify?', 'eligibility', { ...us, country: 'GB', kind: 'education' }],
    ['We are a company, do we get it?', 'eligibility', us],
    ['we are a hospital in Norway with 300 people, can we have it?', 'eligibility', { ...us, country: 'NO' }],
    ['we have 2500 E5 seats in Sweden, can we?', 'eligibility', { ...us, country: 'SE', seats: 2500 }],
    ['we don’t have software assurance, are we eligible?', 'eligibility', { ...us, agreement: 'none' }],
    ['our benefits end 30 June 2027, when do we have to renew?', 'renewal', { expiry: '2027-06-30' }],
  ],
  sv: [
    ['vi är 300 personer i Norge, har vi rätt till rabatten?', 'eligibility', { ...us, country: 'NO' }],
    ['vi är en skola i Lund, får vi?', 'eligibility', { ...us, kind: 'education' }],
    [
      'vi är ett företag i Finland med 150 licenser, får vi rabatten?',
      'eligibility',
      { ...us, country: 'FI' },
    ],
    ['vi har 2500 E5 i Sverige, räcker det?', 'eligibility', { ...us, country: 'SE', seats: 2500 }],
    ['vi har ingen software assurance, får vi vara med?', 'eligibility', { ...us, agreement: 'none' }],
    ['våra förmåner går ut 30 juni 2027, när måste vi förnya?', 'renewal', { expiry: '2027-06-30' }],
  ],
  nl: [
    ['wij zijn 300 medewerkers in Noorwegen, mogen we?', 'eligibility', { ...us, country: 'NO' }],
    [
      'wij zijn een school in Gent, komen we in aanmerking?',
      'eligibility',
      { ...us, country: 'BE', kind: 'education' },
    ],
    [
      'we hebben 2500 E5-licenties in België, is dat genoeg?',
      'eligibility',
      { ...us, country: 'BE', seats: 2500 },
    ],
    ['we hebben geen software assurance, mag dat?', 'eligibility', { ...us, agreement: 'none' }],
    ['onze voordelen lopen af op 30 juni 2027, tot wanneer?', 'renewal', { expiry: '2027-06-30' }],
  ],
  fr: [
    ['nous sommes 300 salariés en Norvège, sommes-nous éligibles ?', 'eligibility', { ...us, country: 'NO' }],
    [
      'nous sommes une école à Lyon, on y a droit ?',
      'eligibility',
      { ...us, country: 'FR', kind: 'education' },
    ],
    [
      'nous avons 2500 licences E5 en Belgique, avons-nous droit à la remise ?',
      'eligibility',
      { ...us, country: 'BE', seats: 2500 },
    ],
    [
      'nous n’avons pas de software assurance, sommes-nous éligibles ?',
      'eligibility',
      { ...us, agreement: 'none' },
    ],
    [
      'nos avantages se terminent le 30 juin 2027, quand devons-nous renouveler ?',
      'renewal',
      { expiry: '2027-06-30' },
    ],
  ],
};

/** Nothing is claimed of the one who asks. */
const NO_STARTS: Record<Locale, readonly string[]> = {
  en: ['we are not a school, can we?', 'is a school in Leeds eligible?', 'can we?'],
  sv: [
    'vi är ingen skola, får vi?',
    'är en skola i Lund berättigad?',
    'vi blir nog en skola, får vi?',
    'får vi?',
  ],
  nl: [
    'wij zijn geen school, mogen we?',
    'mag een school in Gent meedoen?',
    'we worden een vzw, mogen we?',
    'mogen we?',
  ],
  fr: [
    'nous ne sommes pas une école, on peut ?',
    'une école à Lyon est-elle éligible ?',
    'nous serons une association à but non lucratif, on peut ?',
    'on peut ?',
  ],
};

const NOTHING_BOOKED: Record<Locale, readonly string[]> = {
  en: [
    'we clean schools in Leeds, are we eligible?',
    'my sister’s school is in Norway, are we eligible?',
    'we will be a charity, do we qualify?',
  ],
  sv: ['vi städar skolor i Lund, får vi rabatten?', 'vi blir kanske en skola, får vi rabatten?'],
  nl: ['wij schilderen scholen in Gent, krijgen wij korting?', 'we worden een vzw, krijgen we korting?'],
  fr: ['on nettoie des écoles à Lille, on a la remise ?', 'on deviendra une association, on a la remise ?'],
};

const BESIDE: Record<Locale, { country: string; none: string; half: string; whole: string }> = {
  en: {
    country: 'Norway',
    none: 'we don’t have any software assurance',
    half: 'our benefits end 30 June',
    whole: 'our benefits end on 30 June 2027',
  },
  sv: {
    country: 'Norge',
    none: 'vi har ingen software assurance',
    half: 'våra förmåner går ut den 30 juni',
    whole: 'våra förmåner går ut den 30 juni 2027',
  },
  nl: {
    country: 'Noorwegen',
    none: 'we hebben geen software assurance',
    half: 'onze voordelen lopen af op 30 juni',
    whole: 'onze voordelen lopen af op 30 juni 2027',
  },
  fr: {
    country: 'Norvège',
    none: 'on n’a pas de software assurance',
    half: 'nos avantages se terminent le 30 juin',
    whole: 'nos avantages se terminent le 30 juin 2027',
  },
};

describe('what only looks like a day', () => {
  it('is passed over: "14 days" is read to its end', () => {
    for (const text of [
      'over 14 dagen',
      '30 days',
      'i 14 dagar',
      'dans 15 jours',
      '99/99/2027',
      '41 June 2027',
    ])
      for (const check of CHECKS.checks) expect(check.mentionsIn(text), text).to.deep.equal([]);
  });
});

for (const locale of LOCALES) {
  const { eligibility, renewal, engine } = CHECK_WORDS[locale];
  const { country, none, half, whole } = BESIDE[locale];

  describe(`what is told in a sentence, in ${locale}`, () => {
    for (const [text, check, facts] of STARTS[locale])
      it(`starts the check with what it claims: "${text}"`, () => {
        expect(recogniseStart(text, CHECKS, locale)).to.deep.equal({ check, facts, locale });
      });
    it('starts none where nothing is claimed of the one who asks', () => {
      for (const text of NO_STARTS[locale])
        expect(recogniseStart(text, CHECKS, locale), text).to.equal(undefined);
    });

    it('is booked of nobody else, and not before its time, where the check is asked for by its name', () => {
      for (const text of NOTHING_BOOKED[locale])
        expect(recogniseStart(text, CHECKS, locale), text).to.deep.equal({
          check: 'eligibility',
          facts: {},
          locale,
        });
    });

    it('is kept where another field is asked, and shown before the verdict', async () => {
      const chat = new Chat({ locale });
      await chat.say(eligibility.starters[1] ?? '');
      await chat.say('1');
      await chat.say(none);
      expect(chat.text).to.include(eligibility.fields['agreement']?.options['none']);
      for (const answer of [country, '1', '100', '1']) await chat.say(answer);
      expect(chat.text).to.include(engine.lookTitle);
    });
    it('is kept at the first step: a day with its year', async () => {
      const chat = new Chat({ locale });
      await chat.say(renewal.starters[1] ?? '');
      await chat.say(whole);
      expect(chat.text).to.include('2027').and.include(renewal.fields['benefit']?.question);
      await chat.say('4');
      expect(chat.text).to.not.include(renewal.fields['expiry']?.question);
    });
    it('is asked back where its turn comes: a day without its year', async () => {
      const chat = new Chat({ locale });
      await chat.say(renewal.starters[1] ?? '');
      await chat.say(half);
      const said = /30 \p{L}+$/u.exec(half)?.[0] ?? '';
      expect(chat.text).to.include(engine.keptForLater(renewal.fields['expiry']?.name ?? '', said));
      await chat.say('4');
      expect(chat.text).to.include(renewal.fields['expiry']?.question).and.include('2026');
      await chat.say(engine.yes);
      expect(chat.text).to.include('✓').and.include('2026');
    });
    it('is asked back after the words that started the check, too', async () => {
      const chat = new Chat({ locale });
      await chat.say(`${half}, ${renewal.askedBeside[0] ?? ''}?`);
      expect(chat.text).to.include(renewal.fields['benefit']?.question);
      await chat.say('4');
      expect(chat.text).to.include(renewal.fields['expiry']?.question).and.include('2026');
    });
  });
}
