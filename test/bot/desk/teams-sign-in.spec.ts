// Who gets into the desk as a tab in Teams and who does not, over HTTP, with tokens signed by a directory on this machine.
import { expect } from 'chai';
import { generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { SESSION_MS } from '../../../bot/desk/sessions.js';
import { personOf, startDesk, type DeskRig, type Person } from '../../support/desk-rig.js';
import { CLIENT, startOidcServer, type OidcServer } from '../../support/oidc-server.js';
import { oldTeamsClaims, STS, TAB_URI, tabOptions, TENANT, teamsClaims } from '../../support/teams-token.js';

/** Where the rig's clock begins. */
const START = Date.parse('2026-11-26T12:00:00Z');
const MINUTE = 60_000;
const OTHER = '00000000-1111-2222-3333-444444444444';

describe('the desk’s door in Teams', () => {
  let directory: OidcServer;
  let desk: DeskRig;
  before(async () => void (directory = await startOidcServer()));
  after(() => directory.close());
  beforeEach(async () => {
    desk = await startDesk({
      directory: { issuer: directory.issuer, ...CLIENT, tab: tabOptions(directory.issuer) },
      people: { reader: [OTHER], editor: [], publisher: [] },
    });
  });
  afterEach(() => desk.close());

  const claims = (more: JWTPayload = {}, now = START): JWTPayload => teamsClaims(directory.issuer, now, more);
  const token = (more: JWTPayload = {}, now = START): Promise<string> => directory.sign(claims(more, now));
  const knock = (sent: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(`${desk.url}/desk/api/sign-in/teams`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: desk.url, ...headers },
      body: JSON.stringify({ token: sent }),
    });
  const enter = async (more: JWTPayload = {}, now = START): Promise<Person> =>
    personOf(desk.url, await knock(await token(more, now)));
  /** @returns what it says */
  const refused = async (response: Response, status = 403): Promise<{ message: string; pass: string }> => {
    expect(response.headers.getSetCookie()).to.be.empty;
    expect(response.status).to.equal(status);
    return ((await response.json()) as { error: { message: string; pass: string } }).error;
  };

  it('opens for a token of either version, by role or by name, and knows who it is', async () => {
    const ann = await enter();
    const { lines } = (await (await ann.get('/audit')).json()) as { lines: object[] };
    const who = { id: '3f2504e0-4f89-11d3-9a0c-0305e82c3301', name: 'Ann Editor' };
    expect(lines[0]).to.deep.include({ did: 'signed in', who });
    const old = await personOf(desk.url, await knock(await directory.sign(oldTeamsClaims(START))));
    expect((await old.get('/audit')).status).to.equal(200);
    const named = await enter({ oid: OTHER.toUpperCase(), roles: undefined });
    expect((await named.get('/audit')).status).to.equal(200);
  });

  it('gives a cookie for the frame in Teams only, which no script reads', async () => {
    const [cookie] = (await knock(await token())).headers.getSetCookie();
    expect(cookie).to.match(
      /^__Secure-desk-tab=[\w-]{43}; Path=\/desk; Max-Age=28800; HttpOnly; SameSite=None; Secure; Partitioned$/,
    );
  });

  const bad: Record<string, { made: Record<string, unknown>; pass: string; says: RegExp }> = {
    'for another app': { made: { aud: OTHER }, pass: 'audience', says: /for another app; here .*api:\/\// },
    'for another host': {
      made: { aud: TAB_URI.replace('bot.', 'x.') },
      pass: 'audience',
      says: /another app/,
    },
    'of another issuer': { made: { iss: 'https://evil.example' }, pass: 'issuer', says: /directory/ },
    'of another tenant’s issuer': {
      made: { iss: STS.replace(TENANT, OTHER) },
      pass: 'issuer',
      says: /directory/,
    },
    'of another tenant': { made: { tid: OTHER }, pass: 'tenant', says: /another organisation/ },
    'without a tenant': { made: { tid: undefined }, pass: 'kind', says: /for a tab/ },
    'that has expired': { made: { exp: START / 1000 - 61 }, pass: 'expired', says: /expired/ },
    'that never expires': { made: { exp: undefined }, pass: 'expired', says: /when it ends/ },
    'that is days old': { made: { iat: (START - SESSION_MS) / 1000 - 61 }, pass: 'expired', says: /expired/ },
    'not valid yet': { made: { nbf: START / 1000 + 61 }, pass: 'notYet', says: /not valid yet/ },
    'from the future': { made: { iat: START / 1000 + 61 }, pass: 'notYet', says: /not valid yet/ },
    'of a sign-in (an id token)': {
      made: { scp: undefined, azp: undefined },
      pass: 'kind',
      says: /for a tab/,
    },
    'with another scope': { made: { scp: 'User.Read' }, pass: 'kind', says: /access_as_user/ },
    'got by another app': { made: { azp: OTHER }, pass: 'kind', says: /for a tab/ },
    'without a person': { made: { oid: undefined }, pass: 'kind', says: /for a tab/ },
    'of somebody without a role': { made: { roles: ['Task.Admin'] }, pass: 'noRole', says: /no role/ },
  };
  for (const [what, { made, pass, says }] of Object.entries(bad)) {
    it(`stays shut for a token ${what}`, async () => {
      const said = await refused(await knock(await token(made)));
      expect(said.message).to.match(says);
      expect(said.pass).to.equal(pass);
    });
  }

  it('stays shut for a token that is not signed, signed by somebody else, altered, or none', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const foreign = (kid: string): Promise<string> =>
      new SignJWT(claims()).setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey);
    const secret = new TextEncoder().encode(CLIENT.clientSecret.padEnd(32));
    const [head = '', , signature = ''] = (await token()).split('.');
    const better = Buffer.from(JSON.stringify(claims({ roles: ['Desk.Publisher'] }))).toString('base64url');
    const tokens = [
      new UnsecuredJWT(claims()).encode(),
      await foreign('one'),
      await foreign('two'),
      await new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(secret),
      `${head}.${better}.${signature}`,
      'made up',
      '..',
    ];
    for (const one of tokens) {
      const said = await refused(await knock(one));
      expect(said.pass, one).to.equal('signature');
      expect(said.message).to.equal('The token is not signed by the directory.');
    }
    for (const one of [7, null, '', ['a'], 'x'.repeat(40_000)]) await refused(await knock(one), 422);
  });

  it('stays shut for a good token from another site, or from nowhere', async () => {
    const good = await token();
    const from = [
      { Origin: 'https://teams.microsoft.com' },
      { Origin: 'null' },
      { Origin: '' },
      { 'Sec-Fetch-Site': 'cross-site' },
    ];
    for (const headers of from)
      expect((await refused(await knock(good, headers))).message, JSON.stringify(headers)).to.match(
        /other sites|Origin/,
      );
  });

  it('takes a change only with the session’s token and from our own page, as everywhere', async () => {
    const ann = await enter();
    for (const headers of [
      { 'X-Desk-Token': '' },
      { Origin: 'https://teams.microsoft.com' },
      { Origin: 'null' },
    ])
      expect((await ann.post('/sign-out', {}, headers)).status, JSON.stringify(headers)).to.equal(403);
    expect((await ann.get('/audit')).status).to.equal(200);
  });

  it('opens again with the same token until somebody signs out with it, and then not in any spelling of it', async () => {
    const same = await token();
    await personOf(desk.url, await knock(same));
    const ann = await personOf(desk.url, await knock(same));
    const out = await ann.post('/sign-out');
    expect(out.headers.getSetCookie()[0]).to.match(
      /^__Secure-desk-tab=; Path=\/desk; Max-Age=0; .*Partitioned$/,
    );
    // The last letter of 256 bytes in base64url carries four bits that mean nothing.
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const last = letters[letters.indexOf(same.at(-1) ?? '') ^ 1] ?? '';
    for (const spelled of [same, same.slice(0, -1) + last]) {
      const said = await refused(await knock(spelled));
      if (spelled === same) expect(said.pass).to.equal('ended');
    }
    desk.pass(MINUTE);
    expect((await (await enter({ uti: 'two' }, START + MINUTE)).get('/audit')).status).to.equal(200);
  });

  it('takes no token from before somebody signed out everywhere', async () => {
    const other = await token({ uti: 'of another machine' });
    const ann = await enter();
    await ann.post('/sign-out', { everywhere: true });
    expect((await refused(await knock(other))).pass).to.equal('ended');
    desk.pass(6 * MINUTE);
    expect((await (await enter({}, START + 6 * MINUTE)).get('/audit')).status).to.equal(200);
  });

  it('does not take the cookie of one kind of session for one of the other kind', async () => {
    const { cookie } = await enter();
    const [name = '', value = ''] = cookie.split('=');
    expect(name).to.equal('__Secure-desk-tab');
    for (const sent of [`desk=${value}`, `__Secure-desk=${value}`, `desk-tab=${value}`])
      expect((await fetch(`${desk.url}/desk/api/audit`, { headers: { Cookie: sent } })).status).to.equal(401);
  });

  it('is knocked at by one address so often and no more', async () => {
    const answers: number[] = [];
    for (let at = 0; at < 70; at++) answers.push((await knock('made up')).status);
    expect(answers.filter((status) => status === 403)).to.have.length(60);
    expect(answers.filter((status) => status === 429)).to.have.length(10);
  });

  it('writes no token into the log, but why it was refused', async () => {
    const sent = [await token(), await token({ aud: OTHER })];
    for (const one of sent) await knock(one);
    const log = JSON.stringify(desk.log);
    for (const one of sent) expect(log).not.to.include(one.split('.')[2]);
    expect(log).to.include('for another app');
  });

  it('may be shown by Teams at the tab’s address only, and there by nobody else', async () => {
    const policyAt = async (path: string): Promise<string> =>
      (await fetch(desk.url + path)).headers.get('content-security-policy') ?? '';
    expect(await policyAt('/desk')).to.include("frame-ancestors 'none'");
    const tab = await policyAt('/desk?teams=1');
    expect(tab)
      .to.match(/frame-ancestors https:\/\/teams\.microsoft\.com /)
      .and.not.match(/\*[ ;]|'none';? *$/);
    expect(await (await fetch(`${desk.url}/desk?teams=1`)).text()).to.include('"teams":"/web/teams.js"');
  });
});

describe('the desk’s door in Teams, where it is no tab', () => {
  it('takes no token and is in nobody’s frame', async () => {
    const directory = await startOidcServer();
    for (const options of [{}, { directory: { issuer: directory.issuer, ...CLIENT } }]) {
      const desk = await startDesk(options);
      const sent = await fetch(`${desk.url}/desk/api/sign-in/teams`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: desk.url },
        body: JSON.stringify({ token: await directory.sign(teamsClaims(directory.issuer, START)) }),
      });
      expect(sent.status).to.equal(404);
      const page = await fetch(`${desk.url}/desk?teams=1`);
      expect(page.headers.get('content-security-policy')).to.include("frame-ancestors 'none'");
      expect(await page.text()).not.to.include('"teams"');
      await desk.close();
    }
    await directory.close();
  });

  it('says when the directory cannot be reached', async () => {
    const directory = await startOidcServer();
    const tab = tabOptions(directory.issuer);
    const desk = await startDesk({ directory: { issuer: directory.issuer, ...CLIENT, tab } });
    const token = await directory.sign(teamsClaims(directory.issuer, START));
    await directory.close();
    const sent = await fetch(`${desk.url}/desk/api/sign-in/teams`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: desk.url },
      body: JSON.stringify({ token }),
    });
    expect(sent.status).to.equal(502);
    expect(await sent.text()).to.include('The directory cannot be reached.');
    await desk.close();
  });
});
