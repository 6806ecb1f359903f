// What is said to those who look after the bot, and what those type and read who answer requests in a channel of Teams.
import type { AdminWords } from '../admin-words.js';
import { listed, sayIn, unbroken } from '../format.js';
import type { RequestRoomWords } from '../request-room-words.js';

const { count, form, number } = sayIn('fr');

export const admin: AdminWords = {
  help: 'Vous gérez ce bot : tapez **rapport** pour voir les questions restées sans réponse, et **recharger** après avoir modifié les réponses.',
  refused:
    'C’est réservé aux personnes qui gèrent ce bot, et seul Teams peut me prouver qui elles sont. Souhaitez-vous savoir autre chose ?',
  inPrivate: 'Volontiers, mais dans notre conversation privée : ici, d’autres pourraient lire la réponse.',
  report: {
    title: (days) =>
      `Questions sans réponse, ${form(days, { one: 'dernier jour', other: `${number(days)} derniers jours` })}`,
    total: (unanswered, asked) => `Sans réponse : ${unanswered} sur ${asked}.`,
    nothingAsked: 'Personne n’a rien demandé pendant cette période.',
    allAnswered: 'Toutes les questions ont reçu une réponse.',
    why: {
      none: 'aucune réponse trouvée',
      choices: 'choix proposés, aucun retenu',
      unhelpful: 'la réponse n’a pas été utile',
    },
    nearest: (entry) => `réponse la plus proche : ${entry}`,
    given: (entry) => `réponse donnée : ${entry}`,
    unknownText: 'Texte non conservé',
    more: (groups) =>
      `Et ${number(groups)} de plus, moins ${form(groups, { one: 'fréquente', other: 'fréquentes' })} ; npm run report donne la liste complète.`,
    keepText:
      'Là où le texte manque, il n’a pas été conservé : vous voyez seulement ce qui s’en approchait le plus. Le texte des questions sans réponse est conservé, sauf avec JOURNAL_TEXT=false ; celui de toutes avec JOURNAL_TEXT=true.',
    mend: 'Pour corriger : ajoutez au fichier Markdown de la réponse les mots employés par les utilisateurs, ou écrivez une nouvelle réponse ; puis tapez **recharger**.',
    readBack: (day) =>
      `Le journal est plus long que ce qu’un rapport peut lire : celui-ci remonte au ${day}.`,
    period: (days) => count(days, { one: 'jour', other: 'jours' }),
    belongs: (entry) => `Se rapporte à : ${entry}`,
    notOurs: 'Pas pour nous',
    openDesk: 'Ouvrir dans la rédaction',
    kept: (question) =>
      `Dans votre brouillon, à la rédaction : « ${question} ». La modification prendra effet à la publication.`,
    cannotKeep: 'Impossible de l’enregistrer tel quel. Veuillez le revoir dans la rédaction.',
  },
  weekly: {
    begun:
      'Vous recevrez le rapport ici chaque semaine, la première fois dans sept jours. Pour arrêter, tapez **arrêter le rapport**.',
    ended: 'Le rapport hebdomadaire est arrêté.',
    none: 'Vous ne recevez pas de rapport hebdomadaire. Pour en recevoir un, tapez **rapport hebdomadaire**.',
    cannot:
      'Ici, je ne peux rien envoyer de moi-même ; pour voir le rapport à tout moment, tapez **rapport**.',
  },
  add: {
    title: 'Ajouter aux réponses',
    lead: 'Rien n’est publié pour l’instant : l’ajout va dans votre brouillon, à la rédaction.',
    text: 'Les mots, tels que les gens les emploient',
    entry: 'Ce que demandent ces mots',
    keep: 'Mettre dans mon brouillon',
    newEntry: 'Une nouvelle réponse…',
    needed: 'Veuillez remplir ce champ.',
    noText: 'Ce message ne contient pas de mots à reprendre.',
    refused: 'C’est réservé à la rédaction de ce bot. Demandez à la personne qui le gère de vous y ajouter.',
    kept: 'C’est dans votre brouillon, à la rédaction. L’ajout prendra effet à la publication.',
    cannotKeep: 'Impossible de l’enregistrer tel quel. Veuillez le revoir dans la rédaction.',
  },
  reload: {
    done: 'Les réponses ont été rechargées',
    same: 'Aucune réponse n’a changé depuis la dernière fois.',
    added: (ids) => `**Nouvelles :** ${ids}`,
    changed: (ids) => `**Modifiées :** ${ids}`,
    removed: (ids) => `**Supprimées :** ${ids}`,
    broken: (problems) => `Erreurs dans les fichiers de réponses : ${problems}`,
    lastGoodStays:
      'La dernière version correcte reste en service. Corrigez les erreurs ci-dessous, puis tapez de nouveau **recharger**.',
    more: (problems) => `Et ${problems} de plus ; npm run knowledge:check donne la liste complète.`,
  },
};

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
      'Seul un administrateur, ou une personne que bot.yml désigne comme experte du sujet, peut diriger les demandes vers ce canal.',
    elsewhere: 'D’après bot.yml, ces demandes vont ailleurs. Indiquez-y d’abord « to: teams ».',
    noTopic: (topics) => `Je ne connais pas ce sujet. Voici ceux qui existent : ${topics}.`,
    nothingHere: 'Aucune demande n’arrive dans ce canal.',
  },
  reads: (language) => `Langue de la personne : ${language}.`,
  earlier: (count) =>
    count === 1
      ? 'Un message précédent se trouve à la rédaction.'
      : `${count} messages précédents se trouvent à la rédaction.`,
  atDesk: 'Ouvrir dans la rédaction',
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
