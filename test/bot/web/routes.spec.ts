import { expect } from 'chai';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { pino } from 'pino';
import type { Server } from 'restify';
import { PAGE_WORDS } from '../../support/page-words.js';
import { projectRoot } from '../../../bot/project-root.js';
import { closeServer, createServer, listen } from '../../../bot/http/server.js';
import { registerPage } from '../../../bot/web/routes.js';
import { ADMIN_WORDS, WORDS } from '../../../cards/words/index.js';
import { DESK_WORDS } from '../../../cards/words/languages.js';
import { buildPage } from '../../support/built.js';

const PRIVACY = {
  journal: { retentionDays: 90, keepText: false },
  pseudonymDays: 30,
  conversationDays: 30,
  atMicrosoft: false,
  contactUrl: undefined,
};

import { knowledge } from '../../support/knowledge.js';

interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  body: Buffer;
}

describe('registerPage', () => {
  let server: Server;
  let port: number;

  before(async () => {
    await buildPage();
    server = createServer({ logger: pino({ level: 'silent' }) });
    registerPage(server, {
      folder: join(projectRoot(), 'dist', 'web'),
      allowedOrigins: ['https://intranet.example'],
      connectTo: ['https://europe.directline.botframework.com'],
      knowledge: () => knowledge,
      privacy: PRIVACY,
    });
    port = await listen(server, 0, '127.0.0.1');
  });
  after(() => closeServer(server, 0));

  /** Not `fetch`, which decodes what it gets. */
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
    new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers as Answer['headers'],
            body: Buffer.concat(chunks),
          }),
        );
      })
        .on('error', reject)
        .end();
    });
  const page = async (path = '/', headers: Record<string, string> = {}): Promise<string> =>
    (await get(path, headers)).body.toString();
  const files = async (): Promise<string[]> =>
    [...(await page()).matchAll(/(?:href|src)="(\/web\/[^"]+)"/g)].map(([, path]) => path ?? '');
  const policy = async (path = '/'): Promise<Map<string, string>> => {
    const header = (await get(path)).headers['content-security-policy'] ?? '';
    return new Map(header.split('; ').map((part) => [part.split(' ')[0] ?? '', part]));
  };

  describe('/', () => {
    it('speaks the language of ?lang=, else the one of ours that the browser likes best, else English', async () => {
      for (const [path, accept, expected] of [
        ['/?lang=fr', 'sv', 'fr'],
        ['/?lang=xx', 'nl-BE,nl;q=0.9', 'nl'],
        ['/', 'de-DE,de;q=0.9,sv;q=0.8,en;q=0.7', 'sv'],
        ['/', 'en;q=0.3, fr;q=0.9', 'fr'],
        ['/', 'sv;q=0, nl;q=0.1', 'nl'],
        ['/', 'fr-BE, nl', 'fr'],
        ['/', ';;q=,*', 'en'],
        ['/', 'zh', 'en'],
        ['/', '', 'en'],
      ] as const) {
        const { headers, body } = await get(path, { 'Accept-Language': accept });
        expect(body.toString(), `${path} ${accept}`).to.include(`<html lang="${expected}">`);
        expect(body.toString()).to.include(PAGE_WORDS[expected].tagline.replaceAll("'", '&#39;'));
        expect(headers['content-language']).to.equal(expected);
      }
    });

    it('takes any ?lang= for a language and never for markup', async () => {
      expect(await page('/?lang=%22%3E%3Cscript%3Ealert(1)%3C/script%3E')).to.not.include('alert(1)');
      expect((await get('/?lang=sv&lang=fr')).status).to.equal(200);
    });

    it('is never kept by caches, because its nonce is for one time', async () => {
      const [first, second] = [await get('/'), await get('/')];
      const nonce = /nonce="([^"]+)"/;
      expect(first.headers['cache-control']).to.equal('no-store');
      expect(nonce.exec(first.body.toString())?.[1])
        .to.be.a('string')
        .and.not.equal(nonce.exec(second.body.toString())?.[1]);
    });

    it('allows no inline script or style, no eval, no foreign script, image or connection', async () => {
      const directives = await policy();
      const all = [...directives.values()].join('; ');
      expect(all).to.not.match(/unsafe-|\*(?!\.)|\bhttp:/);
      expect(directives.get('default-src')).to.equal("default-src 'none'");
      expect(directives.get('script-src')).to.equal("script-src 'self'");
      expect(directives.get('img-src')).to.equal("img-src 'self' data: blob:");
      expect(directives.get('connect-src')).to.equal(
        "connect-src 'self' https://europe.directline.botframework.com",
      );
      expect(directives.get('base-uri')).to.equal("base-uri 'none'");
      expect(await page()).to.not.match(
        / style=|<style|<script(?![^>]* (?:src=|type="application\/json"))| on\w+=/,
      );
    });

    it('may be framed by itself, by Teams and by the allowed origins', async () => {
      const ancestors = (await policy()).get('frame-ancestors')?.split(' ');
      expect(ancestors).to.include.members([
        "'self'",
        'https://teams.microsoft.com',
        'https://intranet.example',
      ]);
      expect(ancestors).to.not.include('https://other.example');
    });

    it('sends the usual security headers', async () => {
      const { headers } = await get('/');
      expect(headers).to.include({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
      expect(headers['strict-transport-security']).to.match(/max-age=\d{7,}/);
      expect(headers['permissions-policy']).to.include('microphone=()');
      expect(headers).to.not.have.any.keys('server', 'x-powered-by');
    });
  });

  describe('/web/', () => {
    it('sends each file under a name that changes with its content, to be kept for good', async () => {
      const paths = await files();
      expect(paths.join())
        .to.match(/app-[0-9a-f]{12}\.js/)
        .and.match(/webchat-[0-9a-f]{12}\.js/);
      for (const path of paths) {
        const { status, headers } = await get(path);
        expect(status, path).to.equal(200);
        expect(headers['cache-control']).to.equal('public, max-age=31536000, immutable');
        expect(headers['content-type']).to.match(/^text\/(javascript|css); charset=utf-8$/);
      }
    });

    it('sends Brotli, gzip or neither, as the browser can read', async () => {
      const path = (await files()).find((file) => file.includes('app-')) ?? '';
      const plain = await get(path, { 'Accept-Encoding': 'identity' });
      const brotli = await get(path, { 'Accept-Encoding': 'gzip, deflate, br' });
      const gzip = await get(path, { 'Accept-Encoding': 'br;q=0, gzip' });
      expect(plain.headers['content-encoding']).to.equal(undefined);
      expect(brotli.headers).to.include({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
      expect(gzip.headers['content-encoding']).to.equal('gzip');
      expect(brotliDecompressSync(brotli.body).equals(plain.body)).to.equal(true);
      expect(gunzipSync(gzip.body).equals(plain.body)).to.equal(true);
    });

    it('costs less than 800 kB in all', async () => {
      const sizes = await Promise.all(
        ['/', ...(await files())].map(
          async (path) => (await get(path, { 'Accept-Encoding': 'br' })).body.length,
        ),
      );
      expect(sizes.reduce((sum, size) => sum + size)).to.be.lessThan(800_000);
    });

    it('sends scripts of the chat words of the chat page only', async () => {
      const names = (await files()).filter((file) => /(app|embed)-[0-9a-f]+\.js/.test(file));
      const texts = await Promise.all(
        names.map(async (path) => (await get(path, { 'Accept-Encoding': 'identity' })).body.toString()),
      );
      // In English: others are escaped in a script.
      const foreign = [DESK_WORDS.en.signIn.title, WORDS.en.welcome.text, ADMIN_WORDS.en.refused];
      expect(texts.join()).to.include(PAGE_WORDS.en.notice.offline);
      for (const words of foreign) expect(texts.join()).to.not.include(words.slice(0, 20));
    });

    it('answers HEAD without a body', async () => {
      for (const path of ['/', ...(await files())]) {
        const { status, headers, body } = await get(path, {}, 'HEAD');
        expect([status, body.length], path).to.deep.equal([200, 0]);
        expect(Number(headers['content-length'])).to.be.greaterThan(0);
      }
    });

    for (const path of [
      '/web/none.js',
      '/web/..%2f..%2fpackage.json',
      '/web/manifest.json',
      '/web/__proto__',
      '/web/%00',
    ]) {
      it(`answers 404 to ${path}`, async () => expect((await get(path)).status).to.equal(404));
    }
  });

  describe('/embed.js', () => {
    it('may be loaded by pages of other sites, and is asked for again after minutes', async () => {
      const { status, headers } = await get('/embed.js', { 'Accept-Encoding': 'br' });
      expect(status).to.equal(200);
      expect(headers).to.include({
        'cross-origin-resource-policy': 'cross-origin',
        'cache-control': 'public, max-age=300',
        'content-encoding': 'br',
      });
    });
  });

  describe('/embed-sample', () => {
    it('shows the line to copy, with this server’s address', async () => {
      const text = await page('/embed-sample', { Host: 'bot.example' });
      expect(text).to.include('&lt;script src=&quot;http://bot.example/embed.js&quot;');
      expect(await page('/embed-sample', { Host: "a'b" })).to.include('http://a&#39;b/embed.js');
      expect([...(await policy('/embed-sample')).values()].join()).to.not.include('unsafe-');
    });
  });

  describe('/privacy', () => {
    it('speaks the language asked for, needs no script and may be framed nowhere', async () => {
      expect(await page('/privacy?lang=nl')).to.include('<html lang="nl">');
      expect(await page('/privacy', { 'Accept-Language': 'de, fr;q=0.8' })).to.include('<html lang="fr">');
      const directives = await policy('/privacy');
      expect([...directives.keys()]).to.not.include('script-src');
      expect(directives.get('default-src')).to.equal("default-src 'none'");
      expect(directives.get('frame-ancestors')).to.equal("frame-ancestors 'none'");
      expect(await page('/privacy')).to.not.match(/<script| style=|<style/);
    });
  });

  it('lists what can be asked, in the language asked for', async () => {
    const { status, body } = await get('/api/questions?lang=sv');
    expect(status).to.equal(200);
    const listed = JSON.parse(body.toString()) as { id: string; question: string; topic: string }[];
    expect(listed.map(({ id }) => id)).to.deep.equal(knowledge.entries.map(({ id }) => id));
    expect(listed[0]?.question).to.equal(knowledge.entries[0]?.texts.sv.question);
  });

  it('says what to do when the page was not built', () => {
    const empty = createServer({ logger: pino({ level: 'silent' }) });
    expect(() =>
      registerPage(empty, { folder: '/nowhere', knowledge: () => knowledge, privacy: PRIVACY }),
    ).to.throw('Run "npm run build"');
    empty.server.close();
  });
});
