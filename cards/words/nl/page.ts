import type { PageWords } from '../page-words.js';

export const page: PageWords = {
  language: 'Taal',
  newConversation: 'Nieuw gesprek',
  menu: {
    open: 'Meer',
    topics: 'Wat weet je allemaal?',
    person: 'Vraag het aan iemand',
    copy: 'Gesprek kopiëren',
    save: 'Opslaan als tekstbestand',
    print: 'Afdrukken',
  },
  copyByHand: {
    text: 'Deze browser staat niet toe dat de pagina kopieert. Selecteer de tekst hier:',
    close: 'Sluiten',
  },
  you: 'Jij',
  search: {
    label: 'Vragen die passen',
    count: (matches) =>
      matches === 1
        ? '1 vraag past. Met pijl omhoog ga je ernaartoe.'
        : `${matches} vragen passen. Met pijl omhoog ga je ernaartoe.`,
  },
  chat: 'Chat',
  start: 'Manieren om te beginnen',
  guides: { title: 'Stap voor stap' },
  questions: {
    title: 'Vaak gevraagd',
    open: 'Voorbeeldvragen',
  },
  notice: {
    connecting: 'Verbinding maken…',
    offline: 'Je bent offline. Je gesprek blijft bewaard.',
    lost: 'Geen contact met de bot. We proberen het opnieuw…',
    back: 'Je bent weer verbonden.',
    elsewhere: 'Dit gesprek is in een ander venster geopend.',
    continueHere: 'Hier verdergaan',
    startedAnew: 'Het vorige gesprek is niet bewaard gebleven. Dit is een nieuw gesprek.',
    failed: 'De chat kon niet worden geladen.',
    reload: 'Opnieuw laden',
    startedNew: 'Een nieuw gesprek.',
    goBack: 'Terug naar het vorige',
    copied: 'Gekopieerd.',
    busy: 'Dat is veel tegelijk. De rest wordt vanzelf verstuurd.',
  },
  privacy: 'Je privacy',
  needsScript: 'De chat heeft JavaScript nodig. Zet het aan en laad de pagina opnieuw.',
  embed: { open: 'Vraag het aan {name}', close: 'Chat sluiten' },
  webChat: {
    TEXT_INPUT_PLACEHOLDER: 'Stel je vraag',
    ACTIVITY_BOT_SAID_ALT: '{name} zei:',
    ACTIVITY_BOT_ATTACHED_ALT: '{name} antwoordde met een kaart:',
    ACTIVITY_YOU_SAID_ALT: 'Jij zei:',
    ACTIVITY_STATUS_SEND_FAILED_RETRY: 'Niet verzonden. [Opnieuw proberen][RETRY].',
    TRANSCRIPT_LIVE_REGION_INTERACTIVE_LABEL_ALT: 'Heeft knoppen. Shift en Tab brengen je erheen.',
    TRANSCRIPT_LIVE_REGION_INTERACTIVE_WITH_LINKS_LABEL_ALT: 'Heeft links. Shift en Tab brengen je erheen.',
    TEXT_INPUT_TELEPHONE_KEYPAD_BUTTON_ALT: 'Toetsenblok',
    TEXT_INPUT_DROP_ZONE: 'Zet bestanden hier neer',
    TEXT_INPUT_LENGTH_EXCEEDED_ALT: 'Het bericht is te lang',
    TELEPHONE_KEYPAD_INPUT_MESSAGE: 'Eén cijfer tegelijk',
    TEXT_INPUT_ATTACHMENTS_ONE: '1 bijlage',
    TEXT_INPUT_ATTACHMENTS_TWO: '$1 bijlagen',
    TEXT_INPUT_ATTACHMENTS_FEW: '$1 bijlagen',
    TEXT_INPUT_ATTACHMENTS_MANY: '$1 bijlagen',
    TEXT_INPUT_ATTACHMENTS_OTHER: '$1 bijlagen',
  },
};
