// What the bot says to everybody: its own words, the page that says what it keeps, asking a person by way of it, and the app in Teams.
import type { Words } from '../bot-words.js';
import { sayIn, unbroken } from '../format.js';
import type { PrivacyWords } from '../privacy-words.js';
import type { RequestWords } from '../request-words.js';
import type { TeamsAppWords } from '../teams-app-words.js';

const { count, form, number } = sayIn('nl');

export const bot: Words = {
  name: 'Collega',
  welcome: {
    title: 'Hallo! Wat wil je weten?',
    text: 'Ik ben een bot. Hier weet ik iets over: **{knows}**. Elk antwoord is door mensen geschreven en nagekeken. Stel je vraag in je eigen woorden, in het {languages}.',
    tryThese: 'Bijvoorbeeld:',
  },
  help: {
    title: 'Dit kan ik voor je doen',
    text: 'Stel een vraag in je eigen woorden. Hier weet ik iets over: **{knows}**. Weet ik het zeker, dan krijg je het antwoord. Passen er meerdere antwoorden bij je vraag, dan kies jij. Weet ik het niet, dan zeg ik dat.',
    tryThese: 'Probeer een van deze vragen:',
    commands: 'Je kunt ook altijd **help** of **taal** typen.',
  },
  answer: {
    related: 'Verwante vragen',
    relatedTo: (names) => `Verwante vragen: ${names}`,
    source: (source, date) => `Bron: ${source}, gegevens van ${date}`,
    sourceOnly: (source) => `Bron: ${source}`,
    dateOnly: (date) => `Gegevens van ${date}`,
    onlyIn: (languages) => `Dit antwoord bestaat alleen in het ${languages}.`,
    countryNotNamed: (countries) =>
      `**${countries}:** wordt in dit antwoord niet genoemd, dus daar geldt de algemene regel.`,
    thatIsAll: (label) => `Dat is alles wat ik weet over ‘${label}’.`,
    helpful: 'Heb je hier iets aan?',
    yes: 'Ja',
    no: 'Nee',
    share: {
      open: 'Delen',
      copy: 'Antwoord kopiëren',
      link: 'Link naar dit antwoord kopiëren',
      print: 'Antwoord afdrukken',
    },
    thanksForYes: 'Fijn om te horen. Bedankt!',
    notHelpful: 'Jammer dat dit niet hielp',
    thanksForNo: 'Bedankt, daar leren we van. Probeer je vraag anders te stellen, of vraag het aan iemand.',
  },
  choices: {
    title: 'Welke vraag bedoel je?',
    text: 'Er zijn meerdere antwoorden mogelijk.',
    noneOfThese: 'Geen van deze',
  },
  none: {
    title: 'Dat weet ik niet',
    text: 'Ik weet alleen hier iets over: {knows}. Ik zeg liever eerlijk dat ik iets niet weet dan dat ik gok. Probeer het eens anders te vragen.',
    again: ['Dat weet ik ook niet.', 'Sorry, daar heb ik geen antwoord op.', 'Daarover kan ik niets vinden.'],
    noneThen: 'Dan is het geen van deze',
    otherwise: 'Stel je vraag in andere woorden, of vraag het aan iemand.',
    nearest: 'Dit komt het dichtst in de buurt:',
    person: 'Liever een mens? Vraag het aan degene die bij jullie over deze onderwerpen gaat.',
    contact: 'Vraag het aan iemand',
  },
  language: {
    title: 'In welke taal praten we verder?',
    text: 'Ik onthoud je keuze.',
    changed: 'Vanaf nu antwoord ik in het Nederlands.',
    already: 'We praten al Nederlands. Wat wil je weten?',
    goOn: 'Verder in het Nederlands',
  },
  smallTalk: {
    hello: 'Hallo! Stel gerust een vraag. Hier weet ik iets over: {knows}.',
    thanks: 'Graag gedaan!',
    bye: 'Tot ziens! Kom gerust terug als je iets wilt weten.',
    whoAreYou:
      'Ik ben een bot, geen mens. Ik zoek het juiste antwoord in teksten die mensen hebben geschreven en nagekeken. Hier weet ik iets over: {knows}. Ik verzin niets.',
    howAreYou: 'Prima, dank je: ik ben een bot en heb geen slechte dagen. Wat wil je weten?',
  },
  forget: {
    title: 'Zal ik alles over jou vergeten?',
    text: 'Ik wis je taalkeuze, je onafgemaakte checks, onze gesprekken op de webpagina, wat je via mij aan mensen hebt gestuurd en elke regel over jou in het vragenlogboek. Dat kan niet ongedaan worden gemaakt.',
    confirm: 'Ja, vergeet mij',
    keep: 'Nee, bewaar alles',
    kept: 'Goed, alles blijft zoals het was.',
    done: (lines) =>
      `Klaar. Ik heb nog eens gekeken en er is niets meer over jou te vinden: wat ik had onthouden, is gewist${lines === 0 ? '' : `, samen met ${count(lines, { one: 'regel', other: 'regels' })} in het logboek`}.`,
  },
  trouble: {
    failed: (code) =>
      `Er ging iets mis aan onze kant, sorry. Probeer het nog eens. Gebeurt het opnieuw, geef dan deze code door aan de beheerders van deze bot: ${code}`,
    unreadable: 'Ik kan alleen tekst lezen, geen bestanden of afbeeldingen. Typ je vraag, dan help ik je.',
    empty: 'Ik zie geen woorden in je bericht. Wat wil je weten?',
    tooLong:
      'Dat was veel tekst; ik heb alleen het begin gelezen. Een vraag van een of twee zinnen werkt het best.',
    staleCard: 'Die knoppen werken niet meer. Stel je vraag gerust opnieuw.',
    personal:
      'Dit is alleen voor jou bedoeld, en hier leest iedereen mee. Stuur me een bericht in onze persoonlijke chat.',
    otherOrganisation:
      'Deze bot is er voor een andere organisatie, dus ik kan je hier niet antwoorden. Vraag het aan je eigen IT-afdeling.',
    shortened: (source) => `Dit is alleen het begin. De rest staat op ${source}.`,
  },
  buttons: {
    help: 'Wat kun je allemaal?',
    language: 'Taal wijzigen',
  },
  languagesBefore: '',
  andMore: 'meer',
};

const DAYS = { one: 'dag', other: 'dagen' };

export const privacy: PrivacyWords = {
  title: 'Wat {name} over je bewaart',
  lead: '{name} is een bot. Hij geeft antwoorden die mensen hebben geschreven en nagekeken, en zoekt ze op zijn eigen server: je vragen gaan niet naar een AI-dienst en worden nergens voor training gebruikt. In Teams lopen je berichten via Microsoft Teams, zoals alles wat je daar schrijft.',
  leadWithService:
    '{name} is een bot. Hij geeft antwoorden die mensen hebben geschreven en nagekeken, en zoekt ze op zijn eigen server. Twijfelt hij welk antwoord past, dan stuurt hij de tekst van je vraag naar {host}, een dienst die vergelijkt wat teksten betekenen. Verder wordt daar niets naartoe gestuurd, en adressen, lange nummers en namen worden eerst uit de tekst gehaald waar ze te herkennen zijn. Wat {host} ermee doet, staat in de voorwaarden van die dienst. In Teams lopen je berichten via Microsoft Teams, zoals alles wat je daar schrijft.',
  kept: {
    title: 'Wat er wordt bewaard, en hoelang',
    memory: (days) =>
      `De taal die je hebt gekozen, waar je in het gesprek bent, wat je het laatst hebt gevraagd en je antwoorden in een check, zodat je verder kunt waar je gebleven was. In Teams wordt dat bewaard onder de id die Teams voor je heeft, totdat je de bot vraagt om het te wissen; op de webpagina hooguit ${count(days, DAYS)} na je laatste bericht.`,
    requests: (days) =>
      `Wat je via de bot aan iemand stuurt, en wat jullie elkaar daarover schrijven: wie antwoordt, ziet de woorden, je taal en de tijd, maar niet je naam en niet waar het antwoord heen gaat. Vraag je de bot om je te vergeten, dan wordt het gewist, hoe ver het ook is, ook in een Teams-kanaal waarin het is geplaatst; alleen een e-mail die al is verstuurd, kan niet worden teruggehaald. Anders blijft het ${count(days, DAYS)} bewaard na het laatste wat er gebeurde.`,
    conversation: (days) =>
      `Het gesprek op de webpagina, zonder je naam, zodat het er nog is als je terugkomt. Het blijft hooguit ${count(days, DAYS)} na het laatste bericht bewaard.`,
    conversationAtMicrosoft:
      'Het gesprek op de webpagina loopt via Azure Bot Service van Microsoft, die het korte tijd bewaart volgens de eigen voorwaarden van Microsoft.',
    journal: (days, codeDays) =>
      `Een regel per vraag: wanneer, in welke taal, op het web of in Teams, welk antwoord er is gegeven en of het hielp. In plaats van je naam staat er een code bij, die elke ${form(codeDays, { one: 'dag', other: `${number(codeDays)} dagen` })} verandert. De regel wordt ${count(days, DAYS)} bewaard.`,
    journalText: {
      all: 'Wat je in de vraag schreef, staat ook in die regel, net als wat je bij een duim omhoog of omlaag schrijft. Adressen, lange nummers en namen worden eruit gehaald waar ze te herkennen zijn. De mensen die de antwoorden beheren, lezen het en kunnen een formulering gebruiken, zonder iets wat naar jou verwijst, zodat wie het daarna vraagt, wel een antwoord krijgt.',
      unanswered:
        'Vond de bot geen antwoord, dan staat ook in die regel wat je schreef, net als wat je bij een duim omlaag schrijft. Adressen, lange nummers en namen worden eruit gehaald waar ze te herkennen zijn. De mensen die de antwoorden beheren, lezen het en kunnen een formulering gebruiken, zonder iets wat naar jou verwijst, zodat wie het daarna vraagt, wel een antwoord krijgt.',
      none: 'Wat je schreef, wordt niet in die regel bewaard.',
    },
    browser:
      'Je eigen browser onthoudt de taal die je hebt gekozen, de sleutels van je laatste gesprekken met telkens de eerste vraag en welke antwoorden van mensen je al hebt gezien. Er zijn geen cookies en je wordt niet gevolgd.',
  },
  notKept: {
    title: 'Wat er niet wordt bewaard',
    text: 'Je naam, je e-mailadres, waar je bent, bestanden en afbeeldingen.',
  },
  forgotten: {
    title: 'Zo laat je alles over jou wissen',
    how: (phrase) =>
      `Stuur de bot ‘${phrase}’ en bevestig. Hij wist dit alles in één keer, kijkt nog eens en laat je weten dat er niets meer over is.`,
    left: (button) =>
      `Webgesprekken die je eerder met ‘${button}’ hebt verlaten, zijn niet aan jou te koppelen, omdat er geen naam bij staat; ze verdwijnen vanzelf aan het eind van de bewaartermijn.`,
    browser: 'Wat je browser onthoudt, verdwijnt als je de gegevens van deze site in je browser wist.',
  },
  reliance: {
    title: 'Waar je op kunt rekenen',
    text: 'Elk antwoord noemt de bron en van welke datum de gegevens zijn. Je kunt er geen rechten aan ontlenen: hangt er veel van af, lees dan de bron of vraag het na.',
  },
  chat: 'Naar de chat',
};

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
      closed: 'Opgelost, volgens de vraagsteller',
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

/** The app in Teams: what its commands, its message extension and its tabs are called. */
export const teamsApp: TeamsAppWords = {
  help: { title: 'Help', description: 'Bekijk wat {name} kan' },
  language: { title: 'Taal', description: 'Kies de taal van de antwoorden' },
  forget: { title: 'Vergeet mij', description: 'Wis alles wat {name} over je onthoudt' },
  findAnswer: {
    title: 'Zoek een antwoord',
    description: 'Zoek in de nagekeken antwoorden en deel er een in je bericht',
  },
  query: { title: 'Vraag', description: 'Wat wil je weten?' },
  addToKnowledge: {
    title: 'Aan de antwoorden toevoegen',
    description: 'Voor redacteuren: gebruik deze woorden als een extra manier om naar een antwoord te vragen',
  },
  findRequest: {
    title: 'Zoek een aanvraag',
    description: 'Bekijk je eigen aanvragen, of die je mag beantwoorden',
  },
  web: { name: 'Vraag het op het web' },
  desk: { name: 'Redactie' },
};
