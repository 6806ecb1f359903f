import type { AllFlowWords } from './flow-words.js';
import { listed, sayIn } from './say.js';

const { bound, country, date: plainDate, number } = sayIn('fr');
/** The first of a month is "1er". */
const date = (value: string | number | undefined): string => plainDate(value).replace(/^1 /, '1er ');

/** "0 licence", "1 licence", "1 999 licences". */
const licences = (count: string | number | undefined): string =>
  `${number(count)} ${Number(count) < 2 ? 'licence' : 'licences'}`;

const engine: AllFlowWords['engine'] = {
  progress: (step, of) => `${step} sur ${of}`,
  next: 'Suivant',
  back: 'Retour',
  cancel: 'Annuler',
  yes: 'Oui',
  no: 'Non',
  unknown: 'Je ne sais pas',
  edit: 'Modifier',
  startOver: 'Recommencer',
  copyAsText: 'Copier en texte',
  addToCalendar: 'Ajouter au calendrier',
  required: 'Répondez encore à cette question, ou choisissez « Je ne sais pas ».',
  understood: (name, value) => `${name} : ${value}`,
  notUnderstood: {
    choice: 'Choisissez l’une des options : son nom ou son numéro dans la liste suffit.',
    yesNo: 'Un oui ou un non me suffit.',
    number: 'Il me faut ici un nombre entier, par exemple 2 000 ou « environ 2 500 ».',
    date: 'Il me faut ici un jour qui existe dans le calendrier, par exemple le 12 mars 2026 ou 12-03-2026 (le jour d’abord).',
    country:
      'Il me faut ici le nom d’un pays ou d’un territoire, par exemple la Suède, le Japon ou Hong Kong.',
    vagueDate: 'Il me faut le jour exact, car un seul jour peut tout changer. Par exemple : 31 janvier 2026.',
    range: ({ min, max }) =>
      `Cela dépasse ce que je peux prendre en compte : il me faut quelque chose entre ${bound(min)} et ${bound(max)}.`,
  },
  cancelled: 'Très bien, j’arrête là et rien n’est conservé. Vous pouvez recommencer quand vous voulez.',
  stale: 'Cette carte a été remplacée par une réponse plus récente ; j’ai donc tout laissé en l’état.',
  resumed: 'Reprenons où nous en étions :',
  summaryTitle: 'Vos réponses',
  reasonsTitle: 'Pourquoi',
  stepsTitle: 'Et maintenant',
  timelineTitle: 'Les dates',
  sourceButton: 'En savoir plus',
  standing: { yes: 'Oui', no: 'Non', open: 'Ouvert' },
  typed: {
    yes: listed(
      'oui, ouais, oui oui, mais oui, si, bien sûr, certainement, absolument, tout à fait, exactement, exact, c’est exact, c’est ça, c’est bien ça, évidemment, en effet, effectivement, d’accord, volontiers, oui merci, correct, j’en ai, j’en ai un, j’en ai une, nous en avons, on en a, c’est le cas, c’est fait, déjà fait',
    ),
    no: listed(
      'non, nan, non merci, mais non, pas encore, jamais, pas du tout, aucun, aucune, malheureusement non, malheureusement pas, hélas non, absolument pas, bien sûr que non, certainement pas, je n’en ai pas, je n’ai pas, nous n’en avons pas, on n’en a pas, ce n’est pas le cas, c’est pas le cas, toujours pas',
    ),
    unknown: listed(
      'je ne sais pas, je sais pas, j’sais pas, sais pas, ne sais pas, nous ne savons pas, on ne sait pas, aucune idée, je n’en ai aucune idée, pas la moindre idée, inconnu, pas sûr, pas sûre, je ne suis pas sûr, je ne suis pas sûre, pas certain, pas certaine, incertain, peut-être, possible, difficile à dire, je ne me souviens plus, je ne me souviens pas, je ne sais plus, passer, passe',
    ),
    back: listed(
      'retour, revenir, en arrière, revenir en arrière, précédent, question précédente, étape précédente',
    ),
    cancel: listed(
      'annuler, annule, annulez, arrêter, arrête, arrêtez, stop, quitter, abandonner, laisse tomber, laissez tomber, tant pis, terminer',
    ),
    startOver: listed(
      'recommencer, recommence, recommencez, reprendre au début, depuis le début, à zéro, repartir de zéro, redémarrer',
    ),
    copy: listed('copier, copie, copier en texte, copier comme texte, en texte, copier le texte, texte brut'),
  },
  change: listed(
    'modifier, modifie, modifiez, modifier le, modifier la, modifier les, modifier mon, modifier ma, changer, changer le, changer la, changer les, changer de, change, changez, corriger, corriger le, corriger la, corrige, rectifier',
  ),
};

const eligibility: AllFlowWords['eligibility'] = {
  title: 'Programme d’utilisation à domicile : qui y a droit ?',
  intro:
    'Quelques questions brèves, environ deux minutes, et vous saurez si votre organisation ou vous-même pouvez utiliser le Programme d’utilisation à domicile (HUP), et comment. Vos réponses ne servent qu’à cette vérification ; « je ne sais pas » est toujours une bonne réponse.',
  starters: listed(
    'vérifier l’éligibilité, vérifier notre éligibilité, vérifier mon éligibilité, vérification d’éligibilité, tester l’éligibilité, vérifier si nous sommes éligibles, vérifier si je suis éligible, sommes-nous éligibles, nous sommes éligibles, est-ce que nous sommes éligibles, suis-je éligible, est-ce que je suis éligible, mon organisation est-elle éligible, notre organisation est-elle éligible, avons-nous droit à la remise, ai-je droit à la remise, avons-nous droit au hup, ai-je droit au hup, pouvons-nous utiliser le hup, puis-je utiliser le hup',
  ),
  startButton: 'Vérifier l’éligibilité',
  fields: {
    who: {
      question: 'Pour qui posez-vous la question ?',
      name: 'Pour',
      hint: 'Un administrateur n’a pas les mêmes démarches à faire que quelqu’un qui veut acheter.',
      options: { organisation: 'Mon organisation (je l’administre)', employee: 'Moi-même (j’y travaille)' },
      synonyms: {
        organisation: listed(
          'organisation, l’organisation, mon organisation, notre organisation, entreprise, l’entreprise, mon entreprise, notre entreprise, la société, nous, administrateur, admin, informatique, employeur',
        ),
        employee: listed(
          'moi, moi-même, je, employé, employée, un employé, salarié, salariée, un salarié, collaborateur, pour moi, à titre personnel, personnel, personnellement',
        ),
      },
    },
    country: {
      question: 'De quel pays ou territoire s’agit-il ?',
      name: 'Pays',
      hint: 'Le programme n’est pas proposé partout, et quelques marchés ont leurs propres règles.',
      options: {},
      synonyms: {},
    },
    kind: {
      question: 'De quel type d’organisation s’agit-il ?',
      name: 'Type d’organisation',
      hint: 'L’enseignement et les organisations à but non lucratif y ont droit d’emblée. Ce qui compte, c’est la façon dont l’organisation est enregistrée chez Microsoft.',
      options: {
        commercial: 'Commerciale (une entreprise)',
        government: 'Secteur public',
        education: 'Enseignement',
        nonprofit: 'À but non lucratif',
      },
      synonyms: {
        commercial: listed(
          'commerciale, commercial, entreprise, une entreprise, société, secteur privé, privé, privée, PME, groupe, SA, SARL, start-up',
        ),
        government: listed(
          'gouvernement, gouvernementale, public, publique, administration, administration publique, mairie, commune, ministère, région, département, collectivité, collectivité territoriale, État',
        ),
        education: listed(
          'enseignement, école, université, lycée, collège, établissement d’enseignement, établissement scolaire, éducation, haute école, académie',
        ),
        nonprofit: listed(
          'but non lucratif, sans but lucratif, à but non lucratif, association, ONG, fondation, asbl, caritatif, caritative, organisme caritatif, non lucratif',
        ),
      },
    },
    agreement: {
      question: 'De quoi l’organisation dispose-t-elle ?',
      name: 'Contrat',
      hint: 'Software Assurance fait partie de certains contrats de licences en volume. La personne qui gère les licences le sait.',
      options: {
        softwareAssurance: 'Une Software Assurance active pour des applications Office éligibles',
        fromSoftwareAssurance: 'Microsoft 365, ou Microsoft 365 E3/E5, issu de Software Assurance',
        none: 'Ni l’un ni l’autre',
      },
      synonyms: {
        softwareAssurance: listed(
          'software assurance, une software assurance, software assurance active, software assurance pour Office, Office avec software assurance, SA active',
        ),
        fromSoftwareAssurance: listed(
          'Microsoft 365 issu de software assurance, M365 issu de software assurance, E3 issu de software assurance, E5 issu de software assurance, issu de software assurance, par software assurance, via software assurance',
        ),
        none: listed(
          'aucun, aucune, ni l’un ni l’autre, aucun des deux, rien, rien de tout cela, sans software assurance, pas de software assurance, aucun contrat',
        ),
      },
    },
    seats: {
      question: 'Combien de licences Microsoft 365 E3 et E5 a-t-elle achetées, en tout ?',
      name: 'Licences Microsoft 365 E3/E5',
      hint: 'D’un seul type ou des deux, tout compte. Le nombre figure dans le Centre d’administration, sous Facturation > Vos produits.',
      options: {},
      synonyms: {},
    },
    buying: {
      question: 'Comment l’organisation achète-t-elle ses licences ?',
      name: 'Mode d’achat',
      hint: 'C’est ce qui décide où les administrateurs trouvent le programme.',
      options: { volumeLicensing: 'Par licences en volume', other: 'Autrement' },
      synonyms: {
        volumeLicensing: listed(
          'licences en volume, licence en volume, volume, en volume, VL, contrat entreprise, enterprise agreement, EA, open license, MPSA, VLSC',
        ),
        other: listed(
          'autrement, autre, d’une autre façon, en ligne, par carte, carte bancaire, carte de crédit, directement, CSP, cloud solution provider, web, centre d’administration',
        ),
      },
    },
    email: {
      question: 'Avez-vous une adresse e-mail valide de votre organisation ?',
      name: 'Adresse e-mail professionnelle',
      hint: 'Elle prouve que vous y travaillez : Microsoft y envoie un lien.',
      options: {},
      synonyms: {},
    },
    account: {
      question: 'Avez-vous un compte Microsoft personnel actif ?',
      name: 'Compte Microsoft',
      hint: 'Celui de votre adresse e-mail personnelle, pas votre compte professionnel. C’est avec lui que vous achetez.',
      options: {},
      synonyms: {},
    },
  },
  headlines: {
    notOffered: ({ country: code }) =>
      `Non : le Programme d’utilisation à domicile n’est pas proposé ${inFrench(code)}.`,
    organisationYes: 'Oui, votre organisation a droit au Programme d’utilisation à domicile.',
    organisationYesOneYear:
      'Oui, votre organisation y a droit. Sur votre marché, c’est un abonnement d’un an qui est en vente.',
    organisationYesPersonalOnly:
      'Oui, votre organisation y a droit. Au Japon, il s’agit de Microsoft 365 Personnel.',
    organisationOpen: 'On ne peut pas encore dire si votre organisation y a droit. Voici ce qui manque.',
    organisationNo: 'Non, d’après ces éléments, votre organisation n’y a pas droit.',
    employeeYes: 'Oui, vous pouvez acheter par le Programme d’utilisation à domicile.',
    employeeYesOneYear:
      'Oui, vous pouvez acheter. Sur votre marché, c’est un abonnement d’un an qui est en vente.',
    employeeYesPersonalOnly: 'Oui, vous pouvez acheter. Au Japon, il s’agit de Microsoft 365 Personnel.',
    employeeOpen: 'On ne peut pas encore dire si vous pouvez acheter. Voici ce qui manque.',
    employeeNo:
      'Non, d’après ces éléments, votre organisation n’y a pas droit ; vous ne pouvez donc pas encore acheter.',
    missingEmail: 'Pas encore : il vous faut une adresse e-mail valide de votre organisation.',
    missingAccount: 'Pas encore : il vous faut un compte Microsoft actif.',
    missingBoth:
      'Pas encore : il vous faut une adresse e-mail valide de votre organisation et un compte Microsoft actif.',
    marketDecides: 'Tout le reste convient : seul le pays est encore à préciser.',
  },
  reasons: {
    marketOffered: ({ country: code }) =>
      `${country(code)} : la remise sur Microsoft 365 Famille et Personnel y est proposée.`,
    marketNotOffered: ({ country: code }) =>
      `${country(code)} : l’offre n’y existe pas, quoi qu’il en soit par ailleurs de l’organisation.`,
    marketOneYear: ({ country: code }) =>
      `${country(code)} : c’est un abonnement d’un an qui est en vente, à une adresse propre.`,
    marketPersonalOnly:
      'Japon : les organisations y ont droit comme ailleurs, mais Microsoft 365 Famille n’y est pas disponible, seulement Personnel.',
    marketDisputed:
      'Liban : la première liste du programme ne l’exclut pas, mais en juillet 2022 il figurait sur la liste Microsoft des pays sans l’offre.',
    marketOpen:
      'Le pays reste à préciser. Il ne compte que pour Macao, la Russie et le Venezuela (pas d’offre), la Chine et Hong Kong (abonnement d’un an) et le Japon (Personnel seulement).',
    countryMoot: 'Le pays reste à préciser, mais il ne changerait pas la réponse.',
    education: 'Les établissements d’enseignement y ont droit, quels que soient leurs achats.',
    nonprofit: 'Les organisations à but non lucratif y ont droit, quels que soient leurs achats.',
    commercial: 'Être une organisation commerciale ne suffit pas à y avoir droit.',
    government: 'Être un organisme public ne suffit pas à y avoir droit.',
    softwareAssurance: 'Une Software Assurance active pour des applications Office éligibles suffit.',
    fromSoftwareAssurance: 'Microsoft 365, ou Microsoft 365 E3/E5, issu de Software Assurance suffit.',
    noAgreement: 'Il n’y a ni Software Assurance pour Office, ni Microsoft 365 qui en soit issu.',
    enoughLicences: ({ seats, needed }) =>
      `${number(seats)} licences Microsoft 365 E3/E5 atteignent les ${number(needed)} requises. D’un seul type ou des deux, tout compte.`,
    tooFewLicences: ({ seats, missing, needed }) =>
      `Avec ${licences(seats)} Microsoft 365 E3/E5, il en manque ${number(missing)} pour atteindre les ${number(needed)} requises.`,
    kindOpen:
      'Le type d’organisation reste à préciser : l’enseignement et les organisations à but non lucratif y ont droit d’emblée.',
    kindMoot: 'Le type d’organisation reste à préciser, mais tous y ont droit dans ce cas.',
    agreementOpen:
      'L’existence d’une Software Assurance reste à préciser : s’il y en a une, l’organisation y a droit.',
    agreementMoot:
      'L’existence d’une Software Assurance reste à préciser, mais les licences suffisent sans elle.',
    seatsOpen: ({ needed }) =>
      `Le nombre de licences Microsoft 365 E3/E5 reste à préciser : ${number(needed)} ou plus suffisent.`,
    emailYes: 'Vous avez une adresse e-mail valide de votre organisation.',
    emailNo:
      'Il manque une adresse e-mail valide de votre organisation : c’est elle qui prouve que vous y travaillez.',
    emailOpen:
      'Reste à savoir si vous avez une adresse e-mail valide de votre organisation. Il vous en faut une.',
    accountYes: 'Vous avez un compte Microsoft actif pour acheter.',
    accountNo:
      'Il manque un compte Microsoft personnel actif : c’est avec lui que vous achetez, pas avec votre compte professionnel.',
    accountOpen: 'Reste à savoir si vous avez un compte Microsoft actif. Il vous en faut un, personnel.',
  },
  steps: {
    otherCountry:
      'S’agit-il aussi de personnes dans un autre pays ? Recommencez avec ce pays : la réponse vaut par marché.',
    programmePage:
      'La liste des marchés change de temps à autre. La page du programme indique ce qu’il en est aujourd’hui.',
    whatWouldQualify: ({ missing, needed }) =>
      `Un seul de ces éléments suffirait : une Software Assurance active pour des applications Office éligibles ; Microsoft 365 ou Microsoft 365 E3/E5 issu de Software Assurance ; ou ${licences(missing)} Microsoft 365 E3/E5 de plus, pour arriver à ${number(needed)}.`,
    laterCriterion:
      'Parlez d’une autre possibilité à votre contact chez Microsoft : en décembre 2024, Microsoft citait aussi le fait d’avoir dépensé 250 000 dollars américains en 12 mois.',
    askEmployer:
      'Transmettez ceci à la personne qui gère les licences là où vous travaillez : ce qui manque dépend de l’organisation, pas de vous.',
    tellKind:
      'Type d’organisation : la personne qui signe les contrats avec Microsoft sait comment vous êtes enregistrés. Enseignement ou but non lucratif : vous y avez droit. Commercial ou public : le contrat ou le nombre de licences décide.',
    tellAgreement:
      'Software Assurance : le gestionnaire des licences, ou le revendeur qui les a vendues, le voit dans le contrat. Si elle est active pour Office, ou si Microsoft 365 en est issu, vous y avez droit. Sinon, le nombre de licences décide.',
    tellSeats:
      'Nombre de licences : un administrateur le voit dans le Centre d’administration, sous Facturation > Vos produits. Additionnez E3 et E5. À partir de 2 000, une organisation commerciale ou publique y a droit ; 1 999 ne suffisent pas.',
    tellCountry:
      'Pays : la personne qui signe les contrats avec Microsoft sait lequel s’applique. Macao, Russie et Venezuela : pas d’offre. Chine et Hong Kong : un abonnement d’un an. Japon : Personnel seulement. Ailleurs : comme indiqué ici.',
    checkCountry: ({ country: code }) =>
      `Regardez sur la page du programme s’il est proposé en ce moment ${inFrench(code)}. Si oui, rien ne s’y oppose ; sinon, l’offre n’existe pas, quoi qu’il en soit du reste.`,
    wayVolumeLicensing:
      'Ouvrez le Programme d’utilisation à domicile sur le site Microsoft Store pour Entreprises : c’est l’entrée des licences en volume. S’il ne vous laisse plus entrer, passez par le Centre d’administration, Facturation > Vos produits > Avantages : en décembre 2024, Microsoft ne décrivait plus que ce chemin.',
    wayOther:
      'Ouvrez le Centre d’administration Microsoft, allez dans Facturation > Vos produits, sélectionnez l’onglet Avantages, puis l’onglet HUP.',
    tellBuying:
      'Votre mode d’achat décide de l’entrée : la personne qui paie les factures de licences le connaît. Licences en volume : la première des deux ; tout le reste : la seconde.',
    buyChina: 'Les employés en Chine achètent à l’adresse prévue pour la Chine.',
    buyHongKong: 'Les employés à Hong Kong achètent à l’adresse prévue pour Hong Kong.',
    tellEmployees:
      'Parlez-en à vos employés : la page de ressources propose des prospectus, des textes prêts à l’emploi et des conseils.',
    getEmail:
      'Demandez une adresse e-mail professionnelle à votre service informatique. Sans elle, Microsoft ne peut pas confirmer que vous y travaillez.',
    tellEmail:
      'Adresse e-mail : votre service informatique sait si vous en avez une. Si oui, poursuivez ci-dessous ; sinon, demandez-en d’abord une.',
    getAccount:
      'Créez un compte Microsoft avec votre adresse e-mail personnelle. C’est gratuit et cela prend quelques minutes.',
    tellAccount:
      'Compte Microsoft : essayez de vous connecter avec votre adresse e-mail personnelle. Si cela fonctionne, vous en avez un ; sinon, créez-en un gratuitement au même endroit.',
    signUp:
      'Ouvrez la page du programme, sélectionnez Commencer et saisissez votre adresse e-mail professionnelle. Le lien du message que vous recevez alors prouve que vous avez droit au programme.',
    signInAndBuy:
      'Connectez-vous avec le compte Microsoft de votre adresse e-mail personnelle. Vous voyez vos remises, puis vous commandez et payez dans le Microsoft Store.',
  },
  timeline: {},
};

const renewal: AllFlowWords['renewal'] = {
  title: 'Avantages partenaires : qu’est-ce qui vaut encore, et jusqu’à quand ?',
  intro:
    'Dites-moi de quel avantage et de quelles dates il s’agit, environ deux minutes, et vous obtenez les jours qui comptent et ce qu’il faut faire avant. Vos réponses ne servent qu’à cette vérification ; « je ne sais pas » est toujours une bonne réponse.',
  starters: listed(
    'vérifier le renouvellement, vérification du renouvellement, vérifier nos avantages, vérifier mes avantages, vérifier les avantages, vérifier les dates, vérifier la date d’expiration, quand expirent nos avantages, quand expirent mes avantages, quand nos avantages expirent-ils, jusqu’à quand nos avantages sont-ils valables, combien de temps la clé fonctionne-t-elle, jusqu’à quand pouvons-nous utiliser la clé',
  ),
  startButton: 'Vérifier les dates des avantages',
  fields: {
    benefit: {
      question: 'De quel avantage s’agit-il ?',
      name: 'Avantage',
      hint: 'L’Espace partenaires répertorie vos avantages sous Avantages. Chaque type a ses règles.',
      options: {
        productKeys: 'Clés de produit',
        userAssigned: 'Attribué à une personne, comme Visual Studio',
        bulkCredit: 'Crédit en bloc Azure',
        technicalSupport: 'Support technique',
        membership: 'L’adhésion elle-même',
      },
      synonyms: {
        productKeys: listed(
          'clé de produit, clé, clés, clé produit, clé de licence, clés de licence, clé logicielle',
        ),
        userAssigned: listed(
          'Visual Studio, VS, MSDN, abonnement Visual Studio, attribué, attribué à un utilisateur, attribué à une personne',
        ),
        bulkCredit: listed('crédit en bloc, crédit Azure, crédit, Azure, bulk credit, azure bulk credit'),
        technicalSupport: listed(
          'support, assistance, assistance technique, avantages techniques, tickets de support',
        ),
        membership: listed('adhésion, l’adhésion, adhésion partenaire, adhésion MPN, inscription'),
      },
    },
    place: {
      question: 'Sur quel compte sera-t-il utilisé ?',
      name: 'Utilisé sur',
      hint: 'Les licences sont pour vous-mêmes et pour les démonstrations.',
      options: { own: 'Le nôtre', customer: 'Celui d’un client' },
      synonyms: {
        own: listed(
          'nôtre, notre compte, notre propre compte, propre compte, le mien, mon compte, en interne, interne, chez nous, nous-mêmes',
        ),
        customer: listed(
          'client, le client, un client, compte client, compte du client, compte d’un client, chez un client, chez le client, pour un client',
        ),
      },
    },
    expiry: {
      question: 'Quelle est la date d’expiration de l’avantage (la date de renouvellement) ?',
      name: 'Date d’expiration',
      hint: 'L’Espace partenaires l’affiche avec vos avantages et sur la page Offres d’adhésion.',
      options: {},
      synonyms: {},
    },
    renewalStart: {
      question: 'À partir de quelle date l’adhésion peut-elle être renouvelée (début du renouvellement) ?',
      name: 'Début du renouvellement',
      hint: 'Cette date figure sur la page Offres d’adhésion du tableau de bord MPN.',
      options: {},
      synonyms: {},
    },
    activated: {
      question: 'L’avantage est-il déjà activé (clé échangée, personne affectée) ?',
      name: 'Activé',
      hint: 'Ce qui n’est pas activé peut se perdre ; ce qui l’est vit souvent plus longtemps.',
      options: {},
      synonyms: {},
    },
    redeemed: {
      question: 'Quel jour la clé a-t-elle été échangée (activée) ?',
      name: 'Clé échangée le',
      hint: 'L’année d’utilisation part de ce jour. Le portail cloud l’indique avec l’abonnement.',
      options: {},
      synonyms: {},
    },
    assigned: {
      question: 'Quel jour l’avantage a-t-il été attribué pour la première fois à la personne ?',
      name: 'Attribué le',
      hint: 'À partir de ce jour, 90 jours doivent passer avant que quelqu’un d’autre puisse l’avoir.',
      options: {},
      synonyms: {},
    },
    available: {
      question: 'L’Espace partenaires indique-t-il que l’avantage est disponible ?',
      name: 'Disponible dans l’Espace partenaires',
      hint: 'Regardez sous MPN > Avantages. Il vous faut le rôle d’administrateur partenaire MPN.',
      options: {},
      synonyms: {},
    },
    change: {
      question: 'À quoi la clé doit-elle servir ?',
      name: 'Plus de licences ou plus de temps',
      hint: 'Une clé ne peut être utilisée qu’une fois : décidez donc avant.',
      options: {
        add: 'Ajouter des licences à un abonnement que nous avons',
        extend: 'Renouveler ou prolonger un abonnement que nous avons',
        neither: 'Ni l’un ni l’autre : un abonnement à part',
      },
      synonyms: {
        add: listed(
          'ajouter, ajout, plus de licences, ajouter des licences, davantage de licences, licences supplémentaires',
        ),
        extend: listed(
          'prolonger, renouveler, prolongation, renouvellement, plus de temps, plus longtemps, durée',
        ),
        neither: listed(
          'aucun, ni l’un ni l’autre, nouveau, nouvel abonnement, un nouvel abonnement, rien, autre chose',
        ),
      },
    },
    otherOffer: {
      question:
        'La personne qui doit recevoir le crédit utilise-t-elle déjà une autre offre de licences, prépayée ou de crédit ?',
      name: 'Autre offre',
      hint: 'Par exemple un Contrat Entreprise, Cloud Solution Provider, Azure in Open, Azure Pass ou Action Pack.',
      options: {},
      synonyms: {},
    },
  },
  headlines: {
    customerAccount: 'Non : ces licences ne sont pas destinées au compte d’un client.',
    benefitOpen: 'Cela dépend de l’avantage. Ces dates valent pour tous.',
    membershipNow: ({ start }) =>
      `Oui : l’adhésion peut être renouvelée n’importe quel jour depuis le ${date(start)}.`,
    membershipWait: ({ start }) => `Pas encore : l’adhésion peut être renouvelée à partir du ${date(start)}.`,
    membershipOpen:
      'Cela dépend de la date de début du renouvellement : cherchez-la, et vous saurez le jour.',
    creditBlocked:
      'Non : cette personne ne peut pas recevoir le crédit en bloc Azure en plus d’une autre offre.',
    creditOpen: 'Cela dépend : la personne a-t-elle une autre offre ?',
    activatedOpen: 'Cela dépend : l’avantage est-il déjà activé ?',
    availableOpen:
      'Cela dépend : l’Espace partenaires indique-t-il l’avantage comme disponible ? Les dates, elles, sont claires.',
    expiryOpen: 'Cela dépend de la date d’expiration : cherchez-la, et le reste suivra.',
    expiredButAvailable: ({ expiry }) =>
      `La date du ${date(expiry)} est passée, et pourtant l’Espace partenaires indique l’avantage comme disponible : vérifiez la date.`,
    tooLate: ({ until }) =>
      `Trop tard pour cette fois : le dernier jour pour activer était le ${date(until)}.`,
    renewFirst: 'Pas encore : renouvelez d’abord l’adhésion, puis activez l’avantage.',
    activateBy: ({ expiry, by }) =>
      `Activez-le avant le ${date(expiry)} : au plus tard le ${date(by)}, par prudence.`,
    activateToday: ({ expiry }) => `Activez-le aujourd’hui : le ${date(expiry)} est le dernier jour.`,
    activateInGrace: ({ until }) =>
      `Vous pouvez encore l’activer et l’utiliser jusqu’au ${date(until)} inclus.`,
    redeemedOpen:
      'La clé fonctionne un an à compter du jour où elle a été échangée : retrouvez ce jour, et vous connaîtrez la fin.',
    keyWorks: ({ until }) => `La clé est utilisable jusqu’au ${date(until)}.`,
    keyEnded: ({ until }) => `L’année de la clé s’est terminée le ${date(until)}.`,
    checkDates: ({ until }) =>
      `D’après ces dates, la clé est utilisable jusqu’au ${date(until)}, mais vérifiez-les : elles ne concordent pas.`,
    useAssigned: ({ until }) => `Il est utilisable jusqu’au ${date(until)} inclus.`,
    useEnded: ({ until }) => `Il était utilisable jusqu’au ${date(until)} inclus ; ce jour est passé.`,
    useInTime: ({ expiry }) => `Tout va bien : il a été activé à temps, avant d’expirer le ${date(expiry)}.`,
    usePastExpiry: ({ expiry }) =>
      `Il a expiré le ${date(expiry)} ; l’Espace partenaires indique s’il fonctionne encore.`,
  },
  reasons: {
    customerAccount:
      'Les licences de produits sont accordées à des fins de démonstration. Elles ne doivent pas être installées sur le matériel ou l’infrastructure d’un client, et ne sont utilisées que sous la supervision du partenaire.',
    benefitOpen:
      'L’avantage reste à préciser : une clé échangée fonctionne un an, ce qui est attribué à une personne 30 jours après la date de renouvellement.',
    activatedOpen:
      'Reste à savoir s’il est activé : seul ce qui ne l’est pas peut se perdre à la date d’expiration.',
    expiryOpen:
      'La date d’expiration reste à préciser : c’est le dernier jour où un avantage peut être activé.',
    expiryMoot: 'La date d’expiration reste à préciser, mais une clé échangée a sa propre année.',
    activateInTime: ({ expiry, by }) =>
      `La date d’expiration, le ${date(expiry)}, est le dernier jour pour activer. Comme l’exemple de Microsoft dit « avant » cette date, visez la veille : le ${date(by)}.`,
    activateLastDay: ({ expiry }) =>
      `Aujourd’hui, ${date(expiry)}, est la date d’expiration, et cette date compte elle-même comme dernier jour pour activer.`,
    activateInGrace: ({ expiry, until }) =>
      `Il a expiré le ${date(expiry)}, mais ce qui est attribué à une personne peut être activé et utilisé 30 jours de plus : jusqu’au ${date(until)} inclus.`,
    activateTooLate: ({ until }) => `Le ${date(until)} était le dernier jour pour l’activer.`,
    graceAhead: ({ until }) =>
      `Il y a une réserve : ce qui est attribué à une personne peut être activé et utilisé jusqu’au ${date(until)} inclus, 30 jours après la date de renouvellement.`,
    keyYear: ({ today, until }) =>
      `Une clé fonctionne un an à compter du jour où vous l’échangez. Échangée aujourd’hui, ${date(today)}, elle fonctionne jusqu’au ${date(until)}.`,
    redeemedOpen:
      'Le jour où la clé a été échangée reste à préciser : c’est là que commence son année, quelle que soit la date d’expiration.',
    redeemedAhead: ({ redeemed, until }) =>
      `Le ${date(redeemed)} est encore à venir. Échangée ce jour-là, la clé fonctionne jusqu’au ${date(until)}.`,
    redeemedAfterExpiry: ({ redeemed, expiry }) =>
      `Échangée le ${date(redeemed)}, alors que les avantages ont expiré le ${date(expiry)}, dernier jour pour l’échanger : l’une des deux dates ne peut pas être juste.`,
    keyWorks: ({ redeemed, until }) =>
      `Échangée le ${date(redeemed)}, la clé fonctionne un an, jusqu’au ${date(until)}, même si les avantages expirent plus tôt.`,
    keyEnded: ({ redeemed, until }) =>
      `Échangée le ${date(redeemed)}, la clé a fonctionné un an, jusqu’au ${date(until)}.`,
    useAssigned: ({ expiry, until }) =>
      `Ce qui est attribué à une personne est utilisable 30 jours après la date de renouvellement du ${date(expiry)} : jusqu’au ${date(until)} inclus.`,
    useInGrace: ({ expiry, until }) =>
      `La date de renouvellement du ${date(expiry)} est passée ; les 30 jours qui suivent courent jusqu’au ${date(until)} inclus.`,
    useEnded: ({ until }) =>
      `Les 30 jours après la date de renouvellement se sont terminés le ${date(until)}.`,
    useInTime: ({ expiry }) => `Il est activé, et le dernier jour pour cela était le ${date(expiry)}.`,
    usePastExpiry: ({ expiry }) =>
      `Les avantages ont expiré le ${date(expiry)}. La source ne dit pas combien de temps celui-ci continue une fois activé.`,
    assignedOpen:
      'Le jour de la première attribution reste à préciser : 90 jours après, quelqu’un d’autre peut l’avoir.',
    reassignNow: ({ assigned, from }) =>
      `Attribué pour la première fois le ${date(assigned)} : depuis le ${date(from)}, il peut passer à quelqu’un d’autre.`,
    reassignFrom: ({ assigned, from }) =>
      `Attribué pour la première fois le ${date(assigned)} : il peut passer à quelqu’un d’autre à partir du ${date(from)}, 90 jours plus tard, et pas avant.`,
    available: 'L’Espace partenaires indique l’avantage comme disponible ; il peut donc y être activé.',
    notAvailable:
      'L’avantage n’est pas disponible : il faut renouveler l’adhésion avant de pouvoir l’activer.',
    availableOpen:
      'Reste à savoir si l’avantage est disponible dans l’Espace partenaires. Sinon, l’adhésion vient d’abord.',
    otherOffer:
      'Le crédit en bloc Azure ne peut pas être combiné avec une autre offre de licences, prépayée ou de crédit.',
    noOtherOffer: 'Aucune autre offre ne fait obstacle au crédit en bloc Azure.',
    otherOfferOpen:
      'Reste à savoir si la personne a une autre offre : le crédit en bloc Azure ne peut pas être combiné avec une telle offre.',
    addLicences:
      'Ajouter augmente le nombre de licences, et l’abonnement expire alors dans moins de 12 mois ; l’écart dépend du nombre que vous avez et du nombre que vous ajoutez.',
    extendTime:
      'Renouveler ou prolonger laisse le nombre de licences tel quel et donne plus de temps à l’abonnement.',
    changeOpen:
      'Plus de licences ou plus de temps, cela reste à décider : ajouter rend la durée plus courte que 12 mois, prolonger garde le nombre de licences.',
    membershipNow: ({ start }) =>
      `Le renouvellement a commencé le ${date(start)} : depuis, n’importe quel jour convient. Les pages plus récentes de Microsoft décrivent une période qui se termine 30 jours après la date anniversaire.`,
    membershipWait: ({ start }) =>
      `Le renouvellement commence le ${date(start)} : à partir de là, n’importe quel jour convient, mais pas avant.`,
    membershipOpen:
      'La date de début du renouvellement reste à préciser : à partir de ce jour, l’adhésion peut être renouvelée n’importe quel jour.',
  },
  steps: {
    demonstrate:
      'Vos équipes commerciales et marketing peuvent montrer les logiciels à des clients, sous votre supervision.',
    customerBuys: 'Pour son propre travail, le client a besoin de ses propres licences.',
    tellBenefit:
      'Avantage : la liste sous MPN > Avantages, dans l’Espace partenaires, l’indique. Une clé : son année part du jour où elle est échangée. Attribué à une personne : 30 jours après la date de renouvellement. Tout le reste : à activer au plus tard à la date d’expiration.',
    tellExpiry:
      'Date d’expiration : l’administrateur partenaire MPN la trouve dans l’Espace partenaires, sur la page Offres d’adhésion. Si elle est à venir, activez au plus tard la veille ; si elle est passée, renouvelez d’abord l’adhésion.',
    tellActivatedKey:
      'Échangée ou non : le portail cloud l’indique, ou l’administrateur partenaire MPN le voit sous MPN > Avantages. Si oui, la clé fonctionne un an à partir de ce jour ; sinon, il faut l’échanger au plus tard à la date d’expiration.',
    tellActivatedSeat:
      'Attribué ou non : l’administrateur partenaire MPN le voit sous Avantages > Visual Studio. Si oui, il est utilisable jusqu’à 30 jours après la date de renouvellement ; sinon, il peut encore être attribué jusque-là.',
    tellActivated:
      'Activé ou non : l’administrateur partenaire MPN le voit sous MPN > Avantages. Si oui, rien n’est à faire avant la date d’expiration ; sinon, il faut l’activer au plus tard ce jour-là.',
    tellRedeemed:
      'Jour de l’échange : la personne qui a échangé la clé peut regarder dans ce portail cloud, où chaque abonnement affiche ses dates. La clé fonctionne un an à partir de là.',
    tellAssigned:
      'Jour de l’attribution : l’administrateur partenaire MPN le voit sous Avantages > Visual Studio. Une fois 90 jours passés, quelqu’un d’autre peut l’avoir ; avant, non.',
    tellAvailable:
      'Disponible ou non : l’administrateur partenaire MPN le voit sous MPN > Avantages. Si oui, activez-le ; sinon, renouvelez d’abord l’adhésion.',
    tellOtherOffer:
      'Autre offre : la personne elle-même, ou celle qui gère vos abonnements Azure, sait s’il y a un Contrat Entreprise, Cloud Solution Provider, Azure in Open, Azure Pass ou Action Pack. Avec l’un d’eux : impossible. Sans : affectez le crédit.',
    activate:
      'En tant qu’administrateur partenaire MPN, connectez-vous au tableau de bord de l’Espace partenaires, sélectionnez MPN, puis Avantages, et activez l’avantage.',
    addFirst:
      'Décidez avant d’échanger la clé, car elle ne sert qu’une fois : les licences ajoutées coûtent du temps. Pour garder toute la durée, prolongez plutôt.',
    extendFirst:
      'Décidez avant d’échanger la clé, car elle ne sert qu’une fois : prolonger donne du temps, pas de licences.',
    decideFirst:
      'Décidez d’abord : plus de licences ou plus de temps ? Une clé ne sert qu’une fois, et on ne peut pas revenir en arrière.',
    redeem: 'Échangez la clé dans le portail cloud dont elle relève. Son année commence ce jour-là.',
    assign:
      'Connectez-vous au tableau de bord de l’Espace partenaires, sélectionnez MPN, Avantages, Visual Studio, et affectez la personne : toute personne de la Gestion des utilisateurs ou de votre locataire Azure AD (Entra). Elle se connecte ensuite à Visual Studio.',
    activateSupport:
      'Connectez-vous au tableau de bord de l’Espace partenaires, sélectionnez MPN, Avantages, Avantages techniques, et activez pour recevoir votre identifiant d’accès et votre identifiant de contrat.',
    checkPortal:
      'Connectez-vous au portail cloud et vérifiez la date d’expiration de l’abonnement : c’est elle qui compte là-bas.',
    nextKey:
      'Avant la fin de l’année de la clé, connectez-vous au portail cloud, vérifiez la date d’expiration et, avec une nouvelle clé, ajoutez des licences ou prolongez. Une clé ne sert qu’une fois : décidez d’abord.',
    reassign:
      'Pour l’attribuer à quelqu’un d’autre, sélectionnez MPN, Avantages, Visual Studio dans l’Espace partenaires et affectez la nouvelle personne.',
    reassignLater: ({ from }) =>
      `Prévoyez le passage à quelqu’un d’autre pour le ${date(from)} ou plus tard.`,
    creditOther: 'Donnez le crédit à quelqu’un qui n’a pas d’offre de ce genre.',
    creditSupport:
      'S’il n’y a pas d’autre offre et que l’affectation échoue quand même, contactez le Support Microsoft.',
    tellRenewalStart:
      'Début du renouvellement : la date figure sur la page Offres d’adhésion du tableau de bord MPN. Une fois qu’elle est arrivée, vous pouvez renouveler n’importe quel jour ; avant, il faut attendre.',
    renewMembership:
      'Renouvelez l’adhésion dans l’Espace partenaires, n’importe quel jour à partir de maintenant.',
    waitForRenewal: ({ start }) =>
      `Renouvelez l’adhésion à partir du ${date(start)}. Ce n’est pas possible plus tôt : notez ce jour dans votre calendrier.`,
  },
  timeline: {
    today: 'Aujourd’hui',
    redeemed: 'Clé échangée',
    assigned: 'Première attribution à la personne',
    renewalStart: 'L’adhésion peut être renouvelée à partir de ce jour',
    advisedDay: 'Dernier jour le plus sûr pour activer l’avantage',
    expiry: 'Date d’expiration de l’avantage : dernier jour pour l’activer',
    renewalDate: 'Date d’expiration de l’avantage (date de renouvellement)',
    graceEnd: 'Dernier jour pour activer et utiliser ce qui est attribué à une personne',
    reassign: 'L’abonnement Visual Studio peut passer à quelqu’un d’autre',
    keyEnd: 'Dernier jour de l’année de la clé',
  },
};

/** "En Russie", "au Venezuela": French needs the word before a country to fit it. */
function inFrench(code: string | number | undefined): string {
  const name = country(code);
  switch (code) {
    case 'MO':
      return `à ${name}`;
    case 'VE':
    case 'LB':
      return `au ${name}`;
    default:
      return `en ${name}`;
  }
}

export const fr: AllFlowWords = { engine, eligibility, renewal };
