// Every word of the web page around the chat, as a contract each language file fulfils.

/** The words of any bot. `{name}` stands for what this one is called. */
export interface PageWords {
  /** Label of the language switch. */
  language: string;
  newConversation: string;
  /** What can be done with the conversation as a whole. */
  menu: {
    open: string;
    /** Shows everything that is known. */
    topics: string;
    /** Shows whom to ask. */
    person: string;
    copy: string;
    save: string;
    print: string;
    /** Stands over the conversations that were left for a new one. */
    earlier: string;
  };
  /** Where the browser does not let the page copy: the text is shown, to be copied by hand. */
  copyByHand: {
    text: string;
    close: string;
  };
  /** The person, in a conversation written out as text. */
  you: string;
  /** The list of questions that fit what is being typed. `count` is read out. */
  search: {
    label: string;
    count: (matches: number) => string;
  };
  /** Label of the chat itself, for screen readers. */
  chat: string;
  /** Label of everything beside the chat that helps to begin. */
  start: string;
  checksTitle: string;
  questions: {
    title: string;
    /** What the button says that shows them where there is no room for them. */
    open: string;
  };
  notice: {
    connecting: string;
    /** The browser has no network. */
    offline: string;
    /** There is a network, but the server does not answer. */
    lost: string;
    back: string;
    /** The same conversation was opened in another tab or window. */
    elsewhere: string;
    continueHere: string;
    /** The earlier conversation is gone. */
    startedAnew: string;
    /** An answer of a person has come that has not been seen here. */
    answered: string;
    failed: string;
    reload: string;
    /** The person began a new conversation, and may go back. */
    startedNew: string;
    goBack: string;
    copied: string;
    /** The server takes messages more slowly than they are written. */
    busy: string;
  };
  /** Leads to what is kept about people. */
  privacy: string;
  needsScript: string;
  /** The button that other sites show. */
  embed: {
    open: string;
    close: string;
  };
  /** What Web Chat itself says, where its own words are missing or do not fit this bot. */
  webChat: WebChatWords;
}

/** Keys are Web Chat's. `$1` is put in by it. */
export interface WebChatWords {
  TEXT_INPUT_PLACEHOLDER: string;
  /** Read out before the other's and one's own messages. */
  ACTIVITY_BOT_SAID_ALT: string;
  ACTIVITY_BOT_ATTACHED_ALT: string;
  ACTIVITY_YOU_SAID_ALT: string;
  /** Markdown; `[RETRY]` must stay. */
  ACTIVITY_STATUS_SEND_FAILED_RETRY: string;
  /** Read out after a message with buttons, and with links; how they are reached is our own (page/mend-transcript.ts). */
  TRANSCRIPT_LIVE_REGION_INTERACTIVE_LABEL_ALT: string;
  TRANSCRIPT_LIVE_REGION_INTERACTIVE_WITH_LINKS_LABEL_ALT: string;
  // The nine that Web Chat 4.18.1 has in English only.
  TEXT_INPUT_TELEPHONE_KEYPAD_BUTTON_ALT: string;
  TEXT_INPUT_DROP_ZONE: string;
  TEXT_INPUT_LENGTH_EXCEEDED_ALT: string;
  TELEPHONE_KEYPAD_INPUT_MESSAGE: string;
  TEXT_INPUT_ATTACHMENTS_ONE: string;
  TEXT_INPUT_ATTACHMENTS_TWO: string;
  TEXT_INPUT_ATTACHMENTS_FEW: string;
  TEXT_INPUT_ATTACHMENTS_MANY: string;
  TEXT_INPUT_ATTACHMENTS_OTHER: string;
}
