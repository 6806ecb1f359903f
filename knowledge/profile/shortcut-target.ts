// What few words are said to mean in `bot.yml`.

/** What a shortcut leads to. */
export interface ShortcutTarget {
  /** Entry id. */
  entry: string;
  /** The paragraph of the answer that is asked for, 1 = the first; shown before the whole answer. */
  begins?: number | undefined;
  /** It means this whatever was talked about before; else only where nothing of another topic was. */
  anywhere?: boolean | undefined;
  /** It means this only where nothing was answered yet: "link?". */
  opening?: boolean | undefined;
  /** It means this only while no check asks, where it would be an answer: "we are a school". */
  idle?: boolean | undefined;
  /** What leads the answer, in the language of the list it stands in. */
  says?: string | undefined;
}
