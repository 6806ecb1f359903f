// What people call countries in Dutch beside the official names, and words that only look like one.
import { listed } from '../format.js';
import type { CountryWords } from '../reading-words.js';

export const countries: CountryWords = {
  names: {
    AE: listed('Emiraten, de Emiraten'),
    BY: listed('Wit-Rusland'),
    CI: listed('Ivoorkust'),
    CN: listed('Volksrepubliek China, vasteland van China'),
    CV: listed('Kaapverdië'),
    CZ: listed('Tsjechische Republiek'),
    GB: listed('VK, het VK, Groot-Brittannië, Engeland, Schotland, Noord-Ierland, Wales'),
    KR: listed('Zuid-Korea'),
    MM: listed('Birma'),
    NL: listed('Nederland, Holland, NL'),
    PS: listed('Palestina'),
    RU: listed('Russische Federatie'),
    US: listed('VS, de VS, Verenigde Staten van Amerika, Verenigde Staten, Amerika, de Verenigde Staten'),
    VA: listed('Vaticaan, Vaticaanstad'),
  },
  onlyAlone: listed('vs, vk, amerika, indien'),
  several: listed('congo, korea'),
  ordinary: listed(
    'oma, pera, maste, chino, belg, belgen, nederlands, nederlandse, duits, frans, spaans, zweeds, beginn',
  ),
};
