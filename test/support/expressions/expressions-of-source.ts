// Every regular expression that stands in our source, and every place that makes one while running.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../../../bot/project-root.js';

/** An expression, and where it comes from: `dialogs/wish.ts:12`. */
export interface Expression {
  source: string;
  flags: string;
  site: string;
}

/** The rooms whose code sees what people write. */
export const ROOMS = ['bot', 'dialogs', 'cards', 'knowledge'];
/** Run by an operator on files that are theirs. Only what the bot itself imports of it is looked at. */
const OPERATORS_OWN = ['knowledge/commands/', 'knowledge/export/', 'knowledge/import/'];

/**
 * A program of its own for each document that an editor brings, ended when it takes too long: it stops nobody. What the bot
 * itself imports of it is looked at.
 */
const APART = ['bot/desk/reading-child.ts', 'knowledge/write/import-edits.ts'];

/** Source files, from the project's root, without what only operators run. */
export function sourceFiles(): string[] {
  const begun = ROOMS.flatMap((room) =>
    readdirSync(join(projectRoot(), room), { recursive: true, encoding: 'utf8' })
      .map((file) => `${room}/${file.replaceAll('\\', '/')}`)
      .filter(
        (file) =>
          !APART.includes(file) && file.endsWith('.ts') && !OPERATORS_OWN.some((own) => file.startsWith(own)),
      ),
  );
  const found = new Set<string>();
  for (let file = begun.pop(); file !== undefined; file = begun.pop()) {
    if (!found.has(file)) begun.push(...importsOf(file));
    found.add(file);
  }
  return [...found].sort();
}

/** What is loaded along with a file; types are not. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(projectRoot(), file), 'utf8');
  const loaded = source.matchAll(/^(?:import|export) (?!type )[^;]*? from '(\.[^']+)\.js'/gm);
  return [...loaded].map(([, name = '']) => posix.join(posix.dirname(file), `${name}.ts`));
}

/** Expressions written between slashes. */
export function writtenIn(file: string): Expression[] {
  return nodesOf(file, (node) => {
    if (!ts.isRegularExpressionLiteral(node)) return undefined;
    const end = node.text.lastIndexOf('/');
    return { source: node.text.slice(1, end), flags: node.text.slice(end + 1), site: siteOf(file, node) };
  });
}

/** Places with `RegExp(` or `new RegExp(`, as `file:line`. */
export function makersIn(file: string): string[] {
  return nodesOf(file, (node) => {
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
    return isCall && node.expression.getText() === 'RegExp' ? siteOf(file, node) : undefined;
  });
}

function nodesOf<T>(file: string, pick: (node: ts.Node) => T | undefined): T[] {
  const source = readFileSync(join(projectRoot(), file), 'utf8');
  const found: T[] = [];
  const visit = (node: ts.Node): void => {
    const picked = pick(node);
    if (picked !== undefined) found.push(picked);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return found;
}

function siteOf(file: string, node: ts.Node): string {
  const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
  return `${file}:${line + 1}`;
}
