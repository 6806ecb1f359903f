// Draws the app's two icons from one mark: a question's bubble behind, the answer's bubble with a tick in front.
// Run after changing the mark: `npx tsx manifest/icons.ts` rewrites color.png and outline.png beside this file.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';

/** Signed distance to a shape's edge, negative inside; the mark lives on a grid of 32 by 32. */
type Shape = (x: number, y: number) => number;
type Point = readonly [x: number, y: number];
type Rgb = readonly [red: number, green: number, blue: number];

/** `accentColor` of the manifest. */
const ACCENT: Rgb = [11, 102, 112];
const QUESTION: Rgb = [143, 214, 205];
const WHITE: Rgb = [255, 255, 255];

const question = { body: box([0, 0], [23, 18], 5), tail: triangle([3, 16], [3, 24.5], [10, 17.5]) };
const answer = { body: box([10, 9], [32, 27], 5), tail: triangle([28, 25], [28, 32], [20.5, 26.5]) };
const tick = union(line([16, 18.2], [19.6, 21.8], 1.3), line([19.6, 21.8], [26, 14.9], 1.3));
/** Keeps the two bubbles apart. */
const gap = grow(union(answer.body, answer.tail), 1.6);

/** 192 by 192 and opaque. Teams crops it to a hexagon or a rounded square, so the mark keeps to the middle 96. */
export function drawColorIcon(): PNG {
  const behind = without(union(question.body, question.tail), gap);
  const bubble = union(answer.body, answer.tail);
  return draw(192, (x, y) => {
    const [mx, my] = [(x - 48) / 3, (y - 48) / 3];
    if (tick(mx, my) <= 0) return ACCENT;
    if (bubble(mx, my) <= 0) return WHITE;
    return behind(mx, my) <= 0 ? QUESTION : ACCENT;
  });
}

/** 32 by 32: white lines on nothing, without padding. */
export function drawOutlineIcon(): PNG {
  const behind = without(union(rim(question.body), question.tail), gap);
  const lines = union(behind, rim(answer.body), answer.tail, tick);
  return draw(32, (x, y) => (lines(x, y) <= 0 ? WHITE : undefined));
}

/** Per pixel and direction; their mean is the pixel's colour. */
const SAMPLES = 5;

/** @param colourAt gives nothing where the picture is transparent */
function draw(size: number, colourAt: (x: number, y: number) => Rgb | undefined): PNG {
  const png = new PNG({ width: size, height: size });
  for (let pixel = 0; pixel < size * size; pixel++) {
    const seen: Rgb[] = [];
    for (let sample = 0; sample < SAMPLES ** 2; sample++) {
      const dx = ((sample % SAMPLES) + 0.5) / SAMPLES;
      const dy = (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
      const colour = colourAt((pixel % size) + dx, Math.floor(pixel / size) + dy);
      if (colour) seen.push(colour);
    }
    png.data.set([...meanOf(seen), Math.round((255 * seen.length) / SAMPLES ** 2)], pixel * 4);
  }
  return png;
}

/** White where nothing is: tools that ignore transparency then still show white only. */
function meanOf(colours: readonly Rgb[]): Rgb {
  if (colours.length === 0) return WHITE;
  const mean = (channel: 0 | 1 | 2): number =>
    Math.round(colours.reduce((sum, colour) => sum + colour[channel], 0) / colours.length);
  return [mean(0), mean(1), mean(2)];
}

function box([left, top]: Point, [right, bottom]: Point, radius: number): Shape {
  const [cx, cy] = [(left + right) / 2, (top + bottom) / 2];
  const [hx, hy] = [(right - left) / 2 - radius, (bottom - top) / 2 - radius];
  return (x, y) => {
    const [dx, dy] = [Math.abs(x - cx) - hx, Math.abs(y - cy) - hy];
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
  };
}

/** Corners in any order. */
function triangle(a: Point, b: Point, c: Point): Shape {
  const turn = Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
  const edges = [side(a, b, turn), side(b, c, turn), side(c, a, turn)];
  return (x, y) => Math.max(...edges.map((edge) => edge(x, y)));
}

/** Distance to the line through two points, negative on the side a polygon turning that way has inside. */
function side([ax, ay]: Point, [bx, by]: Point, turn: number): Shape {
  const length = Math.hypot(bx - ax, by - ay);
  return (x, y) => (-turn * ((bx - ax) * (y - ay) - (by - ay) * (x - ax))) / length;
}

/** A stroke with round ends. */
function line([ax, ay]: Point, [bx, by]: Point, halfWidth: number): Shape {
  const [vx, vy] = [bx - ax, by - ay];
  return (x, y) => {
    const along = Math.min(1, Math.max(0, ((x - ax) * vx + (y - ay) * vy) / (vx * vx + vy * vy)));
    return Math.hypot(x - ax - along * vx, y - ay - along * vy) - halfWidth;
  };
}

function union(...shapes: Shape[]): Shape {
  return (x, y) => Math.min(...shapes.map((shape) => shape(x, y)));
}

function without(shape: Shape, hole: Shape): Shape {
  return (x, y) => Math.max(shape(x, y), -hole(x, y));
}

function grow(shape: Shape, by: number): Shape {
  return (x, y) => shape(x, y) - by;
}

/** The inner edge of a shape as a line two wide. */
function rim(shape: Shape): Shape {
  return (x, y) => Math.abs(shape(x, y) + 1) - 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(import.meta.dirname, 'color.png'), PNG.sync.write(drawColorIcon()));
  writeFileSync(join(import.meta.dirname, 'outline.png'), PNG.sync.write(drawOutlineIcon()));
}
