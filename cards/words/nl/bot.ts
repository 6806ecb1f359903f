import { sayIn } from '../format.js';
import type { Words } from '../bot-words.js';

const { count } = sayIn('nl');

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
