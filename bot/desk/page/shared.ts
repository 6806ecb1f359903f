// What several views show: entries by their question, faults, differences, dates.
import { formatDate } from '../../../cards/words/format.js';
import { element } from './element.js';
import { get, ServerRefusal } from './server.js';
import { start, words } from './start.js';
import type { Difference, ListedEntry, Obstacle, TrialOutcome } from './types.js';

let listed: Promise<ListedEntry[]> | undefined;

/** All entries, asked for once until something is published. */
export function entries(): Promise<ListedEntry[]> {
  listed ??= get<{ entries: ListedEntry[] }>('/entries', { locale: start.locale }).then(
    ({ entries: all }) => all,
  );
  return listed;
}

export function forgetEntries(): void {
  listed = undefined;
}

export async function questionOf(id: string): Promise<string> {
  return (await entries()).find((entry) => entry.id === id)?.question ?? id;
}

/** What stands in the way, at its place where the server knows it. */
export function faults(error: unknown, title: string): HTMLElement {
  const lines =
    error instanceof ServerRefusal
      ? [
          ...((error.details['problems'] as string[] | undefined) ?? []),
          ...((error.details['obstacles'] as Obstacle[] | undefined) ?? []).map((obstacle) =>
            obstacle.kind === 'conflict' ? words.changes.conflict : obstacle.message,
          ),
          ...((error.details['fields'] as { path: string; message: string }[] | undefined) ?? []).map(
            ({ path, message }) => `${path}: ${message}`,
          ),
        ]
      : [];
  const said = lines.length > 0 ? lines : [error instanceof Error ? error.message : String(error)];
  return element(
    'div',
    { class: 'fault', role: 'alert' },
    element('p', {}, title),
    element('ul', {}, ...said.map((line) => element('li', {}, line))),
  );
}

export function outcomeText({ outcome, ids }: TrialOutcome, all: readonly ListedEntry[]): string {
  const names = ids.map((id) => all.find((entry) => entry.id === id)?.question ?? id);
  return [words.changes.outcomes[outcome], ...names].join(': ').replace(/: (?=.*: )/, ': ');
}

/** Questions with what they get today and what then. */
export function differences(list: readonly Difference[], all: readonly ListedEntry[]): HTMLElement {
  return element(
    'ul',
    { class: 'differences' },
    ...list.map(({ text, today, then }) =>
      element(
        'li',
        {},
        element('q', {}, text),
        element('p', { class: 'hint' }, `${words.changes.today}: ${outcomeText(today, all)}`),
        element('p', { class: 'hint' }, `${words.changes.then}: ${outcomeText(then, all)}`),
      ),
    ),
  );
}

/** @param at ISO 8601 */
export function day(at: string): string {
  return formatDate(at.slice(0, 10), start.locale);
}

export function canEdit(): boolean {
  return start.session !== undefined && start.session.role !== 'reader';
}
