// What the dialogs ask of requests, done here: who asks is taken from the turn, and a request opens to nobody else.
import { TurnContext } from 'botbuilder';
import type { RequestDesk, RequestOutcome } from '../../dialogs/requests/request-desk.js';
import { createRateLimiter, type Rate } from '../http/rate-limiter.js';
import { WEB_CHANNEL } from '../storage/state-keys.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { DAY_MS } from '../retention.js';
import type { Requests } from './index.js';
import { MoveRefused, type Move } from './moves.js';
import type { Asker } from './request.js';

export interface RequestDeskOptions {
  requests: Requests;
  knowledge: () => Knowledge;
  /** Whether there is a desk to answer them at. */
  hasDesk: boolean;
  /** Whether the bot can write to addresses. */
  hasMail: boolean;
  /** Epoch milliseconds. */
  clock: () => number;
}

/** Of one person, that nobody has answered yet; and within a day. More is no question any more. */
const MAX_WAITING = 10;
const MAX_A_DAY = 20;
/** What one person does to requests already sent: to those who answer, each is a mail or a line to read. */
const PERSON_RATE: Rate = { burst: 10, perSecond: 1 / 60 };
/** Of all on the web page together: there a new person costs nothing. Sized for an inbox, not for a server. */
const WEB_RATE: Rate = { burst: 60, perSecond: 1 / 30 };
const REMEMBERED_PEOPLE = 10_000;

export function createRequestDesk({
  requests,
  knowledge,
  hasDesk,
  hasMail,
  clock,
}: RequestDeskOptions): RequestDesk {
  const people = createRateLimiter(PERSON_RATE, REMEMBERED_PEOPLE, clock);
  const web = createRateLimiter(WEB_RATE, 1, clock);
  const isPageBusy = ({ channel }: Asker): boolean => channel === WEB_CHANNEL && web.take('') > 0;
  const isTooOften = (asker: Asker): boolean =>
    people.take(JSON.stringify([asker.channel, asker.userId])) > 0 || isPageBusy(asker);

  /** Of the person whose turn it is only; anybody can type a code. */
  const move = async (
    context: TurnContext,
    code: string,
    made: Move,
    seen: string | undefined,
  ): Promise<RequestOutcome> => {
    const request = await requests.find(code);
    const asker = askerOf(context);
    if (request?.asker.channel !== asker.channel || request.asker.userId !== asker.userId) return 'gone';
    if (isTooOften(asker)) return 'tooOften';
    if (seen !== undefined) await requests.arrived(code, seen);
    try {
      return (await requests.move(code, made)) ? 'done' : 'gone';
    } catch (error) {
      if (!(error instanceof MoveRefused)) throw error;
      return error.fault === 'full' ? 'full' : 'nothingWritten';
    }
  };
  /** A card that comes again is the same request, however many there are. */
  const hasTooMany = async ({ channel, userId }: Asker, draft: string): Promise<boolean> => {
    const theirs = await requests.ofPerson({ channel, userId });
    if (theirs.some((request) => request.draft === draft)) return false;
    const since = new Date(clock() - DAY_MS).toISOString();
    const waiting = theirs.filter(({ state }) => state !== 'closed' && state !== 'answered');
    return waiting.length >= MAX_WAITING || theirs.filter(({ at }) => at >= since).length >= MAX_A_DAY;
  };
  return {
    // Whoever is written to answers at the desk, and what no channel takes yet waits there.
    reaches: (to) => hasDesk && (to === 'desk' || isChannel(to) || (hasMail && to.startsWith('mailto:'))),
    async open(context, { topic, ...request }) {
      const asker = askerOf(context);
      if (await hasTooMany(asker, request.draft)) return { refused: 'tooMany' };
      if (isPageBusy(asker)) return { refused: 'tooOften' };
      const { id } = await requests.open({ ...request, asker, ...(topic === undefined ? {} : { topic }) });
      return { code: id };
    },
    writeBack: (context, code, { id, text }, seen) =>
      move(context, code, { kind: 'writeBack', id, text, locale: knowledge().languageOf(text) }, seen),
    solve: (context, code, seen) => move(context, code, { kind: 'solve' }, seen),
    reopen: (context, code, seen) => move(context, code, { kind: 'reopen' }, seen),
  };
}

function isChannel(to: string): boolean {
  return to === 'teams' || to.startsWith('teams:');
}

function askerOf({ activity }: TurnContext): Asker {
  const { user: _user, ...conversation } = TurnContext.getConversationReference(activity);
  // What they said last is nothing that an answer months later should hang on.
  delete conversation.activityId;
  const { from, channelId: channel } = activity;
  // By the id alone: neither a name nor the directory's id is needed to answer.
  return { channel, userId: from.id, conversation: { ...conversation, user: { id: from.id, name: '' } } };
}
