// Numbers as they come, in typed arrays: of millions a list of numbers takes twice the room, and all of it is looked through
// whenever memory is cleaned up.

export interface Growing<T extends Uint32Array | Float64Array | Uint8Array> {
  push(value: number): void;
  /** Adds to what was pushed at a place. */
  add(at: number, value: number): void;
  readonly length: number;
  /** All that has been pushed; nothing is kept of it here. */
  take(): T;
}

const FIRST_SIZE = 1_024;

/** @param create `(size) => new Uint32Array(size)` */
export function growing<T extends Uint32Array | Float64Array | Uint8Array>(
  create: (size: number) => T,
): Growing<T> {
  let room = create(FIRST_SIZE);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === room.length) {
        const larger = create(2 * length);
        larger.set(room);
        room = larger;
      }
      room[length++] = value;
    },
    add(at, value) {
      room[at] = (room[at] as number) + value;
    },
    take() {
      // No copy: what has never been written to takes no memory.
      const taken = room.subarray(0, length) as T;
      room = create(FIRST_SIZE);
      length = 0;
      return taken;
    },
  };
}

export const growingIntegers = (): Growing<Uint32Array> => growing((size) => new Uint32Array(size));
export const growingNumbers = (): Growing<Float64Array> => growing((size) => new Float64Array(size));
export const growingBytes = (): Growing<Uint8Array> => growing((size) => new Uint8Array(size));
