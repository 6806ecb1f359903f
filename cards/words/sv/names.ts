// What people call the options of a choice and countries, beside what the cards and the dictionary call them.
import { listed } from '../format.js';
import type { FieldNames } from '../option-names.js';
import type { CountryWords } from '../reading-words.js';

export const optionNames = {
  eligibility: {
    who: {
      options: {
        organisation: {
          implied: listed('vi, oss, vår, vårt, våra'),
          names: listed(
            'organisationen, min organisation, vår organisation, arbetsgivaren, min arbetsgivare, administratör, administratören, admin, it-admin, it-administratör, it-ansvarig, it-ansvarige, it-avdelningen, it-chef, licensansvarig, systemadministratör, hela företaget, hela organisationen, oss alla, oss allihop, hela sjukhuset, hela skolan, hela kommunen, hela firman, hela kontoret, hela avdelningen, hela bolaget, alla anställda, våra anställda, mina anställda, alla medarbetare, våra medarbetare, alla på jobbet, alla hos oss, vår personal, personalen, verksamheten, arbetsplatsen, jag administrerar, jag sköter, åt jobbet, inte bara mig, inte bara jag, inte bara för mig, inte bara till mig, inte bara mig själv, vi är ett, vi är en',
          ),
          hints: listed(
            'organisation, företaget, mitt företag, vårt företag, firman, min firma, vår firma, bolaget, vårt bolag, mitt bolag, oss, för oss, myndigheten, skolan, vår skola, kommunen, föreningen, för jobbet, till jobbet, jobbet, kontoret, mitt team, vårt team, teamet, min avdelning, vår avdelning, avdelningen, min personal, vår personal',
          ),
          alone: listed('vi, IT, jobb'),
        },
        employee: {
          implied: listed('är jag, har jag, kan jag, får jag'),
          names: listed(
            'det är jag, det är mig, det är för mig, mig själv, jag själv, bara mig, bara jag, bara för mig, anställd, en anställd, medarbetare, en medarbetare, för egen del, eget bruk, privat bruk, privat, privatperson, privatpersoner, hemma, hemma hos mig, hem till mig, eget köp, köpa själv, min familj, som anställd, personligen, jag jobbar där, jag arbetar där, jag jobbar här, jag arbetar här, jag är anställd, jag är anställd där, jag är anställd här, jag bara jobbar där',
          ),
          hints: listed('för mig'),
          alone: listed(
            'jag, mig, till mig, personal, för min son, till min son, det är till min son, det är för min son, det gäller min son, för min dotter, till min dotter, det är till min dotter, det är för min dotter, det gäller min dotter, för min fru, till min fru, det är till min fru, det är för min fru, det gäller min fru, för min man, till min man, det är till min man, det är för min man, det gäller min man, för min sambo, till min sambo, det är till min sambo, det är för min sambo, det gäller min sambo, för min tjej, till min tjej, det är till min tjej, det är för min tjej, det gäller min tjej, för min kille, till min kille, det är till min kille, det är för min kille, det gäller min kille',
          ),
        },
      },
      unclear: listed(
        'båda, både och, någon annan, ett företag, en firma, ett bolag, en skola, en kommun, en förening, en organisation, en myndighet',
      ),
    },
    kind: {
      options: {
        commercial: {
          names: listed(
            'apotek, optiker, advokatbyrå, åkeri, kommersiell, kommersiellt, företag, företaget, privat företag, bolag, bolaget, aktiebolag, aktiebolaget, AB, handelsbolag, HB, kommanditbolag, enskild firma, enskild näringsverksamhet, firma, firman, näringsliv, näringslivet, näringsidkare, egenföretagare, egen företagare, företagare, frilans, frilansare, privat sektor, privata sektorn, startup, startupbolag, butik, affär, restaurang, bageri, kafé, café, hotell, bilverkstad, verkstad, fabrik, advokatbyrå, redovisningsbyrå, revisionsbyrå, konsultbyrå, reklambyrå, webbyrå, rekryteringsbyrå, arkitektkontor, mäklare, fastighetsmäklare, mäklarfirma, konsult, konsulter, bank, tillverkare, grossist, återförsäljning, e-handel, e-handlare, nätbutik, webbutik, tandläkare, tandläkarmottagning, frisör, salong, åkeri, snickeri, elektriker, rörmokare, vinstdrivande, småföretag, familjeföretag',
          ),
          hints: listed('koncern, koncernen, privat, byrå, lantbruk, industri, kedja'),
          endings: listed(
            'företag, företaget, företagare, bolag, bolaget, firma, firman, butik, butiken, verkstad, fabrik, bageri, restaurang, byggarna, koncern',
          ),
        },
        government: {
          names: listed(
            'myndighet, myndigheten, myndigheter, offentlig sektor, offentliga sektorn, offentlig verksamhet, offentlig förvaltning, kommun, kommunen, kommuner, kommunal, kommunalt, kommunala, kommunförvaltning, landsting, landstinget, länsstyrelse, länsstyrelsen, statlig, statligt, statliga, staten, departement, departementet, förvaltning, förvaltningen, stadshuset, kommunhuset, polisen, försvaret, försvarsmakten, domstol, domstolen, tingsrätt, tingsrätten, riksdagen, regeringen, regeringskansliet, Skatteverket, Trafikverket, Naturvårdsverket, Skolverket, Boverket, Livsmedelsverket, Migrationsverket, Tullverket, Sjöfartsverket, Jordbruksverket, Lantmäteriet, Kronofogden, Försäkringskassan, Arbetsförmedlingen, räddningstjänsten, ambassad, ambassaden',
          ),
          hints: listed('region, regionen, offentlig, offentligt, offentliga, stat, verk, stad, staden'),
          endings: listed('myndighet, myndigheten, kommun, kommunen, departement, departementet'),
        },
        education: {
          names: listed(
            'utbildning, skola, skolan, skolor, en skola, universitet, universitetet, högskola, högskolan, gymnasium, gymnasiet, gymnasieskola, gymnasieskolan, grundskola, grundskolan, förskola, förskolan, friskola, folkhögskola, yrkeshögskola, musikskola, kulturskola, komvux, sfi, vuxenutbildning, vuxenutbildningen, lärosäte, utbildningsorganisation, utbildningsväsendet, fakultet',
          ),
          hints: listed('akademi, campus'),
          endings: listed('skola, skolan, skolor, gymnasium, gymnasiet, universitet, universitetet'),
        },
        nonprofit: {
          names: listed(
            'ideell, ideellt, ideella, ideella sektorn, ideell förening, förening, föreningen, föreningar, stiftelse, stiftelsen, välgörenhet, välgörenhetsorganisation, välgörande, hjälporganisation, biståndsorganisation, insamlingsorganisation, frivilligorganisation, allmännyttig, allmännyttigt, non profit, icke-vinstdrivande, icke vinstdrivande, utan vinstsyfte, inte vinstdrivande, NGO, idrottsklubb, fotbollsklubb, studieförbund, idrottsförbund, civilsamhället, kvinnojour, folkrörelse',
          ),
          hints: listed('klubb'),
          endings: listed('förening, föreningen, stiftelse, stiftelsen'),
        },
      },
      unclear: listed(
        'ekonomisk förening, bostadsrättsförening, bostadsrättsföreningen, brf, samfällighetsförening, näringslivsförening, kommunalt bolag, kommunalt företag, kommunägt bolag, statligt bolag, statligt företag, statligt ägt bolag, kommunbolag, kommunförening, utbildningsföretag, utbildningsbolag, skolföretag, bolagsform, trafikskola, körskola, kyrka',
      ),
    },
    agreement: {
      options: {
        softwareAssurance: {
          names: listed(
            'software assurance, aktiv software assurance, software assurance för Office, SA, aktiv SA, Office med software assurance, Office med SA, SA för Office, SA på Office',
          ),
          alone: listed('assurance, aktiv'),
        },
        fromSoftwareAssurance: {
          names: listed(
            'Microsoft 365 från software assurance, M365 från software assurance, E3 från software assurance, E5 från software assurance, från software assurance, från vår software assurance, från SA, från vår SA, via software assurance, via SA, via vår SA, genom software assurance, genom SA, genom vår SA, tack vare software assurance, 365 med software assurance, 365 med SA, E3 med software assurance, E3 med SA, E5 med software assurance, E5 med SA',
          ),
        },
        none: {
          names: listed(
            'ingendera, inget av det, inget av det där, inget av dem, inget av dessa, inget av detta, inget av de två, ingen av dem, ingen av de två, inga av dem, ingen software assurance, utan software assurance, ingen SA, utan SA, inget avtal, inget sådant, inget sådant avtal, varken eller, ingetdera, nej ingetdera, inget alls av det',
          ),
          alone: listed('inget, ingen, inga, ingenting'),
        },
      },
      unclear: listed(
        'E3, E5, M365, Microsoft 365, Microsoft 365 E3, Microsoft 365 E5, M365 E3, M365 E5, Office 365, O365, software assurance för Windows, SA för Windows, SA på Windows, SA för servrar',
      ),
    },
    buying: {
      options: {
        volumeLicensing: {
          told: listed(
            'volymlicens, volymlicensen, volymlicenser, volymlicenserna, volymlicensiering, volymlicensieringen, volymlicensavtal, volymlicensavtalet, volymlicensprogram, volymlicensprogrammet',
          ),
          names: listed(
            'volymlicensiering, volymlicens, volymlicenser, volymlicensavtal, volymlicensavtalet, volymavtal, volymavtalet, VL, enterprise agreement, enterprise-avtal, EA, EA-avtal, open license, open value, MPSA, VLSC, select plus, ramavtal med Microsoft',
          ),
          hints: listed('volym, storköp'),
        },
        other: {
          names: listed(
            'annat sätt, på annat sätt, ett annat sätt, på något annat sätt, på nätet, över nätet, online, kreditkort, med kort, företagskort, kortbetalning, direkt, direkt av Microsoft, direkt från Microsoft, CSP, cloud solution provider, webben, webbplatsen, webbutik, nätbutik, administrationscentret, admincenter, Microsoft Store, i butik, i en butik, i affären, månadsvis, per månad, varje månad, styckvis, en och en, löpande, abonnemang, prenumeration, faktura varje månad',
          ),
          hints: listed('kort, butik, nätet'),
          alone: listed('annat, annars, annorlunda'),
        },
      },
      unclear: listed(
        'återförsäljare, återförsäljaren, en återförsäljare, reseller, leverantör, leverantören, partner',
      ),
    },
  },
  renewal: {
    benefit: {
      options: {
        productKeys: {
          told: listed('produktnyckel, produktnyckeln, produktnyckelns, produktnycklar, produktnycklarna'),
          names: listed(
            'produktnyckel, produktnycklar, produktnyckeln, produktnycklarna, nyckel, nycklar, nyckeln, nycklarna, licensnyckel, licensnycklar, Office-nyckel, Office-nycklar, Windows-nyckel, Windows-nycklar, programnyckel, aktiveringsnyckel, aktiveringsnycklar, aktiveringskod, aktiveringskoder, serienummer, licenskod, licenskoder',
          ),
          hints: listed('koder, kod'),
        },
        userAssigned: {
          told: listed('Visual Studio'),
          names: listed(
            'utdelade till folk, delat ut till folk, gett till folk, tilldelade till personer, tilldelat till en person, Visual Studio, VS, MSDN, Visual Studio-prenumeration, Visual Studio-prenumerationen, Visual Studio-licens, tilldelad en användare, tilldelad en person, tilldelad person, tilldelas en person, personlig licens, per användare, utvecklarprenumeration, utvecklarlicens, utvecklarlicenser',
          ),
          hints: listed('tilldelad, tilldelade'),
        },
        bulkCredit: {
          told: listed('bulk credit, Azure bulk credit'),
          names: listed(
            'bulk credit, Azure bulk credit, Azure-kredit, Azure-krediten, Azure-krediter, kredit, krediten, krediter, Azure, Azure-budget, Azure-pengar, Azure-pengarna, molnkredit, molnkrediter',
          ),
        },
        technicalSupport: {
          told: listed('teknisk support'),
          names: listed(
            'teknisk support, tekniska supporten, support, supporten, tekniska förmåner, supportärende, supportärenden, supportärendena, ärenden, supporttimmar, rådgivningstimmar, telefonsupport',
          ),
        },
        membership: {
          told: listed('medlemskap, medlemskapet, medlemskapets'),
          names: listed(
            'medlemskap, medlemskapet, partnermedlemskap, partnermedlemskapet, MPN-medlemskap, MPN, partnerprogrammet, partnerskapet, partnerskap, partnerstatus, partnernivå, registreringen',
          ),
          meant: listed(
            'hela paketet, hela packet, hela action pack, hela action packet, själva paketet, själva packet, själva action pack, paketet som helhet, paketet i sig, själva prenumerationen, hela prenumerationen, prenumerationen i sig, själva abonnemanget',
          ),
        },
      },
      unclear: listed(
        'licens, licenser, licenserna, action pack, action packet, hela action packet, hela paketet, vårt action pack, förmånerna, alla förmåner, alla, programvara, paketet, båda, allihop, alltihop, allt, båda två',
      ),
    },
    place: {
      options: {
        own: {
          names: listed(
            'eget, egna, egen, vårt, vårt konto, vårt eget, vårt eget konto, eget konto, mitt, mitt eget, mitt konto, hos oss, hos oss själva, internt, oss själva, vår egen, egen klient, vår egen miljö, egen miljö, egna miljön, eget bruk, internt bruk, vår tenant, egen tenant, vårt företag, hos mig',
          ),
          hints: listed('vår, våra, oss'),
        },
        customer: {
          told: listed('kunds konto, kundens konto'),
          names: listed(
            'kund, kunden, kunder, kundens, kunders, kundens konto, en kunds konto, en kunds, kundkonto, hos kund, hos en kund, åt en kund, hos kunden, kundmiljö, kundens miljö, slutkund, slutkunden, våra kunder, kund till oss, kunder till oss, klient åt kund',
          ),
          alone: listed('deras, deras konto'),
        },
      },
    },
    change: {
      options: {
        add: {
          told: listed('lägga till licenser'),
          names: listed(
            'lägga till, lägga till licenser, lägga till fler, lägg till, lägger till, fler licenser, fler, flera licenser, flera platser, fler platser, fler användare, utöka, utöka antalet, öka antalet, extra licenser, extra platser, extra användare, ytterligare licenser, ytterligare användare, ytterligare platser, fylla på, komplettera',
          ),
          hints: listed('extra, ytterligare'),
          alone: listed('öka, utökning'),
        },
        extend: {
          told: listed('förlänga tiden, förlänga prenumerationen'),
          names: listed(
            'längre tid, längre löptid, längre period, förlänga, förläng, förlänger, förlänga tiden, förnya, förnyar, förnyas, mer tid, längre tid, längre, förlängning, förlängningen, förnyelse, förnyelsen, ett år till, ett år extra, ytterligare ett år, tolv månader till, 12 månader till, ytterligare 12 månader, fortsätta, fortsätta med, hålla igång, hålla liv i',
          ),
          alone: listed('tid'),
        },
        neither: {
          names: listed(
            'inget av dem, inget av det, ingendera, ny, nytt, helt ny, helt nytt, ny prenumeration, en ny prenumeration, nytt abonnemang, ett nytt abonnemang, en ny, ett nytt, separat, en separat, separat prenumeration, fristående, egen prenumeration, en egen prenumeration, från början, från grunden, något annat, varken eller',
          ),
          alone: listed('inget, annat, ingenting'),
        },
      },
      unclear: listed(
        'nya licenser, nya användare, nya platser, nya anställda, nya medarbetare, nya kollegor, ny licens, ny nyckel, ny användare',
      ),
    },
  },
} satisfies Record<string, Record<string, FieldNames>>;

export const countries: CountryWords = {
  names: {
    AE: listed('Emiraten, Emiraterna'),
    BY: listed('Vitryssland'),
    CI: listed('Elfenbenskusten'),
    CN: listed('Folkrepubliken Kina, Fastlandskina'),
    CV: listed('Kap Verde'),
    CZ: listed('Tjeckiska republiken'),
    GB: listed(
      'Förenade kungariket, Förenade kungadömet, Brittiska öarna, England, Skottland, Nordirland, Wales',
    ),
    HK: listed('Hongkong Kina'),
    IE: listed('Republiken Irland'),
    KR: listed('Sydkorea'),
    MK: listed('Makedonien'),
    MM: listed('Birma'),
    NL: listed('Holland, Nederländerna'),
    PS: listed('Palestina'),
    RU: listed('Ryska federationen'),
    US: listed('Staterna, Amerika, Förenta staterna'),
    VA: listed('Vatikanen'),
  },
  onlyAlone: listed('staterna, amerika, indien'),
  several: listed('kongo, korea'),
  ordinary: listed('samma, norska, norsk, svensk, dansk, finsk, tysk, fransk, svenska'),
};
