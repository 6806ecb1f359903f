import type { PageWords } from '../page-words.js';

export const page: PageWords = {
  language: 'Langue',
  newConversation: 'Nouvelle conversation',
  menu: {
    open: 'Plus',
    topics: 'Que savez-vous ?',
    person: 'Contacter quelqu’un',
    copy: 'Copier la conversation',
    save: 'Enregistrer en fichier texte',
    print: 'Imprimer',
  },
  copyByHand: {
    text: 'Ce navigateur ne laisse pas la page copier. Sélectionnez le texte ici :',
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
  guides: { title: 'Pas à pas' },
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
    failed: 'La conversation n’a pas pu être chargée.',
    reload: 'Recharger',
    startedNew: 'Nouvelle conversation.',
    goBack: 'Revenir à la précédente',
    copied: 'Copié.',
    busy: 'Cela fait beaucoup d’un coup. Le reste part tout seul.',
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
    TRANSCRIPT_LIVE_REGION_INTERACTIVE_LABEL_ALT: 'Contient des boutons. Maj et Tab y mènent.',
    TRANSCRIPT_LIVE_REGION_INTERACTIVE_WITH_LINKS_LABEL_ALT: 'Contient des liens. Maj et Tab y mènent.',
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
