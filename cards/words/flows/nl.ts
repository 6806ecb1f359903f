import type { AllFlowWords } from './flow-words.js';
import { listed, sayIn } from './say.js';

const { bound, country, date, number } = sayIn('nl');

/** "1 licentie", "1.999 licenties". */
const licences = (count: string | number | undefined): string =>
  `${number(count)} ${count === 1 ? 'licentie' : 'licenties'}`;

const engine: AllFlowWords['engine'] = {
  progress: (step, of) => `${step} van ${of}`,
  next: 'Volgende',
  back: 'Terug',
  cancel: 'Annuleren',
  yes: 'Ja',
  no: 'Nee',
  unknown: 'Weet ik niet',
  edit: 'Wijzigen',
  startOver: 'Opnieuw beginnen',
  copyAsText: 'Kopiëren als tekst',
  addToCalendar: 'Aan agenda toevoegen',
  required: 'Beantwoord deze vraag nog, of kies ‘Weet ik niet’.',
  understood: (name, value) => `${name}: ${value}`,
  notUnderstood: {
    choice: 'Kies een van de opties: de naam of het nummer in de lijst is genoeg.',
    yesNo: 'Ja of nee is genoeg.',
    number: 'Ik heb hier een heel getal nodig, bijvoorbeeld 2.000 of ‘ongeveer 2.500’.',
    date: 'Ik heb hier een dag nodig die op de kalender staat, bijvoorbeeld 12 maart 2026 of 12-03-2026 (eerst de dag).',
    country: 'Ik heb hier de naam van een land of gebied nodig, bijvoorbeeld Zweden, Japan of Hongkong.',
    vagueDate:
      'Ik heb de precieze dag nodig, want één dag kan het verschil maken. Bijvoorbeeld: 31 januari 2026.',
    range: ({ min, max }) =>
      `Daar kan ik niet mee rekenen: ik heb iets tussen ${bound(min)} en ${bound(max)} nodig.`,
  },
  cancelled: 'Goed, ik ben gestopt en heb niets bewaard. Je kunt altijd opnieuw beginnen.',
  stale: 'Die kaart is ingehaald door een later antwoord, dus ik heb alles gelaten zoals het was.',
  resumed: 'Terug naar waar we waren:',
  summaryTitle: 'Je antwoorden',
  reasonsTitle: 'Waarom',
  stepsTitle: 'Wat je nu kunt doen',
  timelineTitle: 'De datums',
  sourceButton: 'Meer lezen',
  standing: { yes: 'Ja', no: 'Nee', open: 'Open' },
  typed: {
    yes: listed(
      'ja, j, jawel, jazeker, ja hoor, ja graag, jep, zeker, zeker weten, natuurlijk, uiteraard, klopt, dat klopt, inderdaad, precies, juist, correct, absoluut, oké, dat heb ik, dat hebben we, ik heb, we hebben, wij hebben, is al gebeurd, al gedaan',
    ),
    no: listed(
      'nee, neen, nee hoor, nee dank je, nee bedankt, nope, niet, nog niet, nooit, helaas niet, helaas nee, geen, zeker niet, absoluut niet, helemaal niet, dat heb ik niet, dat hebben we niet, ik heb geen, we hebben geen, wij hebben geen, klopt niet, dat klopt niet',
    ),
    unknown: listed(
      'weet ik niet, weet niet, ik weet het niet, ik weet niet, we weten het niet, dat weet ik niet, geen idee, ik heb geen idee, onbekend, onduidelijk, onzeker, niet zeker, ik ben niet zeker, weet ik niet zeker, misschien, mogelijk, wellicht, moeilijk te zeggen, ik weet het niet meer, overslaan, sla over, pas',
    ),
    back: listed('terug, ga terug, vorige, vorige vraag, een stap terug, stap terug, ongedaan maken'),
    cancel: listed(
      'annuleren, annuleer, stop, stoppen, afbreken, breek af, ophouden, hou op, laat maar, laat maar zitten, vergeet het',
    ),
    startOver: listed(
      'opnieuw beginnen, opnieuw, begin opnieuw, opnieuw starten, van voren af aan, vanaf het begin, herstarten, reset',
    ),
    copy: listed('kopiëren, kopieer, kopiëren als tekst, kopieer als tekst, als tekst, tekst kopiëren'),
  },
  change: listed(
    'wijzig, wijzig de, wijzig het, wijzig mijn, wijzigen, verander, verander de, verander het, verander mijn, pas aan, pas de, pas het, corrigeer, corrigeer de, corrigeer het, verbeter de, verbeter het',
  ),
};

const eligibility: AllFlowWords['eligibility'] = {
  title: 'Home Use Program: wie komt in aanmerking?',
  intro:
    'Een paar korte vragen, ongeveer twee minuten, en je weet of je organisatie of jijzelf het Home Use Program (HUP) kunt gebruiken, en hoe. Je antwoorden dienen alleen voor deze check; ‘weet ik niet’ is altijd een goed antwoord.',
  starters: listed(
    'check of we in aanmerking komen, controleer of we in aanmerking komen, check of ik in aanmerking kom, controleer of ik in aanmerking kom, komen we in aanmerking, komen wij in aanmerking, kom ik in aanmerking, komt mijn organisatie in aanmerking, komt onze organisatie in aanmerking, hup check, hup-check, start de check, hebben we recht op de korting, heb ik recht op de korting, mogen we het home use program gebruiken, mag ik het home use program gebruiken, kunnen we het home use program gebruiken, kan ik het home use program gebruiken',
  ),
  startButton: 'Check of we in aanmerking komen',
  fields: {
    who: {
      question: 'Voor wie wil je het weten?',
      name: 'Voor wie',
      hint: 'Een beheerder heeft andere stappen nodig dan iemand die zelf wil kopen.',
      options: { organisation: 'Mijn organisatie (ik beheer die)', employee: 'Mijzelf (ik werk er)' },
      synonyms: {
        organisation: listed(
          'organisatie, de organisatie, mijn organisatie, onze organisatie, bedrijf, het bedrijf, mijn bedrijf, ons bedrijf, ons, wij, we, beheerder, IT-beheerder, admin, IT, werkgever',
        ),
        employee: listed(
          'mezelf, mijzelf, mij, ik, medewerker, een medewerker, werknemer, als medewerker, voor mij, privé, alleen ik, personeel',
        ),
      },
    },
    country: {
      question: 'Om welk land of gebied gaat het?',
      name: 'Land',
      hint: 'Het programma bestaat niet overal, en enkele markten hebben eigen regels.',
      options: {},
      synonyms: {},
    },
    kind: {
      question: 'Wat voor organisatie is het?',
      name: 'Soort organisatie',
      hint: 'Onderwijs en non-profit komen meteen in aanmerking. Het telt hoe de organisatie bij Microsoft geregistreerd staat.',
      options: {
        commercial: 'Commercieel (een bedrijf)',
        government: 'Overheid (publieke sector)',
        education: 'Onderwijs',
        nonprofit: 'Non-profit',
      },
      synonyms: {
        commercial: listed(
          'commercieel, bedrijf, een bedrijf, onderneming, firma, bv, nv, privésector, private sector, particulier bedrijf, zaak, concern, startup',
        ),
        government: listed(
          'overheid, publieke sector, gemeente, provincie, rijk, rijksoverheid, ministerie, overheidsinstelling, semi-overheid, waterschap, publiek',
        ),
        education: listed(
          'onderwijs, school, scholen, universiteit, hogeschool, onderwijsinstelling, basisschool, scholengroep, college, mbo',
        ),
        nonprofit: listed(
          'non-profit, nonprofit, non profit, zonder winstoogmerk, stichting, vereniging, goed doel, vzw, ngo, liefdadigheid, non-profitorganisatie',
        ),
      },
    },
    agreement: {
      question: 'Wat hiervan heeft de organisatie?',
      name: 'Overeenkomst',
      hint: 'Software Assurance hoort bij sommige overeenkomsten voor volumelicenties. Wie de licenties beheert, weet het.',
      options: {
        softwareAssurance: 'Actieve Software Assurance voor Office-toepassingen die in aanmerking komen',
        fromSoftwareAssurance: 'Microsoft 365, of Microsoft 365 E3/E5, op basis van Software Assurance',
        none: 'Geen van beide',
      },
      synonyms: {
        softwareAssurance: listed(
          'software assurance, actieve software assurance, software assurance voor Office, SA, actieve SA, Office met software assurance',
        ),
        fromSoftwareAssurance: listed(
          'Microsoft 365 op basis van software assurance, M365 uit software assurance, E3 uit software assurance, E5 uit software assurance, uit software assurance, op basis van software assurance, uit SA, via software assurance',
        ),
        none: listed(
          'geen, geen van beide, geen van die, geen van deze, niets, niks, geen software assurance, zonder software assurance, geen overeenkomst',
        ),
      },
    },
    seats: {
      question: 'Hoeveel licenties voor Microsoft 365 E3 en E5 heeft ze gekocht, bij elkaar opgeteld?',
      name: 'Licenties voor Microsoft 365 E3/E5',
      hint: 'Eén soort of gemengd, beide tellen mee. Het aantal staat in het beheercentrum onder Facturering > Uw producten.',
      options: {},
      synonyms: {},
    },
    buying: {
      question: 'Hoe koopt de organisatie haar licenties?',
      name: 'Manier van kopen',
      hint: 'Dat bepaalt waar beheerders het programma vinden.',
      options: { volumeLicensing: 'Met volumelicenties', other: 'Op een andere manier' },
      synonyms: {
        volumeLicensing: listed(
          'volumelicenties, volumelicentie, volume licensing, VL, enterprise agreement, EA, open license, MPSA, VLSC',
        ),
        other: listed(
          'anders, andere manier, online, creditcard, met creditcard, rechtstreeks, direct, CSP, cloud solution provider, web, beheercentrum',
        ),
      },
    },
    email: {
      question: 'Heb je een geldig e-mailadres van je organisatie?',
      name: 'Zakelijk e-mailadres',
      hint: 'Daarmee laat je zien dat je er werkt: Microsoft stuurt er een link naartoe.',
      options: {},
      synonyms: {},
    },
    account: {
      question: 'Heb je zelf een actief Microsoft-account?',
      name: 'Microsoft-account',
      hint: 'Het account dat bij je persoonlijke e-mailadres hoort, niet je werkaccount. Daarmee koop je.',
      options: {},
      synonyms: {},
    },
  },
  headlines: {
    notOffered: ({ country: code }) => `Nee: het Home Use Program wordt in ${country(code)} niet aangeboden.`,
    organisationYes: 'Ja, je organisatie komt in aanmerking voor het Home Use Program.',
    organisationYesOneYear:
      'Ja, je organisatie komt in aanmerking. In jullie markt is een abonnement van één jaar te koop.',
    organisationYesPersonalOnly:
      'Ja, je organisatie komt in aanmerking. In Japan gaat het om Microsoft 365 Personal.',
    organisationOpen: 'Het is nog niet te zeggen of je organisatie in aanmerking komt. Dit ontbreekt nog.',
    organisationNo: 'Nee, met deze gegevens komt je organisatie niet in aanmerking.',
    employeeYes: 'Ja, je kunt via het Home Use Program kopen.',
    employeeYesOneYear: 'Ja, je kunt kopen. In jouw markt is een abonnement van één jaar te koop.',
    employeeYesPersonalOnly: 'Ja, je kunt kopen. In Japan gaat het om Microsoft 365 Personal.',
    employeeOpen: 'Het is nog niet te zeggen of je kunt kopen. Dit ontbreekt nog.',
    employeeNo:
      'Nee, met deze gegevens komt je organisatie niet in aanmerking, dus kun je er nog niet via kopen.',
    missingEmail: 'Nog niet: je hebt een geldig e-mailadres van je organisatie nodig.',
    missingAccount: 'Nog niet: je hebt een actief Microsoft-account nodig.',
    missingBoth:
      'Nog niet: je hebt een geldig e-mailadres van je organisatie en een actief Microsoft-account nodig.',
    marketDecides: 'Al het andere klopt: alleen het land staat nog open.',
  },
  reasons: {
    marketOffered: ({ country: code }) =>
      `${country(code)}: de korting op Microsoft 365 Family en Personal wordt daar aangeboden.`,
    marketNotOffered: ({ country: code }) =>
      `${country(code)}: daar bestaat het aanbod niet, wat er verder ook voor de organisatie geldt.`,
    marketOneYear: ({ country: code }) =>
      `${country(code)}: daar is een abonnement van één jaar te koop, op een eigen adres.`,
    marketPersonalOnly:
      'Japan: organisaties komen in aanmerking zoals elders, maar Microsoft 365 Family is er niet verkrijgbaar, alleen Personal.',
    marketDisputed:
      'Libanon: de eerste lijst van het programma sluit het niet uit, maar in juli 2022 stond het op de lijst van Microsoft met landen zonder aanbod.',
    marketOpen:
      'Het land is nog niet bekend. Het maakt alleen uit voor Macau, Rusland en Venezuela (geen aanbod), China en Hongkong (abonnement van één jaar) en Japan (alleen Personal).',
    countryMoot: 'Het land is niet bekend, maar dat zou het antwoord niet veranderen.',
    education: 'Klanten uit het onderwijs komen in aanmerking, wat ze ook hebben gekocht.',
    nonprofit: 'Non-profitorganisaties komen in aanmerking, wat ze ook hebben gekocht.',
    commercial: 'Een commerciële organisatie komt niet in aanmerking alleen omdat ze er een is.',
    government: 'Een overheidsorganisatie komt niet in aanmerking alleen omdat ze er een is.',
    softwareAssurance:
      'Actieve Software Assurance voor Office-toepassingen die in aanmerking komen, is genoeg.',
    fromSoftwareAssurance:
      'Microsoft 365, of Microsoft 365 E3/E5, op basis van Software Assurance is genoeg.',
    noAgreement: 'Er is geen Software Assurance voor Office, en geen Microsoft 365 op basis daarvan.',
    enoughLicences: ({ seats, needed }) =>
      `${number(seats)} licenties voor Microsoft 365 E3/E5 halen de ${number(needed)} die nodig zijn. Eén soort of gemengd, beide tellen mee.`,
    tooFewLicences: ({ seats, missing, needed }) =>
      `${licences(seats)} voor Microsoft 365 E3/E5: dat is ${number(missing)} te weinig, er zijn er ${number(needed)} nodig.`,
    kindOpen:
      'Wat voor organisatie het is, is nog niet bekend: onderwijs en non-profit komen meteen in aanmerking.',
    kindMoot: 'Wat voor organisatie het is, is niet bekend, maar elke soort komt hiermee in aanmerking.',
    agreementOpen:
      'Of er Software Assurance is, is nog niet bekend: zo ja, dan komt de organisatie in aanmerking.',
    agreementMoot: 'Of er Software Assurance is, is niet bekend, maar de licenties zijn ook zonder genoeg.',
    seatsOpen: ({ needed }) =>
      `Het aantal licenties voor Microsoft 365 E3/E5 is nog niet bekend: ${number(needed)} of meer is genoeg.`,
    emailYes: 'Je hebt een geldig e-mailadres van je organisatie.',
    emailNo: 'Een geldig e-mailadres van je organisatie ontbreekt: daarmee laat je zien dat je er werkt.',
    emailOpen:
      'Of je een geldig e-mailadres van je organisatie hebt, is nog niet bekend. Je hebt er een nodig.',
    accountYes: 'Je hebt een actief Microsoft-account om mee te kopen.',
    accountNo: 'Een eigen, actief Microsoft-account ontbreekt: daarmee koop je, niet met je werkaccount.',
    accountOpen: 'Of je een actief Microsoft-account hebt, is nog niet bekend. Je hebt er zelf een nodig.',
  },
  steps: {
    otherCountry:
      'Gaat het ook om mensen in een ander land? Begin opnieuw met dat land: het antwoord geldt per markt.',
    programmePage:
      'De lijst van markten verandert af en toe. Op de pagina van het programma zelf staat hoe het nu is.',
    whatWouldQualify: ({ missing, needed }) =>
      `Een van deze dingen is genoeg: actieve Software Assurance voor Office-toepassingen die in aanmerking komen; Microsoft 365 of Microsoft 365 E3/E5 op basis van Software Assurance; of nog ${licences(missing)} voor Microsoft 365 E3/E5 erbij, zodat het er ${number(needed)} zijn.`,
    laterCriterion:
      'Vraag je contact bij Microsoft naar nog een mogelijkheid: in december 2024 noemde Microsoft ook een besteding van 250.000 Amerikaanse dollar in 12 maanden.',
    askEmployer:
      'Geef dit door aan wie bij jullie de licenties beheert: wat ontbreekt, is een zaak van de organisatie, niet van jou.',
    tellKind:
      'Soort organisatie: wie de contracten met Microsoft tekent, weet hoe jullie geregistreerd staan. Onderwijs of non-profit: jullie komen in aanmerking. Commercieel of overheid: de overeenkomst of het aantal licenties beslist.',
    tellAgreement:
      'Software Assurance: de licentiebeheerder, of de reseller die de licenties verkocht, ziet het in de overeenkomst. Is ze actief voor Office, of komt Microsoft 365 eruit voort, dan komen jullie in aanmerking. Zo niet, dan beslist het aantal licenties.',
    tellSeats:
      'Aantal licenties: een beheerder ziet het in het beheercentrum onder Facturering > Uw producten. Tel E3 en E5 op. Vanaf 2.000 komt een commerciële organisatie of overheid in aanmerking; 1.999 is niet genoeg.',
    tellCountry:
      'Land: wie de contracten met Microsoft tekent, weet welk land geldt. Macau, Rusland en Venezuela: geen aanbod. China en Hongkong: een abonnement van één jaar. Japan: alleen Personal. Elders: zoals hier staat.',
    checkCountry: ({ country: code }) =>
      `Kijk op de pagina van het programma zelf of het nu in ${country(code)} wordt aangeboden. Zo ja, dan staat daar niets in de weg; zo nee, dan bestaat het aanbod niet, wat er verder ook geldt.`,
    wayVolumeLicensing:
      'Open het Home Use Program op de website van Microsoft Store voor Bedrijven: dat is de ingang voor volumelicenties. Kom je daar niet meer binnen, neem dan het beheercentrum, Facturering > Uw producten > Voordelen: in december 2024 beschreef Microsoft alleen nog die weg.',
    wayOther:
      'Open het Microsoft-beheercentrum, ga naar Facturering > Uw producten, kies het tabblad Voordelen en daarna het tabblad HUP.',
    tellBuying:
      'Hoe jullie kopen, bepaalt de ingang: wie de licentiefacturen betaalt, weet het. Volumelicenties is de eerste van deze twee, al het andere de tweede.',
    buyChina: 'Medewerkers in China kopen op het adres voor China.',
    buyHongKong: 'Medewerkers in Hongkong kopen op het adres voor Hongkong.',
    tellEmployees:
      'Vertel het je collega’s: op de pagina met hulpmiddelen staan flyers, kant-en-klare teksten en advies.',
    getEmail:
      'Vraag je IT-afdeling om een zakelijk e-mailadres. Zonder dat kan Microsoft niet bevestigen dat je er werkt.',
    tellEmail:
      'E-mailadres: je IT-afdeling weet of je er een hebt. Heb je er een, ga dan hieronder verder; zo niet, vraag er dan eerst een aan.',
    getAccount:
      'Maak een Microsoft-account aan met je persoonlijke e-mailadres. Dat kost niets en duurt een paar minuten.',
    tellAccount:
      'Microsoft-account: probeer je aan te melden met je persoonlijke e-mailadres. Lukt het, dan heb je er een; zo niet, dan maak je er daar gratis een aan.',
    signUp:
      'Open de pagina van het programma, selecteer Aan de slag en vul je zakelijke e-mailadres in. De link in het bericht dat je dan krijgt, bewijst dat je recht hebt op het programma.',
    signInAndBuy:
      'Meld je aan met het Microsoft-account van je persoonlijke e-mailadres. Dan zie je je kortingen, en bestel en betaal je in de Microsoft Store.',
  },
  timeline: {},
};

const renewal: AllFlowWords['renewal'] = {
  title: 'Partnervoordelen: wat geldt nog, en tot wanneer?',
  intro:
    'Vertel om welk voordeel en welke datums het gaat, ongeveer twee minuten, en je krijgt de dagen die tellen en wat er wanneer moet gebeuren. Je antwoorden dienen alleen voor deze check; ‘weet ik niet’ is altijd een goed antwoord.',
  starters: listed(
    'check verlenging, controleer verlenging, verlengingscheck, check onze voordelen, check mijn voordelen, controleer onze voordelen, check de datums, controleer de datums, check vervaldatum, controleer vervaldatum, wanneer verlopen onze voordelen, wanneer verlopen mijn voordelen, hoe lang gelden onze voordelen, hoe lang werkt de code, hoe lang kunnen we de code gebruiken',
  ),
  startButton: 'Check de datums van voordelen',
  fields: {
    benefit: {
      question: 'Om welk voordeel gaat het?',
      name: 'Voordeel',
      hint: 'In het Partnercentrum staan je voordelen onder Voordelen. Elke soort heeft eigen regels.',
      options: {
        productKeys: 'Productcodes',
        userAssigned: 'Toegewezen aan een persoon, zoals Visual Studio',
        bulkCredit: 'Azure-bulktegoed (Azure Bulk Credit)',
        technicalSupport: 'Technische ondersteuning',
        membership: 'Het lidmaatschap zelf',
      },
      synonyms: {
        productKeys: listed(
          'productcode, code, codes, sleutel, sleutels, productsleutel, licentiesleutel, licentiecode, Office-codes',
        ),
        userAssigned: listed(
          'Visual Studio, VS, MSDN, Visual Studio-abonnement, toegewezen, toegewezen aan een gebruiker, per gebruiker',
        ),
        bulkCredit: listed('bulktegoed, Azure-tegoed, tegoed, Azure, bulk credit, Azure-budget'),
        technicalSupport: listed(
          'ondersteuning, support, technische voordelen, ondersteuningstickets, supporttickets',
        ),
        membership: listed(
          'lidmaatschap, partnerlidmaatschap, MPN-lidmaatschap, inschrijving, het lidmaatschap',
        ),
      },
    },
    place: {
      question: 'Op wiens account wordt het gebruikt?',
      name: 'Gebruikt op',
      hint: 'De licenties zijn voor jullie zelf en voor demonstraties.',
      options: { own: 'Dat van onszelf', customer: 'Dat van een klant' },
      synonyms: {
        own: listed(
          'onszelf, ons eigen account, eigen account, eigen, ons account, van ons, mijn eigen, intern, wijzelf, zelf',
        ),
        customer: listed(
          'klant, de klant, een klant, account van de klant, account van een klant, klantaccount, bij een klant, bij de klant, voor een klant',
        ),
      },
    },
    expiry: {
      question: 'Wat is de vervaldatum van het voordeel (de verlengingsdatum)?',
      name: 'Vervaldatum',
      hint: 'Het Partnercentrum toont die bij je voordelen en op de pagina Lidmaatschapsaanbiedingen.',
      options: {},
      synonyms: {},
    },
    renewalStart: {
      question: 'Vanaf welke datum kan het lidmaatschap worden verlengd (startdatum van de verlenging)?',
      name: 'Startdatum van de verlenging',
      hint: 'Die staat op de pagina Lidmaatschapsaanbiedingen van het MPN-dashboard.',
      options: {},
      synonyms: {},
    },
    activated: {
      question: 'Is het al geactiveerd (code ingewisseld, persoon toegewezen)?',
      name: 'Geactiveerd',
      hint: 'Wat niet geactiveerd is, kan vervallen; wat geactiveerd is, leeft vaak langer.',
      options: {},
      synonyms: {},
    },
    redeemed: {
      question: 'Op welke dag is de code ingewisseld?',
      name: 'Code ingewisseld op',
      hint: 'Het gebruiksjaar telt vanaf die dag. De cloudportal toont hem bij het abonnement.',
      options: {},
      synonyms: {},
    },
    assigned: {
      question: 'Op welke dag is het voor het eerst aan de persoon toegewezen?',
      name: 'Toegewezen op',
      hint: 'Vanaf die dag moeten er 90 dagen voorbij zijn voordat iemand anders het kan krijgen.',
      options: {},
      synonyms: {},
    },
    available: {
      question: 'Laat het Partnercentrum het voordeel als beschikbaar zien?',
      name: 'Beschikbaar in het Partnercentrum',
      hint: 'Kijk onder MPN > Voordelen. Je hebt de rol van MPN-partnerbeheerder nodig.',
      options: {},
      synonyms: {},
    },
    change: {
      question: 'Waarvoor is de code?',
      name: 'Meer licenties of meer tijd',
      hint: 'Een code kun je maar één keer inwisselen, dus kies vooraf.',
      options: {
        add: 'Licenties toevoegen aan een abonnement dat we hebben',
        extend: 'Een abonnement dat we hebben vernieuwen of verlengen',
        neither: 'Geen van beide: een eigen abonnement',
      },
      synonyms: {
        add: listed('toevoegen, meer licenties, licenties toevoegen, erbij, extra licenties, meer plaatsen'),
        extend: listed('verlengen, verleng, vernieuwen, meer tijd, langere looptijd, langer, verlenging'),
        neither: listed(
          'geen, geen van beide, nieuw, nieuw abonnement, een nieuw abonnement, niets, iets anders',
        ),
      },
    },
    otherOffer: {
      question:
        'Gebruikt de persoon die het tegoed moet krijgen al een andere licentie-, prepaid- of tegoedaanbieding?',
      name: 'Andere aanbieding',
      hint: 'Bijvoorbeeld een Enterprise Agreement, Cloud Solution Provider, Azure in Open, Azure Pass of Action Pack.',
      options: {},
      synonyms: {},
    },
  },
  headlines: {
    customerAccount: 'Nee: deze licenties zijn niet voor het account van een klant.',
    benefitOpen: 'Dat hangt van het voordeel af. Deze datums gelden voor allemaal.',
    membershipNow: ({ start }) =>
      `Ja: het lidmaatschap kan sinds ${date(start)} op elke dag worden verlengd.`,
    membershipWait: ({ start }) => `Nog niet: het lidmaatschap kan vanaf ${date(start)} worden verlengd.`,
    membershipOpen: 'Dat hangt van de startdatum van de verlenging af: zoek die op en je weet de dag.',
    creditBlocked: 'Nee: deze persoon kan geen Azure-bulktegoed krijgen naast een andere aanbieding.',
    creditOpen: 'Dat hangt ervan af of de persoon een andere aanbieding heeft.',
    activatedOpen: 'Dat hangt ervan af of het voordeel al geactiveerd is.',
    availableOpen:
      'Dat hangt ervan af of het Partnercentrum het voordeel als beschikbaar laat zien. De datums zijn duidelijk.',
    expiryOpen: 'Dat hangt van de vervaldatum af: zoek die op en de rest volgt vanzelf.',
    expiredButAvailable: ({ expiry }) =>
      `De datum ${date(expiry)} is voorbij, maar het Partnercentrum laat het voordeel als beschikbaar zien: controleer de datum.`,
    tooLate: ({ until }) => `Te laat voor deze ronde: de laatste dag om te activeren was ${date(until)}.`,
    renewFirst: 'Nog niet: verleng eerst het lidmaatschap en activeer daarna het voordeel.',
    activateBy: ({ expiry, by }) =>
      `Activeer het vóór ${date(expiry)}: voor de zekerheid uiterlijk op ${date(by)}.`,
    activateToday: ({ expiry }) => `Activeer het vandaag: ${date(expiry)} is de laatste dag.`,
    activateInGrace: ({ until }) => `Je kunt het nog tot en met ${date(until)} activeren en gebruiken.`,
    redeemedOpen:
      'De code werkt één jaar vanaf de dag waarop hij is ingewisseld: zoek die dag op en je weet het einde.',
    keyWorks: ({ until }) => `De code is te gebruiken tot ${date(until)}.`,
    keyEnded: ({ until }) => `Het jaar van de code liep af op ${date(until)}.`,
    checkDates: ({ until }) =>
      `Volgens deze datums is de code te gebruiken tot ${date(until)}, maar controleer ze even: ze passen niet bij elkaar.`,
    useAssigned: ({ until }) => `Het is te gebruiken tot en met ${date(until)}.`,
    useEnded: ({ until }) => `Het was te gebruiken tot en met ${date(until)}; die dag is voorbij.`,
    useInTime: ({ expiry }) =>
      `Alles in orde: het is op tijd geactiveerd, vóór het op ${date(expiry)} verloopt.`,
    usePastExpiry: ({ expiry }) =>
      `Het verliep op ${date(expiry)}; in het Partnercentrum zie je of het nog loopt.`,
  },
  reasons: {
    customerAccount:
      'De productlicenties zijn bedoeld voor demonstraties. Ze mogen niet op hardware of infrastructuur van een klant worden geïnstalleerd en alleen onder toezicht van de partner worden gebruikt.',
    benefitOpen:
      'Om welk voordeel het gaat, is nog niet bekend: een ingewisselde code werkt een jaar, wat aan een persoon is toegewezen tot 30 dagen na de verlengingsdatum.',
    activatedOpen:
      'Of het al geactiveerd is, is nog niet bekend: alleen wat niet geactiveerd is, kan op de vervaldatum vervallen.',
    expiryOpen:
      'De vervaldatum is nog niet bekend: dat is de laatste dag waarop een voordeel geactiveerd kan worden.',
    expiryMoot: 'De vervaldatum is niet bekend, maar een ingewisselde code heeft zijn eigen jaar.',
    activateInTime: ({ expiry, by }) =>
      `De vervaldatum, ${date(expiry)}, is de laatste dag om te activeren. Omdat het voorbeeld van Microsoft ‘vóór’ die datum zegt, mik je beter op de dag ervoor: ${date(by)}.`,
    activateLastDay: ({ expiry }) =>
      `Vandaag, ${date(expiry)}, is de vervaldatum, en die datum zelf telt als laatste dag om te activeren.`,
    activateInGrace: ({ expiry, until }) =>
      `Het verliep op ${date(expiry)}, maar wat aan een persoon is toegewezen, kan nog 30 dagen worden geactiveerd en gebruikt: tot en met ${date(until)}.`,
    activateTooLate: ({ until }) => `${date(until)} was de laatste dag om het te activeren.`,
    graceAhead: ({ until }) =>
      `Er is een reserve: wat aan een persoon is toegewezen, kan tot en met ${date(until)} worden geactiveerd en gebruikt, 30 dagen na de verlengingsdatum.`,
    keyYear: ({ today, until }) =>
      `Een code werkt één jaar vanaf de dag waarop je hem inwisselt. Wissel je hem vandaag in, ${date(today)}, dan werkt hij tot ${date(until)}.`,
    redeemedOpen:
      'De dag waarop de code is ingewisseld, is nog niet bekend: daar begint het jaar, ongeacht de vervaldatum.',
    redeemedAhead: ({ redeemed, until }) =>
      `${date(redeemed)} moet nog komen. Wissel je de code die dag in, dan werkt hij tot ${date(until)}.`,
    redeemedAfterExpiry: ({ redeemed, expiry }) =>
      `Ingewisseld op ${date(redeemed)}, maar de voordelen verliepen op ${date(expiry)}, de laatste dag om in te wisselen: een van beide datums kan niet kloppen.`,
    keyWorks: ({ redeemed, until }) =>
      `Ingewisseld op ${date(redeemed)}: de code werkt één jaar, tot ${date(until)}, ook als de voordelen eerder verlopen.`,
    keyEnded: ({ redeemed, until }) =>
      `Ingewisseld op ${date(redeemed)}: de code werkte één jaar, tot ${date(until)}.`,
    useAssigned: ({ expiry, until }) =>
      `Wat aan een persoon is toegewezen, mag tot 30 dagen na de verlengingsdatum ${date(expiry)} worden gebruikt: tot en met ${date(until)}.`,
    useInGrace: ({ expiry, until }) =>
      `De verlengingsdatum ${date(expiry)} is voorbij; de 30 dagen erna lopen tot en met ${date(until)}.`,
    useEnded: ({ until }) => `De 30 dagen na de verlengingsdatum liepen af op ${date(until)}.`,
    useInTime: ({ expiry }) => `Het is geactiveerd, en de laatste dag daarvoor was ${date(expiry)}.`,
    usePastExpiry: ({ expiry }) =>
      `De voordelen verliepen op ${date(expiry)}. De bron zegt niet hoelang dit voordeel doorloopt als het eenmaal geactiveerd is.`,
    assignedOpen:
      'De dag van de eerste toewijzing is nog niet bekend: 90 dagen daarna kan het naar iemand anders.',
    reassignNow: ({ assigned, from }) =>
      `Voor het eerst toegewezen op ${date(assigned)}: sinds ${date(from)} mag het naar iemand anders.`,
    reassignFrom: ({ assigned, from }) =>
      `Voor het eerst toegewezen op ${date(assigned)}: het mag vanaf ${date(from)}, 90 dagen later, naar iemand anders, en niet eerder.`,
    available:
      'Het Partnercentrum laat het voordeel als beschikbaar zien, dus daar kan het worden geactiveerd.',
    notAvailable:
      'Het voordeel is niet beschikbaar: het lidmaatschap moet worden verlengd voordat het geactiveerd kan worden.',
    availableOpen:
      'Of het voordeel in het Partnercentrum beschikbaar is, is nog niet bekend. Zo niet, dan komt het lidmaatschap eerst.',
    otherOffer:
      'Azure-bulktegoed kan niet met een andere licentie-, prepaid- of tegoedaanbieding worden gecombineerd.',
    noOtherOffer: 'Er staat geen andere aanbieding in de weg van het Azure-bulktegoed.',
    otherOfferOpen:
      'Of de persoon een andere aanbieding heeft, is nog niet bekend: Azure-bulktegoed kan daar niet mee worden gecombineerd.',
    addLicences:
      'Toevoegen verhoogt het aantal licenties, en het abonnement verloopt dan in minder dan 12 maanden; hoeveel minder hangt af van hoeveel jullie er hebben en hoeveel je er toevoegt.',
    extendTime:
      'Vernieuwen of verlengen laat het aantal licenties zoals het is en geeft het abonnement een langere looptijd.',
    changeOpen:
      'Meer licenties of meer tijd: dat is nog niet beslist. Toevoegen maakt de looptijd korter dan 12 maanden, verlengen houdt het aantal licenties gelijk.',
    membershipNow: ({ start }) =>
      `De startdatum van de verlenging was ${date(start)}: sindsdien kan het op elke dag. Latere pagina’s van Microsoft noemen een periode die 30 dagen na de verjaardatum eindigt.`,
    membershipWait: ({ start }) =>
      `De startdatum van de verlenging is ${date(start)}: vanaf dan kan het op elke dag, eerder niet.`,
    membershipOpen:
      'De startdatum van de verlenging is nog niet bekend: vanaf die dag kan het lidmaatschap op elke dag worden verlengd.',
  },
  steps: {
    demonstrate:
      'Je verkoop- en marketingmedewerkers mogen de software aan klanten laten zien, onder jullie toezicht.',
    customerBuys: 'Voor eigen werk heeft de klant eigen licenties nodig.',
    tellBenefit:
      'Voordeel: de lijst onder MPN > Voordelen in het Partnercentrum noemt het. Een code: het jaar telt vanaf het inwisselen. Toegewezen aan een persoon: 30 dagen na de verlengingsdatum. Al het andere: activeer het uiterlijk op de vervaldatum.',
    tellExpiry:
      'Vervaldatum: de MPN-partnerbeheerder vindt die in het Partnercentrum, op de pagina Lidmaatschapsaanbiedingen. Moet die nog komen, activeer dan uiterlijk de dag ervoor; is die voorbij, verleng dan eerst het lidmaatschap.',
    tellActivatedKey:
      'Ingewisseld of niet: dat staat in de cloudportal, of de MPN-partnerbeheerder ziet het onder MPN > Voordelen. Zo ja, dan werkt de code één jaar vanaf die dag; zo niet, dan moet hij uiterlijk op de vervaldatum worden ingewisseld.',
    tellActivatedSeat:
      'Toegewezen of niet: de MPN-partnerbeheerder ziet het onder Voordelen > Visual Studio. Zo ja, dan mag het tot 30 dagen na de verlengingsdatum worden gebruikt; zo niet, dan kan het tot dan nog worden toegewezen.',
    tellActivated:
      'Geactiveerd of niet: de MPN-partnerbeheerder ziet het onder MPN > Voordelen. Zo ja, dan hoeft er vóór de vervaldatum niets te gebeuren; zo niet, dan moet het uiterlijk dan worden geactiveerd.',
    tellRedeemed:
      'Dag van inwisselen: wie de code inwisselde, kan in die cloudportal kijken, waar elk abonnement zijn datums toont. De code werkt vanaf die dag één jaar.',
    tellAssigned:
      'Dag van toewijzing: de MPN-partnerbeheerder ziet die onder Voordelen > Visual Studio. Na 90 dagen kan iemand anders het krijgen; eerder niet.',
    tellAvailable:
      'Beschikbaar of niet: de MPN-partnerbeheerder ziet het onder MPN > Voordelen. Zo ja, activeer het; zo niet, verleng eerst het lidmaatschap.',
    tellOtherOffer:
      'Andere aanbieding: de persoon zelf, of wie jullie Azure-abonnementen beheert, weet van een Enterprise Agreement, Cloud Solution Provider, Azure in Open, Azure Pass of Action Pack. Met een daarvan: niet mogelijk. Zonder: wijs het tegoed toe.',
    activate:
      'Meld je als MPN-partnerbeheerder aan bij het dashboard van het Partnercentrum, selecteer MPN en daarna Voordelen, en activeer het voordeel.',
    addFirst:
      'Kies voordat je inwisselt, want een code kun je maar één keer inwisselen: extra licenties kosten looptijd. Wil je de volle looptijd houden, verleng dan.',
    extendFirst:
      'Kies voordat je inwisselt, want een code kun je maar één keer inwisselen: verlengen geeft tijd, geen licenties.',
    decideFirst:
      'Kies eerst: meer licenties of meer tijd? Een code kun je maar één keer inwisselen, en er is geen weg terug.',
    redeem: 'Wissel de code in op de cloudportal waar hij bij hoort. Het jaar begint op die dag.',
    assign:
      'Meld je aan bij het dashboard van het Partnercentrum, selecteer MPN, Voordelen, Visual Studio en wijs de persoon toe: iedereen in Gebruikersbeheer of in jullie tenant van Azure AD (Entra). Daarna meldt de persoon zich aan bij Visual Studio.',
    activateSupport:
      'Meld je aan bij het dashboard van het Partnercentrum, selecteer MPN, Voordelen, Technische voordelen en activeer: je krijgt dan je toegangs-id en contract-id.',
    checkPortal:
      'Meld je aan bij de cloudportal en controleer de vervaldatum van het abonnement: die telt daar.',
    nextKey:
      'Meld je vóór het einde van het jaar aan bij de cloudportal, controleer de vervaldatum, en voeg met een nieuwe code licenties toe of verleng. Een code wissel je één keer in: kies eerst.',
    reassign:
      'Om het aan iemand anders te geven, selecteer je MPN, Voordelen, Visual Studio in het Partnercentrum en wijs je de nieuwe persoon toe.',
    reassignLater: ({ from }) => `Plan de overdracht aan iemand anders op ${date(from)} of later.`,
    creditOther: 'Geef het tegoed aan iemand die zo’n aanbieding niet heeft.',
    creditSupport:
      'Is er geen andere aanbieding en lukt de toewijzing toch niet, neem dan contact op met Microsoft Ondersteuning.',
    tellRenewalStart:
      'Startdatum van de verlenging: die staat op de pagina Lidmaatschapsaanbiedingen van het MPN-dashboard. Is die er, dan kun je op elke dag verlengen; daarvoor is het wachten.',
    renewMembership: 'Verleng het lidmaatschap in het Partnercentrum, vanaf nu op elke dag die je wilt.',
    waitForRenewal: ({ start }) =>
      `Verleng het lidmaatschap vanaf ${date(start)}. Eerder kan het niet, dus zet de dag in je agenda.`,
  },
  timeline: {
    today: 'Vandaag',
    redeemed: 'Code ingewisseld',
    assigned: 'Voor het eerst aan de persoon toegewezen',
    renewalStart: 'Vanaf deze dag kan het lidmaatschap worden verlengd',
    advisedDay: 'Veiligste laatste dag om het voordeel te activeren',
    expiry: 'Vervaldatum van het voordeel: laatste dag om te activeren',
    renewalDate: 'Vervaldatum van het voordeel (verlengingsdatum)',
    graceEnd: 'Laatste dag om te activeren en te gebruiken wat aan een persoon is toegewezen',
    reassign: 'Visual Studio-abonnement mag naar iemand anders',
    keyEnd: 'Laatste dag van het jaar van de code',
  },
};

export const nl: AllFlowWords = { engine, eligibility, renewal };
