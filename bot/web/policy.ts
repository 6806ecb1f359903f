// Content-Security-Policy of the page: it may load and do what Web Chat needs, and nothing else.

export interface PolicyOptions {
  /** Fresh for every response; Web Chat puts it on the styles it writes. */
  nonce: string;
  allowedOrigins: readonly string[];
  connectTo: readonly string[];
}

/** Hosts that show the page as a tab. https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements */
const TEAMS_HOSTS = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
];

/** The hash of an empty style element, which Web Chat creates without its nonce before it fills it. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

export function pagePolicy({ nonce, allowedOrigins, connectTo }: PolicyOptions): string {
  return serialise({
    'default-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", `'nonce-${nonce}'`, EMPTY_STYLE],
    'img-src': ["'self'", 'data:', 'blob:'],
    'connect-src': ["'self'", ...connectTo],
    'frame-ancestors': ["'self'", ...TEAMS_HOSTS, ...allowedOrigins],
  });
}

/** The sample page shows the chat button, which asks for its words, and in whose frame our own page appears. */
export function samplePolicy(): string {
  return serialise({
    'default-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'frame-src': ["'self'"],
    'frame-ancestors': ["'none'"],
  });
}

/**
 * The desk: its own files and nothing else, in nobody's frame, or as a tab in that of Teams.
 * @param nonce new for each page; the Markdown editor's style elements carry it
 */
export function deskPolicy(nonce: string, isTab: boolean): string {
  return serialise({
    'default-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", `'nonce-${nonce}'`],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'frame-ancestors': isTab ? TEAMS_HOSTS : ["'none'"],
  });
}

/** A page to read: styles and a picture of its own, no script. */
export function textPolicy(): string {
  return serialise({
    'default-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'frame-ancestors': ["'none'"],
  });
}

function serialise(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
