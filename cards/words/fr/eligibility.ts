// Words of the eligibility check, in French.
import type { CheckWords } from '../check-words.js';
import type { EligibilityKeys } from '../en/eligibility.js';
import { listed, sayIn } from '../format.js';
import { optionNames } from './names.js';

const { count, country, number } = sayIn('fr');

/** "0 licence", "1 licence", "1 999 licences". */
const licences = (licences: string | number | undefined): string =>
  count(licences, { one: 'licence', other: 'licences' });

/** The check's one name, wherever it is shown. */
const NAME = 'Avons-nous droit à la remise ?';

export const eligibility: CheckWords<EligibilityKeys> = {
  title: NAME,
  intro:
    'Quelques courtes questions, deux minutes environ, et vous saurez si vous-même ou votre organisation pouvez profiter du Programme d’utilisation à domicile (HUP), et comment. Vos réponses ne servent qu’à cette vérification, et vous pouvez presque toujours répondre « je ne sais pas ».',
  starters: listed(
    'vérifie si on est éligibles, ai-je droit à la remise, est-ce que j’ai droit à la remise, j’ai droit à la remise, on a la remise, a-t-on droit à la remise, est-ce que nous remplissons les conditions, remplissons-nous les conditions, est-ce qu’on remplit les conditions, on remplit les conditions, nous remplissons les conditions, pouvons-nous participer au programme, vérifier l’éligibilité, vérifier notre éligibilité, vérifier mon éligibilité, vérification d’éligibilité, tester l’éligibilité, vérifier si nous sommes éligibles, vérifier si je suis éligible, sommes-nous éligibles, nous sommes éligibles, est-ce que nous sommes éligibles, suis-je éligible, est-ce que je suis éligible, mon organisation est-elle éligible, notre organisation est-elle éligible, avons-nous droit à la remise, ai-je droit à la remise, avons-nous droit au hup, ai-je droit au hup, pouvons-nous utiliser le hup, puis-je utiliser le hup',
  ),
  asking: {
    anyOf: [
      [
        listed('je, on, nous, moi, mon, ma, notre'),
        listed('remise, réduction, rabais, moins'),
        listed('avoir, ai, jai, droit, puisje, peux, peut, pour'),
      ],
      [
        listed(
          'hôpitaux, écoles, mairies, associations, collèges, lycées, universités, fondations, banques, hôpital, lhôpital, école, lécole, université, mairie, collège, lycée, commune, bibliothèque, association, lassociation, fondation, clinique, banque, ministère, agence, cabinet',
        ),
        listed(
          'font, comptent, droit, éligible, éligibles, concerné, concernée, concernés, fait, partie, inclus, incluse, participe, compte',
        ),
      ],
      [
        listed(
          'lancer, lance, lancez, commencer, commence, commencez, démarrer, démarre, démarrez, faire, fais, faites, ouvrir, ouvre',
        ),
        listed('vérification, contrôle, test, questionnaire'),
        listed('remise, réduction, éligibilité, léligibilité, déligibilité, droit, hup, programme'),
      ],
      [listed('on, quon, nous, je, jai, jy, ai, avons, ma, mon, notre, jaurais'), listed('droit')],
      [
        listed('on, quon, nous, je, suis, sommes, ma, mon, notre, boîte, entreprise, société, organisation'),
        listed('éligible, éligibles, éligibilité, concerné, concernés, concernée, concernées'),
      ],
      [
        listed('on, quon, nous, je, notre, ma, mon'),
        listed('peut, peux, puis, pouvons, pourrait, pourraitelle'),
        listed('bénéficier, profiter, participer, remise, réduction, hup'),
      ],
      [
        listed(
          'boîte, entreprise, société, organisation, employeur, patron, école, lécole, lycée, collège, université, mairie, commune, association, hôpital, lhôpital, clinique, cabinet, bibliothèque, fondation, ministère, magasin, boutique',
        ),
        listed('mon, ma, notre, nos, la, on, nous'),
        listed(
          'participe, participer, bénéficier, profiter, inscrite, inscrit, adhère, partie, remise, réduction, moins, accès',
        ),
      ],
      [
        listed('personnel, salariés, employés, collaborateurs, équipe, collègues, gens, profs, enseignants'),
        listed('mon, mes, nos, notre'),
        listed('remise, réduction, moins, droit, profiter, bénéficier, éligibles, éligible, concernés'),
      ],

      [listed('est, cest, estce'), listed('nous'), listed('pour, fait')],
    ],
    also: listed(
      'bonjour, salut, coucou, truc, question, petite, rapide, personnel, salariés, employés, collaborateurs, équipe, collègues, gens, profs, enseignants, acheter, office, microsoft, 365, maison, chez, moins, cher, patron, magasin, boutique, inscrite, inscrit, adhère, accès, participe, participent, peuvent, t, il, elle, ils, elles, y, si, mes, nos, à, au, du, de, la, le, les, l, cest, fait, nous, pourrait, pourraient, remplissons, remplit, remplis, conditions, critères, les, hôpitaux, écoles, mairies, associations, collèges, lycées, universités, fondations, banques, donc, font, comptent, sont, en, partie, hôpital, lhôpital, école, lécole, université, mairie, collège, lycée, commune, bibliothèque, association, lassociation, fondation, clinique, banque, ministère, agence, cabinet, avoir, ai, jai, droit, puisje, peux, peut, pour, sérieusement, ok, too, well, check, verify, whether, boîte, entreprise, société, organisation, employeur, école, travail, vérifier, vérifie, vérifiez, regarde, regardez, regarder, dire, peuxtu, pouvezvous, savoir, voir, voudrais, veux, aimerais, est, estce, quon, quil, jy, jai, elle, si, remise, remises, réduction, rabais, programme, hup, offre, avantage, utilisation, domicile, bénéficier, profiter, participer, avoir, obtenir, utiliser, aussi, vraiment, bien, cela, ça, celà, aux, jaurais',
    ),
    unless: listed('qui, quel, quels, quelle, quelles, comment, combien, pourquoi, quand, quoi, conditions'),
  },
  askedBeside: listed(
    'c’est pour nous, est-ce que c’est pour nous, est-ce fait pour nous, c’est fait pour nous, ça nous concerne, est-ce que ça nous concerne, ça s’applique à nous, ça marche pour nous, ai-je droit à la remise, est-ce que j’ai droit à la remise, j’ai droit à la remise, est-ce que j’ai la remise, mes employés peuvent-ils en profiter, mon personnel peut-il en profiter, y ont-ils droit, ils y ont droit, est-ce qu’ils y ont droit, pouvons-nous, on peut, peut-on, est-ce qu’on peut, avons-nous droit, y avons-nous droit, on y a droit, on a droit à la remise, on a droit à la réduction, avons-nous droit à la remise, a-t-on droit à la remise, est-ce qu’on a droit à la remise, on peut en profiter, peut-on en profiter, pouvons-nous en profiter, a-t-on droit, y a-t-on droit, est-ce qu’on y a droit, est-ce possible, c’est possible, cela suffit-il, ça suffit, est-ce suffisant, est-ce que ça suffit, sommes-nous concernés, est-ce pour nous, puis-je, je peux, y ai-je droit, j’y ai droit, est-ce que j’y ai droit, avons-nous la remise, peut-on avoir la remise',
  ),
  startButton: NAME,
  teaser: {
    title: NAME,
    short: NAME,
    text: 'Quelques courtes questions, puis une réponse claire et motivée.',
  },
  fields: {
    who: {
      question: 'Pour qui posez-vous la question ?',
      name: 'Pour qui',
      hint: 'Un administrateur n’a pas les mêmes démarches à faire que quelqu’un qui veut acheter.',
      reason:
        'Pour une organisation, vous saurez si elle a droit à la remise et ce que doit faire son administrateur ; pour vous-même, aussi ce qu’il vous faut pour acheter.',
      unclear:
        'Les deux sont possibles. S’agit-il de toute l’organisation (« 1 ») ou de ce que vous pouvez acheter vous-même (« 2 ») ?',
      options: {
        organisation: 'Mon organisation',
        employee: 'Moi (pour un achat personnel)',
      },
    },
    country: {
      question: 'De quel pays ou territoire s’agit-il ?',
      name: 'Pays',
      hint: 'La remise n’est pas proposée partout, et certains pays ont leurs propres règles.',
      reason:
        'Là où la remise n’existe pas, le reste ne compte plus, et dans certains pays un seul des produits est vendu.',
      options: {},
    },
    kind: {
      question: 'De quel type d’organisation s’agit-il ?',
      name: 'Type d’organisation',
      hint: 'Les établissements d’enseignement et les organismes à but non lucratif ont droit à la remise d’emblée. Si plusieurs types conviennent, choisissez celui sous lequel votre organisation est enregistrée chez Microsoft.',
      reason:
        'Les conditions en dépendent : aux entreprises et au secteur public, il faut la Software Assurance ou 2 000 licences E3 ou E5 ; à l’enseignement et aux organismes à but non lucratif, ni l’une ni les autres.',
      unclear:
        'Il y a plusieurs façons d’être enregistré. Laquelle se rapproche le plus de votre enregistrement chez Microsoft ?',
      options: {
        commercial: 'Entreprise (secteur privé)',
        government: 'Secteur public',
        education: 'Enseignement',
        nonprofit: 'À but non lucratif',
      },
    },
    agreement: {
      question: 'Lequel de ces contrats votre organisation a-t-elle ?',
      name: 'Contrat',
      hint: 'La Software Assurance complète certains contrats de licences en volume. La personne qui gère les licences saura vous le dire ; sinon, choisissez « Je ne sais pas ».',
      reason: 'Un seul des deux suffit, quel que soit le nombre de licences.',
      unclear:
        'Cela ne suffit pas pour trancher. Avez-vous la Software Assurance pour Office (« 1 »), vos licences Microsoft 365 viennent-elles de la Software Assurance (« 2 »), ou ni l’un ni l’autre (« 3 ») ? Le nombre d’E3 et d’E5 est demandé à part.',
      options: {
        softwareAssurance: 'Une couverture Software Assurance active pour des applications Office éligibles',
        fromSoftwareAssurance: 'Microsoft 365, ou Microsoft 365 E3/E5, obtenu avec la Software Assurance',
        none: 'Ni l’un ni l’autre',
      },
    },
    seats: {
      question: 'Combien de licences Microsoft 365 E3 et E5 l’organisation a-t-elle achetées, en tout ?',
      name: 'Licences Microsoft 365 E3/E5',
      hint: 'Additionnez les deux types. Microsoft ne cite pas d’autres offres, comme F3 ou Business Premium. Le nombre figure en général dans le Centre d’administration, sous Facturation > Vos produits.',
      reason: 'Sans Software Assurance, c’est le nombre qui compte : il en faut 2 000.',
      notPeople: 'Ce sont les licences qui comptent ici, pas les personnes.',
      options: {},
    },
    buying: {
      question: 'Comment l’organisation achète-t-elle ses licences ?',
      name: 'Mode d’achat',
      hint: 'C’est ce qui détermine où les administrateurs trouvent le programme.',
      reason: 'Cela ne change rien à la remise elle-même.',
      unclear:
        'Un revendeur peut vendre des deux façons. Avez-vous un contrat de licences en volume (« 1 ») ou non, comme avec CSP (« 2 ») ?',
      options: { volumeLicensing: 'Avec un contrat de licences en volume', other: 'Autrement' },
    },
    email: {
      question: 'Avez-vous une adresse e-mail professionnelle valide ?',
      name: 'Adresse e-mail professionnelle',
      hint: 'Microsoft y envoie un lien qui prouve que vous travaillez pour cette organisation.',
      reason:
        'Sans elle, Microsoft ne peut pas voir que vous faites partie de l’organisation, et l’achat est impossible.',
      options: {},
      subject: {
        names: listed(
          'e-mail, email, mail, courriel, adresse, adresse e-mail, adresse mail, professionnelle, valide',
        ),
        always: listed(
          'adresse professionnelle, adresse e-mail professionnelle, adresse mail professionnelle, mail professionnel, e-mail professionnel, courriel professionnel',
        ),
      },
    },
    account: {
      question: 'Avez-vous un compte Microsoft personnel actif ?',
      name: 'Compte Microsoft',
      hint: 'Celui de votre adresse e-mail personnelle, pas votre compte professionnel. C’est avec lui que vous achetez.',
      reason:
        'Ce que vous achetez est à vous, pas à votre employeur : cela reste donc sur votre propre compte.',
      options: {},
      subject: {
        names: listed('compte, compte microsoft, microsoft, actif, personnel'),
        always: listed('compte microsoft'),
      },
    },
  },
  optionNames: optionNames.eligibility,
  headlines: {
    notOffered: ({ country: code }) =>
      `Non : le Programme d’utilisation à domicile n’est pas proposé ${inFrench(code)}.`,
    organisationYes: 'Oui, votre organisation a droit au Programme d’utilisation à domicile.',
    organisationYesOneYear:
      'Oui, votre organisation a droit à la remise. Dans ce pays ou territoire, c’est un abonnement d’un an qui est vendu.',
    organisationYesPersonalOnly:
      'Oui, votre organisation a droit à la remise. Au Japon, elle vaut pour Microsoft 365 Personnel uniquement.',
    organisationOpen:
      'On ne peut pas encore dire si votre organisation a droit à la remise : il manque des éléments.',
    organisationNo: 'Non, d’après ces éléments, votre organisation n’a pas droit à la remise.',
    employeeYes: 'Oui, vous pouvez profiter du Programme d’utilisation à domicile.',
    employeeYesOneYear:
      'Oui, vous pouvez acheter à prix réduit. Dans ce pays ou territoire, c’est un abonnement d’un an qui est vendu.',
    employeeYesPersonalOnly:
      'Oui, vous pouvez acheter à prix réduit. Au Japon, cela vaut pour Microsoft 365 Personnel uniquement.',
    employeeOpen: 'On ne peut pas encore dire si vous pouvez acheter à prix réduit : il manque des éléments.',
    employeeNo:
      'Non, d’après ces éléments, votre organisation n’a pas droit à la remise ; vous ne pouvez donc pas encore acheter à prix réduit.',
    missingEmail: 'Pas encore : il vous faut une adresse e-mail professionnelle valide.',
    missingAccount: 'Pas encore : il vous faut un compte Microsoft actif.',
    missingBoth:
      'Pas encore : il vous faut une adresse e-mail professionnelle valide et un compte Microsoft actif.',
    marketDecides: 'Tout convient, sauf peut-être le pays : c’est lui qui décidera.',
  },
  reasons: {
    marketOffered: ({ country: code }) =>
      `La remise sur Microsoft 365 Famille et Personnel y est proposée (${country(code)}).`,
    marketNotOffered: ({ country: code }) =>
      `L’offre n’existe pas ${inFrench(code)}, quelle que soit l’organisation.`,
    marketOneYear: ({ country: code }) =>
      `Ce qui y est vendu (${country(code)}), c’est un abonnement d’un an, sur un site réservé à ce pays ou territoire.`,
    marketPersonalOnly:
      'Au Japon, les règles sont les mêmes, mais seul Microsoft 365 Personnel est disponible, pas Microsoft 365 Famille.',
    marketDisputed:
      'La première liste du programme n’exclut pas le Liban, mais en juillet 2022 il figurait sur la liste Microsoft des pays où l’offre n’est pas proposée.',
    marketOpen:
      'Reste à connaître le pays. Il ne compte que pour Macao, la Russie et le Venezuela (pas d’offre), la Chine et Hong Kong (abonnement d’un an), le Japon (Personnel seulement) et le Liban (à vérifier).',
    countryMoot: 'Le pays n’est pas connu, mais cela ne change rien à la réponse.',
    education: 'Les établissements d’enseignement ont droit à la remise, quels que soient leurs achats.',
    nonprofit: 'Les organismes à but non lucratif ont droit à la remise, quels que soient leurs achats.',
    commercial: 'Être une entreprise ne suffit pas : il faut le bon contrat ou assez de licences.',
    government: 'Être un organisme public ne suffit pas : il faut le bon contrat ou assez de licences.',
    softwareAssurance:
      'Une couverture Software Assurance active pour des applications Office éligibles suffit.',
    fromSoftwareAssurance: 'Microsoft 365, ou Microsoft 365 E3/E5, obtenu avec la Software Assurance suffit.',
    noAgreement:
      'L’organisation n’a ni Software Assurance pour Office, ni Microsoft 365 obtenu grâce à celle-ci.',
    enoughLicences: ({ seats, needed }) =>
      `Avec ${number(seats)} licences Microsoft 365 E3/E5, le seuil de ${number(needed)} est atteint ; E3 et E5 s’additionnent.`,
    enoughLicencesAtLeast: ({ seats, needed }) =>
      `Avec au moins ${number(seats)} licences Microsoft 365 E3/E5, le seuil de ${number(needed)} est atteint ; E3 et E5 s’additionnent.`,
    tooFewLicencesAtMost: ({ seats, needed }) =>
      `Au plus ${number(seats)} licences Microsoft 365 E3/E5 : c’est insuffisant, il en faut ${number(needed)}.`,
    seatsTooClose: ({ needed }) =>
      `Le nombre de licences Microsoft 365 E3/E5 est trop proche du seuil de ${number(needed)}. Comptez-les exactement : une seule licence peut tout changer.`,
    tooFewLicences: ({ seats, missing, needed }) =>
      `Avec ${licences(seats)} Microsoft 365 E3/E5, il en manque ${number(missing)} pour atteindre le seuil de ${number(needed)}.`,
    kindOpen:
      'Reste à savoir de quel type d’organisation il s’agit : l’enseignement et les organismes à but non lucratif ont droit à la remise d’emblée.',
    kindMoot: 'Le type d’organisation n’est pas connu, mais cela ne change rien à la réponse.',
    agreementOpen:
      'Reste à savoir si l’organisation a la Software Assurance : si oui, elle a droit à la remise.',
    agreementMoot:
      'On ne sait pas si l’organisation a la Software Assurance, mais le nombre de licences suffit.',
    seatsOpen: ({ needed }) =>
      `Reste à connaître le nombre de licences Microsoft 365 E3/E5 : ${number(needed)} ou plus suffisent.`,
    emailYes: 'Vous avez une adresse e-mail professionnelle valide.',
    emailNo:
      'Il vous manque une adresse e-mail professionnelle valide : c’est elle qui prouve où vous travaillez.',
    emailOpen: 'Reste à savoir si vous avez une adresse e-mail professionnelle valide. Il vous en faut une.',
    accountYes: 'Vous avez un compte Microsoft actif pour acheter.',
    accountNo:
      'Il vous manque un compte Microsoft personnel actif : c’est avec lui que vous achetez, pas avec votre compte professionnel.',
    accountOpen: 'Reste à savoir si vous avez un compte Microsoft actif. Il vous faut un compte personnel.',
  },
  steps: {
    otherCountry:
      'La question se pose aussi pour un autre pays ? Recommencez avec celui-ci : la réponse peut y être différente.',
    programmePage:
      'La liste des pays change de temps à autre. La page du programme indique ce qu’il en est aujourd’hui.',
    whatWouldQualifyUncounted: ({ needed }) =>
      `Un seul de ces éléments suffirait : une couverture Software Assurance active pour des applications Office éligibles ; Microsoft 365 ou Microsoft 365 E3/E5 obtenu avec la Software Assurance ; ou ${number(needed)} licences Microsoft 365 E3/E5.`,
    whatWouldQualify: ({ missing, needed }) =>
      `Un seul de ces éléments suffirait : une couverture Software Assurance active pour des applications Office éligibles ; Microsoft 365 ou Microsoft 365 E3/E5 obtenu avec la Software Assurance ; ou ${licences(missing)} Microsoft 365 E3/E5 de plus, pour arriver à ${number(needed)}.`,
    laterCriterion:
      'Parlez d’une autre possibilité à votre contact chez Microsoft : en décembre 2024, Microsoft citait aussi le fait d’avoir dépensé 250 000 dollars américains en 12 mois.',
    askEmployer:
      'Transmettez ceci à la personne qui gère les licences là où vous travaillez : ce qui manque dépend de l’organisation, pas de vous.',
    tellKind:
      'Type d’organisation : la personne qui signe les contrats avec Microsoft sait comment l’organisation est enregistrée. L’enseignement et les organismes à but non lucratif ont droit à la remise d’emblée ; pour une entreprise ou un organisme public, tout dépend du contrat ou du nombre de licences.',
    tellAgreement:
      'Software Assurance : le gestionnaire des licences, ou le revendeur qui les a vendues, le voit dans le contrat. Si elle est active pour Office, ou si vous avez obtenu Microsoft 365 grâce à elle, vous avez droit à la remise. Sinon, tout dépend du nombre de licences.',
    tellSeats:
      'Nombre de licences : un administrateur le voit dans le Centre d’administration, sous Facturation > Vos produits. Additionnez E3 et E5. À partir de 2 000, une entreprise ou un organisme public a droit à la remise ; 1 999 ne suffisent pas.',
    tellCountry:
      'Pays : la personne qui signe les contrats avec Microsoft sait lequel s’applique. À Macao, en Russie et au Venezuela, il n’y a pas d’offre ; en Chine et à Hong Kong, c’est un abonnement d’un an ; au Japon, Personnel seulement ; pour le Liban, c’est à vérifier. Partout ailleurs, la remise s’applique normalement.',
    checkCountry: ({ country: code }) =>
      `Regardez sur la page du programme s’il est proposé en ce moment ${inFrench(code)}. Si oui, tout est en ordre ; sinon, l’offre n’y existe pas, quelle que soit l’organisation.`,
    wayVolumeLicensing:
      'Ouvrez le Programme d’utilisation à domicile sur le site Microsoft Store pour Entreprises : c’est l’accès prévu pour les contrats de licences en volume. Si vous n’y avez plus accès, passez par le Centre d’administration, Facturation > Vos produits > Avantages : en décembre 2024, Microsoft ne décrivait plus que ce chemin.',
    wayOther:
      'Ouvrez le Centre d’administration Microsoft, allez dans Facturation > Vos produits, sélectionnez l’onglet Avantages, puis l’onglet HUP.',
    tellBuying:
      'Le chemin dépend de votre mode d’achat, que connaît la personne qui règle les factures de licences. Des deux étapes qui suivent, la première vaut pour un contrat de licences en volume, la seconde pour tout autre achat.',
    buyChina: 'Pour la Chine, l’achat se fait sur un site dédié.',
    buyHongKong: 'Pour Hong Kong, l’achat se fait sur un site dédié.',
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
      'Ouvrez la page du programme, sélectionnez Commencer et saisissez votre adresse e-mail professionnelle. Cliquez sur le lien du message que vous recevez alors pour confirmer que vous avez droit au programme.',
    signInAndBuy:
      'Connectez-vous avec le compte Microsoft de votre adresse e-mail personnelle. Vous voyez vos remises, puis vous commandez et payez dans le Microsoft Store.',
  },
  timeline: {},
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
