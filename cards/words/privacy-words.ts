// Every word of the page that says what is kept about people, as a contract each language file fulfils.

export interface PrivacyWords {
  title: string;
  /** Where answers come from, and where questions do not go. */
  lead: string;
  /** In its place where questions that are not surely found are sent to a service at `{host}`. */
  leadWithService: string;
  kept: {
    title: string;
    /**
     * The bot's own memory of a person.
     * @param days how long after the last message on the web page
     */
    memory: (days: number) => string;
    /**
     * What is sent to a person, by the button that does so.
     * @param days after the last thing that happened in it
     */
    requests: (days: number) => string;
    /** @param days after the last message */
    conversation: (days: number) => string;
    /** In place of `conversation` when Microsoft's service carries the web page. */
    conversationAtMicrosoft: string;
    /** @param codeDays after so many, a person's lines get another code */
    journal: (days: number, codeDays: number) => string;
    /** What of the words is kept in a line: masked, and seen by those who mend the answers. */
    journalText: Readonly<Record<'all' | 'unanswered' | 'none', string>>;
    browser: string;
  };
  notKept: { title: string; text: string };
  forgotten: {
    title: string;
    /** @param phrase what to write to the bot */
    how: (phrase: string) => string;
    /** @param button the page's, that begins a new conversation */
    left: (button: string) => string;
    browser: string;
  };
  reliance: { title: string; text: string };
  /** Leads back to the chat. */
  chat: string;
}
