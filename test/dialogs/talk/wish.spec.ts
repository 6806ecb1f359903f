import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { asksForAnotherLanguage, recogniseLanguage } from '../../../dialogs/language.js';
import { wishIn } from '../../../dialogs/talk/wish.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { knowledge } from '../../support/knowledge.js';

const TOLD: Readonly<Record<string, Readonly<Record<Locale, readonly string[]>>>> = {
  person: {
    en: [
      'put me through to somebody please',
      'is there a phone number?',
      'I need to talk to someone at the service desk',
      'hello, anyone there?',
      'put me through to IT',
    ],
    sv: [
      'jag behöver få tala med någon på supporten',
      'finns det ett telefonnummer?',
      'ge mig en riktig person',
      'hallå, någon där?',
      'koppla mig till it',
    ],
    nl: [
      'mag ik iemand van de servicedesk spreken',
      'is er een telefoonnummer?',
      'ik wil nu met een echt mens praten',
      'verbind me met IT',
    ],
    fr: [
      'passez-moi un conseiller',
      'y a-t-il un numéro de téléphone ?',
      'je veux joindre quelqu’un du support',
    ],
  },
  forget: {
    en: ['please erase everything you have on me'],
    sv: ['radera allt du har sparat om mig'],
    nl: ['verwijder alles wat je over mij hebt bewaard'],
    fr: ['supprime tout ce que tu as sur moi'],
  },
  topics: {
    en: ['which other subjects are there?'],
    sv: ['vilka ämnen kan du svara på?'],
    nl: ['welke onderwerpen ken je allemaal?'],
    fr: ['quels sont les autres thèmes ?'],
  },
  help: {
    en: ['so what exactly do you do here?', 'what is this?', 'what’s all this about', 'I do not understand'],
    sv: ['vad gör du egentligen?', 'vad är det här för nåt?', 'jag fattar inte', 'hej, jag är nyanställd'],
    nl: ['wat doe je hier eigenlijk?', 'wat is dit?', 'waar gaat dit over', 'ik snap het niet'],
    fr: ['tu sers à quoi exactement ?', 'c’est quoi ici ?', 'qu’est-ce que c’est ?', 'je ne comprends pas'],
  },
  abuse: {
    en: ['you are a totally useless chatbot', 'you are bad'],
    sv: ['vilken jäkla värdelös bot', 'du är dålig'],
    nl: ['wat ben jij een stomme bot zeg', 'je bent slecht'],
    fr: ['ce bot est vraiment débile'],
  },
};

/** The words of a wish are there, and something else is said. */
const OTHERWISE = [
  'can I give it to another person?',
  'can somebody else redeem the key?',
  'how do I remove a licence?',
  'kan någon annan få nyckeln?',
  'mag een collega de code gebruiken?',
  'qui peut supprimer un abonnement ?',
  'is the old key useless?',
  'what do you need for the renewal?',
  'what is this code for?',
  'I do not understand step two',
  'is the discount bad?',
  'vad är det här för nyckel?',
  'jag förstår inte steg två',
  'är det någon skillnad där?',
  'wat is dit voor code?',
  'c’est quoi cette clé ?',
];

describe('a language that the bot has not', () => {
  for (const text of [
    'can you speak German?',
    'kan du tala finska',
    'spreek je ook Duits',
    'vous parlez italien ?',
  ])
    it(`is answered with those it has: "${text}"`, () => expect(asksForAnotherLanguage(text)).to.equal(true));
  for (const text of ['is it sold in Poland', 'the polish translation of the key', 'in English please', ''])
    it(`is not asked for in "${text}"`, () => expect(asksForAnotherLanguage(text)).to.equal(false));
});

describe('a wish told in other words', () => {
  for (const [said, texts] of Object.entries(TOLD))
    for (const locale of LOCALES)
      it(`is heard: ${said} in ${locale}`, () => {
        for (const text of texts[locale]) expect(wishIn(text, locale), text).to.deep.equal({ said, locale });
      });

  for (const text of OTHERWISE)
    it(`is not heard in "${text}"`, () => {
      for (const locale of LOCALES) expect(wishIn(text, locale)).to.equal(undefined);
    });

  it('is not heard in any question that the bot knows or is tried with', () => {
    const known = knowledge.entries.flatMap(({ texts }) =>
      LOCALES.flatMap((locale) =>
        [texts[locale].question, texts[locale].label, ...texts[locale].phrasings].map((text) => ({
          text,
          locale,
        })),
      ),
    );
    const folder = new URL('../../questions/', import.meta.url);
    const tried = readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { text: string; locale: Locale });
    const all = [...known, ...tried];
    expect(all).to.have.length.above(5_000);
    const taken = all.filter(
      ({ text, locale }) =>
        wishIn(text, locale) ?? recogniseLanguage(text) ?? (asksForAnotherLanguage(text) || undefined),
    );
    // Out of scope, and well answered by the way to a person, or by what it is itself.
    const answered = ({ text, locale }: { text: string; locale: Locale }): boolean =>
      /real person/.test(text) || wishIn(text, locale)?.said === 'whoAreYou';
    expect(taken.filter((one) => !answered(one))).to.deep.equal([]);
  });
});
