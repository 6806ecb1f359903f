// Prints the parts the bot runs on, as CycloneDX JSON: `npm run --silent sbom > sbom.json`.
// npm makes the list, from a lock file that holds these parts only: `npm sbom --omit=dev` leaves out what production has in
// common with development (npm 10 and 11: 105 of 331 parts here), which is the wrong way round for a list of this kind.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const read = (name) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
const withoutDev = ({ devDependencies: _, ...rest }) => rest;

const { name, version, description, license, dependencies, overrides } = read('package.json');
const lock = read('package-lock.json');
const parts = Object.entries(lock.packages).filter(([, part]) => !part.dev && !part.devOptional);
const packages = Object.fromEntries(
  parts.map(([path, part]) => [path, path === '' ? withoutDev(part) : part]),
);

const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
try {
  const write = (file, content) => writeFileSync(join(folder, file), JSON.stringify(content));
  write('package.json', { name, version, description, license, dependencies, overrides });
  write('package-lock.json', { ...lock, packages });
  const args = ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application'];
  const { status, stdout } = spawnSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  process.stdout.write(stdout);
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
