// What an organisation allows its answers beyond https links: `imageHosts` and `httpHosts` of its `bot.yml`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import { z } from 'zod/v4';
import type { AnswerHosts } from './answer-rules.js';

/** The organisation's own settings, at the top of its folder. */
export const SETTINGS_FILE = 'bot.yml';

const hostsSchema = z.looseObject({
  imageHosts: z.array(z.string()).nullish(),
  httpHosts: z.array(z.string()).nullish(),
});

/** None allowed where the file or the key is missing. */
export function readHosts(folder: string): AnswerHosts {
  const path = join(folder, SETTINGS_FILE);
  if (!existsSync(path)) return { http: [], images: [] };
  const { data } = hostsSchema.safeParse(parseDocument(readFileSync(path, 'utf8')).toJS());
  return { http: data?.httpHosts ?? [], images: data?.imageHosts ?? [] };
}

/** Allows links by `http:` to more hosts; the rest of the file, comments too, stays as it is. */
export function allowHttpHosts(folder: string, hosts: readonly string[]): void {
  const path = join(folder, SETTINGS_FILE);
  const document = parseDocument(existsSync(path) ? readFileSync(path, 'utf8') : '');
  const list = document.get('httpHosts');
  if (isSeq(list)) for (const host of hosts) list.add(host);
  else document.set('httpHosts', [...hosts]);
  writeFileSync(path, document.toString({ lineWidth: 0 }));
}
