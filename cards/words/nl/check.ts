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
  notUnderstood: {
    choice: 'Kies een van de opties: de naam of het nummer in de lijst is genoeg.',
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
  eitherOf: (first, second) => `Dat kan ${first} of ${second} zijn. Welke bedoel je? ‘1’ of ‘2’ is genoeg.`,
  span: (min, max) =>
    min === undefined
      ? `hoogstens ${number(max)}`
      : max === undefined
        ? `minstens ${number(min)}`
        : `tussen ${number(min)} en ${number(max)}`,
  cancelled: 'Goed, ik ben gestopt en heb niets bewaard. Je kunt altijd opnieuw beginnen.',
  stale: 'Die knoppen werken niet meer: je hebt daarna al een ander antwoord gegeven. Er is niets veranderd.',
  resumed: 'We gaan verder waar we gebleven waren:',
  summaryTitle: 'Je antwoorden',
  countryExamples: 'Bijvoorbeeld Nederland, België, Hongkong',
  reasonsTitle: 'Waarom',
  stepsTitle: 'Wat je nu kunt doen',
  timelineTitle: 'De datums',
  sourceButton: 'Lees meer',
  sourcesTitle: 'Bronnen',
  standing: { yes: 'Ja', no: 'Nee', open: 'Open', later: 'Later' },
  typed: {
    yes: listed(
      'ja, j, ok, jup, yep, jawel, jazeker, ja hoor, ja graag, jep, zeker, zeker weten, natuurlijk, uiteraard, absoluut, oké, dat heb ik, dat hebben we, ik heb, we hebben, wij hebben, is al gebeurd, al gedaan',
    ),
    no: listed(
      'nee, neen, op dit moment niet, nu niet, niet echt, momenteel niet, nee nog niet, nee hoor, nee dank je, nee bedankt, nope, niet, nog niet, nooit, helaas niet, helaas nee, zeker niet, absoluut niet, helemaal niet, dat heb ik niet, dat hebben we niet, klopt niet, dat klopt niet',
    ),
    unknown: listed(
      'weet ik niet, weet niet, kweenie, kweet niet, ik weet het niet, ik weet niet, we weten het niet, dat weet ik niet, geen idee, ik heb geen idee, onbekend, onduidelijk, onzeker, niet zeker, ik ben niet zeker, weet ik niet zeker, misschien, mogelijk, wellicht, moeilijk te zeggen, ik weet het niet meer, overslaan, sla over, pas',
    ),
    back: listed('terug, ga terug, vorige, vorige vraag, een stap terug, stap terug, ongedaan maken'),
    cancel: listed(
      'annuleren, annuleer, stop, stoppen, afbreken, breek af, ophouden, hou op, laat maar, laat maar zitten, vergeet het',
    ),
    startOver: listed(
      'opnieuw beginnen, opnieuw, begin opnieuw, opnieuw starten, van voren af aan, vanaf het begin, herstarten, reset',
    ),
    copy: listed('kopiëren, kopieer, kopiëren als tekst, kopieer als tekst, als tekst, tekst kopiëren'),
  },
  change: listed(
    'wijzig, wijzig de, wijzig het, wijzig mijn, wijzigen, verander, verander de, verander het, verander mijn, pas aan, pas de, pas het, corrigeer, corrigeer de, corrigeer het, verbeter de, verbeter het',
  ),
};
