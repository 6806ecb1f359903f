// A list of words in `bot.yml`: as a list, or in one text with commas, for hundreds of words a line each are no longer read.
import { z } from 'zod/v4';

/**
 * @param word what one of them must be
 * @param most how many there may be
 */
export function wordList(word: z.ZodType<string, string>, most = Infinity): z.ZodType<string[]> {
  const words = z.array(word).min(1).max(most);
  return z.union([words, z.string().transform(split).pipe(words)]);
}

function split(text: string): string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
