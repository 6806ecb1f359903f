// Words that every check shares, in Dutch.
import type { CommonCheckWords } from '../check-words.js';
import { listed, sayIn } from '../format.js';

const { bound, number } = sayIn('nl');

export const check: CommonCheckWords = {
  progress: (step, of) => `${step} van ${of}`,
  next: 'Volgende',
  back: 'Terug',
  cancel: 'Annuleren',
  yes: 'Ja',
  no: 'Nee',
  unknown: 'Weet ik niet',
  edit: 'Wijzigen',
  startOver: 'Opnieuw beginnen',
  copyAsText: 'Kopiëren als tekst',
  addToCalendar: 'Aan agenda toevoegen',
  required: 'Beantwoord deze vraag nog, of kies ‘Weet ik niet’.',
  understood: (name, value) => `${name}: ${value}`,
  betweenAnswers: '; ',
  notUnderstood: {
    needed:
      'Zonder dit antwoord kan ik niet verder. Kies wat het dichtst in de buurt komt; je kunt het later nog wijzigen.',
    choice: ({ a }) => `Kies een van de opties: bijvoorbeeld ‘${a}’, of gewoon ‘1’.`,
    yesNo: 'Ja of nee is genoeg.',
    number: 'Ik heb hier een heel getal nodig, bijvoorbeeld 2.000 of ‘ongeveer 2.500’.',
    date: 'Ik heb hier een bestaande datum nodig, bijvoorbeeld 12 maart 2026 of 12-03-2026 (eerst de dag).',
    country: 'Ik heb hier de naam van een land of gebied nodig, bijvoorbeeld Zweden, Japan of Hongkong.',
    vagueDate:
      'Ik heb de precieze dag nodig, want één dag kan het verschil maken. Bijvoorbeeld: 31 januari 2026.',
    range: ({ min, max }) =>
      `Dat kan niet kloppen: geef een waarde van ${bound(min)} tot en met ${bound(max)}.`,
    doubtful: ({ answer }) =>
      `Ik las ‘${answer}’, maar ik weet niet zeker of dat nu en voor jullie zo is. Klopt het, typ dan alleen dat.`,
  },
  proposed: (answer) => `Bedoel je ‘${answer}’? Een ja is genoeg.`,
  keptFigure: (said, question) => `Ik heb ‘${said}’ genoteerd. Straks vraag ik: ${question}`,
  keptForLater: (name, said) => `${name}: ik heb ‘${said}’ genoteerd en kom er nog op terug.`,
  takenBack: (name, said) => `${name}: ‘${said}’ is geschrapt. Ik vraag er opnieuw naar.`,
  eitherOf: (first, second) => `Dat kan ${first} of ${second} zijn. Welke bedoel je? ‘1’ of ‘2’ is genoeg.`,
  span: (min, max) =>
    min === undefined
      ? `hoogstens ${number(max)}`
      : max === undefined
        ? `minstens ${number(min)}`
        : `tussen ${number(min)} en ${number(max)}`,
  secondTry: {
    choice: ({ a, b }) => `Dat begreep ik niet. Typ een van de opties, bijvoorbeeld ‘${a}’ of ‘${b}’.`,
    yesNo: 'Het eenvoudigst is als je ‘ja’ of ‘nee’ typt.',
    number: 'Cijfers zijn voor mij het makkelijkst: typ bijvoorbeeld ‘1400’ of ‘minstens 2500’.',
    date: 'Ik heb dag, maand en jaar nodig: typ bijvoorbeeld ‘31-01-2027’ of ‘31 januari 2027’.',
    country: 'De naam van één land is genoeg: typ bijvoorbeeld ‘Noorwegen’ of ‘Canada’.',
  },
  orStop: 'Wil je liever stoppen? Typ dan ‘stop’.',
  thirdTry: (isUnsureTaken) =>
    `Sorry, we begrijpen elkaar nog niet. Kies een van de knoppen hieronder${isUnsureTaken ? '. ‘Weet ik niet’ is ook een goed antwoord' : ''}.`,
  furtherTries: [
    'Ook dat kan ik niet plaatsen bij deze vraag. De knoppen hieronder werken altijd.',
    'Ik haal daar nog steeds geen antwoord uit. Met een van de knoppen, of met hulp van iemand, kom je verder.',
  ],
  lookTitle: 'Dit haal ik uit wat je schreef:',
  lookRight: 'Dat klopt',
  lookHelp:
    'Dit haalde ik uit wat je schreef, en de uitkomst hangt ervan af. Klopt het, dan is ‘ja’ genoeg; zo niet, typ dan wat het moet zijn.',
  lookWhich: 'Wat klopt er niet? Typ wat het moet zijn, of kies ‘Wijzigen’.',
  changed: (name, from, to) => `${name}: ${from} → ${to}`,
  sameVerdict: 'Het antwoord blijft hetzelfde:',
  otherVerdict: 'Dan wordt het antwoord anders:',
  stands: 'Dit was maar een aanname: je antwoorden en de uitkomst hierboven zijn niet veranderd.',
  stillOpen: (title) => `Je was met iets anders begonnen, en dat staat nog open: ${title}`,
  goOn: 'Ga daarmee verder',
  cancelled: 'Goed, ik ben gestopt en heb niets bewaard. Je kunt altijd opnieuw beginnen.',
  stale: 'Die knoppen werken niet meer: je bent intussen al verder. Er is niets veranderd.',
  resumed: 'We gaan verder waar we gebleven waren:',
  summaryTitle: 'Je antwoorden',
  countryExamples: 'Bijvoorbeeld Nederland, België, Hongkong',
  reasonsTitle: 'Waarom',
  stepsTitle: 'Wat je nu kunt doen',
  timelineTitle: 'De datums',
  sourceButton: 'Lees meer',
  sourcesTitle: 'Bronnen',
  standing: { yes: 'Ja', no: 'Nee', open: 'Onduidelijk', later: 'Later' },
  typed: {
    yes: listed(
      'ja, j, ok, jup, yep, jawel, jazeker, ja hoor, ja graag, jep, zeker, zeker weten, natuurlijk, uiteraard, absoluut, oké, dat heb ik, dat hebben we, ik heb, we hebben, wij hebben, is al gebeurd, al gedaan, toch wel',
    ),
    no: listed(
      'geen enkele, nog geen enkele, geen een, niet één, nee, neen, op dit moment niet, nu niet, niet echt, momenteel niet, nee nog niet, nee hoor, nee dank je, nee bedankt, nope, niet, nog niet, nooit, helaas niet, helaas nee, zeker niet, absoluut niet, helemaal niet, dat heb ik niet, dat hebben we niet, klopt niet, dat klopt niet',
    ),
    unknown: listed(
      'geen flauw idee, geen benul, geen notie, ik heb geen flauw idee, ik heb geen benul, weet ik veel, geen flauw idee, zou het niet weten, ik zou het niet weten, geen benul, kan ik niet zeggen, daar weet ik niks van, geen idee joh, weet ik niet, weet ik echt niet, weet niet, kweenie, kweet niet, ik weet het niet, ik weet niet, we weten het niet, dat weet ik niet, geen idee, ik heb geen idee, onbekend, onduidelijk, onzeker, niet zeker, ik ben niet zeker, weet ik niet zeker, misschien, mogelijk, wellicht, moeilijk te zeggen, ik weet het niet meer, dat weet ik niet zeker, daar ben ik niet zeker van, ik ben er niet zeker van, niet helemaal zeker, ik durf het niet te zeggen, durf ik niet te zeggen, dat kan ik niet zeggen, kan ik niet zeggen, dat weet ik niet meer, overslaan, sla over, pas',
    ),
    back: listed(
      'kan ik terug, kan ik nog terug, mag ik terug, kan ik teruggaan, kan ik nog een stap terug, kan ik een stap terug, hoe ga ik terug, ik wil terug, ik wil graag terug, terug graag, terug, ga terug, vorige, vorige vraag, een stap terug, stap terug, ongedaan maken',
    ),
    cancel: listed(
      'hou maar op, stop er maar mee, annuleren, annuleer, stop, stoppen, afbreken, breek af, ophouden, hou op, laat maar, laat maar zitten, toch maar niet, doe maar niet, vergeet het, ik stop, ik stop ermee, we stoppen, we stoppen ermee, ik stop liever, ik geef het op, ik hou ermee op, laat zitten, genoeg zo, kap ermee, stop maar, hou er maar mee op, ik kap ermee, ik wil stoppen, ik ben er klaar mee, laten we stoppen, stop hiermee',
    ),
    startOver: listed(
      'opnieuw beginnen, opnieuw, begin opnieuw, opnieuw starten, van voren af aan, vanaf het begin, herstarten, reset',
    ),
    copy: listed('kopiëren, kopieer, kopiëren als tekst, kopieer als tekst, als tekst, tekst kopiëren'),
  },
  stepsLeft: (left) =>
    left > 1
      ? `Nog hooguit ${left} vragen, deze meegeteld. ‘Weet ik niet’ mag vaak ook, en met ‘stop’ houd je ermee op.`
      : 'Dit is de laatste vraag. ‘Weet ik niet’ mag vaak ook, en met ‘stop’ houd je ermee op.',
  notYet: 'Dat kan ik nog niet zeggen: dit antwoord heb ik er ook voor nodig.',
  moot: (name) => `Met je antwoorden tot nu toe doet dit er niet toe: ${name}.`,
  pause:
    'Natuurlijk: je antwoorden blijven hier een tijd bewaard. Kom terug naar dit gesprek wanneer je wilt en typ ‘ga verder’. Met ‘stop’ houd je ermee op.',
  canSuppose: (names) =>
    `Ik kan uitrekenen wat een ander antwoord hierop zou veranderen: ${names}. Typ ‘wat als’ en dat andere antwoord.`,
  heard: {
    later: listed(
      'kan ik dit later doen, kan ik dat later doen, kan ik het later doen, kan dit later, kan dat later, kan het later, kan ik later verdergaan, kan ik later verder, kan ik dit later afmaken, kan ik later antwoorden, kan ik later terugkomen, kan ik terugkomen, kan ik hier later op terugkomen, kunnen we dit later doen, kan ik pauzeren, kan ik dit opslaan, wordt dit opgeslagen, wordt dit bewaard, later, een andere keer, ik doe het later, ik doe dit later, dat doe ik later, ik kom later terug, ik kom er later op terug, ik kom erop terug, nu geen tijd, geen tijd nu, ik heb nu geen tijd, heb nu geen tijd',
    ),
    impatient: listed(
      'dus doen we nou mee of niet, doen we nou mee of niet, mogen we nou of niet, dus het is nee, dus nee, dus dat is een nee, het is dus nee, dus het antwoord is nee, dus ja, dus het is ja, dus dat is een ja, dus we komen niet in aanmerking, dus we komen in aanmerking, dus het kan niet, dus het kan, dus het mag niet, dus het mag, kortom, dus dat is een ja, is dat een ja, is het ja, is dat nou ja of nee, is het nou ja of nee, is dat een ja of een nee, ja of nee, dus ja of nee, dus mag het, mag het nou of niet, krijgen we het nou of niet, kan ik het nou kopen, dus ik kan kopen, dus we komen in aanmerking, komen we nou in aanmerking of niet, betekent dat dat het mag, betekent dat dat ik kan kopen, en, en nu, nou, wat is het antwoord, dus wat is het, is dat een nee, dus het is een nee, dus dat wordt een nee, dus wij niet, dus ik kan het kopen, kan ik het dus kopen, kan ik dus kopen, dus kan ik kopen, dus kan ik het kopen, dus ik mag kopen, mag ik dus kopen, dus nee dus, nee dus, ja dus, krijgen we het dus, dus we krijgen het',
    ),
    declines: listed(
      'nee bedankt, nee dank je, nee dank u, nee dankjewel, nee hoor bedankt, bedankt maar nee, nu niet, geen interesse, hoeft niet, laat maar zitten',
    ),
    explain: listed(
      'wat betekent dat precies, wat houdt dat in, wat houdt dat precies in, waarom moet je dat weten, en wat nu, wat nu, wat moet ik nu doen, en wat moet ik nu doen, wat doe ik nu, en nu dan, wat wil je van me weten, wat wil je weten, wat heb je van mij nodig, hoezo vraag je dat, hoezo wil je dat weten, hoe reken je, hoe reken je dat, hoe reken je dat uit, hoe bereken je dat, hoe wordt dat berekend, hoe tel je, hoe bedoel je, hoe bedoel je dat, hoe bedoelt u, hoe bedoelt u dat, hoezo vraag je dat, hoezo wil je dat weten, waarom vraagt u dat, waarom vraag je dit, korter, kan het wat korter, kan het korter, kan dat korter, kan dat wat korter, kan dit korter, duurt dit nog lang, hoe lang duurt dit, hoeveel vragen nog, hoeveel vragen zijn er nog, aan wie moet ik dat op het werk vragen, aan wie vraag ik dat op het werk, wie kan ik dat vragen op het werk, wie moet ik dat op het werk vragen, wie weet dat, wie weet dat bij ons, wie op het werk weet dat, wie kan me dat vertellen, wie zou dat weten, aan wie vraag ik of we software assurance hebben, wie weet of we software assurance hebben, waarom, waarom vraag je dat, waarom wil je dat weten, waarom moet je dat weten, wat maakt dat uit, wat maakt het uit, maakt dat uit, waarvoor is dat, wat betekent dat, wat bedoel je, wat bedoel je daarmee, wat is dat, welke moet ik kiezen, welke moet ik nemen, wat moet ik kiezen, wat moet ik antwoorden, wat moet ik invullen, ik begrijp het niet, ik snap het niet, ik begrijp de vraag niet, ik snap de vraag niet, begrijp ik niet, snap ik niet, kun je dat uitleggen, kan je dat uitleggen, leg uit, leg dat uit, hoezo, hè, waar vind ik dat, waar vind ik die, waar vind ik dit, waar kan ik dat vinden, waar kan ik dat zien, waar zie ik dat, waar staat dat, waar staat die, waar kijk ik dat na, waar kan ik dat nakijken, waar zoek ik dat op, hoe kom ik daarachter, hoe vind ik dat, hoe weet ik dat, hoe moet ik dat weten, hoe kan ik dat weten, moet ik dit invullen, moet ik antwoorden, moet ik hierop antwoorden, moet dat, moet dit, is dat nodig, is dit nodig, is dat belangrijk, is dit belangrijk, is het belangrijk, welke zijn er, welke opties zijn er, wat zijn de opties, wat zijn de keuzes, wat kan ik kiezen, waaruit kan ik kiezen, wat telt, wat telt mee, wat typ ik, wat schrijf ik, wat vul ik in, wat moet ik zeggen, wat moet ik typen, wat kies ik, hoeveel heb je er nodig, hoeveel zijn er nodig, hoeveel moeten we er hebben, hoeveel moet je er hebben, hoeveel minimaal, hoeveel licenties minimaal, hoeveel licenties minstens, hoeveel licenties nodig, hoeveel licenties heb je nodig, hoeveel licenties zijn er nodig, hoeveel licenties moet je hebben, hoeveel minstens, wat is het minimum, minimum, hoeveel is genoeg, voorbeeld, een voorbeeld, bijvoorbeeld, geef een voorbeeld, zoals wat, waarom vragen jullie dat, waarom willen jullie dat weten, waarom wil je dit weten, waarom moet je dit weten, wat is het verschil, begrijp de vraag niet, snap de vraag niet, snap het niet, wat bedoelen jullie, wat bedoelt u',
    ),
    why: listed(
      'waarom, waarom niet, waarom is dat, waarom dat, hoezo, hoe komt dat, hoe kan dat, om welke reden, wat is de reden, wat zijn de redenen, leg uit, leg dat uit, kun je dat uitleggen, kan je dat uitleggen, waarom komen we niet in aanmerking, waarom komen we in aanmerking, waarom kom ik niet in aanmerking, waarom kunnen we niet, waarom kan ik niet, wat is doorslaggevend, wat geeft de doorslag',
    ),
    right: listed(
      'ok we gaan verder, we gaan verder, ok ga verder, laten we verdergaan, laten we doorgaan, ok verder, dat klopt, klopt, klopt helemaal, het klopt, dat is juist, juist, dat is goed, goed, goed zo, correct, precies, in orde, prima, ga verder, ga door, verder, volgende, ziet er goed uit, alles klopt',
    ),
  },
  supposing: {
    more: listed('erbij, meer, extra'),
    ifs: listed('als, stel, stel dat, stel nou dat'),
    openings: listed(
      'en, en als, en wat als, wat als, wat gebeurt er als, wat zou er gebeuren als, hoe zit het in, hoe zit het met, hoe zit het als, en hoe zit het in, en hoe zit het met, en hoe zit het als, maar als, stel, stel dat, stel nou dat, als, met, en met, en in, en voor, of, of in, of met, maar met, zou het helpen als, maakt het uit als, maar wat als, maar stel, maar stel dat, maar wat gebeurt er als, en stel, en stel dat, wat nou als, en wat nou als',
    ),
    fillers: listed(
      'in, met, voor, we, wij, ik, het, er, waren, was, hadden, had, hebben, heb, zijn, ben, is, zouden, zou, een, de, als, op, vanaf, maar, in plaats daarvan',
    ),
    closings: listed(
      'in plaats daarvan, dan, ook, zouden zijn, zouden hebben, waren, hadden, zijn, hebben, was, had',
    ),
  },
  change: listed(
    'wijzig, wijzig de, wijzig het, wijzig mijn, wijzigen, verander, verander de, verander het, verander mijn, pas aan, pas de, pas het, corrigeer, corrigeer de, corrigeer het, verbeter de, verbeter het',
  ),
  beside: {
    left: {
      anyOf: [
        [listed('hoeveel'), listed('vragen, stappen')],
        [listed('hoeveel'), listed('nog'), listed('komen, volgen, gaan')],
        [listed('wat'), listed('komt, volgt'), listed('daarna, hierna, dan, nog, erna')],
        [listed('wat'), listed('volgende'), listed('is, wordt')],
        [listed('en'), listed('daarna, hierna')],
        [listed('hoelang, lang'), listed('duurt, duren')],
        [listed('bijna'), listed('klaar')],
      ],
      also: listed(
        'er, nog, moet, ik, moeten, we, beantwoorden, krijg, komen, te, gaan, dit, deze, check, het, de, hoe, zijn, vraag, stel, je, dan, en, minuten, heb, hebben, of',
      ),
    },
    where: {
      anyOf: [
        [
          listed('waar'),
          listed(
            'zie, vind, staat, kijk, vinden, zien, kijken, haal, lees, check, zoek, opzoeken, terugvinden',
          ),
        ],
      ],
      also: listed(
        'ik, we, je, dat, dit, het, die, datum, aantal, getal, dan, ergens, kan, moet, precies, terug, op, te, de, vandaan, kunnen, info',
      ),
    },
    begin: {
      anyOf: [
        [listed('doe, start, begin, open, doen, starten, beginnen'), listed('check, test, controle')],
        [
          listed('check, controleer, controleren, checken'),
          listed('het, dat, maar'),
          listed('dan, graag, ja, ok, even, maar, we'),
        ],
      ],
      also: listed(
        'die, de, dat, het, dan, maar, graag, ja, ok, even, nu, ik, wil, we, kan, kunnen, laten, met, aan, eens, deze',
      ),
    },
    result: {
      anyOf: [
        [
          listed('doen, mogen, zijn, krijgen, hebben, komen, kunnen, mag, is'),
          listed('we, wij, ik, het'),
          listed('of'),
          listed('niet, nee'),
        ],
        [listed('wat'), listed('is, wordt'), listed('uitslag, resultaat, conclusie')],
      ],
      also: listed(
        'dus, mee, nu, nou, dan, recht, erop, in, aanmerking, het, de, korting, ja, wel, en, er, op, daar, zeg, eens, gewoon',
      ),
    },
  },
};
