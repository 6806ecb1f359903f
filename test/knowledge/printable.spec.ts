import { expect } from 'chai';
import { printable } from '../../knowledge/text/printable.js';

describe('printable', () => {
  for (const [what, text, shown] of [
    ['a terminal title', '\u001b]0;gone\u0007x', ']0;gonex'],
    ['a cleared screen', '\u001b[2J\u009b2Jx', '[2J2Jx'],
    ['text written backwards', 'ab\u202ecd\u202c', 'abcd'],
    ['isolates', '\u2066a\u2069', 'a'],
    ['invisible tag letters', 'a\u{e0061}\u{e007f}b', 'ab'],
    ['a bell, a backspace and NUL', 'a\u0007\b\0b', 'ab'],
  ] as const) {
    it(`takes ${what} out`, () => expect(printable(text)).to.equal(shown));
  }
  it('leaves every letter, line, tab and emoji', () => {
    const text = 'Åsa 🙂\n\tأهلا שלום\u00a0– naïve';
    expect(printable(text)).to.equal(text);
  });
});
