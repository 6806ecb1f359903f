// What the people of the desk ask for and do: inbox, drafts, review, publishing, entries. One route each, data in, data out.
import type { Route } from '../door.js';
import type { Workplace } from '../workplace.js';
import { bringingRoutes } from './bringing.js';
import { draftRoutes } from './drafts.js';
import { entryFactRoutes } from './entry-facts.js';
import { entryRoutes } from './entries.js';
import { figureRoutes } from './figures.js';
import { inboxRoutes } from './inbox.js';
import { publishingRoutes } from './publishing.js';
import { writingRoutes } from './writing.js';
import { requestRoutes } from './requests.js';

export function workplaceRoutes(workplace: Workplace): Route[] {
  const { audit } = workplace;
  return [
    { method: 'GET', path: '/audit', role: 'reader', run: async () => ({ lines: await audit.latest() }) },
    ...inboxRoutes(workplace),
    ...draftRoutes(workplace),
    ...publishingRoutes(workplace),
    ...entryRoutes(workplace),
    ...entryFactRoutes(workplace),
    ...writingRoutes(workplace),
    ...bringingRoutes(workplace),
    ...figureRoutes(workplace),
    ...requestRoutes(workplace),
  ];
}
