import { listed, unbroken } from '../format.js';
import type { RequestRoomWords } from '../request-room-words.js';

export const requestRoom: RequestRoomWords = {
  here: listed(
    'demandes ici, les demandes ici, envoyer les demandes ici, envoie les demandes ici, envoyez les demandes ici, recevoir les demandes ici',
  ),
  notHere: listed(
    'plus de demandes ici, pas de demandes ici, aucune demande ici, arrêter les demandes ici, arrête les demandes ici, arrêtez les demandes ici',
  ),
  bound: (about, waiting) =>
    [
      about === undefined
        ? '**Désormais, les demandes arrivent dans ce canal.**'
        : `**Désormais, les demandes au sujet de « ${about} » arrivent dans ce canal.**`,
      'Prenez-en une et répondez sur la carte, ou mentionnez-moi dans le fil en dessous : ce que vous y écrivez est transmis mot pour mot à la personne, avec votre nom.',
      waiting === 0
        ? ''
        : waiting === 1
          ? 'Une demande attend déjà ; elle arrive.'
          : `${waiting} demandes attendent déjà ; elles arrivent.`,
    ]
      .filter(Boolean)
      .join(' '),
  unbound:
    'Aucune nouvelle demande n’arrivera dans ce canal. Vous pouvez encore répondre ici à celles qui s’y trouvent.',
  refused: {
    noChannel: 'Écrivez cela dans un canal d’équipe, là où lisent les personnes qui répondent.',
    notYours:
      'Seul un administrateur, ou une personne que bot.yml désigne comme experte du sujet, peut faire venir les demandes ici.',
    elsewhere: 'D’après bot.yml, ces demandes vont ailleurs. Indiquez-y d’abord « to: teams ».',
    noTopic: (topics) => `Je ne connais pas ce sujet. Voici ceux qui existent : ${topics}.`,
    nothingHere: 'Aucune demande n’arrive dans ce canal.',
  },
  reads: (language) => `La personne lit le ${language}.`,
  earlier: (count) =>
    count === 1
      ? 'Un message précédent se trouve à la rédaction.'
      : `${count} messages précédents se trouvent à la rédaction.`,
  atDesk: 'Ouvrir à la rédaction',
  answerHint: 'Transmis mot pour mot à la personne, avec votre nom',
  sent: (code) => `Transmis à la personne qui a envoyé ${unbroken(code)}, mot pour mot et avec votre nom.`,
  standsElsewhere: (code) =>
    `${unbroken(code)} figure deux fois dans ce canal, car Teams n’a pas confirmé son arrivée. Utilisez l’autre carte.`,
  notForYou: 'Cette demande est réservée aux personnes que bot.yml désigne comme expertes du sujet.',
  gone: 'Cette demande n’est plus conservée.',
  deleted: (code) => `${unbroken(code)} a été supprimée. Ce qui a été demandé n’est plus conservé.`,
  search: {
    button: 'Rechercher',
    whose: {
      label: 'Quelles demandes',
      all: 'Toutes celles auxquelles je peux répondre',
      mine: 'Celles que j’ai prises',
      asked: 'Celles que j’ai envoyées',
    },
    page: (first, last, total) => `${first} à ${last} sur ${total}`,
    previous: 'Précédentes',
    next: 'Suivantes',
    back: 'Retour à la liste',
    give: { label: 'Transmettre à', button: 'Transmettre' },
    cannotGive: 'Choisissez une personne autorisée à répondre à cette demande.',
    you: 'Vous',
    own: 'La réponse arrivera dans la conversation où vous avez posé la question ; vous pouvez aussi y répondre.',
  },
};
