// For other sites: `<script src="https://bot.example/embed.js" data-lang="sv" async></script>` puts a chat button on the page.
// The chat itself is a frame of this server and is loaded when it is first opened.
import { PAGE_WORDS } from '../../../cards/words/languages.js';
import { DEFAULT_LOCALE, localeOfTag, type Locale } from '../../../knowledge/locales.js';
import { fillWords } from '../../../knowledge/profile/fill-slots.js';
import styles from './embed.css';

/** `/api/button`: what the button says, and in which language. */
interface ButtonWords {
  locale: string;
  name: string;
  /** The organisation's colour, and black or white, whichever is read better on it. */
  accent?: string;
  onAccent?: string;
  /** Address of the organisation's picture, below the bot's own. */
  icon?: string;
  open: string;
  close: string;
}

/** A site's policy may keep the button from asking: then it says what any bot's would, and is called by its host. */
async function buttonWords(address: string, locale: Locale): Promise<ButtonWords> {
  try {
    return (await (await fetch(address)).json()) as ButtonWords;
  } catch {
    const { hostname: name } = new URL(address);
    return { locale, name, ...fillWords(PAGE_WORDS[locale].embed, { name }) };
  }
}

async function embed(script: HTMLScriptElement): Promise<void> {
  const { origin } = new URL(script.src);
  const locale = [script.dataset['lang'], document.documentElement.lang, ...navigator.languages]
    .map((tag) => localeOfTag(tag))
    .find((found) => found !== undefined);
  const query = new URLSearchParams({ ...(locale && { lang: locale }) });
  const words = await buttonWords(`${origin}/api/button?${query.toString()}`, locale ?? DEFAULT_LOCALE);

  // Shadow root and constructed style sheet: neither the site's styles nor its Content-Security-Policy touch the button.
  const host = document.createElement('div');
  host.lang = words.locale;
  if (words.accent) host.style.setProperty('--accent', words.accent);
  if (words.onAccent) host.style.setProperty('--on-accent', words.onAccent);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];

  const panel = document.createElement('div');
  panel.id = 'panel';
  panel.className = 'panel';
  panel.role = 'dialog';
  panel.ariaLabel = words.name;
  panel.hidden = true;

  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.setAttribute('aria-controls', 'panel');
  button.innerHTML =
    '<svg viewBox="0 0 24 24" aria-hidden="true"><path class="talk" d="M5.5 5h13A1.5 1.5 0 0 1 20 6.5v8a1.5 1.5 0 0 1-1.5 1.5H12l-4.5 3.5V16h-2A1.5 1.5 0 0 1 4 14.5v-8A1.5 1.5 0 0 1 5.5 5Z"/><path class="close" d="m6 6 12 12M18 6 6 18"/></svg><span></span>';
  const label = button.querySelector('span');
  if (words.icon) showIcon(button, `${origin}${words.icon}`);

  let frame: HTMLIFrameElement | undefined;
  const setOpen = (open: boolean): void => {
    panel.hidden = !open;
    button.ariaExpanded = String(open);
    button.classList.toggle('is-open', open);
    if (label) label.textContent = open ? words.close : words.open;
    if (!open) return button.focus();
    if (frame) return frame.focus();
    frame = document.createElement('iframe');
    frame.title = words.name;
    frame.src = `${origin}/?${new URLSearchParams({ embed: '1', ...(locale && { lang: locale }) }).toString()}`;
    panel.append(frame);
    frame.focus();
  };

  button.addEventListener('click', () => setOpen(Boolean(panel.hidden)));
  root.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Escape' && !panel.hidden) setOpen(false);
  });
  window.addEventListener('message', (event: MessageEvent<{ colleagueBot?: unknown } | null>) => {
    if (
      event.origin === origin &&
      event.source === frame?.contentWindow &&
      event.data?.colleagueBot === 'close'
    )
      setOpen(false);
  });

  button.ariaExpanded = 'false';
  if (label) label.textContent = words.open;
  root.append(button, panel);
  document.body.append(host);
}

/** Once the picture is there: a site's policy may keep it away, and then the drawing stays. */
function showIcon(button: HTMLElement, address: string): void {
  const icon = new Image(32, 32);
  icon.className = 'icon';
  icon.alt = '';
  icon.addEventListener('load', () => {
    button.classList.add('has-icon');
    button.prepend(icon);
  });
  icon.src = address;
}

const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement) {
  const start = (): void => void embed(currentScript).catch(console.error);
  if (document.body) start();
  else document.addEventListener('DOMContentLoaded', start);
}
