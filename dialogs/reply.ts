// What the bot says, as data. Each channel draws it in its own way (see bot/channels/): as cards, as texts with citations, as
// lines in a terminal. What a reply means stands here, and is never read back out of what was drawn.
import type { CheckNoticeInput } from '../cards/check-notice-card.js';
import type { LookCardInput } from '../cards/check-look-card.js';
import type { StepCardInput } from '../cards/check-step-card.js';
import type { VerdictCardInput } from '../cards/check-verdict-card.js';
import type { CheckId } from '../cards/words/checks.js';
import type { Menu } from '../cards/menu-card.js';
import type { RequestCardInput, RequestNewsInput } from '../cards/request-card.js';
import type { WorkCardInput, WorkNoteInput } from '../cards/request-work-card.js';
import type { UnansweredReport } from '../cards/report-card.js';
import type { EntryChanges } from '../knowledge/changes.js';
import type { Entry } from '../knowledge/entry.js';
import type { Locale } from '../knowledge/locales.js';

export type Reply = ReplyContent & ReplyEnvelope;

/** Who sees a reply, and where it stands. */
export interface ReplyEnvelope {
  /** The language it is in. */
  locale: Locale;
  /** For the asker's eyes only, in a place where others read along. */
  private?: boolean;
  /** By which the message can be found again once it is on the screen. */
  name?: string;
  replaces?: Replacement;
}

/** The message whose place a reply takes. */
export interface Replacement {
  /** As the channel told it. */
  id: string;
  /** Where nothing can be replaced: what is `needed` is said anew, what is `dispensable` is not. */
  importance: 'needed' | 'dispensable';
}

export type ReplyContent =
  | AnswerReply
  /** "Did you mean": entries a person can tell apart. `question`: its id in the journal. */
  | { kind: 'choices'; choices: readonly Entry[]; question?: string | undefined }
  /** No answer; the entries nearest to it, and where a person finds a person. */
  | {
      kind: 'none';
      nearest: readonly Entry[];
      title: string;
      /** That, and of what, nothing is known, and who else may know; said once in a conversation. */
      notFound?: string | undefined;
      person?: string | undefined;
      contactUrl: string | undefined;
    }
  /** What one can do from here. */
  | { kind: 'menu'; menu: Menu }
  /** `entryLabels`: what entries are called, by id; one that no longer exists has none. */
  | {
      kind: 'report';
      report: UnansweredReport;
      entryLabels: ReadonlyMap<string, string>;
      /** Whether questions can be put into a draft from it, and where the desk is. */
      mend?: { deskUrl: string | undefined } | undefined;
    }
  /** The knowledge was read again; with `problems`, nothing has changed. */
  | { kind: 'reload'; changes: EntryChanges; problems: readonly string[] }
  /**
   * Our own words, as Markdown; never something a person typed. `format: 'plain'`: to be copied, letter for letter.
   * `chosen`: it confirms that the person has chosen this language, which what surrounds the chat may follow.
   */
  | { kind: 'text'; text: string; format?: 'plain'; chosen?: Locale }
  | { kind: 'file'; text: string; file: ReplyFile }
  /** What a guided check asks next. */
  | { kind: 'step'; step: StepCardInput }
  /** What was told in sentences, to be looked at before a guided check comes to a verdict. */
  | { kind: 'look'; look: LookCardInput }
  /** What a guided check has come to. */
  | { kind: 'verdict'; verdict: VerdictCardInput }
  /** A question to a person, to be looked at before it is sent. */
  | { kind: 'request'; request: RequestCardInput }
  /** What a person has answered, or that a request is closed. */
  | { kind: 'requestNews'; news: RequestNewsInput }
  /** A request, for those who answer it in a channel; and what its asker has done since. */
  | { kind: 'work'; card: WorkCardInput }
  | { kind: 'workNote'; note: WorkNoteInput }
  /** A word about a check, and the way to begin it. */
  | { kind: 'notice'; notice: CheckNoticeInput };

export interface AnswerReply {
  kind: 'answer';
  entry: Entry;
  /** Entries offered as next questions. */
  related: readonly Entry[];
  /** Languages it is written in that one can go on in, where the asker's is none of them. */
  elsewhere?: readonly Locale[] | undefined;
  /** The guided check that works out for the asker what the entry says in general. */
  check?: CheckId | undefined;
  /** The sentence a detail question is after, as Markdown. */
  lead?: string | undefined;
  /** Id in the journal of the question it answers; undefined when it was picked from a button. */
  question?: string | undefined;
}

/** A small file. */
export interface ReplyFile {
  name: string;
  contentType: string;
  /** Text of the file. */
  content: string;
}

/** Where replies go, and the language they are in: a turn, as far as replies are concerned. */
export interface Replying {
  reply: (reply: Reply) => void;
  locale: Locale;
}

/** Says something in the language of the turn. It is shown once the turn's state is saved. */
export function reply(
  turn: Replying,
  content: ReplyContent,
  envelope: Omit<Partial<ReplyEnvelope>, 'locale'> = {},
): void {
  turn.reply({ ...content, locale: turn.locale, ...envelope });
}

/** @param text our own words, as Markdown; never something a person typed */
export function replyText(turn: Replying, text: string): void {
  reply(turn, { kind: 'text', text });
}
