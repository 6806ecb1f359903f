// What people call the options of a choice and countries, beside what the cards and the dictionary call them.
import { listed } from '../format.js';
import type { FieldNames } from '../option-names.js';
import type { CountryWords } from '../reading-words.js';

export const optionNames = {
  eligibility: {
    who: {
      options: {
        organisation: {
          implied: listed('wij, ons, onze'),
          names: listed(
            'organisatie, de organisatie, mijn organisatie, onze organisatie, beheerder, IT-beheerder, ICT-beheerder, systeembeheerder, licentiebeheerder, beheer, admin, administrator, IT-afdeling, ICT-afdeling, hoofd ICT, IT-manager, werkgever, mijn werkgever, het hele bedrijf, ons allemaal, ons met z’n allen, het hele ziekenhuis, de hele school, de hele gemeente, het hele kantoor, de hele afdeling, heel het bedrijf, de hele organisatie, alle medewerkers, onze medewerkers, alle werknemers, onze werknemers, iedereen, al het personeel, ons personeel, het personeel, onze mensen, het team, ons team, namens, ik beheer, niet alleen voor mij, niet alleen mij, niet alleen ik, niet alleen voor mezelf, niet alleen mezelf, niet enkel voor mij, we zijn een, wij zijn een',
          ),
          hints: listed(
            'bedrijf, het bedrijf, mijn bedrijf, ons bedrijf, de zaak, onze zaak, ons, voor ons, de school, onze school, de gemeente, de stichting, de vereniging, mijn werk, voor het werk, ons kantoor, mijn team, ons team, het team, mijn afdeling, onze afdeling, mijn mensen, onze mensen, mijn personeel, ons personeel',
          ),
          alone: listed('wij, we, IT, ICT, werk'),
        },
        employee: {
          implied: listed('ben ik, kom ik, mag ik, kan ik'),
          names: listed(
            'dat ben ik, het is voor mij, om mij, mezelf, mijzelf, medewerker, een medewerker, werknemer, een werknemer, als medewerker, als werknemer, voor mezelf, privé, privégebruik, eigen gebruik, voor thuis, thuis, thuisgebruik, alleen ik, alleen voor mij, enkel voor mij, alleen mij, persoonlijk, particulier, ik persoonlijk, ik zelf, zelf kopen, mijn gezin, ik werk daar, ik werk er, ik werk hier, ik ben er in dienst, ik ben daar in dienst, ik ben in dienst, ik werk er alleen, ik werk er gewoon, privépersoon, als privépersoon, als particulier',
          ),
          hints: listed('voor mij'),
          alone: listed(
            'ik, mij, personeel, voor mijn zoon, voor mijn zoon dus, het is voor mijn zoon, voor mijn dochter, voor mijn dochter dus, het is voor mijn dochter, voor mijn vrouw, voor mijn vrouw dus, het is voor mijn vrouw, voor mijn man, voor mijn man dus, het is voor mijn man, voor mijn partner, voor mijn partner dus, het is voor mijn partner, voor mijn vriendin, voor mijn vriendin dus, het is voor mijn vriendin, voor mijn vriend, voor mijn vriend dus, het is voor mijn vriend',
          ),
        },
      },
      unclear: listed(
        'allebei, beide, iemand anders, een bedrijf, een zaak, een school, een gemeente, een stichting, een vereniging, een organisatie',
      ),
    },
    kind: {
      options: {
        commercial: {
          names: listed(
            'apotheek, opticien, advocatenkantoor, transportbedrijf, commercieel, commerciële, bedrijf, bedrijven, een bedrijf, onderneming, firma, bv, b.v., nv, n.v., vof, v.o.f., bvba, maatschap, eenmanszaak, zzp, zzp’er, zzper, zelfstandige, zelfstandig ondernemer, zelfstandig, freelancer, freelance, ondernemer, privésector, private sector, particulier bedrijf, zaak, winkel, webshop, webwinkel, startup, start-up, mkb, mkb-bedrijf, mkb’er, kmo, kleine ondernemer, bakkerij, slagerij, restaurant, horeca, hotel, café, garage, fabriek, producent, advocatenkantoor, accountantskantoor, notariskantoor, architectenbureau, adviesbureau, ingenieursbureau, reclamebureau, uitzendbureau, reisbureau, makelaar, makelaarskantoor, administratiekantoor, consultancy, bank, verzekeraar, aannemer, groothandel, detailhandel, kapper, kapsalon, tandarts, tandartspraktijk, loodgieter, schilder, timmerman, met winstoogmerk, familiebedrijf',
          ),
          hints: listed('concern, bureau, boerderij, particulier, salon, praktijk, privaat'),
          endings: listed(
            'bedrijf, bedrijfje, zaakje, winkel, winkeltje, fabriek, onderneming, bakkerij, groothandel, praktijk, bouwers',
          ),
        },
        government: {
          names: listed(
            'overheid, overheden, publieke sector, gemeente, gemeenten, de gemeente, rijk, het rijk, rijksoverheid, ministerie, overheidsinstelling, overheidsinstantie, overheidsorganisatie, overheidsdienst, semi-overheid, lokale overheid, lokaal bestuur, openbaar bestuur, stadsbestuur, waterschap, politie, defensie, leger, belastingdienst, gemeentehuis, stadhuis, rechtbank, brandweer, veiligheidsregio, omgevingsdienst, GGD, UWV, Rijkswaterstaat, OCMW, ambassade, ambtenaar, ambtenaren, provinciehuis, provinciebestuur',
          ),
          hints: listed('provincie, de provincie, publiek, publieke, openbaar, stad'),
          endings: listed('gemeente, ministerie'),
        },
        education: {
          names: listed(
            'onderwijs, school, scholen, een school, basisschool, middelbare school, kleuterschool, muziekschool, universiteit, uni, hogeschool, onderwijsinstelling, scholengroep, scholengemeenschap, scholenkoepel, college, mbo, hbo, vmbo, roc, lyceum, gymnasium, faculteit, volwassenenonderwijs',
          ),
          hints: listed('opleiding, campus'),
          endings: listed('school, scholen, universiteit, onderwijs, lyceum'),
        },
        nonprofit: {
          names: listed(
            'non-profit, nonprofit, non profit, zonder winstoogmerk, goed doel, goede doelen, een goed doel, ANBI, vzw, ngo, liefdadigheid, liefdadigheidsinstelling, non-profitorganisatie, non-profitinstelling, vereniging, een vereniging, hulporganisatie, vrijwilligersorganisatie, voedselbank, ideële organisatie, ideële instelling, dierenasiel, sportclub, voetbalclub, kringloopwinkel',
          ),
          hints: listed('club, vrijwilligers'),
          endings: listed('vereniging'),
        },
      },
      unclear: listed(
        'overheidsbedrijf, staatsbedrijf, nutsbedrijf, gemeentebedrijf, vereniging van eigenaren, vve, ondernemersvereniging, brancheorganisatie, coöperatie, stichting, een stichting, zorgstichting, pensioenstichting, woningstichting, woningbouwvereniging, rijschool, onderwijsbedrijf, opleidingsbedrijf, kerk',
      ),
    },
    agreement: {
      options: {
        softwareAssurance: {
          names: listed(
            'software assurance, actieve software assurance, software assurance voor Office, SA, actieve SA, Office met software assurance, Office met SA, SA voor Office, SA op Office',
          ),
          alone: listed('assurance, actief'),
        },
        fromSoftwareAssurance: {
          names: listed(
            'Microsoft 365 op basis van software assurance, M365 uit software assurance, E3 uit software assurance, E5 uit software assurance, uit software assurance, uit onze software assurance, op basis van software assurance, op basis van SA, uit SA, uit onze SA, via software assurance, via SA, via onze SA, vanuit software assurance, vanuit SA, dankzij software assurance, 365 met software assurance, 365 met SA, E3 met software assurance, E3 met SA, E5 met software assurance, E5 met SA',
          ),
        },
        none: {
          names: listed(
            'geen van beide, geen van beiden, geen van de twee, geen van die, geen van deze, geen van allen, geen software assurance, zonder software assurance, geen SA, zonder SA, geen overeenkomst, geen contract, niets van dat alles, niets daarvan, noch het een noch het ander',
          ),
          alone: listed('geen, niets, niks, geen enkele'),
        },
      },
      unclear: listed(
        'E3, E5, M365, Microsoft 365, Microsoft 365 E3, Microsoft 365 E5, M365 E3, M365 E5, Office 365, O365, software assurance voor Windows, SA voor Windows, SA op Windows, SA voor servers, SA op servers',
      ),
    },
    buying: {
      options: {
        volumeLicensing: {
          told: listed(
            'volumelicentie, volumelicenties, volumelicentiëring, volumelicentiecontract, volumelicentieovereenkomst, volumelicentieprogramma',
          ),
          names: listed(
            'volumelicenties, volumelicentie, volumelicentiecontract, volumecontract, volumeovereenkomst, volume licensing, VL, enterprise agreement, enterprise-overeenkomst, EA, open license, open value, MPSA, VLSC, select plus, raamovereenkomst met Microsoft',
          ),
          hints: listed('volume, bulk'),
        },
        other: {
          names: listed(
            'op een andere manier, andere manier, een andere manier, anderszins, online, via internet, op internet, creditcard, met creditcard, kredietkaart, bedrijfskaart, pinpas, iDEAL, rechtstreeks, direct bij Microsoft, CSP, cloud solution provider, website, webshop, webwinkel, beheercentrum, Microsoft Store, in de winkel, in een winkel, maandelijks, per maand, elke maand, losse licenties, los, per stuk, stuk voor stuk, abonnement, abonnementen, maandabonnement',
          ),
          hints: listed('web, direct, winkel, kaart'),
          alone: listed('anders'),
        },
      },
      unclear: listed('reseller, een reseller, onze reseller, wederverkoper, dealer, leverancier, partner'),
    },
  },
  renewal: {
    benefit: {
      options: {
        productKeys: {
          told: listed('productcode, productcodes, productsleutel, productsleutels'),
          names: listed(
            'productcode, productcodes, code, codes, sleutel, sleutels, productsleutel, productsleutels, licentiesleutel, licentiesleutels, licentiecode, licentiecodes, Office-code, Office-codes, Windows-code, Windows-codes, activeringscode, activeringscodes, activatiecode, activatiecodes, serienummer, serienummers, productkey, productkeys',
          ),
        },
        userAssigned: {
          told: listed('Visual Studio'),
          names: listed(
            'aan mensen gegeven, aan mensen uitgedeeld, aan mensen toegewezen, aan een ontwikkelaar toegewezen, Visual Studio, VS, MSDN, Visual Studio-abonnement, Visual Studio-abonnementen, Visual Studio-licentie, toegewezen aan een gebruiker, toegewezen aan een persoon, toegewezen aan iemand, op naam, op naam van een persoon, per gebruiker, ontwikkelaarsabonnement, ontwikkelaarslicentie',
          ),
          hints: listed('toegewezen'),
        },
        bulkCredit: {
          told: listed('bulktegoed, Azure-bulktegoed'),
          names: listed(
            'bulktegoed, Azure-bulktegoed, Azure-tegoed, tegoed, Azure, bulk credit, Azure-budget, Azure-credits, credits, cloudtegoed',
          ),
        },
        technicalSupport: {
          told: listed('technische ondersteuning'),
          names: listed(
            'technische ondersteuning, ondersteuning, support, technische support, technische voordelen, ondersteuningstickets, supporttickets, supportticket, tickets, supportaanvragen, supporturen, adviesuren, helpdesk',
          ),
        },
        membership: {
          told: listed('lidmaatschap'),
          names: listed(
            'lidmaatschap, partnerlidmaatschap, MPN-lidmaatschap, MPN, inschrijving, het lidmaatschap, lidmaatschap zelf, partnerschap, partnerprogramma, partnerstatus, partnerniveau',
          ),
          meant: listed(
            'het hele pakket, hele pakket, het hele pack, hele pack, het hele action pack, hele action pack, het pakket zelf, pakket zelf, action pack zelf, het pakket als geheel, pakket in zijn geheel, het abonnement zelf, abonnement zelf, het hele abonnement, totaalpakket',
          ),
        },
      },
      unclear: listed(
        'licentie, licenties, de licenties, action pack, het hele action pack, het hele pakket, ons action pack, voordelen, alle voordelen, allemaal, alles, software, het pakket, allebei, beide, alle, de hele boel',
      ),
    },
    place: {
      options: {
        own: {
          names: listed(
            'onszelf, ons eigen account, eigen account, eigen, ons account, van ons, mijn eigen, mijn account, intern, wijzelf, zelf, bij ons, bij onszelf, ons bedrijf, eigen bedrijf, eigen omgeving, onze omgeving, onze eigen omgeving, onze tenant, eigen tenant, eigen gebruik, intern gebruik',
          ),
          hints: listed('ons, onze'),
        },
        customer: {
          told: listed(
            'account van mijn klant, account van onze klant, account van een klant, account van de klant',
          ),
          names: listed(
            'klant, klanten, de klant, een klant, account van de klant, account van een klant, klantaccount, bij een klant, bij de klant, voor een klant, voor de klant, van een klant, van de klant, klantomgeving, omgeving van de klant, eindklant, eindklanten, klant van ons, klanten van ons, cliënt, opdrachtgever',
          ),
          alone: listed('hun account, van hen'),
        },
      },
    },
    change: {
      options: {
        add: {
          told: listed('licenties toevoegen'),
          names: listed(
            'toevoegen, toe te voegen, toevoeging, voeg toe, meer licenties, licenties toevoegen, erbij, bijkopen, bijbestellen, bijvoegen, extra licenties, meer plaatsen, extra plaatsen, meer gebruikers, extra gebruikers, gebruikers toevoegen, uitbreiden, uit te breiden, uitbreiding, aanvullen, aantal verhogen, licenties erbij, bij te kopen',
          ),
          hints: listed('extra'),
          alone: listed('meer'),
        },
        extend: {
          told: listed('looptijd verlengen'),
          names: listed(
            'langere looptijd, langere termijn, langere periode, verlengen, te verlengen, verleng, verlenging, vernieuwen, te vernieuwen, vernieuwing, meer tijd, langere looptijd, langer, een jaar erbij, nog een jaar, een jaar langer, jaar langer, nog twaalf maanden, nog 12 maanden, een extra jaar, extra jaar, doorgaan, laten doorlopen, voortzetten, doorlopen',
          ),
          alone: listed('tijd'),
        },
        neither: {
          names: listed(
            'geen van beide, geen van beiden, nieuw, nieuwe, een nieuwe, helemaal nieuw, gloednieuw, nieuw abonnement, een nieuw abonnement, apart, apart abonnement, een apart abonnement, los, los abonnement, eigen abonnement, iets anders, van nul, opnieuw beginnen',
          ),
          alone: listed('geen, niets, anders'),
        },
      },
      unclear: listed(
        'nieuwe licenties, nieuwe gebruikers, nieuwe plaatsen, nieuwe medewerkers, nieuwe collega’s, nieuwe code, nieuwe licentie',
      ),
    },
  },
} satisfies Record<string, Record<string, FieldNames>>;

export const countries: CountryWords = {
  names: {
    AE: listed('Emiraten, de Emiraten'),
    BY: listed('Wit-Rusland'),
    CI: listed('Ivoorkust'),
    CN: listed('Volksrepubliek China, vasteland van China'),
    CV: listed('Kaapverdië'),
    CZ: listed('Tsjechische Republiek'),
    GB: listed('VK, het VK, Groot-Brittannië, Engeland, Schotland, Noord-Ierland, Wales'),
    KR: listed('Zuid-Korea'),
    MM: listed('Birma'),
    NL: listed('Nederland, Holland, NL'),
    PS: listed('Palestina'),
    RU: listed('Russische Federatie'),
    US: listed('VS, de VS, Verenigde Staten van Amerika, Verenigde Staten, Amerika, de Verenigde Staten'),
    VA: listed('Vaticaan, Vaticaanstad'),
  },
  onlyAlone: listed('vs, vk, amerika, indien'),
  several: listed('congo, korea'),
  ordinary: listed(
    'oma, pera, maste, chino, belg, belgen, nederlands, nederlandse, duits, frans, spaans, zweeds, beginn',
  ),
};
