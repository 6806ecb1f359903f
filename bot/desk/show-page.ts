// The desk's document as an answer: in the reader's language, with a policy of its own; as a tab, in the frame of Teams.
import type { Request, Response } from 'restify';
import { localeOfTag, type Locale } from '../../knowledge/locales.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { deskPolicy } from '../web/policy.js';
import { preferredLocale } from '../web/routes.js';
import { renderDesk, type Start } from './document.js';
import { unguessable } from './sessions.js';

export interface PageFacts {
  /** Always the latest. */
  knowledge: () => Knowledge;
  /** Address of a built file: `desk.js`. */
  url: (name: string) => string;
  wayIn: Start['wayIn'];
  /** Whether it may be a tab in Teams, at `?teams=1`. */
  hasTab: boolean;
}

export type ShowPage = (
  request: Request,
  response: Response,
  more: Pick<Start, 'session' | 'refused'>,
) => void;

export function createShowPage({ knowledge, url, wayIn, hasTab }: PageFacts): ShowPage {
  return (request, response, more) => {
    const { profile } = knowledge();
    const asked = (request.query ?? {}) as { lang?: unknown; teams?: unknown };
    const locale = localeOf(request, asked.lang, profile);
    const isTab = hasTab && asked.teams !== undefined;
    const start: Start = {
      locale,
      languages: profile.languages,
      bot: profile.texts[locale].name,
      wayIn,
      editor: url('desk-editor.js'),
      plots: url('desk-plots.js'),
      ...(isTab && { teams: url('teams.js') }),
      nonce: unguessable(),
      ...more,
    };
    const body = Buffer.from(renderDesk(start, url));
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': body.length,
      'Content-Language': locale,
      'Content-Security-Policy': deskPolicy(start.nonce, isTab),
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cache-Control': 'no-store',
    });
    response.end(body);
  };
}

/** `?lang=` first, then what the browser prefers: of the languages offered. */
function localeOf(request: Request, lang: unknown, profile: Knowledge['profile']): Locale {
  const asked = localeOfTag(lang);
  if (asked && profile.languages.includes(asked)) return asked;
  return preferredLocale(request.header('Accept-Language'), profile);
}
