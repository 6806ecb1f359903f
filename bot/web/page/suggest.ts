// Search as you type: questions that fit stand above the box to write in. Arrow keys or the pointer pick one; Enter
// without a pick sends what was typed, as ever.
import type { ListedQuestion } from './listed-question.js';
import { createMatch, type Match } from './match-questions.js';

export interface SuggestOptions {
  /** Around the chat; the box to write in is drawn in here again and again. */
  element: HTMLElement;
  /** Of the page. */
  language: () => string;
  /** What is read out and stands over the list. */
  words: () => { label: string; count: (matches: number) => string };
  onPick: (picked: ListedQuestion) => void;
}

const INPUT = '[data-id="webchat-sendbox-input"]';
const LIST_ID = 'suggestions';

/** Puts the list into `element` and follows what is typed there. */
export function suggestQuestions({ element, language, words, onPick }: SuggestOptions): void {
  const list = document.createElement('ul');
  list.id = LIST_ID;
  list.className = 'suggest';
  list.role = 'listbox';
  list.hidden = true;
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.role = 'status';
  element.append(list, status);

  const loaded = new Map<string, Promise<Match>>();
  let shown: readonly ListedQuestion[] = [];
  let active = -1;

  const matcher = (): Promise<Match> => {
    const locale = language();
    const known = loaded.get(locale) ?? loadMatch(locale);
    loaded.set(locale, known);
    known.catch(() => loaded.delete(locale)); // the next key tries again
    return known;
  };

  const show = (matches: readonly ListedQuestion[], input: HTMLElement | null): void => {
    active = -1;
    list.hidden = matches.length === 0;
    list.ariaLabel = words().label;
    list.replaceChildren(...matches.map(optionFor));
    shown = matches.slice(0, fit(list));
    status.textContent = shown.length === 0 ? '' : words().count(shown.length);
    input?.setAttribute('aria-autocomplete', 'list');
    input?.setAttribute('aria-controls', LIST_ID);
    input?.removeAttribute('aria-activedescendant');
  };

  const move = (by: number, input: HTMLElement): void => {
    active = (active + by + shown.length + (active < 0 && by < 0 ? 1 : 0)) % shown.length;
    [...list.children].forEach((option, at) => (option.ariaSelected = String(at === active)));
    input.setAttribute('aria-activedescendant', `${LIST_ID}-${active}`);
    list.children[active]?.scrollIntoView({ block: 'nearest' });
  };

  const pick = (at: number): void => {
    const picked = shown[at];
    show([], element.querySelector<HTMLElement>(INPUT));
    if (picked) onPick(picked);
  };

  element.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement) || !target.matches(INPUT)) return;
    const typed = target.value;
    void matcher().then(
      (match) => target.value === typed && show(match(typed), target),
      () => show([], target),
    );
  });
  element.addEventListener(
    'keydown',
    (event) => {
      const { target, key } = event;
      if (list.hidden || !(target instanceof HTMLTextAreaElement) || !target.matches(INPUT)) return;
      if (key === 'ArrowUp') move(-1, target);
      else if (key === 'ArrowDown') move(1, target);
      else if (key === 'Enter' && active >= 0) pick(active);
      else {
        if (key === 'Escape' || key === 'Enter') show([], target);
        if (key !== 'Escape') return;
      }
      event.preventDefault();
      event.stopPropagation(); // it is the list's, not the chat's
    },
    { capture: true },
  );
  list.addEventListener('pointerdown', (event) => event.preventDefault()); // the keyboard stays where it is
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    if (option) pick([...list.children].indexOf(option));
  });
  addEventListener('resize', () => {
    if (list.hidden) return;
    shown = shown.slice(0, fit(list));
    active = Math.min(active, shown.length - 1);
  });
  element.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && list.contains(relatedTarget))) show([], null);
  });
}

/** Where there is little room, the best of them: what is out of sight helps nobody. @returns how many there are now */
function fit(list: HTMLElement): number {
  while (list.children.length > 1 && list.scrollHeight > list.clientHeight) list.lastElementChild?.remove();
  return list.children.length;
}

async function loadMatch(locale: string): Promise<Match> {
  const response = await fetch(`/api/questions?lang=${locale}`);
  if (!response.ok) throw new Error(`GET /api/questions answered ${response.status}.`);
  return createMatch((await response.json()) as ListedQuestion[]);
}

function optionFor({ question, topic }: ListedQuestion, at: number): HTMLElement {
  const option = document.createElement('li');
  option.id = `${LIST_ID}-${at}`;
  option.role = 'option';
  option.ariaSelected = 'false';
  const about = document.createElement('span');
  about.textContent = topic;
  option.append(question, about);
  return option;
}
