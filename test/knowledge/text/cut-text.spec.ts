import { expect } from 'chai';
import fc from 'fast-check';
import { cutText } from '../../../knowledge/text/cut-text.js';

describe('cutText', () => {
  it('leaves a text that fits as it is', () => {
    expect(cutText('häst', 4, '…')).to.equal('häst');
  });

  it('cuts what does not fit, and says so', () => {
    expect(cutText('hästar', 4)).to.equal('häst');
    expect(cutText('hästar', 4, '…')).to.equal('häs…');
  });

  it('never ends within an emoji', () => {
    expect(cutText('ab😀', 3)).to.equal('ab');
    expect(cutText('a😀b', 3, '…')).to.equal('a…');
  });

  it('gives well-formed text of at most the wanted length, whatever it gets', () => {
    const anything = fc.string({ unit: 'grapheme', maxLength: 50 });
    fc.assert(
      fc.property(anything, fc.nat(60), fc.constantFrom('', '…', ' …'), (text, max, mark) => {
        const cut = cutText(text, max, mark);
        expect(cut.length).to.be.at.most(Math.max(max, mark.length));
        expect(() => encodeURIComponent(cut)).to.not.throw();
      }),
    );
  });
});
