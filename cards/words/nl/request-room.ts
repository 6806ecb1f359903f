import { listed, unbroken } from '../format.js';
import type { RequestRoomWords } from '../request-room-words.js';

export const requestRoom: RequestRoomWords = {
  here: listed(
    'aanvragen hier, aanvragen hierheen, aanvragen hier graag, stuur aanvragen hierheen, stuur de aanvragen hierheen',
  ),
  notHere: listed(
    'geen aanvragen hier, geen aanvragen meer hier, hier geen aanvragen meer, hier geen aanvragen, stuur geen aanvragen meer hierheen',
  ),
  bound: (about, waiting) =>
    [
      about === undefined
        ? '**Vanaf nu komen aanvragen in dit kanaal binnen.**'
        : `**Vanaf nu komen aanvragen over ${about} in dit kanaal binnen.**`,
      'Pak er een op en antwoord op de kaart, of vermeld mij in de thread eronder: wat je daar schrijft, gaat woord voor woord naar de vraagsteller, met je naam erbij.',
      waiting === 0
        ? ''
        : waiting === 1
          ? 'Er wacht er al één; die komt zo.'
          : `Er wachten er al ${waiting}; die komen zo.`,
    ]
      .filter(Boolean)
      .join(' '),
  unbound:
    'In dit kanaal komen geen nieuwe aanvragen meer binnen. Wat hier al staat, kun je hier nog beantwoorden.',
  refused: {
    noChannel: 'Typ dit in een kanaal van een team, waar degenen die antwoorden meelezen.',
    notYours:
      'Alleen een beheerder, of iemand die in bot.yml als expert voor het onderwerp staat, kan aanvragen hier laten binnenkomen.',
    elsewhere: 'Volgens bot.yml gaan deze aanvragen ergens anders heen. Vul daar eerst ‘to: teams’ in.',
    noTopic: (topics) => `Dat onderwerp ken ik niet. Dit zijn de onderwerpen: ${topics}.`,
    nothingHere: 'In dit kanaal komen geen aanvragen binnen.',
  },
  reads: (language) => `De vraagsteller leest ${language}.`,
  earlier: (count) =>
    count === 1
      ? 'Eén eerder bericht staat op de redactie.'
      : `${count} eerdere berichten staan op de redactie.`,
  atDesk: 'Openen op de redactie',
  answerHint: 'Gaat woord voor woord naar de vraagsteller, met je naam',
  sent: (code) => `Verstuurd naar de vraagsteller van ${unbroken(code)}, woord voor woord en met je naam.`,
  standsElsewhere: (code) =>
    `${unbroken(code)} staat twee keer in dit kanaal, omdat Teams niet liet weten of de kaart was aangekomen. Gebruik de andere kaart.`,
  notForYou: 'Deze aanvraag is voor wie in bot.yml als expert voor het onderwerp staat.',
  gone: 'Deze aanvraag wordt niet meer bewaard.',
  deleted: (code) => `${unbroken(code)} is gewist. Wat er is gevraagd, wordt niet meer bewaard.`,
  search: {
    button: 'Zoeken',
    whose: {
      label: 'Welke aanvragen',
      all: 'Alles wat ik kan beantwoorden',
      mine: 'Wat ik heb opgepakt',
      asked: 'Wat ik zelf heb gevraagd',
    },
    page: (first, last, total) => `${first} t/m ${last} van ${total}`,
    previous: 'Vorige',
    next: 'Volgende',
    back: 'Terug naar de lijst',
    give: { label: 'Overdragen aan', button: 'Overdragen' },
    cannotGive: 'Kies iemand die deze aanvraag mag beantwoorden.',
    you: 'Jij',
    own: 'Het antwoord komt in het gesprek waarin je het hebt gevraagd. Daar kun je ook terugschrijven.',
  },
};
