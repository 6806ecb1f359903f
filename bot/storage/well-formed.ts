// Any JavaScript string as one that every database keeps apart from all others.

/**
 * Lone surrogates, NUL and other controls are escaped as in JSON (databases drop or merge them), so two different
 * strings never become the same; ordinary text stays readable and almost always unchanged.
 */
export function wellFormed(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** Undoes `wellFormed`. */
export function fromWellFormed(escaped: string): string {
  return JSON.parse(`"${escaped}"`) as string;
}
