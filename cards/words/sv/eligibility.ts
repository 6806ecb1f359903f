// Words of the eligibility check, in Swedish.
import type { CheckWords } from '../check-words.js';
import type { EligibilityKeys } from '../eligibility-keys.js';
import { listed, sayIn } from '../format.js';

const { count, country, number } = sayIn('sv');

/** "1 licens", "1 999 licenser". */
const licences = (licences: string | number | undefined): string =>
  count(licences, { one: 'licens', other: 'licenser' });

export const eligibility: CheckWords<EligibilityKeys> = {
  title: 'Home Use Program: vem har rätt till det?',
  intro:
    'Några korta frågor, ungefär två minuter, så vet du om din organisation eller du kan använda Home Use Program (HUP), och hur. Svaren används bara till den här kontrollen; ”vet inte” är alltid ett bra svar.',
  starters: listed(
    'kontrollera behörighet, kolla behörighet, behörighetskontroll, starta behörighetskontroll, kolla om vi är berättigade, kolla om vi har rätt, kolla om jag har rätt, är vi berättigade, är jag berättigad, är min organisation berättigad, är vår organisation berättigad, har vi rätt till rabatten, har jag rätt till rabatten, har vi rätt till hup, har jag rätt till hup, har vi rätt till home use program, har jag rätt till home use program, får vi använda home use program, får jag använda home use program, kan vi använda home use program, kan jag använda home use program',
  ),
  startButton: 'Kontrollera om vi har rätt',
  teaser: {
    title: 'Kan vi gå med i Home Use Program?',
    short: 'Kan vi gå med?',
    text: 'Några korta frågor, sedan ett tydligt besked med skälen.',
  },
  fields: {
    who: {
      question: 'Vem gäller det?',
      name: 'Gäller',
      hint: 'En administratör behöver göra annat än den som själv vill köpa.',
      options: {
        organisation: 'Min organisation (jag administrerar den)',
        employee: 'Mig själv (jag arbetar där)',
      },
      synonyms: {
        organisation: listed(
          'organisationen, min organisation, vår organisation, företaget, mitt företag, vårt företag, oss, vi, administratör, admin, IT, arbetsgivaren, myndigheten, skolan',
        ),
        employee: listed(
          'mig, mig själv, jag, anställd, en anställd, medarbetare, för mig, privat, bara mig, personal',
        ),
      },
    },
    country: {
      question: 'Vilket land eller område gäller det?',
      name: 'Land',
      hint: 'Programmet finns inte överallt, och några marknader har egna regler.',
      options: {},
      synonyms: {},
    },
    kind: {
      question: 'Vilken sorts organisation är det?',
      name: 'Sorts organisation',
      hint: 'Utbildning och ideella organisationer har rätt direkt. Det som räknas är hur organisationen är registrerad hos Microsoft.',
      options: {
        commercial: 'Företag',
        government: 'Myndighet eller offentlig sektor',
        education: 'Utbildning',
        nonprofit: 'Ideell organisation',
      },
      synonyms: {
        commercial: listed(
          'kommersiell, kommersiellt, privat företag, bolag, aktiebolag, AB, firma, näringsliv, privat sektor, koncern, startup',
        ),
        government: listed(
          'myndighet, offentlig sektor, offentlig, kommun, kommunen, region, regionen, landsting, statlig, stat, departement, kommunal',
        ),
        education: listed(
          'skola, skolan, universitet, högskola, gymnasium, förskola, utbildningsorganisation, lärosäte, akademi, friskola',
        ),
        nonprofit: listed(
          'ideell, ideellt, ideell förening, förening, stiftelse, välgörenhet, välgörenhetsorganisation, non profit, NGO, hjälporganisation',
        ),
      },
    },
    agreement: {
      question: 'Vilket av det här har organisationen?',
      name: 'Avtal',
      hint: 'Software Assurance ingår i vissa avtal om volymlicensiering. Den som sköter licenserna vet.',
      options: {
        softwareAssurance: 'Aktiv Software Assurance för kvalificerande Office-program',
        fromSoftwareAssurance: 'Microsoft 365, eller Microsoft 365 E3/E5, som kommer från Software Assurance',
        none: 'Inget av dem',
      },
      synonyms: {
        softwareAssurance: listed(
          'software assurance, aktiv software assurance, software assurance för Office, SA, aktiv SA, Office med software assurance',
        ),
        fromSoftwareAssurance: listed(
          'Microsoft 365 från software assurance, M365 från software assurance, E3 från software assurance, E5 från software assurance, från software assurance, från SA, via software assurance, genom software assurance',
        ),
        none: listed(
          'inget, ingen, ingendera, inga, inget av det, inget av dessa, ingen software assurance, utan software assurance, inget avtal',
        ),
      },
    },
    seats: {
      question: 'Hur många licenser av Microsoft 365 E3 och E5 har organisationen köpt, sammanlagt?',
      name: 'Licenser av Microsoft 365 E3/E5',
      hint: 'En sort eller blandat, båda räknas. Antalet står i administrationscentret under Fakturering > Dina produkter.',
      options: {},
      synonyms: {},
    },
    buying: {
      question: 'Hur köper organisationen sina licenser?',
      name: 'Köpsätt',
      hint: 'Det avgör var administratörer hittar programmet.',
      options: { volumeLicensing: 'Genom volymlicensiering', other: 'På annat sätt' },
      synonyms: {
        volumeLicensing: listed(
          'volymlicensiering, volymlicens, volymlicenser, volymavtal, VL, enterprise agreement, EA, open license, MPSA, VLSC',
        ),
        other: listed(
          'annat, annat sätt, annars, på nätet, online, kreditkort, med kort, direkt, CSP, cloud solution provider, webben, administrationscentret',
        ),
      },
    },
    email: {
      question: 'Har du en giltig e-postadress från organisationen?',
      name: 'E-postadress på jobbet',
      hint: 'Med den visar du att du arbetar där: Microsoft skickar en länk till den.',
      options: {},
      synonyms: {},
    },
    account: {
      question: 'Har du ett eget, aktivt Microsoft-konto?',
      name: 'Microsoft-konto',
      hint: 'Det som hör till din personliga e-postadress, inte arbetskontot. Det är med det du köper.',
      options: {},
      synonyms: {},
    },
  },
  headlines: {
    notOffered: ({ country: code }) => `Nej: Home Use Program erbjuds inte i ${country(code)}.`,
    organisationYes: 'Ja, din organisation har rätt till Home Use Program.',
    organisationYesOneYear:
      'Ja, din organisation har rätt till programmet. På er marknad säljs en ettårig prenumeration.',
    organisationYesPersonalOnly:
      'Ja, din organisation har rätt till programmet. I Japan gäller det Microsoft 365 Personal.',
    organisationOpen:
      'Det går inte att säga än om din organisation har rätt till programmet. Det här saknas.',
    organisationNo: 'Nej, med de här uppgifterna har din organisation inte rätt till programmet.',
    employeeYes: 'Ja, du kan köpa genom Home Use Program.',
    employeeYesOneYear: 'Ja, du kan köpa. På din marknad säljs en ettårig prenumeration.',
    employeeYesPersonalOnly: 'Ja, du kan köpa. I Japan gäller det Microsoft 365 Personal.',
    employeeOpen: 'Det går inte att säga än om du kan köpa. Det här saknas.',
    employeeNo:
      'Nej, med de här uppgifterna har din organisation inte rätt till programmet, så du kan inte köpa genom det än.',
    missingEmail: 'Inte än: du behöver en giltig e-postadress från organisationen.',
    missingAccount: 'Inte än: du behöver ett aktivt Microsoft-konto.',
    missingBoth:
      'Inte än: du behöver en giltig e-postadress från organisationen och ett aktivt Microsoft-konto.',
    marketDecides: 'Allt annat stämmer: bara landet återstår.',
  },
  reasons: {
    marketOffered: ({ country: code }) =>
      `${country(code)}: där erbjuds rabatten på Microsoft 365 Family och Personal.`,
    marketNotOffered: ({ country: code }) =>
      `${country(code)}: där finns inte erbjudandet, vad som än gäller för organisationen.`,
    marketOneYear: ({ country: code }) =>
      `${country(code)}: där säljs en ettårig prenumeration, på en egen adress.`,
    marketPersonalOnly:
      'Japan: organisationer har rätt som på andra håll, men Microsoft 365 Family är inte tillgängligt, bara Personal.',
    marketDisputed:
      'Libanon: landet undantas inte i programmets första lista, men i juli 2022 stod det på Microsofts lista över länder utan erbjudandet.',
    marketOpen:
      'Landet är inte känt än. Det spelar roll bara för Macao, Ryssland och Venezuela (erbjuds inte), Kina och Hongkong (ettårig prenumeration) och Japan (bara Personal).',
    countryMoot: 'Landet är inte känt, men det skulle inte ändra svaret.',
    education: 'Utbildningskunder har rätt till programmet, vad de än har köpt.',
    nonprofit: 'Ideella organisationer har rätt till programmet, vad de än har köpt.',
    commercial: 'Ett företag får inte rätt till programmet bara genom att vara ett företag.',
    government: 'En myndighet får inte rätt till programmet bara genom att vara en myndighet.',
    softwareAssurance: 'Aktiv Software Assurance för kvalificerande Office-program räcker.',
    fromSoftwareAssurance:
      'Microsoft 365, eller Microsoft 365 E3/E5, som kommer från Software Assurance räcker.',
    noAgreement: 'Det finns ingen Software Assurance för Office och inget Microsoft 365 som kommer därifrån.',
    enoughLicences: ({ seats, needed }) =>
      `${number(seats)} licenser av Microsoft 365 E3/E5 når upp till de ${number(needed)} som behövs. En sort eller blandat, båda räknas.`,
    enoughLicencesAtLeast: ({ seats, needed }) =>
      `Minst ${number(seats)} licenser av Microsoft 365 E3/E5 når upp till de ${number(needed)} som behövs. En sort eller blandat, båda räknas.`,
    tooFewLicencesAtMost: ({ seats, needed }) =>
      `Högst ${number(seats)} licenser av Microsoft 365 E3/E5 räcker inte: det behövs ${number(needed)}.`,
    seatsTooClose: ({ needed }) =>
      `Antalet licenser av Microsoft 365 E3/E5 ligger för nära de ${number(needed)} som behövs. Räkna dem exakt: en enda licens kan avgöra.`,
    tooFewLicences: ({ seats, missing, needed }) =>
      `Med ${licences(seats)} av Microsoft 365 E3/E5 saknas ${number(missing)}: det behövs ${number(needed)}.`,
    kindOpen:
      'Det är inte klart än vilken sorts organisation det är: utbildningskunder och ideella organisationer har rätt direkt.',
    kindMoot: 'Det framgår inte vilken sorts organisation det är, men alla sorter har rätt med det här.',
    agreementOpen: 'Det är inte klart än om det finns Software Assurance: i så fall har organisationen rätt.',
    agreementMoot: 'Det framgår inte om det finns Software Assurance, men licenserna räcker ändå.',
    seatsOpen: ({ needed }) =>
      `Antalet licenser av Microsoft 365 E3/E5 är inte känt än: ${number(needed)} eller fler räcker.`,
    emailYes: 'Du har en giltig e-postadress från organisationen.',
    emailNo: 'Det saknas en giltig e-postadress från organisationen: med den visar du att du arbetar där.',
    emailOpen: 'Det är inte klart än om du har en giltig e-postadress från organisationen. Du behöver en.',
    accountYes: 'Du har ett aktivt Microsoft-konto att köpa med.',
    accountNo: 'Det saknas ett eget, aktivt Microsoft-konto: du köper med det, inte med arbetskontot.',
    accountOpen: 'Det är inte klart än om du har ett aktivt Microsoft-konto. Du behöver ett eget.',
  },
  steps: {
    otherCountry:
      'Gäller det människor i ett annat land också? Börja om med det landet: svaret gäller per marknad.',
    programmePage:
      'Listan över marknader ändras då och då. Programmets egen sida visar vad som gäller i dag.',
    whatWouldQualifyUncounted: ({ needed }) =>
      `Ett av det här räcker: aktiv Software Assurance för kvalificerande Office-program; Microsoft 365 eller Microsoft 365 E3/E5 från Software Assurance; eller ${number(needed)} licenser av Microsoft 365 E3/E5.`,
    whatWouldQualify: ({ missing, needed }) =>
      `Ett av det här skulle räcka: aktiv Software Assurance för kvalificerande Office-program; Microsoft 365 eller Microsoft 365 E3/E5 från Software Assurance; eller ytterligare ${licences(missing)} av Microsoft 365 E3/E5, så att det blir ${number(needed)}.`,
    laterCriterion:
      'Fråga er kontakt på Microsoft om ytterligare en väg: i december 2024 angav Microsoft också inköp för 250 000 amerikanska dollar under 12 månader.',
    askEmployer:
      'Ta det vidare till den som sköter licenserna där du arbetar: det som saknas är organisationens sak, inte din.',
    tellKind:
      'Sorts organisation: den som skriver avtalen med Microsoft vet hur ni är registrerade. Utbildning eller ideell: ni har rätt. Företag eller myndighet: avtalet eller antalet licenser avgör.',
    tellAgreement:
      'Software Assurance: den som sköter licenserna, eller återförsäljaren som sålde dem, ser det i avtalet. Är den aktiv för Office, eller kommer Microsoft 365 därifrån, har ni rätt. Annars avgör antalet licenser.',
    tellSeats:
      'Antal licenser: en administratör ser det i administrationscentret under Fakturering > Dina produkter. Lägg ihop E3 och E5. Från 2 000 har ett företag eller en myndighet rätt; 1 999 räcker inte.',
    tellCountry:
      'Land: den som skriver avtalen med Microsoft vet vilket som gäller. Macao, Ryssland och Venezuela: erbjuds inte. Kina och Hongkong: en ettårig prenumeration. Japan: bara Personal. Alla andra: som här.',
    checkCountry: ({ country: code }) =>
      `Se efter på programmets egen sida om det erbjuds i ${country(code)} just nu. Om det gör det finns inget hinder där; annars finns erbjudandet inte, vad som än gäller i övrigt.`,
    wayVolumeLicensing:
      'Öppna Home Use Program på webbplatsen Microsoft Store för företag: det är ingången för volymlicensiering. Kommer du inte in där längre, ta vägen över administrationscentret, Fakturering > Dina produkter > Förmåner: i december 2024 beskrev Microsoft bara den.',
    wayOther:
      'Öppna Microsofts administrationscenter, gå till Fakturering > Dina produkter, välj fliken Förmåner och sedan fliken HUP.',
    tellBuying:
      'Hur ni köper avgör ingången: den som betalar licensfakturorna vet. Volymlicensiering är den första av de här två, allt annat den andra.',
    buyChina: 'Anställda i Kina köper på adressen för Kina.',
    buyHongKong: 'Anställda i Hongkong köper på adressen för Hongkong.',
    tellEmployees: 'Berätta för medarbetarna: på resurssidan finns flygblad, färdiga texter och råd.',
    getEmail:
      'Be IT-avdelningen om en e-postadress på jobbet. Utan den kan Microsoft inte bekräfta att du arbetar där.',
    tellEmail:
      'E-postadress: IT-avdelningen vet om du har en. Har du det, fortsätt nedan; annars be om en först.',
    getAccount:
      'Skapa ett Microsoft-konto med din personliga e-postadress. Det kostar inget och tar några minuter.',
    tellAccount:
      'Microsoft-konto: prova att logga in med din personliga e-postadress. Går det, har du ett; annars skapar du ett gratis på samma ställe.',
    signUp:
      'Öppna programmets sida, välj Kom igång och ange din e-postadress på jobbet. Länken i meddelandet du då får visar att du har rätt till programmet.',
    signInAndBuy:
      'Logga in med Microsoft-kontot för din personliga e-postadress. Då ser du dina rabatter, och beställer och betalar i Microsoft Store.',
  },
  timeline: {},
};
