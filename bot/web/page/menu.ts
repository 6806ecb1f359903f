// The menu of what can be done with the conversation as a whole.

export type MenuItem = 'new' | 'topics' | 'person' | 'copy' | 'save' | 'print';

/** @param element a popover whose buttons name what they do: `data-do="copy"`; its links do what links do */
export function wireMenu(element: HTMLElement, actions: Readonly<Record<MenuItem, () => void>>): void {
  element.addEventListener('click', ({ target }) => {
    const item = target instanceof Element ? target.closest<HTMLElement>('[data-do], a') : null;
    if (item === null) return;
    element.hidePopover();
    const { do: name } = item.dataset;
    if (name !== undefined) actions[name as MenuItem]();
  });
}
