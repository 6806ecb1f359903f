// What the app in Teams calls its commands and tabs, as a contract each language fulfils. `manifest/manifest.json` says where each
// stands: `${{help.title}}`. `npm run manifest` holds them to the lengths that Teams allows.

interface Named {
  /** Of a command: what the bot understands when it is typed. At most 32 characters. */
  title: string;
  /** At most 128 characters. */
  description: string;
}

export interface TeamsAppWords {
  help: Named;
  language: Named;
  forget: Named;
  /** Commands of the message extension. */
  findAnswer: Named;
  /** What is typed to find an answer. */
  query: Named;
  addToKnowledge: Named;
  findRequest: Named;
  /** The tabs: the web page, and the desk. */
  web: { name: string };
  desk: { name: string };
}
