// A real Azurite (Microsoft's emulator of Azure Storage) in a process of its own, on free ports of this machine.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(import.meta.resolve('azurite/dist/src/azurite.js'));
const HOST = '127.0.0.1';
/** The emulator's published account; not a secret. */
const ACCOUNT = 'devstoreaccount1';
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

export interface AzuritePorts {
  blob: number;
  queue: number;
  table: number;
}

export interface Azurite {
  connectionString: string;
  ports: AzuritePorts;
  /** Stops the process; its data, which was only in memory, is gone. */
  stop(): Promise<void>;
}

export async function freePorts(): Promise<AzuritePorts> {
  const servers = await Promise.all(
    [1, 2, 3].map(async () => {
      const server = createServer().listen(0, HOST);
      await once(server, 'listening');
      return server;
    }),
  );
  const [blob = 0, queue = 0, table = 0] = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return { blob, queue, table };
}

/**
 * Resolves when its services listen.
 * @param ports default: free ones
 * @param more further flags, for example for HTTPS
 * @throws with its output when it ends before
 */
export async function startAzurite(ports?: AzuritePorts, more: readonly string[] = []): Promise<Azurite> {
  const { blob, queue, table } = (ports ??= await freePorts());
  const hosts = ['blob', 'queue', 'table'].flatMap((service) => [`--${service}Host`, HOST]);
  const numbers = ['--blobPort', blob, '--queuePort', queue, '--tablePort', table].map(String);
  const flags = ['--inMemoryPersistence', '--skipApiVersionCheck', '--silent', '--disableTelemetry', ...more];
  const child = spawn(process.execPath, [MAIN, ...flags, ...hosts, ...numbers], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  let listening = 0;
  for await (const line of createInterface(child.stdout)) {
    output += `${line}\n`;
    if (line.includes('successfully listening')) listening += 1;
    if (listening === 3) break;
  }
  if (listening < 3) throw new Error(`Azurite ended before it listened:\n${output}`);
  child.stdout.resume();
  return {
    ports,
    connectionString: connectionStringFor(ports),
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

/** @param key base64; another one is refused by the emulator */
export function connectionStringFor({ blob, table }: Omit<AzuritePorts, 'queue'>, key = KEY): string {
  return (
    `DefaultEndpointsProtocol=http;AccountName=${ACCOUNT};AccountKey=${key};` +
    `BlobEndpoint=http://${HOST}:${blob}/${ACCOUNT};TableEndpoint=http://${HOST}:${table}/${ACCOUNT};`
  );
}
