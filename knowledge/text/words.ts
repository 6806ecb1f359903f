// Text -> words. Language-blind; what a word means is the vocabulary's business.

/** French and Dutch elisions that hide the word behind them: l'abonnement, qu'elle, 's. */
const ELISION = /^(?:l|d|j|n|m|t|s|c|qu|jusqu|lorsqu|puisqu)'(?=\p{L}{2})/u;

/** "2 000", "2.000", "2,000" and "2 000" (no-break space) are one number. */
const GROUPED_NUMBER = /(?<!\d)(\d{1,3})((?:[ .,\u00A0\u202F]\d{3})+)(?!\d)/gu;

/**
 * The words of a text in lower case, in order: letters and digits, elisions removed, digit groups joined.
 * `wordsOf("L'accès à 2 000 licences")` -> `['accès', 'à', '2000', 'licences']`
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02BC`´]/g, "'")
    .replace(GROUPED_NUMBER, (whole) => whole.replace(/\D/g, ''));
  return (plain.match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu) ?? []).flatMap(splitApostrophe);
}

function splitApostrophe(word: string): string[] {
  const bare = word.replace(ELISION, '');
  if (!bare.includes("'")) return [bare];
  // English contractions and possessives: "can't" -> "cant", "microsoft's" -> "microsoft".
  return [bare.replace(/'s$/, '').replaceAll("'", '')];
}

/** Removes accents, so that "förnya" and "fornya" meet. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('œ', 'oe')
    .replaceAll('ß', 'ss');
}
