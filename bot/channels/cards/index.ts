// Every channel that draws Adaptive Cards and has no ways of its own: the web page, the Emulator, Azure's Direct Line.
import type { Channel } from '../channel.js';
import { drawActivity } from './draw.js';

export const cardChannel: Channel = {
  show: async (context, reply) => (await context.sendActivity(drawActivity(reply)))?.id ?? '',
  async replace(context, id, reply) {
    await context.updateActivity({ ...drawActivity(reply), id });
  },
};
