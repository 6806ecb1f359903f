// Words of the renewal check, in Swedish.
import type { CheckWords } from '../check-words.js';
import type { RenewalKeys } from '../renewal-keys.js';
import { listed, sayIn } from '../format.js';

const { date } = sayIn('sv');

/** "den 12 mars 2026", as dates read within a sentence. */
const day = (value: string | number | undefined): string => `den ${date(value)}`;

export const renewal: CheckWords<RenewalKeys> = {
  title: 'Partnerförmåner: vad gäller, och hur länge?',
  intro:
    'Berätta vilken förmån och vilka datum det gäller, ungefär två minuter, så får du dagarna som räknas och vad som ska göras när. Svaren används bara till den här kontrollen; ”vet inte” är alltid ett bra svar.',
  starters: listed(
    'kontrollera förnyelse, kolla förnyelse, förnyelsekontroll, kolla våra förmåner, kolla mina förmåner, kontrollera förmåner, kolla datum, kontrollera datum, kolla förfallodatum, kontrollera förfallodatum, när går våra förmåner ut, när går mina förmåner ut, hur länge gäller våra förmåner, hur länge gäller nyckeln, hur länge kan vi använda nyckeln',
  ),
  startButton: 'Kontrollera förmånernas datum',
  teaser: {
    title: 'När måste vi förnya?',
    short: 'När förnya?',
    text: 'Ange de datum du vet, så får du era tidsgränser.',
  },
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
      hint: 'Det som inte är aktiverat kan gå förlorat; det som är aktiverat gäller ofta längre.',
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
    membershipNow: ({ start }) => `Ja: sedan ${day(start)} kan medlemskapet förnyas vilken dag som helst.`,
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
      'Det är inte klart än vilken förmån det är: en inlöst nyckel fungerar i ett år, det som är tilldelat en person i 30 dagar efter förnyelsedatumet.',
    activatedOpen:
      'Det är inte klart än om den har aktiverats: bara det som inte är aktiverat kan gå förlorat på förfallodatumet.',
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
      'Det är inte klart än om förmånen är tillgänglig i Partnercenter. Är den inte det kommer medlemskapet först.',
    otherOffer:
      'Azure Bulk Credit kan inte kombineras med ett annat licens-, förskotts- eller krediterbjudande.',
    noOtherOffer: 'Det finns inget annat erbjudande i vägen för Azure Bulk Credit.',
    otherOfferOpen:
      'Det är inte klart än om personen har ett annat erbjudande: Azure Bulk Credit kan inte kombineras med ett sådant.',
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
