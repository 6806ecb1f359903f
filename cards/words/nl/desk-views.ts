// The views of the desk that have words of their own: requests, bringing in and taking out, figures.
import type { DeskFigureWords } from '../desk-figure-words.js';
import type { DeskImportWords } from '../desk-import-words.js';
import type { DeskRequestWords } from '../desk-request-words.js';
import { sayIn } from '../format.js';

const { count, number } = sayIn('nl');

export const deskRequest: DeskRequestWords = {
  title: 'Aanvragen',
  lead: (total) => (total === 1 ? '1 aanvraag.' : `${total} aanvragen.`),
  nothing: 'Er zijn geen aanvragen die hieraan voldoen.',
  off: 'Mensen kunnen jullie nog niet via de bot bereiken. Zet ‘requests:’ in bot.yml om dat mogelijk te maken.',
  filter: {
    state: 'Status',
    topic: 'Onderwerp',
    text: 'Woorden of code',
    mine: 'Alleen die van mij',
    allTopics: 'Alle onderwerpen',
    noTopic: 'Geen onderwerp',
  },
  states: {
    waiting: 'Wacht op ons',
    open: 'Open',
    taken: 'In behandeling',
    answered: 'Beantwoord',
    reopened: 'Heropend',
    closed: 'Afgesloten',
    all: 'Alle',
  },
  channels: { web: 'Webpagina', teams: 'Teams' },
  asks: (language) => `leest ${language}`,
  since: (day) => `sinds ${day}`,
  holder: (name) => `bij ${name}`,
  more: (shown, total) => `Je ziet de eerste ${shown} van ${total}. Zoek gerichter om andere te zien.`,
  back: 'Alle aanvragen',
  inTeams: 'Openen in Teams',
  question: 'Vraag',
  details: 'Toelichting',
  thread: 'Berichten',
  asker: 'De vraagsteller',
  answer: {
    label: 'Je antwoord',
    hint: 'Het komt woord voor woord aan, met je naam. Gewone tekst in elke taal; welke taal het is, staat erbij.',
    send: 'Antwoord versturen',
    sent: 'Je antwoord is onderweg.',
  },
  take: 'Oppakken',
  takeOver: 'Overnemen',
  giveTo: 'Overdragen aan…',
  close: 'Afsluiten',
  reopen: 'Heropenen',
  makeAnswer: {
    button: 'Maak hier een antwoord van',
    hint: 'Opent een nieuw antwoord met de vraag en wat je schreef. Namen, adressen en lange nummers zijn weggehaald waar ze te herkennen zijn: kijk het na voordat het verder gaat.',
  },
  onTheWay: 'Er is nog iets onderweg naar de vraagsteller; de bot blijft het proberen tot het is aangekomen.',
  faults: {
    closed: 'Deze aanvraag is afgesloten. Heropen die eerst.',
    empty: 'Schrijf eerst iets.',
    tooLong: 'Dit is te lang: hooguit 4.000 tekens.',
    full: 'Deze aanvraag zit vol: er kunnen geen berichten meer bij.',
  },
  takenBy: (name) => `${name} heeft deze aanvraag. Neem die eerst over.`,
  history: 'Wat er is gebeurd',
  events: {
    asked: () => 'Vraag gesteld',
    took: (who) => `Opgepakt door ${who}`,
    assigned: (who) => `Overgedragen door ${who}`,
    answered: (who) => `Beantwoord door ${who}`,
    wroteBack: () => 'De vraagsteller heeft teruggeschreven',
    closed: (who) => `Afgesloten door ${who}`,
    solved: () => 'Opgelost, volgens de vraagsteller',
    reopened: (who) => (who === '' ? 'Heropend door de vraagsteller' : `Heropend door ${who}`),
    reminded: () => 'Herinnering verstuurd',
    notDelivered: () =>
      'Een antwoord is misschien niet aangekomen: het gesprek bestaat niet meer, of Teams bevestigde het niet',
  },
};

const entries = (number: number): string => count(number, { one: 'antwoord', other: 'antwoorden' });

export const deskImport: DeskImportWords = {
  title: 'Importeren en exporteren',
  open: 'Importeren of exporteren…',
  lead: 'Een bestand met vragen en antwoorden bekijk je eerst. Wat je kiest, komt in je concept; er gaat niets live.',
  file: 'Bestand',
  fileHint:
    'Een spreadsheet (xlsx, ods, csv), Markdown, een opgeslagen webpagina of een export van een andere bot; hooguit 4 MB.',
  topic: 'Onderwerp',
  asInFile: 'zoals in het bestand',
  language: 'Taal',
  look: 'Bekijken',
  reading: 'Het bestand wordt gelezen…',
  failed: 'Dit bestand kan niet worden geïmporteerd:',
  read: (number, dialects) => `${entries(number)} gevonden (${dialects}).`,
  nothing: 'Er staan geen vragen met antwoorden in.',
  change: {
    new: 'Nieuw',
    changed: 'Gewijzigd',
    unchanged: 'Hetzelfde als hier',
    conflict: 'Gewijzigd in het bestand en anders dan hier',
    'removed here': 'Hier eerder verwijderd',
    'gone from the source': 'Niet meer in het bestand',
  },
  problem: 'Eerst te verbeteren:',
  here: 'hier',
  inFile: 'in het bestand',
  notes: 'Wat er onderweg gebeurde',
  note: {
    turned: 'in iets anders omgezet',
    lost: 'weggelaten',
    aside: 'hoort bij geen enkele vraag',
    ids: 'kreeg een andere naam',
    paired: 'talen bij elkaar gezet',
    look: 'kijk hier even naar',
  },
  all: 'Alles kiezen',
  none: 'Niets kiezen',
  take: (number) => `${entries(number)} in mijn concept zetten`,
  taken: (number) => `${entries(number)} in je concept gezet.`,
  toChanges: 'Naar de wijzigingen',
  out: 'Exporteren',
  outHint: 'Alle antwoorden in alle talen als spreadsheet. Je kunt die bewerken en weer importeren.',
  asXlsx: 'Excel (xlsx)',
  asCsv: 'CSV',
};

const asked = (questions: number): string => count(questions, { one: 'vraag', other: 'vragen' });

export const deskFigures: DeskFigureWords = {
  title: 'Cijfers',
  period: 'Periode',
  days: (days) => count(days, { one: 'dag', other: 'dagen' }),
  summary: (questions, answered, helped) =>
    `${asked(questions)}; meteen beantwoord: ${answered}; geholpen, waar iemand het zei: ${helped}.`,
  cut: 'Het logboek is langer dan wat hier wordt gelezen; dit zijn de nieuwste regels.',
  byDay: 'Vragen per dag',
  byLanguage: 'Uitkomst per taal',
  byEntry: 'Meest gevraagde antwoorden',
  helpfulness: 'Antwoorden die hielpen, van de beoordeelde',
  aroundPublishes: 'Voor en na elke publicatie',
  aroundHint: 'De zeven dagen ervoor en erna, voor zover de periode reikt.',
  noPublishes: 'In deze periode is er vanuit de redactie niets gepubliceerd.',
  asTable: 'Als tabel',
  day: 'Dag',
  language: 'Taal',
  entry: 'Antwoord',
  publish: 'Publicatie',
  columns: {
    answer: 'beantwoord',
    choices: 'keuze aangeboden',
    none: 'geen antwoord',
    helpful: 'hielp',
    unhelpful: 'hielp niet',
  },
  answeredBefore: 'Beantwoord vooraf',
  answeredAfter: 'Beantwoord achteraf',
  helpedBefore: 'Geholpen vooraf',
  helpedAfter: 'Geholpen achteraf',
  share: (percent, of) => `${percent} van ${number(of)}`,
};
