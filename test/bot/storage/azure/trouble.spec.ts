// Trouble with Azure: the call fails with the place and the remedy, nobody waits for ever, and the bot recovers by
// itself.
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { inspect } from 'node:util';
import { TableClient } from '@azure/data-tables';
import { ContainerClient } from '@azure/storage-blob';
import { expect } from 'chai';
import { openAzureBackend } from '../../../../bot/storage/azure/index.js';
import type { Backend } from '../../../../bot/storage/backend.js';
import { ABSENT, isETagConflict } from '../../../../bot/storage/etag-conflict.js';
import { StorageError } from '../../../../bot/storage/storage-error.js';
import { connectionStringFor, freePorts, startAzurite, type Azurite } from '../../../support/azurite.js';
import { rejectionOf } from '../../../support/rejection.js';
import { journalLines, question } from '../../../support/storage/lines.js';

const AT = '2026-11-20T08:00:00.000Z';

const cleanups: (() => Promise<unknown>)[] = [];

/** Listens on a free port until the test ends and hands every connection to `onConnection`. */
async function listen(onConnection: (socket: Socket) => void): Promise<{ port: number }> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket.on('error', () => socket.destroy()));
    onConnection(socket);
  }).listen(0, '127.0.0.1');
  cleanups.push(async () => {
    sockets.forEach((socket) => socket.destroy());
    await new Promise((resolve) => server.close(resolve));
  });
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port };
}

describe('Trouble with Azure storage', () => {
  afterEach(async () => {
    await Promise.all(cleanups.splice(0).map((cleanup) => cleanup()));
  });

  const open = (connectionString: string, timeoutMs?: number): Promise<Backend> =>
    openAzureBackend({ account: { connectionString }, ...(timeoutMs !== undefined && { timeoutMs }) });

  it('no service: every call says so; when it comes up, all work without a new start', async () => {
    const ports = await freePorts();
    const backend = await open(connectionStringFor(ports));
    const calls = [
      () => backend.state.read(['a']),
      () => backend.state.write({ a: { n: 1 } }),
      () => backend.state.delete(['a']),
      () => backend.journal.append(question(AT)),
      () => journalLines(backend.journal),
      () => backend.journal.deleteOf(['anna']),
      () => backend.journal.deleteBefore(AT),
      () => backend.check(),
    ];
    const errors = await Promise.all(calls.map((call) => rejectionOf(call())));
    for (const error of errors) {
      expect(error).to.be.instanceOf(StorageError).and.include({ code: 'STORAGE_UNREACHABLE' });
      expect(error.message).to.match(
        /^Storage (container "bot-state"|table "botjournal"): Azure does not answer\. Check/,
      );
    }
    const azurite = await startAzurite(ports);
    try {
      await backend.check();
      await backend.state.write({ a: { n: 1 } });
      expect(await backend.state.read(['a'])).to.have.all.keys('a');
      await backend.journal.append(question(AT));
      expect(await journalLines(backend.journal)).to.have.length(1);
    } finally {
      await azurite.stop();
    }
    expect(await rejectionOf(backend.check())).to.include({ code: 'STORAGE_UNREACHABLE' });
  });

  it('a service that takes connections and never answers: an error in time, not a turn that hangs', async () => {
    const silent = await listen(() => undefined);
    const backend = await open(connectionStringFor({ blob: silent.port, table: silent.port }), 200);
    for (const error of await Promise.all(
      [backend.state.read(['a']), journalLines(backend.journal)].map(rejectionOf),
    )) {
      expect(error).to.include({ code: 'STORAGE_UNREACHABLE' });
      expect(error.message).to.contain('no answer within 200 ms');
    }
  });

  it('a connection string that cannot be used is refused at once, without showing its key', async () => {
    for (const connectionString of [
      '',
      'garbage',
      'AccountName=x;AccountKey=U0VDUkVU',
      'https://x/?AccountKey=U0VDUkVU',
    ]) {
      const error = await rejectionOf(open(connectionString));
      expect(error).to.include({ code: 'STORAGE_MISUSED' });
      expect(error.message).to.contain('Copy the connection string from the storage account');
      expect(inspect(error)).to.not.contain('U0VDUkVU');
    }
    const error = await rejectionOf(
      openAzureBackend({ account: { blobUrl: 'my account', tableUrl: 'my account' } }),
    );
    expect(error).to.include({ code: 'STORAGE_MISUSED' });
  });

  describe('with a running service', () => {
    let azurite: Azurite;
    before(async () => {
      azurite = await startAzurite();
    });
    after(() => azurite.stop());

    it('a wrong key is refused with the remedy', async () => {
      const backend = await open(connectionStringFor(azurite.ports, Buffer.from('wrong').toString('base64')));
      const calls = [backend.state.read(['a']), journalLines(backend.journal), backend.check()];
      for (const error of await Promise.all(calls.map(rejectionOf))) {
        expect(error).to.include({ code: 'STORAGE_DENIED' });
        expect(error.message)
          .to.contain('Storage Blob Data Contributor')
          .and.contain('Storage Table Data Contributor');
      }
    });

    it('a slow service is waited for', async () => {
      const slow = await listen((socket) => {
        const upstream = connect(azurite.ports.blob, '127.0.0.1').on('error', () => socket.destroy());
        upstream.on('close', () => socket.destroy());
        socket.on('close', () => upstream.destroy());
        socket.pipe(upstream);
        upstream.on('data', (data) => setTimeout(() => socket.write(data), 300));
      });
      const backend = await open(connectionStringFor({ blob: slow.port, table: azurite.ports.table }));
      await backend.state.write({ slow: { n: 1 } });
      expect(await backend.state.read(['slow'])).to.have.nested.property('slow.n', 1);
    });

    it('an answer that gets lost: the second try of a write is no conflict with the first', async () => {
      let toLose = 1;
      const lossy = await listen((socket) => {
        const upstream = connect(azurite.ports.blob, '127.0.0.1').on('error', () => socket.destroy());
        let isConditionalWrite = false;
        socket.on('close', () => upstream.destroy());
        socket.on('data', (data) => {
          isConditionalWrite ||= /^PUT .*\r\n(.*\r\n)*if-(none-)?match: /i.test(data.toString());
          upstream.write(data);
        });
        upstream.on('data', (data) => {
          if (!isConditionalWrite || toLose === 0) return socket.write(data);
          toLose -= 1;
          return socket.destroy();
        });
      });
      const backend = await open(connectionStringFor({ blob: lossy.port, table: azurite.ports.table }));
      await backend.state.write({ counter: { n: 1, eTag: ABSENT } });
      expect(toLose).to.equal(0);
      const { counter } = (await backend.state.read(['counter'])) as Record<
        string,
        { n: number; eTag: string }
      >;
      toLose = 1;
      await backend.state.write({ counter: { ...counter, n: 2 } });
      expect(toLose).to.equal(0);
      expect(await backend.state.read(['counter'])).to.have.nested.property('counter.n', 2);
      const error = await rejectionOf(backend.state.write({ counter: { ...counter, n: 3 } }));
      expect(isETagConflict(error)).to.equal(true);
    });

    it('a table or a container that was deleted is made again', async () => {
      const backend = await open(azurite.connectionString);
      await backend.journal.append(question(AT));
      const admin = TableClient.fromConnectionString(azurite.connectionString, 'botjournal', {
        allowInsecureConnection: true,
      });
      await admin.deleteTable();
      expect(await rejectionOf(backend.check())).to.include({ code: 'STORAGE_FAILED' });
      await backend.journal.append(question(AT));
      expect(await journalLines(backend.journal)).to.have.length(1);

      await backend.state.write({ a: { n: 1 } });
      await new ContainerClient(azurite.connectionString, 'bot-state').delete();
      expect(await backend.state.read(['a'])).to.deep.equal({});
      expect(await rejectionOf(backend.state.write({ a: { n: 1 } }))).to.include({ code: 'STORAGE_FAILED' });
      await backend.state.write({ a: { n: 1 } });
      expect(await backend.state.read(['a'])).to.have.all.keys('a');
    });

    it('there are no web conversations: creating one is refused with the remedy, everything else finds nothing', async () => {
      const { conversations } = await open(azurite.connectionString);
      const created = conversations.create({ id: 'c', userId: 'dl_x', createdAt: 0, greeted: false });
      const error = await rejectionOf(created);
      expect(error).to.include({ code: 'STORAGE_MISUSED' });
      expect(error.message).to.contain("Use Azure's Direct Line service");
      expect(await conversations.find('c')).to.equal(undefined);
      expect(await conversations.append('c', {})).to.equal(undefined);
      expect(await conversations.read('c', 0, 9)).to.deep.equal([]);
      expect(await conversations.claimGreeting('c')).to.equal(false);
      expect(await conversations.deleteOfUser('dl_x')).to.equal(0);
      expect(await conversations.deleteIdleSince(1)).to.equal(0);
    });
  });
});
