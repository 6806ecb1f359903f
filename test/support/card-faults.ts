// Whether a card is one that clients draw: the checks of the renderer that Web Chat uses, at the version Teams takes.
import type * as AdaptiveCards from 'adaptivecards';
import { createRequire } from 'node:module';
import type { Json } from './chat.js';

// Only the bundle loads in Node, and only its unbundled form has types.
const { AdaptiveCard, SerializationContext, Versions } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as typeof AdaptiveCards;

/** Teams refuses messages from about 100 KB, counted as UTF-16; half of that leaves room for its envelope. */
const MAX_CARD_CHARACTERS = 25_000;

/** @returns what is wrong with it; empty when nothing is */
export function cardFaults(json: Json): string[] {
  const context = new SerializationContext(Versions.v1_5);
  const card = new AdaptiveCard();
  // The package's check of "lang" holds for every other card only: it keeps its place between two.
  const { lang: _lang, ...checked } = json;
  card.parse(checked, context);
  const parsing = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
  const properties = card.validateProperties().validationEvents.map(({ message }) => message);
  const size = JSON.stringify(json).length;
  return [
    ...parsing,
    ...properties,
    ...(size > MAX_CARD_CHARACTERS ? [`${size} characters are too many.`] : []),
  ];
}
