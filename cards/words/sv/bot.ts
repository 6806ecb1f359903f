// What the bot says to everybody: its own words, the page that says what it keeps, asking a person by way of it, and the app in Teams.
import type { Words } from '../bot-words.js';
import { sayIn, unbroken } from '../format.js';
import type { PrivacyWords } from '../privacy-words.js';
import type { RequestWords } from '../request-words.js';
import type { TeamsAppWords } from '../teams-app-words.js';

const { count, number, ordinalForm } = sayIn('sv');

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
      `Förlåt, något gick fel hos oss. Försök igen. Händer det en gång till, ge den här koden till dem som sköter boten: ${code}`,
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

const DAYS = { one: 'dag', other: 'dagar' };

/** "varje", "varannan", "var 7:e". */
const every = (days: number): string => {
  if (days <= 2) return days === 1 ? 'varje' : 'varannan';
  return `var ${number(days)}${ordinalForm(days, { one: ':a', other: ':e' })}`;
};

export const privacy: PrivacyWords = {
  title: 'Det här sparar {name} om dig',
  lead: '{name} är en bot. Den ger svar som människor har skrivit och kontrollerat, och söker fram dem på sin egen server: dina frågor skickas inte till någon AI-tjänst och används inte för att träna något. I Teams går dina meddelanden genom Microsoft Teams, som allt annat du skriver där.',
  leadWithService:
    '{name} är en bot. Den ger svar som människor har skrivit och kontrollerat, och söker fram dem på sin egen server. När den är osäker på vilket svar som passar skickar den texten i din fråga till {host}, en tjänst som jämför vad texter betyder. Inget annat skickas dit, och adresser, långa nummer och namn tas först bort ur texten där de går att känna igen. Vad {host} gör med texten styrs av den tjänstens egna villkor. I Teams går dina meddelanden genom Microsoft Teams, som allt annat du skriver där.',
  kept: {
    title: 'Vad som sparas, och hur länge',
    memory: (days) =>
      `Språket du har valt, var i konversationen du är, vad du frågade senast och dina svar i en genomgång, så att du kan fortsätta där du var. I Teams sparas det under det id som Teams har för dig, tills du ber boten att glömma dig; på webbsidan i högst ${count(days, DAYS)} efter ditt senaste meddelande.`,
    requests: (days) =>
      `Det du skickar till en människa genom boten, och det ni skriver till varandra om det: de som svarar ser orden, ditt språk och tiden, men varken ditt namn eller vart svaret går. Ber du boten att glömma dig raderas det, hur långt det än har kommit, även i en Teams-kanal där det har lagts ut; bara ett mejl som redan har skickats går inte att återkalla. Annars sparas det i ${count(days, DAYS)} efter det senaste som hände.`,
    conversation: (days) =>
      `Konversationen på webbsidan, utan ditt namn, så att den finns kvar när du kommer tillbaka. Den sparas i högst ${count(days, DAYS)} efter det senaste meddelandet.`,
    conversationAtMicrosoft:
      'Konversationen på webbsidan går genom Microsofts Azure Bot Service, som sparar den en kort tid enligt Microsofts egna villkor.',
    journal: (days, codeDays) =>
      `En rad för varje fråga: när, på vilket språk, på webben eller i Teams, vilket svar som gavs och om det hjälpte. I stället för ditt namn står där en kod, som byts ${every(codeDays)} dag. Raden sparas i ${count(days, DAYS)}.`,
    journalText: {
      all: 'Det du skrev i frågan sparas också på raden, liksom det du lägger till en tumme upp eller ner. Adresser, långa nummer och namn tas bort där de går att känna igen. De som sköter svaren läser det och kan använda en formulering, utan något som pekar på dig, så att nästa person får svar.',
      unanswered:
        'Om boten inte hittade något svar sparas också det du skrev på raden, liksom det du lägger till en tumme ner. Adresser, långa nummer och namn tas bort där de går att känna igen. De som sköter svaren läser det och kan använda en formulering, utan något som pekar på dig, så att nästa person får svar.',
      none: 'Det du skrev sparas inte på raden.',
    },
    browser:
      'Din egen webbläsare minns språket du har valt, nycklarna till dina senaste konversationer, den första frågan i var och en och vilka svar från människor den har visat dig. Inga kakor och ingen spårning.',
  },
  notKept: {
    title: 'Vad som inte sparas',
    text: 'Ditt namn, din e-postadress, var du befinner dig, filer och bilder.',
  },
  forgotten: {
    title: 'Så blir du glömd',
    how: (phrase) =>
      `Skriv ”${phrase}” till boten och bekräfta. Den raderar allt direkt, kontrollerar det och talar om när inget finns kvar.`,
    left: (button) =>
      `Konversationer på webbsidan som du tidigare har lämnat med ”${button}” går inte att skilja från andras, eftersom de saknar namn; de tas bort när lagringstiden har gått ut.`,
    browser: 'Det som webbläsaren minns försvinner när du rensar dess data för den här webbplatsen.',
  },
  reliance: {
    title: 'Vad du kan lita på',
    text: 'Varje svar anger sin källa och vilket datum uppgifterna gäller. Svaren är information och inte bindande: läs källan eller fråga en människa när mycket hänger på svaret.',
  },
  chat: 'Till chatten',
};

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
    'Inget skickades: du har redan många ärenden på gång. Vänta på svar på något av dem, eller tala om att något har löst sig, och skicka sedan det här.',
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
      'Teams bekräftade inte att det här hade nått dig, så det kommer en gång till. Om du redan har sett det har inget nytt hänt.',
  },
  wroteBack: (code) => `Skickat, i ditt ärende ${unbroken(code)}. Svaret kommer hit.`,
  solved: (code) => `Vad bra! Ditt ärende ${unbroken(code)} är avslutat.`,
  reopened: (code) => `Ditt ärende ${unbroken(code)} är öppet igen. Svaret kommer hit.`,
  mail: {
    became: {
      open: 'Nytt ärende',
      reopened: 'Öppet igen',
      closed: 'Löst, enligt frågeställaren',
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

/** The app in Teams: what its commands, its message extension and its tabs are called. */
export const teamsApp: TeamsAppWords = {
  help: { title: 'Hjälp', description: 'Se vad {name} kan' },
  language: { title: 'Språk', description: 'Välj språk för svaren' },
  forget: { title: 'Glöm mig', description: 'Radera allt som {name} minns om dig' },
  findAnswer: {
    title: 'Hitta ett svar',
    description: 'Sök bland de kontrollerade svaren och dela ett i ditt meddelande',
  },
  query: { title: 'Fråga', description: 'Vad vill du veta?' },
  addToKnowledge: {
    title: 'Lägg till bland svaren',
    description: 'För redaktörer: låt orden bli ett sätt till att fråga efter ett svar',
  },
  findRequest: {
    title: 'Hitta ett ärende',
    description: 'Se dina egna ärenden, eller dem som du får svara på',
  },
  web: { name: 'Fråga på webben' },
  desk: { name: 'Redaktionen' },
};
