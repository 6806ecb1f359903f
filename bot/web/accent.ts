// An organisation's colour on the page, in light and dark: one colour in, the shades that the page uses out.
import { html, type Html } from './html.js';

/** Goes by the nonce, as the page's policy wants it. Nothing where the colours stay as they are. */
export function accentStyle(accent: string | undefined, nonce: string): Html | string {
  if (accent === undefined) return '';
  const shades = {
    accent: `light-dark(${accent}, color-mix(in oklab, ${accent} 45%, white))`,
    'accent-fill': `light-dark(${accent}, color-mix(in oklab, ${accent} 80%, black))`,
    'on-accent': textOn(accent),
    'accent-soft': `light-dark(color-mix(in oklab, ${accent} 12%, white), color-mix(in oklab, ${accent} 30%, black))`,
    focus: `light-dark(${accent}, color-mix(in oklab, ${accent} 35%, white))`,
  };
  const rules = Object.entries(shades).map(([name, value]) => `--${name}:${value}`);
  return html`<style nonce="${nonce}">
    :root:not([data-theme='contrast']) {
      ${rules.join(';')}
    }
  </style>`;
}

/** Black or white, whichever is read better on the colour (WCAG 2, relative luminance). */
export function textOn(accent: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(accent.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance > 0.179 ? '#000000' : '#ffffff';
}
