import { expect } from 'chai';
import fc from 'fast-check';
import { safeName } from '../../../../bot/storage/azure/safe-name.js';
import { anyCharacter } from '../../../support/any-character.js';

describe('safeName', () => {
  it('keeps letters and digits readable and escapes the rest', () => {
    expect(safeName('msteams/users/29:1a-B')).to.equal('msteams~2Fusers~2F29~3A1a-B');
    expect(safeName('ü~._')).to.equal('~C3~BC~7e~2e~5f');
  });

  it('gives only characters and lengths that blobs and table keys allow, and never an empty name', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 2_000, size: 'max' }), (text) => {
        expect(safeName(text)).to.match(/^[A-Za-z0-9~!'()*-]{1,480}$/);
      }),
    );
  });

  it('gives different names to different strings, lone surrogates and long ones too', () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', '/', '~', '2', 'F', '\ud800', '\\', 'u', 'd', '8', '0', '.') }),
      fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 478, maxLength: 484 }),
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(safeName(a) === safeName(b)).to.equal(a === b);
      }),
      { numRuns: 2_000 },
    );
    expect(safeName('')).to.not.equal(safeName('empty'));
    expect(safeName('~empty')).to.not.equal(safeName(''));
  });
});
