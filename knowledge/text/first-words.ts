// Phrases by the word they begin with: hardly any word begins one, so that hardly any stretch of a text has to be tried.

/** Phrases in their words by the first one, the longest first: "good morning" before "good". */
export type ByFirstWord = ReadonlyMap<string, readonly (readonly string[])[]>;

/** @param phrases each in its words */
export function byFirstWord(phrases: Iterable<readonly string[]>): ByFirstWord {
  const found = new Map<string, (readonly string[])[]>();
  for (const words of phrases) {
    const [first = ''] = words;
    const known = found.get(first);
    if (known) known.push(words);
    else found.set(first, [words]);
  }
  for (const some of found.values()) some.sort((a, b) => b.length - a.length);
  return found;
}

/** How many words the longest phrase takes that a text begins with; 0 when it begins with none. */
export function lengthOfOpening(words: readonly string[], phrases: ByFirstWord): number {
  const some = phrases.get(words[0] ?? '') ?? [];
  return some.find((phrase) => phrase.every((word, at) => words[at] === word))?.length ?? 0;
}

/**
 * The longest phrase, in words, that begins with a word: all that is kept where there are tens of thousands.
 * @param phrases each in its words
 */
export function longestBegunBy(phrases: Iterable<readonly string[]>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const words of phrases) {
    const [first = ''] = words;
    longest.set(first, Math.max(words.length, longest.get(first) ?? 0));
  }
  return longest;
}
