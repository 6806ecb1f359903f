// The page in the browser, read top to bottom: where it runs, in which language, then the conversation and what surrounds it.
import { isLocale, LANGUAGE_FACTS, localeOfTag, type Locale } from '../../../knowledge/locales.js';
import { BRAND, pageWords } from './brand.js';
import { openChat, type Chat } from './chat.js';
import { chooseLocale } from './choose-locale.js';
import { createConnection, type Connection } from './connection.js';
import { createCopy } from './copy.js';
import { wireControls } from './controls.js';
import { dropEarlier, forgetEarlier, keepEarlier } from './earlier.js';
import { chosenLocale, rememberLocale, showWords } from './language.js';
import { loadWebChat } from './load-web-chat.js';
import { createNotice } from './notice.js';
import { part } from './part.js';
import { saveAs } from './save-as.js';
import { keepAccess, keptAccess, type KeptAccess } from './access.js';
import { shareAnswer } from './share.js';
import type * as Teams from './teams.js';
import { firstWordsIn, transcriptOf } from './transcript.js';
import { createUnread } from './unread.js';
import type { Activity } from './web-chat.js';

/** Teams answers within tens of milliseconds; another site's frame never does. */
const TEAMS_TIMEOUT_MS = 2_500;

const address = new URL(location.href);
const isEmbedded = address.searchParams.has('embed');
const isFramed = window.parent !== window || 'nativeInterface' in window;
const script = part<HTMLScriptElement>('app');
const languages = part<HTMLSelectElement>('language');
/** By far the largest part: everything else happens while it comes. */
const webChat = loadWebChat(part<HTMLLinkElement>('web-chat').href);

let locale: Locale;
let chat: Chat | undefined;
let connection: Connection | undefined;
/** The conversation that the person left for a new one. */
let left: KeptAccess | undefined;

const notice = createNotice({
  element: part('notice'),
  locale: () => locale,
  onAct: (id) => {
    // For `elsewhere`, the click itself already brought the conversation back.
    if (id === 'failed') location.reload();
    else if (id === 'startedNew' && left) reopen(left);
  },
});

const unread = createUnread(() => notice.say('answered'));

const copy = createCopy({ dialog: part<HTMLDialogElement>('by-hand'), onDone: () => notice.say('copied') });

async function main(): Promise<void> {
  const teams = isFramed && !isEmbedded ? await findTeams() : undefined;
  locale = chooseLocale({
    asked: address.searchParams.get('lang'),
    chosen: chosenLocale(),
    host: teams?.locale,
    browser: navigator.languages,
    offered: BRAND.languages,
    otherwise: BRAND.defaultLanguage,
  });
  showLocale();
  if (teams) followTeams(teams);
  wireControls({
    isEmbedded,
    locale: () => locale,
    onLocale(chosen) {
      rememberLocale(chosen);
      switchTo(chosen, { tellBot: true });
    },
    send: (value, shown) => chat?.send(value, shown),
    clearInput: () => chat?.clearInput(),
    focusChat,
    onNew: startNew,
    onReopen: reopen,
    onCopy: () => void copy(written()),
    onSave: save,
  });
  await begin();
  askLinked();
}

/** A link to an answer, `/?entry=topic/id`, asks for it; once, and not again when the page is loaded anew. */
function askLinked(): void {
  const entry = address.searchParams.get('entry');
  if (entry === null) return;
  address.searchParams.delete('entry');
  history.replaceState(null, '', address);
  chat?.send({ action: 'ask', entry });
}

async function findTeams(): Promise<Teams.TeamsHost | undefined> {
  const url = script.dataset['teams'] ?? '';
  const teams = (await import(url)) as typeof Teams;
  return teams.findTeams(TEAMS_TIMEOUT_MS);
}

function followTeams(teams: Teams.TeamsHost): void {
  const { dataset } = document.documentElement;
  dataset['theme'] = teams.theme;
  teams.follow((settings) => {
    dataset['theme'] = settings.theme;
    const wanted = localeOfTag(settings.locale);
    if (wanted && BRAND.languages.includes(wanted) && !chosenLocale()) switchTo(wanted, { tellBot: true });
  });
}

/**
 * Opens the remembered conversation, or a new one.
 * @param firstWords what the one before has ended with
 */
async function begin(firstWords?: Activity): Promise<void> {
  chat?.close();
  connection = createConnection({
    webChat,
    language: () => LANGUAGE_FACTS[locale].webChat,
    onState: (state) => notice.followConnection(state),
    onReplaced: () => void begin().then(() => notice.say('startedAnew')),
    onNotKept: () => notice.say('startedAnew'),
    onEnded(lastWords) {
      void forgetEarlier();
      void begin(lastWords).then(focusChat);
    },
    firstWords,
    onBusy: () => notice.say('busy'),
    onHeard(activity) {
      followBot(activity);
      unread.heard(activity);
    },
  });
  connection.start();
  chat = openChat({
    webChat: await webChat,
    connection,
    element: part('chat'),
    nonce: script.nonce,
    locale,
    onCopy: (text) => void copy(text),
    onShare: (answer, message) => shareAnswer(answer, { locale, copy: (text) => void copy(text), message }),
    onSave: ({ name, content }) => saveAs(name, content, 'text/calendar'),
    mayFocus: hasKeyboard,
  });
  if (document.activeElement === document.body) focusChat();
}

/** A language chosen in the chat, by typing or with a button, is the page's, too. Of several, the latest counts. */
function followBot({ channelData, from }: Activity): void {
  const chosen = channelData?.['chosenLanguage'];
  if (from?.role === 'user' || !isLocale(chosen) || chosen === locale) return;
  rememberLocale(chosen);
  switchTo(chosen, { tellBot: false });
}

/** Elsewhere the keyboard on the screen would cover half of what there is to read. */
const hasKeyboard = (): boolean => matchMedia('(pointer: fine)').matches;

function focusChat(): void {
  if (hasKeyboard()) chat?.focus();
}

/** Nothing is thrown away: the earlier one can be had back at once, and later from the menu. */
function startNew(): void {
  left = leave();
  void begin().then(focusChat);
  if (left?.started) notice.say('startedNew');
}

function reopen(access: KeptAccess): void {
  leave();
  dropEarlier(access.conversationId);
  keepAccess(access);
  void begin().then(focusChat);
}

/** @returns the conversation that was on screen, no longer the one to go on with */
function leave(): KeptAccess | undefined {
  const access = keptAccess();
  if (access) keepEarlier({ access, about: firstWordsIn(connection?.history() ?? []), leftAt: Date.now() });
  keepAccess(undefined);
  return access;
}

const written = (): string =>
  transcriptOf(connection?.history() ?? [], pageWords(locale), LANGUAGE_FACTS[locale].webChat);

const save = (): void => saveAs(`${pageWords(locale).name}.txt`, written(), 'text/plain');

function switchTo(wanted: Locale, { tellBot }: { tellBot: boolean }): void {
  if (wanted === locale) return;
  locale = wanted;
  showLocale();
  notice.translate();
  chat?.setLocale(wanted);
  if (tellBot) chat?.send({ action: 'language', locale: wanted });
}

function showLocale(): void {
  languages.value = locale;
  showWords(locale);
}

main().catch((error: unknown) => {
  console.error(error);
  locale ??= BRAND.defaultLanguage;
  notice.say('failed');
});
