// Whether others read along.
import type { Activity } from 'botbuilder';

/** Channels without a word on it, such as the web page's, have conversations of two only. */
export function isGroup({ conversation }: Partial<Activity>): boolean {
  return (
    conversation?.isGroup === true ||
    ['groupChat', 'channel'].includes(conversation?.conversationType ?? 'personal')
  );
}
