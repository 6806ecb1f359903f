// Requests at the desk: who may open which is decided here, for each one and every time. What an expert does not get to see
// does not exist for them.
import { randomUUID } from 'node:crypto';
import { z } from 'zod/v4';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import type { Requests } from '../../requests/index.js';
import { linkTo } from '../../requests/rooms.js';
import { MoveRefused, type Move } from '../../requests/moves.js';
import { MAX_REQUEST_TEXT, REQUEST_STATES, type Expert, type Request } from '../../requests/request.js';
import { proposedEntry } from '../../requests/proposed-entry.js';
import { plainCode } from '../../requests/request-code.js';
import { mayOpen, peopleIn, searchRequests } from '../../requests/request-search.js';
import type { Audit } from '../audit.js';
import type { Call, Route } from '../door.js';
import { parseBody } from '../parse-body.js';
import { Refusal } from '../refusal.js';
import { may } from '../roles.js';

export interface RequestRoutesOptions {
  requests: Requests;
  knowledge: () => Knowledge;
  audit: Audit;
}

/** A request as experts see it: who asked is nobody's business. */
export type ShownRequest = Omit<Request, 'asker' | 'draft' | 'outbox' | 'post'> & {
  /** Its thread in Teams. */
  thread?: string;
  /** Something for the asker has not arrived yet. */
  onTheWay: boolean;
  channel: string;
  topicTitle?: string;
};

export interface RequestsPage {
  /** Whether `bot.yml` lets people ask. */
  isOn: boolean;
  requests: ShownRequest[];
  /** How many fit what was looked for. */
  total: number;
  /** By state, of all that this person may open. */
  counts: Record<string, number>;
  topics: { topic: string; title: string }[];
  /** Who has had requests in hand: whom one can be given to. */
  people: Expert[];
  /** Id of whoever looks. */
  self: string;
}

/** Shown at once. */
const PAGE = 50;

const naming = z.object({ id: z.string().max(20).transform(plainCode) });
const answering = naming.extend({
  text: z.string().max(MAX_REQUEST_TEXT),
  message: z.string().max(60).optional(),
});
const assigning = naming.extend({ to: z.string().max(100) });

export function requestRoutes({ requests, knowledge, audit }: RequestRoutesOptions): Route[] {
  const shown = ({ asker, draft: _draft, outbox, post, ...request }: Request): ShownRequest => {
    const { topic } = request;
    return {
      ...request,
      channel: asker.channel,
      ...(post ? { thread: linkTo(post.thread, post.message) } : {}),
      onTheWay: outbox.some(({ to }) => to === 'asker'),
      ...(topic === undefined ? {} : { topicTitle: titleOf(topic) }),
    };
  };
  const titleOf = (topic: string): string =>
    knowledge().topicTitle(topic, knowledge().profile.defaultLanguage);
  const isFor = ({ person, role }: Pick<Call, 'person' | 'role'>, request: Request): boolean =>
    mayOpen(request, { id: person.id, isEditor: may(role, 'editor') }, knowledge());
  const opened = async (call: Call, id: string): Promise<Request> => {
    const request = await requests.find(id);
    if (!request || !isFor(call, request)) throw new Refusal(404, 'NotFound', `There is no request ${id}.`);
    return request;
  };
  const all = async (call: Call): Promise<Request[]> => {
    const found: Request[] = [];
    for await (const page of requests.pages()) found.push(...page.filter((request) => isFor(call, request)));
    return found;
  };
  const move = async (call: Call, id: string, made: Move): Promise<{ request: ShownRequest }> => {
    await opened(call, id);
    try {
      const request = await requests.move(id, made);
      if (!request) throw new Refusal(404, 'NotFound', `There is no request ${id}.`);
      await audit.note(call.person, `request: ${made.kind}`, { request: id });
      return { request: shown(request) };
    } catch (error) {
      if (!(error instanceof MoveRefused)) throw error;
      throw new Refusal(409, 'Conflict', error.message, { fault: error.fault, holder: error.holder });
    }
  };
  const expertOf = ({ person: { id, name } }: Call): Expert => ({ id, name });
  const changing = (path: string, made: (call: Call) => { id: string; move: Move }): Route => ({
    method: 'POST',
    path: `/requests/${path}`,
    role: 'reader',
    run(call) {
      const { id, move: planned } = made(call);
      return move(call, id, planned);
    },
  });

  return [
    {
      method: 'GET',
      path: '/requests',
      role: 'reader',
      async run(call) {
        const { query, person } = call;
        const mine = await all(call);
        const { profile } = knowledge();
        const fitting = searchRequests(mine, {
          ...{ state: query['state'], topic: query['topic'], text: query['text'] },
          holder: query['mine'] === 'yes' ? person.id : undefined,
        });
        const topics = [...new Set(mine.flatMap(({ topic }) => topic ?? []))].map((topic) => ({
          topic,
          title: titleOf(topic),
        }));
        const counts = Object.fromEntries(
          REQUEST_STATES.map((state) => [state, mine.filter((request) => request.state === state).length]),
        );
        const page: RequestsPage = {
          isOn: profile.requests !== undefined,
          requests: fitting.slice(0, PAGE).map(shown),
          ...{
            total: fitting.length,
            counts,
            topics,
            people: peopleIn(mine, expertOf(call)),
            self: person.id,
          },
        };
        return page;
      },
    },
    {
      method: 'GET',
      path: '/requests/one',
      role: 'reader',
      run: async (call) => ({ request: shown(await opened(call, plainCode(call.query['id'] ?? ''))) }),
    },
    {
      method: 'GET',
      path: '/requests/entry',
      role: 'editor',
      run: async (call) => proposedEntry(await opened(call, plainCode(call.query['id'] ?? ''))),
    },
    changing('take', (call) => ({
      ...parseBody(naming, call.body),
      move: { kind: 'take', who: expertOf(call) },
    })),
    changing('close', (call) => ({
      ...parseBody(naming, call.body),
      move: { kind: 'close', who: expertOf(call) },
    })),
    changing('reopen', (call) => ({
      ...parseBody(naming, call.body),
      move: { kind: 'reopen', who: expertOf(call) },
    })),
    changing('answer', (call) => {
      const { id, text, message = randomUUID() } = parseBody(answering, call.body);
      const locale = knowledge().languageOf(text);
      return { id, move: { kind: 'answer', who: expertOf(call), id: message, text, locale } };
    }),
    {
      method: 'POST',
      path: '/requests/assign',
      role: 'reader',
      async run(call) {
        const { id, to } = parseBody(assigning, call.body);
        const { topic } = await opened(call, id);
        const experts = knowledge().profile.requests?.placeFor(topic).experts;
        const person = peopleIn(await all(call), expertOf(call)).find((one) => one.id === to);
        if (!person || (experts && !experts.includes(to.toLowerCase())))
          throw new Refusal(422, 'BadArgument', 'That person cannot be given this request.');
        return move(call, id, { kind: 'assign', who: expertOf(call), to: person });
      },
    },
  ];
}
