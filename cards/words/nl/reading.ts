// What people type in a check, in Dutch.
import { listed } from '../format.js';
import type { ReadingWords } from '../reading-words.js';
import { countries } from './names.js';

export const reading: ReadingWords = {
  plain: listed(
    'n, m, z, zo’n, m’n, z’n, tegenwoordig, gewoon, alleen maar, alleen, na, volledig, helemaal, geheel, alles, zit, zitten, gevestigd, tot nu toe, tot nog toe, vooralsnog, ik werk voor, betalen met, betaal met, betalen, betaal, heel, gewone, doodgewone, doodgewoon, doodnormaal, ik bedoel, bedoel ik, bedoelde, ik bedoelde, nog, abonnement, abonnementen, kantoor, hoofdkantoor, staat, ligt, bedrijf, natuurlijk, momenteel, op dit moment, zit, zitten, zetel, code, codes, voordeel, voordelen, verlopen op, vervaldatum, datums, datum, account, we, wij, ons, onze, ik, mij, me, mijn, het, de, dit, dat, die, zijn, is, ben, heb, hebben, heeft, een, in, op, van, voor, uit, met, als, bij, via, door, naar, er, te, graag, alstublieft, alsjeblieft, aub, svp, bedankt, dank, hallo, hoi, gewoon, dus, eigenlijk, echt, natuurlijk, zitten, zit, gevestigd, werk, werken, woon, wonen, land, kantoor, organisatie, soort, type, antwoord, kies, neem, optie, klein, kleine, groot, grote, lokale, lokaal, geregistreerd, kopen, koop, gekocht, gebruiken, gaat om, gaat, om, nu, vandaag, zelf, hier, daar, hoor, ja, jazeker, jep, ok, oké, nog steeds, alle, hele, vooral, voornamelijk, gewone, normale, doodgewoon, opgericht, heet, genaamd, run, runnen, beheren, ingeschreven, staat ingeschreven, geregistreerd in, statutair, heel, erg, best, wel een, deel van, onderdeel van, zijn wij, zijn we, zeker, e, d, t, het bedrijf, de organisatie',
  ),
  denying: listed(
    'nog niet, nog nooit, nog geen, niet, geen, nooit, noch, zonder, niets, niks, nul, nee, behalve, buiten, uitgezonderd, evenmin, allesbehalve, nauwelijks, ontbreekt, ontbreken, mist, missen, uitgeschakeld, uitgezet, gedeactiveerd, geblokkeerd, geweigerd, afgewezen, tegenovergestelde, verre van, amper, nergens',
  ),
  past: listed(
    'was, waren, had, hadden, vroeger, voorheen, eerder, ooit, voormalig, voormalige, ex, tot, verlopen, afgelopen, beëindigd, opgezegd, geleden, meer, gestopt, kwijt, vorig, vorige, geweest, werd, werden, was ooit, destijds, toen, failliet, opgeheven, stopten, verkocht, vertrokken, verhuisd, verlaten, niet meer, niet langer, oud, oude, oud-, gepensioneerd, werkte, werkten, gewerkt, totdat, tot vorig, gesloten, gefuseerd, in het verleden, vroegere, dicht, dichtgegaan, gesloopt, verliep, liep af, ontbonden',
  ),
  ahead: listed(
    'zal, zullen, zou, zouden, gaan, wil, willen, wou, hoop, hopen, plan, plannen, binnenkort, later, straks, volgend, volgende, indien, wanneer, worden, word, wordt, nodig, moeten, moet, morgen, kunnen, kan, stel, overwegen, denken aan, van plan, gaan worden, wordt binnenkort, oprichten, op te richten, starten, aanvragen, aangevraagd, aanvraag, wachten, wachten op, in afwachting, hopelijk, in de toekomst, toekomst, droom, dromen, zou graag, zouden graag, gaan we, nodig hebben, voornemen, mocht, mochten, zodra, ooit nog, wilden, wilde, proberen, bezig met, bezig, liefst',
  ),
  others: listed(
    'vrouw, vrouws, man, mans, zijn vrouw, haar, hun, hij, zij, zus, broer, vriend, vriendin, leverancier, reseller, klant, klanten, buurman, moederbedrijf, concurrent, iemand, iemand anders, ander, andere, anders, dochteronderneming, baas, collega, verkopen, bedienen, vrouwtje, echtgenoot, echtgenote, dochter, zoon, vader, moeder, pa, ma, broers, oom, tante, neef, nicht, buren, buurvrouw, kennis, schoonvader, vrienden, klantenkring, opdrachtgevers, werken voor, werkt voor, werk voor, dochterbedrijf, zusterbedrijf, zusterorganisatie, hoofdaandeelhouder, holding, concurrenten, verhuurder, boekhouder, andermans, anderen, iemands, mijn vorige, naast, tegenover, werkgever van, zijn bedrijf, haar bedrijf, de chef, chef, directeur, zwager, schoonzus, schoonmoeder, opa, oma',
  ),
  pointing: listed('hij, zij, ze, zijn, haar, hem, hun, hen'),
  doubting: listed(
    'niet alles, niet alle, niet allemaal, niet iedereen, niet allebei, net een, lijkt wel, voelt als, een van die, een van beide, zeg jij het maar, zegt u het maar, over gehad, besproken, over gesproken, niet alleen, niet enkel, niet slechts, misschien, mogelijk, wellicht, waarschijnlijk, vermoedelijk, denk, ik denk, geloof, gok, vermoed, lijkt, blijkbaar, onzeker, twijfel, of, bijna, soort van, een beetje, deels, half, hopelijk, wel, hangt ervan af, hangt er vanaf, ligt eraan, moeilijk te zeggen, onduidelijk, zowel, half om half, min of meer, een soort, soort, zeg maar, enigszins, eerder, meer een, vaag, twijfelachtig, ik vraag me af, vraag me af, zogenaamd, zogenaamde, geen idee, idee, naar ik meen, zou kunnen, kan zijn, gedeeltelijk, beetje, vast, voor zover, niet zeker, niet helemaal zeker, weet niet zeker, weet het niet zeker, niet honderd procent zeker',
  ),
  mocking: listed(
    'als jij het zegt, als u het zegt, zegt wie, ja dag, ja doei, ja ja, mooi niet, was het maar waar, was het maar zo, alsof, dat had je gedroomd, dat mocht je willen, droom maar, droom lekker verder, maak dat de kat wijs, laat me niet lachen, mijn neus, in je dromen, in mijn dromen, grapje, geintje, geintje hoor, als pasen en pinksteren op één dag vallen, leuke grap, goeie grap, en ik ben de koning, en ik ben de paus',
  ),
  wanting: listed(
    'wil, willen, wou, gaan, moeten, moet, nodig, nodig hebben, van plan, zou graag, zouden graag, graag, starten',
  ),
  supplying: listed(
    'maken, maakt, produceren, produceert, verkopen, verkoopt, leveren, levert, leverancier, leveranciers, bedienen, bedient, bevoorraden, adviseren, adviseert, verhuren, factureren',
  ),
  asides: {
    sources: listed(
      'als ik de portal mag geloven, als ik het portaal mag geloven, als het portaal klopt, als de mail klopt, op de factuur, op het contract, in de mail, in het portaal, volgens, zegt, zei, via, door, dankzij, staat er, stond er, gekocht via, gekocht bij, geregeld door, aldus, van onze leverancier',
    ),
    explaining: listed('dat is, dat zijn, dat waren, dus, namelijk, oftewel, dwz, zoveel'),
  },
  beside: {
    being: listed('is, ben, zijn, bent, heet, als, genaamd'),
    inside: listed('in, op, bij, binnen, te, aan, nabij'),
    subjects: listed('wij, we, ik, jij, je, ze, zij, er, die, dat, wie'),
    parts: listed(
      'afdeling, dienst, deel, onderdeel, team, faculteit, docent, docenten, medewerker, medewerkers, leraar, vestiging',
    ),
    definite: listed('de, het, die, dat, deze'),
    relative: listed('die, dat, waar we'),
    having: listed('met'),
    definiteEndings: [],
    isNounFirst: false,
  },
  takingNote: listed('ok, oke, oké, okee, okay, top, prima, super, perfect, fijn, mooi, goed'),
  agreeing: listed('klopt, dat klopt, inderdaad, precies, juist, correct, exact'),
  hedged: {
    yes: listed(
      'denk t wel, ik denk t wel, denk ’t wel, ik denk ’t wel, kweenie maar denk het wel, zal wel, dat zal wel, ik denk het, denk het, ik denk het wel, denk het wel, dat denk ik, denk ik, ik denk van wel, denk van wel, ik dacht het wel, dacht het wel, ik dacht van wel, dacht van wel, ik geloof het wel, geloof het wel, ik geloof van wel, waarschijnlijk, waarschijnlijk wel, vermoedelijk, vermoedelijk wel, ik neem aan van wel, neem aan van wel, ik gok het, ik meen van wel, volgens mij wel, volgens mij, voor zover ik weet, voor zover ik weet wel, ik hoop het, hopelijk, zou moeten, lijkt wel zo, het lijkt erop, vast wel, ik vermoed van wel, vrij zeker',
    ),
    no: listed(
      'ik denk niet dat we dat hebben, denk niet dat we dat hebben, dat denk ik niet, volgens mij hebben we dat niet, ik denk het niet, dat hebben we denk ik niet, ik geloof niet dat we dat hebben, ik denk het niet, denk het niet, dat denk ik niet, ik denk van niet, denk van niet, ik dacht van niet, dacht van niet, ik dacht het niet, ik geloof het niet, geloof het niet, ik geloof van niet, geloof van niet, waarschijnlijk niet, vermoedelijk niet, volgens mij niet, niet dat ik weet, nee niet dat ik weet, voor zover ik weet niet, betwijfel het, ik betwijfel het, lijkt van niet, ik meen van niet',
    ),
  },
  opining: listed(
    'geloof ik, denk ik, dacht ik, ik denk, ik geloof, volgens mij, voor zover ik weet, voorzover ik weet, bij mijn weten, neem ik aan, vermoed ik',
  ),
  opening: {
    yes: listed(
      'ja, jawel, jazeker, jep, jup, yep, jaja, ja zeker, natuurlijk, uiteraard, absoluut, zeker, jaa, tuurlijk',
    ),
    no: listed('nee, neen, neuh, nope, nog niet, nee nog niet'),
  },
  doing: listed(
    'deed, gedaan, heeft gedaan, geregeld, regelde, geactiveerd, ingewisseld, toegewezen, verzorgd, ingesteld',
  ),
  parting: listed('maar'),
  but: listed('maar, alleen, echter, behalve, tenzij, hoewel, al is, op voorwaarde'),
  or: listed('of, noch'),
  halfDenials: [],
  bareDenials: listed('niet'),
  softening: listed(
    'euh, eh, hm, dankjewel, dankuwel, thnx, thx, graag, alstublieft, alsjeblieft, aub, bedankt, dank, dank je, dank u, oh, o, ach, nou, tja, eh, uh, hmm, hm, ook, dan, helaas, sorry, eerlijk gezegd, eerlijk, eigenlijk, echt, hoor, zeg, toch, gewoon, natuurlijk, uiteraard, absoluut, zeker, momenteel, op dit moment, op het moment, nu, meneer, mevrouw, haha, hoi, hallo, wel, al, hier, bij ons, voor ons, jammer genoeg, flauw, precies, tot nu toe, tot dusver, tot op heden',
  ),
  askingFirst: listed(
    'moeten vragen, moet ik vragen, moet ik even vragen, moeten navragen, moet ik navragen, moet ik even navragen, moet ik nagaan, moeten nagaan, moet het vragen, moet dat vragen, ga ik navragen, zal ik navragen, moet ik aan',
  ),
  unknownOf: listed('van, over, wat betreft'),
  notFound: listed(
    'kan ik niet vinden, kan het niet vinden, ik kan het niet vinden, ik kan hem niet vinden, kan ik nergens vinden, nergens te vinden, niet te vinden, niet gevonden, ik vind het niet, vind ik niet, ik zie het niet, zie ik niet, zie het niet, zie ik nergens, staat er niet, staat er niet bij, dat staat er niet, staat nergens, heb ik niet, dat heb ik niet, heb ik niet bij de hand, niet bij de hand, ik heb de datum niet, geen datum, vergeten, ben ik vergeten, ik ben het vergeten, weet ik niet meer, dat weet ik niet meer, kan ik niet zeggen, zou ik niet weten, zou het niet weten, geen flauw idee, geen benul, joost mag het weten',
  ),
  asking: {
    ofStep: listed(
      'nodig, bedoel, bedoelt, bedoeld, betekent, verschil, precies, heet, noem, telt, tellen, vind, zie, staat, eigenlijk, nou, nou weer, nu, ook alweer, soort, hoezo, vraag, vragen, vraagt, minimaal, minstens, minimum, genoeg, mee, meetellen, meegeteld, hoort',
    ),
    pointing: listed(
      'dit, deze, dat, die, heb je nodig, je nodig hebt, wil je hebben, vraag je naar, bedoel je',
    ),
    openers: listed('en, maar, hm, ok, oké, dus, eh, nou'),
    leads: listed(
      'wacht, wacht even, wacht eens, wacht eens even, ho, ho even, momentje, moment, een momentje, sorry, pardon, vraagje, een vraagje, even een vraagje, vraag, een vraag, korte vraag, voor ik verder ga, voordat ik verder ga, voor ik antwoord, voordat ik antwoord',
    ),
    whatIs: listed(
      'wat is, wat zijn, wat betekent, wat houdt, wat bedoel je met, wats, watis, wa is, nooit gehoord, nooit van gehoord, nog nooit van',
    ),
    phrases: listed(
      'wat is, wat betekent, wat zijn, ik vraag me af, ik wil weten, ik wil graag weten, ik zou willen weten, kun je uitleggen, kunt u uitleggen, weet je',
    ),
    words: listed('wat, welke, welk, wie, wiens, wanneer, waar, waarom, hoe, hoeveel, mag, vertel, leg'),
    verbs: listed('is, zijn, kan, kunnen, heb, hebben, heeft, moet, moeten, geldt, wordt, telt, ben, klopt'),
    subjects: listed(
      'het, dit, dat, die, deze, we, wij, ik, je, jij, u, mijn, ons, onze, de, een, er, hij, zij, ze, iedereen, alle, e3, e5, f1, f3, a3, a5',
    ),
  },
  courtesy: listed(
    'alsjeblieft, alstublieft, aub, a.u.b., svp, graag, dank je, dank u, bedankt, dankjewel, ok, oké, nu, dan, hallo, hoi, sorry, even, maar, nee bedankt, nee dank je, ja graag, kun je, kan je, kunt u, kunnen we, kan ik, wil je, ik wil, ik wil graag, we willen, wij willen, ik zou graag, ik zou graag willen, laten we, help me, dit, het, dat, deze check, de check, hier, voor mij, voor ons, ermee, met',
  ),
  both: listed('allebei, beide, beiden, ja allebei, ik heb beide, we hebben beide, alle twee'),
  neither: listed('geen van beide, geen van beiden, geen van de twee, nee allebei niet, allebei niet'),
  having: {
    yes: listed(
      'zeker wel, dat heb ik, jazeker heb ik die, doet het weer, hij doet het weer, werkt weer, hij werkt weer, ik heb er een, we hebben er een, heb ik, ja ik heb er een, die heb ik, die hebben we',
    ),
    no: listed(
      'ik heb er geen, we hebben er geen, heb ik niet, geen, ik heb geen, we hebben geen, wij hebben geen, die heb ik niet, nee ik heb er geen, hebben we niet, hebben wij niet, dat hebben we niet, dat hebben wij niet, die hebben we niet, die hebben wij niet, dat heb ik niet, zoiets hebben we niet, we hebben dat niet, wij hebben dat niet, hebben we er geen, niks van dat alles',
    ),
    lacking: listed(
      'privé heb ik er geen, niets privé, geen eigen, geen nieuwe, geen nieuw, er is geen nieuw, nooit een gehad, nooit gehad, nog nooit een gehad, nooit een gekregen, nooit gekregen, nooit aangemaakt, alleen van het werk, alleen het werkaccount, sindsdien niets meer, sindsdien geen meer',
    ),
  },
  concluding: listed('dus, daarom, vandaar, dat wordt dus'),
  things: listed('ze, zij, hij, die'),
  doers: listed('door, samen met'),
  correcting: {
    openers: listed(
      'eigenlijk, ik bedoelde, ik bedoel, liever, correctie, het moet zijn, het had moeten zijn, maak er van, verander dat in, toch, bedoel ik, bedoelde ik, doe maar, maak er maar',
    ),
    instead: listed('maar wel, wel, in plaats daarvan'),
    wait: listed(
      'o nee, oh nee, of nee, nee toch, ik bedoel, of eigenlijk, moet zijn, maak daar, wacht, nee wacht, wacht even, oeps, foutje, correctie, ik vergis me, mijn fout, nee sorry, sorry nee, fout, typfout, tikfout, typefout, verkeerd getypt',
    ),
    andNot: listed('en niet, en geen, en zeker niet'),
    thought: listed(
      'eerst, in het begin, vroeger, aanvankelijk, ik dacht, dacht, we dachten, ik zei, ik schreef, eerst dacht ik, ik typte',
    ),
  },
  numbers: {
    noneAtAll: listed(
      'helemaal geen, geen enkele, geen één, niet één, niet eentje, geen enkele licentie, helemaal geen licenties, we hebben er geen enkele, we hebben er helemaal geen, absoluut geen, nul komma nul, helemaal niets',
    ),
    about: listed(
      "ruim, iets meer dan, net iets meer dan, iets boven, dik, bijna, tegen de, net onder, iets minder dan, krap, ongeveer, circa, ca, rond, rond de, zo'n, ongeveer de, om en nabij, plusminus, of zo, ofzo, een stuk of, grofweg, pakweg",
    ),
    atLeast: listed('minstens, ten minste, tenminste, minimaal, op zijn minst, of meer, en meer'),
    moreThan: listed(
      'meer dan, boven, ruim, iets meer dan, net iets meer dan, iets boven, over de, boven de, dik',
    ),
    atMost: listed('hoogstens, maximaal, hooguit, ten hoogste, max, tot en met, of minder, niet meer dan'),
    lessThan: listed('minder dan, bijna, tegen de, onder, onder de, net onder, iets minder dan, krap'),
    between: listed('tussen, tussen de, van'),
    to: listed('tot, en, tot en met, à'),
    plus: listed('alsook, evenals, alsmede, en nog, en nog eens, nog eens, en daarnaast, en ook, en, plus'),
    rest: listed('rest'),
    year: listed('in, jaar, het jaar, in het jaar, tijdens'),
    counted: listed(
      'op de kop af, op de kop, zitten nu op, we zitten op, zitten op, nog over, nog, momenteel, op dit moment, we betalen voor, betalen voor, voor iedereen, voor het hele bedrijf, aantal, het aantal, dat zijn er, het zijn er, er zijn, geteld, totaal, bij elkaar, in het totaal, licentie, licenties, stuks, stuk, abonnement, abonnementen, totaal, samen, in totaal, bij elkaar, exact, precies, gebruikers, gebruiker, gekocht, alles bij elkaar, allemaal, alle, x, dat worden er, worden er, dat wordt, dat zou, dat zouden, dat zouden er, zouden er, dat komt op, komt op, dat maakt',
    ),
    selves: listed('we zijn, wij zijn, we zijn met, wij zijn met, we zijn met zijn'),
    people: listed("medewerkers, werknemers, personen, mensen, personeel, collega's, man personeel"),
    others: listed(
      "medewerkers, werknemers, personen, mensen, leerlingen, studenten, pc's, computers, laptops, apparaten, dagen, maanden, personeel, euro, procent, kantoren, mailboxen, accounts, collega's",
    ),
    roundly: {
      '10': listed('een tiental, tiental'),
      '20': listed('een twintigtal, twintigtal'),
      '30': listed('een dertigtal, dertigtal'),
      '40': listed('een veertigtal, veertigtal'),
      '50': listed('een vijftigtal, vijftigtal'),
      '100': listed('een honderdtal, honderdtal'),
      '1000': listed('een duizendtal, duizendtal'),
    },
    vague: listed(
      'veel, enkele, een paar, paar, tientallen, honderden, duizenden, meerdere, verschillende, dozijn',
    ),
    units:
      'nul een/één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
    tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
    hundred: 'honderd',
    thousand: 'duizend',
    isOnesFirst: true,
    isCountedOnTo: [],
    million: 'miljoen',
    and: 'en',
    scales: { '100': listed('honderd'), '1000': listed('duizend'), '1000000': listed('miljoen') },
    articles: { counting: listed('een, één'), never: [], notBefore: listed('van, de, voor') },
  },
  dates: {
    relative: {
      '-2': listed('eergisteren'),
      '-1': listed('gisteren'),
      '0': listed('vandaag nog, vandaag de dag, vandaag, heden, nu'),
      '1': listed('morgen'),
      '2': listed('overmorgen'),
    },
    plain: listed(
      'eigenlijk, al, nu, inmiddels, en met, hij, ze, zij, verloopt, vervalt, er staat, staat, geldig, vervaldatum, eindigt, loopt af, op, de, het, is, dit, was, dat, datum, dag, dd, graag, verloopt, vervalt, licenties, de licenties, voordelen, onze, geldig tot, geldig tot en met, einddatum',
    ),
    time: listed(
      'jaar, maand, week, kwartaal, lente, voorjaar, zomer, najaar, herfst, winter, binnenkort, geleden, volgend, volgende, vorig, vorige, afgelopen, eind, begin, kerst, pasen, over, later',
    ),
    since: listed('sinds, al sinds, sedert'),
    named: {
      '01-01': listed('nieuwjaarsdag, Nieuwjaar, eerste dag van het jaar'),
      '05-05': listed('bevrijdingsdag'),
      '12-24': listed('kerstavond'),
      '12-25': listed('eerste kerstdag, 1e kerstdag'),
      '12-26': listed('tweede kerstdag, 2e kerstdag'),
      '12-31': listed('oudejaarsdag, oudejaarsavond, oudjaar, oud en nieuw'),
    },
    untilIncluding: listed('tot en met'),
    until: listed('tot, totdat'),
    lastDayOf: listed('laatste dag van, laatste dag in, de laatste van'),
    months: { '3': listed('mrt'), '10': listed('okt') },
    years: {
      '-1': listed('vorig jaar'),
      '0': listed('dit jaar, van dit jaar'),
      '1': listed('volgend jaar, van volgend jaar'),
    },
    ago: listed(
      'afgelopen maandag, afgelopen dinsdag, afgelopen woensdag, afgelopen donderdag, afgelopen vrijdag, vorige maandag, vorige vrijdag, dezelfde dag, laatst, meteen, vorige week, vorige maand, vorig jaar, afgelopen week, afgelopen maand, afgelopen jaar, afgelopen zomer, afgelopen voorjaar, gisteren, eergisteren, vanochtend, vanmorgen, deze week, deze maand, dit jaar, dagen geleden, weken geleden, maanden geleden, jaren geleden, een week geleden, een jaar geleden, een maand geleden, lang geleden, tijd geleden, laatst, onlangs, net, pas, zojuist, toen',
    ),
    ended: listed(
      'verliep op, verliep, is verlopen op, zijn verlopen op, verlopen op, liep af op, eindigde op, het verliep op, het verliep, het is verlopen op, het zijn verlopen op, het verlopen op, het liep af op, het eindigde op, ze verliep op, ze verliep, ze is verlopen op, ze zijn verlopen op, ze verlopen op, ze liep af op, ze eindigde op, de licenties verliep op, de licenties verliep, de licenties is verlopen op, de licenties zijn verlopen op, de licenties verlopen op, de licenties liep af op, de licenties eindigde op, het voordeel verliep op, het voordeel verliep, het voordeel is verlopen op, het voordeel zijn verlopen op, het voordeel verlopen op, het voordeel liep af op, het voordeel eindigde op, die verliep op, die verliep, die is verlopen op, die zijn verlopen op, die verlopen op, die liep af op, die eindigde op, de licenties verlopen, licenties verlopen, ze verlopen, de voordelen verlopen, onze voordelen verlopen, verlopen, hij verliep op, hij verliep, hij is verlopen op, hij liep af op, hij liep af, liep af, het liep af, hij eindigde op, die verliep op, die liep af op',
    ),
    from: listed('vanaf, per, ingaande, met ingang van, start, begint, van'),
  },
  placeEndings: listed('e, de, ste'),
  places: listed('eerste, tweede, derde, vierde, vijfde, laatste'),
  placeFillers: listed(
    'de, het, optie, nummer, nr, keuze, graag, ik kies, ik neem, punt, vraag, antwoord, cijfer, doe maar, die, dat, deze, neem, toon, nr',
  ),
  countries,
};
