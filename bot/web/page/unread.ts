// Answers of people that have come while nobody looked: told once, and the tab bears a number until it is looked at.
import { keep, readKept } from './kept.js';
import type { Activity } from './web-chat.js';

export interface Unread {
  /** Every message, those of the history included. */
  heard(activity: Activity): void;
}

const KEY = 'answers-seen';
/** More than are waiting at a time. */
const REMEMBERED = 50;

/** @param tell is called for each that has not been seen in this browser */
export function createUnread(tell: () => void): Unread {
  let waiting = 0;
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || waiting === 0) return;
    document.title = document.title.replace(/^\(\d+\) /, '');
    waiting = 0;
  });
  return {
    heard({ id, from, channelData }) {
      if (id === undefined || from?.role === 'user' || channelData?.['fromPerson'] !== true) return;
      const seen = (readKept(KEY) ?? '').split('\n');
      if (seen.includes(id)) return;
      keep(KEY, [...seen, id].slice(-REMEMBERED).join('\n'));
      tell();
      if (!document.hidden) return;
      waiting++;
      document.title = `(${waiting}) ${document.title.replace(/^\(\d+\) /, '')}`;
    },
  };
}
