import { stemmer } from '@orama/stemmers/dutch';
import { stopwords } from '@orama/stopwords/dutch';
import type { DocumentWords } from '../document-words.js';
import { listed } from '../format.js';
import type { ListeningWords } from '../listening-words.js';

export const listening: ListeningWords = {
  commands: {
    forget: ['vergeet mij', 'vergeet me', 'wis mijn gegevens', 'verwijder mijn gegevens', 'vergeet alles'],
    report: listed(
      'rapport, toon het rapport, toon rapport, onbeantwoorde vragen, toon onbeantwoorde vragen, wat is niet beantwoord',
    ),
    weekly: ['weekrapport', 'rapport elke week', 'wekelijks rapport', 'stuur het rapport elke week'],
    noWeekly: ['stop het rapport', 'stop rapport', 'stop het weekrapport', 'geen weekrapport meer'],
    reload: listed(
      'herladen, herlaad de kennis, kennis herladen, kennis opnieuw laden, laad de kennis opnieuw',
    ),
    help: listed(
      'help, help me, hulp, menu, wat kun je, wat kan je, wat kun je doen, wat kan je doen, wat kan ik vragen, wat kan ik je vragen, hoe werkt dit, hoe werkt het, opdrachten, start, opnieuw beginnen, opnieuw, begin opnieuw, opnieuw starten, van voren af aan, helemaal opnieuw',
    ),
    topics: listed(
      'meer vragen, andere vragen, wat nog meer, wat weet je, wat weet je allemaal, wat weet u, waar weet je iets van, welke onderwerpen ken je, welke onderwerpen heb je, welke onderwerpen, onderwerpen, alle onderwerpen, toon onderwerpen, toon alle onderwerpen, laat alle onderwerpen zien, alle vragen, toon alle vragen, laat alle vragen zien, lijst van vragen, lijst met vragen, welke vragen kun je beantwoorden, welke vragen kan je beantwoorden, op welke vragen weet je het antwoord, wat kun je beantwoorden, waarmee kun je helpen, waarmee kun je me helpen, waar kun je me mee helpen, inhoud, inhoudsopgave, overzicht',
    ),
    person: listed(
      'spreken met een mens, spreken met een echt mens, spreken met een persoon, spreken met een medewerker, spreken met iemand, spreken met support, spreken met de helpdesk, praten met een mens, praten met een echt mens, praten met een persoon, praten met een medewerker, praten met iemand, praten met support, praten met de helpdesk, praat met een mens, praat met een echt mens, praat met een persoon, praat met een medewerker, praat met iemand, praat met support, praat met de helpdesk, contact met een mens, contact met een echt mens, contact met een persoon, contact met een medewerker, contact met iemand, contact met support, contact met de helpdesk, overleggen met een mens, overleggen met een echt mens, overleggen met een persoon, overleggen met een medewerker, overleggen met iemand, overleggen met support, overleggen met de helpdesk, verbind me met een mens, verbind me met een echt mens, verbind me met een persoon, verbind me met een medewerker, verbind me met iemand, verbind me met support, verbind me met de helpdesk, verbind me door met een mens, verbind me door met een echt mens, verbind me door met een persoon, verbind me door met een medewerker, verbind me door met iemand, verbind me door met support, verbind me door met de helpdesk, mens, een mens, een echt mens, een mens spreken, iemand spreken, een medewerker spreken, een echt persoon spreken, met een mens spreken, met iemand spreken, met iemand praten, met een mens praten, met een medewerker praten, medewerker, een medewerker, klantenservice, helpdesk, servicedesk, contact, contact opnemen, contactpersoon, contactgegevens, aan wie kan ik het vragen, wie kan ik het vragen, wie kan mij helpen, wie kan me helpen, bij wie kan ik terecht, is er een mens, is daar iemand, klacht, een klacht, klagen, klacht indienen, een klacht indienen, ik heb een klacht, telefoonnummer, e-mailadres, vraag het een mens, vraag het aan een mens, een ticket aanmaken, een aanvraag indienen, stuur mijn vraag naar iemand, stuur mijn vraag door, hulp van een mens, is er iemand aan wie ik het kan vragen, is er iemand die ik het kan vragen, werkt niet, het werkt niet, dat werkt niet, doet het niet, hij doet het niet, lukt niet, het lukt niet, dat lukt niet, het lukt me niet, werkt nog steeds niet, lukt nog steeds niet, ik zit vast, ik kom er niet uit',
    ),
    language: listed(
      'taal, talen, taal wijzigen, taal veranderen, andere taal, een andere taal, verander taal',
    ),
    hello: listed(
      'helo, is daar iemand, is er iemand, iemand daar, hallo hallo, hoihoi, heej, iemand thuis, is er iemand thuis, ben je daar, ben je er, heey, hai, hey daar, hoi daar, hallo allemaal, hoi allemaal, hallo bot, hoi bot, morgen, goeiemiddag, goeienavond, goeiedag, dag bot, dag allemaal, yo, hee, hallo, hoi, hey, hé, dag, goedemorgen, goedemiddag, goedenavond, goeiemorgen, goede morgen, hallo daar, hoi hoi, goeiedag, goedendag, hello, hi',
    ),
    thanks: listed(
      'bedankt hoor, bedankt hè, dankje, dankjewel hoor, dankje hoor, thanks he, merci he, merci hoor, bedankt in ieder geval, in elk geval bedankt, in ieder geval bedankt, evengoed bedankt, desalniettemin bedankt, nou bedankt, thnx, tnx, toch bedankt, bedankt he, thx, bedankt, dank je, dank je wel, dankjewel, dank u, dank u wel, dankuwel, merci, thanks, top bedankt, ok bedankt, heel erg bedankt, hartelijk dank, super bedankt, veel dank, dat hielp, hartstikke bedankt, dank je voor je hulp, dankjewel voor je hulp, bedankt voor je hulp, bedankt voor de hulp, erg bedankt, thank you, tack',
    ),
    bye: listed(
      'prettige dag verder, fijne dag verder, nog een prettige dag, een fijne dag nog, werk ze, tot de volgende, ik moet gaan, moet gaan, ik moet ervandoor, ik ga ervandoor, ik ga, fijne avond, prettige avond, fijne avond nog, prettige dag, prettige dag nog, fijn weekend, prettig weekend, goed weekend, nog een fijne dag, nog een fijne avond, werkse, insgelijks, hetzelfde, tot morgen, tot straks, tot dan, ajuus, aju, salut, later, bye, bye bye, slaap lekker, goedenavond en tot ziens, een fijne dag, een prettige dag, joe, mazzel, doei, dag dag, tot ziens, tot later, houdoe, fijne dag, fijne dag nog, ciao, goedenacht, welterusten, dat was alles, de groeten, doeg, doei doei, tot kijk, tot de volgende keer, tot gauw',
    ),
    whoAreYou: listed(
      'ben jij chatgpt, ben jij een AI, ben jij een mens, ben jij een bot, ben jij een robot, wie ben je, wie ben jij, wie bent u, wat ben je, wat ben jij, wat voor bot ben je, met wie praat ik, met wie chat ik, ben je een bot, ben jij een bot, ben je een robot, ben je een mens, ben jij een mens, ben je echt, praat ik met een bot, praat ik met een mens, ben je een AI, ben je chatgpt, ben je een bot of een mens, ben je een robot of een mens',
    ),
    howAreYou: listed(
      'hoe is je dag, hoe gaat je dag, hoe gaat het vandaag, hoe was je dag, hoe is het met je, hoe is het met jou, hoe is het met u, hoe gaat het met jou, hoe gaat het ermee, hoe ist, alles oké, alles ok, gaat het goed met je, gaat alles goed, hopelijk gaat alles goed, hoe voel je je, hoe maakt u het, alles kits, hoe gaat het, hoe gaat het met je, hoe is het, alles goed, hoe gaat ie, hoe gaat het met u',
    ),
  },
  languageNames: { nl: ['vlaams', 'hollands'] },
  languageFillers: listed(
    'pls, eng, op, zn, ook, spreekt, spreken, praten, toch, nee, ja, sorry, hallo, dan, in, het, naar, graag, kun, kan, je, u, we, ik, wil, spreek, praat, antwoord, antwoorden, schrijf, verder, gebruik, taal, mij, nu, liever, aub, alsjeblieft, alstublieft, aub, svp, doe, maar, ga, terug, weer, vertaal, vertalen, dat, zeg, alles, dit, ok, hetzelfde, opnieuw',
  ),
  shorthand: {
    t: 'het',
    ut: 'het',
    k: 'ik',
    m: 'hem',
    n: 'een',
    r: 'er',
    "d'r": 'er',
    ff: 'even',
    effe: 'even',
    effies: 'even',
    ie: 'hij',
    das: 'dat is',
    tis: 'het is',
    wa: 'wat',
    da: 'dat',
    nie: 'niet',
    nix: 'niks',
    zn: 'zijn',
    mn: 'mijn',
    me: 'mij',
    "kan'k": 'kan ik',
    kweet: 'ik weet',
    weetk: 'weet ik',
    ni: 'niet',
    gij: 'jij',
    ge: 'je',
    aub: 'alstublieft',
    svp: 'alstublieft',
    pls: 'alsjeblieft',
    idd: 'inderdaad',
    iig: 'in ieder geval',
    wrm: 'waarom',
    wnr: 'wanneer',
    wss: 'waarschijnlijk',
    vd: 'van de',
    vh: 'van het',
    eng: 'Engels',
    abo: 'abonnement',
    info: 'informatie',
    btje: 'beetje',
    mss: 'misschien',
    bdrijf: 'bedrijf',
    bedryf: 'bedrijf',
  },
  betweenQuestions: listed('en, en ook, en verder'),
  continues: ['en', 'maar', 'of', 'wat als', 'wat met', 'hoe zit het'],
  continuesWith: listed('en voor, en in, en bij, en met, en als'),
  pointing: listed('het, dat, dit, die, deze, ze, hem, haar, hij, er, daar, t'),
  asksForMore:
    'waarom toen hoe link pagina bron meer details voorbeeld uitleg leg uit nog vertel daarna verder vervolgens'.split(
      ' ',
    ),
  asksWhich: listed('welke dan, welke, welke zijn dat, zoals welke'),
  asksWhy: listed(
    'waarom, hoezo, hoe komt dat, waarom dan, waarom dat, waarom is dat, hoezo dan, waarom niet',
  ),
  asksForLink: listed('link, links, pagina, website, bron, meer lezen'),
  reasons: listed('omdat, want, daarom, zodat, vanwege, doordat, komt doordat'),
  conditions: 'als indien mits tenzij'.split(' '),
  examples: listed('bijvoorbeeld, een voorbeeld, zoals, bijv., onder andere, onder meer, zo is'),
  denying: {
    without: 'zonder'.split(' '),
    not: 'niet geen nooit noch'.split(' '),
    of: 'als indien wanneer hoewel omdat terwijl we wij ik organisatie bedrijf'.split(' '),
  },
  now: 'nog tegenwoordig inmiddels momenteel heet'.split(' '),
  step: listed('stap, punt'),
  details: {
    howLong: listed(
      'hoelang, hoe lang, hoeveel tijd, hoeveel dagen, hoeveel weken, hoeveel maanden, hoeveel jaar',
    ),
    howMany: listed('hoeveel, hoe vaak, welk aantal, minimumaantal'),
    when: listed('wanneer, welke datum, welke dag, tot wanneer, hoe laat'),
    openly: listed('wat, welke, welk, wie, wiens, waar, wanneer, waarom, hoe, hoeveel, hoelang'),
    between: listed('of'),
    times: listed(
      'minuut, minuten, kwartier, uur, dag, dagen, week, weken, maand, maanden, kwartaal, jaar, jaren',
    ),
    numbers: listed('een, één, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, twaalf, half'),
    often: listed('keer, maal, eenmaal'),
  },
  stem: stemmer,
  functionWords: stopwords,
  replies: listed('ja, nee, ok, oké'),
  updateMarks: ['Update'],
  elisions: [],
  joinsCompounds: true,
  names: {
    introductions: ['ik heet', 'mijn naam is'],
    greetings: ['Hallo', 'Hoi', 'Beste', 'Geachte', 'Dag', 'Goedemorgen', 'Goedemiddag'],
    closings: listed(
      'Met vriendelijke groet, Met vriendelijke groeten, Vriendelijke groet, Groeten, Groet, Mvg, Alvast bedankt, Bedankt',
    ),
  },
};

/** Letters people send, and documents that are brought in. */
export const documents: DocumentWords = {
  letters: {
    from: 'Van',
    quoting: { opens: 'op', ends: 'schreef' },
    greetings: listed('hallo, hoi, beste, goedemorgen, goedemiddag, goedenavond, goedeavond'),
    closings: listed(
      'groet, groeten, groetjes, vriendelijke groet, vriendelijke groeten, vriendelijke groetjes, met groet, met groeten, met groetjes, met vriendelijke groet, met vriendelijke groeten, met vriendelijke groetjes, mvg, alvast bedankt, bedankt',
    ),
    asks: listed(
      'hoe kan, hoe doe, hoe moet, hoe lang, hoe veel, hoe regel, hoe werkt, wat moet, wat is, wat kan, wat zijn, waar kan, waar moet, waar vind, wanneer, wie kan, wie moet, kan ik, kunnen we, mag ik, moet ik, ik vraag me af',
    ),
  },
  marks: { question: { letter: 'v', word: 'vraag' }, answer: { letter: 'a', word: 'antwoord' } },
  elsewhere: listed(
    'volgende stap, volgende stappen, zie ook, verwante inhoud, verwante artikelen, verwante onderwerpen, gerelateerde inhoud, gerelateerde artikelen, meer informatie, aanvullende informatie, aanvullende bronnen, aanvullende resources',
  ),
  columns: {
    id: [],
    question: listed('vraag, vragen, vraagstelling'),
    answer: listed('antwoord, antwoorden, antwoordtekst, oplossing'),
    alternatives: listed(
      'alternatieven, alternatieve vragen, andere formuleringen, formuleringen, varianten, synoniemen, trefwoorden, zoektermen, zoekwoorden, vergelijkbare vragen, ook gevraagd als, anders gevraagd, zo vragen mensen het, ook wel, ook gezegd, andere vragen, anders gezegd, zo zeggen ze het, mensen zeggen ook, mensen vragen ook, andere woorden, andere bewoordingen, bewoordingen, met andere woorden, ook genoemd',
    ),
    topic: listed('onderwerp, categorie, sectie, groep, rubriek, thema'),
    language: listed('taal'),
    source: listed('bron, verwijzing, koppeling'),
    asOf: listed('datum, bijgewerkt, laatst bijgewerkt, peildatum'),
    label: listed('korte titel, knop'),
    related: listed('verwant, gerelateerd, zie ook'),
    topicTitle: listed('titel van het onderwerp'),
    reviewBy: listed('herzien voor, controleren voor, geldig tot'),
    owner: listed('eigenaar, verantwoordelijke, contactpersoon'),
    revision: [],
  },
};
