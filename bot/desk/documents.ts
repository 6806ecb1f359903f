// Where the desk keeps its documents in the bot's own storage.

/** Every key of the desk begins with this. */
export const DESK_PREFIX = 'desk/';
