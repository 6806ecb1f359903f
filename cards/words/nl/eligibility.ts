// Words of the eligibility check, in Dutch.
import type { CheckWords } from '../check-words.js';
import type { EligibilityKeys } from '../en/eligibility.js';
import { listed, sayIn } from '../format.js';
import { optionNames } from './names.js';

const { count, country, number } = sayIn('nl');

/** "1 licentie", "1.999 licenties". */
const licences = (licences: string | number | undefined): string =>
  count(licences, { one: 'licentie', other: 'licenties' });

/** The check's one name, wherever it is shown. */
const NAME = 'Hebben we recht op de korting?';

export const eligibility: CheckWords<EligibilityKeys> = {
  title: NAME,
  intro:
    'Na een paar korte vragen (ongeveer twee minuten) weet je of je organisatie in aanmerking komt voor het Home Use Program (HUP), of je zelf met korting kunt kopen, en hoe dat gaat. Ik gebruik je antwoorden alleen voor deze check, en op bijna elke vraag mag je ‘weet ik niet’ antwoorden.',
  starters: listed(
    'komt ons bedrijf in aanmerking, controleer of we recht hebben, krijg ik korting, krijg ik de korting, krijgen wij korting, krijgen we korting, krijgen we de korting, heb ik recht op korting, voldoen wij aan de voorwaarden, voldoen we aan de voorwaarden, voldoen wij aan de eisen, voldoen we aan de eisen, doen wij mee, doen we mee, zijn wij aangesloten, zijn we aangesloten, kunnen wij meedoen aan het Home Use Program, check of we in aanmerking komen, controleer of we in aanmerking komen, check of ik in aanmerking kom, controleer of ik in aanmerking kom, komen we in aanmerking, komen wij in aanmerking, kom ik in aanmerking, komt mijn organisatie in aanmerking, komt onze organisatie in aanmerking, hup check, hup-check, kortingscheck, hebben we recht op de korting, heb ik recht op de korting, hebben we recht op hup, heb ik recht op hup, mogen we het home use program gebruiken, mag ik het home use program gebruiken, kunnen we het home use program gebruiken, kan ik het home use program gebruiken',
  ),
  asking: {
    anyOf: [
      [
        listed('ik, wij, we, mij, ons, mijn, onze'),
        listed('korting, goedkoper'),
        listed('krijg, krijgen, heb, hebben, kan, is, er, voor, recht'),
      ],
      [
        listed(
          'ziekenhuizen, scholen, gemeenten, gemeentes, verenigingen, stichtingen, universiteiten, banken, ziekenhuis, school, universiteit, gemeente, bibliotheek, vereniging, stichting, kantoor, kliniek, bank, ministerie, bureau, hogeschool, club, praktijk',
        ),
        listed(
          'tellen, vallen, horen, doen, mee, meedoet, doet, recht, telt, valt, aangesloten, komt, aanmerking',
        ),
      ],
      [
        listed('start, starten, begin, beginnen, doe, doen, open, openen'),
        listed('check, controle, test, vragenlijst'),
        listed('korting, kortingen, recht, hup, programma, deelname'),
      ],
      [
        listed('start, starten, begin, beginnen, doe, doen, open, openen'),
        listed('kortingscheck, kortingcheck, hupcheck, rechtcheck'),
      ],
      [
        listed('we, wij, ik'),
        listed('recht'),
        listed('checken, check, controleren, controleer, nagaan, weten'),
      ],
      [
        listed('we, wij, ik, mij, me, ons, onze, mijn, bedrijf, organisatie, werkgever'),
        listed('recht'),
        listed('op, erop'),
      ],
      [listed('we, wij, ik, ons, onze, mijn, bedrijf, organisatie, werkgever'), listed('aanmerking')],
      [
        listed('we, wij, ik, ons, onze, mijn, bedrijf, organisatie'),
        listed('kunnen, kan, mogen, mag, krijgen, krijg, krijgt, doet, doen'),
        listed('meedoen, mee, deelnemen, korting, kortingen, hup, programma'),
      ],
      [
        listed(
          'bedrijf, organisatie, werkgever, firma, zaak, winkel, kantoor, school, universiteit, gemeente, stichting, vereniging, ziekenhuis, club, praktijk, bibliotheek, ministerie',
        ),
        listed('onze, ons, mijn, de, we, wij'),
        listed(
          'meedoen, meedoet, mee, deelnemen, deelneemt, aangesloten, korting, goedkoper, recht, aanmelden',
        ),
        listed('kan, kunnen, mag, mogen, is, doet, zou, krijgt, krijgen, heeft, hebben'),
      ],
      [
        listed('personeel, werknemers, medewerkers, mensen, collegas, leraren, docenten, iedereen'),
        listed('mijn, onze, ons, wij, we'),
        listed('korting, goedkoper, recht, aanmerking, meedoen, gebruiken'),
      ],
      [
        listed('kijk, kijken, check, checken, weten, nagaan'),
        listed('of'),
        listed('wij, we, ik'),
        listed('horen, erbij, meedoen, mee, aanmerking, recht, mogen, kunnen'),
      ],
      [listed('is, geldt, past'), listed('dit, dat, het'), listed('iets, geldt, past, ook'), listed('ons')],
      [listed('wij, we, ik'), listed('voldoen, voldoe'), listed('eraan, aan')],
      [
        listed('weten, nagaan, benieuwd, kijken'),
        listed('of'),
        listed('onze, mijn, wij, we'),
        listed('meedoet, meedoen, deelneemt, aangesloten'),
      ],
    ],
    also: listed(
      'hoi, hallo, hey, vraagje, snel, ding, meedoet, meedoen, wou, personeel, werknemers, medewerkers, mensen, collegas, leraren, docenten, iedereen, kopen, office, microsoft, 365, thuis, prive, privé, mag, mogen, wil, wou, winkel, aanmelden, erbij, horen, iets, past, geldt, of, zou, zouden, krijgt, heeft, mijn, onze, ons, voldoen, voldoe, eraan, daaraan, ziekenhuizen, scholen, gemeenten, gemeentes, verenigingen, stichtingen, universiteiten, banken, tellen, vallen, horen, dus, doen, mee, komen, ziekenhuis, school, universiteit, gemeente, bibliotheek, vereniging, stichting, kantoor, kliniek, bank, ministerie, bureau, hogeschool, club, praktijk, krijg, krijgen, heb, hebben, kan, is, er, voor, recht, serieus, ok, too, well, check, verify, whether, bedrijf, organisatie, werkgever, firma, zaak, school, checken, check, controleren, controleer, nagaan, weten, kijken, kijk, bekijk, zoek, uit, eens, even, doe, graag, home, use, program, programma, hup, korting, kortingen, hier, daar, er, erop, gebruiken, gebruik, maken, krijgen, krijg, eigenlijk, meedoen, mee, deelnemen, nou, wel, ook, aan, even',
    ),
    unless: listed('wie, wat, hoe, welke, welk, waar, waarom, wanneer, hoeveel, hoelang'),
  },
  askedBeside: listed(
    'is dit iets voor ons, is dat iets voor ons, is het iets voor ons, is dit wat voor ons, geldt dit voor ons, geldt dit ook voor ons, past dit bij ons, krijg ik de korting, krijg ik dan korting, krijg ik ook korting, heb ik recht op korting, heb ik dan recht op korting, mag ik meedoen, kan ik meedoen, doen wij mee, horen wij erbij, horen we erbij, krijgen zij korting, krijgt mijn personeel korting, mogen we, mogen wij, kunnen we, kunnen wij, mag dat, kan dat, geldt het voor ons, geldt dat voor ons, geldt dat ook voor ons, is dat genoeg, is dat voldoende, mogen we meedoen, mogen wij meedoen, kunnen we meedoen, kunnen wij meedoen, mag ik, kan ik, krijgen we korting, krijgen wij korting, krijgen we de korting, krijgen we dat, krijgen wij dat, hebben we recht op korting, hebben wij recht op korting, komen we in aanmerking, komen wij in aanmerking, doen we mee, horen we daarbij, krijgen wij de korting, krijg ik korting, hebben we er recht op, hebben wij er recht op, heb ik er recht op, tellen we mee',
  ),
  startButton: NAME,
  teaser: {
    title: NAME,
    short: NAME,
    text: 'Een paar korte vragen, dan een duidelijk antwoord met de redenen.',
  },
  fields: {
    who: {
      question: 'Voor wie wil je het weten?',
      name: 'Voor wie',
      hint: 'Een beheerder heeft andere stappen nodig dan iemand die zelf wil kopen.',
      reason:
        'Gaat het om een organisatie, dan hoor je of die in aanmerking komt en wat de beheerder moet doen; gaat het om jezelf, dan ook wat je nodig hebt om te kopen.',
      unclear: 'Dat kan allebei. Gaat het om de hele organisatie (‘1’) of om wat je zelf kunt kopen (‘2’)?',
      options: {
        organisation: 'Mijn organisatie',
        employee: 'Mezelf (ik wil iets kopen)',
      },
    },
    country: {
      question: 'Om welk land of gebied gaat het?',
      name: 'Land',
      hint: 'De korting bestaat niet overal, en in een paar landen gelden eigen regels.',
      reason:
        'Waar de korting niet bestaat, maakt de rest niet uit, en in een paar landen wordt maar één van de producten verkocht.',
      options: {},
    },
    kind: {
      question: 'Wat voor organisatie is het?',
      name: 'Soort organisatie',
      hint: 'Onderwijs en non-profit komen meteen in aanmerking. Past er meer dan één? Kies dan de soort waaronder je organisatie bij Microsoft geregistreerd staat.',
      reason:
        'Daarvan hangt af wat er nog meer nodig is: bedrijven en de overheid hebben Software Assurance of 2.000 licenties voor E3 of E5 nodig, onderwijs en non-profit geen van beide.',
      unclear:
        'Dat kan op meer dan één manier geregistreerd zijn. Welke van deze past het best bij hoe jullie bij Microsoft geregistreerd staan?',
      options: {
        commercial: 'Bedrijf',
        government: 'Overheid (publieke sector)',
        education: 'Onderwijs',
        nonprofit: 'Non-profit',
      },
    },
    agreement: {
      question: 'Welke van deze twee heeft de organisatie?',
      name: 'Overeenkomst',
      hint: 'Software Assurance is een aanvulling op volumelicenties. Vraag het aan degene die bij jullie de licenties beheert, of kies ‘Weet ik niet’.',
      reason: 'Eén van de twee is genoeg, hoeveel licenties er ook zijn.',
      unclear:
        'Dat alleen is niet doorslaggevend. Is er Software Assurance voor Office (‘1’), zijn jullie Microsoft 365-licenties op Software Assurance gebaseerd (‘2’), of geen van beide (‘3’)? Naar het aantal E3 en E5 vraag ik apart.',
      options: {
        softwareAssurance: 'Actieve Software Assurance voor Office-toepassingen die in aanmerking komen',
        fromSoftwareAssurance: 'Microsoft 365, of Microsoft 365 E3/E5, op basis van Software Assurance',
        none: 'Geen van beide',
      },
    },
    seats: {
      question:
        'Hoeveel licenties voor Microsoft 365 E3 en E5 heeft de organisatie gekocht, bij elkaar opgeteld?',
      name: 'Licenties voor Microsoft 365 E3/E5',
      hint: 'Eén soort of allebei door elkaar: dat maakt niet uit. Andere abonnementen, zoals F3 of Business Premium, noemt Microsoft niet. Het aantal staat meestal in het beheercentrum onder Facturering > Uw producten.',
      reason: 'Zonder Software Assurance telt het aantal: er zijn er 2.000 nodig.',
      notPeople: 'Hier tellen licenties, geen mensen.',
      options: {},
    },
    buying: {
      question: 'Hoe koopt de organisatie haar licenties?',
      name: 'Manier van kopen',
      hint: 'Dat bepaalt waar beheerders het programma vinden.',
      reason: 'Voor de korting zelf maakt het niet uit.',
      unclear:
        'Een reseller kan op allebei de manieren verkopen. Is er een contract voor volumelicenties (‘1’) of niet, zoals bij CSP (‘2’)?',
      options: { volumeLicensing: 'Met volumelicenties', other: 'Op een andere manier' },
    },
    email: {
      question: 'Heb je een zakelijk e-mailadres dat werkt?',
      name: 'Zakelijk e-mailadres',
      hint: 'Daarmee laat je zien waar je werkt: Microsoft stuurt er een link naartoe.',
      reason: 'Zonder dat adres ziet Microsoft niet dat je bij de organisatie hoort en kun je niet kopen.',
      options: {},
      subject: {
        names: listed(
          'e-mail, email, mail, mailadres, e-mailadres, emailadres, werkmail, adres, geldig, zakelijk',
        ),
        always: listed(
          'werkmail, werkadres, bedrijfsmail, zakelijk mailadres, zakelijk e-mailadres, zakelijke mail, zakelijke e-mail',
        ),
      },
    },
    account: {
      question: 'Heb je privé een Microsoft-account dat werkt?',
      name: 'Microsoft-account',
      hint: 'Het account dat bij je persoonlijke e-mailadres hoort, niet je werkaccount. Daarmee doe je de aankoop.',
      reason: 'Wat je koopt, is van jou en niet van je werkgever. Daarom komt het op je eigen account.',
      options: {},
      subject: {
        names: listed('account, microsoft-account, microsoftaccount, microsoft, actief, persoonlijk'),
        always: listed('microsoft-account, microsoftaccount'),
      },
    },
  },
  optionNames: optionNames.eligibility,
  headlines: {
    notOffered: ({ country: code }) => `Nee: het Home Use Program wordt in ${country(code)} niet aangeboden.`,
    organisationYes: 'Ja, je organisatie komt in aanmerking voor het Home Use Program.',
    organisationYesOneYear:
      'Ja, je organisatie komt in aanmerking. In jullie land gaat het om een abonnement van één jaar.',
    organisationYesPersonalOnly:
      'Ja, je organisatie komt in aanmerking. In Japan geldt de korting alleen voor Microsoft 365 Personal.',
    organisationOpen:
      'Ik kan nog niet zeggen of je organisatie in aanmerking komt: er ontbreken nog gegevens.',
    organisationNo: 'Nee, met deze gegevens komt je organisatie niet in aanmerking.',
    employeeYes: 'Ja, je kunt via het Home Use Program kopen.',
    employeeYesOneYear:
      'Ja, je kunt met korting kopen. In jouw land gaat het om een abonnement van één jaar.',
    employeeYesPersonalOnly:
      'Ja, je kunt met korting kopen. In Japan geldt dat alleen voor Microsoft 365 Personal.',
    employeeOpen: 'Ik kan nog niet zeggen of je met korting kunt kopen: er ontbreken nog gegevens.',
    employeeNo:
      'Nee, met deze gegevens komt je organisatie niet in aanmerking, dus kun je nog niet via het Home Use Program kopen.',
    missingEmail: 'Nog niet: je hebt een zakelijk e-mailadres nodig dat werkt.',
    missingAccount: 'Nog niet: je hebt privé een Microsoft-account nodig dat werkt.',
    missingBoth: 'Nog niet: je hebt een zakelijk e-mailadres en privé een Microsoft-account nodig.',
    marketDecides: 'Al het andere klopt: het hangt alleen nog van het land af.',
  },
  reasons: {
    marketOffered: ({ country: code }) =>
      `De korting op Microsoft 365 Family en Personal wordt daar aangeboden (${country(code)}).`,
    marketNotOffered: ({ country: code }) =>
      `Het aanbod bestaat daar niet (${country(code)}), voor geen enkele organisatie.`,
    marketOneYear: ({ country: code }) =>
      `Daar (${country(code)}) is een abonnement van één jaar te koop, in een aparte webwinkel.`,
    marketPersonalOnly:
      'In Japan komen organisaties net als elders in aanmerking, maar Microsoft 365 Family is er niet verkrijgbaar, alleen Personal.',
    marketDisputed:
      'Libanon was oorspronkelijk geen uitzondering, maar stond in juli 2022 op de lijst van Microsoft met landen zonder aanbod.',
    marketOpen:
      'Ik weet nog niet om welk land het gaat. Dat maakt alleen uit voor Macau, Rusland en Venezuela (geen aanbod), China en Hongkong (abonnement van één jaar), Japan (alleen Personal) en Libanon (navragen).',
    countryMoot: 'Het land is niet bekend, maar dat zou het antwoord niet veranderen.',
    education: 'Onderwijsinstellingen komen in aanmerking, wat ze ook hebben gekocht.',
    nonprofit: 'Non-profitorganisaties komen in aanmerking, wat ze ook hebben gekocht.',
    commercial:
      'Een bedrijf komt niet vanzelf in aanmerking: het heeft een geschikte overeenkomst nodig, of genoeg licenties.',
    government:
      'Een overheidsorganisatie komt niet vanzelf in aanmerking: ze heeft een geschikte overeenkomst nodig, of genoeg licenties.',
    softwareAssurance:
      'Actieve Software Assurance voor Office-toepassingen die in aanmerking komen, is genoeg.',
    fromSoftwareAssurance:
      'Microsoft 365, of Microsoft 365 E3/E5, op basis van Software Assurance is genoeg.',
    noAgreement: 'Er is geen Software Assurance voor Office, en geen Microsoft 365 op basis daarvan.',
    enoughLicences: ({ seats, needed }) =>
      `Met ${number(seats)} licenties voor Microsoft 365 E3/E5 haalt de organisatie de vereiste ${number(needed)}; E3 en E5 tellen samen.`,
    enoughLicencesAtLeast: ({ seats, needed }) =>
      `Met minstens ${number(seats)} licenties voor Microsoft 365 E3/E5 haalt de organisatie de vereiste ${number(needed)}; E3 en E5 tellen samen.`,
    tooFewLicencesAtMost: ({ seats, needed }) =>
      `Hoogstens ${number(seats)} licenties voor Microsoft 365 E3/E5 is te weinig: er zijn er ${number(needed)} nodig.`,
    seatsTooClose: ({ needed }) =>
      `Het aantal licenties voor Microsoft 365 E3/E5 ligt te dicht bij de grens van ${number(needed)}. Tel ze precies: één licentie kan het verschil maken.`,
    tooFewLicences: ({ seats, missing, needed }) =>
      `${licences(seats)} voor Microsoft 365 E3/E5: dat is ${number(missing)} te weinig, er zijn er ${number(needed)} nodig.`,
    kindOpen:
      'Ik weet nog niet wat voor organisatie het is. Onderwijs en non-profit komen meteen in aanmerking.',
    kindMoot: 'Wat voor organisatie het is, maakt hier niet uit: elke soort komt hiermee in aanmerking.',
    agreementOpen:
      'Ik weet nog niet of er Software Assurance is. Zo ja, dan komt de organisatie in aanmerking.',
    agreementMoot: 'Of er Software Assurance is, maakt niet uit: het aantal licenties is al genoeg.',
    seatsOpen: ({ needed }) =>
      `Ik weet nog niet hoeveel licenties voor Microsoft 365 E3/E5 er zijn. ${number(needed)} of meer is genoeg.`,
    emailYes: 'Je hebt een zakelijk e-mailadres dat werkt.',
    emailNo: 'Je hebt nog geen zakelijk e-mailadres: daarmee laat je zien waar je werkt.',
    emailOpen: 'Ik weet nog niet of je een zakelijk e-mailadres hebt. Je hebt er een nodig.',
    accountYes: 'Je hebt privé een Microsoft-account om mee te kopen.',
    accountNo:
      'Je hebt privé nog geen Microsoft-account: daarmee doe je de aankoop, niet met je werkaccount.',
    accountOpen: 'Ik weet nog niet of je privé een Microsoft-account hebt. Je hebt er een nodig.',
  },
  steps: {
    otherCountry:
      'Werken er ook mensen in een ander land? Begin opnieuw met dat land: het antwoord geldt per land.',
    programmePage:
      'De lijst met landen verandert af en toe. Op de pagina van het programma zelf staat wat er nu geldt.',
    whatWouldQualifyUncounted: ({ needed }) =>
      `Een van deze dingen is genoeg: actieve Software Assurance voor Office-toepassingen die in aanmerking komen; Microsoft 365 of Microsoft 365 E3/E5 op basis van Software Assurance; of ${number(needed)} licenties voor Microsoft 365 E3/E5.`,
    whatWouldQualify: ({ missing, needed }) =>
      `Een van deze dingen is genoeg: actieve Software Assurance voor Office-toepassingen die in aanmerking komen; Microsoft 365 of Microsoft 365 E3/E5 op basis van Software Assurance; of nog ${licences(missing)} voor Microsoft 365 E3/E5 erbij, zodat het er ${number(needed)} zijn.`,
    laterCriterion:
      'Er is misschien nog een mogelijkheid; vraag ernaar bij je contactpersoon bij Microsoft: in december 2024 noemde Microsoft ook een besteding van 250.000 Amerikaanse dollar in 12 maanden.',
    askEmployer:
      'Geef dit door aan degene die bij jullie de licenties beheert: dit kan alleen de organisatie regelen.',
    tellKind:
      'Soort organisatie: wie de contracten met Microsoft tekent, weet hoe jullie geregistreerd staan. Onderwijs of non-profit komt meteen in aanmerking; bij een bedrijf of overheidsorganisatie hangt het af van de overeenkomst of het aantal licenties.',
    tellAgreement:
      'Software Assurance: de licentiebeheerder, of de reseller die de licenties verkocht, ziet het in de overeenkomst. Is er actieve Software Assurance voor Office, of hebben jullie Microsoft 365 op basis daarvan, dan komen jullie in aanmerking. Zo niet, dan hangt het af van het aantal licenties.',
    tellSeats:
      'Aantal licenties: een beheerder ziet het in het beheercentrum onder Facturering > Uw producten. Tel E3 en E5 bij elkaar op. Vanaf 2.000 komt een bedrijf of overheidsorganisatie in aanmerking; met 1.999 niet.',
    tellCountry:
      'Land: wie de contracten met Microsoft tekent, weet welk land geldt. In Macau, Rusland en Venezuela is er geen aanbod, in China en Hongkong is het een abonnement van één jaar, in Japan alleen Personal, en voor Libanon is het onzeker. In alle andere landen geldt de korting gewoon.',
    checkCountry: ({ country: code }) =>
      `Kijk op de pagina van het programma zelf of het nu in ${country(code)} wordt aangeboden. Zo ja, dan staat niets je meer in de weg; zo niet, dan is het daar niet te krijgen, ook al voldoet de organisatie aan alle andere voorwaarden.`,
    wayVolumeLicensing:
      'Open het Home Use Program op de website van de Microsoft Store voor Bedrijven: dat is de weg voor klanten met volumelicenties. Kom je daar niet meer in, ga dan naar het beheercentrum, Facturering > Uw producten > Voordelen: in december 2024 beschreef Microsoft alleen nog die weg.',
    wayOther:
      'Open het Microsoft-beheercentrum, ga naar Facturering > Uw producten, kies het tabblad Voordelen en daarna het tabblad HUP.',
    tellBuying:
      'Welke van de twee volgende stappen je neemt, hangt af van hoe jullie licenties kopen (degene die de facturen betaalt, weet dat): de eerste is voor volumelicenties, de tweede voor alle andere manieren.',
    buyChina: 'Medewerkers in China kopen in de webwinkel voor China.',
    buyHongKong: 'Medewerkers in Hongkong kopen in de webwinkel voor Hongkong.',
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
      'Open de pagina van het programma, selecteer Aan de slag en vul je zakelijke e-mailadres in. Klik op de link in het bericht dat je dan krijgt: zo bevestig je dat je in aanmerking komt.',
    signInAndBuy:
      'Meld je aan met het Microsoft-account van je persoonlijke e-mailadres. Dan zie je je kortingen. Bestellen en betalen doe je in de Microsoft Store.',
  },
  timeline: {},
};
