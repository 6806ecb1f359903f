import type { PageWords } from '../page-words.js';

export const page: PageWords = {
  language: 'Language',
  newConversation: 'New conversation',
  menu: {
    open: 'More',
    copy: 'Copy the conversation',
    save: 'Save as a text file',
    print: 'Print',
  },
  copyByHand: { text: 'This browser does not let the page copy. Select the text here:', close: 'Close' },
  you: 'You',
  search: {
    label: 'Matching questions',
    count: (matches) =>
      matches === 1
        ? '1 question matches. Arrow up leads to it.'
        : `${matches} questions match. Arrow up leads to them.`,
  },
  chat: 'Chat',
  start: 'Ways to begin',
  guides: { title: 'Step by step' },
  questions: {
    title: 'People often ask',
    open: 'Example questions',
  },
  notice: {
    connecting: 'Connecting …',
    offline: 'You are offline. Your conversation is kept.',
    lost: 'No contact with the bot. Trying again …',
    back: 'You are connected again.',
    elsewhere: 'This conversation is open in another window.',
    continueHere: 'Continue here',
    startedAnew: 'The earlier conversation is no longer kept. This is a new one.',
    failed: 'The chat could not be loaded.',
    reload: 'Load again',
    startedNew: 'A new conversation.',
    goBack: 'Back to the earlier one',
    copied: 'Copied.',
    busy: 'That is a lot at once. The rest is sent by itself.',
  },
  privacy: 'Privacy',
  needsScript: 'The chat needs JavaScript. Please switch it on and load the page again.',
  embed: { open: 'Ask {name}', close: 'Close the chat' },
  webChat: {
    TEXT_INPUT_PLACEHOLDER: 'Ask your question',
    ACTIVITY_BOT_SAID_ALT: '{name} said:',
    ACTIVITY_BOT_ATTACHED_ALT: '{name} answered with a card:',
    ACTIVITY_YOU_SAID_ALT: 'You said:',
    ACTIVITY_STATUS_SEND_FAILED_RETRY: 'Could not be sent. [Try again][RETRY].',
    TRANSCRIPT_LIVE_REGION_INTERACTIVE_LABEL_ALT: 'Has buttons. Shift and Tab lead to them.',
    TRANSCRIPT_LIVE_REGION_INTERACTIVE_WITH_LINKS_LABEL_ALT: 'Has links. Shift and Tab lead to them.',
    TEXT_INPUT_TELEPHONE_KEYPAD_BUTTON_ALT: 'Telephone keypad',
    TEXT_INPUT_DROP_ZONE: 'Drop files here',
    TEXT_INPUT_LENGTH_EXCEEDED_ALT: 'The message is too long',
    TELEPHONE_KEYPAD_INPUT_MESSAGE: 'Only one digit at a time',
    TEXT_INPUT_ATTACHMENTS_ONE: '1 attachment',
    TEXT_INPUT_ATTACHMENTS_TWO: '$1 attachments',
    TEXT_INPUT_ATTACHMENTS_FEW: '$1 attachments',
    TEXT_INPUT_ATTACHMENTS_MANY: '$1 attachments',
    TEXT_INPUT_ATTACHMENTS_OTHER: '$1 attachments',
  },
};
