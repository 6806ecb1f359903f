// What a file would change, entry by entry, and the way into the draft.
import { DESK_IMPORT_WORDS } from '../../../cards/words/languages.js';
import { LANGUAGE_FACTS } from '../../../cards/words/locales.js';
import { element } from './element.js';
import { get, post } from './server.js';
import { faults } from './shared.js';
import { say, start } from './start.js';
import type { Drafted, Edit, Proposal, Proposed, WrittenText } from './types.js';

const said = DESK_IMPORT_WORDS[start.locale];

/** In this order, each with its own heading. */
const CHANGES = ['new', 'changed', 'conflict', 'removed here', 'unchanged'] as const;
/** What nobody has to think about is chosen. */
const CHOSEN: readonly string[] = ['new', 'changed'];

export function showProposals(place: HTMLElement, { proposals, notes, dialects }: Proposed): void {
  const chosen = new Set(
    proposals.filter(({ change, problems }) => CHOSEN.includes(change) && problems.length === 0),
  );
  const take = element('button', {
    type: 'button',
    class: 'button button--main',
    onclick: () => void keep(),
  });
  const result = element('div');
  const boxes: { box: HTMLInputElement; proposal: Proposal }[] = [];
  const count = (): void => {
    take.textContent = said.take(chosen.size);
    take.disabled = chosen.size === 0;
  };
  const choose = (wanted: boolean): void => {
    for (const { box, proposal } of boxes) {
      box.checked = wanted;
      if (wanted) chosen.add(proposal);
      else chosen.delete(proposal);
    }
    count();
  };
  const row = (proposal: Proposal): HTMLElement => {
    const box = element('input', {
      type: 'checkbox',
      checked: chosen.has(proposal),
      onchange: () => {
        if (box.checked) chosen.add(proposal);
        else chosen.delete(proposal);
        count();
      },
    });
    if (proposal.problems.length > 0 || proposal.change === 'unchanged') box.disabled = true;
    else boxes.push({ box, proposal });
    return proposalRow(proposal, box);
  };
  const button = (text: string, wanted: boolean): HTMLElement =>
    element('button', { type: 'button', class: 'button', onclick: () => choose(wanted) }, text);

  async function keep(): Promise<void> {
    take.disabled = true;
    try {
      await putIntoDraft([...chosen]);
      result.replaceChildren(element('a', { class: 'button', href: '#/changes' }, said.toChanges));
      say(said.taken(chosen.size));
    } catch (error) {
      result.replaceChildren(faults(error, said.failed));
      count();
    }
  }

  place.replaceChildren(
    element(
      'p',
      { role: 'status' },
      proposals.length === 0 ? said.nothing : said.read(proposals.length, [...new Set(dialects)].join(', ')),
    ),
    noteList(notes),
    ...CHANGES.flatMap((change) => group(change, proposals, row)),
    proposals.length === 0
      ? ''
      : element('div', { class: 'row row--end' }, button(said.all, true), button(said.none, false), take),
    result,
  );
  count();
}

function group(
  change: (typeof CHANGES)[number],
  proposals: readonly Proposal[],
  row: (proposal: Proposal) => HTMLElement,
): HTMLElement[] {
  const own = proposals.filter((one) => one.change === change);
  if (own.length === 0) return [];
  return [
    element(
      'details',
      { class: 'box', open: change !== 'unchanged' },
      element('summary', {}, element('h3', {}, `${said.change[change]} (${own.length})`)),
      element('ul', { class: 'entries' }, ...own.map(row)),
    ),
  ];
}

function proposalRow(proposal: Proposal, box: HTMLInputElement): HTMLElement {
  const { entry, locale, place, text, current, problems, change } = proposal;
  return element(
    'li',
    {},
    element('label', { class: 'check' }, box, element('span', { lang: locale }, text.question)),
    element('p', { class: 'hint' }, [entry, LANGUAGE_FACTS[locale].name, place].join(' · ')),
    problems.length > 0 &&
      element(
        'div',
        { class: 'fault' },
        element('p', {}, said.problem),
        element('ul', {}, ...problems.map((one) => element('li', {}, one))),
      ),
    element(
      'details',
      {},
      element('summary', {}, said.inFile),
      element('pre', { class: 'current', tabindex: 0, lang: locale }, textOf(text)),
      change !== 'unchanged' &&
        current !== undefined &&
        element(
          'div',
          {},
          element('h4', {}, said.here),
          element('pre', { class: 'current', tabindex: 0, lang: locale }, textOf(current)),
        ),
    ),
  );
}

function textOf({ question, answer, phrasings }: WrittenText): string {
  return [
    question,
    '',
    answer,
    ...(phrasings.length > 0 ? ['', ...phrasings.map((line) => `- ${line}`)] : []),
  ].join('\n');
}

function noteList(notes: Proposed['notes']): HTMLElement | string {
  if (notes.length === 0) return '';
  return element(
    'details',
    { class: 'box' },
    element('summary', {}, `${said.notes} (${notes.length})`),
    element(
      'ul',
      {},
      ...notes.map(({ kind, remark, places }) =>
        element(
          'li',
          {},
          `${said.note[kind]}: `,
          element('span', { lang: 'en' }, remark),
          element('small', {}, places.join(', ')),
        ),
      ),
    ),
  );
}

/** As many at a time as a request takes. */
const MAX_EDITS = 100;
const MAX_CHARS = 150_000;

/** What the file says takes the place of what the draft says of the same entry. */
async function putIntoDraft(proposals: readonly Proposal[]): Promise<void> {
  const edits = proposals.map(({ entry, locale, base, text }): Edit => ({
    kind: 'text',
    entry,
    locale,
    base,
    text,
  }));
  const { mine } = await get<Drafted>('/draft');
  const earlier = mine.filter(({ edit }) =>
    edits.some(
      (one) =>
        edit.kind === 'text' && one.kind === 'text' && one.entry === edit.entry && one.locale === edit.locale,
    ),
  );
  if (earlier.length > 0) await post('/draft/drop', { ids: earlier.map(({ id }) => id) });
  let part: Edit[] = [];
  for (const edit of edits) {
    if (part.length >= MAX_EDITS || JSON.stringify([...part, edit]).length > MAX_CHARS) {
      await post('/draft/add', { edits: part });
      part = [];
    }
    part.push(edit);
  }
  if (part.length > 0) await post('/draft/add', { edits: part });
}
