// The numbered steps of an answer.

/** The items of an answer's numbered list, without their numbers. */
export function stepsOf(answer: string): string[] {
  return answer.split('\n').flatMap((line) => /^\s*\d+[.)]\s+(\S.*)$/.exec(line)?.[1] ?? []);
}
