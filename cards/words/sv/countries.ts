// What people call countries in Swedish beside the official names, and words that only look like one.
import { listed } from '../format.js';
import type { CountryWords } from '../reading-words.js';

export const countries: CountryWords = {
  names: {
    AE: listed('Emiraten, Emiraterna'),
    BY: listed('Vitryssland'),
    CI: listed('Elfenbenskusten'),
    CN: listed('Folkrepubliken Kina, Fastlandskina'),
    CV: listed('Kap Verde'),
    CZ: listed('Tjeckiska republiken'),
    GB: listed(
      'Förenade kungariket, Förenade kungadömet, Brittiska öarna, England, Skottland, Nordirland, Wales',
    ),
    HK: listed('Hongkong Kina'),
    IE: listed('Republiken Irland'),
    KR: listed('Sydkorea'),
    MK: listed('Makedonien'),
    MM: listed('Birma'),
    NL: listed('Holland, Nederländerna'),
    PS: listed('Palestina'),
    RU: listed('Ryska federationen'),
    US: listed('Staterna, Amerika, Förenta staterna'),
    VA: listed('Vatikanen'),
  },
  onlyAlone: listed('staterna, amerika, indien'),
  several: listed('kongo, korea'),
  ordinary: listed('samma, norska, norsk, svensk, dansk, finsk, tysk, fransk, svenska'),
};
