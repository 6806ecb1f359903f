import { expect } from 'chai';
import { withUniversalActions } from '../../bot/channels/teams/universal-actions.js';
import { payloadSchema } from '../../cards/payloads.js';
import { requestSearchSchema } from '../../cards/request-search-payload.js';
import type { CardMessage } from '../../cards/card.js';
import { knowledge } from '../support/knowledge.js';
import { buildMenuCard } from '../../cards/menu-card.js';
import { welcomeMenu } from '../../dialogs/menus.js';
import { LOCALES } from '../../knowledge/locales.js';
import { cardFaults } from '../support/card-faults.js';
import { everyCard, type NamedCard } from '../support/every-card.js';

/** Teams takes cards of 28 kB. https://learn.microsoft.com/microsoftteams/limits-specifications-teams */
const MAX_CARD_BYTES = 28 * 1024;

/** What Web Chat 4.18 and Teams both draw at version 1.5. */
const ELEMENTS = new Set([
  'AdaptiveCard',
  'TextBlock',
  'Container',
  'ColumnSet',
  'Column',
  'ActionSet',
  'FactSet',
  'Image',
  'RichTextBlock',
  'TextRun',
]);
/** Not on the card: Teams reads it, everything else leaves it. */
const MENTION = 'mention';

const INPUTS = new Set(['Input.ChoiceSet', 'Input.Date', 'Input.Number', 'Input.Text', 'Input.Toggle']);
const WEB_ACTIONS = new Set(['Action.Submit', 'Action.OpenUrl', 'Action.ToggleVisibility']);

type Json = Readonly<Record<string, unknown>>;

interface Check {
  fact: string;
  faultsOf: (card: NamedCard) => string[];
  /** What the check must find, put into a card that has no fault. */
  broken: (card: Json) => Json;
}

const body =
  (...body: Json[]) =>
  (card: Json): Json => ({ ...card, body });

const CHECKS: readonly Check[] = [
  {
    fact: 'is valid by the official parser at schema 1.5',
    faultsOf: ({ message }) => cardFaults(message.card as unknown as Json),
    broken: body({ type: 'Container', style: 'loud', items: [] }),
  },
  {
    fact: 'is valid for Teams, too, where some buttons are universal actions',
    faultsOf: ({ message, inTeams = message }) =>
      cardFaults(
        withUniversalActions(inTeams.card, { replaceCard: true, targeted: true }) as unknown as Json,
      ),
    broken: body({ type: 'Input.Text', label: 'without an id' }),
  },
  {
    fact: `is below ${MAX_CARD_BYTES} bytes`,
    faultsOf: ({ message }) => {
      const bytes = Buffer.byteLength(JSON.stringify(message.card));
      return bytes < MAX_CARD_BYTES ? [] : [`${bytes} bytes`];
    },
    broken: body({ type: 'TextBlock', text: 'é'.repeat(MAX_CARD_BYTES / 2) }),
  },
  {
    fact: 'uses only elements and actions that the web page draws',
    faultsOf: ({ message }) =>
      partsOf(message.card)
        .map(({ type }) => String(type))
        .filter(
          (type) => type !== MENTION && !ELEMENTS.has(type) && !INPUTS.has(type) && !WEB_ACTIONS.has(type),
        ),
    broken: (card) => ({ ...card, actions: [{ type: 'Action.Execute', title: 'Do it', verb: 'do' }] }),
  },
  {
    fact: 'labels its inputs',
    faultsOf: ({ message }) => missingIn(message, (type) => INPUTS.has(type), ['id', 'label']),
    broken: body({ type: 'Input.Text', id: 'a', errorMessage: 'Fill it in.' }),
  },
  {
    fact: 'says what is wrong with an input that must be filled in',
    faultsOf: ({ message }) =>
      partsOf(message.card)
        .filter(({ type, isRequired }) => INPUTS.has(String(type)) && isRequired === true)
        .flatMap(({ type, errorMessage }) =>
          isFilled(errorMessage) ? [] : [`${String(type)} without errorMessage`],
        ),
    broken: body({ type: 'Input.Text', id: 'a', label: 'A', isRequired: true }),
  },
  {
    fact: 'describes its pictures',
    faultsOf: ({ message }) => missingIn(message, (type) => type === 'Image', ['altText']),
    broken: body({
      type: 'Container',
      items: [{ type: 'Image', url: 'https://a.example/a.png', altText: ' ' }],
    }),
  },
  {
    fact: 'names every button',
    faultsOf: ({ message }) => missingIn(message, (type) => type.startsWith('Action.'), ['title']),
    broken: (card) => ({ ...card, actions: [{ type: 'Action.OpenUrl', url: 'https://a.example' }] }),
  },
  {
    fact: 'opens only secure pages and mail',
    faultsOf: ({ message }) =>
      partsOf(message.card)
        .filter(({ type, url }) => type === 'Action.OpenUrl' && !/^(https|mailto):/.test(String(url)))
        .map(({ title, url }) => `"${String(title)}" opens ${String(url)}`),
    broken: (card) => ({
      ...card,
      actions: [{ type: 'Action.OpenUrl', title: 'A', url: 'http://a.example' }],
    }),
  },
  {
    fact: 'sends only what the bot takes',
    faultsOf: ({ message }) =>
      partsOf(message.card)
        .filter(({ type, data }) => type === 'Action.Submit' && !isTaken(data))
        .map(({ title, data }) => `"${String(title)}" sends ${JSON.stringify(data)}`),
    broken: (card) => ({
      ...card,
      actions: [{ type: 'Action.Submit', title: 'A', data: { action: 'win' } }],
    }),
  },
  {
    fact: 'says its language, what it is in one line, and what it says where cards are not drawn',
    faultsOf: ({ message: { card, summary }, locale }) => [
      ...(card.lang === locale ? [] : [`lang is ${card.lang}`]),
      ...(card.version === '1.5' ? [] : [`version is ${String(card.version)}`]),
      ...(isFilled(summary) && !summary.includes('\n') ? [] : ['no summary of one line']),
      ...(isFilled(card.fallbackText) ? [] : ['no fallback text']),
    ],
    broken: ({ fallbackText, ...card }) => card,
  },
  {
    fact: 'holds no text that is empty or was left undefined',
    faultsOf: ({ message }) =>
      partsOf(message.card)
        .filter(
          ({ type, text }) =>
            type === 'TextBlock' && (!isFilled(text) || /undefined|\[object|NaN/.test(String(text))),
        )
        .map(({ text }) => `"${String(text)}"`),
    broken: body({ type: 'TextBlock', text: 'Until undefined' }),
  },
];

const cards = everyCard();

describe('every card', () => {
  for (const locale of LOCALES) {
    const ofLocale = cards.filter((card) => card.locale === locale);

    describe(`in ${locale} (${ofLocale.length} cards)`, () => {
      for (const { fact, faultsOf } of CHECKS) {
        it(fact, () => {
          const faults = ofLocale.flatMap((card) => faultsOf(card).map((fault) => `${card.name}: ${fault}`));
          expect(faults).to.deep.equal([]);
        });
      }
    });
  }

  it('has the same cards in every language', () => {
    const names = LOCALES.map((locale) =>
      cards.filter((card) => card.locale === locale).map(({ name }) => name),
    );
    for (const others of names) expect(others).to.deep.equal(names[0]);
  });
});

describe('a card that is not right', () => {
  const { card, summary } = buildMenuCard(welcomeMenu('en', knowledge.profile), 'en');
  for (const { fact, faultsOf, broken } of CHECKS) {
    it(`is found by the check that every card ${fact}`, () => {
      const spoilt = { card: broken(card as unknown as Json), summary } as unknown as CardMessage;
      expect(faultsOf({ name: 'spoilt', locale: 'en', message: spoilt })).to.have.length.of.at.least(1);
    });
  }
});

/** What elements of a kind lack. */
function missingIn(
  { card }: CardMessage,
  isMeant: (type: string) => boolean,
  keys: readonly string[],
): string[] {
  return partsOf(card)
    .filter(({ type }) => isMeant(String(type)))
    .flatMap((part) =>
      keys.filter((key) => !isFilled(part[key])).map((key) => `${String(part['type'])} without ${key}`),
    );
}

/** An element or action and everything in it; the data of buttons is no part of the card's looks. */
function partsOf(part: unknown): Json[] {
  if (Array.isArray(part)) return part.flatMap(partsOf);
  if (typeof part !== 'object' || part === null) return [];
  const { type, data, choices, ...rest } = part as Json;
  const inner = Object.values(rest).flatMap(partsOf);
  return type === undefined ? inner : [part as Json, ...inner];
}

/** A step's own data lacks what the client adds: the inputs. */
function isTaken(data: unknown): boolean {
  const whole =
    (data as Json)['action'] === 'checkAnswer' ? { inputs: {}, ...withoutInputs(data as Json) } : data;
  return payloadSchema.safeParse(whole).success || requestSearchSchema.safeParse(data).success;
}

function withoutInputs({ action, check, run, revision, step, ...inputs }: Json): Json {
  return { action, check, run, revision, step, inputs };
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
