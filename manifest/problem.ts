// One fault of the app package, worded so that the person who builds it can mend it.

export interface Problem {
  /** A file of this folder with a path into it, `manifest.json bots[0].botId`, or an environment variable. */
  where: string;
  message: string;
  remedy: string;
}

/** `sv.json name.short: what is wrong. Remedy.` */
export function formatProblem({ where, message, remedy }: Problem): string {
  return `${where}: ${message}. ${remedy}.`;
}
