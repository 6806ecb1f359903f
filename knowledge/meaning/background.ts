// What people say that no FAQ of an organisation answers: everyday talk, small talk about office and computers. Ships with the
// engine, so that a folder needs no list of its own; whatever comes near an entry at hand is left out.
import { BACKGROUND_LINES } from '../../cards/words/index.js';
import { LOCALES } from '../locales.js';
import type { Sample } from '../text/words.js';

export const BACKGROUND: readonly Sample[] = LOCALES.flatMap((locale) =>
  BACKGROUND_LINES[locale]
    .trim()
    .split('\n')
    .map((text) => ({ text, locale })),
);
