// Activity -> what it means to us. Pure: knows the shape of activities on every channel, nothing of dialogs or storage.
import { decodeHTML } from 'entities';
import { ActivityTypes, type Activity, type Mention } from 'botbuilder';
import { parsePayload } from '../cards/payloads.js';
import type { Incoming } from '../dialogs/turn.js';
import { MAX_QUESTION_LENGTH } from '../knowledge/finder.js';
import { printable } from '../knowledge/text/printable.js';
import { cutText } from '../knowledge/text/cut-text.js';

/** Text beyond this is not even looked at: room for mentions and markup around what a question may hold. */
const MAX_READ_LENGTH = 4 * MAX_QUESTION_LENGTH;
/** Each is looked for in the whole text. More than Teams lets anybody mention at once. */
const MAX_MENTIONS = 100;

export function parseIncoming(activity: Partial<Activity>): Incoming {
  switch (activity.type) {
    case ActivityTypes.Message:
    case ActivityTypes.MessageUpdate:
      return parseMessage(activity);
    case ActivityTypes.Invoke:
      return parseInvoke(activity);
    case ActivityTypes.ConversationUpdate:
      return joins(activity) ? { kind: 'joined' } : { kind: 'ignored' };
    case ActivityTypes.InstallationUpdate:
      return activity.action?.startsWith('add') ? { kind: 'joined' } : { kind: 'ignored' };
    default:
      return { kind: 'ignored' };
  }
}

function parseMessage(activity: Partial<Activity>): Incoming {
  const text = cleanText(activity);
  if (activity.value !== undefined && activity.value !== null && text === '')
    return parseButton(activity.value);
  if (
    text === '' &&
    listOf(activity.attachments).some((attachment) => !isTextCopy(attachment?.contentType))
  ) {
    return { kind: 'unreadable' };
  }
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: 'blank' };
  const edited = activity.type === ActivityTypes.MessageUpdate ? { edited: true as const } : {};
  return { kind: 'text', text: cutText(text, MAX_QUESTION_LENGTH), cut: isCut(activity, text), ...edited };
}

function isCut({ text: sent = '' }: Partial<Activity>, text: string): boolean {
  return text.length > MAX_QUESTION_LENGTH || sent.length > MAX_READ_LENGTH;
}

/** Buttons that clients press behind the scenes, expecting an answer in the response. */
function parseInvoke(activity: Partial<Activity>): Incoming {
  const { name, value } = activity as { name?: string; value?: unknown };
  switch (name) {
    case 'adaptiveCard/action':
      return parseButton((value as { action?: { data?: unknown } } | undefined)?.action?.data);
    case 'suggestedAction/submit':
      return parseButton(value);
    default:
      return { kind: 'ignored' };
  }
}

function parseButton(data: unknown): Incoming {
  const payload = parsePayload(data);
  return payload ? { kind: 'submit', payload } : { kind: 'staleCard' };
}

/** Teams attaches an HTML copy of every formatted message; it holds nothing the text does not. */
function isTextCopy(contentType: string | undefined): boolean {
  return contentType === 'text/html';
}

/**
 * The text without the names of those it mentions, markup entities and odd blanks. A name is no word of a question: neither the
 * bot's own nor a colleague's, who is only to see it. Where something is mentioned, what stands between its marks is a name, also
 * for clients that leave the name's text out of the entity, as Teams does for names with an ampersand.
 */
export function cleanText(activity: Partial<Activity>): string {
  if (typeof activity.text !== 'string') return '';
  let text = cutText(activity.text, MAX_READ_LENGTH);
  const mentions = listOf(activity.entities)
    .filter((entity) => entity?.type === 'mention')
    .slice(0, MAX_MENTIONS);
  for (const { text: written } of mentions as Partial<Mention>[])
    if (typeof written === 'string' && written !== '') text = text.replaceAll(written, ' ');
  const named = text.replace(/<at\b[^<>]*>([^<]*)<\/at>/gi, mentions.length > 0 ? ' ' : '$1');
  const plain = decodeHTML(named)
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/[\s\u00A0]+/g, ' ');
  return printable(plain).trim();
}

/** Clients of other people send what they like; one odd part must not keep a question from being answered. */
function listOf<T>(list: readonly T[] | undefined): readonly (T | null)[] {
  return Array.isArray(list) ? (list as readonly T[]) : [];
}

/** Somebody other than the bot has joined. */
function joins({ membersAdded, recipient }: Partial<Activity>): boolean {
  return listOf(membersAdded).some((member) => member !== null && member.id !== recipient?.id);
}
