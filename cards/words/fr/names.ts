// What people call the options of a choice and countries, beside what the cards and the dictionary call them.
import { listed } from '../format.js';
import type { FieldNames } from '../option-names.js';
import type { CountryWords } from '../reading-words.js';

export const optionNames = {
  eligibility: {
    who: {
      options: {
        organisation: {
          implied: listed('nous, notre, nos'),
          names: listed(
            'organisation, l’organisation, mon organisation, notre organisation, employeur, mon employeur, administrateur, administratrice, admin, administrateur informatique, responsable informatique, service informatique, équipe informatique, DSI, responsable des licences, gestionnaire des licences, toute l’entreprise, toute la société, nous tous, toute la clinique, tout l’hôpital, toute l’école, toute la mairie, tout le service, tout le bureau, toute l’équipe, toute la boîte, tous les salariés, nos salariés, les salariés, nos employés, les employés, nos collaborateurs, tous les collaborateurs, tout le monde, tout le personnel, le personnel, notre personnel, l’ensemble du personnel, notre structure, notre équipe, au nom de, je gère, j’administre, pas seulement pour moi, pas seulement moi, pas que pour moi, pas que moi, pas uniquement pour moi, pas uniquement moi, pas juste pour moi, pas juste moi, nous sommes une, nous sommes un, on est une, on est un',
          ),
          hints: listed(
            'entreprise, l’entreprise, mon entreprise, notre entreprise, société, la société, ma société, notre société, boîte, ma boîte, notre boîte, nous, pour nous, la mairie, l’école, notre école, l’association, notre association, le travail, mon travail, le bureau, pour le boulot, mon équipe, notre équipe, l’équipe, mon service, notre service, mes collaborateurs, nos collaborateurs, mes salariés, nos salariés',
          ),
          alone: listed('informatique, on, boulot'),
        },
        employee: {
          implied: listed('suis-je, puis-je, ai-je'),
          names: listed(
            'c’est moi, ce serait moi, c’est pour moi, moi-même, employé, employée, un employé, une employée, salarié, salariée, un salarié, une salariée, collaborateur, collaboratrice, à titre personnel, à titre privé, usage personnel, usage privé, à la maison, chez moi, personnellement, pour mon usage, moi seul, moi seule, juste moi, juste pour moi, seulement moi, rien que pour moi, que pour moi, uniquement moi, particulier, achat personnel, ma famille, en tant que salarié, en tant que salariée, j’y travaille, je travaille là-bas, je travaille là, je travaille ici, je travaille chez eux, j’y suis salarié, j’y suis salariée, j’y suis employé, j’y suis employée',
          ),
          hints: listed('pour moi, personnel, perso'),
          alone: listed(
            'je, moi, pour mon fils, c’est pour mon fils, pour ma fille, c’est pour ma fille, pour ma femme, c’est pour ma femme, pour mon mari, c’est pour mon mari, pour ma copine, c’est pour ma copine, pour mon copain, c’est pour mon copain, pour mon conjoint, c’est pour mon conjoint, pour ma conjointe, c’est pour ma conjointe',
          ),
        },
      },
      unclear: listed(
        'les deux, quelqu’un d’autre, l’un et l’autre, une boîte, une entreprise, une société, une école, une mairie, une association, une organisation',
      ),
    },
    kind: {
      options: {
        commercial: {
          names: listed(
            'pharmacie, opticien, cabinet d’avocats, transporteur, commerciale, commercial, entreprise, une entreprise, entreprises, société, une société, secteur privé, PME, TPE, ETI, SA, SARL, SAS, SASU, EURL, SNC, SCOP, auto-entrepreneur, autoentrepreneur, auto-entreprise, micro-entreprise, microentreprise, micro-entrepreneur, entrepreneur, entreprise individuelle, travailleur indépendant, freelance, start-up, startup, commerce, commerçant, commerçante, boutique, magasin, boulangerie, pâtisserie, boucherie, restaurant, café, brasserie, hôtel, garage, usine, fabricant, grossiste, cabinet d’avocats, cabinet d’avocat, cabinet comptable, cabinet d’expertise comptable, expert-comptable, cabinet de conseil, cabinet dentaire, cabinet d’architectes, cabinet de recrutement, agence immobilière, agence de voyages, agence de voyage, agence de communication, agence de com, agence web, agence de publicité, agence d’intérim, bureau d’études, banque, assureur, artisan, artisanale, profession libérale, exploitation agricole, menuiserie, plomberie, plombier, électricien, salon de coiffure, à but lucratif, franchise, boîte privée, boîte',
          ),
          hints: listed('privé, privée, groupe, indépendant, indépendante, agence, cabinet, industrie'),
        },
        government: {
          names: listed(
            'gouvernement, gouvernementale, gouvernemental, secteur public, service public, services publics, établissement public, organisme public, administration, administration publique, mairie, commune, communes, municipalité, hôtel de ville, ministère, conseil départemental, conseil régional, conseil général, préfecture, sous-préfecture, collectivité, collectivités, collectivité territoriale, collectivité locale, intercommunalité, communauté de communes, communauté d’agglomération, fonction publique, État, police, gendarmerie, armée, tribunal, pompiers, SDIS, hôpital public, ambassade, URSSAF, trésor public, finances publiques',
          ),
          hints: listed('public, publique, publics, ville, métropole, canton, région, département'),
        },
        education: {
          names: listed(
            'enseignement, école, écoles, une école, université, universités, fac, faculté, lycée, lycées, collège, collèges, établissement d’enseignement, établissement scolaire, éducation, éducation nationale, haute école, grande école, académie, rectorat, école primaire, école maternelle, école élémentaire, école de commerce, école d’ingénieurs, école publique, maternelle, IUT, CFA, conservatoire, cégep, internat, université publique, enseignement supérieur, enseignement public, enseignement privé, groupe scolaire',
          ),
          hints: listed('campus, scolaire, universitaire'),
        },
        nonprofit: {
          names: listed(
            'but non lucratif, sans but lucratif, à but non lucratif, association, associations, asso, assoc, associatif, associative, association loi 1901, loi 1901, ONG, fondation, asbl, caritatif, caritative, organisme caritatif, organisation caritative, œuvre caritative, organisation humanitaire, humanitaire, organisation non gouvernementale, non lucratif, non lucrative, non marchand, OBNL, OSBL, club sportif, banque alimentaire, fonds de dotation, utilité publique, bienfaisance, monde associatif',
          ),
          hints: listed('club, bénévoles'),
        },
      },
      unclear: listed(
        'entreprise publique, société publique, société d’économie mixte, coopérative, mutuelle, syndicat, syndicat mixte, organisme de formation, centre de formation, auto-école, association de communes, association d’entreprises, comité d’entreprise, conseil de classe, église',
      ),
    },
    agreement: {
      options: {
        softwareAssurance: {
          names: listed(
            'software assurance, une software assurance, la software assurance, software assurance active, software assurance pour Office, Office avec software assurance, Office avec la software assurance, Office avec SA, SA active, SA pour Office, SA sur Office, une SA, la SA',
          ),
          alone: listed('assurance, active'),
        },
        fromSoftwareAssurance: {
          names: listed(
            'Microsoft 365 issu de software assurance, M365 issu de software assurance, E3 issu de software assurance, E5 issu de software assurance, issu de software assurance, issu de la software assurance, issus de la software assurance, issu de la SA, issus de la SA, issu de SA, par software assurance, par la software assurance, par la SA, via software assurance, via la software assurance, via notre software assurance, via SA, via la SA, via notre SA, grâce à la software assurance, grâce à la SA, 365 avec software assurance, 365 avec la software assurance, 365 avec SA, E3 avec software assurance, E3 avec SA, E3 avec la SA, E5 avec software assurance, E5 avec SA, E5 avec la SA, obtenu avec la software assurance, obtenus avec la software assurance, vient de la software assurance, vient de la SA, viennent de la SA',
          ),
        },
        none: {
          names: listed(
            'ni l’un ni l’autre, aucun des deux, aucune des deux, aucun de ces contrats, rien de tout cela, rien de tout ça, rien de cela, rien de tel, sans software assurance, pas de software assurance, pas de SA, sans SA, aucun contrat, pas de contrat, aucune software assurance, aucune SA',
          ),
          alone: listed('aucun, aucune, rien, rien du tout'),
        },
      },
      unclear: listed(
        'E3, E5, M365, Microsoft 365, Microsoft 365 E3, Microsoft 365 E5, M365 E3, M365 E5, Office 365, O365, software assurance pour Windows, SA pour Windows, SA sur Windows, SA pour les serveurs, SA sur les serveurs',
      ),
    },
    buying: {
      options: {
        volumeLicensing: {
          told: listed('licence en volume, licences en volume'),
          names: listed(
            'licences en volume, licence en volume, en volume, contrat de licences en volume, contrat en volume, VL, contrat entreprise, contrat enterprise, accord entreprise, enterprise agreement, EA, open license, open value, MPSA, VLSC, select plus, accord-cadre avec Microsoft, contrat cadre avec Microsoft',
          ),
          hints: listed('volume, en gros'),
        },
        other: {
          names: listed(
            'autrement, d’une autre façon, autre façon, d’une autre manière, autre manière, en ligne, sur internet, par carte, carte bancaire, carte de crédit, carte bleue, CB, directement, direct chez Microsoft, CSP, cloud solution provider, site web, sur le site, boutique en ligne, centre d’administration, Microsoft Store, en magasin, en boutique, au mois, par mois, tous les mois, chaque mois, mensuel, mensuellement, mensuels, à l’unité, une par une, au détail, par abonnement, abonnement, abonnements, abonnement mensuel, prélèvement, PayPal',
          ),
          hints: listed('web, direct, carte, magasin'),
          alone: listed('autre'),
        },
      },
      unclear: listed('revendeur, un revendeur, notre revendeur, distributeur, fournisseur, partenaire'),
    },
  },
  renewal: {
    benefit: {
      options: {
        productKeys: {
          told: listed('clé de produit, clés de produit, clé de produits, clés de produits'),
          names: listed(
            'clé, clés, la clé, clé de produit, clés de produit, clé produit, clés produit, clé, clés, clé de licence, clés de licence, clé logicielle, clés logicielles, clé d’activation, clés d’activation, clés Office, clé Office, clés Windows, clé Windows, code d’activation, codes d’activation, numéro de série, numéros de série',
          ),
          hints: listed('codes, code'),
        },
        userAssigned: {
          told: listed('Visual Studio'),
          names: listed(
            'données aux gens, données à des gens, données à des personnes, attribuées aux gens, attribuées à des personnes, données aux utilisateurs, Visual Studio, VS, MSDN, abonnement Visual Studio, abonnements Visual Studio, licence Visual Studio, attribué à un utilisateur, attribué à une personne, attribué à quelqu’un, attribuée à une personne, par utilisateur, nominatif, nominative, licence nominative, abonnement développeur',
          ),
          hints: listed('attribué, attribuée'),
        },
        bulkCredit: {
          told: listed('crédit en bloc'),
          names: listed(
            'crédit en bloc, crédit en bloc Azure, crédit Azure, crédits Azure, crédit, crédits, Azure, bulk credit, azure bulk credit, budget Azure, crédit cloud, crédits cloud',
          ),
        },
        technicalSupport: {
          told: listed('support technique'),
          names: listed(
            'support technique, support, assistance, assistance technique, avantages techniques, tickets de support, ticket de support, tickets, incidents, incidents de support, demandes de support, heures de conseil, heures de support',
          ),
        },
        membership: {
          told: listed('adhésion'),
          names: listed(
            'adhésion, l’adhésion, adhésion partenaire, adhésion MPN, MPN, inscription, adhésion elle-même, partenariat, programme partenaire, programme partenaires, statut de partenaire, statut partenaire, réseau de partenaires',
          ),
          meant: listed(
            'le pack entier, pack entier, tout le pack, pack complet, le pack complet, le pack lui-même, pack lui-même, pack en lui-même, ensemble du pack, totalité du pack, toute l’offre, offre complète, offre entière, l’abonnement lui-même, abonnement lui-même, abonnement en lui-même, action pack entier, action pack lui-même',
          ),
        },
      },
      unclear: listed(
        'licence, licences, les licences, action pack, notre action pack, les avantages, tous les avantages, tous, logiciels, le pack, les deux, tout, toutes, tous les deux',
      ),
    },
    place: {
      options: {
        own: {
          names: listed(
            'nôtre, le nôtre, notre compte, notre propre compte, propre compte, le mien, mon compte, mon propre compte, en interne, interne, usage interne, chez nous, nous-mêmes, pour nous-mêmes, notre entreprise, notre société, notre tenant, notre propre tenant, notre environnement, notre propre environnement, nos postes, nos machines, nos propres postes',
          ),
          hints: listed('notre, nos, nous, propre'),
        },
        customer: {
          told: listed('compte du client, compte d’un client, compte de mon client, compte de notre client'),
          names: listed(
            'client, clients, cliente, le client, un client, celui d’un client, celui du client, compte client, compte du client, compte d’un client, chez un client, chez le client, pour un client, pour le client, tenant du client, environnement du client, client final, un de nos clients, nos clients, client à nous',
          ),
          alone: listed('le leur, leur compte'),
        },
      },
    },
    change: {
      options: {
        add: {
          told: listed('ajouter des licences'),
          names: listed(
            'ajouter, ajouter des licences, rajouter, rajouter des licences, ajout, ajouter des utilisateurs, ajouter des postes, plus de licences, davantage, davantage de licences, licences supplémentaires, licence supplémentaire, postes supplémentaires, utilisateurs supplémentaires, plus d’utilisateurs, plus de postes, licences en plus, postes en plus, augmenter, augmenter le nombre, agrandir, compléter, étendre le nombre',
          ),
          hints: listed('en plus, supplémentaires'),
          alone: listed('plus'),
        },
        extend: {
          told: listed('prolonger la durée, prolonger l’abonnement'),
          names: listed(
            'durée plus longue, plus longue durée, prolonger la durée, prolonger, prolongement, renouveler, renouvellement, renouvelle, prolongation, reconduire, reconduction, plus de temps, plus longtemps, durée, un an de plus, une année de plus, une année supplémentaire, un an supplémentaire, encore un an, douze mois de plus, 12 mois de plus, continuer, poursuivre, garder plus longtemps, allonger, rallonger',
          ),
          alone: listed('temps'),
        },
        neither: {
          names: listed(
            'ni l’un ni l’autre, aucun des deux, nouveau, nouvelle, nouvel, tout nouveau, nouvel abonnement, un nouvel abonnement, abonnement à part, abonnement séparé, séparé, à part, distinct, abonnement distinct, partir de zéro, de zéro, autre chose, premier abonnement',
          ),
          alone: listed('aucun, rien, autre'),
        },
      },
      unclear: listed(
        'nouvelles licences, nouveaux utilisateurs, nouveaux postes, nouveaux salariés, nouveaux collègues, nouvelle clé, nouvelle licence, nouvel utilisateur',
      ),
    },
  },
} satisfies Record<string, Record<string, FieldNames>>;

export const countries: CountryWords = {
  names: {
    AE: listed('Émirats, les Émirats, EAU'),
    BY: listed('Biélorussie'),
    CD: listed('RD Congo, RDC'),
    CG: listed('République du Congo'),
    CI: listed('Côte d’Ivoire'),
    CN: listed('République populaire de Chine, Chine continentale'),
    CV: listed('Cap-Vert'),
    CZ: listed('République tchèque'),
    GE: listed('Géorgie'),
    GB: listed(
      'Grande-Bretagne, Angleterre, Écosse, pays de Galles, Irlande du Nord, Royaume-Uni, R U, RU, UK',
    ),
    KR: listed('Corée, Corée du Sud'),
    MK: listed('Macédoine'),
    MM: listed('Birmanie'),
    NL: listed('Hollande, la Hollande, Pays-Bas, les Pays-Bas'),
    PS: listed('Palestine'),
    RU: listed('Fédération de Russie, Fédération russe'),
    US: listed('États-Unis d’Amérique, États-Unis, les États-Unis, Amérique, l’Amérique, EU A'),
    VA: listed('Vatican'),
  },
  onlyAlone: listed('eau, amerique, maurice, dominique, ru'),
  several: listed('congo'),
  ordinary: listed(
    'perdu, chine, domaine, tonge, conge, congres, liban’s, turque, suisses, suite, suisse’s, danmarks, belge, belges, belgien’s, mexicain, canad, grec, grecs, pero, bresil’s, brasil’s, finlands',
  ),
};
