// Loads all that sees people's texts, uses what makes expressions while running, and tells which were made where. A process of
// its own: `RegExp` is replaced before anything of ours is loaded.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { projectRoot } from '../../../bot/project-root.js';
import { sourceFiles, type Expression } from './expressions-of-source.js';

/** Programs of their own, and what needs a browser. */
const NOT_LOADED = /^bot\/(?:index|env-file|web\/build|desk\/trial-child)\.ts$|\/commands\/|\/page\//;

const root = join(projectRoot(), '/');
const made: Expression[] = [];
const siteHere = (): string => {
  const line = (new Error().stack ?? '')
    .split('\n')
    .find((one) => one.includes(root) && !/\/test\/|\/node_modules\//.test(one));
  return /([^/]\S*?:\d+):\d+\)?$/.exec(line?.split(root)[1] ?? '')?.[1] ?? '';
};
const note = (expression: RegExp): RegExp => {
  const site = siteHere();
  if (site !== '') made.push({ source: expression.source, flags: expression.flags, site });
  return expression;
};
globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, args, newTarget) => note(Reflect.construct(target, args, newTarget) as RegExp),
  apply: (target, self, args) => note(Reflect.apply(target, self, args) as RegExp),
});

for (const file of sourceFiles().filter((one) => !NOT_LOADED.test(one)))
  await import(pathToFileURL(join(projectRoot(), file)).href);
const { useMakers } = await import('./use-makers.js');
useMakers();
const unlike = new Map(made.map((one) => [JSON.stringify(one), one]));
process.stdout.write(JSON.stringify([...unlike.values()]));
