// What people say to a check, with what each text claims written beside it: the reader is not asked whether it reads well.
import { CHECK_WORDS } from '../../cards/words/index.js';
import type { Check, Facts, FactValue, Field } from '../../dialogs/checks/check.js';
import { perLocale, type Locale } from '../../knowledge/locales.js';

/** Texts with what they say of any field; `asked`: of the one that is asked. */
export interface Said {
  text: string;
  says: Facts;
  asked?: readonly FactValue[];
}

export const STARTS: Readonly<Record<Locale, readonly Said[]>> = {
  en: [
    {
      text: 'are we eligible with 2500 E5 seats in Japan?',
      says: { who: 'organisation', seats: 2500, country: 'JP' },
    },
    {
      text: 'are we eligible if we are not a school in Norway?',
      says: { who: 'organisation', country: 'NO' },
    },
    {
      text: 'we have no software assurance, are we eligible?',
      says: { who: 'organisation', agreement: 'none' },
    },
  ],
  sv: [
    { text: 'har vi rätt till rabatten i Norge?', says: { who: 'organisation', country: 'NO' } },
    {
      text: 'vi är en skola i Norge, får vi?',
      says: { who: 'organisation', kind: 'education', country: 'NO' },
    },
  ],
  nl: [
    {
      text: 'komen we in aanmerking met 2500 E5 licenties in Noorwegen?',
      says: { who: 'organisation', seats: 2500, country: 'NO' },
    },
  ],
  fr: [{ text: 'avons-nous droit à la remise en Norvège ?', says: { who: 'organisation', country: 'NO' } }],
};

/** Things that people say which claim no value, of any field. */
export const NOTHING: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'yeah right, a charity',
    'my sister has a Microsoft account',
    'not a school',
    'formerly a charity',
    'anything but Sweden',
    'my wife’s firm has 3000',
    'we would need 2500 E5',
    'Office 2021',
    'banana',
  ],
  sv: [
    'jo tjena, en skola',
    'min syster har ett Microsoftkonto',
    'inte en skola',
    'tidigare en ideell förening',
    'allt utom Sverige',
    'min frus firma har 3000',
    'inte',
    'status',
    'banan',
  ],
  nl: [
    'ja dag, een school',
    'geen school',
    'vroeger een vzw',
    'alles behalve Zweden',
    'de firma van mijn vrouw heeft 3000',
    'banaan',
  ],
  fr: [
    'tu parles, une école',
    'pas une école',
    'autrefois une association à but non lucratif',
    'tout sauf la Suède',
    'un peu',
    'banane',
  ],
};

export const YES = perLocale((locale) => CHECK_WORDS[locale].engine.yes.toLowerCase());
const NO = perLocale((locale) => CHECK_WORDS[locale].engine.no.toLowerCase());
const COUNTRIES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: { SE: 'Sweden', NO: 'Norway', RU: 'Russia' },
  sv: { SE: 'Sverige', NO: 'Norge', RU: 'Ryssland' },
  nl: { SE: 'Zweden', NO: 'Noorwegen', RU: 'Rusland' },
  fr: { SE: 'la Suède', NO: 'la Norvège', RU: 'la Russie' },
};
const NUMBERS = [0, 1400, 1999, 2000, 2500];
const DATES = ['2026-01-31', '2026-11-20', '2027-03-01'];

export interface Saying {
  check: Check;
  locale: Locale;
  random: () => number;
}

/** A clear answer to a field, typed, and its value. */
export function answerTo(
  field: Field,
  { check, locale, random }: Saying,
): { text: string; value: FactValue } {
  const words = CHECK_WORDS[locale];
  if (field.unsure && random() < 0.15) return { text: words.engine.unknown, value: 'unknown' };
  switch (field.kind) {
    case 'choice': {
      const value = pick(field.options, random);
      return { text: words[check.id].fields[field.id]?.options[value] ?? value, value };
    }
    case 'yesNo': {
      const value = random() < 0.5;
      return { text: value ? YES[locale] : NO[locale], value };
    }
    case 'number': {
      const value = pick(NUMBERS, random);
      return { text: String(value), value };
    }
    case 'country': {
      const [value, text] = pick(Object.entries(COUNTRIES[locale]), random);
      return { text, value };
    }
    case 'date': {
      const value = pick(DATES, random);
      return { text: value, value };
    }
  }
}

export function pick<T>(list: readonly T[], random: () => number): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error('Nothing to pick from.');
  return one;
}
