import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../bot/project-root.js';

const NAMES = /home use|partner benefit|\bhup\b/i;
/**
 * What belongs to the two checks themselves, their terms among others in the glossary included; and weights that a program learned,
 * of the shipped questions, too, so that none of them sounds like a cry for help.
 */
const CHECKS =
  /^dialogs\/talk\/trouble\/weights\.ts$|^dialogs\/checks\/(eligibility|renewal)\/|^cards\/words\/((en|sv|nl|fr)\/(eligibility|renewal|names)\.ts|GLOSSARY\.md)$/;

describe('the code', () => {
  it('names no organisation and no subject of one, but for the two guided checks', () => {
    const files = ['bot', 'cards', 'dialogs', 'manifest'].flatMap((folder) =>
      readdirSync(join(projectRoot(), folder), { recursive: true, encoding: 'utf8' })
        .map((file) => `${folder}/${file}`)
        .filter((file) => /\.(ts|json|md|css)$/.test(file) && !CHECKS.test(file)),
    );
    const found = files.filter((file) => NAMES.test(readFileSync(join(projectRoot(), file), 'utf8')));
    expect(files.length).to.be.greaterThan(100);
    expect(found).to.deep.equal([]);
  });
});
