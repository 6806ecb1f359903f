// How long what people said is kept: one number for one promise. Limits, sweeps and /privacy are made from these.

export const DAY_MS = 86_400_000;

/**
 * Days after its last message at which a web conversation is gone, with all that the bot remembers of it; until then the
 * person who returns finds it again.
 */
export const WEB_CONVERSATION_DAYS = 30;

/** Days after the last thing that happened in it at which a request to a person is gone, whatever has become of it. */
export const REQUEST_DAYS = 90;

/** Days after which a person's journal lines bear another pseudonym. */
export const PSEUDONYM_DAYS = 30;
