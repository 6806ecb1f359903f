import type { AllFlowWords } from './flow-words.js';
import { listed, sayIn } from './say.js';

const { bound, country, date, number } = sayIn('sv');
/** "den 12 mars 2026", as dates read within a sentence. */
const day = (value: string | number | undefined): string => `den ${date(value)}`;

/** "1 licens", "1 999 licenser". */
const licences = (count: string | number | undefined): string =>
  `${number(count)} ${count === 1 ? 'licens' : 'licenser'}`;

const engine: AllFlowWords['engine'] = {
  progress: (step, of) => `${step} av ${of}`,
  next: 'Nästa',
  back: 'Tillbaka',
  cancel: 'Avbryt',
  yes: 'Ja',
  no: 'Nej',
  unknown: 'Vet inte',
  edit: 'Ändra',
  startOver: 'Börja om',
  copyAsText: 'Kopiera som text',
  addToCalendar: 'Lägg till i kalendern',
  required: 'Svara på den här frågan, eller välj ”Vet inte”.',
  understood: (name, value) => `${name}: ${value}`,
  notUnderstood: {
    choice: 'Välj ett av alternativen: namnet eller numret i listan räcker.',
    yesNo: 'Här räcker det med ja eller nej.',
    number: 'Här behöver jag ett heltal, till exempel 2 000 eller ”ungefär 2 500”.',
    date: 'Här behöver jag en dag som finns i almanackan, till exempel 12 mars 2026 eller 12-03-2026 (dagen först).',
    country: 'Här behöver jag namnet på ett land eller område, till exempel Sverige, Japan eller Hongkong.',
    vagueDate: 'Jag behöver den exakta dagen, för en enda dag kan avgöra. Till exempel: 31 januari 2026.',
    range: ({ min, max }) =>
      `Det är utanför vad jag kan räkna med: jag behöver något mellan ${bound(min)} och ${bound(max)}.`,
  },
  cancelled: 'Okej, jag har avbrutit och inget är sparat. Du kan börja igen när du vill.',
  stale: 'Det kortet har redan fått ett senare svar, så jag har låtit allt vara som det var.',
  resumed: 'Tillbaka till där vi var:',
  summaryTitle: 'Dina svar',
  reasonsTitle: 'Därför',
  stepsTitle: 'Så går du vidare',
  timelineTitle: 'Datumen',
  sourceButton: 'Läs mer',
  standing: { yes: 'Ja', no: 'Nej', open: 'Öppet' },
  typed: {
    yes: listed(
      'ja, japp, jajamän, jadå, ja då, jo, jodå, ja tack, visst, javisst, absolut, självklart, givetvis, stämmer, det stämmer, korrekt, precis, just det, okej, det har jag, det har vi, det är den, det är det, det gör den, jag har, vi har, redan klart, jepp',
    ),
    no: listed(
      'nej, nä, näe, nix, nej då, nejdå, nej tack, inte, inte än, inte ännu, ännu inte, aldrig, icke, nope, tyvärr inte, tyvärr nej, det har jag inte, det har vi inte, det är den inte, det är det inte, det stämmer inte, jag har inte, vi har inte, jag har ingen, vi har ingen, inget, ingen',
    ),
    unknown: listed(
      'vet inte, vet ej, jag vet inte, jag vet ej, det vet jag inte, vi vet inte, ingen aning, har ingen aning, jag har ingen aning, oklart, osäker, jag är osäker, inte säker, jag är inte säker, kanske, möjligen, minns inte, jag minns inte, kommer inte ihåg, jag kommer inte ihåg, svårt att säga, hoppa över, pass, okänt',
    ),
    back: listed('tillbaka, gå tillbaka, backa, föregående, ett steg tillbaka, förra frågan, ångra'),
    cancel: listed(
      'avbryt, avbryta, stopp, stoppa, sluta, avsluta, glöm det, strunt i det, strunta i det, lägg ner, nej tack avbryt',
    ),
    startOver: listed('börja om, starta om, börja från början, från början, om igen, nollställ'),
    copy: listed('kopiera, kopiera som text, som text, kopiera texten, kopiera text'),
  },
  change: listed('ändra, ändra på, ändra mitt, ändra min, ändra mina, byt, byta, rätta, korrigera, justera'),
};

const eligibility: AllFlowWords['eligibility'] = {
  title: 'Home Use Program: vem har rätt till det?',
  intro:
    'Några korta frågor, ungefär två minuter, så vet du om din organisation eller du kan använda Home Use Program (HUP), och hur. Svaren används bara till den här kontrollen; ”vet inte” är alltid ett bra svar.',
  starters: listed(
    'kontrollera behörighet, kolla behörighet, behörighetskontroll, starta behörighetskontroll, kolla om vi är berättigade, kolla om vi har rätt, kolla om jag har rätt, är vi berättigade, är jag berättigad, är min organisation berättigad, är vår organisation berättigad, har vi rätt till rabatten, har jag rätt till rabatten, har vi rätt till hup, får vi använda home use program, får jag använda home use program, kan vi använda home use program, kan jag använda home use program',
  ),
  startButton: 'Kontrollera om vi har rätt',
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
      question: 'Hur många licenser av Microsoft 365 E3 och E5 har den köpt, sammanlagt?',
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
    tooFewLicences: ({ seats, missing, needed }) =>
      `Med ${licences(seats)} av Microsoft 365 E3/E5 saknas ${number(missing)}: det behövs ${number(needed)}.`,
    kindOpen:
      'Vilken sorts organisation det är vet vi inte än: utbildningskunder och ideella organisationer har rätt direkt.',
    kindMoot: 'Vilken sorts organisation det är vet vi inte, men alla sorter har rätt med det här.',
    agreementOpen: 'Om det finns Software Assurance vet vi inte än: i så fall har organisationen rätt.',
    agreementMoot: 'Om det finns Software Assurance vet vi inte, men licenserna räcker ändå.',
    seatsOpen: ({ needed }) =>
      `Antalet licenser av Microsoft 365 E3/E5 är inte känt än: ${number(needed)} eller fler räcker.`,
    emailYes: 'Du har en giltig e-postadress från organisationen.',
    emailNo: 'Det saknas en giltig e-postadress från organisationen: med den visar du att du arbetar där.',
    emailOpen: 'Om du har en giltig e-postadress från organisationen vet vi inte än. Du behöver en.',
    accountYes: 'Du har ett aktivt Microsoft-konto att köpa med.',
    accountNo: 'Det saknas ett eget, aktivt Microsoft-konto: du köper med det, inte med arbetskontot.',
    accountOpen: 'Om du har ett aktivt Microsoft-konto vet vi inte än. Du behöver ett eget.',
  },
  steps: {
    otherCountry:
      'Gäller det människor i ett annat land också? Börja om med det landet: svaret gäller per marknad.',
    programmePage:
      'Listan över marknader ändras då och då. Programmets egen sida visar vad som gäller i dag.',
    whatWouldQualify: ({ missing, needed }) =>
      `Ett av det här skulle räcka: aktiv Software Assurance för kvalificerande Office-program; Microsoft 365 eller Microsoft 365 E3/E5 från Software Assurance; eller ytterligare ${licences(missing)} av Microsoft 365 E3/E5, så att det blir ${number(needed)}.`,
    laterCriterion:
      'Fråga er kontakt på Microsoft om ytterligare en väg: i december 2024 angav Microsoft också att ha köpt för 250 000 amerikanska dollar under 12 månader.',
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
      `Se efter på programmets egen sida om det erbjuds i ${country(code)} just nu. Gör det det, är inget i vägen där; annars finns erbjudandet inte, vad som än gäller i övrigt.`,
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

const renewal: AllFlowWords['renewal'] = {
  title: 'Partnerförmåner: vad gäller, och hur länge?',
  intro:
    'Berätta vilken förmån och vilka datum det gäller, ungefär två minuter, så får du dagarna som räknas och vad som ska göras när. Svaren används bara till den här kontrollen; ”vet inte” är alltid ett bra svar.',
  starters: listed(
    'kontrollera förnyelse, kolla förnyelse, förnyelsekontroll, kolla våra förmåner, kolla mina förmåner, kontrollera förmåner, kolla datum, kontrollera datum, kolla förfallodatum, kontrollera förfallodatum, när går våra förmåner ut, när går mina förmåner ut, hur länge gäller våra förmåner, hur länge gäller nyckeln, hur länge kan vi använda nyckeln',
  ),
  startButton: 'Kontrollera förmånernas datum',
  fields: {
    benefit: {
      question: 'Vilken förmån gäller det?',
      name: 'Förmån',
      hint: 'I Partnercenter står dina förmåner under Förmåner. Varje sort har sina regler.',
      options: {
        productKeys: 'Produktnycklar',
        userAssigned: 'Tilldelad en person, till exempel Visual Studio',
        bulkCredit: 'Azure Bulk Credit (årlig kredit)',
        technicalSupport: 'Teknisk support',
        membership: 'Själva medlemskapet',
      },
      synonyms: {
        productKeys: listed(
          'produktnyckel, nyckel, nycklar, nyckeln, licensnyckel, Office-nyckel, programnyckel',
        ),
        userAssigned: listed(
          'Visual Studio, VS, MSDN, Visual Studio-prenumeration, tilldelad, tilldelad en användare, tilldelad person',
        ),
        bulkCredit: listed('bulk credit, Azure-kredit, kredit, krediten, Azure, Azure-budget'),
        technicalSupport: listed('support, tekniska förmåner, supportärende, supportärenden'),
        membership: listed('medlemskap, medlemskapet, partnermedlemskap, MPN-medlemskap, registreringen'),
      },
    },
    place: {
      question: 'På vems konto ska den användas?',
      name: 'Används på',
      hint: 'Licenserna är till för er själva och för demonstrationer.',
      options: { own: 'Vårt eget', customer: 'En kunds' },
      synonyms: {
        own: listed(
          'eget, egna, vårt, vårt konto, vårt eget konto, eget konto, mitt, mitt eget, hos oss, internt, oss själva',
        ),
        customer: listed(
          'kund, kunden, kundens, kundens konto, en kunds konto, kundkonto, hos kund, hos en kund, åt en kund, hos kunden',
        ),
      },
    },
    expiry: {
      question: 'Vilket är förmånens förfallodatum (förnyelsedatumet)?',
      name: 'Förfallodatum',
      hint: 'Partnercenter visar det vid förmånerna och på sidan Medlemskapserbjudanden.',
      options: {},
      synonyms: {},
    },
    renewalStart: {
      question: 'Från vilket datum kan medlemskapet förnyas (startdatum för förnyelsen)?',
      name: 'Startdatum för förnyelsen',
      hint: 'Det står på sidan Medlemskapserbjudanden i MPN-instrumentpanelen.',
      options: {},
      synonyms: {},
    },
    activated: {
      question: 'Är den redan aktiverad (nyckeln inlöst, personen tilldelad)?',
      name: 'Aktiverad',
      hint: 'Det som inte är aktiverat kan gå förlorat; det som är aktiverat lever ofta längre.',
      options: {},
      synonyms: {},
    },
    redeemed: {
      question: 'Vilken dag löstes nyckeln in?',
      name: 'Nyckeln inlöst',
      hint: 'Året räknas från den dagen. Molnportalen visar den vid prenumerationen.',
      options: {},
      synonyms: {},
    },
    assigned: {
      question: 'Vilken dag tilldelades den först till personen?',
      name: 'Tilldelad',
      hint: 'Från den dagen ska det gå 90 dagar innan någon annan kan få den.',
      options: {},
      synonyms: {},
    },
    available: {
      question: 'Visar Partnercenter förmånen som tillgänglig?',
      name: 'Tillgänglig i Partnercenter',
      hint: 'Se efter under MPN > Förmåner. Du behöver rollen MPN-partneradministratör.',
      options: {},
      synonyms: {},
    },
    change: {
      question: 'Vad ska nyckeln användas till?',
      name: 'Fler licenser eller mer tid',
      hint: 'En nyckel kan bara lösas in en gång, så bestäm dig innan.',
      options: {
        add: 'Lägga till licenser i en prenumeration vi har',
        extend: 'Förnya eller förlänga en prenumeration vi har',
        neither: 'Inget av dem: en egen prenumeration',
      },
      synonyms: {
        add: listed(
          'lägga till, lägg till, fler licenser, fler, flera licenser, fler platser, utöka antalet',
        ),
        extend: listed('förlänga, förläng, förnya, mer tid, längre tid, förlängning, förnyelse'),
        neither: listed(
          'inget, inget av dem, ny, ny prenumeration, en ny prenumeration, ingendera, annat, något annat',
        ),
      },
    },
    otherOffer: {
      question:
        'Använder personen som ska få krediten redan ett annat licens-, förskotts- eller krediterbjudande?',
      name: 'Annat erbjudande',
      hint: 'Till exempel Enterprise Agreement, Cloud Solution Provider, Azure in Open, Azure Pass eller Action Pack.',
      options: {},
      synonyms: {},
    },
  },
  headlines: {
    customerAccount: 'Nej: de här licenserna är inte till för en kunds konto.',
    benefitOpen: 'Det beror på förmånen. De här datumen gäller för alla.',
    membershipNow: ({ start }) => `Ja: medlemskapet kan förnyas vilken dag som helst sedan ${day(start)}.`,
    membershipWait: ({ start }) => `Inte än: medlemskapet kan förnyas från ${day(start)}.`,
    membershipOpen: 'Det beror på startdatumet för förnyelsen: slå upp det, så vet du dagen.',
    creditBlocked: 'Nej: den personen kan inte få Azure Bulk Credit vid sidan av ett annat erbjudande.',
    creditOpen: 'Det beror på om personen har ett annat erbjudande.',
    activatedOpen: 'Det beror på om förmånen har aktiverats.',
    availableOpen: 'Det beror på om Partnercenter visar förmånen som tillgänglig. Datumen är klara.',
    expiryOpen: 'Det beror på förfallodatumet: slå upp det, så följer resten.',
    expiredButAvailable: ({ expiry }) =>
      `Datumet ${date(expiry)} har passerat, men Partnercenter visar förmånen som tillgänglig: kontrollera datumet.`,
    tooLate: ({ until }) => `För sent den här gången: sista dagen att aktivera var ${day(until)}.`,
    renewFirst: 'Inte än: förnya medlemskapet först och aktivera sedan förmånen.',
    activateBy: ({ expiry, by }) =>
      `Aktivera den före ${day(expiry)}: senast ${day(by)} för säkerhets skull.`,
    activateToday: ({ expiry }) => `Aktivera den i dag: ${day(expiry)} är sista dagen.`,
    activateInGrace: ({ until }) => `Du kan fortfarande aktivera och använda den till och med ${day(until)}.`,
    redeemedOpen:
      'Nyckeln fungerar i ett år från dagen då den löstes in: ta reda på den dagen, så vet du slutet.',
    keyWorks: ({ until }) => `Nyckeln kan användas till ${day(until)}.`,
    keyEnded: ({ until }) => `Nyckelns år tog slut ${day(until)}.`,
    checkDates: ({ until }) =>
      `Enligt de här datumen kan nyckeln användas till ${day(until)}, men kontrollera dem: de går inte ihop.`,
    useAssigned: ({ until }) => `Den kan användas till och med ${day(until)}.`,
    useEnded: ({ until }) => `Den kunde användas till och med ${day(until)}; den dagen har passerat.`,
    useInTime: ({ expiry }) =>
      `Allt är i sin ordning: den aktiverades i tid, innan den går ut ${day(expiry)}.`,
    usePastExpiry: ({ expiry }) =>
      `Den gick ut ${day(expiry)}; Partnercenter visar om den fortfarande gäller.`,
  },
  reasons: {
    customerAccount:
      'Produktlicenserna är avsedda för demonstration. De får inte installeras på en kunds maskinvara eller i en kunds infrastruktur, och används bara under partnerns överinseende.',
    benefitOpen:
      'Vilken förmån det är vet vi inte än: en inlöst nyckel fungerar i ett år, det som är tilldelat en person i 30 dagar efter förnyelsedatumet.',
    activatedOpen:
      'Om den har aktiverats vet vi inte än: bara det som inte är aktiverat kan gå förlorat på förfallodatumet.',
    expiryOpen: 'Förfallodatumet är inte känt än: det är sista dagen då en förmån kan aktiveras.',
    expiryMoot: 'Förfallodatumet är inte känt, men en inlöst nyckel har sitt eget år.',
    activateInTime: ({ expiry, by }) =>
      `Förfallodatumet, ${day(expiry)}, är sista dagen att aktivera. Eftersom Microsofts exempel säger ”före” det datumet, sikta på dagen innan: ${day(by)}.`,
    activateLastDay: ({ expiry }) =>
      `I dag, ${day(expiry)}, är förfallodatumet, och datumet självt räknas som sista dagen att aktivera.`,
    activateInGrace: ({ expiry, until }) =>
      `Den gick ut ${day(expiry)}, men det som är tilldelat en person kan aktiveras och användas i 30 dagar till: till och med ${day(until)}.`,
    activateTooLate: ({ until }) => `Den ${date(until)} var sista dagen att aktivera den.`,
    graceAhead: ({ until }) =>
      `Det finns en reserv: det som är tilldelat en person kan aktiveras och användas till och med ${day(until)}, 30 dagar efter förnyelsedatumet.`,
    keyYear: ({ today, until }) =>
      `En nyckel fungerar i ett år från dagen då du löser in den. Inlöst i dag, ${day(today)}, fungerar den till ${day(until)}.`,
    redeemedOpen: 'Dagen då nyckeln löstes in är inte känd än: där börjar dess år, oavsett förfallodatum.',
    redeemedAhead: ({ redeemed, until }) =>
      `Den ${date(redeemed)} har inte kommit än. Inlöst den dagen fungerar nyckeln till ${day(until)}.`,
    redeemedAfterExpiry: ({ redeemed, expiry }) =>
      `Inlöst ${day(redeemed)}, men förmånerna gick ut ${day(expiry)}, som var sista dagen att lösa in: ett av de två datumen kan inte stämma.`,
    keyWorks: ({ redeemed, until }) =>
      `Inlöst ${day(redeemed)} fungerar nyckeln i ett år, till ${day(until)}, även om förmånerna går ut tidigare.`,
    keyEnded: ({ redeemed, until }) =>
      `Inlöst ${day(redeemed)} fungerade nyckeln i ett år, till ${day(until)}.`,
    useAssigned: ({ expiry, until }) =>
      `Det som är tilldelat en person får användas i 30 dagar efter förnyelsedatumet ${date(expiry)}: till och med ${day(until)}.`,
    useInGrace: ({ expiry, until }) =>
      `Förnyelsedatumet ${date(expiry)} har passerat; de 30 dagarna därefter varar till och med ${day(until)}.`,
    useEnded: ({ until }) => `De 30 dagarna efter förnyelsedatumet tog slut ${day(until)}.`,
    useInTime: ({ expiry }) => `Den är aktiverad, och sista dagen för det var ${day(expiry)}.`,
    usePastExpiry: ({ expiry }) =>
      `Förmånerna gick ut ${day(expiry)}. Källan säger inte hur länge just den här gäller när den väl är aktiverad.`,
    assignedOpen:
      'Dagen då den först tilldelades är inte känd än: 90 dagar efter den kan den gå till någon annan.',
    reassignNow: ({ assigned, from }) =>
      `Först tilldelad ${day(assigned)}: sedan ${day(from)} får den gå till en annan person.`,
    reassignFrom: ({ assigned, from }) =>
      `Först tilldelad ${day(assigned)}: den får gå till en annan person från ${day(from)}, 90 dagar senare, och inte tidigare.`,
    available: 'Partnercenter visar förmånen som tillgänglig, så den kan aktiveras där.',
    notAvailable: 'Förmånen är inte tillgänglig: medlemskapet behöver förnyas innan den kan aktiveras.',
    availableOpen:
      'Om förmånen är tillgänglig i Partnercenter vet vi inte än. Är den inte det kommer medlemskapet först.',
    otherOffer:
      'Azure Bulk Credit kan inte kombineras med ett annat licens-, förskotts- eller krediterbjudande.',
    noOtherOffer: 'Det finns inget annat erbjudande i vägen för Azure Bulk Credit.',
    otherOfferOpen:
      'Om personen har ett annat erbjudande vet vi inte än: Azure Bulk Credit kan inte kombineras med ett sådant.',
    addLicences:
      'Att lägga till höjer antalet licenser, och prenumerationen går då ut om mindre än 12 månader; hur mycket kortare tiden blir beror på hur många ni har och hur många ni lägger till.',
    extendTime:
      'Att förnya eller förlänga lämnar antalet licenser oförändrat och ger prenumerationen mer tid.',
    changeOpen:
      'Fler licenser eller mer tid: det är inte bestämt än. Att lägga till gör tiden kortare än 12 månader, att förlänga behåller antalet licenser.',
    membershipNow: ({ start }) =>
      `Startdatumet för förnyelsen var ${day(start)}: sedan dess går vilken dag som helst. Microsofts senare sidor beskriver en period som slutar 30 dagar efter årsdagen.`,
    membershipWait: ({ start }) =>
      `Startdatumet för förnyelsen är ${day(start)}: från och med då går vilken dag som helst, men inte tidigare.`,
    membershipOpen:
      'Startdatumet för förnyelsen är inte känt än: från den dagen kan medlemskapet förnyas vilken dag som helst.',
  },
  steps: {
    demonstrate: 'Era säljare och marknadsförare får visa programvaran för kunder, under ert överinseende.',
    customerBuys: 'För sitt eget arbete behöver kunden egna licenser.',
    tellBenefit:
      'Förmån: listan under MPN > Förmåner i Partnercenter visar vilken det är. En nyckel: dess år räknas från inlösen. Tilldelad en person: 30 dagar efter förnyelsedatumet. Allt annat: aktivera senast på förfallodatumet.',
    tellExpiry:
      'Förfallodatum: MPN-partneradministratören hittar det i Partnercenter, på sidan Medlemskapserbjudanden. Ligger det framåt i tiden, aktivera senast dagen innan; har det passerat, förnya medlemskapet först.',
    tellActivatedKey:
      'Inlöst eller inte: det syns i molnportalen, eller för MPN-partneradministratören under MPN > Förmåner. Är den det fungerar nyckeln i ett år från den dagen; annars måste den lösas in senast på förfallodatumet.',
    tellActivatedSeat:
      'Tilldelad eller inte: MPN-partneradministratören ser det under Förmåner > Visual Studio. Är den det får den användas till 30 dagar efter förnyelsedatumet; annars kan den fortfarande tilldelas till dess.',
    tellActivated:
      'Aktiverad eller inte: MPN-partneradministratören ser det under MPN > Förmåner. Är den det behöver inget ske till förfallodatumet; annars måste den aktiveras senast då.',
    tellRedeemed:
      'Inlösningsdag: den som löste in nyckeln kan titta i molnportalen, där varje prenumeration visar sina datum. Nyckeln fungerar i ett år därifrån.',
    tellAssigned:
      'Tilldelningsdag: MPN-partneradministratören ser den under Förmåner > Visual Studio. När 90 dagar har gått kan någon annan få den; före det inte.',
    tellAvailable:
      'Tillgänglig eller inte: MPN-partneradministratören ser det under MPN > Förmåner. Är den det, aktivera den; annars förnya medlemskapet först.',
    tellOtherOffer:
      'Annat erbjudande: personen själv, eller den som sköter era Azure-prenumerationer, känner till ett Enterprise Agreement, Cloud Solution Provider, Azure in Open, Azure Pass eller Action Pack. Med något av dem: går inte. Utan: tilldela krediten.',
    activate:
      'Logga in på instrumentpanelen i Partnercenter i rollen MPN-partneradministratör, välj MPN och sedan Förmåner, och aktivera förmånen.',
    addFirst:
      'Bestäm dig innan du löser in, för en nyckel kan bara lösas in en gång: tillagda licenser kostar tid. Vill du behålla hela tiden, förläng i stället.',
    extendFirst:
      'Bestäm dig innan du löser in, för en nyckel kan bara lösas in en gång: att förlänga ger tid, inte licenser.',
    decideFirst:
      'Bestäm först: fler licenser eller mer tid? En nyckel kan bara lösas in en gång, och det går inte att ångra.',
    redeem: 'Lös in nyckeln i den molnportal den hör till. Dess år börjar den dagen.',
    assign:
      'Logga in på instrumentpanelen i Partnercenter, välj MPN, Förmåner, Visual Studio och tilldela personen: vem som helst i Användarhantering eller i er klientorganisation i Azure AD (Entra). Sedan loggar personen in i Visual Studio.',
    activateSupport:
      'Logga in på instrumentpanelen i Partnercenter, välj MPN, Förmåner, Tekniska förmåner och aktivera, så får du ditt åtkomst-ID och kontrakts-ID.',
    checkPortal:
      'Logga in på molnportalen och kontrollera prenumerationens förfallodatum: där är det det som gäller.',
    nextKey:
      'Logga in på molnportalen innan året är slut, kontrollera förfallodatumet, och lägg med en ny nyckel antingen till licenser eller förläng. En nyckel löses in en gång: bestäm först.',
    reassign:
      'För att ge den till en annan person: välj MPN, Förmåner, Visual Studio i Partnercenter och tilldela den nya.',
    reassignLater: ({ from }) => `Planera in bytet till en annan person den ${date(from)} eller senare.`,
    creditOther: 'Ge krediten till någon som inte har ett sådant erbjudande.',
    creditSupport:
      'Finns det inget annat erbjudande och tilldelningen ändå misslyckas, kontakta Microsoft Support.',
    tellRenewalStart:
      'Startdatum för förnyelsen: det står på sidan Medlemskapserbjudanden i MPN-instrumentpanelen. Har det kommit kan du förnya vilken dag som helst; annars vänta.',
    renewMembership: 'Förnya medlemskapet i Partnercenter, vilken dag du vill från och med nu.',
    waitForRenewal: ({ start }) =>
      `Förnya medlemskapet från och med ${day(start)}. Tidigare går det inte, så lägg in dagen i kalendern.`,
  },
  timeline: {
    today: 'I dag',
    redeemed: 'Nyckeln löstes in',
    assigned: 'Tilldelades först till personen',
    renewalStart: 'Medlemskapet kan förnyas från den här dagen',
    advisedDay: 'Säkraste sista dagen att aktivera förmånen',
    expiry: 'Förmånens förfallodatum: sista dagen att aktivera',
    renewalDate: 'Förmånens förfallodatum (förnyelsedatum)',
    graceEnd: 'Sista dagen att aktivera och använda det som är tilldelat en person',
    reassign: 'Visual Studio-platsen får gå till en annan person',
    keyEnd: 'Sista dagen i nyckelns år',
  },
};

export const sv: AllFlowWords = { engine, eligibility, renewal };
