// The part of the menu that leads back to earlier conversations. Made anew each time the menu opens.
import type { Earlier } from './earlier.js';

export interface EarlierMenuOptions {
  /** The popover that the part is in. */
  menu: HTMLElement;
  /** The part: a heading and a list, hidden while there is nothing to list. */
  element: HTMLElement;
  ones: () => readonly Earlier[];
  /** For dates, such as `sv-SE`. */
  locale: () => string;
  onOpen: (one: Earlier) => void;
}

export function wireEarlierMenu({ menu, element, ones, locale, onOpen }: EarlierMenuOptions): void {
  const list = element.querySelector('ul');
  menu.addEventListener('beforetoggle', (event) => {
    if (!(event instanceof ToggleEvent) || event.newState !== 'open') return;
    const kept = ones();
    element.hidden = kept.length === 0;
    const date = new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' });
    list?.replaceChildren(
      ...kept.map((one) => {
        const open = (): void => {
          menu.hidePopover();
          onOpen(one);
        };
        return itemOf(one.about, date.format(one.leftAt), open);
      }),
    );
  });
}

function itemOf(about: string, when: string, onClick: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  const [title, note] = [document.createElement('span'), document.createElement('small')];
  title.textContent = about;
  note.textContent = when;
  button.append(title, note);
  button.addEventListener('click', onClick);
  const item = document.createElement('li');
  item.append(button);
  return item;
}
