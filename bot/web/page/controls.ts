// What surrounds the conversation and can be pressed: languages, ways to begin, the search above the input, the menu.
import { isLocale, LANGUAGE_FACTS, type Locale } from '../../../knowledge/locales.js';
import type { KeptAccess } from './access.js';
import { wireAside } from './aside.js';
import { pageWords } from './brand.js';
import type { Chat } from './chat.js';
import { earlierOnes } from './earlier.js';
import { wireEarlierMenu } from './earlier-menu.js';
import { wireMenu } from './menu.js';
import { part } from './part.js';
import { suggestQuestions } from './suggest.js';

export interface ControlsOptions {
  /** In the frame of the chat button, which can be asked to close. */
  isEmbedded: boolean;
  locale: () => Locale;
  /** A language was chosen. */
  onLocale: (locale: Locale) => void;
  send: Chat['send'];
  clearInput: () => void;
  focusChat: () => void;
  onNew: () => void;
  onReopen: (access: KeptAccess) => void;
  onCopy: () => void;
  onSave: () => void;
}

export function wireControls(options: ControlsOptions): void {
  const { isEmbedded, locale, onLocale, send, clearInput, focusChat } = options;
  const languages = part<HTMLSelectElement>('language');
  languages.addEventListener('change', () => {
    if (isLocale(languages.value)) onLocale(languages.value);
  });
  wireAside({
    element: part('aside'),
    locale,
    send: (value, shown) => {
      send(value, shown);
      focusChat(); // near the answer to come, with the whole history behind it
    },
  });
  suggestQuestions({
    element: part('chat-and-search'),
    language: locale,
    words: () => pageWords(locale()).search,
    onPick({ id, question }) {
      clearInput();
      send({ action: 'ask', entry: id }, question);
    },
  });
  part('new').addEventListener('click', options.onNew);
  wireMenus(options);
  part('close').addEventListener('click', closeFrame);
  if (isEmbedded) document.addEventListener('keydown', closeOnEscape);
}

function wireMenus({ locale, send, focusChat, onNew, onReopen, onCopy, onSave }: ControlsOptions): void {
  const ask = (command: 'topics' | 'person') => (): void => {
    send({ action: 'command', command }, pageWords(locale()).menu[command]);
    focusChat();
  };
  wireMenu(part('menu'), {
    new: onNew,
    topics: ask('topics'),
    person: ask('person'),
    copy: onCopy,
    save: onSave,
    print: () => print(),
  });
  wireEarlierMenu({
    menu: part('menu'),
    element: part('earlier'),
    ones: earlierOnes,
    locale: () => LANGUAGE_FACTS[locale()].dates,
    onOpen: ({ access }) => onReopen(access),
  });
}

/** In the chat, Escape has its own uses first: out of a card, out of the history. */
function closeOnEscape({ key, target }: KeyboardEvent): void {
  if (key === 'Escape' && !(target instanceof Element && target.closest('.webchat__basic-transcript')))
    closeFrame();
}

const closeFrame = (): void => window.parent.postMessage({ colleagueBot: 'close' }, '*');
