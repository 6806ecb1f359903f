import type { Facts } from '../../../dialogs/checks/check.js';
import { expect } from 'chai';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { buttonsOf, Chat, inputsOf, textOf } from '../../support/chat.js';
import { answerByCards, answerByTyping, expectVerdict, runOf, start } from '../../support/check-talk.js';

interface Case {
  title: string;
  facts: Facts;
  typed: Record<Locale, readonly string[]>;
}

const CASES: Case[] = [
  {
    title: 'a company with 2,000 mixed licences in Japan, for its administrator',
    facts: {
      who: 'organisation',
      country: 'JP',
      kind: 'commercial',
      agreement: 'none',
      seats: 2000,
      buying: 'volumeLicensing',
    },
    typed: {
      en: [
        'my organisation',
        'Japan',
        'we are a company',
        'neither',
        '1,200 E3 and 800 E5',
        'volume licensing',
      ],
      sv: ['min organisation', 'Japan', 'ett företag', 'inget av dem', '2 000', 'volymlicensiering'],
      nl: ['onze organisatie', 'Japan', 'een bedrijf', 'geen van beide', '2.000', 'volumelicenties'],
      fr: [
        'notre organisation',
        'le Japon',
        'une entreprise',
        'aucun des deux',
        'deux mille',
        'licences en volume',
      ],
    },
  },
  {
    title: 'a teacher in Hong Kong without a Microsoft account',
    facts: { who: 'employee', country: 'HK', kind: 'education', email: true, account: false },
    typed: {
      en: ['myself', 'Hong Kong', 'a school', 'yes', 'not yet'],
      sv: ['mig själv', 'Hongkong', 'en skola', 'ja', 'nej'],
      nl: ['mezelf', 'in Hongkong', 'een school', 'ja', 'nee'],
      fr: ['moi-même', 'à Hong Kong', 'une école', 'oui', 'non'],
    },
  },
  {
    title: 'anybody in Macao',
    facts: { who: 'organisation', country: 'MO' },
    typed: {
      en: ['us', 'Macau'],
      sv: ['vår organisation', 'Macao'],
      nl: ['mijn organisatie', 'Macau'],
      fr: ['mon organisation', 'Macao'],
    },
  },
  {
    title: 'an administrator who knows nothing',
    facts: {
      who: 'organisation',
      country: 'unknown',
      kind: 'unknown',
      agreement: 'unknown',
      seats: 'unknown',
      buying: 'unknown',
    },
    typed: {
      en: ['our organisation', 'I don’t know', 'no idea', 'not sure', 'dunno', 'I don’t know'],
      sv: ['vår organisation', 'vet inte', 'ingen aning', 'osäker', 'vet ej', 'jag vet inte'],
      nl: ['onze organisatie', 'weet ik niet', 'geen idee', 'weet niet', 'ik weet het niet', 'weet ik niet'],
      fr: [
        'notre organisation',
        'je ne sais pas',
        'aucune idée',
        'sais pas',
        'je ne sais pas',
        'je ne sais pas',
      ],
    },
  },
];

describe('the eligibility check', () => {
  for (const { title, facts, typed } of CASES) {
    for (const locale of LOCALES) {
      it(`by cards, in ${locale}: ${title}`, async () => {
        const person = await start('eligibility', locale);
        expect(await answerByCards(person, locale, facts)).to.deep.equal(Object.keys(facts));
        expectVerdict(person.last, 'eligibility', locale, facts);
        expect((await runOf(person))?.facts).to.deep.equal(facts);
      });
      it(`by typing with a question before every answer, in ${locale}: ${title}`, async () => {
        const person = await start('eligibility', locale);
        await answerByTyping(person, locale, typed[locale]);
        expect((await runOf(person))?.facts).to.deep.equal(facts);
        expectVerdict(person.last, 'eligibility', locale, facts);
      });
    }
  }

  const openings: Record<Locale, string> = {
    en: 'are we eligible with 2500 E5 seats in Japan?',
    sv: 'är vi berättigade med 2500 E5-licenser i Japan?',
    nl: 'komen we in aanmerking met 2500 E5-licenties in Japan?',
    fr: 'sommes-nous éligibles avec 2500 licences E5 au Japon ?',
  };
  for (const locale of LOCALES) {
    it(`starts with what the opening words say: "${openings[locale]}"`, async () => {
      const person = new Chat({ locale });
      await person.say(openings[locale]);
      expect((await runOf(person))?.facts).to.include({ seats: 2500, country: 'JP' });
      expect(inputsOf(person.last).map(({ id }) => id)).to.not.include.members(['seats']);
    });
  }

  it('takes what an answer says beside, and says so', async () => {
    const person = await start('eligibility', 'en');
    await person.say('we are a school in Sweden');
    expect((await runOf(person))?.facts).to.deep.equal({
      who: 'organisation',
      kind: 'education',
      country: 'SE',
    });
    for (const part of ['Country: Sweden', 'Kind of organisation: Education']) {
      expect(textOf(person.last)).to.include(part);
    }
  });
  it('takes a brief answer to a later question, and asks the present one again', async () => {
    const person = await start('eligibility', 'en');
    await answerByTyping(person, 'en', ['my organisation', 'Sweden', 'a company']);
    await person.say('3000 E5');
    expect((await runOf(person))?.facts).to.include({ seats: 3000 });
    expect(inputsOf(person.last).map(({ id }) => id)).to.deep.equal(['agreement']);
  });
  it('does not take in passing what was said before, or what is only asked about', async () => {
    const person = await start('eligibility', 'en');
    await answerByTyping(person, 'en', ['my organisation', 'Sweden']);
    await person.say('a company, not a school in Japan');
    await person.say('does it work in Japan?');
    expect((await runOf(person))?.facts).to.include({ country: 'SE' });
  });
  for (const text of ['nej', 'yes', 'maybe']) {
    it(`takes "${text}" to a choice for an answer that went wrong, not for a question`, async () => {
      const person = await start('eligibility', 'en');
      const replies = await person.say(text);
      expect(replies).to.have.length(1);
      expect(textOf(person.last)).to.match(/pick one of the options|cannot go on without this one/);
    });
  }

  it('takes a single word that fits nothing for an answer that went wrong, and stays in its language', async () => {
    const person = await start('eligibility', 'en');
    await answerByTyping(person, 'en', ['my organisation']);
    const replies = await person.say('discounts');
    expect(replies).to.have.length(1);
    expect(textOf(person.last)).to.include('the name of a country');
  });

  it('after a correction asks only what depends on it', async () => {
    const person = await start('eligibility', 'en');
    await answerByTyping(person, 'en', ['my organisation', 'Sweden', 'education', 'volume licensing']);
    await person.say('change the kind of organisation to commercial');
    expect(inputsOf(person.last).map(({ id }) => id)).to.deep.equal(['agreement']);
    await answerByTyping(person, 'en', ['neither', '1,999']);
    expectVerdict(person.last, 'eligibility', 'en', {
      who: 'organisation',
      country: 'SE',
      kind: 'commercial',
      agreement: 'none',
      seats: 1999,
    });
    await person.say('change the licences to 2,000');
    expect(textOf(person.last)).to.include('Yes, your organisation qualifies');
    expect(buttonsOf(person.last).filter(({ title }) => String(title).startsWith('Change'))).to.have.length(
      6,
    );
  });
  it('goes on with a run and a card from when a check was called a flow', async () => {
    const person = new Chat({ locale: 'en' });
    await person.remember({
      dialogs: {
        dialogStack: [
          { id: 'eligibility', state: { id: 'r-1', revision: 1, facts: { who: 'employee' }, again: [] } },
        ],
      },
      card: { name: 'flow/eligibility/r-1/1', line: '↓ Which country or territory is it about?' },
    });
    const old = { flow: 'eligibility', run: 'r-1', revision: 1 };
    await person.submit({ action: 'flowAnswer', ...old, step: 'market', country: 'SE' });
    expect((await runOf(person))?.facts).to.deep.equal({ who: 'employee', country: 'SE' });
    expect(inputsOf(person.last).map(({ id }) => id)).to.deep.equal(['kind']);
  });
});
