// Questions about a check's own questions, half answers to two of them, and the wish to stop in whatever mood.
import { expect } from 'chai';
import { phraseOf } from '../../../cards/words/format.js';
import { CHECK_WORDS } from '../../../cards/words/index.js';
import type { CheckId } from '../../../cards/words/checks.js';
import type { FieldWords } from '../../../cards/words/check-words.js';
import type { Facts } from '../../../dialogs/checks/check.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { buttonsOf, textOf } from '../../support/chat.js';
import { runOf, told } from '../../support/check-talk.js';
import { knowledge } from '../../support/knowledge.js';

function fieldWords(check: CheckId, locale: Locale, id: string): FieldWords | undefined {
  const fields: Readonly<Record<string, FieldWords>> = CHECK_WORDS[locale][check].fields;
  return fields[id];
}

/** Somebody at a school: what is asked of a person waits. */
const PERSON: Record<Locale, readonly string[]> = {
  en: ['myself', 'Norway', 'school'],
  sv: ['mig själv', 'Norge', 'skola'],
  nl: ['mezelf', 'Noorwegen', 'school'],
  fr: ['moi', 'Norvège', 'école'],
};

const COMPANY: Record<Locale, readonly string[]> = {
  en: ['my organisation', 'Norway', 'company'],
  sv: ['min organisation', 'Norge', 'företag'],
  nl: ['mijn organisatie', 'Noorwegen', 'bedrijf'],
  fr: ['mon organisation', 'Norvège', 'entreprise'],
};

const EXPLAINED: readonly (readonly [
  CheckId,
  Locale,
  before: readonly string[],
  text: string,
  field: string,
])[] = [
  ['renewal', 'en', [], 'hang on, which date do you need?', 'expiry'],
  ['renewal', 'sv', ['produktnycklar', 'våra egna'], 'hur räknar du?', 'expiry'],
  ['renewal', 'sv', ['produktnycklar', 'våra egna'], 'vad är skillnaden mot förnyelsedatum?', 'expiry'],
  [
    'renewal',
    'nl',
    ['productcodes', 'ons eigen', '2027-05-03'],
    'wat is dat nou, een productcode?',
    'benefit',
  ],
  ['eligibility', 'en', PERSON.en, 'why do I need this account?', 'account'],
  ['eligibility', 'sv', PERSON.sv, 'varför behöver jag det här kontot?', 'account'],
  ['eligibility', 'nl', PERSON.nl, 'waarom heb ik dit account nodig?', 'account'],
  ['eligibility', 'fr', PERSON.fr, 'pourquoi me faut-il ce compte ?', 'account'],
  ['eligibility', 'en', COMPANY.en, 'is F3 counted?', 'seats'],
  ['eligibility', 'sv', COMPANY.sv, 'räknas F3 som E3?', 'seats'],
  ['eligibility', 'nl', COMPANY.nl, 'telt Business Premium mee?', 'seats'],
  ['eligibility', 'fr', COMPANY.fr, 'est-ce que les F3 comptent ?', 'seats'],
  ['eligibility', 'en', [], 'hold on, what’s software assurance?', 'agreement'],
];

describe('a question about a question of the check', () => {
  for (const [check, locale, before, text, field] of EXPLAINED)
    it(`is explained from its own words: "${text}"`, async () => {
      const chat = await told(check, locale, ...before);
      const run = await runOf(chat);
      const shown = await chat.say(text);
      expect(shown).to.have.length(1);
      expect(textOf(chat.last)).to.include(fieldWords(check, locale, field)?.hint);
      expect((await runOf(chat))?.facts).to.deep.equal(run?.facts);
    });

  it('is left to the entry that surely answers it', async () => {
    const chat = await told('renewal', 'en');
    const shown = await chat.say('What does the benefit expiry date mean?');
    expect(shown).to.have.length(2);
  });
});

const LATE: readonly (readonly [Locale, string])[] = [
  ['en', 'what if we’re late by a week'],
  ['sv', 'vad händer om vi glömmer det?'],
  ['nl', 'en wat als we dat vergeten?'],
  ['fr', 'et si jamais on oublie ?'],
];

describe('"what if we are late?"', () => {
  for (const [locale, text] of LATE)
    it(`is answered by the entry on when to renew, and the check goes on: "${text}"`, async () => {
      const chat = await told('renewal', locale);
      const [answer] = await chat.say(text);
      const entry = knowledge.entry('partner-benefits/when-to-renew');
      expect(answer && textOf(answer)).to.include(entry?.texts[locale].question);
      expect(textOf(chat.last)).to.include(fieldWords('renewal', locale, 'benefit')?.question);
    });
});

const HALVES: readonly (readonly [Locale, text: string, facts: Facts])[] = [
  ['en', 'address yes, account no', { email: true, account: false }],
  ['en', 'yes for the address, the account I don’t know', { email: true, account: 'unknown' }],
  ['sv', 'ja på adressen, kontot vet jag inte', { email: true }],
  ['nl', 'ja voor het adres, account weet ik niet', { email: true, account: 'unknown' }],
  ['fr', 'Oui pour l’adresse, le compte je ne sais pas', { email: true, account: 'unknown' }],
];

describe('an answer to two questions at once', () => {
  for (const [locale, text, facts] of HALVES)
    it(`is taken for what it says of each: "${text}"`, async () => {
      const chat = await told('eligibility', locale, ...PERSON[locale], text);
      expect((await runOf(chat))?.facts).to.include(facts);
    });
});

const STOPPED: Record<Locale, readonly string[]> = {
  en: ['I’m getting confused, can we stop this', 'oh forget it, stop this', 'well, I give up'],
  sv: ['skit samma, sluta', 'äh skit i det', 'jag orkar inte mer, vi slutar här'],
  nl: ['hou maar op', 'pff, laat maar zitten', 'ik snap er niks van, ik stop ermee'],
  fr: ['bon on arrête', 'bof, on arrête là', 'je n’y comprends rien, laissez tomber'],
};

const GOING_ON: readonly (readonly [Locale, string])[] = [
  ['en', 'when do our benefits stop?'],
  ['en', 'please don’t stop'],
  ['fr', 'la société a arrêté'],
];

describe('the wish to stop', () => {
  for (const locale of LOCALES)
    for (const text of STOPPED[locale])
      it(`is heard in any mood: "${text}"`, async () => {
        const chat = await told('eligibility', locale, ...COMPANY[locale], text);
        expect(chat.text).to.include(CHECK_WORDS[locale].engine.cancelled);
        expect(await runOf(chat)).to.equal(undefined);
      });

  for (const [locale, text] of GOING_ON)
    it(`is none in "${text}"`, async () =>
      expect(await runOf(await told('eligibility', locale, text))).not.to.equal(undefined));
});

describe('the second answer that was not understood', () => {
  for (const locale of LOCALES)
    it(`is told how to stop, and gets the options as buttons, in ${locale}`, async () => {
      const chat = await told('eligibility', locale, 'zimzam frull', 'blarg qwop');
      const { engine, eligibility } = CHECK_WORDS[locale];
      expect(textOf(chat.last)).to.include(engine.orStop);
      expect(buttonsOf(chat.last).map(({ title }) => title)).to.include(
        eligibility.fields['who']?.options['employee'],
      );
    });
});

const SO_NO: Record<Locale, string> = {
  en: 'so that’s a no then?',
  sv: 'så det är ett nej alltså?',
  nl: 'dus dat is een nee?',
  fr: 'donc c’est non ?',
};

describe('"so that is a no?" right after a verdict', () => {
  const NEITHER: Record<Locale, string> = {
    en: 'neither',
    sv: 'inget av det',
    nl: 'geen van beide',
    fr: 'aucun',
  };
  for (const locale of LOCALES)
    it(`gets the verdict in a line, in ${locale}`, async () => {
      const chat = await told('eligibility', locale, ...COMPANY[locale], NEITHER[locale], '300');
      const [shown] = await chat.say(SO_NO[locale]);
      expect(shown && textOf(shown)).to.equal(
        `**${phraseOf(CHECK_WORDS[locale].eligibility.headlines, 'organisationNo')}**`,
      );
    });
});
