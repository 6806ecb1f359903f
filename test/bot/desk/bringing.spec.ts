// Files brought in and taken out at the desk: what changes entry by entry, who may, and files that are made to do harm.
import { expect } from 'chai';
import { strToU8, zipSync } from 'fflate';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { openKnowledge, type KnowledgeSource } from '../../../bot/knowledge-source.js';
import { MAX_FILE_BYTES } from '../../../bot/desk/reading.js';
import { writeTable } from '../../../knowledge/export/write-table.js';
import type { Proposed } from '../../../knowledge/write/import-edits.js';
import { compiledReading, compiledTrial } from '../../support/desk-children.js';
import { personOf, startDesk, type DeskRig, type Person } from '../../support/desk-rig.js';
import { fruitFolder, type TemporaryFolder } from '../../support/knowledge-folder.js';
import { CLIENT, startOidcServer, type OidcServer } from '../../support/oidc-server.js';

/** Begins an entry of a zip's directory; the unpacked size stands 24 bytes on. */
const CENTRAL = 'PK\u0001\u0002';
const HEADER = 'id,question,answer,topic,language';
/** A file that would take minutes; all others get the time that a busy machine needs. */
const ENDLESS = 'stars.md';
const csv = (...rows: string[]): Buffer => Buffer.from([HEADER, ...rows].join('\n'));

describe('files at the desk', function () {
  this.timeout(240_000);
  let folder: TemporaryFolder;
  let source: KnowledgeSource;
  let desk: DeskRig;
  let directory: OidcServer;
  let publisher: Person;
  let reader: Person;

  const enter = async (name: string, role: string): Promise<Person> => {
    directory.claims = { sub: name, oid: name, name, roles: [role] };
    const begun = await fetch(`${desk.url}/desk/sign-in`, { redirect: 'manual' });
    const back = directory.agree(begun.headers.get('location') ?? '');
    const cookie = begun.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return personOf(desk.url, await fetch(back, { headers: { Cookie: cookie } }));
  };
  const bring = (name: string, bytes: Uint8Array, more: object = {}, person = publisher): Promise<Response> =>
    person.post('/import', { name, content: Buffer.from(bytes).toString('base64'), ...more });
  const proposed = async (name: string, bytes: Uint8Array, more: object = {}): Promise<Proposed> => {
    const response = await bring(name, bytes, more);
    expect(response.status, await response.clone().text()).to.equal(200);
    return (await response.json()) as Proposed;
  };
  const filesNow = (): string =>
    readdirSync(folder.path, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((file) => (/\.(md|json|yml)$/.test(file) ? readFileSync(join(folder.path, file), 'utf8') : file))
      .join('\n');

  /** Made before anybody is connected: they keep this process busy. */
  let bomb: Uint8Array;
  let lying: Buffer;

  before(async () => {
    bomb = zipSync({ 'bomb.csv': new Uint8Array(220_000_000) }, { level: 1 });
    lying = Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(50_000_000) }, { level: 1 }));
    for (let at = 0; (at = lying.indexOf(CENTRAL, at, 'latin1')) >= 0; at += 4)
      lying.writeUInt32LE(10, at + 24);
    folder = fruitFolder();
    source = openKnowledge(folder.path, pino({ level: 'silent' }));
    directory = await startOidcServer();
    const [patient, impatient] = [await compiledReading(), await compiledReading(3_000)];
    desk = await startDesk({
      directory: { issuer: directory.issuer, ...CLIENT },
      folder: folder.path,
      knowledge: () => source.current(),
      reload: () => source.reload(),
      reading: (input) => (input.name === ENDLESS ? impatient : patient)(input),
      trial: await compiledTrial(),
    });
    publisher = await enter('pia', 'Desk.Publisher');
    reader = await enter('rex', 'Desk.Reader');
  });
  after(async () => {
    await desk.close();
    await directory.close();
    folder.remove();
  });

  it('tells entry by entry what is new, changed and the same, writes nothing, and lets some be taken and published', async () => {
    const before = filesNow();
    const exported = await publisher.get('/export?kind=csv');
    expect(exported.headers.get('content-disposition')).to.equal(
      'attachment; filename="answers-2026-11-26.csv"',
    );
    const table = await exported.text();
    const edited = Buffer.from(
      `${table.replace('It is **pear**.', 'It is **juicy**.').trim()}\r\nplum,What is plum?,It is blue.,,fruit,en\r\n`,
    );
    const { proposals } = await proposed('answers.csv', edited);
    const told = (change: string): string[] =>
      proposals.filter((one) => one.change === change).map(({ entry, locale }) => `${entry} ${locale}`);
    expect(told('new')).to.deep.equal(['fruit/plum en']);
    expect(told('changed')).to.deep.equal(['fruit/pear en']);
    expect(told('unchanged')).to.have.length(7);
    expect(filesNow(), 'only looked at').to.equal(before);

    const [pear] = proposals.filter(({ change }) => change === 'changed');
    expect(pear?.current?.answer).to.equal('It is **pear**.');
    const { entry, locale, base, text } = pear ?? expect.fail('no pear');
    const edits = [{ kind: 'text', entry, locale, base, text }];
    expect((await publisher.post('/draft/add', { edits })).status).to.equal(200);
    const { ids } = (await (await publisher.post('/review')).json()) as { ids: string[] };
    expect((await publisher.post('/publish', { message: 'file', ids })).status).to.equal(200);
    expect(source.current().entry('fruit/pear')?.texts.en.answer).to.equal('It is **juicy**.');
    expect(source.current().entry('fruit/plum'), 'not taken').to.equal(undefined);
  });

  it('brings back what it took out, as a workbook and as CSV, without a change', async () => {
    for (const kind of ['xlsx', 'csv', 'tsv']) {
      const bytes = new Uint8Array(await (await publisher.get(`/export?kind=${kind}`)).arrayBuffer());
      const { proposals } = await proposed(`answers.${kind}`, bytes);
      expect(
        proposals.map(({ change }) => change),
        kind,
      ).to.deep.equal(Array(8).fill('unchanged'));
    }
    expect((await publisher.get('/export?kind=exe')).status).to.equal(422);
  });

  it('names at its entry what cannot be kept, and what was left out on the way', async () => {
    const { proposals, notes } = await proposed(
      'more.csv',
      csv(
        `fig,What is fig?,It is sweet.,fruit,en`,
        `lime,What is lime?,See [this](http://plain.example/a).,fruit,en`,
        `long,What is long?,${'x '.repeat(12_000)},fruit,en`,
        `,Only a question?,,fruit,en`,
      ),
    );
    const problems = Object.fromEntries(proposals.map((one) => [one.entry, one.problems.length]));
    expect(problems).to.deep.equal({ 'fruit/fig': 0, 'fruit/lime': 1, 'fruit/long': 1 });
    expect(
      notes.some(({ kind, remark }) => kind === 'aside' && remark.includes('Only a question?')),
    ).to.equal(true);
  });

  it('is for editors, with a session, from the desk’s own page, and sees nothing of a large file before it knows who sends it', async () => {
    const body = { name: 'a.csv', content: csv('a,b?,c,d,en').toString('base64') };
    expect((await reader.post('/import', body)).status).to.equal(403);
    expect((await reader.get('/export?kind=csv')).status).to.equal(200);
    expect((await publisher.post('/import', body, { 'X-Desk-Token': 'forged' })).status).to.equal(403);
    expect((await publisher.post('/import', body, { Origin: 'https://evil.example' })).status).to.equal(403);
    expect((await publisher.post('/import', body, { 'Sec-Fetch-Site': 'cross-site' })).status).to.equal(403);
    expect((await publisher.post('/import', body, { Cookie: '' })).status).to.equal(401);
    expect((await fetch(`${desk.url}/desk/api/export?kind=csv`)).status).to.equal(401);
    const large = { name: 'a.csv', content: 'A'.repeat(MAX_FILE_BYTES * 2) };
    expect((await publisher.post('/import', large)).status).to.equal(413);
    expect((await reader.post('/import', large)).status).to.equal(403);
    for (const wrong of [
      {},
      { name: '', content: 'QQ==' },
      { name: 'a.csv', content: 'no base64!' },
      { ...body, topic: '../../etc' },
      { ...body, locale: 'de' },
    ])
      expect((await publisher.post('/import', wrong)).status, JSON.stringify(wrong)).to.equal(422);
  });

  describe('a file made to do harm', () => {
    let before: string;
    beforeEach(() => void (before = filesNow()));
    afterEach(async () => {
      expect(filesNow(), 'nothing written').to.equal(before);
      expect((await publisher.get('/entries')).status, 'and the bot goes on').to.equal(200);
    });

    const refused = async (name: string, bytes: Uint8Array, says: RegExp): Promise<void> => {
      const response = await bring(name, bytes);
      expect(response.status).to.equal(422);
      expect(JSON.stringify(await response.json())).to.match(says);
    };

    it('has no markup of its own in an answer, and a formula stays text there and back', async () => {
      const formula = '=HYPERLINK("http://evil.example";"x")';
      const { proposals } = await proposed(
        'evil.csv',
        csv(
          `evil,"${formula.replaceAll('"', '""')}?","<script>alert(1)</script><img src=x onerror=alert(1)> [a](javascript:alert(1)) ok",fruit,en`,
        ),
      );
      const [{ text, entry, locale, base, problems } = expect.fail('nothing')] = proposals;
      expect(text.question).to.equal(`${formula}?`);
      expect(text.answer).to.not.match(/<script|<img|\]\(javascript:/i);
      expect(problems).to.deep.equal([]);
      await publisher.post('/draft/add', { edits: [{ kind: 'text', entry, locale, base, text }] });
      const { ids } = (await (await publisher.post('/review')).json()) as { ids: string[] };
      const { id } = (await (await publisher.post('/publish', { message: 'x', ids })).json()) as {
        id: string;
      };
      expect(await (await reader.get('/export?kind=csv')).text()).to.include(`"'=HYPERLINK(`);
      const workbook = new Uint8Array(await (await reader.get('/export?kind=xlsx')).arrayBuffer());
      const { unzipSync, strFromU8 } = await import('fflate');
      const sheet = strFromU8(unzipSync(workbook)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
      expect(sheet, 'no formula in the workbook').to.not.match(/<f[ >]/);
      await publisher.post('/undo', { id, message: 'back' });
      before = filesNow();
    });

    it('is a zip that unpacks to too much, or lies about its size', async () => {
      expect(bomb.length).to.be.below(MAX_FILE_BYTES);
      await refused('bomb.zip', bomb, /more than 200 MB/);
      await refused('lying.xlsx', lying, /cannot be read|too much memory/);
    });

    it('is a workbook whose XML grows by itself', async () => {
      const laughs = [
        '<!ENTITY a0 "ha">',
        ...Array.from({ length: 12 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`),
      ];
      const files = {
        'xl/workbook.xml': strToU8(
          '<workbook><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
        ),
        'xl/sharedStrings.xml': strToU8(
          `<!DOCTYPE sst [${laughs.join('')}]><sst><si><t>&a12;</t></si></sst>`,
        ),
        'xl/worksheets/sheet1.xml': strToU8(
          '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>',
        ),
      };
      const response = await bring('laughs.xlsx', zipSync(files));
      expect(response.status).to.be.oneOf([200, 422]);
      expect((await response.text()).length, 'nothing has grown').to.be.below(20_000);
    });

    it('names places outside the folder', async () => {
      const zip = zipSync({ '../../../outside.csv': csv('a,What is out?,It is out.,../../out,en') });
      const { proposals } = await proposed('../../../zip.zip', zip);
      expect(proposals.map(({ entry }) => entry)).to.deep.equal(['out/a']);
      expect(existsSync(join(folder.path, '..', 'out'))).to.equal(false);
    });

    it('is nested without end: JSON, quotes, YAML that names itself', async () => {
      const aliases = 'bcdefghi'
        .split('')
        .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join()}]`);
      const deep: [string, string][] = [
        ['deep.json', '['.repeat(200_000)],
        ['deep.md', `# Q?\n\n${'> '.repeat(20_000)}a`],
        ['bomb.yml', `### YamlMime:FAQ\na: &a [x,x,x,x,x,x,x,x,x]\n${aliases.join('\n')}\nsections: *i\n`],
      ];
      for (const [name, text] of deep)
        await refused(name, Buffer.from(text), /not valid JSON|cannot be read|YAML/);
    });

    it('is written to take for ever, and is given up', async () => {
      await refused(ENDLESS, Buffer.from(`## Q?\n\n${'*a_ '.repeat(200_000)}`), /took too long/);
    });

    it('is none that can be read: a PDF, an old workbook, noise, nothing', async () => {
      await refused('a.pdf', Buffer.from('%PDF-1.7'), /PDF/);
      await refused('a.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), /2007/);
      await refused('a.xlsx', Buffer.from('PK\u0003\u0004 nonsense'), /zip file cannot be read/);
      await refused('a.csv', Buffer.from('  \n'), /empty/);
      const noise = Buffer.from(Array.from({ length: 100_000 }, (_, at) => (at * 2_654_435_761) & 0xff));
      expect((await bring('noise.md', noise)).status).to.be.oneOf([200, 422]);
    });
  });

  it('keeps the bot answering while a large file is read', async () => {
    const rows = Array.from({ length: 900 }, (_, at) => [
      `q${at}`,
      `What is number ${at}?`,
      `It is ${at}.`,
      'numbers',
      'en',
    ]);
    const bytes = await writeTable([HEADER.split(','), ...rows], 'xlsx');
    const reading = proposed('large.xlsx', bytes);
    let isRead = false;
    void reading.then(() => (isRead = true));
    expect((await publisher.get('/entries')).status).to.equal(200);
    expect(isRead, 'answered in between').to.equal(false);
    expect((await reading).proposals).to.have.length(900);
  });
});
