// When those who answer are reminded of a request that waits for them: after the hours `bot.yml` names, never while they are closed.
import { closedUntil } from '../../knowledge/profile/opening-hours.js';
import type { RequestRules } from '../../knowledge/profile/request-settings.js';
import type { Request } from './request.js';

const HOUR_MS = 3_600_000;

export interface Reminding {
  /** Requests in which nothing has happened since then, in ms since 1970. */
  since: number;
  /** Whether a reminder of this one can reach anybody: in a room, or by mail. */
  reaches: (request: Pick<Request, 'topic' | 'post'>) => boolean;
}

/**
 * @param hasMail whether the bot can send mail
 * @returns undefined where nobody is to be reminded now
 */
export function remindingAt(
  now: number,
  rules: RequestRules | undefined,
  hasMail: boolean,
): Reminding | undefined {
  if (rules?.remindAfterHours === undefined) return undefined;
  if (rules.hours && closedUntil(rules.hours, now) !== undefined) return undefined;
  return {
    since: now - rules.remindAfterHours * HOUR_MS,
    reaches: ({ topic, post }) =>
      post !== undefined || (hasMail && rules.placeFor(topic).to.startsWith('mailto:')),
  };
}
