// What browsers load beside the desk itself: the chat page, and the views of the desk that have words of their own.
// Nothing here may do anything by being loaded, or the script of the chat page carries it along.
import type { DeskFigureWords } from '../desk-figure-words.js';
import type { DeskImportWords } from '../desk-import-words.js';
import type { DeskRequestWords } from '../desk-request-words.js';
import { sayIn } from '../format.js';
import type { PageWords } from '../page-words.js';

const say = /* @__PURE__ */ sayIn('nl');

export const page: PageWords = {
  language: 'Taal',
  newConversation: 'Nieuw gesprek',
  menu: {
    open: 'Meer',
    topics: 'Wat weet je allemaal?',
    person: 'Vraag het aan iemand',
    copy: 'Gesprek kopiëren',
    save: 'Opslaan als tekstbestand',
    print: 'Afdrukken',
    earlier: 'Eerdere gesprekken',
  },
  copyByHand: {
    text: 'Deze browser staat niet toe dat de pagina kopieert. Selecteer en kopieer de tekst hier:',
    close: 'Sluiten',
  },
  you: 'Jij',
  search: {
    label: 'Passende vragen',
    count: (matches) =>
      matches === 1
        ? '1 vraag past. Met pijl omhoog ga je ernaartoe.'
        : `${matches} vragen passen. Met pijl omhoog ga je ernaartoe.`,
  },
  chat: 'Chat',
  start: 'Zo kun je beginnen',
  checksTitle: 'Stap voor stap',
  questions: {
    title: 'Vaak gevraagd',
    open: 'Voorbeeldvragen',
  },
  notice: {
    connecting: 'Verbinding maken…',
    offline: 'Je bent offline. Je gesprek blijft bewaard.',
    lost: 'Geen contact met de bot. We proberen het opnieuw…',
    back: 'Je bent weer verbonden.',
    elsewhere: 'Dit gesprek is in een ander venster geopend.',
    continueHere: 'Hier verdergaan',
    startedAnew: 'Het vorige gesprek is niet bewaard gebleven. Dit is een nieuw gesprek.',
    answered: 'Iemand heeft je geantwoord.',
    failed: 'De chat kon niet worden geladen.',
    reload: 'Opnieuw laden',
    startedNew: 'Een nieuw gesprek.',
    goBack: 'Terug naar het vorige',
    copied: 'Gekopieerd.',
    busy: 'Dat is veel tegelijk. De rest wordt vanzelf verstuurd.',
  },
  privacy: 'Je privacy',
  needsScript: 'De chat heeft JavaScript nodig. Zet het aan en laad de pagina opnieuw.',
  embed: { open: 'Vraag het aan {name}', close: 'Chat sluiten' },
  webChat: {
    TEXT_INPUT_PLACEHOLDER: 'Stel je vraag',
    ACTIVITY_BOT_SAID_ALT: '{name} zei:',
    ACTIVITY_BOT_ATTACHED_ALT: '{name} antwoordde met een kaart:',
    ACTIVITY_YOU_SAID_ALT: 'Jij zei:',
    ACTIVITY_STATUS_SEND_FAILED_RETRY: 'Niet verzonden. [Opnieuw proberen][RETRY].',
    TRANSCRIPT_LIVE_REGION_INTERACTIVE_LABEL_ALT: 'Heeft knoppen. Met Shift en Tab ga je ernaartoe.',
    TRANSCRIPT_LIVE_REGION_INTERACTIVE_WITH_LINKS_LABEL_ALT: 'Heeft links. Met Shift en Tab ga je ernaartoe.',
    TEXT_INPUT_TELEPHONE_KEYPAD_BUTTON_ALT: 'Toetsenblok',
    TEXT_INPUT_DROP_ZONE: 'Sleep bestanden hierheen',
    TEXT_INPUT_LENGTH_EXCEEDED_ALT: 'Het bericht is te lang',
    TELEPHONE_KEYPAD_INPUT_MESSAGE: 'Eén cijfer tegelijk',
    TEXT_INPUT_ATTACHMENTS_ONE: '1 bijlage',
    TEXT_INPUT_ATTACHMENTS_TWO: '$1 bijlagen',
    TEXT_INPUT_ATTACHMENTS_FEW: '$1 bijlagen',
    TEXT_INPUT_ATTACHMENTS_MANY: '$1 bijlagen',
    TEXT_INPUT_ATTACHMENTS_OTHER: '$1 bijlagen',
  },
};

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

const entries = (number: number): string => say.count(number, { one: 'antwoord', other: 'antwoorden' });

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

const asked = (questions: number): string => say.count(questions, { one: 'vraag', other: 'vragen' });

export const deskFigures: DeskFigureWords = {
  title: 'Cijfers',
  period: 'Periode',
  days: (days) => say.count(days, { one: 'dag', other: 'dagen' }),
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
  share: (percent, of) => `${percent} van ${say.number(of)}`,
};
