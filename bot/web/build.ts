// Builds the web page into dist/web: bundles its scripts, takes over Web Chat, compresses everything once and for all.
// Files are named after their content, so an unchanged one is left as it is and a second build takes a moment.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build, type BuildOptions } from 'esbuild';
import { projectRoot } from '../project-root.js';
import { ENCODING_SUFFIX, type Encoding, type Manifest } from './assets.js';

/** Quality 11 takes far longer for hardly anything less. */
const BROTLI_QUALITY = 10;

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

interface Output {
  /** Logical name, `app.js`. */
  name: string;
  content: Buffer;
}

async function buildPage(root: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const outputs = [...(await bundle(root)), ...(await webChat(root))];
  const manifest: Manifest = {};
  await Promise.all(
    outputs.map(async (output) => {
      const file = hashedName(output);
      manifest[output.name] = { file, type: TYPES[extname(output.name)] ?? 'application/octet-stream' };
      await store(join(folder, file), output.content);
    }),
  );
  await writeWhole(join(folder, 'manifest.json'), Buffer.from(JSON.stringify(manifest, null, 2)));
  await removeOthers(folder, manifest);
}

/** The page's own scripts and styles. What only Teams needs and what other sites load are files of their own. */
async function bundle(root: string): Promise<Output[]> {
  const common: BuildOptions = {
    outdir: 'web',
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
    // What draws cards names a carousel, which no card of ours has; the package is an empty one (`overrides`).
    alias: { 'swiper/modules': 'swiper' },
    logOverride: { 'import-is-undefined': 'silent' },
  };
  const entries = (...names: string[]): string[] =>
    names.map((name) => join(root, 'bot', 'web', 'page', name));
  const desk = (name: string): string => join(root, 'bot', 'desk', 'page', name);
  const results = await Promise.all([
    build({
      ...common,
      entryPoints: [
        ...entries('app.ts', 'teams.ts', 'embed-sample.ts'),
        desk('desk.ts'),
        desk('desk-editor.ts'),
        desk('desk-plots.ts'),
      ],
      format: 'esm',
    }),
    build({
      ...common,
      entryPoints: [...entries('page.css', 'privacy.css', 'embed-sample.css'), desk('desk.css')],
    }),
    // A classic script, for it must know its own element; its styles go along as text.
    build({ ...common, entryPoints: entries('embed.ts'), format: 'iife', loader: { '.css': 'text' } }),
  ]);
  return results
    .flatMap(({ outputFiles }) => outputFiles ?? [])
    .map(({ path, contents }) => ({ name: basename(path), content: Buffer.from(contents) }));
}

/** Web Chat as its makers bundled it, with the notices that its licences ask for. */
async function webChat(root: string): Promise<Output[]> {
  const dist = join(root, 'node_modules', 'botframework-webchat', 'dist');
  return [
    { name: 'webchat.js', content: await readFile(join(dist, 'webchat.js')) },
    { name: 'webchat.LICENSE.txt', content: await readFile(join(dist, 'webchat.js.LICENSE.txt')) },
  ];
}

function hashedName({ name, content }: Output): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return name.replace(/(?=\.[^.]+$)/, `-${hash}`);
}

/** Writes a file with its compressed copies; the plain one comes last and so says that all are there. */
async function store(path: string, content: Buffer): Promise<void> {
  if (existsSync(path)) return;
  const compressors: Readonly<Record<Encoding, () => Promise<Buffer>>> = {
    br: () =>
      promisify(brotliCompress)(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
          [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      }),
    gzip: () => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
  };
  await Promise.all(
    (Object.keys(compressors) as Encoding[]).map(async (encoding) =>
      writeWhole(path + ENCODING_SUFFIX[encoding], await compressors[encoding]()),
    ),
  );
  await writeWhole(path, content);
}

/** Never leaves half a file under its name, not even when two builds run at once. */
async function writeWhole(path: string, content: Buffer): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, content);
  await rename(draft, path);
}

async function removeOthers(folder: string, manifest: Manifest): Promise<void> {
  const kept = new Set(['manifest.json']);
  for (const { file } of Object.values(manifest)) {
    for (const suffix of ['', ...Object.values(ENCODING_SUFFIX)]) kept.add(file + suffix);
  }
  const others = (await readdir(folder)).filter((file) => !kept.has(file) && !file.endsWith('.tmp'));
  await Promise.all(others.map((file) => rm(join(folder, file), { force: true })));
}

const root = projectRoot();
await buildPage(root, join(root, 'dist', 'web'));
