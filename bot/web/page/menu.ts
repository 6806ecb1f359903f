// The menu of what can be done with the conversation as a whole.

export type MenuItem = 'new' | 'topics' | 'person' | 'copy' | 'save' | 'print';

/** @param element a popover whose buttons name what they do: `data-do="copy"` */
export function wireMenu(element: HTMLElement, actions: Readonly<Record<MenuItem, () => void>>): void {
  element.addEventListener('click', ({ target }) => {
    const name =
      target instanceof Element ? target.closest<HTMLElement>('[data-do]')?.dataset['do'] : undefined;
    if (name === undefined) return;
    element.hidePopover();
    actions[name as MenuItem]();
  });
}
