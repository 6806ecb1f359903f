// Questions that were not surely found and a service over real HTTP: what is sent, what comes of it, and that nothing does
// where the service fails.
import { expect } from 'chai';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createEmbeddings, type Embeddings, type LookResult } from '../../../bot/embeddings/index.js';
import { MASK } from '../../../bot/mask.js';
import { DEFAULT_CALIBRATION } from '../../../knowledge/decide/decide.js';
import { createFinder, type Finding } from '../../../knowledge/finder.js';
import { idsOf } from '../../../knowledge/commands/questions.js';
import { readOwnFaqs } from '../../support/bench/own-faqs.js';
import {
  sendJson,
  sendStatus,
  startEmbeddings,
  type EmbeddingsServer,
} from '../../support/embeddings-server.js';

const KEY = 'sk-never-to-be-seen';
/** In words that the FAQ does not have. */
const GADGET = 'my gadget went missing on the tram';
const LOST = 'My laptop or phone has been lost or stolen. What do I do?';

describe('createEmbeddings', function () {
  this.timeout(30_000);
  const content = readOwnFaqs()
    .find(({ name }) => name === 'en-it')
    ?.content(3);
  const entries = content?.entries ?? [];
  const finder = content && createFinder(content, DEFAULT_CALIBRATION);
  const find = (text: string): Finding => finder?.find(text) as Finding;

  let server: EmbeddingsServer;
  let folder: string;
  let embeddings: Embeddings;
  let now: number;
  let knowledge: { entries: typeof entries; calibration: typeof DEFAULT_CALIBRATION };
  let results: LookResult[];
  let log: string[];
  const opened: Embeddings[] = [];

  const open = (patienceMs = 5_000): Embeddings => {
    const logger = pino({ level: 'trace' }, { write: (line: string) => void log.push(line) });
    embeddings = createEmbeddings({
      service: { url: server.url, model: 'small', key: KEY },
      knowledge: () => knowledge,
      file: join(folder, 'embeddings'),
      logger,
      clock: () => now,
      patienceMs,
      onLooked: (result) => results.push(result),
    });
    opened.push(embeddings);
    return embeddings;
  };
  const ready = async (patienceMs?: number): Promise<void> => {
    open(patienceMs).refresh();
    await embeddings.settled();
    server.asked = [];
  };
  const look = (text: string): Promise<Finding> => embeddings.look(text, find(text));
  const textsAsked = (): number => server.asked.flatMap(({ texts }) => texts).length;

  beforeEach(async () => {
    server = await startEmbeddings();
    server.means.set(GADGET, LOST);
    folder = mkdtempSync(join(tmpdir(), 'embeddings-'));
    knowledge = { entries, calibration: DEFAULT_CALIBRATION };
    [now, results, log] = [1_000_000, [], []];
  });
  afterEach(async () => {
    for (const one of opened.splice(0)) one.close();
    await server.close();
    rmSync(folder, { recursive: true });
    expect(log.join()).to.not.include(KEY);
    expect(log.join()).to.not.include('gadget');
  });

  it('offers what a question means where its words were not found, and never answers', async () => {
    expect(find(GADGET)).to.include({ outcome: 'none', kind: 'unknown' });
    await ready();
    const seen = await look(GADGET);
    expect(seen.outcome).to.equal('choices');
    expect(idsOf(seen)[0]).to.equal('en-it/device-lost');
    expect(results).to.deep.equal(['changed']);
  });

  it('is not asked where something was found, is not ours, or is not understood', async () => {
    await ready();
    for (const text of ['How do I add a printer?', 'how many bananas fit into the canteen', 'why?']) {
      const found = find(text);
      expect(await embeddings.look(text, found)).to.equal(found);
    }
    expect(server.asked).to.deep.equal([]);
  });

  it('sends of a mail what it asks, and nothing that could name somebody', async () => {
    await ready();
    const found = find(GADGET);
    const mail = `Dear service desk,\nmy name is Zoë Zandvoort, my number is 0301 234 567 89 and I was on my way home from work as every day with everything in my bag. ${GADGET}\nRegards,\nZoë Zandvoort\nzoe@example.com`;
    await embeddings.look(mail, found);
    expect(textsAsked()).to.equal(1);
    const [sent = ''] = server.asked[0]?.texts ?? [];
    expect(sent).to.include(GADGET).and.include(MASK);
    for (const secret of ['Zandvoort', '567', 'example.com', 'Regards', 'service desk'])
      expect(sent).to.not.include(secret);
  });

  it('asks for the same question once', async () => {
    await ready();
    await look(GADGET);
    expect((await look(GADGET)).outcome).to.equal('choices');
    expect(textsAsked()).to.equal(1);
  });

  it('asks for the texts of the knowledge once, and finds them on the disk at the next start', async () => {
    await ready();
    const file = join(folder, 'embeddings');
    expect(statSync(file).mode & 0o777).to.equal(0o600);
    embeddings.close();
    open().refresh();
    await embeddings.settled();
    expect(server.asked).to.deep.equal([]);
    expect((await look(GADGET)).outcome).to.equal('choices');
  });

  it('asks again where the file on the disk is broken, or of another model', async () => {
    await ready();
    writeFileSync(join(folder, 'embeddings'), '{"version":1,"vectors":1,"dimensions":9,"sha256":""}\nbroken');
    open().refresh();
    await embeddings.settled();
    expect(textsAsked()).to.be.greaterThan(100);
    expect((await look(GADGET)).outcome).to.equal('choices');
  });

  it('answers without until the texts of a new knowledge are compared, and asks for the new ones only', async () => {
    await ready();
    const [first, ...others] = entries;
    if (!first) throw new Error('no entries');
    const text = { ...first.texts.en, question: 'How do I get a brand new secret word?' };
    knowledge = { ...knowledge, entries: [{ ...first, texts: { ...first.texts, en: text } }, ...others] };
    expect((await look(GADGET)).outcome).to.equal('none');
    expect(results).to.deep.equal(['notAsked']);
    await embeddings.settled();
    expect(server.asked.map(({ texts }) => texts)).to.deep.equal([[text.question]]);
    expect((await look(GADGET)).outcome).to.equal('choices');
  });

  for (const [what, answer] of [
    ['is slow', () => undefined],
    ['fails', (response) => sendStatus(response, 500)],
    ['breaks off', (response) => response.destroy()],
    ['says something else', (response) => sendJson(response, { data: [] })],
    ['leads elsewhere', (response) => sendStatus(response, 307, { Location: 'http://127.0.0.1:9/' })],
  ] as const satisfies readonly (readonly [string, EmbeddingsServer['answer']])[]) {
    it(`leaves a finding as it is where the service ${what}, and after two failures lets it rest for a minute`, async () => {
      await ready(50);
      server.answer = answer;
      const questions = [GADGET, `${GADGET}!`, `${GADGET}!!`];
      for (const text of questions) {
        const found = find(text);
        expect(await embeddings.look(text, found)).to.equal(found);
      }
      expect(results).to.deep.equal(['failed', 'failed', 'notAsked']);
      const warnings = log.filter((line) => line.includes('embeddings fail'));
      expect(warnings, 'said once').to.have.length(1);
      server.answer = undefined;
      now += 60_000;
      expect((await look(GADGET)).outcome).to.equal('choices');
      expect(log.some((line) => line.includes('embeddings work again'))).to.equal(true);
    });
  }

  it('answers without while nobody is there at start, and keeps what had come', async () => {
    let batches = 0;
    server.answer = (response, data) =>
      batches++ < 2 ? sendJson(response, { data }) : sendStatus(response, 503);
    open().refresh();
    await embeddings.settled();
    expect((await look(GADGET)).outcome).to.equal('none');
    expect(existsSync(join(folder, 'embeddings'))).to.equal(true);
    embeddings.close();
    const before = textsAsked();
    [server.answer, server.asked] = [undefined, []];
    open().refresh();
    await embeddings.settled();
    expect(textsAsked())
      .to.be.greaterThan(64)
      .and.lessThan(before + 100);
    expect((await look(GADGET)).outcome).to.equal('choices');
  });

  it('compares all anew where another model answers now', async () => {
    await ready();
    server.dimensions = 768;
    expect((await look(GADGET)).outcome).to.equal('none');
    expect(results).to.deep.equal(['failed']);
    await embeddings.settled();
    expect(textsAsked()).to.be.greaterThan(100);
    expect((await look(GADGET)).outcome).to.equal('choices');
  });

  it('asks nobody about a language in which the service finds less than letters do', async () => {
    server.answer = (response, data) => {
      const noise = data.map((one) => ({ ...one, embedding: one.embedding.map(() => Math.random() - 0.5) }));
      sendJson(response, { data: noise });
    };
    await ready();
    expect((await look(GADGET)).outcome).to.equal('none');
    expect(results).to.deep.equal(['notAsked']);
    expect(server.asked).to.deep.equal([]);
  });

  it('ends at once when it is closed', async () => {
    const asked = new Promise<void>((resolve) => (server.answer = () => resolve()));
    open().refresh();
    await asked;
    embeddings.close();
    await embeddings.settled();
    expect(log.filter((line) => line.includes('"level":40'))).to.deep.equal([]);
  });
});
