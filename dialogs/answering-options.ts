// What answering needs to know of the bot it is part of.
import type { Finding } from '../knowledge/finder.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { RequestDesk } from './requests/request-desk.js';

export interface AnsweringOptions {
  knowledge: () => Knowledge;
  /** Where a person finds a person, should the organisation's own settings not say; undefined = words only. */
  contactUrl: string | undefined;
  /** Where it stands what is kept; undefined where the bot's own address is not known. */
  privacyUrl?: string | undefined;
  /** Passes questions on to people; without it the bot only says where they are. */
  requests?: RequestDesk | undefined;
  /** Epoch milliseconds. */
  clock?: () => number;
  /** For what was not surely found; without it nothing is waited for. */
  secondLook?: SecondLook | undefined;
}

/**
 * Sees a finding again in another light, outside the knowledge. Never makes an answer; never throws.
 * @param text the question as typed
 */
export type SecondLook = (text: string, finding: Finding) => Promise<Finding>;
