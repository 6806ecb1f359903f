// The built files of the page: what the build wrote down about them, and how they are sent.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Next, Request, RequestHandler, Response } from 'restify';
import { z } from 'zod/v4';
import { StartError } from '../exit-with.js';
import { sendError } from '../http/server.js';

/** Stored encodings, the one we prefer first. */
export const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** How a file's compressed copy is named: `page.css` -> `page.css.br`. */
export const ENCODING_SUFFIX: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz' };

const assetSchema = z.strictObject({ file: z.string(), type: z.string() });

/** `manifest.json` of the build: logical name -> file name with a hash of its content, and its media type. */
export const manifestSchema = z.record(z.string(), assetSchema);
export type Manifest = z.infer<typeof manifestSchema>;

interface Asset {
  type: string;
  plain: Buffer;
  encoded: Readonly<Record<Encoding, Buffer>>;
}

export interface Assets {
  /** @returns the address of a built file: `app.js` -> `/web/app-1a2b3c4d.js`. @throws RangeError for an unknown name */
  url(name: string): string;
  /** Sends `/web/:file`. Its name changes with its content, so browsers keep it for good. */
  serve: RequestHandler;
  /** Sends one file under a name that stays, which browsers must therefore ask for again. */
  serveNamed(name: string): RequestHandler;
}

/** Files under a lasting name may be this old. */
const NAMED_MAX_AGE_S = 300;

/**
 * Reads all built files into memory: few, small, and no path from a request ever reaches the disk.
 * @throws StartError when the page was not built, or not whole
 */
export function loadAssets(folder: string): Assets {
  const { manifest, assets } = readBuilt(folder);
  const fileOf = (name: string): string => {
    const entry = manifest[name];
    if (!entry)
      throw new RangeError(
        `The page has no file "${name}"; the build makes ${Object.keys(manifest).join(', ')}.`,
      );
    return entry.file;
  };
  const send = (
    file: string | undefined,
    cacheControl: string,
    req: Request,
    res: Response,
    next: Next,
  ): void => {
    const asset = file === undefined ? undefined : assets.get(file);
    if (asset) sendAsset(asset, cacheControl, req, res);
    else sendError(res, 404, 'NotFound', 'There is nothing at this address.');
    next();
  };
  return {
    url: (name) => `/web/${fileOf(name)}`,
    serve: (req, res, next) => {
      const { file } = req.params as { file?: string };
      send(file, 'public, max-age=31536000, immutable', req, res, next);
    },
    serveNamed: (name) => {
      const file = fileOf(name);
      return (req, res, next) => send(file, `public, max-age=${NAMED_MAX_AGE_S}`, req, res, next);
    },
  };
}

/** Addresses of the built files, for who only names them: the page's own routes send them. @throws StartError as `loadAssets` */
export function assetUrls(folder: string): (name: string) => string {
  const { manifest } = readBuilt(folder);
  return (name) => `/web/${manifest[name]?.file ?? name}`;
}

function readBuilt(folder: string): { manifest: Manifest; assets: ReadonlyMap<string, Asset> } {
  try {
    const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
    const assets = Object.values(manifest).map(({ file, type }): [string, Asset] => {
      const read = (suffix: string): Buffer => readFileSync(join(folder, file + suffix));
      return [file, { type, plain: read(''), encoded: { br: read('.br'), gzip: read('.gz') } }];
    });
    return { manifest, assets: new Map(assets) };
  } catch (cause) {
    throw new StartError(`The web page is not built in ${folder}. Run "npm run build".`, cause);
  }
}

function sendAsset(asset: Asset, cacheControl: string, req: Request, res: Response): void {
  const encoding = chooseEncoding(req.header('Accept-Encoding'));
  const body = encoding === undefined ? asset.plain : asset.encoded[encoding];
  res.writeHead(200, {
    'Content-Type': asset.type,
    'Content-Length': body.length,
    'Cache-Control': cacheControl,
    Vary: 'Accept-Encoding',
    ...(encoding === undefined ? {} : { 'Content-Encoding': encoding }),
  });
  res.end(req.method === 'HEAD' ? undefined : body);
}

/** The best stored encoding that `Accept-Encoding` allows; undefined = send it is. */
export function chooseEncoding(header: string | undefined): Encoding | undefined {
  const weights = new Map<string, number>();
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    weights.set(name, q === undefined ? 1 : Number(q.slice(2)));
  }
  return ENCODINGS.find((encoding) => (weights.get(encoding) ?? weights.get('*') ?? 0) > 0);
}
