import { expect } from 'chai';
import { otherQuestion, relatedOf } from '../../dialogs/related.js';
import type { Locale } from '../../knowledge/locales.js';
import { knowledge } from '../support/knowledge.js';
import { Chat, textOf } from '../support/chat.js';

const entry = (id: string) => {
  const found = knowledge.entry(id);
  if (!found) throw new Error(`no entry ${id}`);
  return found;
};

const QUALIFY = 'home-use-program/qualify';
const BUY = 'home-use-program/purchase-steps';
const MARKETS = 'home-use-program/markets';

describe('the second question of a text', () => {
  const twofold: [locale: Locale, text: string, answered: string, other: string][] = [
    ['en', 'do we qualify and how do i buy it', QUALIFY, BUY],
    ['en', 'Who is entitled to the discount? And in which countries is it offered?', QUALIFY, MARKETS],
    ['sv', 'vem har rätt till rabatten och hur köper jag', QUALIFY, BUY],
    ['nl', 'wie heeft recht op de korting en hoe koop ik het', QUALIFY, BUY],
    ['fr', 'qui a droit à la remise et comment acheter', QUALIFY, BUY],
  ];
  for (const [locale, text, answered, other] of twofold) {
    it(`leads what is offered beside the answer (${locale}: ${text})`, () => {
      expect(otherQuestion(text, entry(answered), knowledge, locale)?.id).to.equal(other);
    });
  }

  const single: [locale: Locale, text: string, answered: string][] = [
    ['en', 'how do I buy it', BUY],
    ['en', 'yes and no', BUY],
    [
      'en',
      'we put a partner licence on the client’s server. Is that ok?',
      'partner-benefits/customer-account',
    ],
    ['sv', 'hur köper jag det och betalar', BUY],
  ];
  for (const [locale, text, answered] of single) {
    it(`is none where there is one only (${locale}: ${text})`, () => {
      expect(otherQuestion(text, entry(answered), knowledge, locale)).to.equal(undefined);
    });
  }

  it('stands before what is related, once, and takes no more room', () => {
    const [first] = entry(QUALIFY).related;
    const plain = relatedOf(entry(QUALIFY), knowledge).map(({ id }) => id);
    expect(plain).to.have.length(3);
    expect(plain[0]).to.equal(first);
    const led = relatedOf(entry(QUALIFY), knowledge, entry(BUY)).map(({ id }) => id);
    expect(led[0]).to.equal(BUY);
    expect(led).to.have.length(3);
    expect(new Set(led).size).to.equal(3);
  });
});

describe('where an answer holds no more', () => {
  const cases: [locale: Locale, question: string, further: string][] = [
    ['en', 'which countries is it offered in', 'why?'],
    ['sv', 'vilka länder gäller det i', 'varför?'],
    ['nl', 'in welke landen is het te krijgen', 'waarom?'],
    ['fr', 'dans quels pays est-ce proposé', 'pourquoi ?'],
  ];
  for (const [locale, question, further] of cases) {
    it(`what is near can be pressed, or picked by its place (${locale})`, async () => {
      const chat = new Chat({ locale });
      await chat.say(question);
      const [said] = await chat.say(further);
      const near = relatedOf(entry(MARKETS), knowledge).map(({ texts }) => texts[locale].label);
      if (!said) throw new Error('nothing said');
      for (const label of near) expect(textOf(said)).to.include(label);
      const [picked] = await chat.say('2');
      expect(picked && textOf(picked)).to.include(entry(BUY).texts[locale].question);
    });
  }
});
