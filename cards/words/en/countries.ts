// What people call countries in English beside the official names, and words that only look like one.
import { listed } from '../format.js';
import type { CountryWords } from '../reading-words.js';

export const countries: CountryWords = {
  names: {
    AE: listed('UAE, Emirates, the Emirates, Dubai, Abu Dhabi'),
    BY: listed('Belorussia'),
    CD: listed('DRC, DR Congo, Democratic Republic of the Congo, Zaire'),
    CG: listed('Republic of the Congo'),
    CI: listed('Ivory Coast'),
    CN: listed('PRC, mainland China, China mainland, People’s Republic of China'),
    CV: listed('Cape Verde'),
    CZ: listed('Czech Republic'),
    DE: listed('Federal Republic of Germany'),
    GE: listed('Republic of Georgia'),
    GB: listed(
      'UK, U K, GB, Great Britain, Britain, England, Scotland, Wales, the UK, the United Kingdom, Northern Ireland, United Kingdom of Great Britain and Northern Ireland',
    ),
    HK: listed('Hong Kong SAR, Hongkong, Hong Kong, HK, Hong Kong China'),
    IE: listed('Eire, Republic of Ireland, Ireland Republic'),
    KR: listed('South Korea, Republic of Korea, S Korea, ROK'),
    LA: listed('Laos'),
    MK: listed('Macedonia'),
    MM: listed('Burma, Myanmar'),
    MO: listed('Macau, Macao, Macao China'),
    NL: listed('Holland, the Netherlands'),
    PS: listed('Palestine'),
    RU: listed('Russian Federation'),
    SZ: listed('Swaziland'),
    TR: listed('Turkey, Turkiye'),
    US: listed(
      'US, the US, the USA, USA, U S, U S A, the States, States, United States, United States of America, America',
    ),
    VA: listed('Vatican, Vatican City'),
    VN: listed('Viet Nam'),
  },
  onlyAlone: listed('us, vs, gb, hk, states, america, dubai, island, jordan, chad, jersey, georgia'),
  several: listed('congo, korea'),
  ordinary: listed(
    "status, service, nice, chat, begin, state, stats, later, spain's, india's, main, mail, mali's, nature, domain, romans, human, woman, sudden, hungry, hunger, polar, poland's, island, inland, chine, chile's, chili, fiction, gabon's, gambler, turkeys, norm, normal, norwegian, omen, oman's, peru's, quota, lion, libya's, cyber, cube, cuba's, china's, mexican, canadian, greek, kenyan, japon's, german, germane, germain, nauru's, qatari, cypress, swede, swedes, fine, demark, francs",
  ),
};
