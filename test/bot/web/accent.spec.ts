import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accentStyle, contrast, GROUNDS, shadesOf, textOn } from '../../../bot/web/accent.js';
import { projectRoot } from '../../../bot/project-root.js';

/** Every 17th value of each channel, and some whose luminance lies in the middle. */
function* colours(): Generator<string> {
  const values = [0, 17, 51, 85, 102, 119, 136, 153, 187, 221, 255].map((value) =>
    value.toString(16).padStart(2, '0'),
  );
  for (const red of values)
    for (const green of values) for (const blue of values) yield `#${red}${green}${blue}`;
}

describe("an organisation's colour", () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`can be read on every ground of the ${theme} theme, and on itself, whichever it is`, () => {
      for (const colour of colours()) {
        const { accent, accentFill, onAccent, accentSoft } = shadesOf(colour, theme);
        for (const ground of [...GROUNDS[theme], accentSoft]) {
          expect(contrast(accent, ground), `${colour} as ${accent} on ${ground}`).to.be.at.least(4.5);
        }
        expect(contrast(onAccent, accentFill), `${onAccent} on ${accentFill}`).to.be.at.least(4.5);
      }
    });
    it(`knows the grounds of the ${theme} theme as its style sheet has them`, () => {
      const css = readFileSync(join(projectRoot(), 'bot/web/page/theme.css'), 'utf8');
      const grounds = ['page', 'surface', 'hover', 'emphasis', 'button'].map((name) => {
        const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? [];
        return theme === 'light' ? light : dark;
      });
      expect(GROUNDS[theme]).to.deep.equal(grounds);
    });
  }
  it('stays what it is where it can be read', () => {
    expect(shadesOf('#7a1fa2', 'light')).to.include({ accent: '#7a1fa2', accentFill: '#7a1fa2' });
  });
  it('has black or white on it, whichever is read better, by the ratios of WCAG', () => {
    expect([textOn('#ffcc00'), textOn('#7a1fa2')]).to.deep.equal(['#000000', '#ffffff']);
    expect(contrast('#000000', '#ffffff')).to.equal(21);
    expect(contrast('#777777', '#ffffff')).to.be.closeTo(4.48, 0.005);
  });
  it('leaves the page as it is where there is none', () => {
    expect(accentStyle(undefined, 'n')).to.equal('');
  });
});
