// Who gets into the desk and who does not, over HTTP.
import { expect } from 'chai';
import { MemoryStorage } from 'botbuilder';
import { CSRF_HEADER } from '../../../bot/desk/request-rules.js';
import { KEY_MS } from '../../../bot/desk/one-time-key.js';
import { IDLE_MS, SESSION_MS, SESSION_PREFIX } from '../../../bot/desk/sessions.js';
import { personOf, signInWith, startDesk, type DeskRig } from '../../support/desk-rig.js';
import { CLIENT, startOidcServer, type OidcServer } from '../../support/oidc-server.js';

describe('the desk’s door with a one-time link', () => {
  let desk: DeskRig;
  beforeEach(async () => void (desk = await startDesk()));
  afterEach(() => desk.close());

  it('opens once for the key that was printed', async () => {
    const [key] = desk.keys;
    expect((await signInWith(desk.url, key)).status).to.equal(200);
    expect((await signInWith(desk.url, key)).status).to.equal(403);
  });

  it('stays shut for a key that is too old, made up, empty or no text', async () => {
    desk.pass(KEY_MS);
    for (const key of [desk.keys[0], 'made up', '', 7, null, ['a'], 'x'.repeat(100_000)]) {
      const response = await signInWith(desk.url, key);
      expect(response.status, String(key).slice(0, 20)).to.equal(403);
      expect(response.headers.getSetCookie()).to.be.empty;
    }
  });

  it('makes the key before worthless with a new one, which is printed at most every few seconds', async () => {
    desk.pass(60_000);
    for (let times = 0; times < 3; times++)
      await fetch(`${desk.url}/desk/api/print-link`, { method: 'POST', headers: { Origin: desk.url } });
    expect(desk.keys).to.have.length(2);
    expect((await signInWith(desk.url, desk.keys[0])).status).to.equal(403);
    expect((await signInWith(desk.url, desk.keys[1])).status).to.equal(200);
  });

  it('gives a cookie that no script reads and no other site sends', async () => {
    const response = await signInWith(desk.url, desk.keys[0]);
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).to.match(/^desk=[\w-]{43}; Path=\/desk; Max-Age=28800; HttpOnly; SameSite=Strict$/);
  });

  it('ends a session that was left alone, and one that is a working day old', async () => {
    const idle = await desk.signIn();
    desk.pass(IDLE_MS);
    expect((await idle.get('/audit')).status).to.equal(401);
    const busy = await desk.signIn();
    for (let passed = 0; passed < SESSION_MS; passed += IDLE_MS / 2) {
      expect((await busy.get('/audit')).status).to.equal(200);
      desk.pass(IDLE_MS / 2);
    }
    expect((await busy.get('/audit')).status).to.equal(401);
  });

  it('signs out here, or everywhere', async () => {
    const [one, two, three] = [await desk.signIn(), await desk.signIn(), await desk.signIn()];
    expect((await one.post('/sign-out')).status).to.equal(200);
    expect((await one.get('/audit')).status).to.equal(401);
    expect((await two.get('/audit')).status).to.equal(200);
    await two.post('/sign-out', { everywhere: true });
    expect((await three.get('/audit')).status).to.equal(401);
    desk.pass(1);
    expect((await (await desk.signIn()).get('/audit')).status).to.equal(200);
  });

  it('notes who came and went', async () => {
    const person = await desk.signIn();
    const { lines } = (await (await person.get('/audit')).json()) as {
      lines: { did: string; who: object }[];
    };
    expect(lines[0]).to.deep.include({ did: 'signed in', who: { id: 'local', name: 'Local editor' } });
    expect(desk.log.some(({ msg }) => msg === 'desk: signed in')).to.equal(true);
  });

  it('writes no key, cookie or token into the log', async () => {
    const person = await desk.signIn();
    await person.post('/sign-out');
    const log = JSON.stringify(desk.log);
    for (const secret of [...desk.keys, person.cookie.slice(5), person.csrf])
      expect(log).not.to.include(secret);
  });

  it('refuses a change without the token of the session, from another site, or from nowhere', async () => {
    const person = await desk.signIn();
    const refused: Record<string, Record<string, string>> = {
      'no token': { [CSRF_HEADER]: '' },
      'a made-up token': { [CSRF_HEADER]: 'x'.repeat(43) },
      'another site': { Origin: 'https://evil.example' },
      'another port': { Origin: 'http://127.0.0.1:1' },
      'no origin at all': { Origin: '' },
      'a sandboxed frame': { Origin: 'null' },
      'a cross-site request': { 'Sec-Fetch-Site': 'cross-site' },
      'a sibling site': { 'Sec-Fetch-Site': 'same-site' },
    };
    for (const [what, headers] of Object.entries(refused))
      expect((await person.post('/sign-out', {}, headers)).status, what).to.equal(403);
    expect((await person.get('/audit')).status).to.equal(200);
  });

  it('refuses reading from another site', async () => {
    const { cookie } = await desk.signIn();
    const headers = { Cookie: cookie, 'Sec-Fetch-Site': 'cross-site' };
    expect((await fetch(`${desk.url}/desk/api/audit`, { headers })).status).to.equal(403);
  });

  it('refuses without a session, with a made-up one, and with two', async () => {
    const { cookie } = await desk.signIn();
    for (const sent of ['', 'desk=made-up', `${cookie}; ${cookie}`, `${cookie}x`, 'desk=; desk=']) {
      const response = await fetch(`${desk.url}/desk/api/audit`, { headers: { Cookie: sent } });
      expect(response.status, sent).to.equal(401);
    }
  });

  it('serves a page that may load its own files only, in nobody’s frame, and says nothing of anybody without a session', async () => {
    const response = await fetch(`${desk.url}/desk?lang=sv`);
    const policy = response.headers.get('content-security-policy');
    expect(policy).to.include("default-src 'none'").and.to.include("frame-ancestors 'none'");
    expect(policy).to.include("script-src 'self'").and.not.to.include('unsafe');
    const page = await response.text();
    expect(page).to.include('<html lang="sv">').and.not.to.include('csrf');
  });
});

describe('the desk’s door with a directory', () => {
  const oid = '3f2504e0-4f89-11d3-9a0c-0305e82c3301';
  let directory: OidcServer;
  let desk: DeskRig;
  before(async () => void (directory = await startOidcServer()));
  after(() => directory.close());
  beforeEach(async () => {
    directory.claims = {
      oid,
      name: 'Ann Editor',
      preferred_username: 'ann@contoso.example',
      roles: ['Desk.Editor'],
    };
    desk = await startDesk({
      directory: { issuer: directory.issuer, ...CLIENT },
      people: { reader: [], editor: [], publisher: ['11111111-2222-3333-4444-555555555555'] },
    });
  });
  afterEach(() => desk.close());

  interface Away {
    cookie: string;
    back: URL;
  }

  /** Goes to the directory and agrees there. */
  async function leave(): Promise<Away> {
    const response = await fetch(`${desk.url}/desk/sign-in`, { redirect: 'manual' });
    expect(response.status).to.equal(303);
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).to.match(/^desk-return=.*SameSite=Lax$/);
    return {
      cookie: cookie.split(';')[0] ?? '',
      back: directory.agree(response.headers.get('location') ?? ''),
    };
  }
  const comeBack = ({ cookie, back }: Away): Promise<Response> =>
    fetch(back, { headers: { Cookie: cookie } });
  const cookiesOf = (response: Response): string[] =>
    response.headers.getSetCookie().filter((line) => line.startsWith('desk='));

  it('lets in who has an app role, and knows their name', async () => {
    const person = await personOf(desk.url, await comeBack(await leave()));
    const { lines } = (await (await person.get('/audit')).json()) as { lines: { who: object }[] };
    expect(lines[0]?.who).to.deep.equal({ id: oid, name: 'Ann Editor' });
  });

  it('lets in who is named in the configuration, in capitals too', async () => {
    directory.claims = { oid: '11111111-2222-3333-4444-555555555555'.toUpperCase(), name: 'Pia' };
    expect(cookiesOf(await comeBack(await leave()))).to.have.length(1);
  });

  it('sends away who has no role, or one that is not of the desk', async () => {
    for (const roles of [[], ['Task.Admin'], ['desk.publisher']]) {
      directory.claims = { oid, name: 'Eve', roles };
      const response = await comeBack(await leave());
      expect(cookiesOf(response), roles.join()).to.be.empty;
      expect(await response.text()).to.include('"refused":"noRole"');
    }
  });

  it('refuses a return that is replayed, forged, somebody else’s, unexpected or too late', async () => {
    const used = await leave();
    await comeBack(used);
    const forged = await leave();
    forged.back.searchParams.set('state', 'made-up');
    const mixed = { ...(await leave()), cookie: (await leave()).cookie };
    const unexpected = { ...(await leave()), cookie: '' };
    const noCode = await leave();
    noCode.back.searchParams.delete('code');
    for (const [what, away] of Object.entries({ used, forged, mixed, unexpected, noCode }))
      expect(cookiesOf(await comeBack(away)), what).to.be.empty;
    const late = await leave();
    desk.pass(600_000);
    expect(cookiesOf(await comeBack(late))).to.be.empty;
  });

  it('refuses a token of another issuer, for another nonce, or out of date', async () => {
    for (const claims of [{ iss: 'https://evil.example' }, { nonce: 'another' }, { sub: '' }]) {
      directory.claims = { oid, roles: ['Desk.Publisher'], ...claims };
      const response = await comeBack(await leave());
      expect(cookiesOf(response), JSON.stringify(claims)).to.be.empty;
      expect(await response.text()).to.include('"refused":"failed"');
    }
  });

  it('is knocked at by one address so often and no more, and keeps nothing of who does not come back', async () => {
    const storage = new MemoryStorage();
    const limited = await startDesk({ storage, directory: { issuer: directory.issuer, ...CLIENT } });
    const knock = (): Promise<Response> => fetch(`${limited.url}/desk/sign-in`, { redirect: 'manual' });
    const answers: Response[] = [];
    for (let at = 0; at < 70; at++) answers.push(await knock());
    await limited.close();
    const refused = answers.filter(({ status }) => status === 429);
    expect(answers.filter(({ status }) => status === 303)).to.have.length(60);
    expect(refused.every(({ headers }) => Number(headers.get('retry-after')) >= 1)).to.equal(true);
    const stored = Object.keys((storage as unknown as { memory: object }).memory);
    const kept = stored.filter((key) => key !== 'desk/versions'); // which is there from the start
    expect(kept).to.have.length(60);
    // Which is what the hourly sweep takes away.
    expect(kept.every((key) => key.startsWith(SESSION_PREFIX))).to.equal(true);
  });
  it('has no one-time link', async () => {
    expect(desk.keys).to.be.empty;
    expect((await signInWith(desk.url, 'any')).status).to.equal(404);
  });
});
