// What a typed text can mean, apart from any guided check, and what must be known to tell.
import type { Payload, RunPayload, WorkPayload } from '../cards/payloads.js';
import type { CheckId } from '../cards/words/checks.js';
import type { Command } from '../cards/words/listening-words.js';
import type { TalkKind } from '../cards/words/talk-words.js';
import type { Entry } from '../knowledge/entry.js';
import type { Finding } from '../knowledge/finder.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { Locale } from '../knowledge/locales.js';
import type { Facts } from './checks/check.js';
import type { CheckSet } from './checks/check-list.js';

export type Route =
  | { kind: 'language'; locale: Locale }
  /** `locale`: the language the command was written in. */
  | { kind: 'command'; command: Command; locale: Locale }
  /** Ordinary talk; `tellsLanguage`: it says which language to go on in, too. */
  | { kind: 'talk'; said: TalkKind; locale: Locale; tellsLanguage: boolean }
  /** Thanks and good-bye in one breath. */
  | { kind: 'both' }
  /** A title of ours, typed: what its button sends. */
  | { kind: 'pressed'; payload: PlainPayload; locale: Locale }
  /** Yes or no to being forgotten. */
  | { kind: 'forget'; sure: boolean; locale: Locale }
  | { kind: 'start'; check: CheckId; facts: Facts; locale: Locale }
  /** An entry picked by its title or by its number among the choices. */
  /** `begins`: the paragraph of its answer that is asked for, 1 = the first; `says`: what leads it instead. */
  | { kind: 'entry'; entry: Entry; begins?: number | undefined; says?: string | undefined }
  | { kind: 'question'; finding: Finding };

/** What a button sends that belongs to no check, rates nothing and deletes nothing. */
export type PlainPayload = Exclude<
  Payload,
  | RunPayload
  | { action: 'checkStart' | 'feedback' | 'forget' | 'mend' }
  | WorkPayload
  | { action: 'requestSend' | 'requestCancel' | 'requestReply' | 'requestSolved' | 'requestReopen' }
>;

export interface UnderstandOptions {
  locale: Locale;
  knowledge: Knowledge;
  checks: CheckSet;
  /** Ids of the entries offered as choices last. */
  offered?: readonly string[] | undefined;
  /** What else was listed last. */
  listed?: readonly Payload[] | undefined;
  /** Whether a guided check waits for an answer: then texts are taken as they are, for they may be one. */
  checkAsks?: boolean | undefined;
  /** What the person spoke of last that a shortcut goes on with: "can we renew it?". */
  spokenOf?: string | undefined;
  /** Id of the entry answered last, for follow-up questions. */
  lastEntry?: string | undefined;
}
