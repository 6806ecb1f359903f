// An organisation's colour on the page, in light and dark: one colour in, the shades that the page uses out, each of which can
// be read where it stands.
import { html, type Html } from './html.js';

/** What text in the accent colour stands on, see `theme.css`: `--page`, `--surface`, `--hover`, `--emphasis`, `--button`. */
export const GROUNDS = {
  light: ['#f5f7f6', '#ffffff', '#eaf1ef', '#f1f5f4', '#fbfdfc'],
  dark: ['#131817', '#1d2423', '#2a3432', '#26302e', '#212a28'],
} as const;

/** WCAG 2.2 AA for text, https://www.w3.org/TR/WCAG22/#contrast-minimum; more than controls need. */
const READABLE = 4.5;

export type Theme = keyof typeof GROUNDS;

export interface Shades {
  /** Text, icons and lines. */
  accent: string;
  /** What a person said, and the mark; `onAccent` is written on it. */
  accentFill: string;
  onAccent: string;
  accentSoft: string;
}

/** Goes by the nonce, as the page's policy wants it. Nothing where the colours stay as they are. */
export function accentStyle(accent: string | undefined, nonce: string): Html | string {
  if (accent === undefined) return '';
  const [light, dark] = [shadesOf(accent, 'light'), shadesOf(accent, 'dark')];
  const both = (of: (shades: Shades) => string): string => `light-dark(${of(light)}, ${of(dark)})`;
  const rules = [
    `--accent:${both((shades) => shades.accent)}`,
    `--accent-fill:${both((shades) => shades.accentFill)}`,
    `--on-accent:${both((shades) => shades.onAccent)}`,
    `--accent-soft:${both((shades) => shades.accentSoft)}`,
    `--focus:${both((shades) => shades.accent)}`,
  ];
  return html`<style nonce="${nonce}">
    :root:not([data-theme='contrast']) {
      ${rules.join(';')}
    }
  </style>`;
}

/** The colour itself where it can be read, else the nearest darker or lighter one that can. */
export function shadesOf(accent: string, theme: Theme): Shades {
  const [fill, soft, towards] =
    theme === 'light'
      ? [accent, mix(accent, WHITE, 0.88), BLACK]
      : [mix(accent, BLACK, 0.2), mix(accent, BLACK, 0.7), WHITE];
  return {
    accent: readableOn([...GROUNDS[theme], soft], accent, towards),
    accentFill: fill,
    onAccent: textOn(fill),
    accentSoft: soft,
  };
}

/** Black or white, whichever is read better on the colour: at least 4.58 to 1. */
export function textOn(colour: string): string {
  return contrast(colour, BLACK) > contrast(colour, WHITE) ? BLACK : WHITE;
}

/** Contrast ratio of WCAG 2: 1 for the same colour, 21 for black on white. */
export function contrast(one: string, other: string): number {
  const [bright, dim] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((bright ?? 0) + 0.05) / ((dim ?? 0) + 0.05);
}

const BLACK = '#000000';
const WHITE = '#ffffff';
/** So many shades are tried on the way to black or white. */
const STEPS = 50;

function readableOn(grounds: readonly string[], colour: string, towards: string): string {
  for (let step = 0; step <= STEPS; step++) {
    const shade = mix(colour, towards, step / STEPS);
    if (grounds.every((ground) => contrast(shade, ground) >= READABLE)) return shade;
  }
  return towards;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}

/** @param share of the other colour, 0 to 1 */
function mix(colour: string, other: string, share: number): string {
  const target = channels(other);
  const mixed = channels(colour).map((value, at) =>
    Math.round(value * (1 - share) + (target[at] ?? 0) * share),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
