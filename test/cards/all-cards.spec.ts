import { createRequire } from 'node:module';
import type * as AdaptiveCards from 'adaptivecards';
import { expect } from 'chai';
import { toTeams } from '../../bot/channels/teams/outgoing.js';
import { payloadSchema } from '../../cards/payloads.js';
import { LOCALES } from '../../knowledge/locales.js';
import { everyCard, type NamedCard } from '../support/every-card.js';
import { teamsActivity } from '../support/teams-rig.js';

// The official renderer's parser; its package entry does not load in Node, its bundle does.
const { AdaptiveCard, SerializationContext, Versions } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as typeof AdaptiveCards;

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
]);
const INPUTS = new Set(['Input.ChoiceSet', 'Input.Date', 'Input.Number', 'Input.Text', 'Input.Toggle']);
const WEB_ACTIONS = new Set(['Action.Submit', 'Action.OpenUrl']);

type Json = Readonly<Record<string, unknown>>;

const cards = everyCard();

describe('every card', () => {
  for (const locale of LOCALES) {
    const ofLocale = cards.filter((card) => card.locale === locale);

    describe(`in ${locale} (${ofLocale.length} cards)`, () => {
      /** All faults in one report: the card's name and what is wrong with it. */
      const expectNoFaults = (faultsOf: (card: NamedCard) => string[]): void => {
        const faults = ofLocale.flatMap((card) => faultsOf(card).map((fault) => `${card.name}: ${fault}`));
        expect(faults).to.deep.equal([]);
      };

      it('is valid by the official parser at schema 1.5', () => {
        expectNoFaults(({ message }) => officialFaults(message.card));
      });

      it('is valid for Teams, too, where some buttons are universal actions', () => {
        expectNoFaults(({ message }) => {
          const attachments = [
            { contentType: 'application/vnd.microsoft.card.adaptive', content: message.card },
          ];
          const activity = { type: 'message', attachments, summary: message.summary, locale };
          const sent = toTeams(activity, { incoming: teamsActivity('urn:test'), entry: () => undefined });
          return sent.flatMap((part) =>
            (part.activity.attachments ?? []).flatMap(({ content }) => officialFaults(content)),
          );
        });
      });

      it(`is below ${MAX_CARD_BYTES} bytes`, () => {
        expectNoFaults(({ message }) => {
          const bytes = Buffer.byteLength(JSON.stringify(message.card));
          return bytes < MAX_CARD_BYTES ? [] : [`${bytes} bytes`];
        });
      });

      it('uses only elements and actions that the web page draws', () => {
        expectNoFaults(({ message }) =>
          partsOf(message.card)
            .map(({ type }) => String(type))
            .filter((type) => !ELEMENTS.has(type) && !INPUTS.has(type) && !WEB_ACTIONS.has(type)),
        );
      });

      it('labels its inputs, says what is wrong with them, and describes its pictures', () => {
        expectNoFaults(({ message }) =>
          partsOf(message.card).flatMap((part) => {
            const missing = INPUTS.has(String(part['type']))
              ? ['id', 'label', 'errorMessage']
              : part['type'] === 'Image'
                ? ['altText']
                : [];
            return missing
              .filter((key) => !isFilled(part[key]))
              .map((key) => `${String(part['type'])} without ${key}`);
          }),
        );
      });

      it('names every button and sends only what the bot takes', () => {
        expectNoFaults(({ message }) =>
          partsOf(message.card)
            .filter(({ type }) => String(type).startsWith('Action.'))
            .flatMap(({ type, title, data, url }) => {
              if (!isFilled(title)) return ['a button without a title'];
              if (type === 'Action.OpenUrl')
                return /^(https|mailto):/.test(String(url))
                  ? []
                  : [`"${String(title)}" opens ${String(url)}`];
              return isTaken(data) ? [] : [`"${String(title)}" sends ${JSON.stringify(data)}`];
            }),
        );
      });

      it('says its language, what it is in one line, and what it says where cards are not drawn', () => {
        expectNoFaults(({ message: { card, summary } }) => [
          ...(card.lang === locale ? [] : [`lang is ${card.lang}`]),
          ...(card.version === '1.5' ? [] : [`version is ${String(card.version)}`]),
          ...(isFilled(summary) && !summary.includes('\n') ? [] : ['no summary of one line']),
          ...(isFilled(card.fallbackText) ? [] : ['no fallback text']),
        ]);
      });

      it('holds no text that is empty or was left undefined', () => {
        expectNoFaults(({ message }) =>
          partsOf(message.card)
            .filter(
              ({ type, text }) =>
                type === 'TextBlock' && (!isFilled(text) || /undefined|\[object|NaN/.test(String(text))),
            )
            .map(({ text }) => `"${String(text)}"`),
        );
      });
    });
  }

  it('has the same cards in every language', () => {
    const names = LOCALES.map((locale) =>
      cards.filter((card) => card.locale === locale).map(({ name }) => name),
    );
    for (const others of names) expect(others).to.deep.equal(names[0]);
  });
});

describe('the official parser', () => {
  it('finds what is wrong with a card that is not right, so that its silence means something', () => {
    const broken = {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [
        { type: 'TextBlok', text: 'x' },
        { type: 'Input.Text', label: 'no id' },
        { type: 'Container', style: 'loud', items: [] },
      ],
      actions: [{ type: 'Action.Sumbit', title: 'x' }],
    };
    expect(officialFaults(broken)).to.have.length.of.at.least(4);
  });
});

/** adaptivecards 3.0.6 refuses every second language tag: its pattern is global, so it goes on where it last stopped. */
const ALTERNATING_FAULT = /for property "lang"/;

function officialFaults(json: unknown): string[] {
  const context = new SerializationContext(Versions.v1_5);
  const card = new AdaptiveCard();
  card.parse(json, context);
  const events = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at));
  return [...events, ...card.validateProperties().validationEvents]
    .map(({ message }) => message)
    .filter((message) => !ALTERNATING_FAULT.test(message));
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
    (data as Json)['action'] === 'flowAnswer' ? { inputs: {}, ...withoutInputs(data as Json) } : data;
  return payloadSchema.safeParse(whole).success;
}

function withoutInputs({ action, flow, run, revision, step, ...inputs }: Json): Json {
  return { action, flow, run, revision, step, inputs };
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
