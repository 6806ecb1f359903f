// One turn asks the same of the same text in a dozen places: how it reads as a phrase, which words and countries are in it.

/**
 * A pure function of a text that keeps its latest results. A result is shared: whoever gets it leaves it as it is.
 * @param size how many texts are kept; a turn looks at its text, and at that without courtesies in each language
 */
export function remembered<T>(of: (text: string) => T, size = 16): (text: string) => T {
  const results = new Map<string, T>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = of(text);
    if (results.size >= size) {
      const oldest = results.keys().next();
      if (!oldest.done) results.delete(oldest.value);
    }
    results.set(text, result);
    return result;
  };
}
