// A label for buttons, from the question, for entries whose author gave none.

/** What a button shows on one line in Teams on a phone, about. */
const MAX_LABEL_CHARS = 60;

/** `How do I sign up for the trial …` -> at most 60 characters, cut at a word. */
export function labelOf(question: string): string {
  if (question.length <= MAX_LABEL_CHARS) return question;
  const end = question.slice(0, MAX_LABEL_CHARS).search(/\s\S*$/);
  const cut = question.slice(0, end > 0 ? end : MAX_LABEL_CHARS - 1);
  return `${cut.replace(/(?<![\s,;:–-])[\s,;:–-]+$/, '')}…`;
}
