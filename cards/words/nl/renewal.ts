// Words of the renewal check, in Dutch.
import type { CheckWords } from '../check-words.js';
import type { RenewalKeys } from '../en/renewal.js';
import { listed, sayIn } from '../format.js';
import { optionNames } from './names.js';

const { date } = sayIn('nl');

/** The check's one name, wherever it is shown. */
const NAME = 'Hoelang gelden onze voordelen?';

export const renewal: CheckWords<RenewalKeys> = {
  title: NAME,
  intro:
    'Geef aan om welk voordeel en welke datums het gaat. In ongeveer twee minuten weet je welke termijnen gelden en wat je wanneer moet doen. Ik gebruik je antwoorden alleen voor deze check, en op bijna elke vraag mag je ‘weet ik niet’ antwoorden.',
  starters: listed(
    'doe de verlengingscheck, check mijn verlenging, check onze verlenging, controleer mijn verlenging, controleer onze verlenging, check mijn voordelen, check onze voordelen, start de verlengingscheck, verlengingscheck, wanneer moeten we verlengen, check onze partnervoordelen, check verlenging, controleer verlenging, verlengingscheck, check onze voordelen, check mijn voordelen, controleer onze voordelen, check de datums, controleer de datums, check vervaldatum, controleer vervaldatum, wanneer verlopen onze voordelen, wanneer verlopen mijn voordelen, hoe lang gelden onze voordelen, hoe lang werkt de code, hoe lang kunnen we de code gebruiken',
  ),
  asking: {
    anyOf: [
      [
        listed('kijk, check, controleer, bereken, ga'),
        listed('verlopen, verloopt, aflopen, vervallen, geldig'),
        listed('onze, voordelen, licenties, codes, partnervoordelen, mijn'),
        listed('wanneer, hoelang, lang'),
      ],
      [
        listed('start, starten, begin, beginnen, doe, doen, open, openen'),
        listed('check, controle, test, vragenlijst'),
        listed('voordeel, voordelen, partnervoordelen, verlenging, datum, datums, vervaldatum, vervaldatums'),
      ],
      [
        listed('start, starten, begin, beginnen, doe, doen, open, openen'),
        listed('voordelencheck, voordeelcheck, verlengingscheck, datumcheck'),
      ],
      [
        listed('wanneer, hoelang, lang, deadline, deadlines, datum, datums, data'),
        listed('we, wij, onze, ons, mijn, ik'),
        listed(
          'verlengen, verlenging, verloopt, verlopen, vervallen, vervalt, geldig, gelden, geldt, eindigt, eindigen, stopt, deadline, deadlines, datums',
        ),
      ],
      [
        listed('wanneer, hoelang, lang, tot, deadline, dag, laatste, datum, tijd, uiterlijk'),
        listed('we, wij, onze, ons, mijn, ik, de'),
        listed('verlengen, verlenging, voordelen, partnervoordelen, licenties, codes, lidmaatschap'),
        listed(
          'verlengen, verlenging, nog, over, af, aflopen, lopen, loopt, geldig, gelden, vervallen, vervalt, eindigen, eindigt, stoppen, hebben, gebruiken, blijven',
        ),
      ],
      [
        listed('bereken, berekenen, reken, uitrekenen, uitzoeken'),
        listed('wanneer, datum, verlengdatum'),
        listed('verlengen, verlenging, verlopen, vervallen'),
      ],
    ],
    also: listed(
      'bereken, berekenen, reken, uitrekenen, uitzoeken, uit, nog, over, aflopen, lopen, loopt, eindigen, stoppen, hebben, heb, gebruiken, blijven, dag, laatste, tijd, veel, hoeveel, tot, action, pack, ik, zijn, voor, ons, de, hoe, kijk, check, controleer, bereken, ga, verlopen, verloopt, aflopen, vervallen, geldig, onze, voordelen, licenties, codes, partnervoordelen, mijn, wanneer, hoelang, lang, eens, partner, precies, na, voor, ons, licentie, licenties, voordeel, voordelen, partnervoordelen, lidmaatschap, abonnement, abonnementen, code, codes, productcodes, moet, moeten, uiterlijk, checken, check, controleren, controleer, weten, hoe, af, graag',
    ),
    unless: listed(
      'kan, kunnen, mag, mogen, waarom, waar, wie, betekent, melding, bericht, bijna, binnenkort, welke',
    ),
  },
  askedBeside: listed(
    'wanneer moet ik verlengen, wanneer moeten we verlengen, wanneer moeten wij verlengen, hoe lang hebben we nog, hoe lang kunnen we ze nog gebruiken, wat is de laatste dag, hoe lang, hoelang, hoe lang nog, tot wanneer, voor wanneer, hoeveel tijd hebben we, wanneer verlengen we, wanneer moeten we dan verlengen, wat is de deadline, kunnen we ze nog gebruiken, wat dan, wat gebeurt er dan, en dan',
  ),
  startButton: NAME,
  teaser: {
    title: NAME,
    short: NAME,
    text: 'Vul de datums in die je weet, dan zie je welke termijnen gelden.',
  },
  fields: {
    benefit: {
      question: 'Om welk voordeel gaat het?',
      name: 'Voordeel',
      hint: 'In het Partnercentrum staan je voordelen onder Voordelen. Elke soort heeft eigen regels: een productcode werkt bijvoorbeeld één jaar vanaf de dag waarop je hem inwisselt in de cloudportal.',
      reason: 'Welke datums gelden en wat je nog kunt doen, verschilt per soort.',
      unclear:
        'Dat kunnen er meer zijn. Gaat het om codes die je inwisselt (‘1’) of om iets op naam van een persoon (‘2’)? Het pakket als geheel, zoals het Action Pack, is het lidmaatschap (‘5’).',
      several: (first) =>
        `Eén tegelijk: zullen we met ‘${first}’ beginnen? Een ja is genoeg; daarna kun je de check opnieuw doen voor het volgende voordeel.`,
      options: {
        productKeys: 'Productcodes',
        userAssigned: 'Voordeel op naam van een persoon, zoals Visual Studio',
        bulkCredit: 'Azure-bulktegoed (Azure Bulk Credit)',
        technicalSupport: 'Technische ondersteuning',
        membership: 'Het lidmaatschap zelf',
      },
    },
    place: {
      question: 'In welk account gebruik je dit voordeel?',
      name: 'Account',
      hint: 'Deze licenties zijn voor demonstraties, nooit voor het account van een klant.',
      reason: 'In het account van een klant wordt het antwoord anders, wat de datums ook zijn.',
      options: { own: 'In ons eigen account', customer: 'In het account van een klant' },
    },
    expiry: {
      question: 'Wat is de vervaldatum van het voordeel?',
      name: 'Vervaldatum',
      hint: 'Die staat in het Partnercentrum bij je voordelen; soms heet hij verlengingsdatum.',
      reason: 'Met die datum reken ik de andere uit.',
      options: {},
      called: listed(
        'verloopt, verlopen, verliep, verliepen, vervaldatum, vervalt, vervallen, vervielen, verlengingsdatum, eindigt, eindigen, einddatum, loopt af, liep af, lopen af, liepen af, afgelopen op, geldig tot, geldig tot en met, gelden tot, geldt tot',
      ),
    },
    renewalStart: {
      question: 'Vanaf welke datum kan het lidmaatschap worden verlengd (startdatum van de verlenging)?',
      name: 'Startdatum van de verlenging',
      hint: 'Dat is een andere datum dan de vervaldatum. Die staat op de pagina Lidmaatschapsaanbiedingen van het dashboard van het Microsoft Partner Network (MPN).',
      reason: 'Vóór die dag kun je het lidmaatschap niet verlengen.',
      options: {},
      called: listed(
        'startdatum van de verlenging, de verlenging begint, verlenging begint, verlenging start, verlenging opent',
      ),
    },
    activated: {
      question: 'Is het voordeel al geactiveerd (code ingewisseld of abonnement toegewezen)?',
      name: 'Geactiveerd',
      hint: 'Wat niet geactiveerd is, kan vervallen; wat geactiveerd is, blijft vaak langer geldig.',
      reason: 'Hoelang je het voordeel kunt gebruiken, hangt ervan af.',
      options: {},
      subject: {
        names: listed(
          'ingeschakeld, geregeld, geactiveerd, ingewisseld, toegewezen, actief, al, reeds, nog, gebeurd',
        ),
        opposite: listed(
          'ongebruikt, ongebruikte, inactief, niet geactiveerd, niet ingewisseld, niet toegewezen, onaangeroerd',
        ),
        always: listed('geactiveerd, ingewisseld'),
      },
    },
    redeemed: {
      question: 'Op welke dag is de code ingewisseld?',
      name: 'Code ingewisseld op',
      hint: 'Vanaf die dag werkt de code één jaar. Je vindt de datum in de cloudportal, bij het abonnement.',
      reason: 'Daarmee reken ik uit tot wanneer de code werkt.',
      options: {},
      called: listed(
        'is ingewisseld, werd ingewisseld, zijn ingewisseld, is ingewisseld op, inwisselen, ingewisseld, wisselde, inwisseldatum, ingewisseld op',
      ),
    },
    assigned: {
      question: 'Op welke dag is het abonnement voor het eerst toegewezen?',
      name: 'Toegewezen op',
      hint: 'Pas 90 dagen na die dag kan iemand anders het krijgen.',
      reason: 'Daarmee reken ik uit wanneer iemand anders het kan overnemen.',
      options: {},
      called: listed('is toegewezen, werd toegewezen, zijn toegewezen, toegewezen, toegewezen op'),
    },
    available: {
      question: 'Is het voordeel in het Partnercentrum beschikbaar?',
      name: 'Beschikbaar in het Partnercentrum',
      hint: 'Kijk onder Voordelen (vroeger: MPN > Voordelen). Je hebt de rol van MPN-partnerbeheerder nodig.',
      reason: 'Alleen wat daar als beschikbaar staat, kun je activeren.',
      options: {},
      subject: {
        names: listed('beschikbaar, getoond, zichtbaar, vermeld, voordeel, er, nog'),
        opposite: listed('onbeschikbaar, verborgen, niet beschikbaar, grijs'),
      },
    },
    change: {
      question: 'Wat wil je met de code doen?',
      name: 'Doel van de code',
      hint: 'Een code kun je maar één keer inwisselen, dus kies vooraf.',
      reason: 'Wat je met de code moet doen, hangt ervan af.',
      options: {
        add: 'Licenties toevoegen aan een bestaand abonnement',
        extend: 'Een bestaand abonnement vernieuwen of verlengen',
        neither: 'Geen van beide: een nieuw, apart abonnement',
      },
    },
    otherOffer: {
      question:
        'Heeft degene die het tegoed moet krijgen al een ander aanbod van Microsoft (licenties, prepaid of tegoed)?',
      name: 'Ander aanbod',
      hint: 'Bijvoorbeeld een Enterprise Agreement, Cloud Solution Provider, Azure in Open, Azure Pass of Action Pack.',
      reason: 'Wie al zo’n aanbod gebruikt, kan het tegoed niet krijgen.',
      options: {},
      subject: {
        names: listed('aanbieding, andere aanbieding, tegoed, prepaid'),
      },
    },
  },
  optionNames: optionNames.renewal,
  headlines: {
    customerAccount: 'Nee: deze licenties zijn niet voor het account van een klant.',
    benefitOpen:
      'Het hangt ervan af om welk voordeel het gaat. Wat je over de datums hebt gezegd, geldt voor alle voordelen.',
    membershipNow: ({ start }) => `Ja: sinds ${date(start)} kun je het lidmaatschap op elk moment verlengen.`,
    membershipWait: ({ start }) => `Nog niet: het lidmaatschap kan vanaf ${date(start)} worden verlengd.`,
    membershipOpen: 'Zoek eerst de startdatum van de verlenging op: vanaf die dag kun je verlengen.',
    creditBlocked: 'Nee: deze persoon kan geen Azure-bulktegoed krijgen naast een ander aanbod.',
    creditOpen: 'Het hangt ervan af of de persoon al een ander aanbod heeft.',
    activatedOpen: 'Het hangt ervan af of het voordeel al geactiveerd is.',
    availableOpen:
      'Het hangt ervan af of het voordeel in het Partnercentrum beschikbaar is. De datums zijn duidelijk.',
    expiryOpen: 'Het hangt van de vervaldatum af: zoek die op, dan volgt de rest vanzelf.',
    expiredButAvailable: ({ expiry }) =>
      `De datum ${date(expiry)} is voorbij, maar volgens jou is het voordeel in het Partnercentrum nog beschikbaar: controleer de datum.`,
    tooLate: ({ until }) => `Te laat: de laatste dag om te activeren was ${date(until)}.`,
    renewFirst: 'Nog niet: verleng eerst het lidmaatschap en activeer daarna het voordeel.',
    activateBy: ({ expiry, by }) =>
      `Activeer het voordeel vóór ${date(expiry)}: voor de zekerheid uiterlijk op ${date(by)}.`,
    activateToday: ({ expiry }) => `Activeer het voordeel vandaag: ${date(expiry)} is de laatste dag.`,
    activateInGrace: ({ until }) =>
      `Je kunt het voordeel nog tot en met ${date(until)} activeren en gebruiken.`,
    redeemedOpen:
      'De code werkt één jaar vanaf de dag waarop hij is ingewisseld: zoek die dag op, dan weet je wanneer de code afloopt.',
    keyWorks: ({ until }) => `De code is te gebruiken tot en met ${date(until)}.`,
    keyEnded: ({ until }) => `De code is verlopen op ${date(until)}.`,
    checkDates: ({ until }) =>
      `Volgens deze datums is de code te gebruiken tot en met ${date(until)}, maar controleer ze even: er klopt iets niet.`,
    useAssigned: ({ until }) => `Het abonnement is te gebruiken tot en met ${date(until)}.`,
    useEnded: ({ until }) => `Het abonnement was te gebruiken tot en met ${date(until)}; die dag is voorbij.`,
    useInTime: ({ expiry }) =>
      `Alles in orde: het voordeel is al geactiveerd; de vervaldatum is ${date(expiry)}.`,
    usePastExpiry: ({ expiry }) =>
      `De vervaldatum (${date(expiry)}) is voorbij; in het Partnercentrum zie je of het voordeel nog werkt.`,
  },
  reasons: {
    customerAccount:
      'De productlicenties zijn bedoeld voor demonstraties. De software mag niet op hardware of infrastructuur van een klant worden geïnstalleerd en mag alleen onder jullie toezicht worden gebruikt.',
    benefitOpen:
      'Ik weet nog niet om welk voordeel het gaat. Een ingewisselde code werkt één jaar; een voordeel op naam is te gebruiken tot 30 dagen na de verlengingsdatum.',
    activatedOpen:
      'Ik weet nog niet of het voordeel al geactiveerd is. Alleen wat niet geactiveerd is, kan vervallen.',
    expiryOpen:
      'Ik ken de vervaldatum nog niet. Dat is de laatste dag waarop je een voordeel kunt activeren.',
    expiryMoot: 'De vervaldatum is niet bekend, maar een ingewisselde code werkt hoe dan ook één jaar.',
    activateInTime: ({ expiry, by }) =>
      `De vervaldatum, ${date(expiry)}, is de laatste dag om te activeren. In het voorbeeld van Microsoft staat ‘vóór’ die datum; ga voor de zekerheid uit van de dag ervoor: ${date(by)}.`,
    activateLastDay: ({ expiry }) =>
      `Vandaag, ${date(expiry)}, is de vervaldatum. Die dag telt nog mee: je kunt vandaag activeren.`,
    activateInGrace: ({ expiry, until }) =>
      `De vervaldatum was ${date(expiry)}, maar een voordeel op naam kun je nog 30 dagen toewijzen en gebruiken: tot en met ${date(until)}.`,
    activateTooLate: ({ until }) => `${date(until)} was de laatste dag om het voordeel te activeren.`,
    graceAhead: ({ until }) =>
      `Je hebt nog speling: een voordeel op naam kun je tot en met ${date(until)} toewijzen en gebruiken, 30 dagen na de verlengingsdatum.`,
    keyYear: ({ today, until }) =>
      `Een code werkt één jaar vanaf de dag waarop je hem inwisselt. Wissel je hem vandaag in, ${date(today)}, dan werkt hij tot en met ${date(until)}.`,
    redeemedOpen:
      'Ik weet nog niet op welke dag de code is ingewisseld. Vanaf die dag werkt hij één jaar, ongeacht de vervaldatum.',
    redeemedAhead: ({ redeemed, until }) =>
      `${date(redeemed)} moet nog komen. Wissel je de code die dag in, dan werkt hij tot en met ${date(until)}.`,
    redeemedAfterExpiry: ({ redeemed, expiry }) =>
      `Ingewisseld op ${date(redeemed)}, maar de vervaldatum is ${date(expiry)}, en dat is de laatste dag om in te wisselen: een van beide datums kan niet kloppen.`,
    keyWorks: ({ redeemed, until }) =>
      `Ingewisseld op ${date(redeemed)}: de code werkt één jaar, tot en met ${date(until)}, ook als de voordelen eerder verlopen.`,
    keyEnded: ({ redeemed, until }) =>
      `Ingewisseld op ${date(redeemed)}: de code werkte één jaar, tot en met ${date(until)}.`,
    useAssigned: ({ expiry, until }) =>
      `Een voordeel op naam mag tot 30 dagen na de verlengingsdatum (${date(expiry)}) worden gebruikt: tot en met ${date(until)}.`,
    useInGrace: ({ expiry, until }) =>
      `De verlengingsdatum ${date(expiry)} is voorbij; de 30 dagen erna lopen tot en met ${date(until)}.`,
    useEnded: ({ until }) => `De 30 dagen na de verlengingsdatum liepen af op ${date(until)}.`,
    useInTime: ({ expiry }) =>
      `Het voordeel is al geactiveerd; anders was ${date(expiry)} daarvoor de laatste dag.`,
    usePastExpiry: ({ expiry }) =>
      `De voordelen verliepen op ${date(expiry)}. Microsoft zegt er niet bij hoelang dit voordeel na activering doorloopt.`,
    assignedOpen:
      'Ik weet nog niet op welke dag het abonnement voor het eerst is toegewezen. 90 dagen daarna kan het abonnement naar iemand anders.',
    reassignNow: ({ assigned, from }) =>
      `Voor het eerst toegewezen op ${date(assigned)}: sinds ${date(from)} mag het abonnement naar iemand anders.`,
    reassignFrom: ({ assigned, from }) =>
      `Voor het eerst toegewezen op ${date(assigned)}: vanaf ${date(from)}, 90 dagen later, mag het abonnement naar iemand anders, niet eerder.`,
    available: 'Het voordeel is in het Partnercentrum beschikbaar, dus daar kun je het activeren.',
    notAvailable:
      'Het voordeel is niet beschikbaar: verleng eerst het lidmaatschap, daarna kun je het voordeel activeren.',
    availableOpen:
      'Ik weet nog niet of het voordeel in het Partnercentrum beschikbaar is. Zo niet, verleng dan eerst het lidmaatschap.',
    otherOffer:
      'Azure-bulktegoed kan niet worden gecombineerd met een ander aanbod van Microsoft (licenties, prepaid of tegoed).',
    noOtherOffer: 'Er is geen ander aanbod dat het Azure-bulktegoed in de weg staat.',
    otherOfferOpen:
      'Ik weet nog niet of de persoon al een ander aanbod heeft. Azure-bulktegoed kan daar niet mee worden gecombineerd.',
    addLicences:
      'Toevoegen verhoogt het aantal licenties, en het abonnement verloopt dan binnen 12 maanden; hoeveel eerder, hangt af van hoeveel je er hebt en hoeveel je er toevoegt.',
    extendTime:
      'Vernieuwen of verlengen laat het aantal licenties zoals het is en geeft het abonnement een langere looptijd.',
    changeOpen:
      'Meer licenties of meer tijd: dat is nog niet beslist. Toevoegen maakt de looptijd korter dan 12 maanden, verlengen houdt het aantal licenties gelijk.',
    membershipNow: ({ start }) =>
      `De startdatum van de verlenging was ${date(start)}: sindsdien kun je verlengen wanneer je wilt. Latere pagina’s van Microsoft noemen een periode die 30 dagen na de jaardag van het lidmaatschap eindigt.`,
    membershipWait: ({ start }) =>
      `De startdatum van de verlenging is ${date(start)}: vanaf die dag kun je verlengen wanneer je wilt, eerder niet.`,
    membershipOpen:
      'Ik ken de startdatum van de verlenging nog niet. Vanaf die dag kun je het lidmaatschap verlengen wanneer je wilt.',
  },
  steps: {
    demonstrate:
      'Jullie verkoop- en marketingmedewerkers mogen de software aan klanten laten zien, onder jullie toezicht.',
    customerBuys: 'Voor eigen werk heeft de klant eigen licenties nodig.',
    tellBenefit:
      'Voordeel: kijk in de lijst onder Voordelen (vroeger: MPN > Voordelen) in het Partnercentrum. Een code werkt één jaar vanaf de dag van inwisselen. Een voordeel op naam is te gebruiken tot 30 dagen na de verlengingsdatum. Al het andere activeer je uiterlijk op de vervaldatum.',
    tellExpiry:
      'Vervaldatum: de MPN-partnerbeheerder vindt die in het Partnercentrum, onder Voordelen. Moet die nog komen, activeer dan uiterlijk de dag ervoor; is die voorbij, verleng dan eerst het lidmaatschap (een voordeel op naam kun je nog 30 dagen toewijzen).',
    tellActivatedKey:
      'Ingewisseld of niet: dat staat in de cloudportal, of de MPN-partnerbeheerder ziet het onder Voordelen (vroeger: MPN > Voordelen). Zo ja, dan werkt de code één jaar vanaf de dag van inwisselen; zo niet, dan moet hij uiterlijk op de vervaldatum worden ingewisseld.',
    tellActivatedSeat:
      'Toegewezen of niet: de MPN-partnerbeheerder ziet het onder Voordelen > Visual Studio. Zo ja, dan mag het abonnement tot 30 dagen na de verlengingsdatum worden gebruikt; zo niet, dan kun je het binnen diezelfde termijn nog toewijzen.',
    tellActivated:
      'Geactiveerd of niet: de MPN-partnerbeheerder ziet het onder Voordelen (vroeger: MPN > Voordelen). Zo ja, dan hoeft er vóór de vervaldatum niets te gebeuren; zo niet, activeer het dan uiterlijk op de vervaldatum.',
    tellRedeemed:
      'Dag van inwisselen: wie de code heeft ingewisseld, vindt de datum in de cloudportal, bij het abonnement. De code werkt vanaf die dag één jaar.',
    tellAssigned:
      'Dag van toewijzing: de MPN-partnerbeheerder ziet die onder Voordelen > Visual Studio. Na 90 dagen kan iemand anders het abonnement krijgen, eerder niet.',
    tellAvailable:
      'Beschikbaar of niet: de MPN-partnerbeheerder ziet het onder Voordelen (vroeger: MPN > Voordelen). Zo ja, activeer het dan; zo niet, verleng dan eerst het lidmaatschap.',
    tellOtherOffer:
      'Ander aanbod: de persoon zelf, of wie jullie Azure-abonnementen beheert, weet of er een Enterprise Agreement, Cloud Solution Provider, Azure in Open, Azure Pass of Action Pack is. Is er een, dan kan het niet; zo niet, wijs het tegoed dan toe.',
    activate:
      'Meld je als MPN-partnerbeheerder aan bij het dashboard van het Partnercentrum, selecteer Voordelen (vroeger: MPN > Voordelen), en activeer het voordeel.',
    addFirst:
      'Kies voordat je inwisselt, want een code kun je maar één keer inwisselen: met extra licenties wordt de looptijd korter. Wil je de volle looptijd houden, verleng dan.',
    extendFirst:
      'Kies voordat je inwisselt, want een code kun je maar één keer inwisselen: met verlengen krijg je een langere looptijd, geen extra licenties.',
    decideFirst:
      'Kies eerst: meer licenties of meer tijd? Een code kun je maar één keer inwisselen, en dat kun je niet terugdraaien.',
    redeem: 'Wissel de code in via de bijbehorende cloudportal. Vanaf die dag werkt hij één jaar.',
    assign:
      'Meld je aan bij het dashboard van het Partnercentrum, selecteer Voordelen (vroeger onder MPN) en Visual Studio, en wijs het abonnement toe aan iemand uit Gebruikersbeheer of uit jullie tenant van Azure AD (nu Microsoft Entra ID). Daarna meldt de persoon zich aan bij Visual Studio.',
    activateSupport:
      'Meld je aan bij het dashboard van het Partnercentrum, selecteer Voordelen (vroeger onder MPN) en daarna Technische ondersteuning (vroeger Technische voordelen) en activeer het voordeel: je krijgt dan je toegangs-id en contract-id.',
    checkPortal:
      'Meld je aan bij de cloudportal en controleer de vervaldatum van het abonnement: die is bepalend.',
    nextKey:
      'Meld je aan bij de cloudportal voordat de code afloopt en controleer de vervaldatum. Voeg daarna met een nieuwe code licenties toe, of verleng. Een code kun je maar één keer inwisselen, dus kies eerst.',
    reassign:
      'Wil je het abonnement aan iemand anders geven? Selecteer dan in het Partnercentrum Voordelen (vroeger onder MPN) en Visual Studio, en wijs het toe aan de nieuwe gebruiker.',
    reassignLater: ({ from }) => `Plan de overdracht aan iemand anders op ${date(from)} of later.`,
    creditOther: 'Geef het tegoed aan iemand die zo’n aanbod niet heeft.',
    creditSupport:
      'Is er geen ander aanbod en lukt de toewijzing toch niet, neem dan contact op met Microsoft Ondersteuning.',
    tellRenewalStart:
      'Startdatum van de verlenging: die staat op de pagina Lidmaatschapsaanbiedingen van het MPN-dashboard. Vanaf die dag kun je verlengen wanneer je wilt; eerder niet.',
    renewMembership: 'Verleng het lidmaatschap in het Partnercentrum; dat kan nu wanneer je wilt.',
    waitForRenewal: ({ start }) =>
      `Verleng het lidmaatschap vanaf ${date(start)}. Eerder kan het niet, dus zet de dag in je agenda.`,
  },
  timeline: {
    today: 'Vandaag',
    redeemed: 'Code ingewisseld',
    assigned: 'Voor het eerst aan de persoon toegewezen',
    renewalStart: 'Vanaf deze dag kan het lidmaatschap worden verlengd',
    advisedDay: 'Aanbevolen uiterste dag om het voordeel te activeren',
    expiry: 'Vervaldatum van het voordeel: laatste dag om te activeren',
    renewalDate: 'Vervaldatum van het voordeel (verlengingsdatum)',
    graceEnd: 'Laatste dag om een voordeel op naam toe te wijzen en te gebruiken',
    reassign: 'Visual Studio-abonnement mag naar iemand anders',
    keyEnd: 'Laatste dag waarop de code werkt',
  },
};
