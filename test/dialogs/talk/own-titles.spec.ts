import { expect } from 'chai';
import type { Payload } from '../../../cards/payloads.js';
import { CHECK_WORDS, TALK_WORDS, WORDS } from '../../../cards/words/index.js';
import { CHECKS } from '../../../dialogs/checks/check-list.js';
import { chosenInWords } from '../../../dialogs/talk/choosing.js';
import type { Route } from '../../../dialogs/route.js';
import { understandText } from '../../../dialogs/understand.js';
import { renderPage } from '../../../bot/web/document.js';
import { brandOf } from '../../../bot/web/brand.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { everyCard } from '../../support/every-card.js';
import { knowledge } from '../../support/knowledge.js';

interface Titled {
  title: string;
  payload: Payload;
  locale: Locale;
}

/** Buttons whose words mean something only where they stand: steps of a check, ratings, periods of a report, what is
 * done with an answer on the page (typed, it is said where: see below). */
const IN_PLACE: readonly string[] = ['feedback', 'report', 'mend', 'answerShare'];

function buttonsIn(part: unknown, locale: Locale): Titled[] {
  if (Array.isArray(part)) return part.flatMap((one) => buttonsIn(one, locale));
  if (typeof part !== 'object' || part === null) return [];
  const { type, title, data } = part as { type?: string; title?: string; data?: Payload };
  // Those without an action are pressed in a dialog of Teams, where nothing is typed.
  const own =
    type === 'Action.Submit' && title && data && 'action' in data ? [{ title, payload: data, locale }] : [];
  return [...own, ...Object.values(part).flatMap((one) => buttonsIn(one, locale))];
}

const BUTTONS = [
  ...new Map(
    everyCard()
      .flatMap(({ locale, message }) => buttonsIn(message.card, locale))
      .filter(({ payload }) => !('run' in payload) && !IN_PLACE.includes(payload.action))
      // What these stand for depends on what was sent: see asking-people.spec.ts.
      .filter(({ payload }) => !payload.action.startsWith('request'))
      // And these are pressed in a channel, by those who answer.
      .filter(({ payload }) => !payload.action.startsWith('work'))
      .map((button): [string, Titled] => [`${button.locale} ${button.title}`, button]),
  ).values(),
];

function typed(text: string, locale: Locale): Route {
  return understandText(text, { locale, knowledge, checks: CHECKS });
}

/** What a route leads to, said as the button would say it. */
function meantBy(route: Route): string {
  switch (route.kind) {
    case 'pressed':
      return meaning(route.payload);
    case 'entry':
      return `entry ${route.entry.id}`;
    case 'start':
      return `check ${route.check}`;
    case 'command':
      return `command ${route.command}`;
    case 'language':
      return `language ${route.locale}`;
    case 'forget':
      return `forget ${route.sure}`;
    default:
      return route.kind;
  }
}

function meaning(payload: Payload): string {
  switch (payload.action) {
    case 'ask':
    case 'choose':
      return `entry ${payload.entry}`;
    case 'checkStart':
      return `check ${payload.check}`;
    case 'command':
      return `command ${payload.command}`;
    case 'language':
      return `language ${payload.locale}`;
    case 'forget':
      return `forget ${payload.sure}`;
    case 'topic':
      return `topic ${payload.topic} ${payload.from ?? 0}`;
    default:
      return payload.action;
  }
}

describe('titles of our own, typed', () => {
  it('are on many buttons', () => {
    expect(BUTTONS.length).to.be.greaterThan(150);
  });

  for (const { title, payload, locale } of BUTTONS) {
    it(`"${title}" does what its button does`, () => {
      const { choices } = WORDS[locale];
      for (const preferred of LOCALES) {
        for (const text of [title, title.toUpperCase(), ` ${title.replace(/[?!.]$/, '')} `]) {
          expect(meantBy(typed(text, preferred)), `${text} (${preferred})`).to.equal(meaning(payload));
        }
      }
      expect(choices.noneOfThese).to.be.a('string');
    });
  }

  for (const locale of LOCALES)
    it(`of sharing an answer are told where that is done (${locale})`, () => {
      for (const title of Object.values(WORDS[locale].answer.share))
        expect(typed(title, locale), title).to.deep.include({ kind: 'talk', said: 'pageMenu' });
    });

  it('may have a greeting before them and a "please" behind', () => {
    for (const [text, locale] of [
      [`Hello, ${CHECK_WORDS.en.eligibility.title}`, 'en'],
      [`please ${CHECK_WORDS.en.eligibility.title}`, 'sv'],
      [`Hej, ${CHECK_WORDS.sv.eligibility.title}`, 'sv'],
      [`${CHECK_WORDS.nl.eligibility.title} alsjeblieft`, 'nl'],
      [`Bonjour, ${CHECK_WORDS.fr.eligibility.title}`, 'en'],
    ] as const)
      expect(meantBy(typed(text, locale)), text).to.equal('check eligibility');
  });

  it('give each check one name, wherever it is shown, short enough for Teams', () => {
    for (const locale of LOCALES) {
      for (const check of ['eligibility', 'renewal'] as const) {
        const { title, startButton, teaser } = CHECK_WORDS[locale][check];
        expect(new Set([title, startButton, teaser.title, teaser.short]).size, title).to.equal(1);
        expect(title.length).to.be.at.most(32);
      }
    }
  });

  for (const locale of LOCALES) {
    it(`work for every button of the page (${locale})`, () => {
      const brand = brandOf(knowledge.profile);
      const page = renderPage({ locale, nonce: 'n', embedded: false, url: (name) => name, brand });
      const buttons = [
        ...page.matchAll(/<button[^>]*data-(check|entry|do)="([^"]+)"[^>]*>(.*?)<\/button>/gs),
      ];
      expect(buttons.length).to.be.greaterThan(10);
      for (const [, kind, id, inside = ''] of buttons) {
        const spans = [...inside.matchAll(/<span class="aside__check-(?:short|title)"[^>]*>(.*?)<\/span>/gs)];
        const titles = kind === 'check' ? spans.map(([, title = '']) => title) : [inside];
        for (const title of titles.map((text) => text.replaceAll('&#39;', "'").trim())) {
          const route = typed(title, locale);
          const wanted = { check: `check ${id}`, entry: `entry ${id}` }[kind ?? ''];
          if (wanted) expect(meantBy(route), title).to.equal(wanted);
          else expect(['talk', 'command person', 'command topics'], title).to.include(meantBy(route));
        }
      }
    });
  }
});

describe('a choice in words', () => {
  const offered = [
    'home-use-program/purchase-steps',
    'home-use-program/markets',
    'partner-benefits/expiry-date',
  ];
  const entries = offered.flatMap((id) => knowledge.entry(id) ?? []);
  const SAID: readonly [Locale, string, string | undefined][] = [
    ['en', '2', offered[1]],
    ['en', 'the second one', offered[1]],
    ['en', 'First!', offered[0]],
    ['en', 'the last one, please', offered[2]],
    ['en', 'countries', offered[1]],
    ['en', 'none of these', 'none'],
    ['en', 'the weather in Paris', undefined],
    ['en', '9', undefined],
    ['sv', 'den andra', offered[1]],
    ['sv', 'sista', offered[2]],
    ['sv', 'ingen av dem', 'none'],
    ['nl', 'de tweede', offered[1]],
    ['nl', 'de laatste graag', offered[2]],
    ['nl', 'geen van deze', 'none'],
    ['fr', 'la deuxième', offered[1]],
    ['fr', 'le dernier', offered[2]],
    ['fr', 'aucune de celles-ci', 'none'],
  ];
  for (const [locale, text, id] of SAID) {
    it(`"${text}" picks ${id ?? 'nothing'}`, () => {
      const chosen = chosenInWords(text, entries, locale);
      expect(typeof chosen === 'object' ? chosen.id : chosen).to.equal(id);
    });
  }

  it('picks nothing where nothing is on offer', () => {
    expect(chosenInWords('first', [], 'en')).to.equal(undefined);
    expect(TALK_WORDS.en.noneOfThese).to.include('none of these');
  });
});
