import type { RequestWords } from '../request-words.js';
import { unbroken } from '../format.js';

export const request: RequestWords = {
  someone: 'de mensen die deze antwoorden bijhouden',
  card: {
    title: 'Vraag het aan iemand',
    lead: (who) => `Dit gaat naar **${who}**. Het antwoord krijg je hier.`,
    closedUntil: (day, time) => `Er is nu niemand aanwezig. Vanaf ${day} om ${time} uur zijn ze er weer.`,
    closed: 'Er is nu niemand aanwezig, dus het kan even duren.',
    question: 'Je vraag',
    details: 'Wat moeten ze nog meer weten? (niet verplicht)',
    topic: 'Waar gaat het over?',
    otherTopic: 'Iets anders',
    shared:
      'Alleen wat je hierboven ziet, wordt verstuurd, plus je taal en het tijdstip. Niet je naam, en verder niets uit dit gesprek. Bestanden kun je niet meesturen.',
    send: 'Versturen',
    cancel: 'Niet versturen',
    empty: 'Schrijf eerst je vraag.',
  },
  sent: (code, who) =>
    `**Verstuurd. Het nummer van je aanvraag is ${unbroken(code)}.** De aanvraag ligt nu bij ${who}. Je hoeft niet te wachten: het antwoord komt hier, en ben je even weg, dan staat het er als je terugkomt.`,
  sentBefore: (code) => `Dit is al verstuurd, als **${unbroken(code)}**. Eén keer is genoeg.`,
  cancelled: 'Goed, er is niets verstuurd.',
  tooMany:
    'Er is niets verstuurd: je hebt al veel aanvragen lopen. Wacht op een antwoord, of laat weten dat er een is opgelost, en verstuur deze daarna.',
  news: {
    answer: (code) => `Antwoord op je aanvraag ${unbroken(code)}`,
    closed: (code) => `Je aanvraag ${unbroken(code)} is afgesloten`,
    youAsked: 'Je vraag was:',
    writes: (name) => `${name} schrijft:`,
    writesIn: (name, language) => `${name} schrijft, in het ${language}:`,
    reply: 'Terugschrijven',
    sendReply: 'Reactie versturen',
    solved: 'Opgelost, bedankt',
    reopen: 'Ik heb nog hulp nodig',
    again:
      'Teams liet niet weten of je dit had gekregen, dus je krijgt het nog een keer. Heb je het al gezien? Dan is er niets nieuws.',
  },
  wroteBack: (code) => `Doorgegeven, bij je aanvraag ${unbroken(code)}. Het antwoord komt hier.`,
  solved: (code) => `Fijn om te horen. Je aanvraag ${unbroken(code)} is afgesloten.`,
  reopened: (code) => `Je aanvraag ${unbroken(code)} is weer open. Het antwoord komt hier.`,
  mail: {
    became: {
      open: 'Nieuwe aanvraag',
      reopened: 'Weer open',
      closed: 'Opgelost, zegt de vraagsteller',
      reminder: 'Wacht nog steeds',
      wroteBack: 'De vraagsteller heeft teruggeschreven',
    },
    reads: (language) => `De vraagsteller leest ${language}.`,
    answerAt: (address) => `Antwoord hier: ${address}`,
    notHere: 'Antwoord niet op dit bericht: niemand leest het, en de vraagsteller krijgt het niet.',
  },
  gone: 'Deze aanvraag wordt niet meer bewaard. Heb je nog hulp nodig, vraag het dan opnieuw aan iemand.',
  nothingWritten: 'Schrijf eerst een paar woorden.',
  full: 'Deze aanvraag is erg lang geworden. Vraag het opnieuw aan iemand.',
  tooOften:
    'Er is in korte tijd te veel verstuurd; dit is niet verzonden. Probeer het over een paar minuten opnieuw.',
};
