// An answer in Teams: a text with a citation and Teams' own feedback buttons, then the next questions as suggested actions.
//
// Not a card. Teams draws citations and feedback on texts only (a text beside a card is split into two messages), texts can
// be searched, quoted, copied and forwarded, and Microsoft's guidance for agents asks for Markdown where there is nothing
// to fill in: "cards are for action, not decoration". Choices, guided checks and the welcome stay cards. It is curated text,
// so it bears no "AI generated" label.
// https://learn.microsoft.com/microsoftteams/platform/agents-in-teams/integrate-ai/ai-content-labels
//
// The suggested actions get a line of their own: the one Teams client that can be tried without a tenant, the Agents
// Playground, draws neither Markdown nor citations on a message that has them. In a group there are none: a press would post
// a question that mentions nobody, and a thread should not grow by two messages an answer.
import {
  ActionTypes,
  ActivityTypes,
  InputHints,
  TextFormatTypes,
  type Activity,
  type CardAction,
  type Entity,
} from 'botbuilder';
import { buildAnswerText } from '../../../cards/answer-text.js';
import { formatDate } from '../../../cards/words/format.js';
import { CHECK_WORDS, WORDS } from '../../../cards/words/index.js';
import type { AnswerReply, ReplyEnvelope } from '../../../dialogs/reply.js';
import type { Entry } from '../../../knowledge/entry.js';
import type { Locale } from '../../../knowledge/locales.js';
import { cutText } from '../../../knowledge/text/cut-text.js';

/** Limits of a citation, in characters. */
const MAX_CITATION_NAME = 80;
const MAX_CITATION_ABSTRACT = 160;

/** More are not shown. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/suggested-actions */
const MAX_SUGGESTED_ACTIONS = 3;

/** The answer, and the next questions where there are any. */
export function answerAsTexts(
  { entry, related, check, lead, elsewhere = [], locale }: AnswerReply & ReplyEnvelope,
  { isGroup }: { isGroup: boolean },
): [Partial<Activity>, ...Partial<Activity>[]] {
  const cited = citation(entry, locale);
  const shared = { type: ActivityTypes.Message, locale, inputHint: InputHints.ExpectingInput };
  const answer: Partial<Activity> = {
    ...shared,
    summary: entry.texts[locale].question,
    text: buildAnswerText({ entry, locale, lead, ...(cited && { citation: '[1]' }) }),
    textFormat: TextFormatTypes.Markdown,
    entities: cited ? [cited] : [],
    channelData: { feedbackLoop: { type: 'default' } },
  };
  const begin = check === undefined ? [] : [CHECK_WORDS[locale][check].startButton];
  const { answer: words, language } = WORDS[locale];
  const goOn = elsewhere.map((other) => WORDS[other].language.goOn).slice(0, MAX_SUGGESTED_ACTIONS);
  const next = [...begin, ...related.map(({ texts }) => texts[locale].label)].slice(
    0,
    MAX_SUGGESTED_ACTIONS - goOn.length,
  );
  if (isGroup || goOn.length + next.length === 0) return [answer];
  // Named in the text, too: the buttons go when something else is said, and the message stays.
  const lines = [
    ...(goOn.length > 0 ? [`${language.title} ${goOn.join(' · ')}`] : []),
    ...(next.length > 0 ? [words.relatedTo(next.join(' · '))] : []),
  ];
  const actions = [...goOn, ...next].map(suggestion);
  return [answer, { ...shared, text: lines.join('\n\n'), suggestedActions: { to: [], actions } }];
}

/** @returns undefined when the author names no source: there is nothing to cite */
function citation(entry: Entry, locale: Locale): Entity | undefined {
  const { question, source, asOf } = entry.texts[locale];
  if (source === undefined) return undefined;
  const host = new URL(source).hostname.replace(/^www\./, '');
  const words = WORDS[locale].answer;
  const facts = asOf === undefined ? words.sourceOnly(host) : words.source(host, formatDate(asOf, locale));
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    citation: [
      {
        '@type': 'Claim',
        position: 1,
        appearance: {
          '@type': 'DigitalDocument',
          name: cutText(question, MAX_CITATION_NAME, '…'),
          abstract: cutText(facts, MAX_CITATION_ABSTRACT, '…'),
          url: source,
          image: { '@type': 'ImageObject', name: 'Text' },
        },
      },
    ],
  };
}

/** The question appears in the chat as if typed, so the title must be what the bot understands. */
function suggestion(title: string): CardAction {
  return { type: ActionTypes.ImBack, title, value: title };
}
