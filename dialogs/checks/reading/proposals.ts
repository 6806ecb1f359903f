// The answer to "do you mean …?": which of the proposed values a text takes.
import type { FactValue } from '../check.js';
import { placeIn } from './places.js';
import { parseYesNo } from './yes-no.js';

/**
 * @param values as proposed; empty when nothing was
 * @returns undefined when the text takes none of them
 */
export function acceptedOf(values: readonly FactValue[], text: string): FactValue | undefined {
  if (values.length > 1) return values[placeIn(text, values.length) - 1];
  const reading = values.length === 1 ? parseYesNo(text) : undefined;
  return reading && 'value' in reading && reading.value ? values[0] : undefined;
}
