// What people call countries in French beside the official names, and words that only look like one.
import { listed } from '../format.js';
import type { CountryWords } from '../reading-words.js';

export const countries: CountryWords = {
  names: {
    AE: listed('Émirats, les Émirats, EAU'),
    BY: listed('Biélorussie'),
    CD: listed('RD Congo, RDC'),
    CG: listed('République du Congo'),
    CI: listed('Côte d’Ivoire'),
    CN: listed('République populaire de Chine, Chine continentale'),
    CV: listed('Cap-Vert'),
    CZ: listed('République tchèque'),
    GE: listed('Géorgie'),
    GB: listed(
      'Grande-Bretagne, Angleterre, Écosse, pays de Galles, Irlande du Nord, Royaume-Uni, R U, RU, UK',
    ),
    KR: listed('Corée, Corée du Sud'),
    MK: listed('Macédoine'),
    MM: listed('Birmanie'),
    NL: listed('Hollande, la Hollande, Pays-Bas, les Pays-Bas'),
    PS: listed('Palestine'),
    RU: listed('Fédération de Russie, Fédération russe'),
    US: listed('États-Unis d’Amérique, États-Unis, les États-Unis, Amérique, l’Amérique, EU A'),
    VA: listed('Vatican'),
  },
  onlyAlone: listed('eau, amerique, maurice, dominique, ru'),
  several: listed('congo'),
  ordinary: listed(
    'perdu, chine, domaine, tonge, conge, congres, liban’s, turque, suisses, suite, suisse’s, danmarks, belge, belges, belgien’s, mexicain, canad, grec, grecs, pero, bresil’s, brasil’s, finlands',
  ),
};
