// What people call the options of a choice when they type, as a contract each language fulfils; what the cards call them
// stands with the cards' words. All languages are listened for at once.

/** How one option is heard. Everything is compared without case, accents and punctuation. */
export interface OptionNames {
  /** Say it in any sentence, though nobody asked: "volume licensing". */
  told?: readonly string[];
  /** Say it of the one who asks: "can I", "may we". */
  implied?: readonly string[];
  /** Say it wherever they stand: "charity". */
  names: readonly string[];
  /** Say it only where no name stands and no unknown word before them: "public" in "public school", "agency". */
  hints?: readonly string[];
  /** Say it as a whole answer only: "I", "IT". */
  alone?: readonly string[];
  /** Very likely mean it, and are asked back: "the whole package". */
  meant?: readonly string[];
  /** Words that end so: "företag" of "byggföretag". */
  endings?: readonly string[];
}

export interface FieldNames<Option extends string = string> {
  options: Readonly<Record<Option, OptionNames>>;
  /** Hold a name of an option and mean none of them, or several: "public company". */
  unclear?: readonly string[];
}
