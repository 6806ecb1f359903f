// The line that says how the connection is, to eyes and to screen readers alike. Silent while all is well.
import type { Locale } from '../../../knowledge/locales.js';
import { pageWords } from './brand.js';
import type { ConnectionState } from './connection.js';

export type NoticeId =
  | 'connecting'
  | 'offline'
  | 'lost'
  | 'back'
  | 'elsewhere'
  | 'startedAnew'
  | 'startedNew'
  | 'copied'
  | 'busy'
  | 'answered'
  | 'failed';

export interface Notice {
  followConnection(state: ConnectionState): void;
  say(id: NoticeId): void;
  /** Says the same in another language. */
  translate(): void;
}

interface NoticeOptions {
  element: HTMLElement;
  locale: () => Locale;
  /** What the button does that some notices have. */
  onAct: (id: NoticeId) => void;
}

/** Short troubles that mend themselves are not worth a word. */
const PATIENCE_MS = 800;
/** Notices that go by themselves, and after how long; what can be undone stays long enough to be read and reached. */
const FADES: Partial<Record<NoticeId, number>> = {
  back: 5_000,
  startedAnew: 20_000,
  copied: 3_000,
  busy: 5_000,
  startedNew: 20_000,
  answered: 20_000,
};

/** What is told of something else than the connection. */
const STAYS: ReadonlySet<NoticeId> = new Set<NoticeId>(['startedAnew', 'startedNew', 'answered']);

const isTrouble = (id: NoticeId | undefined): boolean => id === 'offline' || id === 'lost';

export function createNotice({ element, locale, onAct }: NoticeOptions): Notice {
  let current: NoticeId | undefined = 'connecting'; // the page comes with it
  let timer: number | undefined;

  const actions: Partial<Record<NoticeId, 'continueHere' | 'reload' | 'goBack'>> = {
    elsewhere: 'continueHere',
    failed: 'reload',
    startedNew: 'goBack',
  };

  const draw = (): void => {
    const words = pageWords(locale()).notice;
    element.dataset['notice'] = current ?? '';
    element.replaceChildren(...(current === undefined ? [] : [words[current]]));
    const action = current && actions[current];
    if (!current || !action) return;
    const id = current;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words[action];
    button.addEventListener('click', () => onAct(id));
    element.append(' ', button);
  };

  const show = (id: NoticeId | undefined): void => {
    clearTimeout(timer);
    if (id === current) return;
    current = id;
    draw();
    const fadeAfterMs = id && FADES[id];
    if (fadeAfterMs !== undefined) timer = window.setTimeout(() => show(undefined), fadeAfterMs);
  };

  return {
    say: show,
    translate: draw,
    followConnection(state) {
      if (state === 'online') {
        if (current !== undefined && STAYS.has(current)) return;
        show(isTrouble(current) ? 'back' : undefined);
      } else if (state === 'elsewhere' || isTrouble(current)) show(state);
      else {
        clearTimeout(timer);
        timer = window.setTimeout(() => show(state), PATIENCE_MS);
      }
    },
  };
}
