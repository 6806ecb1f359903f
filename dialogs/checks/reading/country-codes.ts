import { COUNTRY_CODES } from '../../../cards/words/country-codes.js';

export { COUNTRY_CODES };

const CODES: ReadonlySet<string> = new Set(COUNTRY_CODES);

export function isCountryCode(text: string): boolean {
  return CODES.has(text);
}
