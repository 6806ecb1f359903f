// Text to the clipboard; where that is forbidden (a frame without the right, an old browser), a box to copy it from by hand.

export interface CopyOptions {
  /** A dialog with a text area and a button that closes it; the page comes with it. */
  dialog: HTMLDialogElement;
  onDone: () => void;
}

/** @returns a function that copies a text. It must be called while a click or a key press is being handled. */
export function createCopy({ dialog, onDone }: CopyOptions): (text: string) => Promise<void> {
  const area = dialog.querySelector('textarea');
  dialog.querySelector('button')?.addEventListener('click', () => dialog.close());
  return async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      onDone();
    } catch {
      if (!area) return;
      area.value = text;
      dialog.showModal();
      area.select();
    }
  };
}
