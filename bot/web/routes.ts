// The web page's addresses: `/` and the built files it needs.
import { randomBytes } from 'node:crypto';
import type { Next, Request, Response, Server } from 'restify';
import { DEFAULT_LOCALE, localeOfTag, type Locale } from '../../knowledge/locales.js';
import { loadAssets } from './assets.js';
import { renderPage, renderSample } from './document.js';
import { pagePolicy, samplePolicy } from './policy.js';

export interface PageOptions {
  /** Where the build put the page, usually `dist/web`. */
  folder: string;
  /** Origins whose pages may embed the chat, such as `https://intranet.example`; default none. */
  allowedOrigins?: readonly string[];
  /** Further places the page talks to, such as Azure's Direct Line: `https://europe.directline.botframework.com`. */
  connectTo?: readonly string[];
}

/** @throws Error when the page was not built */
export function registerPage(server: Server, options: PageOptions): void {
  const { folder, allowedOrigins = [], connectTo = [] } = options;
  const assets = loadAssets(folder);
  const url = (name: string): string => assets.url(name);

  const page = (req: Request, res: Response, next: Next): void => {
    const nonce = randomBytes(16).toString('base64');
    const query = (req.query ?? {}) as { lang?: unknown; embed?: unknown };
    const locale = localeOfTag(query.lang) ?? preferredLocale(req.header('Accept-Language'));
    const body = renderPage({ locale, nonce, embedded: query.embed !== undefined, url });
    sendHtml(req, res, body, {
      'Content-Language': locale,
      'Content-Security-Policy': pagePolicy({ nonce, allowedOrigins, connectTo }),
      Vary: 'Accept-Language',
    });
    next();
  };

  const sample = (req: Request, res: Response, next: Next): void => {
    const origin = `${req.isSecure() ? 'https' : 'http'}://${req.header('Host') ?? 'localhost'}`;
    sendHtml(req, res, renderSample(origin, url), { 'Content-Security-Policy': samplePolicy() });
    next();
  };

  const embedScript = assets.serveNamed('embed.js');
  const embed = (req: Request, res: Response, next: Next): void => {
    // Pages of other sites load it; what it shows them is decided by `frame-ancestors`.
    res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    embedScript(req, res, next);
  };

  for (const register of [server.get.bind(server), server.head.bind(server)]) {
    register('/', page);
    register('/web/:file', assets.serve);
    register('/embed.js', embed);
    register('/embed-sample', sample);
  }
}

function sendHtml(req: Request, res: Response, text: string, headers: Record<string, string>): void {
  const body = Buffer.from(text);
  res.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    ...headers,
  });
  res.end(req.method === 'HEAD' ? undefined : body);
}

/** The first of our languages that the browser lists; browsers list them in order of preference. */
export function preferredLocale(acceptLanguage: string | undefined): Locale {
  for (const tag of (acceptLanguage ?? '').split(',')) {
    const locale = localeOfTag(tag.split(';')[0]);
    if (locale) return locale;
  }
  return DEFAULT_LOCALE;
}
