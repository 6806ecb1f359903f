import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { deriveKey, loadSecret } from '../../bot/secret.js';
import { temporaryFolder, type TemporaryFolder } from '../support/knowledge-folder.js';

describe('loadSecret', () => {
  let folder: TemporaryFolder;
  const file = (): string => join(folder.path, 'data', 'secret');
  const load = (): string => loadSecret(join(folder.path, 'data'), undefined);
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => folder.remove());

  const write = (text: string, mode = 0o600): void => {
    mkdirSync(join(folder.path, 'data'));
    writeFileSync(file(), text, { mode });
  };

  it('is what the configuration says, and makes no file then', () => {
    expect(loadSecret(join(folder.path, 'data'), 'c'.repeat(32))).to.equal('c'.repeat(32));
    expect(readdirSync(folder.path)).to.deep.equal([]);
  });

  it('makes one of 256 random bits, for the bot alone, and gives the same again', () => {
    const secret = load();
    expect(Buffer.from(secret, 'base64url')).to.have.length(32);
    expect(load()).to.equal(secret);
    expect(statSync(file()).mode & 0o777).to.equal(0o600);
    expect(statSync(join(folder.path, 'data')).mode & 0o777).to.equal(0o700);
    expect(readdirSync(join(folder.path, 'data'))).to.deep.equal(['secret']);
  });

  for (const [what, text] of [
    ['an empty file', ''],
    ['a file of blanks', ' \n'],
    ['half a secret', 's'.repeat(31)],
  ] as const) {
    it(`refuses ${what}, naming it and the remedy, and leaves it as it is`, () => {
      write(text);
      expect(load)
        .to.throw(file())
        .with.property('message')
        .that.matches(/from a backup, or delete it/);
      expect(readFileSync(file(), 'utf8')).to.equal(text);
    });
  }

  it('takes the rights of others off a file that has them', () => {
    write('s'.repeat(43));
    chmodSync(file(), 0o644);
    expect(load()).to.equal('s'.repeat(43));
    expect(statSync(file()).mode & 0o777).to.equal(0o600);
  });

  it('names the file and the remedy when it cannot be made', () => {
    writeFileSync(join(folder.path, 'data'), 'in the way');
    expect(load)
      .to.throw(file())
      .with.property('message')
      .that.matches(/set BOT_SECRET/);
  });
});

describe('deriveKey', () => {
  it('gives another key for every purpose', () => {
    const keys = ['a', 'b'].map((purpose) => Buffer.from(deriveKey('s'.repeat(32), purpose)).toString('hex'));
    expect(new Set(keys).size).to.equal(2);
  });
});
