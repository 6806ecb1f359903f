import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { drawColorIcon, drawOutlineIcon } from '../../manifest/icons.js';
import { MANIFEST_FOLDER, copySources } from './package-fixture.js';

type Pixel = [red: number, green: number, blue: number, alpha: number];

describe('the icons', () => {
  const read = (file: string): PNG => PNG.sync.read(readFileSync(join(MANIFEST_FOLDER, file)));
  const pixel = ({ data, width }: PNG, x: number, y: number): Pixel =>
    [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)] as Pixel;
  const pixels = (png: PNG): { x: number; y: number; rgba: Pixel }[] =>
    Array.from({ length: png.width * png.height }, (_, at) => {
      const [x, y] = [at % png.width, Math.floor(at / png.width)];
      return { x, y, rgba: pixel(png, x, y) };
    });
  const color = read('color.png');
  const outline = read('outline.png');

  it('are what the script draws', () => {
    expect(color.data.equals(drawColorIcon().data)).to.equal(true);
    expect(outline.data.equals(drawOutlineIcon().data)).to.equal(true);
  });

  it('are 192 by 192 and 32 by 32 pixels', () => {
    expect([color.width, color.height, outline.width, outline.height]).to.deep.equal([192, 192, 32, 32]);
  });

  it('fill the colour icon to its corners with the accent colour of the manifest, the mark in the middle 96', () => {
    const { accentColor } = copySources().manifest as { accentColor: string };
    const hex = ({ rgba }: { rgba: Pixel }): string => `#${Buffer.from(rgba).toString('hex')}`.toUpperCase();
    const around = pixels(color).filter(({ x, y }) => Math.min(x, y, 191 - x, 191 - y) < 48);
    expect(new Set(around.map(hex))).to.deep.equal(new Set([`${accentColor.toUpperCase()}FF`]));
    expect(new Set(pixels(color).map(hex)).size).to.be.above(3);
  });

  it('draw the outline icon in pure white, lines on nothing, up to all four edges', () => {
    const seen = pixels(outline).filter(({ rgba }) => rgba[3] > 0);
    for (const { rgba } of seen) expect(rgba.slice(0, 3)).to.deep.equal([255, 255, 255]);
    expect(seen.length / 32 ** 2).to.be.within(0.2, 0.6);
    const edges = [seen.map(({ x }) => x), seen.map(({ y }) => y)].map((at) => [
      Math.min(...at),
      Math.max(...at),
    ]);
    expect(edges).to.deep.equal([
      [0, 31],
      [0, 31],
    ]);
  });
});
