// What people type in a check, in Dutch.
import { listed } from '../format.js';
import type { ReadingWords } from '../reading-words.js';
import { countries } from './countries.js';

export const reading: ReadingWords = {
  plain: listed(
    'kantoor, hoofdkantoor, staat, ligt, bedrijf, natuurlijk, momenteel, op dit moment, zit, zitten, zetel, code, codes, voordeel, voordelen, verlopen op, vervaldatum, datums, datum, account, we, wij, ons, onze, ik, mij, me, mijn, het, de, dit, dat, die, zijn, is, ben, heb, hebben, heeft, een, in, op, van, voor, uit, met, als, bij, via, door, naar, er, te, graag, alstublieft, alsjeblieft, aub, svp, bedankt, dank, hallo, hoi, gewoon, dus, eigenlijk, echt, natuurlijk, zitten, zit, gevestigd, werk, werken, woon, wonen, land, kantoor, organisatie, soort, type, antwoord, kies, neem, optie, klein, kleine, groot, grote, lokale, lokaal, geregistreerd, kopen, koop, gekocht, gebruiken, gaat om, gaat, om, nu, vandaag, zelf, hier, daar, hoor',
  ),
  denying: listed(
    'niet, geen, nooit, noch, zonder, niets, niks, nul, nee, behalve, buiten, uitgezonderd, evenmin, allesbehalve, nauwelijks',
  ),
  past: listed(
    'was, waren, had, hadden, vroeger, voorheen, eerder, ooit, voormalig, voormalige, ex, tot, verlopen, afgelopen, beëindigd, opgezegd, geleden, meer, gestopt, kwijt, vorig, vorige',
  ),
  ahead: listed(
    'zal, zullen, zou, zouden, gaan, wil, willen, wou, hoop, hopen, plan, plannen, binnenkort, later, straks, volgend, volgende, indien, wanneer, worden, word, wordt, nodig, moeten, moet, morgen, kunnen, kan, stel, overwegen, denken aan, van plan',
  ),
  others: listed(
    'vrouw, vrouws, man, mans, zijn vrouw, haar, hun, hij, zij, zus, broer, vriend, vriendin, leverancier, reseller, klant, klanten, buurman, moederbedrijf, concurrent, iemand, iemand anders, ander, andere, anders, dochteronderneming, baas, collega, verkopen, bedienen',
  ),
  doubting: listed(
    'misschien, mogelijk, wellicht, waarschijnlijk, vermoedelijk, denk, ik denk, geloof, gok, vermoed, lijkt, blijkbaar, onzeker, twijfel, of, bijna, soort van, een beetje, deels, half, hopelijk, wel',
  ),
  agreeing: listed('klopt, dat klopt, inderdaad, precies, juist, correct, exact'),
  courtesy: listed(
    'alsjeblieft, alstublieft, aub, a.u.b., svp, graag, dank je, dank u, bedankt, dankjewel, ok, oké, nu, dan, hallo, hoi, sorry, even, maar, nee bedankt, nee dank je, ja graag, kun je, kan je, kunt u, kunnen we, kan ik, wil je, ik wil, ik wil graag, we willen, wij willen, ik zou graag, ik zou graag willen, laten we, help me, dit, het, dat, deze check, de check, hier, voor mij, voor ons, ermee, met',
  ),
  both: listed('allebei, beide, beiden, ja allebei, ik heb beide, we hebben beide, alle twee'),
  neither: listed('geen van beide, geen van beiden, geen van de twee, nee allebei niet, allebei niet'),
  having: {
    yes: listed('ik heb er een, we hebben er een, heb ik, ja ik heb er een, die heb ik, die hebben we'),
    no: listed(
      'ik heb er geen, we hebben er geen, heb ik niet, geen, ik heb geen, we hebben geen, wij hebben geen, die heb ik niet, nee ik heb er geen',
    ),
  },
  about: {
    activated: listed(
      'geactiveerd, ingewisseld, toegewezen, actief, al, reeds, voordeel, code, nog, gebeurd',
    ),
    available: listed('beschikbaar, getoond, zichtbaar, vermeld, voordeel, er, nog'),
    email: listed(
      'e-mail, email, mail, mailadres, e-mailadres, emailadres, werkmail, adres, geldig, zakelijk',
    ),
    account: listed('account, microsoft-account, microsoftaccount, microsoft, actief, persoonlijk'),
    otherOffer: listed('aanbieding, andere aanbieding, tegoed, prepaid'),
  },
  numbers: {
    about: listed(
      "ongeveer, circa, ca, rond, rond de, zo'n, ongeveer de, om en nabij, plusminus, of zo, een stuk of, grofweg, pakweg",
    ),
    atLeast: listed('minstens, ten minste, tenminste, minimaal, op zijn minst, of meer, en meer'),
    moreThan: listed(
      'meer dan, boven, ruim, iets meer dan, net iets meer dan, iets boven, over de, boven de, dik',
    ),
    atMost: listed('hoogstens, maximaal, hooguit, ten hoogste, max, tot en met, of minder, niet meer dan'),
    lessThan: listed('minder dan, bijna, tegen de, onder, onder de, net onder, iets minder dan, krap'),
    between: listed('tussen, tussen de, van'),
    to: listed('tot, en, tot en met, à'),
    plus: listed('en, plus'),
    year: listed('in, jaar, het jaar, in het jaar, tijdens'),
    counted: listed(
      'aantal, het aantal, dat zijn er, het zijn er, er zijn, geteld, totaal, bij elkaar, in het totaal, licentie, licenties, stuks, stuk, abonnement, abonnementen, totaal, samen, in totaal, bij elkaar, exact, precies, gebruikers, gebruiker, gekocht, alles bij elkaar',
    ),
    vague: listed(
      'veel, enkele, een paar, paar, tientallen, honderden, duizenden, meerdere, verschillende, dozijn',
    ),
    units:
      'nul een/één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
    tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
    hundred: 'honderd',
    thousand: 'duizend',
    million: 'miljoen',
    and: 'en',
  },
  dates: {
    relative: {
      '-2': listed('eergisteren'),
      '-1': listed('gisteren'),
      '0': listed('vandaag, heden, nu'),
      '1': listed('morgen'),
      '2': listed('overmorgen'),
    },
    plain: listed(
      'en met, hij, ze, zij, verloopt, vervalt, er staat, staat, geldig, vervaldatum, eindigt, loopt af, op, de, het, is, dit, was, dat, datum, dag, dd, graag, verloopt, vervalt',
    ),
    time: listed(
      'jaar, maand, week, kwartaal, lente, voorjaar, zomer, najaar, herfst, winter, binnenkort, geleden, volgend, volgende, vorig, vorige, afgelopen, eind, begin, kerst, pasen, over, later',
    ),
    since: listed('sinds'),
  },
  places: listed('eerste, tweede, derde, vierde, vijfde, laatste'),
  placeFillers: listed('de, het, optie, nummer, nr, keuze, graag, ik kies, ik neem'),
  countries,
};
