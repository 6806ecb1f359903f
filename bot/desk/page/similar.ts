// While a new question is typed: which entries are near it, and which one answers it already.
import { element } from './element.js';
import { post } from './server.js';
import { start, words } from './start.js';
import type { Locale, Near } from './types.js';

const { editor: said } = words;
const PAUSE_MS = 400;
/** Shorter ones are not yet a question. */
const MIN_LENGTH = 6;

export interface SimilarEntries {
  element: HTMLElement;
  /** The question as it stands now. */
  look(question: string, locale: Locale): void;
}

export function similarEntries(): SimilarEntries {
  const place = element('div', { class: 'similar', role: 'status' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looks = 0;
  const ask = async (text: string, locale: Locale): Promise<void> => {
    const look = ++looks;
    const found = await post<{ answered: string | null; similar: Near[] }>('/similar', {
      text,
      locale,
    }).catch(() => undefined);
    if (look !== looks) return;
    const near = found?.similar ?? [];
    if (near.length === 0) return place.replaceChildren();
    const answering = near.filter(({ id }) => id === found?.answered);
    const others = near.filter((one) => !answering.includes(one));
    place.replaceChildren(
      ...nearList(said.similarAnswered, answering, locale),
      ...nearList(said.similar, others, locale),
    );
  };
  return {
    element: place,
    look(question, locale) {
      clearTimeout(timer);
      looks += 1; // what is under way is about an older text
      if (question.trim().length < MIN_LENGTH) return place.replaceChildren();
      timer = setTimeout(() => void ask(question, locale), PAUSE_MS);
    },
  };
}

function nearList(title: string, near: readonly Near[], locale: Locale): HTMLElement[] {
  if (near.length === 0) return [];
  return [
    element('h3', {}, title),
    element('ul', { class: 'nearest' }, ...near.map((one) => nearLine(one, locale))),
  ];
}

/** In a tab of its own: what is being written stays. */
function nearLine({ id, question, shared }: Near, locale: Locale): HTMLElement {
  return element(
    'li',
    {},
    element(
      'span',
      {},
      element(
        'a',
        { href: `/desk?lang=${start.locale}#/entry/${id}`, target: '_blank', rel: 'noopener', lang: locale },
        question,
      ),
      shared.length > 0 && element('small', { lang: locale }, shared.join(', ')),
    ),
  );
}
