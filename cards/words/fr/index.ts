import type { Language } from '../language.js';
import { admin, requestRoom } from './admin.js';
import { background } from './background.js';
import { bot, privacy, request } from './bot.js';
import { check } from './check.js';
import { crisis } from './crisis.js';
import { documents } from './documents.js';
import { listening } from './listening.js';
import { reading } from './reading.js';
import { talk } from './talk.js';

export const fr: Language = {
  bot,
  listening,
  documents,
  privacy,
  admin,
  reading,
  talk,
  request,
  crisis,
  requestRoom,
  background,
  concepts: '',
  check,
};
