import { listed, unbroken } from '../format.js';
import type { RequestRoomWords } from '../request-room-words.js';

export const requestRoom: RequestRoomWords = {
  here: listed('ärenden hit, ärenden här, skicka ärenden hit, skicka ärendena hit, ta emot ärenden här'),
  notHere: listed(
    'inga ärenden här, inga fler ärenden här, inga ärenden hit, inga fler ärenden hit, sluta skicka ärenden hit',
  ),
  bound: (about, waiting) =>
    [
      about === undefined
        ? '**Från och med nu kommer ärendena till den här kanalen.**'
        : `**Från och med nu kommer ärenden om ${about} till den här kanalen.**`,
      'Ta ett ärende och svara på kortet, eller nämn mig i tråden under det: det du skriver där går ordagrant till frågeställaren, med ditt namn.',
      waiting === 0
        ? ''
        : waiting === 1
          ? 'Ett ärende väntar redan och kommer strax.'
          : `${waiting} ärenden väntar redan och kommer strax.`,
    ]
      .filter(Boolean)
      .join(' '),
  unbound:
    'Inga fler ärenden kommer till den här kanalen. De som redan finns här går fortfarande att besvara här.',
  refused: {
    noChannel: 'Skriv det här i en kanal i ett team, där de som ska svara kan läsa.',
    notYours:
      'Bara en administratör, eller någon som är angiven som expert på ämnet i bot.yml, kan låta ärenden komma hit.',
    elsewhere: 'Enligt bot.yml går de här ärendena någon annanstans. Skriv ”to: teams” där först.',
    noTopic: (topics) => `Något sådant ämne känner jag inte till. De som finns är: ${topics}.`,
    nothingHere: 'Det kommer inga ärenden till den här kanalen.',
  },
  reads: (language) => `Frågeställaren läser ${language}.`,
  earlier: (count) =>
    count === 1
      ? 'Ett tidigare meddelande finns i redaktionen.'
      : `${count} tidigare meddelanden finns i redaktionen.`,
  atDesk: 'Öppna i redaktionen',
  answerHint: 'Går ordagrant till frågeställaren, med ditt namn',
  sent: (code) => `Skickat till den som frågade i ${unbroken(code)}, ordagrant och med ditt namn.`,
  standsElsewhere: (code) =>
    `${unbroken(code)} finns två gånger i kanalen, eftersom Teams inte bekräftade att det hade kommit fram. Använd det andra kortet.`,
  notForYou: 'Det här ärendet är till för dem som är angivna som experter på ämnet i bot.yml.',
  gone: 'Det här ärendet finns inte kvar.',
  deleted: (code) => `${unbroken(code)} har raderats. Det som frågades sparas inte längre.`,
  search: {
    button: 'Sök',
    whose: {
      label: 'Vilka',
      all: 'Alla jag kan svara på',
      mine: 'De jag har tagit',
      asked: 'Mina egna frågor',
    },
    page: (first, last, total) => `${first}–${last} av ${total}`,
    previous: 'Föregående',
    next: 'Nästa',
    back: 'Tillbaka till listan',
    give: { label: 'Lämna över till', button: 'Lämna över' },
    cannotGive: 'Välj någon som får svara på det här ärendet.',
    you: 'Du',
    own: 'Svaret kommer i konversationen där du frågade. Där kan du också skriva tillbaka.',
  },
};
