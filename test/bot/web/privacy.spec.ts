import { expect } from 'chai';
import { LISTENING, WORDS, PRIVACY_WORDS } from '../../../cards/words/index.js';
import { brand, PAGE_WORDS } from '../../support/page-words.js';
import { html } from '../../../bot/web/html.js';
import { renderPrivacy, type PrivacyFacts } from '../../../bot/web/privacy.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';

const FACTS: PrivacyFacts = {
  journal: { retentionDays: 45, keepText: false },
  pseudonymDays: 28,
  conversationDays: 21,
  atMicrosoft: false,
  contactUrl: undefined,
};
const render = (locale: Locale, facts: Partial<PrivacyFacts> = {}): string =>
  renderPrivacy({ locale, facts: { ...FACTS, ...facts }, url: (name) => `/web/${name}`, brand });
/** As it stands in HTML. */
const escaped = (text: string): string => html`${text}`.text;

describe('renderPrivacy', () => {
  for (const locale of LOCALES) {
    const { kept, forgotten } = PRIVACY_WORDS[locale];

    it(`tells the configured days, and how to be forgotten in words the bot understands, in ${locale}`, () => {
      const page = render(locale);
      expect(page).to.match(new RegExp(`<html lang="${locale}">`));
      expect(page)
        .to.include(escaped(kept.conversation(21)))
        .and.include(escaped(kept.memory(21)))
        .and.include(escaped(kept.journal(45, 28)));
      expect(page)
        .to.match(/\b45\b/)
        .and.match(/\b28\b/)
        .and.match(/\b21\b/);
      const [phrase = ''] = LISTENING[locale].commands.forget;
      expect(page).to.include(escaped(forgotten.how(phrase)));
      expect(forgotten.how(phrase)).to.include(phrase);
      expect(page).to.include(escaped(PAGE_WORDS[locale].newConversation));
    });

    it(`says whether what people write is kept, in ${locale}`, () => {
      const withText = render(locale, { journal: { retentionDays: 45, keepText: true } });
      expect(withText).to.include(escaped(kept.journalText.all));
      expect(withText).to.not.include(escaped(kept.journalText.none));
      expect(render(locale)).to.include(escaped(kept.journalText.none));
      expect(render(locale)).to.not.include(escaped(kept.journalText.all));
    });
  }

  it('says so when Microsoft’s service carries the web page', () => {
    const page = render('en', { atMicrosoft: true });
    expect(page).to.include(escaped(PRIVACY_WORDS.en.kept.conversationAtMicrosoft));
    expect(page).to.not.include(escaped(PRIVACY_WORDS.en.kept.conversation(21)));
    expect(page).to.include(escaped(PRIVACY_WORDS.en.kept.memory(21)));
  });

  for (const locale of LOCALES)
    it(`names the service that questions go to, where one is configured and nowhere else, in ${locale}`, () => {
      const own = escaped(PRIVACY_WORDS[locale].lead.slice('{name}'.length));
      expect(render(locale)).to.include(own).and.not.include('{host}');
      const page = render(locale, { embeddingsHost: 'api.example' });
      expect(page).to.not.include(own).and.not.include('{host}');
      expect(page.match(/api\.example/g)).to.have.length(2);
    });

  it('leads to a person where there is one to ask', () => {
    expect(render('en')).to.not.include(WORDS.en.none.contact);
    const page = render('en', { contactUrl: 'https://help.example/?a=1&b=2' });
    expect(page).to.include('<a href="https://help.example/?a=1&amp;b=2">Ask a person</a>');
  });
});
