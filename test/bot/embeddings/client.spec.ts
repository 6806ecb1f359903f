// What a service may answer, over real HTTP: vectors, or one named reason why there are none.
import { expect } from 'chai';
import type { ServerResponse } from 'node:http';
import { createEmbeddingsClient, EmbeddingsError } from '../../../bot/embeddings/client.js';
import {
  sendJson,
  sendStatus,
  startEmbeddings,
  type Embedded,
  type EmbeddingsServer,
} from '../../support/embeddings-server.js';

const KEY = 'sk-never-to-be-seen';

describe('createEmbeddingsClient', () => {
  let server: EmbeddingsServer;
  beforeEach(async () => (server = await startEmbeddings()));
  afterEach(() => server.close());

  const client = (url = server.url): ReturnType<typeof createEmbeddingsClient> =>
    createEmbeddingsClient({ url, model: 'small', key: KEY });
  const reasonOf = async (waitMs = 5_000, url?: string): Promise<string> => {
    try {
      await client(url).embed(['one', 'two'], waitMs);
    } catch (error) {
      if (error instanceof EmbeddingsError) return error.message;
      throw error;
    }
    throw new Error('it did not fail');
  };

  it('asks for all texts at once, with model and key, and sends nothing else', async () => {
    const vectors = await client().embed(['one', 'two'], 5_000);
    expect(vectors.map(({ length }) => length)).to.deep.equal([512, 512]);
    expect(server.asked).to.have.length(1);
    expect(server.asked[0]).to.deep.include({ texts: ['one', 'two'], model: 'small' });
    expect(server.asked[0]?.headers).to.include({ authorization: `Bearer ${KEY}` });
    expect(server.asked[0]?.headers).to.not.have.any.keys('cookie', 'referer');
  });

  it('makes every vector one long, and puts them into the order of the texts', async () => {
    server.answer = (response) => sendJson(response, { data: [at(1, [0, 5]), at(0, [3, 4])] });
    const [one = [], two = []] = await client().embed(['one', 'two'], 5_000);
    expect([...one].map((value) => value.toFixed(2))).to.deep.equal(['0.60', '0.80']);
    expect([...two]).to.deep.equal([0, 1]);
  });

  const answers: Record<
    string,
    [reason: string, answer: (response: ServerResponse, data: Embedded[]) => void]
  > = {
    'a fault of the server': ['status 500', (response) => sendStatus(response, 500, {}, KEY)],
    'a key that is not taken': ['status 401', (response) => sendStatus(response, 401, {}, '{}')],
    'JSON that breaks off': [
      'an answer that is none of /v1/embeddings',
      (response) => response.end('{"data":['),
    ],
    'other JSON': [
      'an answer that is none of /v1/embeddings',
      (response) => sendJson(response, { data: 'none' }),
    ],
    'words for numbers': [
      'an answer that is none of /v1/embeddings',
      (response, [first]) => sendJson(response, { data: [{ ...first, embedding: ['a', 'b'] }] }),
    ],
    'fewer vectors than texts': [
      'not one vector for each text',
      (response, [first]) => sendJson(response, { data: [first] }),
    ],
    'the same place twice': [
      'not one vector for each text',
      (response, [first]) => sendJson(response, { data: [first, first] }),
    ],
    'a place that no text has': [
      'not one vector for each text',
      (response, [first, second]) =>
        sendJson(response, { data: [first, { ...second, index: 4_000_000_000 }] }),
    ],
    'a vector of zeros': [
      'not one vector for each text',
      (response) => sendJson(response, { data: [at(0, [1, 1]), at(1, [0, 0])] }),
    ],
    'vectors of two lengths': [
      'vectors of several lengths',
      (response) => sendJson(response, { data: [at(0, [1, 1]), at(1, [1, 1, 1])] }),
    ],
    'no end': [
      'an answer of more bytes than vectors can have',
      (response) => {
        const more = (): void => void (response.destroyed || response.write(' '.repeat(64 * 1024), more));
        more();
      },
    ],
    'a connection that breaks': ['not reached', (response) => response.destroy()],
  };
  for (const [what, [reason, answer]] of Object.entries(answers)) {
    it(`fails with a reason for ${what}`, async () => {
      server.answer = answer;
      expect(await reasonOf()).to.equal(reason);
    });
  }

  it('does not wait longer than it may, whether nothing comes or no end of it', async () => {
    server.answer = () => undefined;
    expect(await reasonOf(50)).to.equal('no answer in time');
    server.answer = (response) => void response.write('{"data":');
    expect(await reasonOf(50)).to.equal('no answer in time');
  });

  it('goes nowhere else: neither key nor text follows a redirect', async () => {
    const elsewhere = await startEmbeddings();
    for (const status of [301, 307, 308]) {
      server.answer = (response) => sendStatus(response, status, { Location: elsewhere.url });
      expect(await reasonOf()).to.equal(`status ${status}`);
    }
    expect(elsewhere.asked).to.deep.equal([]);
    await elsewhere.close();
  });

  it('asks a second time where a kept connection breaks as it is used', async () => {
    let breaks = 1;
    server.answer = (response, data) => (breaks-- > 0 ? response.destroy() : sendJson(response, { data }));
    expect(await client().embed(['one', 'two'], 5_000)).to.have.length(2);
  });

  it('says that nobody is there', async () => {
    await server.close();
    expect(await reasonOf()).to.equal('not reached');
    server = await startEmbeddings();
  });

  it('ends what is under way when it is closed', async () => {
    const asking = client();
    const asked = new Promise<void>((resolve) => (server.answer = () => resolve()));
    const answer = asking.embed(['one'], 60_000).catch((error: unknown) => error);
    await asked;
    asking.close();
    expect(await answer).to.be.instanceOf(EmbeddingsError);
  });
});

function at(index: number, embedding: number[]): Embedded {
  return { object: 'embedding', index, embedding };
}
