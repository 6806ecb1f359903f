// Swedish words -> stems. Snowball's stemmer leaves the definite singular of most nouns alone ("veckan", "kontot", "huset") and
// the nouns that are made of verbs ("bokning"), so that what one says with them and another without would not meet.
import { stemmer } from '@orama/stemmers/swedish';

/** Shorter words have no ending that could be told from the word. */
const MIN_LETTERS = 5;

/** Nouns that end like a definite form and are none, and compounds with them. */
const NO_ARTICLE = {
  an: /(?:plan|roman|organ|slogan|orkan|ocean|kran|[st]man)$/,
  et: /(?:het|itet|internet|intranet|budget|paket|planet|magnet|staket|alfabet|mycket)$/,
  ot: /(?:robot|pilot|idiot|emot|hot|[^t]rot|[^o]fot)$/,
};

/** Nouns in -ning that have nothing to do with the word before it. */
const NO_VERB = /(?:tidning|ordning|mening|våning|honing)$/;

/** "Kostnad" and "månader", of which Snowball takes the end of a participle away in some forms. */
const IN_NAD = /(nad)(?:s|en|ens|er|ers|erna|ernas)?$/;

/** The stem of a lower-case word, accents kept: `stemSwedish('veckans')` and `stemSwedish('veckor')` -> `veck`. */
export function stemSwedish(word: string): string {
  const bare = withoutArticle(word);
  if (IN_NAD.test(bare)) return bare.replace(IN_NAD, '$1');
  const stem = stemmer(bare).replace(/(m)[mt]$/, '$1');
  return NO_VERB.test(stem) ? stem : stem.replace(/^(.{3,})ning$/, '$1').replace(/^(.{2,}er)ing$/, '$1');
}

/** `veckan` -> `vecka`, `kontot` -> `konto`, `huset` -> `hus`, `numret` -> `numer`, with or without the s of a genitive. */
function withoutArticle(word: string): string {
  const own = word.endsWith('s') ? word.slice(0, -1) : word;
  if (own.length < MIN_LETTERS) return word;
  if (own.endsWith('an') && !NO_ARTICLE.an.test(own)) return own.slice(0, -1);
  if (own.endsWith('ot') && !NO_ARTICLE.ot.test(own)) return own.slice(0, -1);
  if (!own.endsWith('et') || NO_ARTICLE.et.test(own)) return word;
  return own.replace(/([^aeiouyåäö])ret$/, '$1eret').slice(0, -2);
}
