// One JSON object from a request, with a hard bound; restify's parser has none before a body is inflated, and lets arrays and
// `__proto__` through. Encoded bodies never come this far (`guard.ts`).
import type { IncomingMessage } from 'node:http';
import { refusal, type Answer } from './answers.js';

export type JsonObject = Record<string, unknown>;
export type Body = { ok: true; body: JsonObject } | { ok: false; answer: Answer };

/** Deeper than any card's data; keeps every later walk over the value off the stack's end. */
export const MAX_DEPTH = 32;
const POLLUTING_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads the body; no body at all is `{}`. Keys that could pollute a prototype are dropped wherever they stand.
 * @param maxBytes more is answered with 413 and not kept
 * @param maxDepth levels of objects and arrays; more is answered with 400
 * @throws Error when the client goes away in the middle
 */
export async function readJson(
  request: IncomingMessage,
  maxBytes: number,
  maxDepth = MAX_DEPTH,
): Promise<Body> {
  const no = (reply: Answer): Body => ({ ok: false, answer: reply });
  const bytes = await readBytes(request, maxBytes);
  if (!bytes)
    return no(refusal(413, 'MessageSizeTooBig', `The body is larger than ${maxBytes} bytes; send less.`));
  if (bytes.length === 0) return { ok: true, body: {} };
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) {
    return no(refusal(415, 'NotSupported', 'Send the body as Content-Type: application/json.'));
  }
  try {
    const body = clean(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), maxDepth);
    if (isObject(body)) return { ok: true, body };
  } catch {
    // Not UTF-8, not JSON or too deep: one answer for all, since echoing the parser's words would echo the input.
  }
  return no(refusal(400, 'BadSyntax', `The body must be one JSON object, at most ${maxDepth} levels deep.`));
}

/** The whole body; undefined when it is too large, its rest then being read and thrown away by Node. */
async function readBytes(request: IncomingMessage, maxBytes: number): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    const onGone = (): void => reject(new Error('The client went away before its body was complete.'));
    if (request.destroyed) return onGone();
    const onData = (chunk: Buffer): void => {
      size += chunk.length;
      if (size <= maxBytes) return void chunks.push(chunk);
      request.off('data', onData).resume();
      resolve(undefined);
    };
    request
      .on('data', onData)
      .once('end', () => resolve(Buffer.concat(chunks)))
      .once('error', reject)
      .once('close', onGone);
  });
}

function clean(value: unknown, levels: number): unknown {
  if (levels < 0) throw new RangeError('too deep');
  if (Array.isArray(value)) return value.map((item) => clean(item, levels - 1));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !POLLUTING_KEYS.has(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, clean(item, levels - 1)]));
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
