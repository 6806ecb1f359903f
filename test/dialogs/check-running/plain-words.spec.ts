// Answers in words that people have and no list of options had: for whom it is, what was given to people, not having a clue.
import { expect } from 'chai';
import type { CheckId } from '../../../cards/words/checks.js';
import type { FactValue } from '../../../dialogs/checks/check.js';
import { LANGUAGE_FACTS, type Locale } from '../../../knowledge/locales.js';
import { Chat, textOf } from '../../support/chat.js';
import { runOf, told } from '../../support/check-talk.js';

const ANSWERS: readonly (readonly [
  CheckId,
  Locale,
  before: readonly string[],
  text: string,
  field: string,
  value: FactValue,
])[] = [
  ['eligibility', 'en', [], 'it’s for my daughter', 'who', 'employee'],
  ['eligibility', 'sv', [], 'det är till min sambo', 'who', 'employee'],
  ['eligibility', 'nl', [], 'voor mijn man dus', 'who', 'employee'],
  ['eligibility', 'fr', [], 'c’est pour mon mari', 'who', 'employee'],
  ['eligibility', 'fr', [], 'bah pour moi', 'who', 'employee'],
  ['eligibility', 'en', ['my organisation', 'Norway'], 'havent a clue', 'kind', 'unknown'],
  ['eligibility', 'sv', ['min organisation', 'Norge'], 'inte den blekaste', 'kind', 'unknown'],
  ['eligibility', 'nl', ['mijn organisatie', 'Noorwegen'], 'geen flauw idee', 'kind', 'unknown'],
  ['eligibility', 'fr', ['mon organisation', 'Norvège'], 'aucune notion', 'kind', 'unknown'],
  ['eligibility', 'en', ['my organisation', 'Norway', 'company'], 'no, neither', 'agreement', 'none'],
  ['eligibility', 'sv', ['min organisation', 'Norge', 'företag'], 'nej inget av det', 'agreement', 'none'],
  [
    'eligibility',
    'nl',
    ['mijn organisatie', 'Noorwegen', 'bedrijf'],
    'nee, geen van beide',
    'agreement',
    'none',
  ],
  [
    'eligibility',
    'fr',
    ['mon organisation', 'Norvège', 'entreprise'],
    'non, ni l’un ni l’autre',
    'agreement',
    'none',
  ],
  ['eligibility', 'en', [], 'for the whole hospital', 'who', 'organisation'],
  ['eligibility', 'sv', [], 'för hela kommunen', 'who', 'organisation'],
  ['eligibility', 'nl', [], 'voor het hele ziekenhuis', 'who', 'organisation'],
  ['eligibility', 'fr', [], 'pour tout l’hôpital', 'who', 'organisation'],
  ['eligibility', 'en', [], 'for all of us', 'who', 'organisation'],
  ['eligibility', 'sv', [], 'för oss alla', 'who', 'organisation'],
  ['eligibility', 'nl', [], 'voor ons allemaal', 'who', 'organisation'],
  ['eligibility', 'fr', [], 'pour nous tous', 'who', 'organisation'],
  ['renewal', 'en', [], 'the licences we gave to people', 'benefit', 'userAssigned'],
  ['renewal', 'sv', [], 'licenserna vi har delat ut till folk', 'benefit', 'userAssigned'],
  ['renewal', 'nl', [], 'de licenties die we aan mensen gegeven hebben', 'benefit', 'userAssigned'],
  ['renewal', 'fr', [], 'les licences qu’on a données aux gens', 'benefit', 'userAssigned'],
];

describe('an answer in plain words', () => {
  for (const [check, locale, before, text, field, value] of ANSWERS)
    it(`is taken: "${text}"`, async () => {
      const chat = await told(check, locale, ...before, text);
      expect((await runOf(chat))?.facts).to.include({ [field]: value });
    });
});

describe('what one is not, of the options', () => {
  for (const [locale, before, text] of [
    ['en', ['my organisation', 'Norway'], 'no school'],
    ['sv', ['min organisation', 'Norge'], 'ingen skola'],
    ['nl', ['mijn organisatie', 'Noorwegen'], 'geen school'],
    ['fr', ['mon organisation', 'Norvège'], 'aucune école'],
  ] as const)
    it(`answers nothing, and is looked up nowhere: "${text}"`, async () => {
      const chat = await told('eligibility', locale, ...before);
      const facts = (await runOf(chat))?.facts;
      expect(await chat.say(text)).to.have.length(1);
      expect((await runOf(chat))?.facts).to.deep.equal(facts);
    });
});

describe('what was told in sentences, before a verdict', () => {
  it('is parted in French as French does, and corrected by a number alone', async () => {
    const chat = new Chat({ locale: LANGUAGE_FACTS.fr.webChat });
    for (const line of [
      'Avons-nous droit à la remise avec 300 licences E3 en France ?',
      'mon organisation',
      'entreprise',
      'aucun',
    ])
      await chat.say(line);
    expect(textOf(chat.last)).to.include('France\u00A0; ');
    await chat.say('0 licence E3');
    expect((await runOf(chat))?.facts).to.include({ seats: 0 });
  });
});
