import type { AdminWords } from '../admin-words.js';
import { sayIn } from '../format.js';

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
      'Där text saknas har den inte sparats: du ser bara vad som låg närmast. Obesvarade frågors text sparas om inte JOURNAL_TEXT=false är satt; alla frågors med JOURNAL_TEXT=true.',
    mend: 'Så rättar du: lägg till folks formuleringar i svarets Markdown-fil, eller skriv ett nytt svar; skriv sedan **ladda om**.',
    readBack: (day) => `Journalen är längre än vad en rapport läser: den här går tillbaka till ${day}.`,
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
    cannot: 'Här kan inget skickas av sig självt; **rapport** visar den när du vill.',
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
