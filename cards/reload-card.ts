// For administrators: what reading the knowledge again has changed, or what keeps it from being read.
import type { EntryChanges } from '../knowledge/changes.js';
import type { Locale } from '../knowledge/locales.js';
import { buildCard, escapeMarkdown, heading, paragraph, type CardMessage } from './card.js';
import { ADMIN_WORDS } from './words/index.js';
import { cutText } from '../knowledge/text/cut-text.js';

export interface ReloadCardInput {
  locale: Locale;
  changes: EntryChanges;
  /** `faq/topic/sv.md:12: what is wrong. Remedy.` When there is any, nothing was changed. */
  problems: readonly string[];
}

/** More would not fit into a message, and the first ones often cause the rest. */
const MAX_PROBLEMS = 10;
const MAX_PROBLEM_CHARS = 400;
const MAX_IDS = 30;

export function buildReloadCard({ locale, changes, problems }: ReloadCardInput): CardMessage {
  const words = ADMIN_WORDS[locale].reload;
  const title = problems.length > 0 ? words.broken(problems.length) : words.done;
  const lines = problems.length > 0 ? problemLines(problems, locale) : changeLines(changes, locale);
  const plain = [title, ...lines].join('\n').replaceAll('**', '').replaceAll('\\', '');
  const body = [heading(title), ...lines.map((line) => paragraph(line))];
  return { card: buildCard(locale, plain, body), summary: title };
}

function problemLines(problems: readonly string[], locale: Locale): string[] {
  const { lastGoodStays, more } = ADMIN_WORDS[locale].reload;
  const hidden = problems.length - MAX_PROBLEMS;
  return [
    lastGoodStays,
    ...problems.slice(0, MAX_PROBLEMS).map((problem) => escapeMarkdown(cutText(problem, MAX_PROBLEM_CHARS))),
    ...(hidden > 0 ? [more(hidden)] : []),
  ];
}

function changeLines({ added, changed, removed }: EntryChanges, locale: Locale): string[] {
  const words = ADMIN_WORDS[locale].reload;
  const withLocales = changed.map(({ id, locales }) =>
    locales.length > 0 ? `${id} (${locales.join(', ')})` : id,
  );
  const lines = [
    ...(added.length > 0 ? [words.added(listed(added))] : []),
    ...(changed.length > 0 ? [words.changed(listed(withLocales))] : []),
    ...(removed.length > 0 ? [words.removed(listed(removed))] : []),
  ];
  return lines.length > 0 ? lines : [words.same];
}

function listed(ids: readonly string[]): string {
  const hidden = ids.length - MAX_IDS;
  return [...ids.slice(0, MAX_IDS), ...(hidden > 0 ? [`+${hidden}`] : [])].join(', ');
}
