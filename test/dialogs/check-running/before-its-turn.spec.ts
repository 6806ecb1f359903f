// What is said of a later question before its turn, and answers with an "I think" beside them: kept or proposed, never lost.
import { expect } from 'chai';
import { CHECK_WORDS } from '../../../cards/words/index.js';
import type { FactValue } from '../../../dialogs/checks/check.js';
import type { Locale } from '../../../knowledge/locales.js';
import { textOf } from '../../support/chat.js';
import { runOf, told } from '../../support/check-talk.js';

const EARLY: readonly (readonly [Locale, before: readonly string[], text: string, field: string])[] = [
  ['en', ['my organisation', 'Norway'], '3000ish', 'seats'],
  ['en', ['my organisation', 'Norway'], 'mostly E3, about three thousand seats, some F3', 'seats'],
  ['sv', ['min organisation', 'Norge', 'företag'], 'ca 400', 'seats'],
  ['nl', ['mijn organisatie', 'Noorwegen'], 'ongeveer 400 man personeel', 'seats'],
  ['fr', ['mon organisation', 'Norvège'], 'environ 400 licences', 'seats'],
  ['en', [], 'a company', 'kind'],
  ['sv', [], 'ett företag', 'kind'],
  ['nl', [], 'een bedrijf', 'kind'],
  ['fr', [], 'une boîte', 'kind'],
];

describe('what is said of a question before its turn', () => {
  for (const [locale, before, text, field] of EARLY)
    it(`is kept and said: "${text}"`, async () => {
      const chat = await told('eligibility', locale, ...before, text);
      const { engine, eligibility } = CHECK_WORDS[locale];
      const { name = '?', question = '?' } = eligibility.fields[field] ?? {};
      const kept = field === 'seats' ? engine.keptFigure(text, question) : engine.keptForLater(name, text);
      expect(textOf(chat.last)).to.include(kept);
      expect((await runOf(chat))?.facts).not.to.have.property(field);
    });

  it('is asked back when its turn comes', async () => {
    const chat = await told('eligibility', 'en', 'a company', 'my organisation', 'Norway');
    expect((await runOf(chat))?.proposed).to.include({ field: 'kind' });
    await chat.say('yes');
    expect((await runOf(chat))?.facts).to.include({ kind: 'commercial' });
  });

  it('leaves the question standing that was asked back before it', async () => {
    const chat = await told(
      'eligibility',
      'en',
      'my organisation',
      'Norway',
      'a company I think',
      'about 400',
      'yes',
    );
    expect((await runOf(chat))?.facts).to.include({ kind: 'commercial' });
  });

  it('is not kept twice in the same words', async () => {
    const chat = await told('eligibility', 'en', 'my organisation', 'Norway', '3000ish', '3000ish');
    expect(textOf(chat.last)).not.to.include('3000ish');
  });
});

const VAGUE: readonly (readonly [
  Locale,
  'seats' | 'expiry' | 'activated',
  text: string,
  proposed: FactValue,
])[] = [
  ['en', 'seats', 'maybe 500', 500],
  ['en', 'seats', '500 people', 500],
  ['sv', 'seats', 'kanske 500 pers', 500],
  ['nl', 'seats', 'misschien 60 man personeel', 60],
  ['fr', 'seats', 'une centaine de personnes je crois', 100],
  ['en', 'expiry', '1 March I think', '2027-03-01'],
  ['sv', 'expiry', '1 mars tror jag', '2027-03-01'],
  ['nl', 'expiry', '1 maart denk ik', '2027-03-01'],
  ['fr', 'expiry', 'le 1er mars je crois', '2027-03-01'],
  ['en', 'activated', 'not activated yet I think', false],
  ['sv', 'activated', 'inte aktiverad än tror jag', false],
  ['nl', 'activated', 'nog niet geactiveerd geloof ik', false],
  ['fr', 'activated', 'pas encore activé je crois', false],
];

/** The answers before each of them. */
const BEFORE: Record<(typeof VAGUE)[number][1], Record<Locale, readonly string[]>> = {
  seats: {
    en: ['my organisation', 'Norway', 'company', 'neither'],
    sv: ['min organisation', 'Norge', 'företag', 'inget av det'],
    nl: ['mijn organisatie', 'Noorwegen', 'bedrijf', 'geen van beide'],
    fr: ['mon organisation', 'Norvège', 'entreprise', 'aucun'],
  },
  expiry: {
    en: ['product keys', 'our own'],
    sv: ['produktnycklar', 'våra egna'],
    nl: ['productcodes', 'ons eigen'],
    fr: ['clés de produit', 'notre propre compte'],
  },
  activated: {
    en: ['product keys', 'our own', '2027-05-03'],
    sv: ['produktnycklar', 'våra egna', '2027-05-03'],
    nl: ['productcodes', 'ons eigen', '2027-05-03'],
    fr: ['clés de produit', 'notre propre compte', '03/05/2027'],
  },
};

describe('an answer with a doubt beside it', () => {
  for (const [locale, field, text, value] of VAGUE)
    it(`is proposed: "${text}"`, async () => {
      const check = field === 'seats' ? 'eligibility' : 'renewal';
      const chat = await told(check, locale, ...BEFORE[field][locale], text);
      expect((await runOf(chat))?.proposed).to.deep.include({ field, values: [value] });
      await chat.say(CHECK_WORDS[locale].engine.yes);
      expect((await runOf(chat))?.facts).to.include({ [field]: value });
    });

  it('completes its year when only that is said next', async () => {
    const chat = await told('renewal', 'fr', ...BEFORE.expiry.fr, 'le 31 janvier je crois', '2028');
    expect((await runOf(chat))?.facts).to.include({ expiry: '2028-01-31' });
  });
});
