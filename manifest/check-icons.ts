// The store's rules for icons: 192 by 192 without transparency, and 32 by 32 in pure white on nothing.
// https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package#app-icons
import { PNG } from 'pngjs';
import type { ManifestParts } from './manifest-parts.js';
import type { Problem } from './problem.js';
import { MANIFEST_FILE } from './sources.js';

const REMEDY =
  'Draw it again by the rules in manifest/README.md: from the SVG of the same name, or as the icon of your bot.yml';

export function checkIcons({ icons }: ManifestParts, files: Readonly<Record<string, Uint8Array>>): Problem[] {
  return [
    ...checkIcon('color', icons.color, files, 192, faultOfColor),
    ...checkIcon('outline', icons.outline, files, 32, faultOfOutline),
  ];
}

function checkIcon(
  role: keyof ManifestParts['icons'],
  file: string,
  files: Readonly<Record<string, Uint8Array>>,
  size: number,
  faultOf: (pixels: Uint8Array) => string | undefined,
): Problem[] {
  const bytes = files[file];
  if (!bytes) {
    const where = `${MANIFEST_FILE} icons.${role}`;
    return file === ''
      ? []
      : [{ where, message: `there is no ${file}`, remedy: 'Add the file or correct its name' }];
  }
  const png = decode(bytes);
  if (!png) return [{ where: file, message: 'is not a PNG picture', remedy: REMEDY }];
  const { width, height, data } = png;
  const problems: Problem[] = [];
  if (width !== size || height !== size) {
    const message = `is ${width} by ${height} pixels, not ${size} by ${size}`;
    problems.push({ where: file, message, remedy: REMEDY });
  }
  const fault = faultOf(data);
  if (fault !== undefined) problems.push({ where: file, message: fault, remedy: REMEDY });
  return problems;
}

function decode(bytes: Uint8Array): PNG | undefined {
  try {
    return PNG.sync.read(Buffer.from(bytes));
  } catch {
    return undefined;
  }
}

function faultOfColor(pixels: Uint8Array): string | undefined {
  const opaque = pixels.every((value, at) => at % 4 !== 3 || value === 255);
  return opaque ? undefined : 'has transparent pixels, but must fill its square';
}

function faultOfOutline(pixels: Uint8Array): string | undefined {
  const white = pixels.every((value, at) => at % 4 === 3 || value === 255 || pixels[at - (at % 4) + 3] === 0);
  if (!white) return 'has pixels that are neither white nor transparent';
  const clear = pixels.some((value, at) => at % 4 === 3 && value === 0);
  return clear ? undefined : 'has no transparent background';
}
