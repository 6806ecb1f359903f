import { expect } from 'chai';
import { TALK_WORDS, WORDS } from '../../../cards/words/index.js';
import { recogniseTalk, tellsLanguage, type Talk } from '../../../dialogs/talk/recognise-talk.js';
import { recogniseCrisis } from '../../../dialogs/talk/crisis.js';
import { LANGUAGE_FACTS, LOCALES, type Locale } from '../../../knowledge/locales.js';
import { Chat, textOf } from '../../support/chat.js';
import { knowledge } from '../../support/knowledge.js';

const SAID: Readonly<Record<Locale, readonly [string, Talk][]>> = {
  en: [
    ['OK!', 'ok'],
    ['Yes', 'yes'],
    ['no thanks', 'no'],
    ['thank you so much, bye', 'bye'],
    ['Sorry, wrong chat', 'sorry'],
    ['never mind', 'neverMind'],
    ['Hi, can you repeat that please?', 'repeat'],
    ['shorter, please', 'shorter'],
    ['who made you?', 'whoMadeYou'],
    ['are you a robot', 'whoAreYou'],
    ['what can you do', 'help'],
    ['What topics do you know?', 'topics'],
    ['list all questions', 'topics'],
    ['I would like to talk to a human', 'person'],
    ['complaint', 'person'],
    ['go back', 'back'],
    ['Print', 'pageMenu'],
    ['this bot sucks', 'abuse'],
  ],
  sv: [
    ['okej då', 'ok'],
    ['nej tack', 'no'],
    ['tack så mycket, hejdå', 'bye'],
    ['oj, förlåt, fel chatt', 'sorry'],
    ['strunta i det', 'neverMind'],
    ['kan du upprepa det?', 'repeat'],
    ['kortare, tack', 'shorter'],
    ['vem har gjort dig', 'whoMadeYou'],
    ['vilka ämnen kan du', 'topics'],
    ['jag vill prata med en människa', 'person'],
    ['klagomål', 'person'],
    ['tillbaka', 'back'],
    ['din idiot', 'abuse'],
  ],
  nl: [
    ['prima, bedankt', 'thanks'],
    ['nee hoor', 'no'],
    ['bedankt, doei', 'bye'],
    ['sorry, verkeerde chat', 'sorry'],
    ['laat maar', 'neverMind'],
    ['kun je dat nog eens herhalen', 'repeat'],
    ['kan het korter?', 'shorter'],
    ['wie heeft je gemaakt', 'whoMadeYou'],
    ['welke onderwerpen ken je', 'topics'],
    ['ik wil een mens spreken', 'person'],
    ['klacht', 'person'],
    ['terug', 'back'],
    ['stomme bot', 'abuse'],
  ],
  fr: [
    ['d’accord', 'ok'],
    ['non merci', 'no'],
    ['merci beaucoup, au revoir', 'bye'],
    ['désolé, mauvaise conversation', 'sorry'],
    ['laissez tomber', 'neverMind'],
    ['pouvez-vous répéter, s’il vous plaît ?', 'repeat'],
    ['plus court', 'shorter'],
    ['qui vous a créé ?', 'whoMadeYou'],
    ['quels sujets connaissez-vous ?', 'topics'],
    ['je veux parler à un humain', 'person'],
    ['réclamation', 'person'],
    ['retour', 'back'],
    ['ce bot est nul', 'abuse'],
  ],
};

/** Ordinary questions that hold such words, and are none. */
const QUESTIONS = [
  'who made the rules for the discount',
  'no discount for my wife?',
  'can a human resources person buy it',
  'help me install it',
  'is it ok to use my private account',
  'kan jag få tillbaka pengarna',
  'får en människa utan konto köpa det',
  'wie heeft recht op de korting',
  'retour de la licence après expiration',
];

const CRISES = ['I want to kill myself', 'jag vill dö', 'ik wil niet meer leven', 'j’ai envie de mourir'];

const NO_CRISES = [
  'this printer is killing me',
  'my licence died yesterday',
  'the deadline is killing us',
  'there is a fire drill at ten',
  'can I put a firewall on the server',
  'jag dör av nyfikenhet',
  'brandövning på kontoret',
  'de printer wil niet meer',
  'een einde maken aan mijn abonnement',
  'je meurs de faim',
  'tuer le processus',
  'my subscription ends, I want to end it',
];

describe('ordinary talk', () => {
  for (const locale of LOCALES) {
    for (const [text, said] of SAID[locale]) {
      it(`knows what "${text}" says, whichever language is set`, () => {
        for (const preferred of LOCALES) expect(recogniseTalk(text, preferred)?.said).to.equal(said);
      });
    }
  }

  for (const text of QUESTIONS) {
    it(`leaves "${text}" to the knowledge`, () => {
      for (const preferred of LOCALES) expect(recogniseTalk(text, preferred)).to.equal(undefined);
    });
  }

  it('takes "merci" for thanks in every language, and goes on in the one it was in', async () => {
    for (const locale of LOCALES) {
      const talk = recogniseTalk('merci', locale);
      expect(talk?.said).to.equal('thanks');
      expect(talk && tellsLanguage(talk)).to.equal(false);
      const [shown] = await new Chat({ locale: LANGUAGE_FACTS[locale].webChat }).say('merci');
      expect(shown && textOf(shown)).to.equal(WORDS[locale].smallTalk.thanks);
    }
  });

  it('never prints the last answer again for an acknowledgement', async () => {
    const chat = new Chat();
    await chat.say('What is the Microsoft Home Use Program?');
    for (const text of ['ok', 'got it', 'great', 'perfect, thanks']) {
      const said = (await chat.say(text)).map(textOf).join();
      expect(said).not.to.include(knowledge.entry('home-use-program/what-is')?.texts.en.question);
    }
  });

  it('repeats, shortens and goes back to answers', async () => {
    const chat = new Chat();
    const [first] = knowledge.entries;
    const second = knowledge.entry('home-use-program/what-is');
    if (!first || !second) throw new Error('There is no entry.');
    await chat.say(first.texts.en.question);
    await chat.say(second.texts.en.question);
    expect((await chat.say('can you repeat?')).map(textOf).join()).to.include(second.texts.en.question);
    expect((await chat.say('shorter')).map(textOf).join())
      .to.include('at a discount')
      .and.not.include('The discounts change');
    expect((await chat.say('back')).map(textOf).join()).to.include(first.texts.en.question);
  });

  it('says the last answer again in the language that is asked for', async () => {
    const chat = new Chat();
    const { texts } = knowledge.entry('home-use-program/what-is') ?? {};
    await chat.say(texts?.en.question ?? '');
    for (const [text, locale] of [
      ['in Swedish please', 'sv'],
      ['switch back to english', 'en'],
      ['en français', 'fr'],
      ['graag in het Nederlands', 'nl'],
    ] as const) {
      const [changed, answer] = (await chat.say(text)).map(textOf);
      expect(changed).to.equal(WORDS[locale].language.changed);
      expect(answer).to.include(texts?.[locale].question);
    }
  });

  it('shows all topics and, of each, every question', async () => {
    const chat = new Chat();
    const [menu] = await chat.say('what do you know');
    expect(menu && textOf(menu)).to.include(TALK_WORDS.en.topics.title);
    const topic = TALK_WORDS.en.topics.topic(
      knowledge.topicTitle('partner-benefits', 'en'),
      knowledge.entries.filter((entry) => entry.topic === 'partner-benefits').length,
    );
    const [questions] = await chat.say(topic);
    for (const { topic, texts } of knowledge.entries)
      if (topic === 'partner-benefits') expect(questions && textOf(questions)).to.include(texts.en.label);
  });

  it('answers a rude word with one calm line and the way to a person', async () => {
    const said = (await new Chat().say('this bot sucks')).map(textOf);
    expect(said[0]).to.equal(TALK_WORDS.en.reply.abuse);
    expect(said[1]).to.include(knowledge.profile.texts.en.person);
  });
});

describe('a cry for help', () => {
  for (const text of CRISES) {
    it(`is heard: ${text}`, async () => {
      const [said] = await new Chat().say(text);
      expect(said && textOf(said)).to.include('112');
    });
  }

  for (const text of NO_CRISES) {
    it(`is not: ${text}`, () => {
      for (const locale of LOCALES) expect(recogniseCrisis(text, locale)).to.equal(undefined);
    });
  }
});
