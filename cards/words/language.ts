// Everything that is said and listened for in one language, apart from the words of each check. The compiler fails on a language
// that lacks a part.
import type { AdminWords } from './admin-words.js';
import type { Words } from './bot-words.js';
import type { CrisisWords } from './crisis-words.js';
import type { CommonCheckWords } from './check-words.js';
import type { DeskFigureWords } from './desk-figure-words.js';
import type { DeskImportWords } from './desk-import-words.js';
import type { DeskRequestWords } from './desk-request-words.js';
import type { DeskWords } from './desk-words.js';
import type { DocumentWords } from './document-words.js';
import type { ListeningWords } from './listening-words.js';
import type { PageWords } from './page-words.js';
import type { PrivacyWords } from './privacy-words.js';
import type { ReadingWords } from './reading-words.js';
import type { RequestRoomWords } from './request-room-words.js';
import type { RequestWords } from './request-words.js';
import type { TalkWords } from './talk-words.js';
import type { TeamsAppWords } from './teams-app-words.js';

export interface Language {
  bot: Words;
  listening: ListeningWords;
  /** Letters, and documents that are brought in. */
  documents: DocumentWords;
  talk: TalkWords;
  /** That somebody is in trouble. */
  crisis: CrisisWords;
  /** Asking a person by way of the bot. */
  request: RequestWords;
  /** What experts type and read in a channel. */
  requestRoom: RequestRoomWords;
  privacy: PrivacyWords;
  teamsApp: TeamsAppWords;
  admin: AdminWords;
  /** What all guided checks share; each one's own words stand in `languages.ts`. */
  check: CommonCheckWords;
  /** Everyday talk that no organisation's FAQ answers, a line each. */
  background: string;
  /**
   * Its words for the concepts of `knowledge/meaning/concepts`, a line each: the English ones as they stand there, a bar, its own.
   * Empty for the languages that have a column there.
   */
  concepts: string;
  /** What people type in a check. */
  reading: ReadingWords;
  /** The chat page, loaded by browsers. */
  page: PageWords;
  /** The desk, loaded by browsers, and those of its views that have words of their own. */
  desk: DeskWords;
  deskRequest: DeskRequestWords;
  deskImport: DeskImportWords;
  deskFigures: DeskFigureWords;
}
