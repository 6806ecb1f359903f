// Words of the eligibility check, in French.
import type { CheckWords } from '../check-words.js';
import type { EligibilityKeys } from '../eligibility-keys.js';
import { listed, sayIn } from '../format.js';

const { count, country, number } = sayIn('fr');

/** "0 licence", "1 licence", "1 999 licences". */
const licences = (licences: string | number | undefined): string =>
  count(licences, { one: 'licence', other: 'licences' });

export const eligibility: CheckWords<EligibilityKeys> = {
  title: 'Programme d’utilisation à domicile : qui y a droit ?',
  intro:
    'Quelques questions brèves, environ deux minutes, et vous saurez si votre organisation ou vous-même pouvez utiliser le Programme d’utilisation à domicile (HUP), et comment. Vos réponses ne servent qu’à cette vérification ; « je ne sais pas » est toujours une bonne réponse.',
  starters: listed(
    'vérifier l’éligibilité, vérifier notre éligibilité, vérifier mon éligibilité, vérification d’éligibilité, tester l’éligibilité, vérifier si nous sommes éligibles, vérifier si je suis éligible, sommes-nous éligibles, nous sommes éligibles, est-ce que nous sommes éligibles, suis-je éligible, est-ce que je suis éligible, mon organisation est-elle éligible, notre organisation est-elle éligible, avons-nous droit à la remise, ai-je droit à la remise, avons-nous droit au hup, ai-je droit au hup, pouvons-nous utiliser le hup, puis-je utiliser le hup',
  ),
  startButton: 'Vérifier l’éligibilité',
  teaser: {
    title: 'Pouvons-nous participer au programme ?',
    short: 'Éligibilité',
    text: 'Quelques questions brèves, puis une réponse claire et ses raisons.',
  },
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
      question: 'Combien de licences Microsoft 365 E3 et E5 l’organisation a-t-elle achetées, en tout ?',
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
    enoughLicencesAtLeast: ({ seats, needed }) =>
      `Au moins ${number(seats)} licences Microsoft 365 E3/E5 : cela atteint les ${number(needed)} requises. D’un seul type ou des deux, tout compte.`,
    tooFewLicencesAtMost: ({ seats, needed }) =>
      `Au plus ${number(seats)} licences Microsoft 365 E3/E5 : il en faut ${number(needed)}.`,
    seatsTooClose: ({ needed }) =>
      `Le nombre de licences Microsoft 365 E3/E5 est trop proche des ${number(needed)} requises. Comptez-les exactement : une seule licence peut tout changer.`,
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
    whatWouldQualifyUncounted: ({ needed }) =>
      `L’un de ces points suffirait : une Software Assurance active pour des applications Office éligibles ; Microsoft 365 ou Microsoft 365 E3/E5 issu de Software Assurance ; ou ${number(needed)} licences Microsoft 365 E3/E5.`,
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
