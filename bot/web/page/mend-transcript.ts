// What Web Chat 4.18 and its card renderer leave out for keyboards and screen readers, mended where it is drawn.

const SCREEN = '.webchat__basic-transcript';

/** Each looks through the transcript and changes only what is not yet as it should be, or it would hear itself. */
const MENDS: readonly ((box: HTMLElement) => void)[] = [
  // Sentinels that hold Tab within one message until Escape is pressed twice. Without them Tab passes through the
  // controls in the order they are read in, and on to the box to write in; arrow keys and Enter work as before.
  (box) => {
    for (const sentinel of box.querySelectorAll<HTMLElement>(`${SCREEN} div[tabindex="0"]:not([role])`))
      sentinel.tabIndex = -1;
  },
  // Of a list to type in, only the box around the input gets the question's name.
  (box) => {
    for (const input of box.querySelectorAll('input.ac-choiceSetInput-filtered')) {
      for (const attribute of SAID_OF_THE_BOX) copy(attribute, input.parentElement, input);
    }
  },
  // A card's button is no switch: once pressed, it would be read out as "pressed" for good. What was judged shows (chat.css).
  (box) => {
    for (const button of box.querySelectorAll<HTMLElement>('.ac-pushButton[aria-pressed]')) {
      if (button.ariaPressed === 'true') button.dataset['pressed'] = '';
      button.removeAttribute('aria-pressed');
    }
  },
  // What a button folds and unfolds is told by the button; the renderer says it of the box, which may not.
  (box) => {
    for (const button of box.querySelectorAll<HTMLElement>('.ac-pushButton[aria-controls]')) {
      const folded = controlledBy(button);
      if (folded?.ariaExpanded) {
        button.ariaExpanded = folded.ariaExpanded;
        folded.removeAttribute('aria-expanded');
      } else button.ariaExpanded ??= 'false';
    }
  },
  // A heading holds words, not a paragraph.
  (box) => {
    for (const paragraph of box.querySelectorAll('.ac-textBlock[role="heading"] p:not([role])'))
      paragraph.role = 'presentation';
  },
];

/** What the renderer says of the box around a list; the label changes when an error message joins it. */
const SAID_OF_THE_BOX = ['aria-labelledby', 'aria-required', 'aria-invalid'] as const;

/** Mends what is in `box` and what will be. @returns ends it */
export function mendTranscript(box: HTMLElement): () => void {
  const mend = (): void => MENDS.forEach((mendOne) => mendOne(box));
  const observer = new MutationObserver(mend);
  observer.observe(box, {
    childList: true,
    subtree: true,
    attributeFilter: [...SAID_OF_THE_BOX, 'aria-pressed', 'aria-expanded', 'tabindex'],
  });
  return () => observer.disconnect();
}

/** In the same card: a later one may have a box of the same id. */
function controlledBy(button: HTMLElement): HTMLElement | null | undefined {
  const id = button.getAttribute('aria-controls')?.split(' ')[0] ?? '';
  return button.closest('.ac-adaptiveCard')?.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
}

function copy(attribute: string, from: Element | null, to: Element): void {
  const value = from?.getAttribute(attribute) ?? null;
  if (to.getAttribute(attribute) === value) return;
  if (value === null) to.removeAttribute(attribute);
  else to.setAttribute(attribute, value);
}
