// What people ask in a word or two, and the entry it means: the price first of all.
import { expect } from 'chai';
import { understandText } from '../../../dialogs/understand.js';
import { CHECKS } from '../../../dialogs/checks/check-list.js';
import { shortcutIn } from '../../../dialogs/talk/shortcuts.js';
import { LANGUAGE_FACTS, LOCALES, type Locale } from '../../../knowledge/locales.js';
import { Chat, textOf } from '../../support/chat.js';
import { knowledge } from '../../support/knowledge.js';

const answered = (text: string, locale: Locale, lastEntry?: string): string | undefined => {
  const route = understandText(text, { locale, knowledge, checks: CHECKS, lastEntry });
  if (route.kind === 'entry') return route.entry.id;
  return route.kind === 'pressed' && route.payload.action === 'ask' ? route.payload.entry : undefined;
};

/** What is said before the entry. */
const leadOf = (text: string, locale: Locale, lastEntry: string): string | undefined => {
  const route = understandText(text, { locale, knowledge, checks: CHECKS, lastEntry });
  return route.kind === 'entry' ? route.says : undefined;
};

const PRICE: Record<Locale, string[]> = {
  en: ['how much is it', 'What’s the price?', 'hi, how much does it cost please?', 'price?', 'is it free'],
  sv: ['hur mycket kostar det', 'Vad är priset?', 'hej, vad kostar det?', 'pris?', 'är det gratis'],
  nl: ['wat is de prijs', 'Hoe duur is het?', 'hallo, hoeveel kost het?', 'prijs?', 'is het gratis'],
  fr: ['ça coûte combien', 'Quel est le prix ?', 'bonjour, c’est combien ?', 'prix ?', 'c’est gratuit ?'],
};

function textsOf(locale: Locale): { title: string; answer: string } {
  const texts = knowledge.entry('home-use-program/what-is')?.texts[locale];
  return { title: texts?.question ?? '', answer: texts?.answer ?? '' };
}

/** Nobody listed these; their words tell. */
const PRICE_IN_OTHER_WORDS: Record<Locale, string[]> = {
  en: [
    'hi, would it be cheaper than the normal price?',
    'price in dollars',
    'so what would I pay in the end',
  ],
  sv: ['blir det billigare än ordinarie pris?', 'vad betalar jag då i månaden', 'priset i euro'],
  nl: ['is dat dan goedkoper dan normaal?', 'wat betaal ik dan per jaar', 'prijs in dollar'],
  fr: ['alors c’est moins cher que le prix normal ?', 'le prix en dollars'],
};

const NOT_PRICE: Record<Locale, string[]> = {
  en: ['why is the key so expensive', 'when do I pay', 'what does the printer cost'],
  sv: ['varför är nyckeln så dyr', 'vad kostar skrivaren'],
  nl: ['waarom is de code zo duur', 'wat kost de printer'],
  fr: ['pourquoi est-ce si cher', 'combien coûte l’imprimante'],
};

describe('a shortcut', () => {
  for (const locale of LOCALES) {
    for (const text of PRICE[locale])
      it(`"${text}" leads to where prices are seen`, () =>
        expect(answered(text, locale)).to.equal('home-use-program/what-is'));
    for (const text of PRICE_IN_OTHER_WORDS[locale])
      it(`"${text}" leads there, too, by its words`, () =>
        expect(answered(text, locale)).to.equal('home-use-program/what-is'));
    for (const text of NOT_PRICE[locale])
      it(`"${text}" is another question`, () =>
        expect(shortcutIn(text, knowledge, locale)).to.equal(undefined));
    it(`the price answer begins with where prices are seen (${locale})`, async () => {
      const chat = new Chat({ locale: LANGUAGE_FACTS[locale].webChat });
      const shown = (await chat.say(PRICE[locale][0] ?? '')).map(textOf).join('\n');
      const { title, answer } = textsOf(locale);
      const afterTitle = shown.slice(shown.indexOf(title) + title.length);
      const link = afterTitle.indexOf('https://www.microsoft.com/home-use-program');
      expect(link)
        .to.be.above(0)
        .and.below(afterTitle.indexOf(answer.slice(0, 30)));
    });
    it(`stands for its entry after an answer on the same topic; after another it is said whose it is (${locale})`, () => {
      const [text = ''] = PRICE[locale];
      expect(leadOf(text, locale, 'home-use-program/markets')).to.equal(undefined);
      for (const asked of [text, knowledge.profile.starters[locale].page[0]?.texts[locale] ?? '']) {
        expect(answered(asked, locale, 'partner-benefits/bulk-credit')).to.equal('home-use-program/what-is');
        expect(leadOf(asked, locale, 'partner-benefits/bulk-credit'))
          .to.include(knowledge.topicTitle('partner-benefits', locale))
          .and.include(knowledge.topicTitle('home-use-program', locale));
      }
    });
    it(`is the entry's own in ${locale}, wherever there are such words`, () => {
      const { shortcuts } = knowledge.profile;
      const wrong = shortcuts[locale].filter(({ text, entry }) => answered(text, locale) !== entry);
      expect(wrong).to.deep.equal([]);
    });
  }
});
