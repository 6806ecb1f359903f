import { sayIn } from '../format.js';
import type { PrivacyWords } from '../privacy-words.js';

const { count, number, ordinalForm } = sayIn('sv');
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
      `En rad för varje fråga: när, på vilket språk, på webben eller i Teams, vilket svar som gavs och om det hjälpte. I stället för ditt namn står där en kod, och en ny ${every(codeDays)} dag. Raden sparas i ${count(days, DAYS)}.`,
    journalText: {
      all: 'Det du skrev i frågan sparas också på raden, liksom det du lägger till en tumme upp eller ner. Adresser, långa nummer och namn tas bort där de går att känna igen. De som sköter svaren läser det och kan använda en formulering, utan något som pekar på dig, så att nästa person får svar.',
      unanswered:
        'Om boten inte hittade något svar sparas också det du skrev på raden, liksom det du lägger till en tumme ner. Adresser, långa nummer och namn tas bort där de går att känna igen. De som sköter svaren läser det och kan använda en formulering, utan något som pekar på dig, så att nästa person får svar.',
      none: 'Det du skrev sparas inte på raden.',
    },
    browser:
      'Din egen webbläsare minns språket du har valt, nycklarna till dina senaste konversationer med den första frågan i var och en och vilka svar från människor den har visat dig. Inga kakor och ingen spårning.',
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
