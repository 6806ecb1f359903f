// What is said to those who look after the bot, and what those type and read who answer requests in a channel of Teams.
import type { AdminWords } from '../admin-words.js';
import { listed, sayIn, unbroken } from '../format.js';
import type { RequestRoomWords } from '../request-room-words.js';

const { count, form, number } = sayIn('sv');

export const admin: AdminWords = {
  help: 'Du sköter den här boten: skriv **rapport** för att se vad som har frågats och inte besvarats, och **ladda om** när du har ändrat i svaren.',
  refused:
    'Det är till för dem som sköter boten, och bara Teams kan visa mig vilka de är. Är det något annat du vill veta?',
  inPrivate: 'Gärna, men i vår egen chatt: här kan andra se svaret.',
  report: {
    title: (days) =>
      `Obesvarade frågor, ${form(days, { one: 'den senaste dagen', other: `de senaste ${number(days)} dagarna` })}`,
    total: (unanswered, asked) => `Obesvarade: ${unanswered} av ${asked}.`,
    nothingAsked: 'Ingen har frågat något under den tiden.',
    allAnswered: 'Alla frågor fick svar.',
    why: {
      none: 'inget svar hittades',
      choices: 'förslag gavs, inget valdes',
      unhelpful: 'svaret hjälpte inte',
    },
    nearest: (entry) => `närmast: ${entry}`,
    given: (entry) => `besvarades med: ${entry}`,
    unknownText: 'Texten är inte sparad',
    more: (groups) => `Och ${groups} till som har frågats mer sällan; npm run report visar alla.`,
    keepText:
      'Där text saknas har den inte sparats: du ser bara vad som låg närmast. Texten i obesvarade frågor sparas om inte JOURNAL_TEXT=false är satt; med JOURNAL_TEXT=true sparas texten i alla frågor.',
    mend: 'Så rättar du: lägg till folks formuleringar i svarets Markdown-fil, eller skriv ett nytt svar; skriv sedan **ladda om**.',
    readBack: (day) => `Journalen är längre än vad som ryms i en rapport: den här går tillbaka till ${day}.`,
    period: (days) => count(days, { one: 'dag', other: 'dagar' }),
    belongs: (entry) => `Hör till: ${entry}`,
    notOurs: 'Inget för oss',
    openDesk: 'Öppna i redaktionen',
    kept: (question) =>
      `Ligger i ditt utkast i redaktionen: ”${question}”. Det börjar gälla när utkastet publiceras.`,
    cannotKeep: 'Det går inte att spara som det är. Titta på det i redaktionen.',
  },
  weekly: {
    begun:
      'Du får rapporten här varje vecka, första gången om sju dagar. Skriv **stoppa rapporten** när du inte vill ha den längre.',
    ended: 'Veckorapporten är avslutad.',
    none: 'Du får ingen veckorapport. Skriv **veckorapport** om du vill ha en.',
    cannot: 'Här kan inget skickas automatiskt; skriv **rapport** när du vill se rapporten.',
  },
  add: {
    title: 'Lägg till bland svaren',
    lead: 'Inget publiceras nu: det läggs i ditt utkast i redaktionen.',
    text: 'Orden, som folk säger det',
    entry: 'De frågar efter',
    keep: 'Lägg i mitt utkast',
    newEntry: 'Ett nytt svar …',
    needed: 'Fyll i det här.',
    noText: 'Det finns inga ord i meddelandet att ta vara på.',
    refused: 'Det här är till för botens redaktörer. Be den som sköter boten att lägga till dig.',
    kept: 'Det ligger i ditt utkast i redaktionen och börjar gälla när utkastet publiceras.',
    cannotKeep: 'Det går inte att spara som det är. Titta på det i redaktionen.',
  },
  reload: {
    done: 'Svaren har lästs in på nytt',
    same: 'Inget svar har ändrats sedan sist.',
    added: (ids) => `**Nya:** ${ids}`,
    changed: (ids) => `**Ändrade:** ${ids}`,
    removed: (ids) => `**Borttagna:** ${ids}`,
    broken: (problems) => `Fel i svarsfilerna: ${problems}`,
    lastGoodStays:
      'Den senaste felfria versionen används fortfarande. Rätta de här ställena och skriv **ladda om** igen.',
    more: (problems) => `Och ${problems} till; npm run knowledge:check visar alla.`,
  },
};

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
