// How what reads a part of `bot.yml` says that something in it is at fault.

/** Takes a fault of the settings: where, what, and what to do. */
export type Report = (path: readonly PropertyKey[], message: string, remedy: string) => void;
