// Dutch words -> stems. Snowball's stemmer keeps apart what is one word to people: "huis" and "huizen", "fiets" and "fietsen",
// "betaald" and "betalen", "opgehaald" and "ophalen", "kaart" and "kaartje", "boeking" and "boeken".
import { stemmer } from '@orama/stemmers/dutch';

/** A participle with the syllable ge between its two parts: "aangevraagd". */
const PARTED = /^(op|af|uit|aan|in|mee|terug|weg|bij|toe|door|over|na|om|voor|vast|samen)ge(.{3,}[dt])$/;

/** A participle that begins with ge, of a verb that does not. */
const BEGINNING =
  /^ge(?!bruik|beur|loof|niet|zond)(.+(?:(?:eer|aal|uur|eur|aag|er|ig)d|[kpg]t|(?:ee|ij|oe|ui)ft))$/;

/** What a person does or has done: the verb, and -t or -d; "geldt" (holds) is not to become "geld" (money). */
const CONJUGATED =
  /^(?!b[ue]urt|geldt)(.+(?:(?:eer|aal|uur|eur|aag|ig)(?=[dt]$)|[kpgd](?=t$)|(?:ee|ij|oe|ui)f(?=t$)|er(?=d$)))[dt]$/;

/** So short a noun ends in -d or -t by itself. */
const MIN_CONJUGATED = 5;

/** A noun that ends like one made of a verb: "korting" has nothing to do with "kort". */
const NO_VERB = /korting$/;

/** The stem of a lower-case word, accents kept: `stemDutch('opgehaald')` and `stemDutch('ophalen')` -> `ophal`. */
export function stemDutch(word: string): string {
  const whole = word.replace(PARTED, '$1$2').replace(BEGINNING, '$1');
  const verb = whole.length < MIN_CONJUGATED ? whole : whole.replace(CONJUGATED, '$1');
  const stem = stemmer(verb)
    .replace(/([^aeiou])j$/, '$1')
    .replace(/z$/, 's')
    .replace(/v$/, 'f')
    .replace(/([^aeiouyjs])s$/, '$1')
    .replace(/([aeou])\1([^aeiou])$/, '$1$2');
  return NO_VERB.test(stem) ? stem : stem.replace(/^(.{4,})ing$/, '$1');
}
