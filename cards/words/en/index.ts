import type { Language } from '../language.js';
import { admin } from './admin.js';
import { background } from './background.js';
import { bot } from './bot.js';
import { check } from './check.js';
import { crisis } from './crisis.js';
import { listening } from './listening.js';
import { privacy } from './privacy.js';
import { reading } from './reading.js';
import { requestRoom } from './request-room.js';
import { request } from './request.js';
import { talk } from './talk.js';

export const en: Language = {
  bot,
  listening,
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
