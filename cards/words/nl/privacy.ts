import { sayIn } from '../format.js';
import type { PrivacyWords } from '../privacy-words.js';

const { count, form, number } = sayIn('nl');
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
      all: 'Wat je in de vraag schreef, staat ook in die regel, net als wat je bij een duim omhoog of omlaag schrijft. Adressen, lange nummers en namen worden eruit gehaald waar ze te herkennen zijn. De mensen die de antwoorden beheren, lezen het en kunnen een formulering gebruiken, zonder iets wat naar jou verwijst, zodat de volgende een antwoord krijgt.',
      unanswered:
        'Vond de bot geen antwoord, dan staat ook in die regel wat je schreef, net als wat je bij een duim omlaag schrijft. Adressen, lange nummers en namen worden eruit gehaald waar ze te herkennen zijn. De mensen die de antwoorden beheren, lezen het en kunnen een formulering gebruiken, zonder iets wat naar jou verwijst, zodat de volgende een antwoord krijgt.',
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
