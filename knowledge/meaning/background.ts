// What people say that no FAQ of an organisation answers: everyday talk, small talk about office and computers. Ships with the
// engine, so that a folder needs no list of its own; whatever comes near an entry at hand is left out.
import { LOCALES, type Locale } from '../locales.js';
import type { Sample } from '../text/words.js';
import { EN } from './background/en.js';
import { WORK_EN } from './background/work-en.js';
import { FR } from './background/fr.js';
import { WORK_FR } from './background/work-fr.js';
import { NL } from './background/nl.js';
import { WORK_NL } from './background/work-nl.js';
import { SV } from './background/sv.js';
import { WORK_SV } from './background/work-sv.js';

const TEXTS: Record<Locale, string> = {
  en: EN + WORK_EN,
  sv: SV + WORK_SV,
  nl: NL + WORK_NL,
  fr: FR + WORK_FR,
};

export const BACKGROUND: readonly Sample[] = LOCALES.flatMap((locale) =>
  TEXTS[locale]
    .split('\n')
    .filter(Boolean)
    .map((text) => ({ text, locale })),
);
