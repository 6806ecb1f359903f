// Looking phrases up in a text word by word: hardly any word begins one, so that hardly any stretch has to be tried.

/**
 * The longest phrase, in words, that begins with a word.
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
