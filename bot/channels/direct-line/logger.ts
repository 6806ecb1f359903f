// The little this channel asks of a logger; a pino logger fits.

type Write = (fields: Record<string, unknown>, message: string) => void;

/** Fields carry ids and errors (`err`), never the text of a message or a token. */
export interface Logger {
  info: Write;
  warn: Write;
  error: Write;
}
