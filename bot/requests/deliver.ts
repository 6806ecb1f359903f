// Where each delivery goes, and what may be done about one that may have arrived.
import type { Knowledge } from '../../knowledge/knowledge.js';
import { WEB_CHANNEL } from '../storage/state-keys.js';
import type { Deliver } from './deliveries.js';
import type { DoubtOf } from './doubt.js';
import { isOpening } from './posting.js';
import { doubtInRoom } from './to-room.js';

export interface WaysOut {
  toAsker: Deliver;
  /** By mail, where there is an address. */
  toPlace: Deliver;
  toRoom: Deliver;
  knowledge: () => Knowledge;
  /** The web page's conversations are kept here, where a message bears an id that we give it. */
  ownsPage: boolean;
}

export function createDelivering({ toAsker, toPlace, toRoom, knowledge, ownsPage }: WaysOut): {
  deliver: Deliver;
  doubtOf: DoubtOf;
} {
  const isInRoom = (topic: string | undefined): boolean =>
    knowledge().profile.requests?.placeFor(topic).to.startsWith('teams') ?? false;
  return {
    deliver(request, delivery) {
      if (delivery.to === 'asker') return toAsker(request, delivery);
      // What stands in a channel goes on there, wherever requests about that go by now.
      const isRoom = delivery.to === 'card' || request.post !== undefined || isInRoom(request.topic);
      return (isRoom ? toRoom : toPlace)(request, delivery);
    },
    doubtOf({ asker, post, topic }, delivery) {
      if (delivery.to === 'asker') return ownsPage && asker.channel === WEB_CHANNEL ? 'repeat' : 'wait';
      const isRoom = delivery.to === 'card' || post !== undefined || isInRoom(topic);
      return isRoom ? doubtInRoom(delivery, isOpening(delivery)) : 'repeat';
    },
  };
}
