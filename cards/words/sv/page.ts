import type { PageWords } from '../page-words.js';

export const page: PageWords = {
  language: 'Språk',
  newConversation: 'Ny konversation',
  menu: {
    open: 'Mer',
    copy: 'Kopiera konversationen',
    save: 'Spara som textfil',
    print: 'Skriv ut',
  },
  copyByHand: { text: 'Webbläsaren låter inte sidan kopiera. Markera texten här:', close: 'Stäng' },
  you: 'Du',
  search: {
    label: 'Frågor som passar',
    count: (matches) =>
      matches === 1
        ? '1 fråga passar. Uppåtpil leder till den.'
        : `${matches} frågor passar. Uppåtpil leder till dem.`,
  },
  chat: 'Chatt',
  start: 'Sätt att börja',
  guides: { title: 'Steg för steg' },
  questions: {
    title: 'Vanliga frågor',
    open: 'Exempel på frågor',
  },
  notice: {
    connecting: 'Ansluter …',
    offline: 'Du är offline. Konversationen finns kvar.',
    lost: 'Ingen kontakt med boten. Försöker igen …',
    back: 'Du är ansluten igen.',
    elsewhere: 'Konversationen är öppen i ett annat fönster.',
    continueHere: 'Fortsätt här',
    startedAnew: 'Den tidigare konversationen finns inte kvar. Det här är en ny.',
    failed: 'Chatten kunde inte läsas in.',
    reload: 'Ladda om',
    startedNew: 'En ny konversation.',
    goBack: 'Tillbaka till den förra',
    copied: 'Kopierat.',
    busy: 'Det var mycket på en gång. Resten skickas av sig självt.',
  },
  privacy: 'Integritet',
  needsScript: 'Chatten behöver JavaScript. Slå på det och ladda om sidan.',
  embed: { open: 'Fråga boten {name}', close: 'Stäng chatten' },
  webChat: {
    TEXT_INPUT_PLACEHOLDER: 'Ställ din fråga',
    ACTIVITY_BOT_SAID_ALT: '{name} sa:',
    ACTIVITY_BOT_ATTACHED_ALT: '{name} svarade med ett kort:',
    ACTIVITY_YOU_SAID_ALT: 'Du sa:',
    ACTIVITY_STATUS_SEND_FAILED_RETRY: 'Kunde inte skickas. [Försök igen][RETRY].',
    TRANSCRIPT_LIVE_REGION_INTERACTIVE_LABEL_ALT: 'Har knappar. Skift och Tabb leder till dem.',
    TRANSCRIPT_LIVE_REGION_INTERACTIVE_WITH_LINKS_LABEL_ALT: 'Har länkar. Skift och Tabb leder till dem.',
    TEXT_INPUT_TELEPHONE_KEYPAD_BUTTON_ALT: 'Knappsats',
    TEXT_INPUT_DROP_ZONE: 'Släpp filer här',
    TEXT_INPUT_LENGTH_EXCEEDED_ALT: 'Meddelandet är för långt',
    TELEPHONE_KEYPAD_INPUT_MESSAGE: 'Bara en siffra i taget',
    TEXT_INPUT_ATTACHMENTS_ONE: '1 bilaga',
    TEXT_INPUT_ATTACHMENTS_TWO: '$1 bilagor',
    TEXT_INPUT_ATTACHMENTS_FEW: '$1 bilagor',
    TEXT_INPUT_ATTACHMENTS_MANY: '$1 bilagor',
    TEXT_INPUT_ATTACHMENTS_OTHER: '$1 bilagor',
  },
};
