// Writes numbers out in words, the grammar-book way: the other direction of the parser, and written apart from it.
import type { Locale } from '../../knowledge/locales.js';

type Write = (value: number) => string;

/** @param value whole, from 0 to 999,999 */
export function numberWords(value: number, locale: Locale): string {
  return WRITERS[locale](value);
}

const EN = split(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const EN_TENS = split('- - twenty thirty forty fifty sixty seventy eighty ninety');
const english: Write = (value) => {
  if (value >= 1000) return whole(`${english(div(value, 1000))} thousand`, ' ', value % 1000, english);
  if (value >= 100) return whole(`${at(EN, div(value, 100))} hundred`, ' and ', value % 100, english);
  return value < 20 ? at(EN, value) : whole(at(EN_TENS, div(value, 10)), '-', value % 10, english);
};

const SV = split(
  'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton',
);
const SV_TENS = split('- - tjugo trettio fyrtio femtio sextio sjuttio åttio nittio');
const swedish: Write = (value) => {
  if (value >= 1000) return whole(`${swedish(div(value, 1000))}tusen`, '', value % 1000, swedish);
  if (value >= 100) return whole(`${at(SV, div(value, 100))}hundra`, '', value % 100, swedish);
  return value < 20 ? at(SV, value) : whole(at(SV_TENS, div(value, 10)), '', value % 10, swedish);
};

const NL = split(
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
);
const NL_TENS = split('- - twintig dertig veertig vijftig zestig zeventig tachtig negentig');
const dutch: Write = (value) => {
  const count = (many: number): string => (many === 1 ? '' : dutch(many));
  if (value >= 1000) return whole(`${count(div(value, 1000))}duizend`, ' ', value % 1000, dutch);
  if (value >= 100) return whole(`${count(div(value, 100))}honderd`, '', value % 100, dutch);
  const [ten, one] = [div(value, 10), value % 10];
  if (value < 20) return at(NL, value);
  return one === 0
    ? at(NL_TENS, ten)
    : `${at(NL, one)}${one === 2 || one === 3 ? 'ën' : 'en'}${at(NL_TENS, ten)}`;
};

const FR = split(
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
);
const FR_TENS = split('- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt');
const french: Write = (value) => {
  const [thousands, hundreds] = [div(value, 1000), div(value, 100)];
  if (value >= 1000)
    return whole(thousands === 1 ? 'mille' : `${french(thousands)} mille`, ' ', value % 1000, french);
  if (value >= 100)
    return whole(hundreds === 1 ? 'cent' : `${at(FR, hundreds)} cent`, ' ', value % 100, french);
  if (value < 20) return at(FR, value);
  const ten = div(value, 10);
  // "Soixante-douze" and "quatre-vingt-douze" count on to nineteen.
  const rest = value - (ten === 7 || ten === 9 ? ten - 1 : ten) * 10;
  const joint = (rest === 1 || rest === 11) && ten < 8 ? ' et ' : '-';
  return whole(at(FR_TENS, ten), joint, rest, french);
};

const WRITERS: Record<Locale, Write> = { en: english, sv: swedish, nl: dutch, fr: french };

function whole(head: string, joint: string, rest: number, write: Write): string {
  return rest === 0 ? head : head + joint + write(rest);
}

function div(value: number, by: number): number {
  return Math.floor(value / by);
}

function at(words: readonly string[], index: number): string {
  return words[index] ?? '';
}

function split(words: string): string[] {
  return words.split(' ');
}
