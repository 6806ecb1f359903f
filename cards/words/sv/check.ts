// Words that every check shares, in Swedish.
import type { CommonCheckWords } from '../check-words.js';
import { listed, sayIn } from '../format.js';

const { bound, number } = sayIn('sv');

export const check: CommonCheckWords = {
  progress: (step, of) => `${step} av ${of}`,
  next: 'Nästa',
  back: 'Tillbaka',
  cancel: 'Avbryt',
  yes: 'Ja',
  no: 'Nej',
  unknown: 'Vet inte',
  edit: 'Ändra',
  startOver: 'Börja om',
  copyAsText: 'Kopiera som text',
  addToCalendar: 'Lägg till i kalendern',
  required: 'Svara på den här frågan, eller välj ”Vet inte”.',
  understood: (name, value) => `${name}: ${value}`,
  notUnderstood: {
    choice: 'Välj ett av alternativen: namnet eller numret i listan räcker.',
    yesNo: 'Här räcker det med ja eller nej.',
    number: 'Här behöver jag ett heltal, till exempel 2 000 eller ”ungefär 2 500”.',
    date: 'Här behöver jag en dag som finns i almanackan, till exempel 2026-03-12 eller 12 mars 2026.',
    country: 'Här behöver jag namnet på ett land eller område, till exempel Sverige, Japan eller Hongkong.',
    vagueDate:
      'Jag behöver den exakta dagen, för en enda dag kan vara avgörande. Till exempel: 31 januari 2026.',
    range: ({ min, max }) => `Det går inte: ange något mellan ${bound(min)} och ${bound(max)}.`,
    doubtful: ({ answer }) =>
      `Jag lade märke till ”${answer}”, men är inte säker på att det gäller er just nu. Om det gör det: skriv bara det.`,
  },
  proposed: (answer) => `Menar du ”${answer}”? Det räcker med ett ja.`,
  eitherOf: (first, second) =>
    `Det kan vara ${first} eller ${second}. Vilket menar du? Det räcker med ”1” eller ”2”.`,
  span: (min, max) =>
    min === undefined
      ? `högst ${number(max)}`
      : max === undefined
        ? `minst ${number(min)}`
        : `mellan ${number(min)} och ${number(max)}`,
  cancelled: 'Okej, jag har avbrutit och inget är sparat. Du kan börja igen när du vill.',
  stale: 'Det kortet gäller inte längre, för du har redan svarat vidare. Inget är ändrat.',
  resumed: 'Tillbaka till där vi var:',
  summaryTitle: 'Dina svar',
  countryExamples: 'Till exempel Sverige, USA, Hongkong',
  reasonsTitle: 'Därför',
  stepsTitle: 'Så går du vidare',
  timelineTitle: 'Datumen',
  sourceButton: 'Läs mer',
  sourcesTitle: 'Källor',
  standing: { yes: 'Ja', no: 'Nej', open: 'Oklart', later: 'Senare' },
  typed: {
    yes: listed(
      'ja, japp, ok, mm, mhm, jupp, yes, j, jajamän, jadå, ja då, jo, jodå, ja tack, visst, javisst, absolut, självklart, givetvis, okej, det har jag, det har vi, det är den, det är det, det gör den, jag har, vi har, redan klart, jepp',
    ),
    no: listed(
      'nej, nä, inte just nu, inte för tillfället, inte direkt, näpp, nopp, det har jag ej, näe, nix, nej då, nejdå, nej tack, inte än, inte ännu, ännu inte, aldrig, icke, nope, tyvärr inte, tyvärr nej, det har jag inte, det har vi inte, det är den inte, det är det inte, det stämmer inte, jag har inte, vi har inte',
    ),
    unknown: listed(
      'vet inte, vet ej, vetinte, vetej, jag vet inte, jag vet ej, det vet jag inte, vi vet inte, ingen aning, har ingen aning, jag har ingen aning, oklart, osäker, jag är osäker, inte säker, jag är inte säker, kanske, möjligen, minns inte, jag minns inte, kommer inte ihåg, jag kommer inte ihåg, svårt att säga, hoppa över, pass, okänt',
    ),
    back: listed('tillbaka, gå tillbaka, backa, föregående, ett steg tillbaka, förra frågan, ångra'),
    cancel: listed(
      'avbryt, avbryta, stopp, stoppa, sluta, avsluta, glöm det, strunt i det, strunta i det, lägg ner, nej tack avbryt',
    ),
    startOver: listed('börja om, starta om, börja från början, från början, om igen, nollställ'),
    copy: listed('kopiera, kopiera som text, som text, kopiera texten, kopiera text'),
  },
  change: listed('ändra, ändra på, ändra mitt, ändra min, ändra mina, byt, byta, rätta, korrigera, justera'),
};
