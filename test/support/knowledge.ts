// The project's own knowledge, loaded once for all specs of a run.
import { join } from 'node:path';
import { projectRoot } from '../../bot/project-root.js';
import { loadKnowledge } from '../../knowledge/knowledge.js';

export const knowledge = loadKnowledge(join(projectRoot(), 'knowledge', 'content'));
