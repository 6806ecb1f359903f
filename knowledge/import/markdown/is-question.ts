/** Whether a text asks something, by its marks: `Where is it?`, `Is it mine? (staff only)`. */
export function isQuestion(text: string): boolean {
  return /[?？؟]["”»)]?\s*$/.test(text) || /[?？؟]\s/.test(text);
}
