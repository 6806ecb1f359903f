// What the linter does not see: it passes over imports of types, by which two files need one another just as much.
import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../bot/project-root.js';

const ROOMS = ['bot', 'cards', 'dialogs', 'knowledge', 'manifest'];

function sourceFiles(): string[] {
  return ROOMS.flatMap((room) =>
    readdirSync(join(projectRoot(), room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(room, file)),
  );
}

/** The files of ours that a file imports, its types included. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(projectRoot(), file), 'utf8'), true, true);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => normalize(join(file, '..', fileName)).replace(/\.js$/, '.ts'));
}

/** What is left when files that import nothing of what is left, or that nothing of it imports, are taken away, again and again. */
function inCircles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  let left = [...imports.keys()];
  for (let before = Infinity; left.length < before;) {
    before = left.length;
    const there = new Set(left);
    const needed = new Set(left.flatMap((file) => imports.get(file) ?? []));
    left = left.filter((file) => needed.has(file) && imports.get(file)?.some((one) => there.has(one)));
  }
  return left;
}

describe('the structure', () => {
  it('has no circle of imports, of types either', () => {
    const files = sourceFiles();
    expect(files.length).to.be.greaterThan(400);
    expect(inCircles(new Map(files.map((file) => [file, importsOf(file)])))).to.deep.equal([]);
  });
});
