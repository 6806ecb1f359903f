// What the linter does not see: imports of types, by which two files need one another just as much; and what the papers say of the
// files and commands there are.
import { expect } from 'chai';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

/** Markdown about the project itself; what `knowledge/content` holds is for those who ask. */
function papers(): { file: string; text: string }[] {
  const above = ['README.md', 'CONTRIBUTING.md', 'DESIGN.md'];
  const inRooms = [...ROOMS, 'test'].flatMap((room) =>
    readdirSync(join(projectRoot(), room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md') && !file.startsWith('content/'))
      .map((file) => join(room, file)),
  );
  return [...above, ...inRooms].map((file) => ({
    file,
    text: readFileSync(join(projectRoot(), file), 'utf8'),
  }));
}

/** `bot/index.ts` in what is written, from the root or from where the paper lies; with a star or a name to be put in it is no path. */
const PATH = new RegExp(`\`((?:${[...ROOMS, 'test'].join('|')})/[a-z\\d./-]+)\``, 'g');
const LINK = /\]\((?![a-z]+:|#)([^)#\s]+)/g;
const COMMAND = /npm run (?:--silent )?([a-z:]+)/g;
const BENCH = /npm run (bench|soak) -- ([a-z-]+)/g;

describe('the papers', () => {
  const found = (expression: RegExp): { file: string; said: string[] }[] =>
    papers().flatMap(({ file, text }) =>
      [...text.matchAll(expression)].map((match) => ({ file, said: match.slice(1) })),
    );

  it('name paths that are there', () => {
    const lost = found(PATH).filter(
      ({ file, said: [path = ''] }) =>
        !existsSync(join(projectRoot(), path)) && !existsSync(join(projectRoot(), file, '..', path)),
    );
    expect(lost.map(({ file, said }) => `${file}: ${said.join()}`)).to.deep.equal([]);
  });

  it('link to files that are there', () => {
    const lost = found(LINK).filter(
      ({ file, said: [path = ''] }) => !existsSync(join(projectRoot(), file, '..', path)),
    );
    expect(lost.map(({ file, said }) => `${file}: ${said.join()}`)).to.deep.equal([]);
  });

  it('name commands, benchmarks and soaks that are there', () => {
    const { scripts } = JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const commands = found(COMMAND).filter(({ said: [name = ''] }) => !(name in scripts));
    const benches = found(BENCH).filter(
      ({ said: [kind = '', name = ''] }) => !existsSync(join(projectRoot(), 'test', kind, `${name}.ts`)),
    );
    expect([...commands, ...benches].map(({ file, said }) => `${file}: ${said.join(' ')}`)).to.deep.equal([]);
  });
});
