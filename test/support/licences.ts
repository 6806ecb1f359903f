// Which licences the parts the bot runs on may have. Read by license-checker-rseidelsohn; judged here.
import { init } from 'license-checker-rseidelsohn';

/** Ask for a notice at most. Copyleft of any kind is not among them. SPDX ids. */
const ALLOWED: ReadonlySet<string> = new Set([
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0'],
  ...['CC0-1.0', 'ISC', 'MIT', 'MIT-0', 'Unlicense', 'Zlib'],
]);

/** Parts whose manifest names no licence, with what is known instead. For this version only. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  [
    'escape-regexp-component@1.0.2',
    'no field in package.json; its Readme.md says "License: MIT". Comes with restify.',
  ],
]);

/** `name@version` -> licence as the part declares it, an SPDX expression; a guess ends in `*`. */
export type Licences = Readonly<Record<string, string>>;

/** What is installed for production below the folder. */
export function productionLicences(folder: string): Promise<Licences> {
  return new Promise((resolve, reject) => {
    init({ start: folder, production: true, excludePrivatePackages: true }, (error: unknown, found) => {
      if (error) return reject(error instanceof Error ? error : new Error('The licences could not be read.'));
      const licences = Object.entries(found).map(([part, { licenses }]): [string, string] => [
        part,
        [licenses ?? 'UNKNOWN'].flat().join(' AND '),
      ]);
      resolve(Object.fromEntries(licences));
    });
  });
}

/** The parts that may not be used as they are, as `name@version: licence`. */
export function licenceFaults(licences: Licences): string[] {
  return Object.entries(licences)
    .filter(([part, licence]) => !isAllowed(licence) && !EXCEPTIONS.has(part))
    .map(([part, licence]) => `${part}: ${licence}`);
}

/** Of alternatives one is enough; of what holds together, all of it. */
function isAllowed(expression: string): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((id) => ALLOWED.has(id.trim())));
}
