// What browsers load beside the desk itself: the chat page, and the views of the desk that have words of their own.
// Nothing here may do anything by being loaded, or the script of the chat page carries it along.
import type { DeskFigureWords } from '../desk-figure-words.js';
import type { DeskImportWords } from '../desk-import-words.js';
import type { DeskRequestWords } from '../desk-request-words.js';
import { sayIn } from '../format.js';
import type { PageWords } from '../page-words.js';

const say = /* @__PURE__ */ sayIn('sv');

export const page: PageWords = {
  language: 'Språk',
  newConversation: 'Ny konversation',
  menu: {
    open: 'Mer',
    topics: 'Vad kan du svara på?',
    person: 'Fråga en människa',
    copy: 'Kopiera konversationen',
    save: 'Spara som textfil',
    print: 'Skriv ut',
    earlier: 'Tidigare konversationer',
  },
  copyByHand: {
    text: 'Webbläsaren låter inte sidan kopiera. Markera och kopiera texten här:',
    close: 'Stäng',
  },
  you: 'Du',
  search: {
    label: 'Frågor som passar',
    count: (matches) =>
      matches === 1
        ? '1 fråga passar. Tryck på uppåtpilen för att komma till den.'
        : `${matches} frågor passar. Tryck på uppåtpilen för att komma till dem.`,
  },
  chat: 'Chatt',
  start: 'Kom igång',
  checksTitle: 'Steg för steg',
  questions: {
    title: 'Vanliga frågor',
    open: 'Exempel på frågor',
  },
  notice: {
    connecting: 'Ansluter …',
    offline: 'Du är offline. Konversationen finns kvar.',
    lost: 'Ingen kontakt med boten. Försöker igen …',
    back: 'Du är ansluten igen.',
    elsewhere: 'Konversationen är öppen i ett annat fönster.',
    continueHere: 'Fortsätt här',
    startedAnew: 'Den tidigare konversationen finns inte kvar. Det här är en ny.',
    answered: 'En människa har svarat dig.',
    failed: 'Chatten kunde inte läsas in.',
    reload: 'Ladda om',
    startedNew: 'En ny konversation.',
    goBack: 'Tillbaka till den förra',
    copied: 'Kopierat.',
    busy: 'Det var mycket på en gång. Resten skickas automatiskt.',
  },
  privacy: 'Integritet',
  needsScript: 'Chatten behöver JavaScript. Slå på det och ladda om sidan.',
  embed: { open: 'Fråga boten {name}', close: 'Stäng chatten' },
  webChat: {
    TEXT_INPUT_PLACEHOLDER: 'Ställ din fråga',
    ACTIVITY_BOT_SAID_ALT: '{name} sa:',
    ACTIVITY_BOT_ATTACHED_ALT: '{name} svarade med ett kort:',
    ACTIVITY_YOU_SAID_ALT: 'Du sa:',
    ACTIVITY_STATUS_SEND_FAILED_RETRY: 'Kunde inte skickas. [Försök igen][RETRY].',
    TRANSCRIPT_LIVE_REGION_INTERACTIVE_LABEL_ALT: 'Har knappar. Du når dem med Skift och Tabb.',
    TRANSCRIPT_LIVE_REGION_INTERACTIVE_WITH_LINKS_LABEL_ALT: 'Har länkar. Du når dem med Skift och Tabb.',
    TEXT_INPUT_TELEPHONE_KEYPAD_BUTTON_ALT: 'Knappsats',
    TEXT_INPUT_DROP_ZONE: 'Släpp filer här',
    TEXT_INPUT_LENGTH_EXCEEDED_ALT: 'Meddelandet är för långt',
    TELEPHONE_KEYPAD_INPUT_MESSAGE: 'Bara en siffra i taget',
    TEXT_INPUT_ATTACHMENTS_ONE: '1 bilaga',
    TEXT_INPUT_ATTACHMENTS_TWO: '$1 bilagor',
    TEXT_INPUT_ATTACHMENTS_FEW: '$1 bilagor',
    TEXT_INPUT_ATTACHMENTS_MANY: '$1 bilagor',
    TEXT_INPUT_ATTACHMENTS_OTHER: '$1 bilagor',
  },
};

export const deskRequest: DeskRequestWords = {
  title: 'Ärenden',
  lead: (total) => (total === 1 ? '1 ärende.' : `${total} ärenden.`),
  nothing: 'Det finns inga sådana ärenden.',
  off: 'Än så länge kan ingen fråga er via boten. Lägg till ”requests:” i bot.yml för att göra det möjligt.',
  filter: {
    state: 'Status',
    topic: 'Ämne',
    text: 'Ord eller kod',
    mine: 'Bara mina',
    allTopics: 'Alla ämnen',
    noTopic: 'Inget ämne',
  },
  states: {
    waiting: 'Väntar på oss',
    open: 'Öppet',
    taken: 'Taget',
    answered: 'Besvarat',
    reopened: 'Återöppnat',
    closed: 'Avslutat',
    all: 'Alla',
  },
  channels: { web: 'Webbsidan', teams: 'Teams' },
  asks: (language) => `läser ${language}`,
  since: (day) => `sedan ${day}`,
  holder: (name) => `hos ${name}`,
  more: (shown, total) => `De första ${shown} av ${total} visas. Begränsa sökningen för att se fler.`,
  back: 'Alla ärenden',
  inTeams: 'Öppna i Teams',
  question: 'Fråga',
  details: 'Tillägg',
  thread: 'Meddelanden',
  asker: 'Frågeställaren',
  answer: {
    label: 'Ditt svar',
    hint: 'Det går fram ordagrant, med ditt namn. Vanlig text på vilket språk som helst; språket anges bredvid.',
    send: 'Skicka svaret',
    sent: 'Ditt svar är på väg.',
  },
  take: 'Ta',
  takeOver: 'Ta över',
  giveTo: 'Lämna över till …',
  close: 'Avsluta',
  reopen: 'Återöppna',
  makeAnswer: {
    button: 'Gör ett svar av det här',
    hint: 'Öppnar ett nytt svar med frågan och det du skrev. Namn, adresser och långa nummer tas bort där de går att känna igen: läs igenom innan det går vidare.',
  },
  onTheWay: 'Något är fortfarande på väg till frågeställaren; boten försöker tills det har kommit fram.',
  faults: {
    closed: 'Ärendet är avslutat. Återöppna det först.',
    empty: 'Skriv något först.',
    tooLong: 'Det här är för långt: högst 4 000 tecken.',
    full: 'Ärendet rymmer inte fler meddelanden.',
  },
  takenBy: (name) => `${name} har ärendet. Ta över det först.`,
  history: 'Vad som har hänt',
  events: {
    asked: () => 'Frågan ställdes',
    took: (who) => `${who} tog ärendet`,
    assigned: (who) => `${who} lämnade över ärendet`,
    answered: (who) => `${who} svarade`,
    wroteBack: () => 'Frågeställaren skrev tillbaka',
    closed: (who) => `${who} avslutade ärendet`,
    solved: () => 'Löst, enligt frågeställaren',
    reopened: (who) => (who === '' ? 'Återöppnat av frågeställaren' : `${who} återöppnade ärendet`),
    reminded: () => 'Påminnelse skickad',
    notDelivered: () =>
      'Ett svar kanske inte kom fram: konversationen finns inte kvar, eller så bekräftade Teams det inte',
  },
};

const entries = (number: number): string => say.count(number, { one: 'svar', other: 'svar' });

export const deskImport: DeskImportWords = {
  title: 'Hämta in och ta ut',
  open: 'Hämta in eller ta ut …',
  lead: 'En fil med frågor och svar tittar du igenom först. Det du väljer hamnar i ditt utkast; ingenting publiceras.',
  file: 'Fil',
  fileHint:
    'Ett kalkylark (xlsx, ods, csv), Markdown, en sparad webbsida eller en export från en annan bot; högst 4 MB.',
  topic: 'Ämne',
  asInFile: 'som i filen',
  language: 'Språk',
  look: 'Titta igenom',
  reading: 'Läser filen …',
  failed: 'Filen kan inte hämtas in:',
  read: (number, dialects) => `${entries(number)} hittades (${dialects}).`,
  nothing: 'Det finns inga frågor med svar i den.',
  change: {
    new: 'Nytt',
    changed: 'Ändrat',
    unchanged: 'Samma som här',
    conflict: 'Ändrat i filen och annorlunda här',
    'removed here': 'Borttaget här tidigare',
    'gone from the source': 'Finns inte längre i filen',
  },
  problem: 'Behöver rättas först:',
  here: 'här',
  inFile: 'i filen',
  notes: 'Det här hände på vägen',
  note: {
    turned: 'gjordes om till något annat',
    lost: 'kom inte med',
    aside: 'hör inte till någon fråga',
    ids: 'fick ett nytt namn',
    paired: 'språk som parades ihop',
    look: 'titta på det här',
  },
  all: 'Välj alla',
  none: 'Välj inga',
  take: (number) => `Lägg ${entries(number)} i mitt utkast`,
  taken: (number) => `${entries(number)} ligger nu i ditt utkast.`,
  toChanges: 'Till ändringarna',
  out: 'Ta ut',
  outHint: 'Alla svar på alla språk som kalkylark. Det går att redigera och hämta in igen.',
  asXlsx: 'Excel (xlsx)',
  asCsv: 'CSV',
};

const asked = (questions: number): string => say.count(questions, { one: 'fråga', other: 'frågor' });

export const deskFigures: DeskFigureWords = {
  title: 'Statistik',
  period: 'Period',
  days: (days) => say.count(days, { one: 'dag', other: 'dagar' }),
  summary: (questions, answered, helped) =>
    `${asked(questions)}; besvarade direkt: ${answered}; hjälpte, där någon svarat på det: ${helped}.`,
  cut: 'Journalen är längre än det som läses här; det här är de senaste raderna.',
  byDay: 'Frågor per dag',
  byLanguage: 'Utfall per språk',
  byEntry: 'Svar som efterfrågats mest',
  helpfulness: 'Svar som hjälpte, av de bedömda',
  aroundPublishes: 'Före och efter varje publicering',
  aroundHint: 'De sju dagarna före och efter, så långt perioden räcker.',
  noPublishes: 'Ingenting har publicerats från redaktionen under perioden.',
  asTable: 'Som tabell',
  day: 'Dag',
  language: 'Språk',
  entry: 'Svar',
  publish: 'Publicering',
  columns: {
    answer: 'besvarade',
    choices: 'fick förslag',
    none: 'inget svar',
    helpful: 'hjälpte',
    unhelpful: 'hjälpte inte',
  },
  answeredBefore: 'Besvarade före',
  answeredAfter: 'Besvarade efter',
  helpedBefore: 'Hjälpte före',
  helpedAfter: 'Hjälpte efter',
  share: (percent, of) => `${percent} av ${say.number(of)}`,
};
