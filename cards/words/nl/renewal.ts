// Words of the renewal check, in Dutch.
import type { CheckWords } from '../check-words.js';
import type { RenewalKeys } from '../renewal-keys.js';
import { listed, sayIn } from '../format.js';

const { date } = sayIn('nl');

export const renewal: CheckWords<RenewalKeys> = {
  title: 'Partnervoordelen: wat geldt nog, en tot wanneer?',
  intro:
    'Vertel om welk voordeel en welke datums het gaat, ongeveer twee minuten, en je krijgt de dagen die tellen en wat er wanneer moet gebeuren. Je antwoorden dienen alleen voor deze check; ‘weet ik niet’ is altijd een goed antwoord.',
  starters: listed(
    'check verlenging, controleer verlenging, verlengingscheck, check onze voordelen, check mijn voordelen, controleer onze voordelen, check de datums, controleer de datums, check vervaldatum, controleer vervaldatum, wanneer verlopen onze voordelen, wanneer verlopen mijn voordelen, hoe lang gelden onze voordelen, hoe lang werkt de code, hoe lang kunnen we de code gebruiken',
  ),
  startButton: 'Check de datums van voordelen',
  teaser: {
    title: 'Wanneer moeten we verlengen?',
    short: 'Verlengen?',
    text: 'Geef de datums die je weet en zie jullie termijnen.',
  },
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
      hint: 'Wat niet geactiveerd is, kan vervallen; wat geactiveerd is, blijft vaak langer geldig.',
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
    benefitOpen: 'Dat hangt van het voordeel af. Deze datums gelden voor alle voordelen.',
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
