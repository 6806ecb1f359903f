// One HTTP call to the channel's connector service, over the SDK's client: its credentials, proxy settings and retries.
//
// Why not `client.conversations`: it drops what its models do not list, which are the citations of an answer (measured on
// 4.23.3: of an entity only type, text and mentioned are sent), and it has no targeted messages.
import { createHttpHeaders, createPipelineRequest, type PipelineRequest } from '@azure/core-rest-pipeline';
import type { Activity, ResourceResponse } from 'botbuilder';

/** The part of the SDK's connector client that is used. */
export interface ConnectorClient {
  sendRequest(request: PipelineRequest): Promise<ConnectorResponse>;
  /** Within the SDK's: what has the layers that a call passes through. */
  client: { pipeline: { removePolicy(which: { name: string }): unknown } };
}

/** What the SDK calls its layer of retries. */
const RETRIES = 'defaultRetryPolicy';

/** From here on a call goes out once: whoever calls looks after what has failed, and must not have it said twice. */
export function withoutRetries(client: ConnectorClient): void {
  client.client.pipeline.removePolicy({ name: RETRIES });
}

interface ConnectorResponse {
  status: number;
  bodyAsText?: string | null;
  headers: { get(name: string): string | undefined };
}

export interface ConnectorCall {
  /** With its conversation, and for an update its id. */
  activity: Partial<Activity>;
  serviceUrl: string;
  /** Shown to the recipient only. https://learn.microsoft.com/microsoftteams/platform/agents-in-teams/targeted-messages */
  targeted: boolean;
}

/** The service refused. */
export class ConnectorError extends Error {
  readonly code = 'CONNECTOR_REFUSED';
  constructor(
    readonly status: number,
    /** What the service said; for the log. */
    readonly details: string,
    /** How long the service asks to wait; undefined when it does not. */
    readonly retryAfterMs: number | undefined,
  ) {
    super(`The channel answered ${status}: ${details.slice(0, 500)}`);
    this.name = 'ConnectorError';
  }

  /** The person has blocked or removed the bot; nothing can be said here any more. */
  get isBlocked(): boolean {
    return this.status === 403 && this.details.includes('MessageWritesBlocked');
  }
}

/**
 * A new message; into the thread of what it replies to.
 * @throws ConnectorError
 */
export function postActivity(client: ConnectorClient, call: ConnectorCall): Promise<ResourceResponse> {
  const { replyToId } = call.activity;
  // A targeted message names its recipient; the service knows no targeted reply.
  return send(client, 'POST', call, call.targeted ? undefined : replyToId);
}

/**
 * A new version of a message.
 * @throws ConnectorError
 */
export function putActivity(client: ConnectorClient, call: ConnectorCall): Promise<ResourceResponse> {
  const { recipient, ...activity } = call.activity;
  // Who sees a message cannot be changed, and naming somebody is refused (400).
  return send(client, 'PUT', call.targeted ? { ...call, activity } : call, activity.id);
}

async function send(
  client: ConnectorClient,
  method: 'POST' | 'PUT',
  { activity, serviceUrl, targeted }: ConnectorCall,
  activityId: string | undefined,
): Promise<ResourceResponse> {
  const parts = [
    'v3',
    'conversations',
    activity.conversation?.id ?? '',
    'activities',
    ...(activityId ? [activityId] : []),
  ];
  const path = parts.map(encodeURIComponent).join('/');
  const request = createPipelineRequest({
    method,
    url: `${serviceUrl.replace(/(?<!\/)\/+$/, '')}/${path}${targeted ? '?isTargetedActivity=true' : ''}`,
    headers: createHttpHeaders({ 'content-type': 'application/json; charset=utf-8' }),
    body: JSON.stringify(activity),
    allowInsecureConnection: serviceUrl.startsWith('http:'), // as the SDK does: emulators and tests have no certificates
  });
  const { status, bodyAsText, headers } = await client.sendRequest(request).catch(asRefusal);
  if (status < 200 || status > 299) {
    throw new ConnectorError(status, bodyAsText ?? '', readRetryAfter(headers.get('retry-after')));
  }
  return { id: readId(bodyAsText) ?? activity.id ?? '' };
}

/** Something on the way, such as a proxy, may refuse in a language that the client cannot read. */
function asRefusal(error: unknown): never {
  const { code, statusCode, message } = error as { code?: unknown; statusCode?: unknown; message?: string };
  if (code !== 'PARSE_ERROR' || typeof statusCode !== 'number') throw error;
  throw new ConnectorError(statusCode, message ?? '', undefined);
}

/** Seconds; the date form is not used by this service. */
function readRetryAfter(header: string | undefined): number | undefined {
  const seconds = Number(header);
  return header === undefined || Number.isNaN(seconds) ? undefined : seconds * 1000;
}

function readId(body: string | null | undefined): string | undefined {
  try {
    return (JSON.parse(body ?? '') as ResourceResponse).id;
  } catch {
    return undefined; // some updates are answered with an empty body
  }
}
