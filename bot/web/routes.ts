// The web page's addresses: `/`, the built files it needs, and `/privacy`.
import { randomBytes } from 'node:crypto';
import Negotiator from 'negotiator';
import type { Next, Request, Response, Server } from 'restify';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { Profile } from '../../knowledge/profile/profile.js';
import { localeOfTag, type Locale } from '../../knowledge/locales.js';
import { baseUrlOf } from '../channels/direct-line/addresses.js';
import { loadAssets } from './assets.js';
import { textOn } from './accent.js';
import { brandOf } from './brand.js';
import { renderPage } from './document.js';
import { renderSample } from './sample.js';
import { pagePolicy, samplePolicy, textPolicy } from './policy.js';
import { renderPrivacy, type PrivacyFacts } from './privacy.js';
import { brandWords } from './page/brand-words.js';
import { listQuestions } from './questions.js';

export interface PageOptions {
  /** Where the build put the page, usually `dist/web`. */
  folder: string;
  /** Origins whose pages may embed the chat, such as `https://intranet.example`; default none. */
  allowedOrigins?: readonly string[];
  /** The address browsers use, `https://bot.contoso.com`; default: the one each request was sent to. */
  publicUrl?: string | undefined;
  /** Further places the page talks to, such as Azure's Direct Line: `https://europe.directline.botframework.com`. */
  connectTo?: readonly string[];
  /** What can be asked; always the latest. */
  knowledge: () => Knowledge;
  /** What `/privacy` tells. */
  privacy: PrivacyFacts;
}

/** @throws Error when the page was not built */
export function registerPage(server: Server, options: PageOptions): void {
  const { folder, allowedOrigins = [], connectTo = [] } = options;
  const assets = loadAssets(folder);
  const url = (name: string): string => assets.url(name);

  const page = (req: Request, res: Response, next: Next): void => {
    const nonce = randomBytes(16).toString('base64');
    const { profile } = options.knowledge();
    const locale = localeOf(req, profile);
    const embedded = (req.query as { embed?: unknown } | undefined)?.embed !== undefined;
    const body = renderPage({ locale, nonce, embedded, url, brand: brandOf(profile) });
    sendHtml(req, res, body, {
      'Content-Language': locale,
      'Content-Security-Policy': pagePolicy({ nonce, allowedOrigins, connectTo }),
      Vary: 'Accept-Language',
    });
    next();
  };

  const privacy = (req: Request, res: Response, next: Next): void => {
    const { profile } = options.knowledge();
    const locale = localeOf(req, profile);
    const contactUrl = profile.contactFor() ?? options.privacy.contactUrl;
    const requestDays = profile.requests ? options.privacy.requestDays : undefined;
    const facts = { ...options.privacy, contactUrl, requestDays };
    sendHtml(req, res, renderPrivacy({ locale, facts, url, brand: brandOf(profile) }), {
      'Content-Language': locale,
      'Content-Security-Policy': textPolicy(),
      Vary: 'Accept-Language',
    });
    next();
  };

  const questions = (req: Request, res: Response, next: Next): void => {
    const knowledge = options.knowledge();
    const list = listQuestions(knowledge, localeOf(req, knowledge.profile));
    send(req, res, 'application/json; charset=utf-8', JSON.stringify(list), {});
    next();
  };

  const sample = (req: Request, res: Response, next: Next): void => {
    const brand = brandOf(options.knowledge().profile);
    sendHtml(req, res, renderSample(baseUrlOf(req, options.publicUrl), { url, brand }), {
      'Content-Security-Policy': samplePolicy(),
    });
    next();
  };

  /** What the button on other sites says. */
  const button = (req: Request, res: Response, next: Next): void => {
    const { profile } = options.knowledge();
    const locale = localeOf(req, profile);
    const brand = brandOf(profile);
    const { name, embed } = brandWords(brand, locale);
    const { accent, icon: picture } = brand;
    const colours = accent === undefined ? {} : { accent, onAccent: textOn(accent) };
    const shown = { locale, name, ...colours, ...(picture && { icon: picture }), ...embed };
    const open = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
    send(req, res, 'application/json; charset=utf-8', JSON.stringify(shown), open);
    next();
  };

  /** The organisation's picture; its address changes when it does. */
  const icon = (req: Request, res: Response, next: Next): void => {
    const { icon: own } = options.knowledge().profile;
    if (!own) {
      res.writeHead(404, { 'Cache-Control': 'no-store' });
      res.end();
    } else {
      res.writeHead(200, {
        'Content-Type': 'image/png',
        'Content-Length': own.bytes.length,
        'Cache-Control': 'public, max-age=31536000, immutable',
        // The chat button shows it on other sites.
        'Cross-Origin-Resource-Policy': 'cross-origin',
      });
      res.end(req.method === 'HEAD' ? undefined : Buffer.from(own.bytes));
    }
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
    register('/icon.png', icon);
    register('/embed.js', embed);
    register('/api/button', button);
    register('/embed-sample', sample);
    register('/privacy', privacy);
    register('/api/questions', questions);
  }
}

function sendHtml(req: Request, res: Response, text: string, headers: Record<string, string>): void {
  const permissions = { 'Permissions-Policy': 'camera=(), geolocation=(), microphone=()' };
  send(req, res, 'text/html; charset=utf-8', text, { ...permissions, ...headers });
}

function send(
  req: Request,
  res: Response,
  type: string,
  text: string,
  headers: Record<string, string>,
): void {
  const body = Buffer.from(text);
  res.writeHead(200, {
    'Content-Type': type,
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    ...headers,
  });
  res.end(req.method === 'HEAD' ? undefined : body);
}

/** `?lang=` first, then what the browser prefers: of the languages offered. */
function localeOf(req: Request, profile: Profile): Locale {
  const { lang } = (req.query ?? {}) as { lang?: unknown };
  const asked = localeOfTag(lang);
  if (asked && profile.languages.includes(asked)) return asked;
  return preferredLocale(req.header('Accept-Language'), profile);
}

/** The first of our languages in the order of preference that the browser states (RFC 9110, 12.5.4). */
export function preferredLocale(
  acceptLanguage: string | undefined,
  { languages, defaultLanguage }: Pick<Profile, 'languages' | 'defaultLanguage'>,
): Locale {
  const stated = new Negotiator({ headers: { 'accept-language': acceptLanguage ?? '' } });
  const wanted = stated.languages().map(localeOfTag);
  return wanted.find((locale) => locale !== undefined && languages.includes(locale)) ?? defaultLanguage;
}
