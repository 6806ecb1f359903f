// The page that says what is kept about people, for how long, and how to be forgotten: as this bot is configured, so that
// it is never out of date. Plain HTML, no script.
import { LISTENING, PRIVACY_WORDS, WORDS } from '../../cards/words/index.js';
import { LANGUAGE_FACTS, type Locale } from '../../knowledge/locales.js';
import { fillWords } from '../../knowledge/profile/fill-slots.js';
import { html, type Html } from './html.js';
import { iconLink, markOf } from './icons.js';
import { brandWords, type Brand } from './page/brand-words.js';

/** What the configuration decides. */
export interface PrivacyFacts {
  /** Days a line of the journal is kept, and whether what people wrote is in it. */
  journal: { retentionDays: number; keepText: boolean | 'unanswered' };
  /** Days after which a person's journal lines bear another code. */
  pseudonymDays: number;
  /** Days after its last message for which a web conversation, and what the bot remembers of it, is kept. */
  conversationDays: number;
  /** Days after which what was sent to a person is gone; undefined where nobody can be asked so. */
  requestDays?: number | undefined;
  /** Whether Microsoft's service carries the web page, and so keeps the conversation itself. */
  atMicrosoft: boolean;
  /** Where the questions go that are not surely found, `api.example`; undefined = nowhere. */
  embeddingsHost?: string | undefined;
  /** Where a person finds a person. */
  contactUrl: string | undefined;
}

export interface PrivacyPageOptions {
  locale: Locale;
  facts: PrivacyFacts;
  /** Address of a built file. */
  url: (name: string) => string;
  brand: Brand;
}

export function renderPrivacy({ locale, facts, url, brand }: PrivacyPageOptions): string {
  const { name, language, newConversation } = brandWords(brand, locale);
  const words = fillWords(PRIVACY_WORDS[locale], { name, host: facts.embeddingsHost ?? '' });
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${words.title}</title>
        ${iconLink(brand.icon)}
        <link rel="stylesheet" href="${url('privacy.css')}" />
      </head>
      <body>
        <header class="header">
          <a class="home" href="/?lang=${locale}">${markOf(brand.icon)}${name}</a>
          <nav aria-label="${language}">${brand.languages.map((choice) => languageLink(choice, locale))}</nav>
        </header>
        <main>
          <h1>${words.title}</h1>
          <p class="lead">${facts.embeddingsHost === undefined ? words.lead : words.leadWithService}</p>
          ${sections(locale, facts, newConversation)}
          <p><a href="/?lang=${locale}">${words.chat}</a></p>
        </main>
      </body>
    </html> `.text;
}

function languageLink(choice: Locale, current: Locale): Html {
  return html`<a
    href="?lang=${choice}"
    hreflang="${choice}"
    lang="${choice}"
    ${choice === current ? html`aria-current="page"` : ''}
    >${LANGUAGE_FACTS[choice].name}</a
  >`;
}

function sections(
  locale: Locale,
  { journal, pseudonymDays, conversationDays, requestDays, atMicrosoft, contactUrl }: PrivacyFacts,
  newConversation: string,
): Html {
  const { kept, notKept, forgotten, reliance } = PRIVACY_WORDS[locale];
  const words = WORDS[locale];
  const line = kept.journal(journal.retentionDays, pseudonymDays);
  const items = [
    kept.memory(conversationDays),
    ...(requestDays === undefined ? [] : [kept.requests(requestDays)]),
    atMicrosoft ? kept.conversationAtMicrosoft : kept.conversation(conversationDays),
    `${line} ${kept.journalText[journal.keepText === 'unanswered' ? 'unanswered' : journal.keepText ? 'all' : 'none']}`,
    kept.browser,
  ];
  const [phrase = ''] = LISTENING[locale].commands.forget;
  return html`<h2>${kept.title}</h2>
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
    <h2>${notKept.title}</h2>
    <p>${notKept.text}</p>
    <h2 id="forget">${forgotten.title}</h2>
    <p>${forgotten.how(phrase)}</p>
    <p>${forgotten.left(newConversation)} ${forgotten.browser}</p>
    <h2 id="terms">${reliance.title}</h2>
    <p>${reliance.text}</p>
    ${contactUrl === undefined ? '' : html`<p><a href="${contactUrl}">${words.none.contact}</a></p>`}`;
}
