// What the page remembers in this browser. Storage may be forbidden (in frames of other sites, by settings): then it is
// remembered until the page is left.

const PREFIX = 'colleague-bot.';
const memory = new Map<string, string>();

export function readKept(key: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + key) ?? memory.get(key);
  } catch {
    return memory.get(key);
  }
}

/** @param value undefined forgets it */
export function keep(key: string, value: string | undefined): void {
  if (value === undefined) memory.delete(key);
  else memory.set(key, value);
  try {
    if (value === undefined) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, value);
  } catch {
    // Forbidden or full: the copy in memory serves this page.
  }
}
