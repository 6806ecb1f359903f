// What browsers load beside the desk itself: the chat page, and the views of the desk that have words of their own.
// Nothing here may do anything by being loaded, or the script of the chat page carries it along.
import type { DeskFigureWords } from '../desk-figure-words.js';
import type { DeskImportWords } from '../desk-import-words.js';
import type { DeskRequestWords } from '../desk-request-words.js';
import { sayIn } from '../format.js';
import type { PageWords } from '../page-words.js';

const say = /* @__PURE__ */ sayIn('fr');

export const page: PageWords = {
  language: 'Langue',
  newConversation: 'Nouvelle conversation',
  menu: {
    open: 'Plus',
    topics: 'Que savez-vous ?',
    person: 'Contacter quelqu’un',
    copy: 'Copier la conversation',
    save: 'Enregistrer au format texte',
    print: 'Imprimer',
    earlier: 'Conversations précédentes',
  },
  copyByHand: {
    text: 'Ce navigateur n’autorise pas la page à copier. Sélectionnez le texte ici :',
    close: 'Fermer',
  },
  you: 'Vous',
  search: {
    label: 'Questions correspondantes',
    count: (matches) =>
      matches === 1
        ? '1 question correspond. Flèche vers le haut pour y aller.'
        : `${matches} questions correspondent. Flèche vers le haut pour y aller.`,
  },
  chat: 'Conversation',
  start: 'Pour commencer',
  checksTitle: 'Pas à pas',
  questions: {
    title: 'Questions fréquentes',
    open: 'Exemples de questions',
  },
  notice: {
    connecting: 'Connexion…',
    offline: 'Vous êtes hors ligne. Votre conversation est conservée.',
    lost: 'Le bot ne répond pas. Nouvelle tentative…',
    back: 'Connexion rétablie.',
    elsewhere: 'Cette conversation est ouverte dans une autre fenêtre.',
    continueHere: 'Continuer ici',
    startedAnew: 'La conversation précédente n’est plus conservée. En voici une nouvelle.',
    answered: 'Quelqu’un vous a répondu.',
    failed: 'La conversation n’a pas pu être chargée.',
    reload: 'Recharger',
    startedNew: 'Nouvelle conversation.',
    goBack: 'Revenir à la précédente',
    copied: 'Copié.',
    busy: 'Cela fait beaucoup de messages d’un coup. Les autres partiront tout seuls.',
  },
  privacy: 'Confidentialité',
  needsScript: 'Le chat nécessite JavaScript. Activez-le, puis rechargez la page.',
  embed: { open: 'Poser une question à {name}', close: 'Fermer la fenêtre' },
  webChat: {
    TEXT_INPUT_PLACEHOLDER: 'Posez votre question',
    ACTIVITY_BOT_SAID_ALT: '{name} a dit :',
    ACTIVITY_BOT_ATTACHED_ALT: '{name} a répondu par une carte :',
    ACTIVITY_YOU_SAID_ALT: 'Vous avez dit :',
    ACTIVITY_STATUS_SEND_FAILED_RETRY: 'Échec de l’envoi. [Réessayer][RETRY].',
    TRANSCRIPT_LIVE_REGION_INTERACTIVE_LABEL_ALT: 'Contient des boutons. Maj + Tab pour y accéder.',
    TRANSCRIPT_LIVE_REGION_INTERACTIVE_WITH_LINKS_LABEL_ALT: 'Contient des liens. Maj + Tab pour y accéder.',
    TEXT_INPUT_TELEPHONE_KEYPAD_BUTTON_ALT: 'Pavé numérique',
    TEXT_INPUT_DROP_ZONE: 'Déposez les fichiers ici',
    TEXT_INPUT_LENGTH_EXCEEDED_ALT: 'Le message est trop long',
    TELEPHONE_KEYPAD_INPUT_MESSAGE: 'Un seul chiffre à la fois',
    TEXT_INPUT_ATTACHMENTS_ONE: '1 pièce jointe',
    TEXT_INPUT_ATTACHMENTS_TWO: '$1 pièces jointes',
    TEXT_INPUT_ATTACHMENTS_FEW: '$1 pièces jointes',
    TEXT_INPUT_ATTACHMENTS_MANY: '$1 pièces jointes',
    TEXT_INPUT_ATTACHMENTS_OTHER: '$1 pièces jointes',
  },
};

export const deskRequest: DeskRequestWords = {
  title: 'Demandes',
  lead: (total) => (total === 1 ? '1 demande.' : `${total} demandes.`),
  nothing: 'Aucune demande ne correspond.',
  off: 'Personne ne peut encore vous écrire par le bot. Pour le permettre, ajoutez « requests: » dans bot.yml.',
  filter: {
    state: 'État',
    topic: 'Sujet',
    text: 'Mots ou numéro',
    mine: 'Seulement les miennes',
    allTopics: 'Tous les sujets',
    noTopic: 'Aucun sujet',
  },
  states: {
    waiting: 'En attente de notre part',
    open: 'Ouverte',
    taken: 'Prise en charge',
    answered: 'Avec réponse',
    reopened: 'Rouverte',
    closed: 'Close',
    all: 'Toutes',
  },
  channels: { web: 'Page web', teams: 'Teams' },
  asks: (language) => `langue : ${language}`,
  since: (day) => `depuis le ${day}`,
  holder: (name) => `suivie par ${name}`,
  more: (shown, total) => `Les ${shown} premières sur ${total} sont affichées. Affinez pour voir les autres.`,
  back: 'Toutes les demandes',
  inTeams: 'Ouvrir dans Teams',
  question: 'Question',
  details: 'Précisions',
  thread: 'Échanges',
  asker: 'La personne qui demande',
  answer: {
    label: 'Votre réponse',
    hint: 'Elle est transmise mot pour mot, avec votre nom. Texte simple, dans la langue de votre choix ; la personne voit laquelle.',
    send: 'Envoyer la réponse',
    sent: 'Votre réponse est en route.',
  },
  take: 'Prendre en charge',
  takeOver: 'Reprendre',
  giveTo: 'Transmettre à…',
  close: 'Clore',
  reopen: 'Rouvrir',
  makeAnswer: {
    button: 'En faire une réponse',
    hint: 'Ouvre une nouvelle réponse avec la question et votre texte. Les noms, les adresses et les longs numéros sont retirés quand ils sont reconnaissables : relisez avant de continuer.',
  },
  onTheWay: 'Un message est encore en route ; le bot réessaie jusqu’à ce qu’il arrive.',
  faults: {
    closed: 'Cette demande est close. Rouvrez-la d’abord.',
    empty: 'Écrivez d’abord quelque chose.',
    tooLong: 'C’est trop long : 4 000 caractères au plus.',
    full: 'Cette demande ne peut plus recevoir de messages.',
  },
  takenBy: (name) => `${name} s’occupe de cette demande. Reprenez-la d’abord.`,
  history: 'Ce qui s’est passé',
  events: {
    asked: () => 'Question posée',
    took: (who) => `Prise en charge par ${who}`,
    assigned: (who) => `Transmise par ${who}`,
    answered: (who) => `Réponse de ${who}`,
    wroteBack: () => 'Nouveau message de la personne',
    closed: (who) => `Close par ${who}`,
    solved: () => 'Réglé, selon la personne',
    reopened: (who) => (who === '' ? 'Rouverte par la personne' : `Rouverte par ${who}`),
    reminded: () => 'Rappel envoyé',
    notDelivered: () =>
      'Une réponse n’est peut-être pas arrivée : la conversation n’existe plus, ou Teams ne l’a pas confirmée',
  },
};

const entries = (number: number): string => say.count(number, { one: 'réponse', other: 'réponses' });

export const deskImport: DeskImportWords = {
  title: 'Importer et exporter',
  open: 'Importer ou exporter…',
  lead: 'Vous examinez d’abord le fichier de questions et réponses. Ce que vous choisissez va dans votre brouillon ; rien n’est publié.',
  file: 'Fichier',
  fileHint:
    'Une feuille de calcul (xlsx, ods, csv), du Markdown, une page web enregistrée ou l’export d’un autre bot ; 4 Mo au plus.',
  topic: 'Thème',
  asInFile: 'comme dans le fichier',
  language: 'Langue',
  look: 'Examiner',
  reading: 'Lecture du fichier…',
  failed: 'Ce fichier ne peut pas être importé :',
  read: (number, dialects) => `${entries(number)} dans ce fichier (${dialects}).`,
  nothing: 'Il ne contient aucune question suivie d’une réponse.',
  change: {
    new: 'Nouvelle',
    changed: 'Modifiée',
    unchanged: 'Identique',
    conflict: 'Modifiée dans le fichier et différente ici',
    'removed here': 'Supprimée ici auparavant',
    'gone from the source': 'Absente du fichier désormais',
  },
  problem: 'À corriger d’abord :',
  here: 'ici',
  inFile: 'dans le fichier',
  notes: 'Ce qui a changé à la lecture',
  note: {
    turned: 'converti',
    lost: 'laissé de côté',
    aside: 'ne se rapporte à aucune question',
    ids: 'renommé',
    paired: 'langues rapprochées',
    look: 'à vérifier',
  },
  all: 'Tout choisir',
  none: 'Ne rien choisir',
  take: (number) => `Ajouter ${entries(number)} à mon brouillon`,
  taken: (number) => `${entries(number)} dans votre brouillon.`,
  toChanges: 'Vers les modifications',
  out: 'Exporter',
  outHint:
    'Toutes les réponses, dans toutes les langues, en feuille de calcul. Modifiée, elle peut être importée de nouveau.',
  asXlsx: 'Excel (xlsx)',
  asCsv: 'CSV',
};

const asked = (questions: number): string => say.count(questions, { one: 'question', other: 'questions' });

export const deskFigures: DeskFigureWords = {
  title: 'Statistiques',
  period: 'Période',
  days: (days) => say.count(days, { one: 'jour', other: 'jours' }),
  summary: (questions, answered, helped) =>
    `${asked(questions)} ; réponse immédiate : ${answered} ; réponse jugée utile, parmi les avis : ${helped}.`,
  cut: 'Le journal est plus long que ce qui est lu ici ; en voici les lignes les plus récentes.',
  byDay: 'Questions par jour',
  byLanguage: 'Résultats par langue',
  byEntry: 'Réponses les plus demandées',
  helpfulness: 'Réponses jugées utiles, parmi les avis',
  aroundPublishes: 'Avant et après chaque publication',
  aroundHint: 'Les sept jours avant et après, dans la limite de la période.',
  noPublishes: 'Rien n’a été publié depuis la rédaction pendant cette période.',
  asTable: 'Sous forme de tableau',
  day: 'Jour',
  language: 'Langue',
  entry: 'Réponse',
  publish: 'Publication',
  columns: {
    answer: 'avec réponse',
    choices: 'choix proposés',
    none: 'sans réponse',
    helpful: 'utile',
    unhelpful: 'pas utile',
  },
  answeredBefore: 'Avec réponse avant',
  answeredAfter: 'Avec réponse après',
  helpedBefore: 'Utile avant',
  helpedAfter: 'Utile après',
  share: (percent, of) => `${percent} sur ${say.number(of)}`,
};
