// Words of the renewal check, in French.
import type { CheckWords } from '../check-words.js';
import type { RenewalKeys } from '../en/renewal.js';
import { listed, sayIn } from '../format.js';
import { optionNames } from './names.js';

const { date } = sayIn('fr');

/** The check's one name, wherever it is shown. */
const NAME = 'Nos avantages, jusqu’à quand ?';

export const renewal: CheckWords<RenewalKeys> = {
  title: NAME,
  intro:
    'Indiquez l’avantage et les dates : en deux minutes environ, vous saurez quelles sont vos échéances et ce qu’il faut faire d’ici là. Vos réponses ne servent qu’à cette vérification, et vous pouvez presque toujours répondre « je ne sais pas ».',
  starters: listed(
    'lance la vérif du renouvellement, vérifie notre renouvellement, vérifie mon renouvellement, vérifier mon renouvellement, vérifiez notre renouvellement, vérifier notre renouvellement, vérifie mes avantages, vérifier nos avantages, lance la vérif pour le renouvellement, vérif renouvellement, quand devons-nous renouveler, vérifier les dates des avantages, vérifier le renouvellement, vérification du renouvellement, vérifier nos avantages, vérifier mes avantages, vérifier les avantages, vérifier les dates, vérifier la date d’expiration, quand expirent nos avantages, quand expirent mes avantages, quand nos avantages expirent-ils, jusqu’à quand nos avantages sont-ils valables, combien de temps la clé fonctionne-t-elle, jusqu’à quand pouvons-nous utiliser la clé',
  ),
  asking: {
    anyOf: [
      [
        listed('vérifie, vérifiez, regarde, regardez, calcule, calculez, vérifier'),
        listed('expirent, expire, expiration, finissent'),
        listed('nos, avantages, licences, clés, mes'),
        listed('quand, date, temps'),
      ],
      [
        listed(
          'lancer, lance, lancez, commencer, commence, commencez, démarrer, démarre, démarrez, faire, fais, faites, ouvrir, ouvre',
        ),
        listed('vérification, contrôle, test, questionnaire'),
        listed(
          'avantage, avantages, renouvellement, date, dates, échéance, échéances, expiration, dexpiration',
        ),
      ],
      [
        listed('quand, date, dates, échéance, échéances, jusqua, jusquà, temps'),
        listed('nous, nos, notre, mes, ma, mon, je, dois, devons, on, quon, doiton'),
        listed(
          'renouveler, renouvellement, expire, expirent, expirentils, expiretelle, terminent, valable, valables, échéance, échéances, finit, finissent, fin, vérifier',
        ),
      ],
      [
        listed('quand, durée, temps, date, jour, échéance, délai, combien, jusquà, jusqua'),
        listed('nos, notre, nous, mes, mon, ma, on, je, il, faut'),
        listed('avantages, avantage, licences, clés, renouveler, renouvellement, adhésion'),
        listed(
          'renouveler, renouvellement, durée, reste, restetil, restent, valables, valable, expirent, finissent, limite, terminent, durent, dure',
        ),
      ],
      [
        listed('calcule, calculer, calculez'),
        listed('date, dates, quand, échéance'),
        listed('renouvellement, renouveler, expiration, avantages'),
      ],
    ],
    also: listed(
      'calcule, calculer, calculez, durée, durent, dure, reste, restent, jour, jours, dernier, délai, limite, avant, renouveler, il, t, nous, pour, de, la, le, les, quelle, est, faut, doisje, on, devons, sontils, encore, action, pack, vérifie, vérifiez, regarde, regardez, calcule, calculez, vérifier, expirent, expire, expiration, finissent, nos, avantages, licences, clés, mes, quand, date, temps, partenaires, exactement, combien, pour, licence, licences, avantage, avantages, abonnement, abonnements, clé, clés, adhésion, partenaire, partenaires, fautil, doiton, doit, estce, quand, questce, date, dates, savoir, expiration, ils, elle, elles, sont, combien, quelles, quelle',
    ),
    unless: listed('puis, peut, peux, pouvons, pourquoi, comment, qui, signifie, avis, message, bientôt'),
  },
  askedBeside: listed(
    'quand dois-je renouveler, quand devons-nous renouveler, avant quelle date, avant quelle date faut-il renouveler, jusqu’à quand peut-on les utiliser, combien de temps, pendant combien de temps, jusqu’à quand, avant quand, combien de temps nous reste-t-il, combien de temps avons-nous, quand renouveler, quand faut-il renouveler, quand doit-on renouveler, quelle est la date limite, que se passe-t-il ensuite, et ensuite, et après',
  ),
  startButton: NAME,
  teaser: {
    title: NAME,
    short: NAME,
    text: 'Indiquez les dates que vous connaissez et découvrez vos échéances.',
  },
  fields: {
    benefit: {
      question: 'De quel avantage s’agit-il ?',
      name: 'Avantage',
      hint: 'L’Espace partenaires répertorie vos avantages sous Avantages. Chaque type a ses règles : une clé de produit, par exemple, est utilisable pendant un an à partir du jour où elle est activée dans le portail cloud.',
      reason: 'Les dates, et ce que vous pouvez encore faire, changent d’un type à l’autre.',
      unclear:
        'Il peut s’agir de plusieurs types. Est-ce que ce sont des clés à activer (« 1 ») ou un avantage attribué à une personne (« 2 ») ? L’offre dans son ensemble, l’Action Pack par exemple, est l’adhésion elle-même (« 5 »).',
      several: (first) =>
        `Prenons-les un par un : commençons-nous par « ${first} » ? Un oui suffit ; vous pourrez ensuite recommencer pour le suivant.`,
      options: {
        productKeys: 'Clés de produit',
        userAssigned: 'Avantage attribué à une personne (Visual Studio, par exemple)',
        bulkCredit: 'Crédit en bloc Azure',
        technicalSupport: 'Support technique',
        membership: 'L’adhésion elle-même',
      },
    },
    place: {
      question: 'Sur quel compte l’avantage sera-t-il utilisé ?',
      name: 'Compte',
      hint: 'Ces licences servent aux démonstrations, jamais sur le compte d’un client.',
      reason: 'Sur le compte d’un client, la réponse est différente, quelles que soient les dates.',
      options: { own: 'Le nôtre', customer: 'Celui d’un client' },
    },
    expiry: {
      question: 'Quelle est la date d’expiration de l’avantage ?',
      name: 'Date d’expiration',
      hint: 'L’Espace partenaires l’affiche avec vos avantages, parfois sous le nom de date de renouvellement.',
      reason: 'C’est à partir de cette date que je calcule les autres.',
      options: {},
      called: listed(
        'expire, expirent, expiré, expirée, expirés, expirées, expiration, date d’expiration, date de renouvellement, se termine, se terminent, prend fin, prennent fin, finit, finissent, échéance, date d’échéance, arrive à échéance, arrivent à échéance, date de fin, valable jusqu’au, valables jusqu’au',
      ),
    },
    renewalStart: {
      question: 'À partir de quelle date l’adhésion peut-elle être renouvelée (début du renouvellement) ?',
      name: 'Début du renouvellement',
      hint: 'Ce n’est pas la date d’expiration. Elle figure sur la page Offres d’adhésion du tableau de bord Microsoft Partner Network (MPN).',
      reason: 'Avant ce jour, l’adhésion ne peut pas être renouvelée.',
      options: {},
      called: listed(
        'début du renouvellement, début de renouvellement, date de début du renouvellement, le renouvellement ouvre, le renouvellement commence, renouvellement possible à partir du',
      ),
    },
    activated: {
      question: 'L’avantage est-il déjà activé (clé activée ou abonnement attribué) ?',
      name: 'Activé',
      hint: 'Un avantage non activé peut être perdu ; une fois activé, il reste souvent utilisable plus longtemps.',
      reason: 'La durée d’utilisation de l’avantage en dépend.',
      options: {},
      subject: {
        names: listed(
          'activé, activée, activés, activées, échangée, échangé, attribué, affectée, actif, active, déjà, encore, fait, été',
        ),
        opposite: listed(
          'inutilisé, inutilisée, inutilisés, inactif, inactive, non activé, non activée, non utilisé, non utilisée, non attribué',
        ),
        always: listed('activé, activée, activés, activées, échangé, échangée'),
      },
    },
    redeemed: {
      question: 'Quel jour la clé a-t-elle été activée ?',
      name: 'Date d’activation de la clé',
      hint: 'L’année d’utilisation part de ce jour. Le portail cloud l’indique avec l’abonnement.',
      reason: 'C’est ce qui me permet de calculer jusqu’à quand la clé est utilisable.',
      options: {},
      called: listed(
        'a été échangée, a été échangé, ont été échangées, a été utilisée, échangé, échangée, échangés, échangées, utilisée, utilisées, utilisé, échange',
      ),
    },
    assigned: {
      question: 'Quel jour l’avantage a-t-il été attribué pour la première fois à la personne ?',
      name: 'Date d’attribution',
      hint: 'Il ne peut être réattribué que 90 jours après cette date.',
      reason: 'C’est ce qui me permet de calculer quand quelqu’un d’autre pourra prendre la suite.',
      options: {},
      called: listed(
        'a été attribué, a été attribuée, ont été attribués, ont été attribuées, attribué, attribuée, attribués, attribuées',
      ),
    },
    available: {
      question: 'L’avantage est-il disponible dans l’Espace partenaires ?',
      name: 'Disponible dans l’Espace partenaires',
      hint: 'Regardez sous Avantages (autrefois MPN > Avantages). Il vous faut le rôle d’administrateur partenaire MPN.',
      reason: 'Seul un avantage indiqué comme disponible peut être activé.',
      options: {},
      subject: {
        names: listed('disponible, affiché, visible, indiqué, avantage, encore'),
        opposite: listed('indisponible, masqué, caché, grisé, non disponible'),
      },
    },
    change: {
      question: 'À quoi doit servir la clé (ou la prochaine, si celle-ci est déjà activée) ?',
      name: 'Usage de la clé',
      hint: 'Une clé ne peut être activée qu’une fois : décidez donc avant de l’activer.',
      reason: 'Ce qu’il faut faire de la clé en dépend.',
      options: {
        add: 'Ajouter des licences à un abonnement existant',
        extend: 'Renouveler ou prolonger un abonnement existant',
        neither: 'Ni l’un ni l’autre : un nouvel abonnement, séparé',
      },
    },
    otherOffer: {
      question:
        'La personne qui doit recevoir le crédit utilise-t-elle déjà une autre offre Microsoft (licences, prépaiement ou crédit) ?',
      name: 'Autre offre',
      hint: 'Par exemple un Contrat Entreprise, Cloud Solution Provider, Azure in Open, Azure Pass ou Action Pack.',
      reason: 'Qui utilise déjà une telle offre ne peut pas recevoir le crédit.',
      options: {},
      subject: {
        names: listed('offre, autre offre, crédit, prépayé'),
      },
    },
  },
  optionNames: optionNames.renewal,
  headlines: {
    customerAccount: 'Non : ces licences ne sont pas destinées au compte d’un client.',
    benefitOpen:
      'Cela dépend de l’avantage. Ce que vous avez indiqué sur les dates vaut pour tous les avantages.',
    membershipNow: ({ start }) => `Oui : vous pouvez renouveler l’adhésion, et ce depuis le ${date(start)}.`,
    membershipWait: ({ start }) => `Pas encore : l’adhésion peut être renouvelée à partir du ${date(start)}.`,
    membershipOpen:
      'Cela dépend de la date de début du renouvellement : trouvez-la, et vous saurez à partir de quel jour l’adhésion peut être renouvelée.',
    creditBlocked:
      'Non : cette personne ne peut pas recevoir le crédit en bloc Azure en plus d’une autre offre.',
    creditOpen: 'Cela dépend : la personne a-t-elle une autre offre ?',
    activatedOpen: 'Cela dépend : l’avantage est-il déjà activé ?',
    availableOpen:
      'Cela dépend : l’avantage est-il disponible dans l’Espace partenaires ? Les dates, elles, sont claires.',
    expiryOpen: 'Cela dépend de la date d’expiration : trouvez-la et le reste suivra.',
    expiredButAvailable: ({ expiry }) =>
      `La date du ${date(expiry)} est passée, et pourtant l’avantage serait encore disponible dans l’Espace partenaires : vérifiez la date.`,
    tooLate: ({ until }) =>
      `Trop tard pour cette fois : le dernier jour pour activer l’avantage était le ${date(until)}.`,
    renewFirst: 'Pas encore : renouvelez d’abord l’adhésion, puis activez l’avantage.',
    activateBy: ({ expiry, by }) =>
      `Activez l’avantage avant le ${date(expiry)} : au plus tard le ${date(by)}, par prudence.`,
    activateToday: ({ expiry }) => `Activez l’avantage aujourd’hui : le ${date(expiry)} est le dernier jour.`,
    activateInGrace: ({ until }) =>
      `Vous pouvez encore activer et utiliser l’avantage jusqu’au ${date(until)} inclus.`,
    redeemedOpen:
      'La clé fonctionne un an à compter du jour où elle a été activée : retrouvez ce jour et vous saurez quand elle expire.',
    keyWorks: ({ until }) => `La clé est utilisable jusqu’au ${date(until)} inclus.`,
    keyEnded: ({ until }) => `La clé a expiré le ${date(until)}.`,
    checkDates: ({ until }) =>
      `D’après ces dates, la clé est utilisable jusqu’au ${date(until)} inclus, mais vérifiez-les : elles sont incohérentes.`,
    useAssigned: ({ until }) => `L’avantage est utilisable jusqu’au ${date(until)} inclus.`,
    useEnded: ({ until }) =>
      `L’avantage était utilisable jusqu’au ${date(until)} inclus ; ce jour est passé.`,
    useInTime: ({ expiry }) =>
      `Tout va bien : l’avantage est déjà activé ; sa date d’expiration est le ${date(expiry)}.`,
    usePastExpiry: ({ expiry }) =>
      `L’avantage a expiré le ${date(expiry)} ; l’Espace partenaires indique s’il fonctionne encore.`,
  },
  reasons: {
    customerAccount:
      'Les licences de produits sont accordées à des fins de démonstration. Elles ne doivent pas être installées sur le matériel ou l’infrastructure d’un client, et ne sont utilisées que sous votre supervision.',
    benefitOpen:
      'Reste à savoir de quel avantage il s’agit : une clé activée fonctionne un an, un avantage attribué à une personne reste utilisable pendant 30 jours après la date de renouvellement.',
    activatedOpen: 'Reste à savoir si l’avantage est activé : seul un avantage non activé peut être perdu.',
    expiryOpen:
      'Reste à connaître la date d’expiration : c’est le dernier jour où un avantage peut être activé.',
    expiryMoot:
      'La date d’expiration n’est pas connue, mais une clé activée reste valable un an quoi qu’il arrive.',
    activateInTime: ({ expiry, by }) =>
      `La date d’expiration, le ${date(expiry)}, est le dernier jour pour activer l’avantage. L’exemple de Microsoft dit « avant » cette date : visez donc la veille, le ${date(by)}.`,
    activateLastDay: ({ expiry }) =>
      `Nous sommes le ${date(expiry)}, date d’expiration : c’est le dernier jour pour activer l’avantage.`,
    activateInGrace: ({ expiry, until }) =>
      `L’avantage a expiré le ${date(expiry)}, mais un avantage attribué à une personne peut encore être activé et utilisé pendant 30 jours : jusqu’au ${date(until)} inclus.`,
    activateTooLate: ({ until }) => `Le ${date(until)} était le dernier jour pour activer l’avantage.`,
    graceAhead: ({ until }) =>
      `Il vous reste une marge : un avantage attribué à une personne peut être activé et utilisé jusqu’au ${date(until)} inclus, 30 jours après la date de renouvellement.`,
    keyYear: ({ today, until }) =>
      `Une clé fonctionne un an à compter du jour où vous l’activez. Activée aujourd’hui, ${date(today)}, elle fonctionne jusqu’au ${date(until)} inclus.`,
    redeemedOpen:
      'Reste à connaître la date d’activation de la clé : l’année d’utilisation part de cette date, quelle que soit la date d’expiration.',
    redeemedAhead: ({ redeemed, until }) =>
      `Le ${date(redeemed)} est encore à venir. Activée ce jour-là, la clé fonctionne jusqu’au ${date(until)} inclus.`,
    redeemedAfterExpiry: ({ redeemed, expiry }) =>
      `Activée le ${date(redeemed)}, alors que la date d’expiration, dernier jour pour l’activer, est le ${date(expiry)} : l’une des deux dates est forcément fausse.`,
    keyWorks: ({ redeemed, until }) =>
      `Activée le ${date(redeemed)}, la clé fonctionne un an, jusqu’au ${date(until)} inclus, même si les avantages expirent plus tôt.`,
    keyEnded: ({ redeemed, until }) =>
      `Activée le ${date(redeemed)}, la clé a fonctionné un an, jusqu’au ${date(until)} inclus.`,
    useAssigned: ({ expiry, until }) =>
      `Un avantage attribué à une personne reste utilisable pendant 30 jours après la date de renouvellement du ${date(expiry)} : jusqu’au ${date(until)} inclus.`,
    useInGrace: ({ expiry, until }) =>
      `La date de renouvellement du ${date(expiry)} est passée ; les 30 jours qui suivent courent jusqu’au ${date(until)} inclus.`,
    useEnded: ({ until }) =>
      `Les 30 jours après la date de renouvellement se sont terminés le ${date(until)}.`,
    useInTime: ({ expiry }) =>
      `L’avantage est déjà activé ; sinon, le dernier jour pour le faire serait le ${date(expiry)}.`,
    usePastExpiry: ({ expiry }) =>
      `Les avantages ont expiré le ${date(expiry)}. La source ne dit pas combien de temps cet avantage reste utilisable une fois activé.`,
    assignedOpen:
      'Reste à connaître la date de la première attribution : 90 jours après, l’abonnement peut être réattribué.',
    reassignNow: ({ assigned, from }) =>
      `Première attribution le ${date(assigned)} : depuis le ${date(from)}, l’abonnement peut être réattribué à quelqu’un d’autre.`,
    reassignFrom: ({ assigned, from }) =>
      `Première attribution le ${date(assigned)} : l’abonnement peut être réattribué à quelqu’un d’autre à partir du ${date(from)}, 90 jours plus tard, et pas avant.`,
    available: 'L’avantage est disponible dans l’Espace partenaires ; il peut donc y être activé.',
    notAvailable:
      'L’avantage n’est pas disponible : il faut renouveler l’adhésion avant de pouvoir l’activer.',
    availableOpen:
      'Reste à savoir si l’avantage est disponible dans l’Espace partenaires. Sinon, il faut d’abord renouveler l’adhésion.',
    otherOffer:
      'Le crédit en bloc Azure ne peut pas être combiné avec une autre offre Microsoft (licences, prépaiement ou crédit).',
    noOtherOffer: 'Aucune autre offre ne fait obstacle au crédit en bloc Azure.',
    otherOfferOpen:
      'Reste à savoir si la personne a une autre offre : le crédit en bloc Azure ne peut pas être combiné avec une telle offre.',
    addLicences:
      'Ajouter augmente le nombre de licences, et l’abonnement expire alors dans moins de 12 mois ; l’écart dépend du nombre que vous avez et du nombre que vous ajoutez.',
    extendTime:
      'Renouveler ou prolonger laisse le nombre de licences tel quel et allonge la durée de l’abonnement.',
    changeOpen:
      'Davantage de licences ou une durée plus longue, cela reste à décider : l’ajout ramène la durée à moins de 12 mois ; la prolongation ne change pas le nombre de licences.',
    membershipNow: ({ start }) =>
      `Le renouvellement est possible depuis le ${date(start)}, n’importe quel jour. Les pages plus récentes de Microsoft décrivent une période qui se termine 30 jours après la date anniversaire.`,
    membershipWait: ({ start }) =>
      `Le renouvellement sera possible n’importe quel jour à partir du ${date(start)}, mais pas avant.`,
    membershipOpen:
      'Reste à connaître la date de début du renouvellement : à partir de ce jour, l’adhésion peut être renouvelée quand vous voulez.',
  },
  steps: {
    demonstrate:
      'Vos équipes commerciales et marketing peuvent montrer les logiciels à des clients, sous votre supervision.',
    customerBuys: 'Pour son propre travail, le client a besoin de ses propres licences.',
    tellBenefit:
      'Avantage : vous en trouverez le nom dans la liste Avantages (autrefois MPN > Avantages) de l’Espace partenaires. Une clé fonctionne un an à partir de son activation ; un avantage attribué à une personne reste utilisable pendant 30 jours après la date de renouvellement ; tout le reste doit être activé au plus tard à la date d’expiration.',
    tellExpiry:
      'Date d’expiration : l’administrateur partenaire MPN la trouve dans l’Espace partenaires, sous Avantages. Si elle est à venir, activez l’avantage au plus tard la veille ; si elle est passée, renouvelez d’abord l’adhésion (un avantage attribué à une personne peut encore être activé pendant 30 jours).',
    tellActivatedKey:
      'Activée ou non : le portail cloud l’indique, ou l’administrateur partenaire MPN le voit sous Avantages (autrefois MPN > Avantages). Si oui, la clé fonctionne un an à partir de son activation ; sinon, il faut l’activer au plus tard à la date d’expiration.',
    tellActivatedSeat:
      'Attribué ou non : l’administrateur partenaire MPN le voit sous Avantages > Visual Studio. Si oui, il est utilisable jusqu’à 30 jours après la date de renouvellement ; sinon, il peut encore être attribué dans ce même délai.',
    tellActivated:
      'Activé ou non : l’administrateur partenaire MPN le voit sous Avantages (autrefois MPN > Avantages). Si oui, vous n’avez rien à faire avant la date d’expiration ; sinon, il faut l’activer au plus tard ce jour-là.',
    tellRedeemed:
      'Date d’activation : la personne qui a activé la clé peut la retrouver dans le portail cloud où elle l’a fait, avec l’abonnement. La clé fonctionne un an à partir de cette date.',
    tellAssigned:
      'Jour de l’attribution : l’administrateur partenaire MPN le voit sous Avantages > Visual Studio. L’abonnement peut être réattribué au bout de 90 jours, pas avant.',
    tellAvailable:
      'Disponible ou non : l’administrateur partenaire MPN le voit sous Avantages (autrefois MPN > Avantages). Si oui, activez-le ; sinon, renouvelez d’abord l’adhésion.',
    tellOtherOffer:
      'Autre offre : la personne elle-même, ou celle qui gère vos abonnements Azure, sait s’il y a un Contrat Entreprise, Cloud Solution Provider, Azure in Open, Azure Pass ou Action Pack. Si c’est le cas, le crédit ne peut pas lui être attribué ; sinon, attribuez-le-lui.',
    activate:
      'En tant qu’administrateur partenaire MPN, connectez-vous au tableau de bord de l’Espace partenaires, sélectionnez Avantages (autrefois MPN > Avantages) et activez l’avantage.',
    addFirst:
      'Décidez avant d’activer la clé, car elle ne sert qu’une fois : ajouter des licences raccourcit la durée de l’abonnement. Pour garder toute la durée, prolongez plutôt.',
    extendFirst:
      'Décidez avant d’activer la clé, car elle ne sert qu’une fois : prolonger allonge la durée sans ajouter de licences.',
    decideFirst:
      'Décidez d’abord : davantage de licences ou une durée plus longue ? Une clé ne sert qu’une fois, et on ne peut pas revenir en arrière.',
    redeem:
      'Activez la clé dans le portail cloud dont elle relève. Elle fonctionne un an à partir de ce jour.',
    assign:
      'Connectez-vous au tableau de bord de l’Espace partenaires, sélectionnez Avantages (autrefois sous MPN), puis Visual Studio, et attribuez l’abonnement à la personne : ce peut être toute personne de la Gestion des utilisateurs ou de votre locataire (tenant) Azure AD, aujourd’hui Microsoft Entra ID. Elle se connecte ensuite à Visual Studio.',
    activateSupport:
      'Connectez-vous au tableau de bord de l’Espace partenaires, sélectionnez Avantages (autrefois sous MPN), puis Support technique (autrefois Avantages techniques), et activez l’avantage pour recevoir votre identifiant d’accès et votre identifiant de contrat.',
    checkPortal:
      'Connectez-vous au portail cloud et vérifiez la date d’expiration de l’abonnement : c’est elle qui fait foi.',
    nextKey:
      'Avant que la clé n’expire, connectez-vous au portail cloud, vérifiez la date d’expiration et, avec une nouvelle clé, ajoutez des licences ou prolongez. Une clé ne sert qu’une fois : décidez d’abord.',
    reassign:
      'Pour l’attribuer à quelqu’un d’autre, sélectionnez Avantages (autrefois sous MPN), puis Visual Studio dans l’Espace partenaires, et attribuez l’abonnement à la nouvelle personne.',
    reassignLater: ({ from }) => `Vous pourrez réattribuer l’abonnement à partir du ${date(from)}.`,
    creditOther: 'Attribuez le crédit à quelqu’un qui n’a pas d’autre offre.',
    creditSupport:
      'S’il n’y a pas d’autre offre et que l’affectation échoue quand même, contactez le Support Microsoft.',
    tellRenewalStart:
      'Début du renouvellement : la date figure sur la page Offres d’adhésion du tableau de bord MPN. À partir de cette date, vous pouvez renouveler quand vous voulez.',
    renewMembership:
      'Renouvelez l’adhésion dans l’Espace partenaires : c’est possible dès maintenant, n’importe quel jour.',
    waitForRenewal: ({ start }) =>
      `Renouvelez l’adhésion à partir du ${date(start)}. Ce n’est pas possible plus tôt : notez ce jour dans votre calendrier.`,
  },
  timeline: {
    today: 'Aujourd’hui',
    redeemed: 'Activation de la clé',
    assigned: 'Première attribution à la personne',
    renewalStart: 'L’adhésion peut être renouvelée à partir de ce jour',
    advisedDay: 'Dernier jour conseillé pour activer l’avantage',
    expiry: 'Date d’expiration de l’avantage (dernier jour pour l’activer)',
    renewalDate: 'Date d’expiration de l’avantage (date de renouvellement)',
    graceEnd: 'Dernier jour pour activer et utiliser un avantage attribué à une personne',
    reassign: 'L’abonnement Visual Studio peut passer à quelqu’un d’autre',
    keyEnd: 'Dernier jour de validité de la clé',
  },
};
