import { expect } from 'chai';
import { ConfigError, parseConfig } from '../../../bot/config.js';
import { chooseEncoding } from '../../../bot/web/assets.js';
import { html } from '../../../bot/web/html.js';
import { chooseLocale } from '../../../bot/web/page/choose-locale.js';
import { forWebChat } from '../../../bot/web/page/for-web-chat.js';
import { Replay } from '../../../bot/web/page/subject.js';
import type { WebChatWords } from '../../../cards/words/page-words.js';
import { PAGE_WORDS } from '../../support/page-words.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';

describe('ALLOWED_ORIGINS', () => {
  const origins = (value: string): readonly string[] =>
    parseConfig({ ALLOWED_ORIGINS: value }).allowedOrigins;
  it('is a list of origins, apart by commas or blanks, with or without a slash at the end', () => {
    const list = 'https://intranet.example, http://localhost:8080/  https://wiki.example:8443';
    expect(origins(list)).to.deep.equal([
      'https://intranet.example',
      'http://localhost:8080',
      'https://wiki.example:8443',
    ]);
    expect(origins(' ')).to.deep.equal([]);
  });
  for (const value of [
    '*',
    'intranet.example',
    'https://*.example',
    'https://a.example/path',
    'ftp://a.example',
    "https://a.example 'unsafe-inline'",
    'null',
  ]) {
    it(`does not take ${value}`, () => {
      expect(() => origins(value)).to.throw(ConfigError, 'ALLOWED_ORIGINS');
    });
  }
});

describe('chooseLocale', () => {
  const none = {
    asked: null,
    chosen: undefined,
    host: undefined,
    browser: [],
    offered: LOCALES,
    otherwise: 'en' as Locale,
  };
  it('takes the address, then the earlier choice, then Teams, then the browser, then the one of the organisation', () => {
    expect(chooseLocale({ ...none, asked: 'fr', chosen: 'sv', host: 'nl-nl', browser: ['en'] })).to.equal(
      'fr',
    );
    expect(chooseLocale({ ...none, chosen: 'sv', host: 'nl-nl', browser: ['en'] })).to.equal('sv');
    expect(chooseLocale({ ...none, host: 'nl-nl', browser: ['fr-FR'] })).to.equal('nl');
    expect(chooseLocale({ ...none, browser: ['de-DE', 'fr-CA', 'sv'] })).to.equal('fr');
    expect(chooseLocale(none)).to.equal('en');
    expect(chooseLocale({ ...none, otherwise: 'nl' })).to.equal('nl');
  });
  it('passes over languages it does not speak, and those that are not offered', () => {
    expect(chooseLocale({ ...none, asked: 'fr', chosen: 'nl', offered: ['sv', 'nl'] })).to.equal('nl');
    expect(chooseLocale({ ...none, asked: 'klingon', host: 'ja-jp', browser: ['sv-FI'] })).to.equal('sv');
  });
});

describe('forWebChat', () => {
  const card = (fallbackText: unknown): object => ({
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: { fallbackText },
  });
  it('has a card read out with its own words, without the addresses of its links', () => {
    const attachments = [card('Title\nSee the page (https://learn.microsoft.com/x?y=1), please.')];
    expect(forWebChat({ type: 'message', attachments }).channelData).to.deep.equal({
      'webchat:fallback-text': 'Title\nSee the page, please.',
    });
  });
  it('keeps the order of text and cards, and what the channel said', () => {
    const activity = { type: 'message', text: 'First', attachments: [card('second'), card('third')] };
    const { channelData } = forWebChat({ ...activity, channelData: { clientActivityID: 'c1' } });
    expect(channelData).to.deep.equal({
      clientActivityID: 'c1',
      'webchat:fallback-text': 'First\nsecond\nthird',
    });
  });
  it('leaves alone what it cannot say as a whole', () => {
    for (const attachments of [undefined, [], [card(undefined)], [card('a'), { contentType: 'image/png' }]]) {
      const activity = { type: 'message', text: 'hello', attachments };
      expect(forWebChat(activity)).to.equal(activity);
    }
  });
  it('shows what a button said as the person’s own plain words', () => {
    const activity = {
      type: 'message',
      value: {},
      channelData: { messageBack: { displayText: '**Which?**' } },
    };
    expect(forWebChat(activity)).to.include({ text: '**Which?**', textFormat: 'plain' });
  });
  it('turns a deleted message into an event under the same id, which is drawn as nothing', () => {
    expect(forWebChat({ type: 'messageDelete', id: 'a|1' })).to.deep.equal({
      type: 'event',
      name: 'deleted',
      id: 'a|1',
    });
  });
});

describe('Replay', () => {
  it('gives everything, in order, to whoever listens later, as Web Chat does after it has opened the connection', () => {
    const said = new Replay<string>();
    said.next('done');
    said.subscribe({});
    said.next('welcome');
    const drawn: string[] = [];
    const listening = said.subscribe({ next: (value) => drawn.push(value) });
    said.next('an answer');
    listening.unsubscribe();
    said.next('to nobody');
    expect(drawn).to.deep.equal(['done', 'welcome', 'an answer']);
  });
});

describe('chooseEncoding', () => {
  for (const [header, expected] of [
    [undefined, undefined],
    ['', undefined],
    ['gzip, deflate, br', 'br'],
    ['BR', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['br;q=0, *', 'gzip'],
    ['identity', undefined],
    ['br;q=nonsense', undefined],
  ] as const) {
    it(`reads ${JSON.stringify(header)} as ${expected ?? 'none'}`, () =>
      expect(chooseEncoding(header)).to.equal(expected));
  }
});

describe('html', () => {
  it('escapes what is put in, and nothing twice', () => {
    const inner = html`<b>${'<i> & "x" \'y\''}</b>`;
    expect(html`<p title="${'"'}">${inner}${[inner]}</p>`.text).to.equal(
      `<p title="&quot;">${inner.text}${inner.text}</p>`,
    );
    expect(inner.text).to.equal('<b>&lt;i&gt; &amp; &quot;x&quot; &#39;y&#39;</b>');
  });
});

describe('the words of the page', () => {
  const { en } = PAGE_WORDS;
  for (const locale of LOCALES.filter((other) => other !== 'en')) {
    it(`are all translated in ${locale}`, () => {
      const same = leaves(en).filter(([path, text]) =>
        leaves(PAGE_WORDS[locale]).some(([p, t]) => p === path && t === text),
      );
      // "Chat" is Dutch too.
      expect(same.map(([path]) => path).filter((path) => path !== 'chat')).to.deep.equal([]);
    });
    it(`keep Web Chat's placeholders in ${locale}`, () => {
      const marks = (words: string): string[] => words.match(/\$1|\[RETRY\]/g) ?? [];
      for (const key of Object.keys(en.webChat) as (keyof WebChatWords)[]) {
        expect(marks(PAGE_WORDS[locale].webChat[key]), key).to.deep.equal(marks(en.webChat[key]));
      }
    });
  }
});

function leaves(value: object, path = ''): [path: string, text: string][] {
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const name = path === '' ? key : `${path}.${key}`;
    return typeof part === 'string' ? [[name, part] as [string, string]] : leaves(part as object, name);
  });
}
