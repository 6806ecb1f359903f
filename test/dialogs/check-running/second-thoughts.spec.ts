// Second thoughts: what is denied, or said anew, after it was answered; what is only supposed; what is put off.
import { expect } from 'chai';
import { CHECK_WORDS } from '../../../cards/words/index.js';
import type { Facts } from '../../../dialogs/checks/check.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { textOf } from '../../support/chat.js';
import { runOf, told } from '../../support/check-talk.js';

/** A company in Norway without Software Assurance, as far as the number of licences. */
const COUNTING: Record<Locale, readonly string[]> = {
  en: ['my organisation', 'Norway', 'company', 'neither'],
  sv: ['min organisation', 'Norge', 'företag', 'inget av det'],
  nl: ['mijn organisatie', 'Noorwegen', 'bedrijf', 'geen van beide'],
  fr: ['mon organisation', 'Norvège', 'entreprise', 'aucun'],
};
/** Somebody who works at a school and has no account to buy with: as far as the verdict. */
const WITHOUT_ACCOUNT: Record<Locale, readonly string[]> = {
  en: ['myself', 'Norway', 'school', 'yes', 'no'],
  sv: ['mig själv', 'Norge', 'skola', 'ja', 'nej'],
  nl: ['mezelf', 'Noorwegen', 'school', 'ja', 'nee'],
  fr: ['moi', 'Norvège', 'école', 'oui', 'non'],
};

describe('an answer that is denied', () => {
  const DENIED: readonly [Locale, string][] = [
    ['en', 'we are not in norway'],
    ['sv', 'vi är inte i norge'],
    ['nl', 'we zitten niet in noorwegen'],
    ['fr', 'nous ne sommes pas en norvège'],
  ];
  for (const [locale, text] of DENIED)
    it(`is asked again: "${text}"`, async () => {
      const chat = await told('eligibility', locale, ...COUNTING[locale], text);
      expect(textOf(chat.last)).to.include(CHECK_WORDS[locale].eligibility.fields.country?.question);
    });

  it('stands where another one is denied', async () => {
    const chat = await told('eligibility', 'en', ...COUNTING.en, 'we are not in sweden');
    expect(textOf(chat.last)).not.to.include(CHECK_WORDS.en.eligibility.fields.country?.question);
  });
});

describe('an answer that is said anew', () => {
  const DAYS: readonly [Locale, own: readonly string[], text: string][] = [
    ['en', ['product keys', 'our own', '15 March 2027'], 'it was 1 march 2027'],
    ['sv', ['produktnycklar', 'våra egna', '15 mars 2027'], 'det var 1 mars 2027'],
    ['nl', ['productcodes', 'ons eigen', '15 maart 2027'], 'het was 1 maart 2027'],
    ['fr', ['clés de produit', 'le nôtre', '15 mars 2027'], 'c’était le 1er mars 2027'],
  ];
  for (const [locale, before, text] of DAYS)
    it(`changes a day: "${text}"`, async () => {
      const chat = await told('renewal', locale, ...before, text);
      expect((await runOf(chat))?.facts).to.include({ expiry: '2027-03-01' });
    });

  const ACCOUNTS: readonly [Locale, string, Facts][] = [
    ['en', 'oh wait i do have an account', { account: true }],
    ['en', 'oh wait i do have one', { account: true }],
    ['sv', 'jo vänta ett sånt har jag', { account: true }],
    ['nl', 'oh wacht die heb ik wel', { account: true }],
    ['fr', 'ah attends si j’en ai un', { account: true }],
    ['en', 'oh wait, no work email', { email: false }],
  ];
  for (const [locale, text, changed] of ACCOUNTS)
    it(`changes a yes or a no after the verdict: "${text}"`, async () => {
      const chat = await told('eligibility', locale, ...WITHOUT_ACCOUNT[locale], text);
      expect((await runOf(chat))?.facts).to.include(changed);
    });

  const MORE: readonly [Locale, string][] = [
    ['en', 'but we have 2100 now'],
    ['sv', 'men vi har 2100 nu'],
    ['nl', 'maar we hebben er nu 2100'],
    ['fr', 'mais nous en avons 2100 maintenant'],
  ];
  for (const [locale, text] of MORE)
    it(`changes a figure after the verdict: "${text}"`, async () => {
      const chat = await told('eligibility', locale, ...COUNTING[locale], '400', text);
      expect((await runOf(chat))?.facts).to.include({ seats: 2100 });
    });

  for (const text of ['but who has 2100?', 'our reseller has 2100', 'but we want 2100'])
    it(`changes nothing that is not claimed: "${text}"`, async () => {
      const chat = await told('eligibility', 'en', ...COUNTING.en, '400', text);
      expect((await runOf(chat))?.facts).to.include({ seats: 400 });
    });
});

describe('what is supposed', () => {
  const SCHOOL: Record<Locale, string> = {
    en: 'what if we were a school?',
    sv: 'men om vi var en skola?',
    nl: 'maar als we een school waren?',
    fr: 'mais si on était une école ?',
  };
  for (const locale of LOCALES)
    it(`waits for the verdict: "${SCHOOL[locale]}"`, async () => {
      const chat = await told('eligibility', locale, ...COUNTING[locale], SCHOOL[locale]);
      const text = chat.screen.map(textOf).join('\n');
      expect(text).not.to.include(CHECK_WORDS[locale].engine.notUnderstood.number);
      expect((await runOf(chat))?.facts).to.include({ kind: 'commercial' });
    });

  it('is no matter of the check where it is of something else', async () => {
    const chat = await told('eligibility', 'en', ...COUNTING.en, 'and if I leave');
    expect(chat.screen.map(textOf).join('\n')).not.to.include(CHECK_WORDS.en.engine.notYet);
  });

  const ADDED: readonly [Locale, string][] = [
    ['en', 'and with 500 more?'],
    ['sv', 'och med 500 till?'],
    ['nl', 'en met 500 erbij?'],
    ['fr', 'et avec 500 de plus ?'],
  ];
  for (const [locale, text] of ADDED)
    it(`may be on top of what was answered: "${text}"`, async () => {
      const chat = await told('eligibility', locale, ...COUNTING[locale], '400', text);
      const run = await runOf(chat);
      expect([run?.facts.seats, run?.imagined?.seats]).to.deep.equal([400, 900]);
    });

  it('leaves open what would have to be asked, where the verdict does not hang on it', async () => {
    const chat = await told('eligibility', 'en', ...COUNTING.en, '400', 'what if we had 2000?');
    const run = await runOf(chat);
    expect([run?.facts.seats, run?.imagined?.seats]).to.deep.equal([400, 2000]);
    expect(textOf(chat.last)).to.include(CHECK_WORDS.en.eligibility.headlines.organisationYes);
  });

  const BEYOND: Record<Locale, string> = {
    en: 'but what if our boss retires',
    sv: 'men om chefen slutar då',
    nl: 'maar wat als de baas weggaat',
    fr: 'mais si le patron s’en va ?',
  };
  for (const locale of LOCALES)
    it(`is told what it may be of: "${BEYOND[locale]}"`, async () => {
      const chat = await told('eligibility', locale, ...COUNTING[locale], '400', BEYOND[locale]);
      const { engine, eligibility } = CHECK_WORDS[locale];
      const names = ['who', 'country', 'kind', 'agreement', 'seats'] as const;
      const said = names.map((id) => eligibility.fields[id]?.name).join(engine.betweenAnswers);
      expect(textOf(chat.last)).to.include(engine.canSuppose(said));
    });
});

describe('a check that is put off', () => {
  const LATER: Record<Locale, string> = {
    en: 'can i do this later',
    sv: 'kan jag göra det här sen',
    nl: 'kan ik dit later doen',
    fr: 'je peux faire ça plus tard',
  };
  for (const locale of LOCALES)
    it(`says that its answers are kept: "${LATER[locale]}"`, async () => {
      const chat = await told('eligibility', locale, ...COUNTING[locale], LATER[locale]);
      expect(textOf(chat.last)).to.include(CHECK_WORDS[locale].engine.pause);
      expect((await runOf(chat))?.misses).to.equal(undefined);
    });
});

describe('a question about the question', () => {
  const WHERE: Record<Locale, readonly string[]> = {
    en: ['where do I find that', 'do i need this', 'what are the options', 'how many do we need at least'],
    sv: ['var hittar man det', 'varför frågar ni det', 'vilka finns det', 'hur många krävs'],
    nl: ['waar vind ik dat', 'is dat nodig', 'welke zijn er', 'hoeveel licenties minimaal'],
    fr: ['je trouve ça où', 'c’est obligatoire', 'il y a quoi comme choix', 'combien de licences minimum'],
  };
  for (const locale of LOCALES)
    for (const text of WHERE[locale])
      it(`is answered with what it is good for: "${text}"`, async () => {
        const chat = await told('eligibility', locale, ...COUNTING[locale], text);
        expect(textOf(chat.last)).to.include(CHECK_WORDS[locale].eligibility.fields.seats?.reason);
      });
});
