// A new value for an answer given before, said while another one is asked, or after the verdict.
import { expect } from 'chai';
import { CHECK_WORDS } from '../../../cards/words/index.js';
import type { Facts } from '../../../dialogs/checks/check.js';
import type { Locale } from '../../../knowledge/locales.js';
import { textOf } from '../../support/chat.js';
import { runOf, told } from '../../support/check-talk.js';

type Row = readonly [locale: Locale, before: readonly string[], text: string, changed: Facts];

/** Answers of somebody who manages a company's licences. */
const ELIGIBILITY: Record<Locale, readonly string[]> = {
  en: ['my organisation', 'Norway', 'company', 'neither'],
  sv: ['min organisation', 'Norge', 'företag', 'inget av det'],
  nl: ['mijn organisatie', 'Noorwegen', 'bedrijf', 'geen van beide'],
  fr: ['mon organisation', 'Norvège', 'entreprise', 'aucun'],
};

/** Answers about keys of one's own that expire on 3 May 2027. */
const RENEWAL: Record<Locale, readonly string[]> = {
  en: ['product keys', 'our own', '3 May 2027'],
  sv: ['produktnycklar', 'våra egna', '3 maj 2027'],
  nl: ['productcodes', 'ons eigen', '3 mei 2027'],
  fr: ['clés de produit', 'notre propre compte', '3 mai 2027'],
};

const MEANWHILE: readonly Row[] = [
  ['en', ELIGIBILITY.en, 'oh wait, we’re actually a charity', { kind: 'nonprofit' }],
  ['en', ELIGIBILITY.en, 'no, Finland', { country: 'FI' }],
  [
    'en',
    ['myself', 'Norway', 'company'],
    'wait, it is for the whole clinic, not just me',
    { who: 'organisation' },
  ],
  ['sv', ELIGIBILITY.sv, 'vänta, vi är egentligen en skola', { kind: 'education' }],
  [
    'sv',
    ['mig själv', 'Norge', 'företag'],
    'vänta, det gäller hela kliniken, inte bara mig',
    { who: 'organisation' },
  ],
  ['nl', ELIGIBILITY.nl, 'oh wacht, we zijn eigenlijk een school', { kind: 'education' }],
  [
    'nl',
    ['mezelf', 'Noorwegen', 'bedrijf'],
    'wacht, het is voor de hele kliniek, niet alleen voor mij',
    { who: 'organisation' },
  ],
  ['fr', ELIGIBILITY.fr, 'ah non, nous sommes en fait une association', { kind: 'nonprofit' }],
  [
    'fr',
    ['moi', 'Norvège', 'entreprise'],
    'en fait c’est pour toute la clinique, pas que pour moi',
    { who: 'organisation' },
  ],
];

const DATES: readonly [Locale, string][] = [
  ['en', 'no, it was 31 May'],
  ['en', 'change the date to 31 May'],
  ['en', 'I want to change the date to 31 May'],
  ['sv', 'nej det var visst 31 maj'],
  ['sv', 'jag vill ändra datumet till 31 maj'],
  ['nl', 'nee, het was 31 mei'],
  ['nl', 'verander de datum in 31 mei'],
  ['fr', 'non, c’était le 31 mai'],
  ['fr', 'changer la date : 31 mai'],
];

const AFTERWARDS: readonly Row[] = [
  ['en', [...ELIGIBILITY.en, '300'], 'no, rather 2100', { seats: 2100 }],
  ['en', [...ELIGIBILITY.en, '300'], 'actually we’re a charity', { kind: 'nonprofit' }],
  ['sv', [...ELIGIBILITY.sv, '300'], 'nej, snarare 2100', { seats: 2100 }],
  ['nl', [...ELIGIBILITY.nl, '300'], 'nee toch 2100', { seats: 2100 }],
  ['fr', [...ELIGIBILITY.fr, '300'], 'non plutôt 2100 en fait', { seats: 2100 }],
];

describe('an answer given before', () => {
  for (const [locale, before, text, changed] of [...MEANWHILE, ...AFTERWARDS])
    it(`is changed by "${text}"`, async () => {
      const chat = await told('eligibility', locale, ...before, text);
      expect((await runOf(chat))?.facts).to.include(changed);
    });

  for (const [locale, text] of DATES)
    it(`is the date just given for "${text}", in its year`, async () => {
      const chat = await told('renewal', locale, ...RENEWAL[locale], text);
      const facts = (await runOf(chat))?.facts;
      expect(facts).to.include({ expiry: '2027-05-31' });
      expect(facts).not.to.have.property('activated');
      const { name, question } = CHECK_WORDS[locale].renewal.fields['expiry'] ?? {};
      expect(textOf(chat.last)).to.include(name).and.to.include('→');
      expect(textOf(chat.last)).not.to.include(question);
    });

  for (const text of ['no, not until 31 May', 'no, they will be activated on 31 May', 'no'])
    it(`stays as it was for "${text}"`, async () => {
      const chat = await told('renewal', 'en', ...RENEWAL.en, text);
      expect((await runOf(chat))?.facts).to.include({ expiry: '2027-05-03' });
    });

  it('is asked again where its new value has to be', async () => {
    const chat = await told(
      'eligibility',
      'nl',
      ...ELIGIBILITY.nl,
      'oh wacht, we zijn eigenlijk een stichting',
    );
    expect(textOf(chat.last)).to.include(CHECK_WORDS.nl.eligibility.fields['kind']?.question);
  });
});

describe('what is no answer to "for whom?"', () => {
  for (const [locale, text] of [
    ['en', 'forget everything you know about me'],
    ['sv', 'glöm allt du vet om mig'],
    ['nl', 'vergeet alles over mij'],
    ['fr', 'oublie tout ce que tu sais sur moi'],
    ['en', 'a company'],
    ['sv', 'ett företag'],
    ['nl', 'een bedrijf'],
    ['fr', 'une boîte'],
  ] as const)
    it(`is "${text}"`, async () => {
      const chat = await told('eligibility', locale, text);
      expect((await runOf(chat))?.facts).to.deep.equal({});
    });
});

describe('licences of other kinds', () => {
  for (const [locale, text, proposed] of [
    ['en', '300 seats, all Business Premium', 0],
    ['sv', 'trehundra platser, alla Business Premium', 0],
    ['nl', 'driehonderd stuks, allemaal Business Premium', 0],
    ['fr', 'trois cents postes, tous en Business Premium', 0],
    ['en', '2500 E3 and 300 F3', 2500],
    ['nl', '1200 E3 en 300 F3', 1200],
    ['en', '300, no Business Premium among them', 300],
  ] as const)
    it(`are not counted: ${text}`, async () => {
      const chat = await told('eligibility', locale, ...ELIGIBILITY[locale], text);
      const run = await runOf(chat);
      expect(run?.facts).not.to.have.property('seats');
      expect(run?.proposed?.values).to.deep.equal([proposed]);
    });
});
