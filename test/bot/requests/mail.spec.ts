// Requests by mail, to a real server on this machine.
import { expect } from 'chai';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { SMTPServer } from 'smtp-server';
import { createRequests, type Requests } from '../../../bot/requests/index.js';
import { createMailer } from '../../../bot/requests/mailer.js';
import { createDelivering } from '../../../bot/requests/deliver.js';
import { createToPlace } from '../../../bot/requests/to-place.js';
import { knowledge } from '../../support/knowledge.js';
import { ANN, asked } from '../../support/requests/asked.js';
import { sqlitePlace, type Place } from '../../support/storage/places.js';

const PLACE = {
  to: 'mailto:licences@contoso.example',
  room: '-',
  who: undefined,
  soon: undefined,
  experts: undefined,
};

describe('a request by mail', () => {
  let server: SMTPServer;
  let place: Place;
  let requests: Requests;
  let mails: { to: string[]; from: string; source: string }[];
  let refusals: number;
  let now: number;

  beforeEach(async () => {
    mails = [];
    refusals = 0;
    now = Date.parse('2026-11-26T12:00:00Z');
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData(stream, session, done) {
        void text(stream).then((source) => {
          if (refusals-- > 0) return done(Object.assign(new Error('try later'), { responseCode: 451 }));
          const { mailFrom, rcptTo } = session.envelope;
          mails.push({
            from: mailFrom ? mailFrom.address : '',
            to: rcptTo.map(({ address }) => address),
            source,
          });
          done();
        });
      },
    });
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    const { port } = server.server.address() as AddressInfo;
    place = sqlitePlace();
    const profile = { ...knowledge.profile, requests: { hours: undefined, placeFor: () => PLACE } };
    const known = Object.assign(Object.create(knowledge) as typeof knowledge, { profile });
    requests = createRequests({
      state: (await place.open()).state,
      ...createDelivering({
        toPlace: createToPlace({
          mailer: createMailer({ url: `smtp://127.0.0.1:${port}`, from: 'bot@contoso.example' }),
          knowledge: () => known,
          publicUrl: 'https://bot.contoso.example',
        }),
        toAsker: () => Promise.resolve('done'),
        toRoom: () => Promise.resolve('done'),
        ...{ knowledge: () => known, ownsPage: true },
      }),
      ...{ logger: pino({ level: 'silent' }), clock: () => now, random: () => 0.5 },
    });
  });
  afterEach(async () => {
    await requests.settled();
    await place.remove();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });

  const decoded = (source: string): string =>
    source
      .replace(/=\r?\n/g, '')
      .replace(/(?:=[0-9A-F]{2})+/g, (hex) => Buffer.from(hex.replaceAll('=', ''), 'hex').toString());

  it('tells those who answer what was asked and where to answer, and not who asked', async () => {
    const { id } = await requests.open(asked({ topic: 'partner-benefits', question: 'Où est le zorglub ?' }));
    await requests.settled();
    const [mail, ...more] = mails;
    expect(more).to.deep.equal([]);
    expect(mail).to.deep.include({ to: ['licences@contoso.example'], from: 'bot@contoso.example' });
    const said = decoded(mail?.source ?? '');
    for (const part of [
      id,
      'Où est le zorglub ?',
      `https://bot.contoso.example/desk#/requests/${id}`,
      'reads French',
    ])
      expect(said).to.include(part);
    expect(said).to.not.include('dl_1').and.not.include('c1');
    expect(said).to.match(/^Auto-Submitted: auto-generated/m);
  });
  it('tells of what is written back, and that it is solved', async () => {
    const { id } = await requests.open(asked());
    await requests.move(id, { kind: 'writeBack', id: 'm|1', text: 'Encore rouge.' });
    await requests.move(id, { kind: 'solve' });
    await requests.settled();
    expect(mails.map(({ source }) => decoded(source)).join())
      .to.include('Encore rouge.')
      .and.include('Solved');
    expect(mails).to.have.length(3);
  });
  it('lets nobody write another header, recipient or second message', async () => {
    const evil = 'Hi\r\nBcc: victim@evil.example\r\n\r\n.\r\nMAIL FROM:<x@evil.example>\r\n<img src=x>';
    await requests.open(asked({ question: evil }));
    await requests.settled();
    const [head = ''] = (mails[0]?.source ?? '').split('\r\n\r\n');
    expect(mails.map(({ to }) => to)).to.deep.equal([['licences@contoso.example']]);
    expect(head).to.not.match(/^Bcc:/im);
    expect(mails[0]?.source).to.match(/^Content-Type: text\/plain/m);
  });
  it('reminds of what waits', async () => {
    const { id } = await requests.open(asked());
    await requests.open(asked({ draft: 'other', topic: 'elsewhere' }));
    now += 25 * 3_600_000;
    expect(await requests.remind(now - 24 * 3_600_000, ({ topic }) => topic === 'fruit')).to.equal(1);
    expect(await requests.remind(now - 24 * 3_600_000, () => false)).to.equal(0);
    await requests.settled();
    expect(mails).to.have.length(3);
    expect(decoded(mails.at(-1)?.source ?? ''))
      .to.include('Still waiting')
      .and.include(id);
  });
  it('is tried again when the server puts it off, under the same name', async () => {
    refusals = 1;
    const { id } = await requests.open(asked());
    await requests.settled();
    expect(mails).to.deep.equal([]);
    now += 10_000;
    await requests.move(id, { kind: 'take', who: ANN }); // whatever happens next tries what is due
    await requests.settled();
    expect(mails).to.have.length(1);
    expect(mails[0]?.source).to.include(`<request-${id}-opened@contoso.example>`);
  });
});
