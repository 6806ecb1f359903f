// `{name}` and its like, filled in: in one text, or in every text of a tree of words.

export type Slots = Readonly<Record<string, string>>;

/** A slot that is not known stays as it stands. */
export function fillSlots(text: string, slots: Slots): string {
  return text.replace(/\{([a-z]+)\}/gi, (whole, name: string) => slots[name] ?? whole);
}

/** Functions and numbers stay as they are. */
export function fillWords<T>(words: T, slots: Slots): T {
  if (typeof words === 'string') return fillSlots(words, slots) as T;
  if (Array.isArray(words)) return words.map((part: unknown) => fillWords(part, slots)) as T;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(
    Object.entries(words).map(([key, part]: [string, unknown]) => [key, fillWords(part, slots)]),
  ) as T;
}
