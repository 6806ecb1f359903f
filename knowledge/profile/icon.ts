// The organisation's picture of its bot: one PNG for the page, the chat button and Teams.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Icon {
  /** A PNG of `ICON_SIZE` by `ICON_SIZE` pixels. */
  bytes: Uint8Array;
  /** Differs when the picture does. */
  version: string;
}

/** What Teams asks for: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package#app-icons */
export const ICON_SIZE = 192;
/** A picture of this size has no need of more; it goes to every visitor. */
const MAX_ICON_BYTES = 200_000;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** @returns the picture, or what is wrong with it */
export function readIcon(folder: string, name: string): Icon | { fault: string } {
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]*\.png$/iu.test(name))
    return { fault: 'is no name of a PNG file in this folder' };
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(folder, name));
  } catch {
    return { fault: `there is no file ${name} that can be read` };
  }
  if (bytes.length < 24 || !bytes.subarray(0, 8).equals(SIGNATURE))
    return { fault: `${name} is not a PNG picture` };
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (width !== ICON_SIZE || height !== ICON_SIZE)
    return { fault: `${name} is ${width} by ${height} pixels` };
  if (bytes.length > MAX_ICON_BYTES) return { fault: `${name} has ${bytes.length} bytes` };
  return { bytes, version: createHash('sha256').update(bytes).digest('hex').slice(0, 12) };
}

export const ICON_REMEDY = `Put a PNG of ${ICON_SIZE} by ${ICON_SIZE} pixels, of at most ${MAX_ICON_BYTES / 1000} kB, beside bot.yml and write its name`;
