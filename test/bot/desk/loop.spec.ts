// From "not answered" to "answered" and back, over HTTP: inbox, press, draft, review, publish, undo.
import { expect } from 'chai';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { openKnowledge, type KnowledgeSource } from '../../../bot/knowledge-source.js';
import type { JournalLine } from '../../../bot/storage/journal.js';
import { askedInVain, journalOf } from '../../support/asked.js';
import { compiledTrial } from '../../support/desk-children.js';
import { CLIENT, startOidcServer, type OidcServer } from '../../support/oidc-server.js';
import { personOf, startDesk, type DeskRig, type Person } from '../../support/desk-rig.js';
import { fruitFolder, type TemporaryFolder } from '../../support/knowledge-folder.js';

const FORMULA = '=HYPERLINK("http://evil.example","<script>alert(1)</script>") --> pomaceous';

describe('the desk’s loop', function () {
  this.timeout(240_000);
  let folder: TemporaryFolder;
  let source: KnowledgeSource;
  let desk: DeskRig;
  let directory: OidcServer;
  const lines: JournalLine[] = [];
  let publisher: Person;
  let editor: Person;
  let reader: Person;

  const inbox = async (query = ''): Promise<{ clusters: Cluster[]; total: number; withoutText: number }> =>
    (await (await reader.get(`/inbox${query}`)).json()) as never;
  interface Cluster {
    count: number;
    wordings: { text: string; locale: string; count: number }[];
    nearest: { id: string }[];
    suggestion: { kind: string };
  }
  const json = async (response: Response): Promise<Record<string, unknown>> =>
    (await response.json()) as Record<string, unknown>;
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: folder.path, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

  const enter = async (name: string, role: string): Promise<Person> => {
    directory.claims = { sub: name, oid: name, name, email: `${name}@contoso.example`, roles: [role] };
    const begun = await fetch(`${desk.url}/desk/sign-in`, { redirect: 'manual' });
    const back = directory.agree(begun.headers.get('location') ?? '');
    const cookie = begun.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return personOf(desk.url, await fetch(back, { headers: { Cookie: cookie } }));
  };

  before(async () => {
    folder = fruitFolder();
    git('init', '-q');
    git('add', '-A');
    git('-c', 'user.name=x', '-c', 'user.email=x@x.example', 'commit', '-qm', 'begin');
    source = openKnowledge(folder.path, pino({ level: 'silent' }));
    directory = await startOidcServer();
    desk = await startDesk({
      directory: { issuer: directory.issuer, ...CLIENT },
      folder: folder.path,
      knowledge: () => source.current(),
      reload: () => source.reload(),
      journal: { pages: (since) => journalOf(lines).pages(since) },
      trial: await compiledTrial(),
    });
    publisher = await enter('pia', 'Desk.Publisher');
    editor = await enter('ann', 'Desk.Editor');
    reader = await enter('rex', 'Desk.Reader');
  });
  after(async () => {
    await desk.close();
    await directory.close();
    folder.remove();
  });
  beforeEach(() => {
    lines.length = 0;
  });

  it('puts the same thing in other words together, the most frequent first, and counts what has no text', async () => {
    lines.push(
      askedInVain('how do I get rid of wrinkly pomaceous skins'),
      askedInVain('Wrinkly pomaceous skins: how to get rid?', { channel: 'msteams', outcome: 'choices' }),
      askedInVain('wrinkly POMACEOUS skins, how to get rid'),
      askedInVain('who repairs the lift'),
      askedInVain(undefined),
      askedInVain('answered', { outcome: 'answer' }),
      askedInVain('long ago', { at: '2026-10-01T10:00:00.000Z' }),
    );
    const { clusters, total, withoutText } = await inbox();
    expect({ total, withoutText }).to.deep.equal({ total: 5, withoutText: 1 });
    expect(clusters.map(({ count }) => count)).to.deep.equal([3, 1]);
    expect(clusters[0]?.wordings.map(({ count }) => count)).to.deep.equal([2, 1]);
    expect((await inbox('?locale=sv')).clusters).to.be.empty;
  });

  it('shows nobody again what is done, until it is asked again, and puts off what is to wait', async () => {
    lines.push(askedInVain('who repairs the lift'), askedInVain('where is the sauna'));
    const mark = (text: string, as: string): Promise<Response> =>
      editor.post('/inbox/mark', { wordings: [{ text, locale: 'en' }], as });
    await mark('Who repairs the LIFT?', 'done');
    await mark('where is the sauna', 'later');
    expect((await inbox()).clusters).to.be.empty;
    expect((await inbox('?later=yes')).clusters).to.have.length(1);
    lines.unshift(askedInVain('who repairs the lift', { at: '2026-11-26T13:00:00.000Z' }));
    expect((await inbox()).clusters).to.have.length(1);
    await mark('where is the sauna', 'open');
    expect((await inbox()).clusters).to.have.length(2);
  });

  it('goes from a question to its answer, tried first, reviewed, published, committed, and back', async () => {
    const asked = [
      'shiny pomaceous thing from a tree for teachers',
      'a pomaceous thing for the teachers please',
      'who repairs the lift',
    ];
    lines.push(...asked.map((text) => askedInVain(text)), askedInVain(FORMULA));
    const edits = [
      { kind: 'phrasing', entry: 'fruit/apple', locale: 'en', text: asked[0] },
      { kind: 'phrasing', entry: 'fruit/apple', locale: 'en', text: FORMULA },
    ];
    const before = source.current().find(asked[0] ?? '');
    expect(before.outcome).to.not.equal('answer');

    const trial = await json(await publisher.post('/trial', { edits }));
    expect(JSON.stringify(trial['better'])).to.include(asked[1]).and.not.to.include('lift');
    expect(source.current().find(asked[0] ?? '').outcome, 'only tried').to.not.equal('answer');

    expect((await publisher.post('/draft/add', { edits })).status).to.equal(200);
    expect(JSON.stringify((await inbox()).clusters)).to.not.include(asked[0]);
    const review = (await json(await publisher.post('/review'))) as {
      ids: string[];
      diff: { lines: string[] }[];
      better: object[];
    };
    expect(review.diff[0]?.lines.filter((line) => /^[+-]/.test(line))).to.deep.equal([
      `+- ${asked[0]}`,
      '+- =HYPERLINK("http://evil.example","<script>alert(1)</script>") -- > pomaceous',
    ]);
    expect(review.better).to.not.be.empty;

    const published = await json(
      await publisher.post('/publish', { message: 'Teachers’ <apples>', ids: review.ids }),
    );
    expect(source.current().find(asked[0] ?? '')).to.include({ outcome: 'answer' });
    expect(git('log', '-1', '--format=%an <%ae>|%s')).to.equal(
      'pia <pia@contoso.example>|Teachers’ <apples>\n',
    );
    expect(git('status', '--porcelain')).to.equal('');
    expect((await json(await publisher.get('/draft')))['mine']).to.deep.equal([]);

    expect((await publisher.post('/undo', { id: published['id'], message: 'Back' })).status).to.equal(200);
    expect(source.current().find(asked[0] ?? '').outcome).to.equal(before.outcome);
    expect(git('diff', 'HEAD~2', '--stat')).to.equal('');
    const audit = JSON.stringify(await json(await reader.get('/audit')));
    expect(audit).to.include('published').and.include('undid a publish').and.not.include(asked[0]);
  });

  it('lets a reader change nothing, and only a publisher put something live', async () => {
    const head = git('rev-parse', 'HEAD');
    const edits = [{ kind: 'phrasing', entry: 'fruit/apple', locale: 'en', text: 'from a reader' }];
    const changes: [string, object][] = [
      ['/inbox/mark', { wordings: [{ text: 'a', locale: 'en' }], as: 'done' }],
      ['/draft/add', { edits }],
      ['/draft/drop', { ids: [] }],
      ['/trial', { edits }],
      ['/review', {}],
    ];
    for (const [path, body] of changes) expect((await reader.post(path, body)).status, path).to.equal(403);
    for (const [path, body] of [
      ['/publish', { message: '', ids: ['x'] }],
      ['/undo', { id: 'x', message: '' }],
    ] as const) {
      expect((await reader.post(path, body)).status, path).to.equal(403);
      expect((await editor.post(path, body)).status, path).to.equal(403);
    }
    expect(git('rev-parse', 'HEAD')).to.equal(head);
  });

  it('loses nothing when two people write over one entry', async () => {
    interface Written {
      texts: { en: { text: Record<string, unknown>; revision: string } };
    }
    const { texts } = (await json(await editor.get('/entry?id=fruit/pear'))) as unknown as Written;
    const edit = (answer: string): object => ({
      edits: [
        {
          kind: 'text',
          entry: 'fruit/pear',
          locale: 'en',
          base: texts.en.revision,
          text: { ...texts.en.text, answer },
        },
      ],
    });
    expect((await editor.post('/draft/add', edit('By Ann.'))).status).to.equal(200);
    expect((await publisher.post('/draft/add', edit('By Pia.'))).status).to.equal(200);
    const { ids } = (await json(await publisher.post('/review'))) as { ids: string[] };
    expect((await publisher.post('/publish', { message: '', ids })).status).to.equal(200);
    const refused = await editor.post('/review');
    expect(refused.status).to.equal(409);
    expect(JSON.stringify(await refused.json())).to.include('By Pia.');
    expect(JSON.stringify(await json(await editor.get('/draft')))).to.include('By Ann.');
    expect(readFileSync(join(folder.path, 'faq/fruit/en.md'), 'utf8'))
      .to.include('By Pia.')
      .and.not.include('By Ann.');
  });

  it('publishes nothing that was not reviewed, and nothing twice', async () => {
    const edits = [{ kind: 'notOurs', locale: 'en', text: 'who repairs the lift' }];
    await publisher.post('/draft/add', { edits });
    const { ids } = (await json(await publisher.post('/review'))) as { ids: string[] };
    await publisher.post('/draft/add', { edits: [{ ...edits[0], text: 'and the stairs' }] });
    expect((await publisher.post('/publish', { message: '', ids })).status).to.equal(409);
    const again = (await json(await publisher.post('/review'))) as { ids: string[] };
    expect((await publisher.post('/publish', { message: '', ids: again.ids })).status).to.equal(200);
    expect((await publisher.post('/publish', { message: '', ids: again.ids })).status).to.equal(409);
    lines.push(askedInVain('who repairs the lift', { at: '2026-11-26T14:00:00.000Z' }));
    expect((await inbox()).clusters, 'declined for good').to.be.empty;
  });

  it('takes what is pressed in Teams into the same person’s draft, and says no to what cannot be kept', async () => {
    const edit = { kind: 'phrasing', entry: 'fruit/apple', locale: 'en', text: 'pressed in Teams' } as const;
    expect(await desk.keep({ id: 'ann', name: 'Ann' }, edit)).to.equal(true);
    expect(await desk.keep({ id: 'ann', name: 'Ann' }, { ...edit, entry: 'fruit/none' })).to.equal(false);
    const { mine } = (await json(await editor.get('/draft'))) as { mine: { id: string; edit: object }[] };
    const own = mine.filter((one) => JSON.stringify(one).includes('pressed in Teams'));
    expect(own.map((one) => one.edit)).to.deep.equal([edit]);
    await editor.post('/draft/drop', { ids: own.map(({ id }) => id) });
  });

  it('names the faults of the whole folder before anything is written', async () => {
    const edits = [{ kind: 'phrasing', entry: 'fruit/apple', locale: 'en', text: 'en pear please' }];
    await publisher.post('/draft/add', { edits });
    const refused = await publisher.post('/review');
    expect(refused.status).to.equal(422);
    expect(JSON.stringify(await refused.json())).to.include('stands at faq/fruit/en.md');
    const { mine } = (await json(await publisher.get('/draft'))) as { mine: { id: string }[] };
    await publisher.post('/draft/drop', { ids: mine.map(({ id }) => id) });
  });

  it('keeps dated versions where there is no git, and takes them back', async () => {
    rmSync(join(folder.path, '.git'), { recursive: true });
    expect(spawnSync('git', ['rev-parse'], { cwd: folder.path }).status).to.not.equal(0);
    await publisher.post('/draft/add', {
      edits: [{ kind: 'phrasing', entry: 'fruit/apple', locale: 'sv', text: 'utan git' }],
    });
    const { ids } = (await json(await publisher.post('/review'))) as { ids: string[] };
    const { id } = await json(await publisher.post('/publish', { message: 'no git', ids }));
    const { versions } = (await json(await reader.get('/versions'))) as {
      versions: { id: string; who: string }[];
    };
    expect(versions[0]).to.include({ id, who: 'pia', message: 'no git', undone: false });
    await publisher.post('/undo', { id, message: 'back' });
    expect(readFileSync(join(folder.path, 'faq/fruit/sv.md'), 'utf8')).to.not.include('utan git');
  });

  it('refuses what is no edit: wrong kinds, ids and sizes', async () => {
    const wrong: unknown[] = [
      {},
      { edits: [] },
      { edits: 'all' },
      { edits: [{ kind: 'delete', entry: 'fruit/apple' }] },
      { edits: [{ kind: 'phrasing', entry: '../../etc/passwd', locale: 'en', text: 'x' }] },
      { edits: [{ kind: 'phrasing', entry: 'fruit/apple', locale: 'de', text: 'x' }] },
      { edits: [{ kind: 'phrasing', entry: 'fruit/apple', locale: 'en', text: ' ' }] },
      { edits: [{ kind: 'phrasing', entry: 'fruit/apple', locale: 'en', text: 'x'.repeat(501) }] },
      { edits: [{ kind: 'phrasing', entry: 'fruit/none', locale: 'en', text: 'x' }] },
    ];
    for (const body of wrong) {
      const { status } = await publisher.post('/draft/add', body as object);
      expect(status, JSON.stringify(body).slice(0, 80)).to.be.oneOf([409, 422]);
    }
  });
});
