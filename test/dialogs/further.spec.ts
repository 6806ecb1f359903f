import { expect } from 'chai';
import type { Locale } from '../../knowledge/locales.js';
import { Chat, textOf, type Shown } from '../support/chat.js';
import { knowledge } from '../support/knowledge.js';

/** The heading of an entry's card, wherever it stands in a message. */
function shows(messages: readonly Shown[], entryId: string, locale: Locale): boolean {
  return JSON.stringify(messages).includes(JSON.stringify(knowledge.entry(entryId)?.texts[locale].question));
}

const RENEW = 'partner-benefits/renew-benefits';

describe('a follow-up on the answer on the screen', () => {
  const cases: [locale: Locale, texts: string[]][] = [
    [
      'en',
      [
        'why?',
        'more',
        'and then?',
        'step 2 does not work',
        'any link?',
        'how long?',
        'which ones?',
        'tell me more',
        'and for students?',
      ],
    ],
    [
      'sv',
      [
        'varför?',
        'mer',
        'och sen?',
        'steg 2 fungerar inte',
        'länk?',
        'hur länge?',
        'vilka då?',
        'berätta mer',
        'och för studenter?',
      ],
    ],
    [
      'nl',
      [
        'waarom?',
        'meer',
        'en dan?',
        'stap 2 werkt niet',
        'link?',
        'hoe lang?',
        'welke dan?',
        'vertel meer',
        'en voor studenten?',
      ],
    ],
    [
      'fr',
      [
        'pourquoi ?',
        'plus',
        'et puis ?',
        'l’étape 2 ne marche pas',
        'un lien ?',
        'combien de temps ?',
        'lesquelles ?',
        'dites-m’en plus',
        'et pour les étudiants ?',
      ],
    ],
  ];
  for (const [locale, texts] of cases) {
    for (const text of texts) {
      it(`"${text}" never shows the whole card again (${locale})`, async () => {
        const chat = new Chat({ locale });
        const title = knowledge.entry(RENEW)?.texts[locale].question ?? '';
        expect(shows(await chat.say(title), RENEW, locale)).to.equal(true);
        const further = await chat.say(text);
        expect(further.length).to.be.at.least(1);
        expect(shows(further, RENEW, locale)).to.equal(false);
      });
    }
  }
  for (const [locale, text] of [
    ['en', 'and for students?'],
    ['sv', 'och för studenter?'],
    ['nl', 'en voor studenten?'],
    ['fr', 'et pour les étudiants ?'],
  ] as const) {
    it(`"${text}" is about the answer on the screen, and nothing more is known of it`, async () => {
      const chat = new Chat({ locale });
      await chat.say(knowledge.entry(RENEW)?.texts[locale].question ?? '');
      const [said] = await chat.say(text);
      expect(said && textOf(said)).to.include(knowledge.entry(RENEW)?.texts[locale].label);
    });
  }
  it('says honestly that this is all, and who may know more', async () => {
    const chat = new Chat({ locale: 'en' });
    await chat.say(knowledge.entry(RENEW)?.texts.en.question ?? '');
    const [said] = await chat.say('more details');
    expect(said && textOf(said)).to.match(/That is all I know about/);
  });
});
