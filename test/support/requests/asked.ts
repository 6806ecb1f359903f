// Requests as specs need them.
import type { Requests } from '../../../bot/requests/index.js';
import type { AskedRequest, Expert } from '../../../bot/requests/request.js';

export const ANN: Expert = { id: 'ann', name: 'Ann' };
export const BO: Expert = { id: 'bo', name: 'Bo' };

export function asked(more: Partial<AskedRequest> = {}): AskedRequest {
  return {
    draft: 'draft-1',
    asker: { channel: 'directline', userId: 'dl_1', conversation: { conversation: { id: 'c1' } as never } },
    locale: 'fr',
    topic: 'fruit',
    question: 'Comment peler une orange ?',
    details: '',
    ...more,
  };
}

/** For specs that are about something else. */
export const noRequests: Requests = {
  open: () => Promise.reject(new Error('Nobody takes requests here.')),
  move: () => Promise.resolve(undefined),
  find: () => Promise.resolve(undefined),
  ofThread: () => Promise.resolve(undefined),
  postWaiting: () => Promise.resolve(0),
  stands: () => Promise.resolve(undefined),
  arrived: () => Promise.resolve(),
  ofPerson: () => Promise.resolve([]),
  pages: async function* () {},
  remind: () => Promise.resolve(0),
  forget: () => Promise.resolve(0),
  sweep: () => Promise.resolve(0),
  round: () => Promise.resolve(0),
  start: () => () => undefined,
  settled: () => Promise.resolve(),
};
