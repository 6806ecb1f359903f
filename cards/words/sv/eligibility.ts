// Words of the eligibility check, in Swedish.
import type { CheckWords } from '../check-words.js';
import type { EligibilityKeys } from '../en/eligibility.js';
import { listed, sayIn } from '../format.js';
import { optionNames } from './names.js';

const { count, country, number } = sayIn('sv');

/** "1 licens", "1 999 licenser". */
const licences = (licences: string | number | undefined): string =>
  count(licences, { one: 'licens', other: 'licenser' });

/** The check's one name, wherever it is shown. */
const NAME = 'Har vi rätt till rabatten?';

export const eligibility: CheckWords<EligibilityKeys> = {
  title: NAME,
  intro:
    'Några korta frågor, ungefär två minuter, så vet du om du eller din organisation kan använda Home Use Program (HUP), och hur. Svaren används bara till den här genomgången, och på nästan alla frågor går det bra att svara ”vet inte”.',
  starters: listed(
    'är företaget berättigat, är vårt företag berättigat, är mitt företag berättigat, är vår organisation berättigad, får jag rabatt, får jag rabatten, får vi rabatt, får vi rabatten, gäller det mig, gäller det oss, uppfyller vi kraven, uppfyller vi villkoren, uppfyller jag kraven, är vår skola med i programmet, är vi med i programmet, är vi anslutna, kan vi gå med i Home Use Program, kontrollera behörighet, kolla behörighet, behörighetskontroll, starta behörighetskontroll, kolla om vi är berättigade, kolla om vi har rätt, kolla om jag har rätt, är vi berättigade, är jag berättigad, är min organisation berättigad, är vår organisation berättigad, har vi rätt till rabatten, har jag rätt till rabatten, har vi rätt till hup, har jag rätt till hup, har vi rätt till home use program, har jag rätt till home use program, får vi använda home use program, får jag använda home use program, kan vi använda home use program, kan jag använda home use program',
  ),
  asking: {
    anyOf: [
      [
        listed('jag, vi, mig, oss, min, mitt, vår, vårt'),
        listed('rabatt, rabatten, billigare'),
        listed('få, får, kan, har, finns, för, något'),
      ],
      [
        listed(
          'skolor, kommuner, regioner, föreningar, stiftelser, klubbar, banker, myndigheter, sjukhus, sjukhuset, skola, skolan, universitet, kommun, kommunen, region, regionen, bibliotek, biblioteket, förening, firma, stiftelse, klubb, mottagning, bank, myndighet, byrå, högskola',
        ),
        listed('räknas, hör, med, behörig, berättigad, rätt, ansluten, ansluten, räknas, omfattas, ingår'),
      ],
      [
        listed('starta, börja, kör, köra, gör, göra, öppna, påbörja'),
        listed('kontroll, kontrollen, genomgång, genomgången, koll, kollen, test, testet'),
        listed('rabatt, rabatten, behörighet, behörigheten, hup, programmet, rätten'),
      ],
      [
        listed('starta, börja, kör, köra, gör, göra, öppna, påbörja'),
        listed(
          'behörighetskontroll, behörighetskontrollen, behörighetskollen, rabattkontroll, rabattkontrollen, rabattkoll, rabattkollen',
        ),
      ],
      [
        listed(
          'vi, jag, oss, mig, vårt, vår, mitt, min, företag, företaget, organisation, organisationen, arbetsgivare',
        ),
        listed('rätt'),
        listed('till'),
      ],
      [
        listed('vi, jag, oss, mig, vårt, vår, mitt, min, företag, företaget, organisation, organisationen'),
        listed(
          'berättigad, berättigat, berättigade, behörig, behöriga, kvalificerar, kvalificerade, omfattas',
        ),
      ],
      [
        listed('vi, jag, vårt, vår, mitt, min, företag, företaget'),
        listed('kan, får, skulle'),
        listed('delta, med, rabatten, rabatt, rabatter, hup, programmet, erbjudandet'),
      ],
      [listed('gäller'), listed('oss, mig'), listed('det, detta, rabatten, erbjudandet')],
      [
        listed(
          'företag, företaget, firma, firman, bolag, bolaget, arbetsgivare, arbetsgivaren, organisation, organisationen, skola, skolan, kommun, kommunen, förening, föreningen, byrå, byrån, sjukhus, sjukhuset, klubb, klubben, stiftelse, stiftelsen, arbetsplats, jobb, jobbet',
        ),
        listed('vår, vårt, min, mitt, vi, jag'),
        listed('med, rabatt, rabatten, billigare, ansluten, anslutet, anslutna, rätt, gå, använda, erbjuda'),
      ],
      [
        listed(
          'personal, personalen, anställda, medarbetare, medarbetarna, folk, kollegor, kollegorna, lärare, lärarna, alla',
        ),
        listed('mina, våra, vår, min, vi, vårt, mitt'),
        listed('rabatt, rabatten, billigare, rätt, berättigade, köpa'),
      ],
      [
        listed('kolla, se, veta, testa, kontrollera'),
        listed('om'),
        listed('vi, jag'),
        listed('med, rätt, kvalificerade, berättigade, behöriga'),
      ],
      [
        listed('passar, något, funkar, är'),
        listed('det, detta, programmet'),
        listed('oss'),
        listed('för, oss'),
      ],
    ],
    also: listed(
      'hej, hejsan, grej, grejen, snabb, fråga, bara, personal, personalen, anställda, medarbetare, medarbetarna, folk, kollegor, kollegorna, lärare, lärarna, alla, köpa, office, microsoft, 365, hem, hemma, privat, till, ta, bolaget, arbetsgivaren, byrån, klubben, stiftelsen, föreningen, anslutet, anslutna, jobbet, erbjuda, funkar, passar, om, mina, våra, skolor, kommuner, regioner, föreningar, stiftelser, klubbar, banker, myndigheter, räknas, så, alltså, hör, dit, sjukhus, sjukhuset, skola, skolan, universitet, kommun, kommunen, region, regionen, bibliotek, biblioteket, förening, firma, stiftelse, klubb, mottagning, bank, myndighet, byrå, högskola, få, får, kan, har, finns, för, något, allvarligt, ok, too, well, check, verify, whether, företag, företaget, firma, firman, bolag, organisation, organisationen, arbetsgivare, arbetsplats, jobb, kolla, kontrollera, veta, se, undrar, vill, home, use, program, hup, programmet, rabatten, rabatt, rabatter, rabatterna, erbjudandet, här, vara, del, gå, få, använda, utnyttja, egentligen, ens, även, också, detta, testa',
    ),
    unless: listed('vem, vilka, vilken, vilket, hur, vad, när, var, varför, varifrån, mycket, länge'),
  },
  askedBeside: listed(
    'är det här något för oss, är det nåt för oss, är det här nåt för oss, passar det oss, funkar det för oss, får jag rabatt då, har de rätt till rabatten, får de rabatten, kan de få rabatten, kan min personal få rabatten, kan mina anställda få rabatten, får vi, kan vi, får vi vara med, kan vi vara med, kan vi få vara med, gäller det oss, gäller det för oss, räcker det, duger det, har vi rätt, har vi rätt till det, får jag, kan jag, har jag rätt, har jag rätt till det, får vi rabatten, får vi rabatt, kan vi få rabatten, kan vi få rabatt, får jag rabatten, kan jag få rabatten, är det något för oss, kan vi få det, får vi det, kan vi använda det, kan vi köpa det, gäller rabatten oss, räknas vi, är vi med',
  ),
  startButton: NAME,
  teaser: {
    title: NAME,
    short: NAME,
    text: 'Några korta frågor, sedan ett tydligt besked med skälen.',
  },
  fields: {
    who: {
      question: 'Vem gäller det?',
      name: 'Gäller',
      hint: 'En administratör behöver andra steg än den som själv vill köpa.',
      reason:
        'För en organisation får du veta om den har rätt till rabatten och vad administratören ska göra; för dig själv även vad du behöver för att kunna köpa.',
      unclear:
        'Det kan vara bådadera. Gäller det hela organisationen (”1”) eller vad du själv kan köpa (”2”)?',
      options: {
        organisation: 'Min organisation',
        employee: 'Mig själv, för privat bruk',
      },
    },
    country: {
      question: 'Vilket land eller område gäller det?',
      name: 'Land',
      hint: 'Rabatten finns inte överallt, och några länder har egna regler.',
      reason:
        'Där rabatten inte finns spelar resten ingen roll, och i några länder säljs bara en av produkterna.',
      options: {},
    },
    kind: {
      question: 'Vilken typ av organisation är det?',
      name: 'Typ av organisation',
      hint: 'Utbildningsorganisationer och ideella organisationer har rätt till rabatten direkt. Passar flera? Välj den typ som ni är registrerade som hos Microsoft.',
      reason:
        'Vad som mer krävs beror på det: företag och offentlig sektor behöver Software Assurance eller 2 000 licenser för E3 eller E5, skolor och ideella organisationer inget av det.',
      unclear:
        'Det kan vara registrerat på flera sätt. Vilket av de här ligger närmast hur ni är registrerade hos Microsoft?',
      options: {
        commercial: 'Företag',
        government: 'Myndighet eller offentlig sektor',
        education: 'Utbildning',
        nonprofit: 'Ideell organisation',
      },
    },
    agreement: {
      question: 'Vilket av det här har organisationen?',
      name: 'Avtal',
      hint: 'Software Assurance är ett tillägg till volymlicenser. Den som sköter licenserna vet. Kan du inte fråga, så välj ”Vet inte”.',
      reason: 'Det räcker med ett av de två, hur många licenser ni än har.',
      unclear:
        'Bara det avgör inte saken. Har ni Software Assurance för Office (”1”), kommer era Microsoft 365-licenser från Software Assurance (”2”) eller inget av det (”3”)? Hur många E3 och E5 ni har frågar jag om för sig.',
      options: {
        softwareAssurance: 'Aktiv Software Assurance för Office-program som ger rätt till rabatten',
        fromSoftwareAssurance: 'Microsoft 365, eller Microsoft 365 E3/E5, som kommer från Software Assurance',
        none: 'Inget av det',
      },
    },
    seats: {
      question: 'Hur många licenser för Microsoft 365 E3 och E5 har organisationen köpt, sammanlagt?',
      name: 'Licenser för Microsoft 365 E3/E5',
      hint: 'E3 och E5 räknas ihop; bara den ena sorten går lika bra. Andra abonnemang, till exempel F3 eller Business Premium, nämner Microsoft inte. Antalet står oftast i administrationscentret under Fakturering > Dina produkter.',
      reason: 'Utan Software Assurance är det antalet som avgör: det krävs 2 000.',
      notPeople: 'Här räknas licenser, inte personer.',
      options: {},
    },
    buying: {
      question: 'Hur köper organisationen sina licenser?',
      name: 'Köpsätt',
      hint: 'Det avgör var administratörer hittar Home Use Program.',
      reason: 'För själva rabatten spelar det ingen roll.',
      unclear:
        'En återförsäljare kan sälja på båda sätten. Finns det ett volymlicensavtal (”1”) eller inte, som med CSP (”2”)?',
      options: { volumeLicensing: 'Med volymlicensavtal', other: 'På annat sätt' },
    },
    email: {
      question: 'Har du en fungerande e-postadress på jobbet?',
      name: 'E-postadress på jobbet',
      hint: 'Med den visar du var du arbetar: Microsoft skickar en länk dit.',
      reason: 'Utan den kan Microsoft inte se att du hör till organisationen, och då kan du inte köpa.',
      options: {},
      subject: {
        names: listed(
          'e-post, epost, mejl, mejlen, mail, adress, adressen, mejladress, mailadress, e-postadress, epostadress, jobbmejl, giltig',
        ),
        always: listed('jobbmejl, jobbmail, jobbadress, arbetsmejl, arbetsmail, företagsmejl, företagsmail'),
      },
    },
    account: {
      question: 'Har du ett fungerande privat Microsoft-konto?',
      name: 'Microsoft-konto',
      hint: 'Kontot som hör till din privata e-postadress, inte jobbkontot. Det är med det du köper.',
      reason: 'Det du köper är ditt och inte arbetsgivarens, så det hamnar på ditt eget konto.',
      options: {},
      subject: {
        names: listed('konto, kontot, microsoftkonto, microsoft-konto, microsoft, aktivt, personligt'),
        always: listed('microsoftkonto, microsoft-konto'),
      },
    },
  },
  optionNames: optionNames.eligibility,
  headlines: {
    notOffered: ({ country: code }) => `Nej: Home Use Program erbjuds inte i ${country(code)}.`,
    organisationYes: 'Ja, din organisation har rätt till Home Use Program.',
    organisationYesOneYear:
      'Ja, din organisation har rätt till rabatten. I ert land gäller den en ettårsprenumeration.',
    organisationYesPersonalOnly:
      'Ja, din organisation har rätt till rabatten. I Japan gäller den bara Microsoft 365 Personal.',
    organisationOpen:
      'Det går inte att säga ännu om din organisation har rätt till rabatten: några uppgifter saknas.',
    organisationNo: 'Nej, med de här uppgifterna har din organisation inte rätt till rabatten.',
    employeeYes: 'Ja, du kan köpa genom Home Use Program.',
    employeeYesOneYear: 'Ja, du kan köpa med rabatt. I ditt land gäller den en ettårsprenumeration.',
    employeeYesPersonalOnly: 'Ja, du kan köpa med rabatt. I Japan gäller den bara Microsoft 365 Personal.',
    employeeOpen: 'Det går inte att säga ännu om du kan köpa med rabatt: några uppgifter saknas.',
    employeeNo:
      'Nej, med de här uppgifterna har din organisation inte rätt till rabatten, så du kan inte köpa genom Home Use Program än.',
    missingEmail: 'Inte än: du behöver en fungerande e-postadress på jobbet.',
    missingAccount: 'Inte än: du behöver ett fungerande privat Microsoft-konto.',
    missingBoth:
      'Inte än: du behöver en fungerande e-postadress på jobbet och ett fungerande privat Microsoft-konto.',
    marketDecides: 'Allt annat stämmer: nu är det bara landet som avgör.',
  },
  reasons: {
    marketOffered: ({ country: code }) =>
      `Rabatten på Microsoft 365 Family och Personal erbjuds där (${country(code)}).`,
    marketNotOffered: ({ country: code }) =>
      `Erbjudandet finns inte där (${country(code)}), oavsett organisation.`,
    marketOneYear: ({ country: code }) =>
      `Där (${country(code)}) säljs en ettårsprenumeration, i en egen webbutik.`,
    marketPersonalOnly:
      'I Japan gäller samma villkor för organisationer, men Microsoft 365 Family finns inte där, bara Personal.',
    marketDisputed:
      'Libanon fanns inte bland undantagen från början, men stod i juli 2022 på Microsofts lista över länder utan erbjudandet.',
    marketOpen:
      'Landet saknas ännu. Det spelar bara roll för Macao, Ryssland och Venezuela (erbjuds inte), Kina och Hongkong (ettårsprenumeration), Japan (bara Personal) och Libanon (behöver kontrolleras).',
    countryMoot: 'Landet saknas, men det skulle inte ändra svaret.',
    education: 'Utbildningsorganisationer har rätt till rabatten, oavsett vad de har köpt.',
    nonprofit: 'Ideella organisationer har rätt till rabatten, oavsett vad de har köpt.',
    commercial:
      'Det räcker inte att vara ett företag: det krävs rätt avtal eller tillräckligt många licenser.',
    government:
      'Det räcker inte att vara en myndighet: det krävs rätt avtal eller tillräckligt många licenser.',
    softwareAssurance: 'Aktiv Software Assurance för Office-program som ger rätt till rabatten räcker.',
    fromSoftwareAssurance:
      'Microsoft 365, eller Microsoft 365 E3/E5, som kommer från Software Assurance räcker.',
    noAgreement: 'Det finns ingen Software Assurance för Office och inget Microsoft 365 som kommer därifrån.',
    enoughLicences: ({ seats, needed }) =>
      `${number(seats)} licenser för Microsoft 365 E3/E5 räcker: det krävs ${number(needed)}, och E3 och E5 räknas ihop.`,
    enoughLicencesAtLeast: ({ seats, needed }) =>
      `Minst ${number(seats)} licenser för Microsoft 365 E3/E5 räcker: det krävs ${number(needed)}, och E3 och E5 räknas ihop.`,
    tooFewLicencesAtMost: ({ seats, needed }) =>
      `Högst ${number(seats)} licenser för Microsoft 365 E3/E5 räcker inte: det krävs ${number(needed)}.`,
    seatsTooClose: ({ needed }) =>
      `Antalet licenser för Microsoft 365 E3/E5 ligger nära gränsen, ${number(needed)}. Räkna dem exakt: en enda licens kan vara avgörande.`,
    tooFewLicences: ({ seats, missing, needed }) =>
      `Med ${licences(seats)} för Microsoft 365 E3/E5 saknas ${number(missing)}: det krävs ${number(needed)}.`,
    kindOpen:
      'Typ av organisation saknas ännu: utbildningsorganisationer och ideella organisationer har rätt till rabatten direkt.',
    kindMoot:
      'Typ av organisation saknas, men det spelar ingen roll: med de här uppgifterna får alla typer rabatten.',
    agreementOpen: 'Uppgift om Software Assurance saknas ännu: med den får organisationen rabatten.',
    agreementMoot: 'Uppgift om Software Assurance saknas, men licenserna räcker ändå.',
    seatsOpen: ({ needed }) =>
      `Antalet licenser för Microsoft 365 E3/E5 saknas ännu: ${number(needed)} eller fler räcker.`,
    emailYes: 'Du har en fungerande e-postadress på jobbet.',
    emailNo: 'Du saknar en e-postadress på jobbet: med den visar du var du arbetar.',
    emailOpen: 'Jag vet inte än om du har en e-postadress på jobbet. Du behöver en.',
    accountYes: 'Du har ett privat Microsoft-konto att köpa med.',
    accountNo: 'Du saknar ett privat Microsoft-konto: du köper med det, inte med jobbkontot.',
    accountOpen: 'Jag vet inte än om du har ett privat Microsoft-konto. Du behöver ett.',
  },
  steps: {
    otherCountry:
      'Finns det anställda i ett annat land? Börja om med det landet, för svaret gäller per land.',
    programmePage:
      'Listan över länder ändras då och då. Microsofts egen sida om Home Use Program visar vad som gäller i dag.',
    whatWouldQualifyUncounted: ({ needed }) =>
      `Ett av det här räcker: aktiv Software Assurance för Office-program som ger rätt till rabatten; Microsoft 365 eller Microsoft 365 E3/E5 från Software Assurance; eller ${number(needed)} licenser för Microsoft 365 E3/E5.`,
    whatWouldQualify: ({ missing, needed }) =>
      `Ett av det här skulle räcka: aktiv Software Assurance för Office-program som ger rätt till rabatten; Microsoft 365 eller Microsoft 365 E3/E5 från Software Assurance; eller ytterligare ${licences(missing)} för Microsoft 365 E3/E5, så att det blir ${number(needed)}.`,
    laterCriterion:
      'Det kan finnas en väg till. Fråga er kontakt på Microsoft: i december 2024 angav Microsoft också inköp för 250 000 amerikanska dollar under 12 månader.',
    askEmployer:
      'Ta upp det med den som sköter licenserna där du arbetar: det som saknas är organisationens sak, inte din.',
    tellKind:
      'Typ av organisation: den som skriver avtalen med Microsoft vet hur ni är registrerade. En utbildningsorganisation eller en ideell organisation får rabatten direkt; för ett företag eller en myndighet avgör avtalet eller antalet licenser.',
    tellAgreement:
      'Software Assurance: den som sköter licenserna, eller återförsäljaren som sålde dem, ser det i avtalet. Är den aktiv för Office, eller kommer Microsoft 365 därifrån, får ni rabatten. Annars avgör antalet licenser.',
    tellSeats:
      'Antal licenser: en administratör ser det i administrationscentret under Fakturering > Dina produkter. Lägg ihop E3 och E5. Från 2 000 får ett företag eller en myndighet rabatten; 1 999 räcker inte.',
    tellCountry:
      'Land: den som skriver avtalen med Microsoft vet vilket som gäller. I Macao, Ryssland och Venezuela erbjuds rabatten inte. I Kina och Hongkong gäller den en ettårsprenumeration, i Japan bara Personal, och för Libanon är det osäkert. I alla andra länder gäller den som vanligt.',
    checkCountry: ({ country: code }) =>
      `Se efter på Microsofts sida om Home Use Program om rabatten erbjuds i ${country(code)} just nu. Om den gör det är allt klart. Annars går det inte, även om allt annat stämmer.`,
    wayVolumeLicensing:
      'Öppna Home Use Program på webbplatsen Microsoft Store för företag: det är ingången för kunder med volymlicensavtal. Kommer du inte in där längre, gå via administrationscentret, Fakturering > Dina produkter > Förmåner: i december 2024 beskrev Microsoft bara den vägen.',
    wayOther:
      'Öppna Microsofts administrationscenter, gå till Fakturering > Dina produkter, välj fliken Förmåner och sedan fliken HUP.',
    tellBuying:
      'Hur ni köper avgör vilken väg ni tar; den som betalar licensfakturorna vet. Av de två följande stegen gäller det första volymlicensavtal, det andra alla andra köpsätt.',
    buyChina: 'Anställda i Kina köper i webbutiken för Kina.',
    buyHongKong: 'Anställda i Hongkong köper i webbutiken för Hongkong.',
    tellEmployees: 'Berätta för de anställda: på resurssidan finns flygblad, färdiga texter och råd.',
    getEmail:
      'Be IT-avdelningen om en e-postadress på jobbet. Utan den kan Microsoft inte bekräfta att du arbetar där.',
    tellEmail:
      'E-postadress: IT-avdelningen vet om du har en. Har du en, fortsätt nedan; be annars om en först.',
    getAccount:
      'Skapa ett Microsoft-konto med din privata e-postadress. Det kostar inget och tar några minuter.',
    tellAccount:
      'Microsoft-konto: prova att logga in med din privata e-postadress. Går det har du ett; annars skapar du ett gratis på samma ställe.',
    signUp:
      'Öppna sidan om Home Use Program, välj Kom igång och ange din e-postadress på jobbet. Du får då ett mejl, och länken i det bekräftar att du har rätt till rabatten.',
    signInAndBuy:
      'Logga in med Microsoft-kontot för din privata e-postadress. Då ser du dina rabatter. Du beställer och betalar i Microsoft Store.',
  },
  timeline: {},
};
