// Words of the renewal check, in French.
import type { CheckWords } from '../check-words.js';
import type { RenewalKeys } from '../renewal-keys.js';
import { listed, sayIn } from '../format.js';

const { date } = sayIn('fr');

export const renewal: CheckWords<RenewalKeys> = {
  title: 'Avantages partenaires : qu’est-ce qui vaut encore, et jusqu’à quand ?',
  intro:
    'Dites-moi de quel avantage et de quelles dates il s’agit, environ deux minutes, et vous obtenez les jours qui comptent et ce qu’il faut faire avant. Vos réponses ne servent qu’à cette vérification ; « je ne sais pas » est toujours une bonne réponse.',
  starters: listed(
    'vérifier le renouvellement, vérification du renouvellement, vérifier nos avantages, vérifier mes avantages, vérifier les avantages, vérifier les dates, vérifier la date d’expiration, quand expirent nos avantages, quand expirent mes avantages, quand nos avantages expirent-ils, jusqu’à quand nos avantages sont-ils valables, combien de temps la clé fonctionne-t-elle, jusqu’à quand pouvons-nous utiliser la clé',
  ),
  startButton: 'Vérifier les dates des avantages',
  teaser: {
    title: 'Quand devons-nous renouveler ?',
    short: 'Renouvellement',
    text: 'Indiquez les dates que vous connaissez, obtenez vos échéances.',
  },
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
      hint: 'Ce qui n’est pas activé peut se perdre ; ce qui l’est dure souvent plus longtemps.',
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
