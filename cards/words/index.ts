// The words of every language by subject: `WORDS.sv.choices.title`, `CHECK_WORDS.fr.eligibility.title`.
import type { AdminWords } from './admin-words.js';
import type { Words } from './bot-words.js';
import type { CrisisWords } from './crisis-words.js';
import type { CheckWords, CommonCheckWords } from './check-words.js';
import { CHECK_IDS, type CheckId } from './checks.js';
import type { DocumentWords } from './document-words.js';
import { CHECK_LIST, LANGUAGES } from './languages.js';
import type { ListeningWords } from './listening-words.js';
import { perLocale, type Locale } from './locales.js';
import type { PrivacyWords } from './privacy-words.js';
import type { ReadingWords } from './reading-words.js';
import type { RequestRoomWords } from './request-room-words.js';
import type { RequestWords } from './request-words.js';
import type { TalkWords } from './talk-words.js';
import type { TeamsAppWords } from './teams-app-words.js';

export type AllCheckWords = { engine: CommonCheckWords } & Readonly<Record<CheckId, CheckWords>>;
export type CheckWordsByLocale = Readonly<Record<Locale, AllCheckWords>>;

/** What the bot says, whoever it speaks to. */
export const WORDS: Readonly<Record<Locale, Words>> = perLocale((locale) => LANGUAGES[locale].bot);

/** What people type and the bot listens for. */
export const LISTENING: Readonly<Record<Locale, ListeningWords>> = perLocale(
  (locale) => LANGUAGES[locale].listening,
);

/** What stands in letters, and in documents that are brought in. */
export const DOCUMENT_WORDS: Readonly<Record<Locale, DocumentWords>> = perLocale(
  (locale) => LANGUAGES[locale].documents,
);

/** What people say beside their questions, and what the bot says to it. */
export const TALK_WORDS: Readonly<Record<Locale, TalkWords>> = perLocale((locale) => LANGUAGES[locale].talk);

/** That somebody is in trouble. */
export const CRISIS_WORDS: Readonly<Record<Locale, CrisisWords>> = perLocale(
  (locale) => LANGUAGES[locale].crisis,
);

/** What is said to the people who look after the bot. */
export const ADMIN_WORDS: Readonly<Record<Locale, AdminWords>> = perLocale(
  (locale) => LANGUAGES[locale].admin,
);

/** The page that says what is kept about people. */
export const PRIVACY_WORDS: Readonly<Record<Locale, PrivacyWords>> = perLocale(
  (locale) => LANGUAGES[locale].privacy,
);

/** The app in Teams. */
export const TEAMS_APP_WORDS: Readonly<Record<Locale, TeamsAppWords>> = perLocale(
  (locale) => LANGUAGES[locale].teamsApp,
);

/** The guided checks: what they share, and each one's own. */
export const CHECK_WORDS: CheckWordsByLocale = perLocale((locale) => ({
  engine: LANGUAGES[locale].check,
  ...(Object.fromEntries(CHECK_IDS.map((id) => [id, CHECK_LIST[id].words[locale]])) as Record<
    CheckId,
    CheckWords
  >),
}));

/** What people type in a check and the reader listens for. */
export const READING_WORDS: Readonly<Record<Locale, ReadingWords>> = perLocale(
  (locale) => LANGUAGES[locale].reading,
);

/** Asking a person by way of the bot. */
export const REQUEST_WORDS: Readonly<Record<Locale, RequestWords>> = perLocale(
  (locale) => LANGUAGES[locale].request,
);

/** Requests in a channel of Teams. */
export const REQUEST_ROOM_WORDS: Readonly<Record<Locale, RequestRoomWords>> = perLocale(
  (locale) => LANGUAGES[locale].requestRoom,
);

/** Everyday talk that no organisation's FAQ answers, a line each. */
export const BACKGROUND_LINES: Readonly<Record<Locale, string>> = perLocale(
  (locale) => LANGUAGES[locale].background,
);

/** Words for the concepts of the thesaurus, of the languages that have no column in its tables. */
export const CONCEPT_LINES: Readonly<Record<Locale, string>> = perLocale(
  (locale) => LANGUAGES[locale].concepts,
);
