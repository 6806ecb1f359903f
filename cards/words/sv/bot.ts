import { sayIn } from '../format.js';
import type { Words } from '../bot-words.js';

const { count } = sayIn('sv');

export const bot: Words = {
  name: 'Kollega',
  welcome: {
    title: 'Hej! Vad vill du veta?',
    text: 'Jag är en bot och svarar på frågor om det här: **{knows}**. Varje svar är skrivet och kontrollerat av människor. Fråga med dina egna ord, på {languages}.',
    tryThese: 'Till exempel:',
  },
  help: {
    title: 'Det här kan jag hjälpa till med',
    text: 'Ställ en fråga med dina egna ord. Jag svarar på frågor om det här: **{knows}**. Är jag säker får du svaret. Om flera svar kan passa får du välja. Och vet jag inte, så säger jag det.',
    tryThese: 'Prova någon av de här:',
    commands: 'Du kan också skriva **hjälp** eller **språk** när som helst.',
  },
  answer: {
    related: 'Närliggande frågor',
    relatedTo: (names) => `Närliggande frågor: ${names}`,
    source: (source, date) => `Källa: ${source}, uppgifterna är från den ${date}`,
    sourceOnly: (source) => `Källa: ${source}`,
    dateOnly: (date) => `Uppgifterna är från den ${date}`,
    onlyIn: (languages) => `Det här svaret finns bara på ${languages}.`,
    countryNotNamed: (countries) =>
      `**${countries}:** nämns inte i svaret, och då gäller den allmänna regeln.`,
    thatIsAll: (label) => `Det är allt jag vet om ”${label}”.`,
    helpful: 'Hjälpte det här dig?',
    yes: 'Ja',
    no: 'Nej',
    share: {
      open: 'Dela',
      copy: 'Kopiera svaret',
      link: 'Kopiera en länk till svaret',
      print: 'Skriv ut svaret',
    },
    thanksForYes: 'Vad bra. Tack!',
    notHelpful: 'Synd att det inte hjälpte',
    thanksForNo:
      'Tack, det hjälper oss att bli bättre. Prova att fråga på ett annat sätt, eller fråga en människa.',
  },
  choices: {
    title: 'Vilken av de här menar du?',
    text: 'Flera svar kan passa.',
    noneOfThese: 'Ingen av dem',
  },
  none: {
    title: 'Det vet jag inte',
    text: 'Jag svarar bara på frågor om det här: {knows}. Jag säger hellre att jag inte vet än gissar. Prova att fråga på ett annat sätt.',
    again: ['Det vet jag inte heller.', 'Det har jag tyvärr inget svar på.', 'Det hittar jag inget om.'],
    noneThen: 'Då var det ingen av dem',
    otherwise: 'Ställ frågan med andra ord, eller fråga en människa.',
    nearest: 'Det här ligger närmast:',
    person: 'Vill du hellre fråga en människa? Vänd dig till dem som har hand om de här frågorna hos er.',
    contact: 'Fråga en människa',
  },
  language: {
    title: 'Vilket språk ska vi använda?',
    text: 'Jag kommer ihåg ditt val.',
    changed: 'Från och med nu svarar jag på svenska.',
    already: 'Vi pratar redan svenska. Vad vill du veta?',
    goOn: 'Fortsätt på svenska',
  },
  smallTalk: {
    hello: 'Hej! Vad undrar du? Jag svarar på frågor om det här: {knows}.',
    thanks: 'Det var så lite!',
    bye: 'Hej då! Kom tillbaka när du undrar över något.',
    whoAreYou:
      'Jag är en bot, ingen människa. Jag letar upp rätt svar bland texter som människor har skrivit och kontrollerat. Jag svarar på frågor om det här: {knows}. Jag hittar inte på något.',
    howAreYou: 'Bara bra, tack: jag är en bot och har inga dåliga dagar. Vad vill du veta?',
  },
  forget: {
    title: 'Ska jag glömma allt om dig?',
    text: 'Jag tar bort ditt språkval, dina påbörjade genomgångar, våra konversationer på webbsidan, det du har skickat till människor genom mig och varje rad om dig i frågejournalen. Det går inte att ångra.',
    confirm: 'Ja, glöm mig',
    keep: 'Nej, behåll allt',
    kept: 'Då får allt vara som det var.',
    done: (lines) =>
      `Klart. Det jag mindes är borttaget${lines === 0 ? '' : `, liksom ${count(lines, { one: 'rad', other: 'rader' })} i journalen`}. Jag har letat en gång till, och det finns inget kvar om dig.`,
  },
  trouble: {
    failed: (code) =>
      `Något gick fel hos oss, förlåt. Försök igen. Händer det en gång till, ge den här koden till dem som sköter boten: ${code}`,
    unreadable: 'Jag kan bara läsa text, inte filer eller bilder. Skriv din fråga i stället.',
    empty: 'Jag hittade inga ord i det där. Vad vill du veta?',
    tooLong: 'Det var mycket text; jag läste bara början. En fråga på en eller två meningar fungerar bäst.',
    staleCard: 'De knapparna går inte längre att använda. Fråga gärna igen.',
    personal:
      'Det här är bara för dig, och här kan alla läsa. Skriv till mig i vår personliga chatt i stället.',
    otherOrganisation:
      'Den här boten är till för en annan organisation, så jag kan inte svara dig här. Vänd dig till din egen IT-avdelning.',
    shortened: (source) => `Det här är bara början. Resten finns på ${source}.`,
  },
  buttons: {
    help: 'Vad kan du göra?',
    language: 'Byt språk',
  },
  languagesBefore: '',
  andMore: 'annat',
};
