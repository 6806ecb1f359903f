import { expect } from 'chai';
import { request } from 'node:http';
import { pathOf, startRig, type PageToken, type Rig } from '../../../support/direct-line/rig.js';

describe('The activity route', () => {
  let rig: Rig;
  beforeEach(async () => (rig = await startRig()));
  afterEach(() => rig.close());

  describe('A body', () => {
    let page: PageToken;
    beforeEach(async () => (page = await rig.newPage()));

    for (const [name, body] of [
      ['cut off', '{"type":"message"'],
      ['an array', '[{"type":"message"}]'],
      ['null', 'null'],
      ['text', '"message"'],
      ['deeper than 32 levels', `{"type":"message","value":${'['.repeat(40)}${']'.repeat(40)}}`],
      ['100,000 levels deep', `{"type":"message","value":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ] as const) {
      it(`that is ${name} gets 400`, async () => {
        const { status, body: answer } = await rig.post(page, body);
        expect([status, answer.error.code]).to.deep.equal([400, 'BadSyntax']);
      });
    }

    it('that is not UTF-8 gets 400', async () => {
      const status = await raw(page, [
        Buffer.from('{"type":"message","text":"'),
        Buffer.from([0xff, 0xfe]),
        Buffer.from('"}'),
      ]);
      expect(status).to.equal(400);
    });

    it('of another type or compressed gets 415', async () => {
      for (const headers of [
        { 'content-type': 'text/plain' },
        { 'content-type': 'application/jsonp' },
        { 'content-type': 'application/x-www-form-urlencoded' },
        { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      ]) {
        expect((await rig.post(page, { type: 'message' }, headers)).status, JSON.stringify(headers)).to.equal(
          415,
        );
      }
    });

    it('above 256 kB gets 413, declared or in chunks, and one just below is taken', async () => {
      const text = (bytes: number): unknown => ({ type: 'message', text: 'x'.repeat(bytes) });
      const { status, body } = await rig.post(page, text(256 * 1024));
      expect([status, body.error.code]).to.deep.equal([413, 'MessageSizeTooBig']);
      expect(
        await raw(
          page,
          Array.from({ length: 80 }, () => Buffer.alloc(4096, 'x')),
        ),
      ).to.equal(413);
      expect((await rig.post(page, text(255 * 1024))).status).to.equal(200);
    });

    it('loses keys that could pollute a prototype, wherever they stand', async () => {
      const value =
        '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}},"list":[{"__proto__":1,"ok":2}]}';
      await rig.post(page, `{"type":"message","__proto__":{"text":"x"},"value":${value}}`);
      expect(rig.turns[0]?.value).to.deep.equal({ list: [{ ok: 2 }] });
      expect(rig.turns[0]).not.to.have.property('text');
      expect(({} as { admin?: boolean }).admin).to.equal(undefined);
    });

    /** Sends chunks without a length. @returns the status */
    const raw = (of: PageToken, chunks: Buffer[]): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const headers = { 'content-type': 'application/json', authorization: `Bearer ${of.token}` };
        const sent = request(
          `${rig.origin}${pathOf(of)}/activities`,
          { method: 'POST', headers },
          (response) => {
            response.resume();
            resolve(response.statusCode);
          },
        );
        sent.on('error', reject);
        chunks.forEach((chunk) => sent.write(chunk));
        sent.end();
      });
  });
});
