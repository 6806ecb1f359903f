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
import { ActionTypes, TextFormatTypes, type Activity, type CardAction, type Entity } from 'botbuilder';
import { readAnswerCard } from '../../../cards/answer-card.js';
import { buildAnswerText } from '../../../cards/answer-text.js';
import type { Card } from '../../../cards/card.js';
import { formatDate } from '../../../cards/words/format.js';
import { WORDS } from '../../../cards/words/index.js';
import type { ShownAnswer } from '../../../dialogs/turn.js';
import type { Entry } from '../../../knowledge/entry.js';
import { DEFAULT_LOCALE, localeOfTag, type Locale } from '../../../knowledge/locales.js';
import { cutText } from '../../../knowledge/text/cut-text.js';

export interface AnswerMessageOptions {
  entry: (id: string) => Entry | undefined;
  isGroup: boolean;
}

export interface AnswerPart {
  activity: Partial<Activity>;
  answer?: ShownAnswer;
}

/** Limits of a citation, in characters. */
const MAX_CITATION_NAME = 80;
const MAX_CITATION_ABSTRACT = 160;

/** @returns undefined when the activity shows no answer, or one that is no longer known */
export function answerAsTexts(
  activity: Partial<Activity>,
  { entry: find, isGroup }: AnswerMessageOptions,
): AnswerPart[] | undefined {
  const { attachments, summary, ...rest } = activity;
  const read = attachments?.[0] && readAnswerCard(attachments[0].content as Card);
  const entry = read && find(read.entry);
  if (!entry) return undefined;
  const locale = localeOfTag(activity.locale) ?? DEFAULT_LOCALE;
  const cited = citation(entry, locale);
  const text: Partial<Activity> = {
    ...rest,
    ...(summary === undefined ? {} : { summary }),
    text: buildAnswerText({ entry, locale, lead: read.lead, ...(cited && { citation: '[1]' }) }),
    textFormat: TextFormatTypes.Markdown,
    entities: [...(activity.entities ?? []), ...(cited ? [cited] : [])],
    channelData: { ...(activity.channelData as object | undefined), feedbackLoop: { type: 'default' } },
  };
  const answer = { entry: read.entry, question: read.question };
  const related = isGroup ? [] : entry.related.flatMap((id) => find(id) ?? []);
  if (related.length === 0) return [{ activity: text, answer }];
  const suggestedActions = { to: [], actions: related.map((next) => suggestion(next, locale)) };
  const next = { ...rest, text: WORDS[locale].answer.related, suggestedActions };
  return [{ activity: text, answer }, { activity: next }];
}

/** @returns undefined when the author names no source: there is nothing to cite */
function citation(entry: Entry, locale: Locale): Entity | undefined {
  const { question, source, asOf } = entry.texts[locale];
  if (source === undefined || asOf === undefined) return undefined;
  const host = new URL(source).hostname.replace(/^www\./, '');
  const facts = WORDS[locale].answer.source(host, formatDate(asOf, locale));
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
function suggestion({ texts }: Entry, locale: Locale): CardAction {
  const title = texts[locale].label;
  return { type: ActionTypes.ImBack, title, value: title };
}
