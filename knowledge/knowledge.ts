// The one door to what the bot knows: read a folder, then ask.
import { z } from 'zod/v4';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_CALIBRATION, type Calibration } from './decide/decide.js';
import { KnowledgeError, type Entry, type KnowledgeContent, type Problem } from './entry.js';
import { createFinder, type Finder } from './finder.js';
import { LOCALES, perLocale, type Locale } from './locales.js';
import { wordsOf } from './text/words.js';
import { makeProfile, type Profile } from './profile/profile.js';
import { readSettings, type SettingsFile } from './profile/settings.js';
import { SETTINGS_FILE } from './read/hosts.js';
import type { NotOursLine } from './read/check-across.js';
import { readContent } from './read/read-content.js';

export interface Knowledge extends Finder {
  /** Every entry, in the order of topics and files. */
  readonly entries: readonly Entry[];
  /** @returns undefined for an id that does not exist (any more) */
  entry(id: string): Entry | undefined;
  /** The entry whose heading, label or phrasing is this very text, in any locale: what a button says also works typed. */
  entryTitled(text: string): Entry | undefined;
  topicTitle(topic: string, locale: Locale): string;
  readonly calibration: Calibration;
  /** What the bot says of itself. */
  readonly profile: Profile;
  /** Entries per locale, for health reports. */
  readonly entriesPerLocale: Readonly<Record<Locale, number>>;
}

/**
 * Reads and indexes a knowledge folder.
 * @throws KnowledgeError with every problem found
 */
export function loadKnowledge(folder: string): Knowledge {
  const { content, profile } = readFolder(folder);
  const calibration = readCalibration(folder);
  const finder = createFinder(content, calibration);
  const byId = new Map(content.entries.map((entry) => [entry.id, entry]));
  const byTitle = titlesOf(content.entries);
  return {
    ...finder,
    profile,
    calibration,
    entries: content.entries,
    entry: (id) => byId.get(id),
    entryTitled: (text) => byTitle.get(titleKey(text)),
    topicTitle: (topic, locale) => content.topicTitles.get(topic)?.[locale] ?? topic,
    entriesPerLocale: perLocale(
      (locale) => content.entries.filter(({ locales }) => locales.includes(locale)).length,
    ),
  };
}

/**
 * The content of a folder, and what the bot says of itself.
 * @throws KnowledgeError with every problem of both
 */
export function readFolder(
  folder: string,
  options: { parity?: boolean } = {},
): { content: KnowledgeContent; profile: Profile } {
  const problems: Problem[] = [];
  const file = readSettings(folder, problems);
  const parity = options.parity === true || file.settings.parity === 'strict';
  const notOurs = declinedBy(file);
  const content = collecting(problems, () => readContent(folder, { parity, notOurs }));
  const profile = content && makeProfile(content, file, problems);
  if (!content || !profile || problems.length > 0) throw new KnowledgeError(problems);
  return { content, profile };
}

/** Questions that the settings say are not ours. */
function declinedBy({ settings, lineOf }: SettingsFile): [Locale, NotOursLine][] {
  return LOCALES.flatMap((locale) =>
    (settings.notOurs?.[locale] ?? []).map((text, at): [Locale, NotOursLine] => [
      locale,
      { text, file: SETTINGS_FILE, line: lineOf(['notOurs', locale, at]) },
    ]),
  );
}

function collecting<T>(problems: Problem[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}

/** Headings and labels win over phrasings, should two entries share one. */
function titlesOf(entries: readonly Entry[]): Map<string, Entry> {
  const titled = (titles: (entry: Entry, locale: Locale) => readonly string[]): [string, Entry][] =>
    entries.flatMap((entry) =>
      entry.locales.flatMap((locale) =>
        titles(entry, locale).map((title): [string, Entry] => [titleKey(title), entry]),
      ),
    );
  return new Map([
    ...titled(({ texts }, locale) => texts[locale].phrasings),
    ...titled(({ texts }, locale) => [texts[locale].question, texts[locale].label]),
  ]);
}

function titleKey(text: string): string {
  return wordsOf(text).join(' ');
}

const calibrationSchema = z.object({
  date: z.iso.date(),
  figures: z.record(z.string(), z.number()),
  first: z.tuple([z.number(), z.number()]).readonly(),
  among: z.tuple([z.number(), z.number()]).readonly(),
  answerFrom: z.number().min(0).max(1),
  chooseFrom: z.number().min(0).max(1),
});

/** What `npm run calibrate` writes: the weights and cuts with the date and the figures they were set by. */
export type CalibrationFile = z.infer<typeof calibrationSchema>;

export const CALIBRATION_FILE = 'calibration.json';

function readCalibration(folder: string): Calibration {
  if (!existsSync(join(folder, CALIBRATION_FILE))) return DEFAULT_CALIBRATION;
  const remedy = 'Remove it, restore it or run "npm run calibrate"';
  const fail = (message: string): never => {
    throw new KnowledgeError([{ file: CALIBRATION_FILE, line: 0, message, remedy }]);
  };
  try {
    const parsed = calibrationSchema.safeParse(
      JSON.parse(readFileSync(join(folder, CALIBRATION_FILE), 'utf8')),
    );
    return parsed.success ? parsed.data : fail(z.prettifyError(parsed.error));
  } catch (error) {
    if (error instanceof KnowledgeError) throw error;
    return fail(error instanceof Error ? error.message : String(error));
  }
}
