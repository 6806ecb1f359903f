// What the dialog of requests shows: a page of what somebody may see of them, or one with all that was written.
import type { CardMessage } from '../../../cards/card.js';
import { buildFoundRequestCard } from '../../../cards/found-request-card.js';
import { buildRequestSearchCard, SEARCH_PAGE } from '../../../cards/request-search-card.js';
import { ANY, NOTHING_SEEN, type RequestsSeen } from '../../../cards/request-search-payload.js';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import type { Requests } from '../../requests/index.js';
import type { Expert, Request } from '../../requests/request.js';
import { peopleIn, searchRequests } from '../../requests/request-search.js';
import { linkTo } from '../../requests/rooms.js';
import { workInput } from '../../requests/work-card.js';
import { answersAny, mayAnswer, type Viewer } from './request-viewer.js';

export interface RequestViewsOptions {
  requests: Requests;
  knowledge: () => Knowledge;
  /** Of the desk; undefined where there is none that others reach. */
  publicUrl: string | undefined;
}

export interface RequestViews {
  /**
   * @param wanted default: what waits, for those who answer; for others all that is theirs
   * @param line what has become of something
   */
  list(viewer: Viewer, wanted?: RequestsSeen, line?: string): Promise<CardMessage>;
  /** @param colleagues default: looked for, which goes through all requests */
  one(
    viewer: Viewer,
    request: Request,
    seen: RequestsSeen,
    line?: string,
    colleagues?: readonly Expert[],
  ): Promise<CardMessage>;
  /** Those who have had requests in hand that somebody may open, and that person. Goes through all requests. */
  colleaguesOf(viewer: Viewer): Promise<Expert[]>;
}

export function createRequestViews({ requests, knowledge, publicUrl }: RequestViewsOptions): RequestViews {
  /** What somebody may answer, and what they have asked. */
  const lookAt = async (viewer: Viewer): Promise<{ all: Request[]; asked: Request[] }> => {
    if (!viewer.isProven) return { all: [], asked: [] };
    const asked = await requests.ofPerson(viewer.asker);
    const all: Request[] = [];
    if (!answersAny(viewer, knowledge())) return { all, asked };
    for await (const page of requests.pages())
      all.push(...page.filter((request) => mayAnswer(viewer, request, knowledge())));
    return { all, asked };
  };

  const list = async (viewer: Viewer, wanted?: RequestsSeen, line?: string): Promise<CardMessage> => {
    const { locale } = viewer;
    const { all, asked } = await lookAt(viewer);
    const isExpert = all.length > 0;
    const first: RequestsSeen = isExpert ? { ...NOTHING_SEEN, state: 'waiting' } : NOTHING_SEEN;
    const seen: RequestsSeen = { ...(wanted ?? first), ...(isExpert ? {} : { whose: 'asked' }) };
    const own = seen.whose === 'asked';
    const found = searchRequests(own ? asked : all, {
      ...{ text: seen.text, state: chosen(seen.state), topic: chosen(seen.topic) },
      holder: seen.whose === 'mine' ? viewer.expert.id : undefined,
    });
    const from = seen.from < found.length ? seen.from : 0;
    const topics = [...new Set([...all, ...asked].flatMap(({ topic }) => topic ?? []))];
    return buildRequestSearchCard({
      locale,
      seen: { ...seen, from },
      whose: isExpert ? ['all', 'mine', 'asked'] : ['asked'],
      topics: topics.map((topic) => ({ topic, title: knowledge().topicTitle(topic, locale) })),
      found: found
        .slice(from, from + SEARCH_PAGE)
        .map((request) => workInput(request, knowledge(), publicUrl, locale)),
      total: found.length,
      line,
    });
  };

  const one = async (
    viewer: Viewer,
    request: Request,
    seen: RequestsSeen,
    line?: string,
    colleagues?: readonly Expert[],
  ): Promise<CardMessage> => {
    const isOwn = seen.whose === 'asked' || !mayAnswer(viewer, request, knowledge());
    const { link, ...card } = workInput(request, knowledge(), publicUrl, viewer.locale);
    if (isOwn) return buildFoundRequestCard({ request: card, seen, isOwn, isMine: false, people: [], line });
    const { post, takenBy } = request;
    return buildFoundRequestCard({
      request: { ...card, link },
      ...{ seen, isOwn, line, isMine: takenBy?.id === viewer.expert.id },
      people: peopleFor(request, colleagues ?? (await colleaguesOf(viewer)), knowledge()),
      thread: post && linkTo(post.thread, post.message),
    });
  };

  const colleaguesOf = async (viewer: Viewer): Promise<Expert[]> =>
    peopleIn((await lookAt(viewer)).all, viewer.expert);

  return { list, one, colleaguesOf };
}

/** Who else can be given a request: of some, those who have it not in hand and may open it. */
export function peopleFor(
  { topic, takenBy }: Request,
  colleagues: readonly Expert[],
  knowledge: Knowledge,
): Expert[] {
  const experts = knowledge.profile.requests?.placeFor(topic).experts;
  return colleagues.filter(
    ({ id }) => id !== takenBy?.id && (!experts || experts.includes(id.toLowerCase())),
  );
}

function chosen(value: string): string | undefined {
  return value === ANY ? undefined : value;
}
