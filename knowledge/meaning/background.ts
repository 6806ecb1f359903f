// What people say that no FAQ of an organisation answers: everyday talk, small talk about office and computers. Ships with the
// engine, so that a folder needs no list of its own; whatever comes near an entry at hand is left out.
import { LOCALES, type Locale } from '../locales.js';
import type { Sample } from '../text/words.js';
import { EN } from './background/en.js';
import { FR } from './background/fr.js';
import { NL } from './background/nl.js';
import { SV } from './background/sv.js';

const TEXTS: Record<Locale, string> = { en: EN, sv: SV, nl: NL, fr: FR };

export const BACKGROUND: readonly Sample[] = LOCALES.flatMap((locale) =>
  TEXTS[locale]
    .trim()
    .split('\n')
    .map((text) => ({ text, locale })),
);
