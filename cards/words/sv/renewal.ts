// Words of the renewal check, in Swedish.
import type { CheckWords } from '../check-words.js';
import type { RenewalKeys } from '../en/renewal.js';
import { listed, sayIn } from '../format.js';
import { optionNames } from './names.js';

const { date } = sayIn('sv');

/** "den 12 mars 2026", as dates read within a sentence. */
const day = (value: string | number | undefined): string => `den ${date(value)}`;

/** The check's one name, wherever it is shown. */
const NAME = 'Hur länge gäller våra förmåner?';

export const renewal: CheckWords<RenewalKeys> = {
  title: NAME,
  intro:
    'Berätta vilken förmån och vilka datum det gäller, så får du veta vilka dagar som är viktiga och vad du ska göra när. Det tar ungefär två minuter. Svaren används bara till den här genomgången, och på nästan alla frågor går det bra att svara ”vet inte”.',
  starters: listed(
    'förnyelsekollen, gör förnyelsekollen, kolla min förnyelse, kolla vår förnyelse, kolla förnyelsen, starta förnyelsekollen, kolla mina förmåner, kolla våra förmåner, kolla mina datum, kontrollera förnyelsen, när måste vi förnya, kontrollera förmånernas datum, kontrollera förmånsdatum, kolla förmånsdatum, kontrollera förnyelse, kolla förnyelse, förnyelsekontroll, kolla våra förmåner, kolla mina förmåner, kontrollera förmåner, kolla datum, kontrollera datum, kolla förfallodatum, kontrollera förfallodatum, när går våra förmåner ut, när går mina förmåner ut, hur länge gäller våra förmåner, hur länge gäller nyckeln, hur länge kan vi använda nyckeln',
  ),
  asking: {
    anyOf: [
      [
        listed('kolla, se, räkna, titta'),
        listed('går, gäller, upphör'),
        listed('förmånerna, förmåner, licenserna, nycklarna, våra, partnerförmånerna'),
        listed('när, länge, datum'),
      ],
      [
        listed('starta, börja, kör, köra, gör, göra, öppna, påbörja'),
        listed('kontroll, kontrollen, genomgång, genomgången, koll, kollen, test, testet'),
        listed(
          'förnyelse, förnyelsen, förmån, förmåner, förmånerna, partnerförmåner, partnerförmånerna, datum, datumen, förfallodatum',
        ),
      ],
      [
        listed('starta, börja, kör, köra, gör, göra, öppna, påbörja'),
        listed(
          'förnyelsekontroll, förnyelsekontrollen, förmånskontroll, förmånskontrollen, förmånskoll, förmånskollen, datumkontroll, datumkontrollen',
        ),
      ],
      [
        listed('när, länge, deadline, datum, senast'),
        listed('vi, våra, vår, vårt, min, mitt, mina, jag'),
        listed(
          'förnya, förnyas, förnyelse, ut, upphör, gäller, slutar, löper, datum, förfaller, förfallodatum, deadline',
        ),
      ],
      [
        listed('när, länge, deadline, datum, dag, sista, senast, tid, kvar'),
        listed('vi, våra, vår, vårt, min, mitt, mina, jag, de, partner'),
        listed(
          'förnya, förnyas, förnyelse, förnyelsen, förmånerna, förmåner, partnerförmåner, partnerförmånerna, licenser, licenserna, nycklarna, paketet',
        ),
        listed(
          'förnya, förnyas, förnyelse, förnyelsen, kvar, ut, gäller, giltiga, räcker, slut, slutar, upphör, förfaller, varar, löper, tid',
        ),
      ],
      [
        listed('räkna, beräkna'),
        listed('när, datum, dag'),
        listed('förnya, förnyas, ut, upphör, slutar, förfaller, förnyelsen'),
      ],
    ],
    also: listed(
      'beräkna, räkna, kvar, giltiga, giltig, räcker, slut, slutar, varar, tid, lång, dag, dagen, sista, ska, bör, på, paketet, förnyelsen, har, tills, till, action, pack, vår, vårt, min, mitt, mina, jag, de, kolla, se, räkna, titta, går, gäller, upphör, förmånerna, förmåner, licenserna, nycklarna, våra, partnerförmånerna, när, länge, datum, ut, partner, åt, oss, exakt, hur, går, licens, licensen, licenser, licenserna, förmån, förmånen, förmåner, förmånerna, partnerförmåner, medlemskap, medlemskapet, prenumeration, prenumerationen, nyckel, nyckeln, nycklar, nycklarna, måste, behöver, hur, kolla, kontrollera, veta, vill, hinna',
    ),
    unless: listed('kan, får, varför, vem, betyder, meddelande, snart, vilka, vilken, mycket'),
  },
  askedBeside: listed(
    'när måste vi göra det, när måste vi förnya, när måste jag förnya, när ska jag förnya, när ska vi förnya dem, när måste det vara gjort, hur länge, hur länge till, till när, tills när, senast när, hur lång tid har vi, hur lång tid har vi på oss, när förnyar vi, när ska vi förnya, när bör vi förnya, när är sista dagen, kan vi fortfarande använda dem, vad händer då, vad händer sen, vad gäller då',
  ),
  startButton: NAME,
  teaser: {
    title: NAME,
    short: NAME,
    text: 'Ange de datum du känner till, så får du veta vad som gäller till när.',
  },
  fields: {
    benefit: {
      question: 'Vilken förmån gäller det?',
      name: 'Förmån',
      hint: 'I Partnercenter står dina förmåner under Förmåner. Varje sort har sina regler: en produktnyckel gäller till exempel i ett år från den dag då den löses in i molnportalen.',
      reason: 'Vilka datum som gäller, och vad du kan göra åt dem, skiljer sig från sort till sort.',
      unclear:
        'Det kan vara flera av de här. Är det nycklar som ska lösas in (”1”) eller något som tilldelas en person (”2”)? Paketet som helhet, till exempel Action Pack, är själva medlemskapet (”5”).',
      several: (first) =>
        `Vi tar en i taget: ska vi börja med ”${first}”? Det räcker med ett ja, och efteråt kan du göra om genomgången för nästa.`,
      options: {
        productKeys: 'Produktnycklar',
        userAssigned: 'Något som tilldelas en person, till exempel Visual Studio',
        bulkCredit: 'Azure Bulk Credit (årlig kredit)',
        technicalSupport: 'Teknisk support',
        membership: 'Själva medlemskapet',
      },
    },
    place: {
      question: 'Var ska förmånen användas?',
      name: 'Används',
      hint: 'Licenserna är till för demonstrationer, aldrig för en kunds konto.',
      reason: 'På en kunds konto blir svaret ett annat, vilka datumen än är.',
      options: { own: 'Hos oss själva', customer: 'På en kunds konto' },
    },
    expiry: {
      question: 'När går förmånen ut (förfallodatum)?',
      name: 'Förfallodatum',
      hint: 'Partnercenter visar det vid förmånerna. Det kallas också förnyelsedatum.',
      reason: 'Det är från det datumet jag räknar ut de andra.',
      options: {},
      called: listed(
        'förfaller, förföll, förfallodatum, förfallodag, förfallodagen, förfallodatumet, går ut, gick ut, gått ut, upphör, upphörde, förnyelsedatum, förnyelsedatumet, löper ut, löpte ut, tar slut, tog slut, slutar, slutade, slutdatum, utgångsdatum, gäller till, gäller till och med, giltig till, giltiga till',
      ),
    },
    renewalStart: {
      question: 'Från vilken dag kan medlemskapet förnyas (startdatum för förnyelsen)?',
      name: 'Startdatum för förnyelsen',
      hint: 'Det är ett annat datum än förfallodatumet. Det står på sidan Medlemskapserbjudanden på instrumentpanelen för Microsoft Partner Network (MPN).',
      reason: 'Före den dagen går medlemskapet inte att förnya.',
      options: {},
      called: listed(
        'startdatum för förnyelse, startdatumet för förnyelse, startdatumet för förnyelsen, förnyelsen öppnar, förnyelsen börjar, förnyelsestart',
      ),
    },
    activated: {
      question: 'Är förmånen redan aktiverad (nyckeln inlöst, prenumerationen tilldelad)?',
      name: 'Aktiverad',
      hint: 'Det som inte är aktiverat kan gå förlorat; det som är aktiverat gäller ofta längre.',
      reason: 'Hur länge förmånen kan användas beror på det.',
      options: {},
      subject: {
        names: listed(
          'aktiverades, inlöstes, aktiverad, aktiverat, aktiverade, inlöst, inlösta, tilldelad, aktiv, redan, än, ännu, klar, gjort',
        ),
        opposite: listed(
          'orörda, kvar orörd, oanvänd, oanvänt, oanvända, inaktiv, oaktiverad, ej aktiverad, inte aktiverad, ej inlöst, inte inlöst, otilldelad, orörd',
        ),
        always: listed('aktiverad, aktiverat, aktiverade, inlöst, inlösta'),
      },
    },
    redeemed: {
      question: 'Vilken dag löstes nyckeln in?',
      name: 'Nyckeln inlöst',
      hint: 'Nyckeln fungerar i ett år från den dagen. Datumet står vid prenumerationen i molnportalen.',
      reason: 'Från den dagen räknar jag ut hur länge nyckeln fungerar.',
      options: {},
      called: listed(
        'har lösts in, blev inlöst, har löst in, är inlöst, löste in, löst in, löstes in, lösts in, inlöst, inlösta, löste jag in, löste vi in',
      ),
    },
    assigned: {
      question: 'Vilken dag tilldelades prenumerationen första gången?',
      name: 'Tilldelad',
      hint: 'Från den dagen måste det gå 90 dagar innan någon annan kan få den.',
      reason: 'Från den dagen räknar jag ut när någon annan kan ta över.',
      options: {},
      called: listed(
        'blev tilldelad, är tilldelad, har tilldelats, har blivit tilldelad, tilldelad, tilldelade, tilldelades, tilldelats, tilldelat',
      ),
    },
    available: {
      question: 'Går förmånen att aktivera i Partnercenter i dag?',
      name: 'Tillgänglig i Partnercenter',
      hint: 'Se efter under Förmåner (tidigare MPN > Förmåner). Du behöver rollen MPN-partneradministratör.',
      reason: 'Bara det som visas som tillgängligt där går att aktivera.',
      options: {},
      subject: {
        names: listed('tillgänglig, tillgängligt, visas, syns, listad, förmånen, där, än, ännu'),
        opposite: listed('otillgänglig, otillgängligt, dold, gråmarkerad, ej tillgänglig, inte tillgänglig'),
      },
    },
    change: {
      question: 'Vad ska nyckeln användas till?',
      name: 'Fler licenser eller mer tid',
      hint: 'En nyckel kan bara lösas in en gång, så bestäm dig innan.',
      reason: 'Vad du ska göra med nyckeln beror på det.',
      options: {
        add: 'Lägga till licenser i en prenumeration vi har',
        extend: 'Förnya eller förlänga en prenumeration vi har',
        neither: 'Något annat: en ny, separat prenumeration',
      },
    },
    otherOffer: {
      question:
        'Har personen som ska få krediten redan ett annat licenserbjudande, förbetalt erbjudande eller krediterbjudande?',
      name: 'Annat erbjudande',
      hint: 'Till exempel Enterprise Agreement, Cloud Solution Provider, Azure in Open, Azure Pass eller Action Pack.',
      reason: 'Den som redan använder något sådant kan inte få krediten.',
      options: {},
      subject: {
        names: listed('erbjudande, annat erbjudande, kredit, förbetald'),
      },
    },
  },
  optionNames: optionNames.renewal,
  headlines: {
    customerAccount: 'Nej: de här licenserna är inte till för en kunds konto.',
    benefitOpen: 'Det beror på vilken förmån det är. Det du har angett om datum gäller alla förmåner.',
    membershipNow: ({ start }) => `Ja: sedan ${day(start)} kan medlemskapet förnyas vilken dag som helst.`,
    membershipWait: ({ start }) => `Inte än: medlemskapet kan förnyas från ${day(start)}.`,
    membershipOpen:
      'Det beror på startdatumet för förnyelsen: ta reda på det, så vet du från vilken dag medlemskapet kan förnyas.',
    creditBlocked: 'Nej: den personen kan inte få Azure Bulk Credit vid sidan av ett annat erbjudande.',
    creditOpen: 'Det beror på om personen har ett annat erbjudande.',
    activatedOpen: 'Det beror på om förmånen har aktiverats.',
    availableOpen:
      'Det beror på om Partnercenter visar förmånen som tillgänglig. Datumen är det inget oklart med.',
    expiryOpen: 'Det beror på förfallodatumet: ta reda på det, så löser sig resten.',
    expiredButAvailable: ({ expiry }) =>
      `Datumet ${date(expiry)} har passerat, men Partnercenter visar förmånen som tillgänglig: kontrollera datumet.`,
    tooLate: ({ until }) => `För sent den här gången: sista dagen att aktivera var ${day(until)}.`,
    renewFirst: 'Inte än: förnya medlemskapet först och aktivera sedan förmånen.',
    activateBy: ({ expiry, by }) =>
      `Aktivera förmånen före ${day(expiry)}: senast ${day(by)} för säkerhets skull.`,
    activateToday: ({ expiry }) => `Aktivera förmånen i dag: ${day(expiry)} är sista dagen.`,
    activateInGrace: ({ until }) =>
      `Du kan fortfarande aktivera och använda förmånen till och med ${day(until)}.`,
    redeemedOpen:
      'Nyckeln fungerar i ett år från dagen då den löstes in: ta reda på den dagen, så vet du när den slutar gälla.',
    keyWorks: ({ until }) => `Nyckeln kan användas till och med ${day(until)}.`,
    keyEnded: ({ until }) => `Nyckeln slutade gälla ${day(until)}.`,
    checkDates: ({ until }) =>
      `Enligt de här datumen kan nyckeln användas till och med ${day(until)}, men kontrollera dem: de går inte ihop.`,
    useAssigned: ({ until }) => `Prenumerationen kan användas till och med ${day(until)}.`,
    useEnded: ({ until }) =>
      `Prenumerationen kunde användas till och med ${day(until)}; den dagen har passerat.`,
    useInTime: ({ expiry }) =>
      `Allt är i sin ordning: förmånen är redan aktiverad, och förfallodatumet är ${day(expiry)}.`,
    usePastExpiry: ({ expiry }) =>
      `Förmånen gick ut ${day(expiry)}; Partnercenter visar om den fortfarande gäller.`,
  },
  reasons: {
    customerAccount:
      'Produktlicenserna är avsedda för demonstration. De får inte installeras på en kunds maskinvara eller i en kunds infrastruktur, och används bara under ert överinseende.',
    benefitOpen:
      'Förmånen saknas ännu: en inlöst nyckel fungerar i ett år, det som tilldelas en person i 30 dagar efter förnyelsedatumet.',
    activatedOpen:
      'Jag vet inte än om förmånen är aktiverad: bara det som inte är aktiverat kan gå förlorat.',
    expiryOpen: 'Förfallodatumet saknas ännu: det är sista dagen då en förmån kan aktiveras.',
    expiryMoot: 'Förfallodatumet saknas, men en inlöst nyckel gäller i ett år oavsett.',
    activateInTime: ({ expiry, by }) =>
      `Förfallodatumet, ${day(expiry)}, är sista dagen att aktivera. Microsofts exempel säger ”före” det datumet, så sikta på dagen innan: ${day(by)}.`,
    activateLastDay: ({ expiry }) =>
      `Förfallodatumet är i dag, ${day(expiry)}. Den dagen räknas med: det går att aktivera i dag.`,
    activateInGrace: ({ expiry, until }) =>
      `Förmånen gick ut ${day(expiry)}, men det som tilldelas en person kan aktiveras och användas i 30 dagar till: till och med ${day(until)}.`,
    activateTooLate: ({ until }) => `Den ${date(until)} var sista dagen att aktivera förmånen.`,
    graceAhead: ({ until }) =>
      `Det finns en frist: det som tilldelas en person kan aktiveras och användas till och med ${day(until)}, 30 dagar efter förnyelsedatumet.`,
    keyYear: ({ today, until }) =>
      `En nyckel fungerar i ett år från dagen då du löser in den. Inlöst i dag, ${day(today)}, fungerar den till och med ${day(until)}.`,
    redeemedOpen: 'Dagen då nyckeln löstes in saknas ännu: året räknas därifrån, oavsett förfallodatum.',
    redeemedAhead: ({ redeemed, until }) =>
      `Den ${date(redeemed)} ligger framåt i tiden. Löses nyckeln in den dagen fungerar den till och med ${day(until)}.`,
    redeemedAfterExpiry: ({ redeemed, expiry }) =>
      `Inlöst ${day(redeemed)}, men förfallodatumet är ${day(expiry)}, och det är sista dagen att lösa in: ett av de två datumen kan inte stämma.`,
    keyWorks: ({ redeemed, until }) =>
      `Inlöst ${day(redeemed)} fungerar nyckeln i ett år, till och med ${day(until)}, även om förmånerna går ut tidigare.`,
    keyEnded: ({ redeemed, until }) =>
      `Inlöst ${day(redeemed)} fungerade nyckeln i ett år, till och med ${day(until)}.`,
    useAssigned: ({ expiry, until }) =>
      `Det som är tilldelat en person får användas i 30 dagar efter förnyelsedatumet ${date(expiry)}: till och med ${day(until)}.`,
    useInGrace: ({ expiry, until }) =>
      `Förnyelsedatumet ${date(expiry)} har passerat; de 30 dagarna därefter varar till och med ${day(until)}.`,
    useEnded: ({ until }) => `De 30 dagarna efter förnyelsedatumet tog slut ${day(until)}.`,
    useInTime: ({ expiry }) => `Förmånen är redan aktiverad; annars är sista dagen för det ${day(expiry)}.`,
    usePastExpiry: ({ expiry }) =>
      `Förmånerna gick ut ${day(expiry)}. Källan säger inte hur länge just den här gäller när den väl är aktiverad.`,
    assignedOpen:
      'Dagen då prenumerationen tilldelades första gången saknas ännu: 90 dagar efter den dagen kan den flyttas till någon annan.',
    reassignNow: ({ assigned, from }) =>
      `Tilldelades första gången ${day(assigned)}: sedan ${day(from)} får prenumerationen flyttas till en annan person.`,
    reassignFrom: ({ assigned, from }) =>
      `Tilldelades första gången ${day(assigned)}: prenumerationen får flyttas till en annan person från ${day(from)}, 90 dagar senare, och inte tidigare.`,
    available: 'Partnercenter visar förmånen som tillgänglig, så den kan aktiveras där.',
    notAvailable: 'Förmånen är inte tillgänglig: medlemskapet behöver förnyas innan den kan aktiveras.',
    availableOpen:
      'Jag vet inte än om förmånen går att aktivera i Partnercenter. Gör den inte det måste medlemskapet förnyas först.',
    otherOffer:
      'Azure Bulk Credit kan inte kombineras med ett annat licenserbjudande, förbetalt erbjudande eller krediterbjudande.',
    noOtherOffer: 'Det finns inget annat erbjudande i vägen för Azure Bulk Credit.',
    otherOfferOpen:
      'Jag vet inte än om personen har ett annat erbjudande: Azure Bulk Credit kan inte kombineras med ett sådant.',
    addLicences:
      'Att lägga till höjer antalet licenser, och prenumerationen går då ut om mindre än 12 månader; hur mycket kortare tiden blir beror på hur många ni har och hur många ni lägger till.',
    extendTime:
      'Att förnya eller förlänga lämnar antalet licenser oförändrat och ger prenumerationen mer tid.',
    changeOpen:
      'Fler licenser eller mer tid: det är inte bestämt än. Lägger ni till licenser blir löptiden kortare än 12 månader; förlänger ni är antalet licenser oförändrat.',
    membershipNow: ({ start }) =>
      `Startdatumet för förnyelsen var ${day(start)}: sedan dess går det bra att förnya vilken dag som helst. Microsofts senare sidor beskriver en period som slutar 30 dagar efter medlemskapets årsdag.`,
    membershipWait: ({ start }) =>
      `Startdatumet för förnyelsen är ${day(start)}: från och med då går det bra att förnya vilken dag som helst, men inte tidigare.`,
    membershipOpen:
      'Startdatumet för förnyelsen saknas ännu: från den dagen kan medlemskapet förnyas vilken dag som helst.',
  },
  steps: {
    demonstrate: 'Era säljare och marknadsförare får visa programvaran för kunder, under ert överinseende.',
    customerBuys: 'För sitt eget arbete behöver kunden egna licenser.',
    tellBenefit:
      'Förmån: listan under Förmåner (tidigare MPN > Förmåner) i Partnercenter visar vilken det är. För en nyckel räknas året från inlösen; det som tilldelas en person gäller i 30 dagar efter förnyelsedatumet; allt annat måste aktiveras senast på förfallodatumet.',
    tellExpiry:
      'Förfallodatum: MPN-partneradministratören hittar det i Partnercenter, under Förmåner. Ligger det framåt i tiden, aktivera senast dagen innan; har det passerat, förnya medlemskapet först (det som tilldelas en person kan aktiveras i 30 dagar till).',
    tellActivatedKey:
      'Inlöst eller inte: det syns i molnportalen, eller för MPN-partneradministratören under Förmåner (tidigare MPN > Förmåner). Är den inlöst fungerar den i ett år från inlösningsdagen; annars måste den lösas in senast på förfallodatumet.',
    tellActivatedSeat:
      'Tilldelad eller inte: MPN-partneradministratören ser det under Förmåner > Visual Studio. Är prenumerationen tilldelad får den användas i 30 dagar efter förnyelsedatumet; annars går den fortfarande att tilldela under samma tid.',
    tellActivated:
      'Aktiverad eller inte: MPN-partneradministratören ser det under Förmåner (tidigare MPN > Förmåner). Är förmånen aktiverad behöver du inte göra något före förfallodatumet; annars måste den aktiveras senast då.',
    tellRedeemed:
      'Inlösningsdag: den som löste in nyckeln kan titta i molnportalen, där varje prenumeration visar sina datum. Nyckeln fungerar i ett år från den dagen.',
    tellAssigned:
      'Tilldelningsdag: MPN-partneradministratören ser den under Förmåner > Visual Studio. Efter 90 dagar kan någon annan få prenumerationen, men inte tidigare.',
    tellAvailable:
      'Tillgänglig eller inte: MPN-partneradministratören ser det under Förmåner (tidigare MPN > Förmåner). Är den det, aktivera den; förnya annars medlemskapet först.',
    tellOtherOffer:
      'Annat erbjudande: personen själv, eller den som sköter era Azure-prenumerationer, vet om det finns ett Enterprise Agreement, Cloud Solution Provider, Azure in Open, Azure Pass eller Action Pack. Med något av dem går det inte; annars är det bara att tilldela krediten.',
    activate:
      'Logga in på instrumentpanelen i Partnercenter som MPN-partneradministratör, välj Förmåner (tidigare MPN > Förmåner), och aktivera förmånen.',
    addFirst:
      'Bestäm dig innan du löser in, för en nyckel kan bara lösas in en gång: med fler licenser blir löptiden kortare. Vill du ha kvar hela löptiden, förläng i stället.',
    extendFirst:
      'Bestäm dig innan du löser in, för en nyckel kan bara lösas in en gång: att förlänga ger mer tid, inte fler licenser.',
    decideFirst:
      'Bestäm först: fler licenser eller mer tid? En nyckel kan bara lösas in en gång, och det går inte att ångra.',
    redeem: 'Lös in nyckeln i den molnportal den hör till. Året räknas från den dagen.',
    assign:
      'Logga in på instrumentpanelen i Partnercenter, välj Förmåner (tidigare under MPN) och Visual Studio, och tilldela prenumerationen till vem som helst i Användarhantering eller i er klientorganisation i Azure AD (numera Microsoft Entra ID). Sedan loggar personen in i Visual Studio.',
    activateSupport:
      'Logga in på instrumentpanelen i Partnercenter, välj Förmåner (tidigare under MPN) och sedan Teknisk support (tidigare Tekniska förmåner) och aktivera förmånen, så får du ditt åtkomst-ID och kontrakts-ID.',
    checkPortal:
      'Logga in på molnportalen och kontrollera prenumerationens förfallodatum: det är det datumet som gäller.',
    nextKey:
      'Logga in på molnportalen innan nyckeln slutar gälla och kontrollera förfallodatumet. Använd sedan en ny nyckel för att antingen lägga till licenser eller förlänga. En nyckel kan bara lösas in en gång, så bestäm dig först.',
    reassign:
      'Vill du ge prenumerationen till någon annan? Välj Förmåner (tidigare under MPN) och Visual Studio i Partnercenter, och tilldela den till den nya personen.',
    reassignLater: ({ from }) => `Planera in bytet till en annan person den ${date(from)} eller senare.`,
    creditOther: 'Ge krediten till någon som inte har ett sådant erbjudande.',
    creditSupport:
      'Finns det inget annat erbjudande och tilldelningen ändå misslyckas, kontakta Microsoft Support.',
    tellRenewalStart:
      'Startdatum för förnyelsen: det står på sidan Medlemskapserbjudanden på MPN-instrumentpanelen. Har den dagen kommit kan du förnya vilken dag som helst; vänta annars.',
    renewMembership: 'Förnya medlemskapet i Partnercenter, vilken dag du vill från och med nu.',
    waitForRenewal: ({ start }) =>
      `Förnya medlemskapet från och med ${day(start)}. Tidigare går det inte, så lägg in dagen i kalendern.`,
  },
  timeline: {
    today: 'I dag',
    redeemed: 'Nyckeln löstes in',
    assigned: 'Tilldelades personen första gången',
    renewalStart: 'Medlemskapet kan förnyas från den här dagen',
    advisedDay: 'Aktivera senast den här dagen, för säkerhets skull',
    expiry: 'Förmånens förfallodatum: sista dagen att aktivera',
    renewalDate: 'Förmånens förfallodatum (förnyelsedatum)',
    graceEnd: 'Sista dagen att aktivera och använda det som tilldelas en person',
    reassign: 'Visual Studio-prenumerationen får flyttas till en annan person',
    keyEnd: 'Nyckelns sista dag',
  },
};
