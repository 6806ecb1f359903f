import { sayIn } from '../format.js';
import type { PrivacyWords } from '../privacy-words.js';

const { count, form, number } = sayIn('nl');
const DAYS = { one: 'dag', other: 'dagen' };

export const privacy: PrivacyWords = {
  title: 'Wat {name} over je bewaart',
  lead: '{name} is een bot. Hij geeft antwoorden die mensen hebben geschreven en gecontroleerd, en zoekt ze op zijn eigen server: je vragen gaan naar geen enkele AI-dienst en trainen niets. In Teams lopen je berichten via Microsoft Teams, zoals alles wat je daar schrijft.',
  kept: {
    title: 'Wat er wordt bewaard, en hoelang',
    memory: (days) =>
      `De taal die je hebt gekozen, waar je in het gesprek bent en je antwoorden in een stappenplan, zodat je verder kunt waar je was. In Teams wordt dat bewaard onder de id die Teams voor je heeft, totdat je vraagt om vergeten te worden; op de webpagina hooguit ${count(days, DAYS)} na je laatste bericht.`,
    conversation: (days) =>
      `Het gesprek op de webpagina, zonder je naam, zodat het er nog is als je terugkomt. Hooguit ${count(days, DAYS)} na het laatste bericht.`,
    conversationAtMicrosoft:
      'Het gesprek op de webpagina loopt via Azure Bot Service van Microsoft, die het korte tijd bewaart volgens de eigen voorwaarden van Microsoft.',
    journal: (days, codeDays) =>
      `Een regel per vraag: wanneer, in welke taal, op het web of in Teams, welk antwoord er is gegeven en of het hielp. In plaats van je naam staat er een code bij, en elke ${form(codeDays, { one: 'dag', other: `${number(codeDays)} dagen` })} een nieuwe. ${count(days, DAYS)} lang.`,
    journalWithText:
      'Wat je in de vraag schreef, wordt ook in die regel bewaard, net als wat je bij een duim omhoog of omlaag schrijft.',
    journalWithoutText: 'Wat je schreef, wordt niet in die regel bewaard.',
    browser:
      'Je eigen browser onthoudt de taal die je hebt gekozen en de sleutel van je gesprek. Er zijn geen cookies en je wordt niet gevolgd.',
  },
  notKept: {
    title: 'Wat er niet wordt bewaard',
    text: 'Je naam, je e-mailadres, waar je bent, bestanden en afbeeldingen.',
  },
  forgotten: {
    title: 'Hoe je vergeten wordt',
    how: (phrase) =>
      `Schrijf “${phrase}” aan de bot en bevestig het. Hij wist dit alles in één keer, kijkt nog eens en laat je weten dat er niets meer over is.`,
    left: (button) =>
      `Webgesprekken die je eerder met “${button}” hebt verlaten, zijn niet van die van anderen te onderscheiden, omdat er geen naam bij staat; ze verdwijnen op hun eigen tijd.`,
    browser: 'Wat je browser onthoudt, verdwijnt als je de gegevens van deze site in je browser wist.',
  },
  reliance: {
    title: 'Waar je op kunt rekenen',
    text: 'Elk antwoord noemt zijn bron en de datum van de feiten. Het is informatie en verplicht niemand tot iets: lees de bron of vraag het aan een mens als er veel van afhangt.',
  },
  chat: 'Naar de chat',
};
