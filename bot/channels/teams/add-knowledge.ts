// "Add to knowledge" on any message: a form with its words, and from it a change in the editor's own draft. Nothing goes live by it.
import { CardFactory, type TurnContext } from 'botbuilder';
import { decodeHTML } from 'entities';
import { z } from 'zod/v4';
import { buildAddKnowledgeCard, MAX_ADDED_CHARS } from '../../../cards/add-knowledge-card.js';
import { ADMIN_WORDS } from '../../../cards/words/index.js';
import type { Mending } from '../../../dialogs/admin.js';
import { shownEntries } from '../../../knowledge/found-entries.js';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import { DEFAULT_LOCALE, localeOfTag, LOCALES, type Locale } from '../../../knowledge/locales.js';
import { cutText } from '../../../knowledge/text/cut-text.js';
import { oneLine } from '../../../knowledge/write/edits.js';
import { mask } from '../../mask.js';

/** Ids of the action commands that are handled; the manifest declares the same. */
export const ACTION_COMMANDS: readonly string[] = ['addToKnowledge'];

export interface AddKnowledge {
  /** `composeExtension/fetchTask`: the form, or why there is none. */
  open(context: TurnContext): Promise<object>;
  /** `composeExtension/submitAction`: what was sent with it. */
  submit(context: TurnContext): Promise<object>;
}

export interface AddKnowledgeOptions {
  knowledge: () => Knowledge;
  /** Undefined where there is no desk. */
  mending: () => Mending | undefined;
}

/** A form with more would be too large for Teams. */
const MAX_CHOICES = 200;
/** Looked at of a message; a form takes much less. */
const MAX_READ_CHARS = 8_000;

const openedSchema = z.object({
  commandId: z.enum(ACTION_COMMANDS),
  messagePayload: z.object({ body: z.object({ content: z.string(), contentType: z.string().optional() }) }),
});
const sentSchema = z.object({
  commandId: z.enum(ACTION_COMMANDS),
  data: z.object({
    text: z.string().trim().min(1).max(MAX_ADDED_CHARS),
    entry: z.string().max(200),
    add: z.enum(LOCALES),
  }),
});

export function createAddKnowledge({ knowledge, mending }: AddKnowledgeOptions): AddKnowledge {
  const localeIn = (context: TurnContext): Locale => localeOfTag(context.activity.locale) ?? DEFAULT_LOCALE;
  const say = (text: string): object => ({ task: { type: 'message', value: text } });
  return {
    async open(context) {
      const locale = localeIn(context);
      const words = ADMIN_WORDS[locale].add;
      const mend = mending();
      if (!mend?.mayEdit(context)) return Promise.resolve(say(words.refused));
      const opened = openedSchema.safeParse(context.activity.value);
      const body = opened.success ? opened.data.messagePayload.body : undefined;
      const text = body ? textOfMessage(body.content, body.contentType) : '';
      if (text === '') return say(words.noText);
      const { entries } = knowledge();
      const near = shownEntries(knowledge().find(text, { locale }));
      const choices = [...new Set([...near, ...entries])].slice(0, MAX_CHOICES);
      const card = CardFactory.adaptiveCard(buildAddKnowledgeCard(text, choices, locale, mend.deskUrl));
      return {
        task: { type: 'continue', value: { title: words.title, card, height: 'medium', width: 'medium' } },
      };
    },
    async submit(context) {
      const mend = mending();
      const words = ADMIN_WORDS[localeIn(context)].add;
      if (!mend?.mayEdit(context)) return say(words.refused);
      const sent = sentSchema.safeParse(context.activity.value);
      if (!sent.success) return say(words.cannotKeep);
      const { text, entry, add } = sent.data.data;
      const locale = knowledge().languageOf(text, add) ?? add;
      const isKept = await mend.keep(context, { kind: 'phrasing', entry, locale, text: oneLine(text) });
      return say(isKept ? words.kept : words.cannotKeep);
    },
  };
}

/** One line without markup and, as far as it can be told, without names and addresses. */
function textOfMessage(content: string, contentType = 'text'): string {
  const cut = cutText(content, MAX_READ_CHARS);
  const text = contentType === 'html' ? textOfMarkup(cut) : cut;
  return cutText(oneLine(mask(text)).trim(), MAX_ADDED_CHARS);
}

function textOfMarkup(html: string): string {
  const bare = html
    .replace(/<\/?(?:p|br|div|li)\b[^<>]{0,500}>/giu, '\n')
    .replace(/<[^<>]{0,500}>/gu, '')
    .replaceAll('&#39;', '’');
  return decodeHTML(bare).replaceAll('\u00A0', ' ');
}
