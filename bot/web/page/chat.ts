// One conversation on screen: Web Chat, drawn over a connection of ours.
import { LANGUAGE_FACTS, type Locale } from '../../../knowledge/locales.js';
import { pageWords } from './brand.js';
import { CARD_HOST_CONFIG, STYLE_OPTIONS } from './chat-style.js';
import type { Connection } from './connection.js';
import { followFocus } from './follow-focus.js';
import { mendTranscript } from './mend-transcript.js';
import type { SharedAnswer } from './share.js';
import type { StoreMiddleware, WebChat } from './web-chat.js';

export interface ChatOptions {
  webChat: WebChat;
  connection: Connection;
  /** Web Chat and everything in it goes in here. */
  element: HTMLElement;
  /** For the styles that Web Chat writes. */
  nonce: string;
  locale: Locale;
  /** A card's button copies this text. */
  onCopy: (text: string) => void;
  /** A button of an answer's card shares it; `message` is what it stands in. */
  onShare: (answer: SharedAnswer, message: Element | null) => void;
  /** A card's button saves this file. */
  onSave: (file: CardFile) => void;
  /** Whether the keyboard may be moved: not on a phone, where it would cover half of what there is to read. */
  mayFocus: () => boolean;
}

export interface Chat {
  /** Also draws anew. */
  setLocale(locale: Locale): void;
  /** Sends what a card's button would send; `shown` appears as the person's own words, nothing does without it. */
  send(value: object, shown?: string): void;
  /** Takes what stands in the box to write in out of it. */
  clearInput(): void;
  focus(): void;
  close(): void;
}

export function openChat(options: ChatOptions): Chat {
  const { webChat, connection, element, nonce, locale, onCopy, onSave, onShare } = options;
  // A box of its own, so that a later conversation starts with nothing of this one.
  const box = document.createElement('div');
  box.className = 'chat__box';
  element.replaceChildren(box);

  const pressed = watchPressed(box);
  const middleware: StoreMiddleware = () => (next) => (action) => {
    const { value } = (action.payload ?? {}) as { value?: CardValue };
    if (action.type !== 'WEB_CHAT/SEND_POST_BACK' || !value) return next(action);
    if (isShared(value)) return onShare(value, pressed()?.closest('article') ?? null);
    if (typeof value.text === 'string' && value.action === 'checkCopy') return onCopy(value.text);
    if (value.file && value.action === 'checkCalendar') return onSave(value.file);
    const displayText = LEAVES_WORDS.has(value.action) ? wordsOf(pressed()) : undefined;
    return next(
      displayText === undefined
        ? action
        : { type: 'WEB_CHAT/SEND_MESSAGE_BACK', payload: { displayText, value } },
    );
  };
  const store = webChat.createStore({}, middleware);

  const draw = (of: Locale): void => {
    const words = pageWords(of);
    webChat.renderWebChat(
      {
        directLine: connection.adapter,
        store,
        nonce,
        role: 'region', // the page's own main landmark is around it
        locale: LANGUAGE_FACTS[of].webChat,
        overrideLocalizedStrings: (strings: object) => ({ ...strings, ...words.webChat }),
        styleOptions: STYLE_OPTIONS,
        adaptiveCardsHostConfig: CARD_HOST_CONFIG,
      },
      box,
    );
  };
  const sendBox = (): HTMLElement | null => box.querySelector('[data-id="webchat-sendbox-input"]');
  const focus = (): void => sendBox()?.focus();
  // Web Chat's Escape leads out of a message into the history and no further.
  box.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Escape' && target instanceof Element && target.matches('.webchat__basic-transcript'))
      focus();
  });
  const stopWatching = [mendTranscript(box)];
  if (options.mayFocus()) stopWatching.push(followFocus(box, sendBox));
  draw(locale);

  return {
    setLocale: draw,
    send(value, shown) {
      if (shown === undefined) store.dispatch({ type: 'WEB_CHAT/SEND_POST_BACK', payload: { value } });
      else store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE_BACK', payload: { displayText: shown, value } });
    },
    clearInput: () => store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: '' } }),
    focus,
    close() {
      for (const stop of stopWatching) stop();
      connection.close();
      box.remove();
    },
  };
}

/** What a card's button sends, as far as the page looks at it. */
interface CardValue {
  action?: string;
  text?: unknown;
  file?: CardFile;
}

/** A small file that a card's button carries. */
export interface CardFile {
  name: string;
  content: string;
}

function isShared(value: CardValue): value is CardValue & SharedAnswer {
  return value.action === 'answerShare';
}

/** Buttons that stand for something said: their titles appear as the person's own words. Others say "Next" or "Back". */
const LEAVES_WORDS: ReadonlySet<string | undefined> = new Set([
  'ask',
  'choose',
  'noneOfThese',
  'command',
  'language',
  'checkStart',
  'topic',
  'feedback',
]);

/** @returns what tells which button is being pressed just now */
function watchPressed(box: HTMLElement): () => HTMLElement | undefined {
  let button: HTMLElement | undefined;
  const onClick = ({ target }: Event): void => {
    button =
      (target instanceof Element
        ? target.closest<HTMLElement>('.ac-pushButton, .ac-selectable')
        : undefined) ?? undefined;
    setTimeout(() => (button = undefined)); // the card is sent while the click is handled, or not at all
  };
  box.addEventListener('click', onClick, { capture: true });
  return () => button;
}

const wordsOf = (button: HTMLElement | undefined): string | undefined =>
  button?.ariaLabel ?? button?.textContent ?? undefined;
