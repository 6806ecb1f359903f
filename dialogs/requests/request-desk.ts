// What the dialogs need of whoever keeps requests: see bot/requests/.
import type { TurnContext } from 'botbuilder';
import type { Locale } from '../../knowledge/locales.js';

/** What a person sends. */
export interface RequestToSend {
  /** Id of the card: sent twice, it is one request. */
  draft: string;
  locale: Locale;
  topic?: string | undefined;
  question: string;
  details: string;
}

/** `gone`: no longer kept, or never this person's. */
export type RequestOutcome = 'done' | 'gone' | 'nothingWritten' | 'full' | 'tooOften';

/** Who asks is taken from the context, as its channel has proven it, never from a card. */
/** What a request is called; or why it was not taken: too many of this person wait, or too much is sent by everybody. */
export type OpenedRequest = { code: string } | { refused: 'tooMany' | 'tooOften' };

export interface RequestDesk {
  /** Whether somebody there gets to read it; `to` as in `bot.yml`. */
  reaches(to: string): boolean;
  /** Keeps it for good before it returns; when refused it is not kept. */
  open(context: TurnContext, request: RequestToSend): Promise<OpenedRequest>;
  /**
   * @param message its id: written twice, it is one
   * @param seen which message about the request the asker had on the screen, as its card says
   */
  writeBack(
    context: TurnContext,
    code: string,
    message: { id: string; text: string },
    seen?: string,
  ): Promise<RequestOutcome>;
  solve(context: TurnContext, code: string, seen?: string): Promise<RequestOutcome>;
  reopen(context: TurnContext, code: string, seen?: string): Promise<RequestOutcome>;
}
