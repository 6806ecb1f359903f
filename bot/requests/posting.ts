// A request's card in a channel: when it is posted, renewed, and found to stand there. Pure.
import type { Delivery, Post, Request, RequestState } from './request.js';

/** The outbox with one more renewal of the card in Teams, where there is or may soon be one. */
export function withRenewal(
  { outbox, post, events }: Request,
  became: RequestState,
  at: string,
): readonly Delivery[] {
  if (!post && !outbox.some(isOpening)) return outbox;
  const renewal: Delivery = {
    id: `card-${events.length}`,
    to: 'card',
    about: { became },
    tries: 0,
    after: at,
  };
  // A card is drawn as things are then: those that nobody has begun are the same one.
  return [...outbox.filter(({ to, tries }) => to !== 'card' || tries > 0), renewal];
}

/** Whether a delivery brings a request to those who answer for the first time. */
export function isOpening({ to, about }: Delivery): boolean {
  return to === 'place' && 'became' in about && about.became === 'open';
}

/** Posts a request that waits in a channel, which was named later. @returns the very same where there is nothing to post */
export function posted(request: Request, at: string): Request {
  const { state, post, outbox } = request;
  if (state === 'closed' || post || outbox.some(isOpening)) return request;
  const opening: Delivery = {
    ...{ id: `posted-${at}`, to: 'place', about: { became: 'open' }, tries: 0, after: at },
  };
  return { ...request, outbox: [...outbox, opening] };
}

/** Notes where a request turned out to stand. @returns the very same where that is known */
export function found(request: Request, post: Post): Request {
  if (request.post) return request;
  return { ...request, post, outbox: request.outbox.filter((delivery) => !isOpening(delivery)) };
}

/** Whether its card was posted without anybody knowing whether it has arrived. */
export function mayStand({ post, outbox }: Request): boolean {
  return !post && outbox.some((delivery) => isOpening(delivery) && delivery.unsure !== undefined);
}
