// Mends a gap in how cards are drawn: of a list to type in, only the box around the input gets the question's name, so
// screen readers would say nothing but "edit text".

const LISTS_TO_TYPE_IN = 'input.ac-choiceSetInput-filtered';
/** What the renderer says of the box; the label changes when an error message joins it. */
const SAID_OF_THE_BOX = ['aria-labelledby', 'aria-required', 'aria-invalid'] as const;

/** Names the inputs in `box`, those to come too. @returns ends it */
export function nameCardInputs(box: HTMLElement): () => void {
  const name = (): void => {
    for (const input of box.querySelectorAll(LISTS_TO_TYPE_IN)) {
      for (const attribute of SAID_OF_THE_BOX) copy(attribute, input.parentElement, input);
    }
  };
  const observer = new MutationObserver(name);
  observer.observe(box, { childList: true, subtree: true, attributeFilter: [...SAID_OF_THE_BOX] });
  return () => observer.disconnect();
}

function copy(attribute: string, from: Element | null, to: Element): void {
  const value = from?.getAttribute(attribute) ?? null;
  if (to.getAttribute(attribute) === value) return; // or it would hear itself
  if (value === null) to.removeAttribute(attribute);
  else to.setAttribute(attribute, value);
}
