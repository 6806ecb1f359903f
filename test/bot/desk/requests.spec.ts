// Requests at the desk over HTTP: who sees what, who may do what, and what never leaves the storage.
import { expect } from 'chai';
import { pino } from 'pino';
import { createRequests, type Requests } from '../../../bot/requests/index.js';
import type { ShownRequest, RequestsPage } from '../../../bot/desk/routes/requests.js';
import type { RequestRules } from '../../../knowledge/profile/request-settings.js';
import { CLIENT, startOidcServer, type OidcServer } from '../../support/oidc-server.js';
import { personOf, startDesk, type DeskRig, type Person } from '../../support/desk-rig.js';
import { knowledge } from '../../support/knowledge.js';
import { asked } from '../../support/requests/asked.js';
import { sqlitePlace, type Place } from '../../support/storage/places.js';

const PLACE = { to: 'desk', room: '-', who: undefined, soon: undefined };
/** Partner benefits are for Bea alone. */
const RULES: RequestRules = {
  hours: undefined,
  placeFor: (topic) => ({ ...PLACE, experts: topic === 'partner-benefits' ? ['bea'] : undefined }),
};

describe('requests at the desk', function () {
  this.timeout(60_000);
  let place: Place;
  let requests: Requests;
  let desk: DeskRig;
  let directory: OidcServer;
  let ann: Person;
  let bea: Person;
  let rex: Person;
  let told: string[];

  const enter = async (name: string, role: string): Promise<Person> => {
    directory.claims = { sub: name, oid: name, name, roles: [role] };
    const begun = await fetch(`${desk.url}/desk/sign-in`, { redirect: 'manual' });
    const back = directory.agree(begun.headers.get('location') ?? '');
    const cookie = begun.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return personOf(desk.url, await fetch(back, { headers: { Cookie: cookie } }));
  };
  const page = async (who: Person, query = ''): Promise<RequestsPage> =>
    (await (await who.get(`/requests${query}`)).json()) as RequestsPage;
  const one = async (who: Person, id: string): Promise<ShownRequest | undefined> =>
    ((await (await who.get(`/requests/one?id=${id}`)).json()) as { request?: ShownRequest }).request;
  const post = async (who: Person, path: string, body: object): Promise<number> =>
    (await who.post(`/requests/${path}`, body)).status;

  before(async () => {
    directory = await startOidcServer();
  });
  after(() => directory.close());
  beforeEach(async () => {
    told = [];
    place = sqlitePlace();
    requests = createRequests({
      state: (await place.open()).state,
      deliver: (request, { id }) => {
        told.push(`${request.id} ${id}`);
        return Promise.resolve('done');
      },
      logger: pino({ level: 'silent' }),
      clock: Date.now,
      random: () => 0.5,
    });
    const profile = { ...knowledge.profile, requests: RULES };
    const known = Object.assign(Object.create(knowledge) as typeof knowledge, { profile });
    desk = await startDesk({
      directory: { issuer: directory.issuer, ...CLIENT },
      requests,
      knowledge: () => known,
    });
    ann = await enter('ann', 'Desk.Editor');
    bea = await enter('bea', 'Desk.Reader');
    rex = await enter('rex', 'Desk.Reader');
  });
  afterEach(async () => {
    await desk.close();
    await requests.settled();
    await place.remove();
  });

  it('are listed, what waits longest first, and found by state, topic and any words', async () => {
    const first = await requests.open(asked({ topic: 'home-use-program' }));
    const second = await requests.open(
      asked({ draft: 'd2', topic: 'home-use-program', details: 'Une POIRE mûre' }),
    );
    await requests.move(first.id, {
      kind: 'answer',
      who: { id: 'x', name: 'Xi' },
      id: 'm',
      text: 'Skala den.',
    });
    const ids = async (query: string): Promise<string[]> =>
      (await page(ann, query)).requests.map(({ id }) => id);
    expect(await ids('')).to.deep.equal([second.id, first.id]);
    expect(await ids('?state=waiting')).to.deep.equal([second.id]);
    expect(await ids('?state=answered')).to.deep.equal([first.id]);
    expect(await ids('?text=poire+une')).to.deep.equal([second.id]);
    expect(await ids('?text=skala')).to.deep.equal([first.id]);
    expect(await ids(`?text=${first.id.toLowerCase()}`)).to.deep.equal([first.id]);
    const copied = encodeURIComponent(first.id.replace('-', '\u2011'));
    expect(await ids(`?text=${copied}`), 'as it is shown').to.deep.equal([first.id]);
    expect((await one(ann, copied))?.id).to.equal(first.id);
    expect(await ids('?topic=-')).to.deep.equal([]);
  });
  it('never tell who asked, nor how to reach them', async () => {
    const { id } = await requests.open(asked());
    const whole = await (await ann.get('/requests')).text();
    const single = await (await ann.get(`/requests/one?id=${id}`)).text();
    for (const secret of ['dl_1', 'c1', 'draft', 'asker', 'outbox'])
      expect(whole + single, secret).to.not.include(`"${secret}"`);
  });
  it('are taken, answered and closed by one person at a time, and the asker hears of it', async () => {
    const { id } = await requests.open(asked());
    const cas = await enter('cas', 'Desk.Editor');
    expect(await post(ann, 'take', { id })).to.equal(200);
    const refused = await cas.post('/requests/answer', { id, text: 'Mine' });
    expect(refused.status).to.equal(409);
    expect(await refused.json()).to.have.nested.property('error.holder', 'ann');
    expect(await post(cas, 'assign', { id, to: 'cas' })).to.equal(200);
    expect(await post(cas, 'answer', { id, text: 'Ta en kniv och skala den.', message: 'm1' })).to.equal(200);
    expect(await post(cas, 'answer', { id, text: 'Ta en kniv och skala den.', message: 'm1' })).to.equal(200);
    expect(await post(cas, 'close', { id })).to.equal(200);
    const request = await one(ann, id);
    expect(request).to.include({ state: 'closed' });
    expect(request?.messages).to.have.length(1);
    expect(request?.messages[0]).to.include({ by: 'cas', locale: 'sv' });
    await requests.settled();
    expect(told).to.deep.equal([`${id} opened`, `${id} m1`, `${id} closed-4`]);
    expect(await post(cas, 'answer', { id, text: 'More' })).to.equal(409);
    expect(await post(cas, 'reopen', { id })).to.equal(200);
  });
  it('about one topic do not exist for those who are not its experts, whatever their role', async () => {
    const hers = await requests.open(asked({ topic: 'partner-benefits' }));
    const other = await requests.open(asked({ draft: 'd2', topic: 'home-use-program' }));
    expect((await page(bea)).requests.map(({ id }) => id)).to.deep.equal([hers.id]);
    expect((await page(ann)).requests.map(({ id }) => id)).to.deep.equal([other.id]);
    expect((await page(rex)).requests).to.deep.equal([]);
    for (const [who, id] of [
      [ann, hers.id],
      [rex, hers.id],
      [rex, other.id],
      [bea, other.id],
    ] as const) {
      expect(await one(who, id)).to.equal(undefined);
      for (const path of ['take', 'close', 'reopen', 'answer', 'assign'])
        expect(await post(who, path, { id, text: 'x', to: 'rex' }), path).to.equal(404);
    }
    expect(await post(bea, 'answer', { id: hers.id, text: 'Yes.' })).to.equal(200);
    expect(await post(bea, 'assign', { id: hers.id, to: 'ann' })).to.equal(422);
  });
  it('are not to be had without a session, from another site, or without the session’s token', async () => {
    const { id } = await requests.open(asked());
    expect((await fetch(`${desk.url}/desk/api/requests`)).status).to.equal(401);
    const headers = { 'X-Desk-Token': 'other' };
    expect((await ann.post('/requests/take', { id }, headers)).status).to.equal(403);
    expect((await ann.post('/requests/take', { id }, { Origin: 'https://evil.example' })).status).to.equal(
      403,
    );
    expect((await requests.find(id))?.state).to.equal('open');
  });
  it('take no odd query for one that could be meant', async () => {
    const { id } = await requests.open(asked());
    for (const query of [
      '?state=open&state=open',
      '?text[a]=b',
      '?topic[]=x',
      '?text=a&text=b',
      '?__proto__[a]=b',
    ])
      expect(
        (await page(ann, query)).requests.map((one) => one.id),
        query,
      ).to.deep.equal([id]);
    expect((await ann.get(`/requests/one?id=${id}&id=${id}`)).status).to.equal(404);
    for (const path of ['/entry?id[a]=b', '/entries?locale=en&locale=sv', '/inbox?from[]=1&locale[x]=y'])
      expect((await ann.get(path)).status, path).to.equal(200);
  });
  it('take no empty, huge or odd body', async () => {
    const { id } = await requests.open(asked());
    expect(await post(ann, 'answer', { id, text: '  ' })).to.equal(409);
    for (const body of [
      { id },
      { id, text: 'x'.repeat(4_001) },
      { id: { $ne: 1 }, text: 'x' },
      { text: 'x' },
    ])
      expect(await post(ann, 'answer', body)).to.equal(422);
    expect(await post(ann, 'answer', { id: '../../x', text: 'x' })).to.equal(404);
  });
});
