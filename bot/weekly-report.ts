// The report once a week, to those who asked for it, in the private chat in which they did.
import type { ConversationReference, Storage } from 'botbuilder';
import type { Logger } from 'pino';
import type { UnansweredReport } from '../cards/report-card.js';
import { labelsOf } from '../dialogs/admin.js';
import type { Reply } from '../dialogs/reply.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { Locale } from '../knowledge/locales.js';
import { DAY_MS } from './retention.js';
import { changeDocument, readDocument } from './storage/documents.js';
import type { PersonKey } from './storage/pseudonym.js';

export interface WeeklyReport {
  /** The first one comes in a week. Asked again: in the language of now, at the same time as before. */
  begin(person: string, locale: Locale, where: Partial<ConversationReference>): Promise<void>;
  /** @returns whether there was anything to end */
  end(person: string): Promise<boolean>;
  /**
   * Sends what is due. Each is noted as sent before it goes out, under an eTag: it goes out once however many instances look,
   * and not at all where sending fails.
   * @returns how many were sent
   */
  send(): Promise<number>;
  /** @returns how many were forgotten */
  forget(person: PersonKey): Promise<number>;
}

export interface WeeklyReportOptions {
  state: Storage;
  /** Whether somebody may still see it, by Entra object id. */
  mayRead: (person: string) => boolean;
  report: (days: number) => Promise<UnansweredReport>;
  /** @returns id of the message; empty when the person has blocked the bot */
  speak: (reference: Partial<ConversationReference>, reply: Reply) => Promise<string>;
  knowledge: () => Knowledge;
  /** Of the desk, where there is one. */
  mend: { deskUrl: string | undefined } | undefined;
  logger: Logger;
  /** Epoch milliseconds. */
  clock: () => number;
}

interface Reader {
  where: Partial<ConversationReference>;
  locale: Locale;
  /** Epoch milliseconds. */
  next: number;
}

interface Kept {
  /** By Entra object id. */
  readers: Readonly<Record<string, Reader>>;
}

const KEY = 'desk/weekly';
const DAYS = 7;
const WEEK_MS = DAYS * DAY_MS;

export function createWeeklyReport(options: WeeklyReportOptions): WeeklyReport {
  const { state, mayRead, report, speak, knowledge, mend, logger, clock } = options;

  const remove = async (isGone: (person: string, reader: Reader) => boolean): Promise<number> => {
    let count = 0;
    await changeDocument<Kept>(state, KEY, (kept) => {
      const all = Object.entries(kept?.readers ?? {});
      const left = all.filter(([person, reader]) => !isGone(person, reader));
      count = all.length - left.length;
      return count === 0 ? undefined : { readers: Object.fromEntries(left) };
    });
    return count;
  };

  /** @returns undefined where another instance was first, or it is not due any more */
  const claim = async (person: string): Promise<Reader | undefined> => {
    let claimed: Reader | undefined;
    const now = clock();
    await changeDocument<Kept>(state, KEY, (kept) => {
      const reader = kept?.readers[person];
      claimed = reader && reader.next <= now ? reader : undefined;
      if (!claimed) return undefined;
      // At the same hour, even after weeks in which nobody was there to send it.
      const weeks = Math.floor((now - claimed.next) / WEEK_MS) + 1;
      const next = claimed.next + weeks * WEEK_MS;
      return { readers: { ...kept?.readers, [person]: { ...claimed, next } } };
    });
    return claimed;
  };

  const sendTo = async (person: string, { where, locale }: Reader): Promise<boolean> => {
    try {
      const entryLabels = labelsOf(knowledge().entries, locale);
      const said = { kind: 'report', report: await report(DAYS), entryLabels, mend } as const;
      const message = await speak(where, { ...said, locale, private: true });
      if (message === '') await remove((one) => one === person);
      return message !== '';
    } catch (error) {
      logger.error({ err: error }, 'weekly report not sent: the next one comes in a week');
      return false;
    }
  };

  return {
    async begin(person, locale, where) {
      await changeDocument<Kept>(state, KEY, (kept) => {
        const next = kept?.readers[person]?.next ?? clock() + WEEK_MS;
        return { readers: { ...kept?.readers, [person]: { where, locale, next } } };
      });
    },
    end: async (person) => (await remove((one) => one === person)) > 0,
    async send() {
      await remove((person) => !mayRead(person));
      let sent = 0;
      for (const person of Object.keys((await readDocument<Kept>(state, KEY))?.readers ?? {})) {
        const reader = await claim(person);
        if (reader && (await sendTo(person, reader))) sent += 1;
      }
      return sent;
    },
    forget: ({ channel, userId }) =>
      remove((_person, { where }) => where.channelId === channel && where.user?.id === userId),
  };
}
