// All that is one language's, as `Language` lists it. Only names pass here, so that a script gets the parts that it uses.
export { admin, requestRoom } from './admin.js';
export { background } from './background.js';
export { bot, privacy, request, teamsApp } from './bot.js';
export { check } from './check.js';
export { crisis } from './crisis.js';
export { desk } from './desk.js';
export { documents, listening } from './listening.js';
export { deskFigures, deskImport, deskRequest, page } from './pages.js';
export { reading } from './reading.js';
export { talk } from './talk.js';

export const concepts = '';
