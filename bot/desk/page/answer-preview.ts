// Below an answer being written: how people will see it, on the page and in Teams, in light and dark. Drawn as one types.
import { element } from './element.js';
import { post } from './server.js';
import { editorParts } from './editor-parts.js';
import { words } from './start.js';
import type { Locale, Preview, WrittenText } from './types.js';

const { editor: said } = words;

export interface AnswerPreview {
  element: HTMLElement;
  /** Something was typed. */
  refresh(): void;
}

/** So long after the last key it is drawn again. */
const PAUSE_MS = 300;

/** What was chosen last counts for every language. */
const chosen = { look: 'page', theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light' };

/**
 * @param entry name of the entry as it stands in its field
 * @param told what the reader finds fault with, after each drawing
 */
export function answerPreview(
  locale: Locale,
  isOpen: boolean,
  read: () => WrittenText,
  entry: () => string,
  told: (faults: Preview['faults']) => void,
): AnswerPreview {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let drawings = 0;
  let latest: Preview | undefined;
  const place = element('div', { class: 'look', lang: locale, 'aria-live': 'off' });
  const look = choice('look', said.looks, ['page', 'teams'], () => void show());
  const theme = choice('theme', said.themes, ['light', 'dark'], () => void show());
  const box = element(
    'details',
    { class: 'preview', open: isOpen, ontoggle: () => refresh(0) },
    element('summary', {}, said.preview),
    element('div', { class: 'row' }, look, theme),
    place,
  );

  async function draw(): Promise<void> {
    const drawing = ++drawings;
    const preview = await post<Preview>('/preview', { entry: entry(), locale, text: read() }).catch(
      () => undefined,
    );
    if (!preview || drawing !== drawings) return;
    latest = preview;
    told(preview.faults);
    await show();
  }

  async function show(): Promise<void> {
    look.value = chosen.look;
    theme.value = chosen.theme;
    if (!latest) return;
    const parts = await editorParts();
    place.className = `look look--${chosen.look}${chosen.look === 'page' ? ' chat' : ''}`;
    place.dataset['theme'] = chosen.theme;
    place.replaceChildren(...parts.drawPreview(latest, chosen.look === 'teams' ? 'teams' : 'page'));
  }

  function refresh(pause = PAUSE_MS): void {
    clearTimeout(timer);
    if (box.open) timer = setTimeout(() => void draw(), pause);
  }

  return { element: box, refresh };
}

function choice<Name extends string>(
  what: keyof typeof chosen,
  names: Readonly<Record<Name | 'label', string>>,
  values: readonly Name[],
  changed: () => void,
): HTMLSelectElement {
  const select = element(
    'select',
    {
      'aria-label': names.label,
      onchange: () => {
        chosen[what] = select.value;
        changed();
      },
    },
    ...values.map((value) => element('option', { value }, names[value])),
  );
  return select;
}
