// Where the keyboard goes when the control that had it is gone, as when an answered card gives way to a line:
// to the next question, once it is there, and to the box to write in until then.

/** So long the next question may be under way. */
const NEXT_QUESTION_MS = 3_000;

const CONTROLS = 'input:not([type="hidden"]), select, textarea, button';

/** @param home takes the keyboard when there is nothing better. @returns ends it */
export function followFocus(box: HTMLElement, home: () => HTMLElement | null): () => void {
  let focused: Element | undefined;
  let waitingSince = Number.NEGATIVE_INFINITY;

  box.addEventListener('focusin', ({ target }) => {
    focused = target instanceof Element ? target : undefined;
  });
  const observer = new MutationObserver(() => {
    // Browsers say nothing when they take the keyboard from a removed control.
    if (focused && !focused.isConnected) {
      focused = undefined;
      if (document.activeElement === document.body) {
        waitingSince = performance.now();
        home()?.focus();
      }
    }
    if (performance.now() - waitingSince > NEXT_QUESTION_MS) return;
    const question = newestQuestion(box);
    if (!question || !isUntouched(home())) return;
    waitingSince = Number.NEGATIVE_INFINITY;
    question.focus();
  });
  observer.observe(box, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/** The first input of the newest message, if that is a card with one. */
function newestQuestion(box: HTMLElement): HTMLElement | null {
  const newest = box.querySelector('.webchat__basic-transcript__activity:last-of-type .ac-adaptiveCard');
  return newest?.querySelector('.ac-input') ? newest.querySelector<HTMLElement>(CONTROLS) : null;
}

/** Whoever has gone on typing, or elsewhere, keeps the keyboard where it is. */
function isUntouched(home: HTMLElement | null): boolean {
  const { activeElement } = document;
  if (activeElement === document.body) return true;
  return activeElement === home && home instanceof HTMLTextAreaElement && home.value === '';
}
