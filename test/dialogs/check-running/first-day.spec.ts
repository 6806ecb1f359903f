// What strangers type in a check on their first day, as they type it: no commas, rough figures, second thoughts.
import { expect } from 'chai';
import { CHECK_WORDS } from '../../../cards/words/index.js';
import type { Facts } from '../../../dialogs/checks/check.js';
import type { Locale } from '../../../knowledge/locales.js';
import { textOf } from '../../support/chat.js';
import { runOf, told } from '../../support/check-talk.js';

type Row = readonly [locale: Locale, before: readonly string[], text: string, booked: Facts];

/** The first answers about an organisation in Norway, up to its kind. */
const HERE: Record<Locale, readonly string[]> = {
  en: ['my organisation', 'Norway'],
  sv: ['min organisation', 'Norge'],
  nl: ['mijn organisatie', 'Noorwegen'],
  fr: ['mon organisation', 'Norvège'],
};
const COMPANY: Record<Locale, string> = { en: 'company', sv: 'företag', nl: 'bedrijf', fr: 'entreprise' };
const NEITHER: Record<Locale, string> = { en: 'neither', sv: 'inget', nl: 'geen van beide', fr: 'aucun' };
/** As far as the number of licences. */
const COUNTING = (locale: Locale): string[] => [...HERE[locale], COMPANY[locale], NEITHER[locale]];

const BOOKED: readonly Row[] = [
  ['en', HERE.en, 'no we’re just a company', { kind: 'commercial' }],
  ['sv', HERE.sv, 'nej vi är ett vanligt företag', { kind: 'commercial' }],
  ['nl', HERE.nl, 'nee we zijn gewoon een commercieel bedrijf', { kind: 'commercial' }],
  ['fr', HERE.fr, 'non on est une entreprise', { kind: 'commercial' }],
  ['sv', HERE.sv, 'nej vänta det är privat', { kind: 'commercial' }],
  ['fr', HERE.fr, 'non attendez c’est privé', { kind: 'commercial' }],
  ['en', [...HERE.en, 'company'], 'nope dont have any of those', { agreement: 'none' }],
  ['sv', [...HERE.sv, 'företag'], 'nej vi har inget sånt', { agreement: 'none' }],
  ['nl', [...HERE.nl, 'bedrijf'], 'nee dat hebben we niet', { agreement: 'none' }],
  ['fr', [...HERE.fr, 'entreprise'], 'non on n’a pas ça', { agreement: 'none' }],
];

describe('an answer as people type it', () => {
  for (const [locale, before, text, booked] of BOOKED)
    it(`is taken: "${text}"`, async () => {
      const chat = await told('eligibility', locale, ...before, text);
      expect((await runOf(chat))?.facts).to.include(booked);
    });

  for (const text of ['no we clean schools', 'no we are not a school'])
    it(`is not taken where it claims nothing: "${text}"`, async () => {
      const chat = await told('eligibility', 'en', ...HERE.en, text);
      expect((await runOf(chat))?.facts).not.to.have.property('kind');
    });
});

describe('a figure beside "I don’t know"', () => {
  const ROUGH: readonly [Locale, string][] = [
    ['en', 'not sure, maybe 400'],
    ['sv', 'vet inte, kanske 400'],
    ['nl', 'weet ik niet, misschien 400'],
    ['fr', 'je ne sais pas, peut-être 400'],
  ];
  for (const [locale, text] of ROUGH)
    it(`is asked back where its turn comes: "${text}"`, async () => {
      const chat = await told('eligibility', locale, ...HERE[locale], COMPANY[locale], text);
      const run = await runOf(chat);
      expect(run?.facts).to.include({ agreement: 'unknown' }).and.not.to.have.property('seats');
      expect(run?.proposed).to.deep.include({ field: 'seats', values: [400] });
    });

  it('is a proposal at its own step, however the doubt is put', async () => {
    for (const [locale, text] of [
      ['nl', 'misschien 300 niet zeker'],
      ['fr', 'peut-être 300 pas sûr'],
    ] as const) {
      const chat = await told('eligibility', locale, ...COUNTING(locale), text);
      expect((await runOf(chat))?.proposed, text).to.deep.include({ values: [300] });
    }
  });

  it('is none where a mere no was said, once that is agreed', async () => {
    const chat = await told('eligibility', 'en', ...COUNTING('en'), 'no');
    expect((await runOf(chat))?.proposed).to.deep.include({ field: 'seats', values: [0] });
  });
});

describe('what is said before its turn', () => {
  const CORRECTED: readonly [Locale, string, string][] = [
    ['en', 'about 400', 'sorry i meant 250'],
    ['sv', 'ungefär 400', 'förlåt jag menade 250'],
    ['nl', 'ongeveer 400', 'sorry ik bedoel 250'],
    ['fr', 'environ 400', 'pardon je voulais dire 250'],
  ];
  for (const [locale, first, text] of CORRECTED)
    it(`is corrected at once: "${text}"`, async () => {
      const chat = await told('eligibility', locale, ...HERE[locale], first, text, COMPANY[locale], 'nej');
      expect((await runOf(chat))?.proposed).to.deep.include({ field: 'seats', values: [250] });
    });

  const DAYS: readonly [Locale, string, own: readonly string[]][] = [
    ['en', '3 February 2027', ['visual studio', 'our own']],
    ['sv', 'den 3 februari 2027', ['visual studio', 'våra egna']],
    ['nl', '3 februari 2027', ['visual studio', 'ons eigen']],
    ['fr', 'le 3 février 2027', ['visual studio', 'le nôtre']],
  ];
  for (const [locale, text, own] of DAYS)
    it(`is kept for the first day that is asked: "${text}"`, async () => {
      const chat = await told('renewal', locale, text);
      const { engine, renewal } = CHECK_WORDS[locale];
      expect(textOf(chat.last)).to.include(engine.keptForLater(renewal.fields.expiry?.name ?? '?', text));
      for (const answer of own) await chat.say(answer);
      expect((await runOf(chat))?.proposed).to.deep.include({ field: 'expiry', values: ['2027-02-03'] });
    });

  it('is no "I don’t know" of another question', async () => {
    const chat = await told('eligibility', 'en', ...HERE.en, 'company', 'no idea what that is', '400');
    expect((await runOf(chat))?.proposed).to.equal(undefined);
  });
});
