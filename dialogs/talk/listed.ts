// What stands on the screen to choose from, whatever brought it: menus, related questions, near answers. So "the second one"
// and "2" pick there too, as they do among the choices offered for a question.
import type { Menu } from '../../cards/menu-card.js';
import type { Payload } from '../../cards/payloads.js';
import type { Locale } from '../../knowledge/locales.js';
import type { Reply } from '../reply.js';
import type { SessionState, TurnState } from '../turn.js';
import { WORDS } from '../../cards/words/index.js';
import { phraseKey } from './phrases.js';
import { recogniseTalk, type Talk } from './recognise-talk.js';

/**
 * Remembers what a reply lists. Choices for a question are remembered apart, with the question (`offered`), until another
 * list takes their place on the screen; what a guided check asks is the check's own.
 */
export function noteListed(session: SessionState, said: Reply): void {
  const listed = listedIn(said);
  if (listed === undefined) return;
  if (listed.length === 0) delete session.listed;
  else session.listed = listed;
  if (listed.length === 0) return;
  delete session.offered;
  delete session.offeredFor;
}

/** Remembers what kind of thing was said, to say it again; a language that was chosen says nothing. */
export function noteSaid(session: SessionState, said: Reply): void {
  if (said.kind === 'text' && said.chosen !== undefined) return;
  const { kind } = said;
  session.lastSaid = kind === 'answer' || kind === 'choices' || kind === 'none' ? kind : 'else';
}

/**
 * What is listed now. "Forget everything about you?" is asked once: a yes later on is none to it.
 * @returns undefined: only the welcome has been shown, which is not a person's but the room's
 */
export function takeListed({ session, room }: TurnState): readonly Payload[] | undefined {
  const { listed, lastEntry, asked, dialogs } = session;
  if (listed && isForgetAsked(listed)) delete session.listed;
  if (listed) return listed;
  return room.greeted && lastEntry === undefined && !asked && !dialogs ? undefined : [];
}

/** What the buttons of a menu send, in their order. */
export function payloadsOf({ groups, more = [] }: Menu): Payload[] {
  const options = [...groups.flatMap((group) => group.options), ...more];
  return options.flatMap((option) => ('payload' in option ? [option.payload] : []));
}

/** @returns undefined: it says something and leaves the list where it is */
function listedIn(said: Reply): Payload[] | undefined {
  switch (said.kind) {
    case 'answer':
      return [
        ...(said.check === undefined ? [] : [{ action: 'checkStart' as const, check: said.check }]),
        ...said.related.map(({ id }): Payload => ({ action: 'ask', entry: id })),
      ];
    case 'none':
      return said.nearest.map(({ id }): Payload => ({ action: 'ask', entry: id }));
    case 'menu':
      return payloadsOf(said.menu);
    case 'text':
    case 'file':
      return undefined;
    default:
      return [];
  }
}

const REFUSALS: readonly Talk[] = ['no', 'neverMind', 'unsure'];

/** Yes or no where "forget everything about you?" is what was asked last. */
export function forgetAnswerIn(
  text: string,
  listed: readonly Payload[],
  preferred: Locale,
): { sure: boolean; locale: Locale } | undefined {
  if (!isForgetAsked(listed)) return undefined;
  if (saysToKeep(text, preferred)) return { sure: false, locale: preferred };
  const talk = recogniseTalk(text, preferred);
  if (talk?.said === 'yes') return { sure: true, locale: preferred };
  return talk && REFUSALS.includes(talk.said) ? { sure: false, locale: preferred } : undefined;
}

/** "No, keep", "keep it": some words of the button that keeps everything, from its beginning or to its end. */
function saysToKeep(text: string, locale: Locale): boolean {
  const [said, keep] = [phraseKey(text), phraseKey(WORDS[locale].forget.keep)];
  return said !== '' && (`${keep} `.startsWith(`${said} `) || ` ${keep}`.endsWith(` ${said}`));
}

/** Whether a list is the one that asks before everything about a person is deleted. */
function isForgetAsked(listed: readonly Payload[]): boolean {
  return listed.some(({ action }) => action === 'forget');
}
