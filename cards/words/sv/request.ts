import type { RequestWords } from '../request-words.js';
import { unbroken } from '../format.js';

export const request: RequestWords = {
  someone: 'dem som sköter svaren här',
  card: {
    title: 'Fråga en människa',
    lead: (who) => `Det här går till **${who}**. Svaret får du här.`,
    closedUntil: (day, time) => `Just nu är ingen på plats. De är tillbaka ${day} kl. ${time}.`,
    closed: 'Just nu är ingen på plats, så det kan dröja.',
    question: 'Din fråga',
    details: 'Något mer de bör veta? (valfritt)',
    topic: 'Vad gäller det?',
    otherTopic: 'Något annat',
    shared:
      'Bara det du ser ovan skickas, tillsammans med ditt språk och tidpunkten. Inte ditt namn, och inget annat ur konversationen. Filer kan inte skickas med.',
    send: 'Skicka',
    cancel: 'Skicka inte',
    empty: 'Skriv din fråga först.',
  },
  sent: (code, who) =>
    `**Skickat. Ditt ärendenummer är ${unbroken(code)}.** Ärendet ligger nu hos ${who}. Du behöver inte vänta: svaret kommer hit, och är du inte här finns det när du kommer tillbaka.`,
  sentBefore: (code) => `Det här är redan skickat, som **${unbroken(code)}**. En gång räcker.`,
  cancelled: 'Okej, inget skickades.',
  tooMany:
    'Inget skickades: du har redan många ärenden på gång. Vänta på svar på något av dem, eller säg till att det har löst sig, och skicka sedan det här.',
  news: {
    answer: (code) => `Svar på ditt ärende ${unbroken(code)}`,
    closed: (code) => `Ditt ärende ${unbroken(code)} är avslutat`,
    youAsked: 'Du frågade:',
    writes: (name) => `${name} skriver:`,
    writesIn: (name, language) => `${name} skriver, på ${language}:`,
    reply: 'Skriv tillbaka',
    sendReply: 'Skicka svar',
    solved: 'Det löste sig, tack',
    reopen: 'Jag behöver fortfarande hjälp',
    again:
      'Teams bekräftade inte att det här hade nått dig, så det kommer en gång till. Har du redan sett det är inget nytt.',
  },
  wroteBack: (code) => `Skickat, i ditt ärende ${unbroken(code)}. Svaret kommer hit.`,
  solved: (code) => `Vad bra! Ditt ärende ${unbroken(code)} är avslutat.`,
  reopened: (code) => `Ditt ärende ${unbroken(code)} är öppet igen. Svaret kommer hit.`,
  mail: {
    became: {
      open: 'Nytt ärende',
      reopened: 'Öppet igen',
      closed: 'Löst, säger frågeställaren',
      reminder: 'Väntar fortfarande',
      wroteBack: 'Frågeställaren skrev tillbaka',
    },
    reads: (language) => `Frågeställaren läser ${language}.`,
    answerAt: (address) => `Svara här: ${address}`,
    notHere: 'Svara inte på det här meddelandet: ingen läser det, och frågeställaren får det inte.',
  },
  gone: 'Det här ärendet finns inte kvar. Behöver du fortfarande hjälp? Fråga då en människa på nytt.',
  nothingWritten: 'Skriv några ord först.',
  full: 'Det här ärendet har blivit väldigt långt. Fråga en människa på nytt.',
  tooOften:
    'Det har skickats för mycket på kort tid, så det här skickades inte. Försök igen om några minuter.',
};
