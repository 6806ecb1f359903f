// Words of the eligibility check, in Dutch.
import type { CheckWords } from '../check-words.js';
import type { EligibilityKeys } from '../eligibility-keys.js';
import { listed, sayIn } from '../format.js';

const { count, country, number } = sayIn('nl');

/** "1 licentie", "1.999 licenties". */
const licences = (licences: string | number | undefined): string =>
  count(licences, { one: 'licentie', other: 'licenties' });

export const eligibility: CheckWords<EligibilityKeys> = {
  title: 'Home Use Program: wie komt in aanmerking?',
  intro:
    'Een paar korte vragen, ongeveer twee minuten, en je weet of je organisatie of jijzelf het Home Use Program (HUP) kunt gebruiken, en hoe. Je antwoorden dienen alleen voor deze check; ‘weet ik niet’ is altijd een goed antwoord.',
  starters: listed(
    'check of we in aanmerking komen, controleer of we in aanmerking komen, check of ik in aanmerking kom, controleer of ik in aanmerking kom, komen we in aanmerking, komen wij in aanmerking, kom ik in aanmerking, komt mijn organisatie in aanmerking, komt onze organisatie in aanmerking, hup check, hup-check, start de check, hebben we recht op de korting, heb ik recht op de korting, hebben we recht op hup, heb ik recht op hup, mogen we het home use program gebruiken, mag ik het home use program gebruiken, kunnen we het home use program gebruiken, kan ik het home use program gebruiken',
  ),
  startButton: 'Check of we in aanmerking komen',
  teaser: {
    title: 'Kunnen wij meedoen aan het Home Use Program?',
    short: 'Meedoen?',
    text: 'Een paar korte vragen, dan een duidelijk antwoord met de redenen.',
  },
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
      question:
        'Hoeveel licenties voor Microsoft 365 E3 en E5 heeft de organisatie gekocht, bij elkaar opgeteld?',
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
    commercial: 'Alleen omdat ze commercieel is, komt een organisatie nog niet in aanmerking.',
    government: 'Alleen omdat ze bij de overheid hoort, komt een organisatie nog niet in aanmerking.',
    softwareAssurance:
      'Actieve Software Assurance voor Office-toepassingen die in aanmerking komen, is genoeg.',
    fromSoftwareAssurance:
      'Microsoft 365, of Microsoft 365 E3/E5, op basis van Software Assurance is genoeg.',
    noAgreement: 'Er is geen Software Assurance voor Office, en geen Microsoft 365 op basis daarvan.',
    enoughLicences: ({ seats, needed }) =>
      `${number(seats)} licenties voor Microsoft 365 E3/E5 halen de ${number(needed)} die nodig zijn. Eén soort of gemengd, beide tellen mee.`,
    enoughLicencesAtLeast: ({ seats, needed }) =>
      `Minstens ${number(seats)} licenties voor Microsoft 365 E3/E5 halen de ${number(needed)} die nodig zijn. Eén soort of gemengd, beide tellen mee.`,
    tooFewLicencesAtMost: ({ seats, needed }) =>
      `Hoogstens ${number(seats)} licenties voor Microsoft 365 E3/E5 is te weinig: er zijn er ${number(needed)} nodig.`,
    seatsTooClose: ({ needed }) =>
      `Het aantal licenties voor Microsoft 365 E3/E5 ligt te dicht bij de ${number(needed)} die nodig zijn. Tel ze precies: één licentie kan beslissen.`,
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
    whatWouldQualifyUncounted: ({ needed }) =>
      `Een van deze is genoeg: actieve Software Assurance voor Office-toepassingen die in aanmerking komen; Microsoft 365 of Microsoft 365 E3/E5 uit Software Assurance; of ${number(needed)} licenties voor Microsoft 365 E3/E5.`,
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
