// What browsers load: the words of the chat page and of the desk by locale. A script gets those of the two that it uses, for
// package.json says that no module of ours does anything by being loaded.
import type { DeskFigureWords } from './desk-figure-words.js';
import type { DeskImportWords } from './desk-import-words.js';
import type { DeskRequestWords } from './desk-request-words.js';
import type { DeskWords } from './desk-words.js';
import { desk as deskEn } from './en/desk.js';
import {
  deskFigures as deskFiguresEn,
  deskImport as deskImportEn,
  deskRequest as deskRequestEn,
} from './en/desk-views.js';
import { page as pageEn } from './en/page.js';
import { desk as deskFr } from './fr/desk.js';
import {
  deskFigures as deskFiguresFr,
  deskImport as deskImportFr,
  deskRequest as deskRequestFr,
} from './fr/desk-views.js';
import { page as pageFr } from './fr/page.js';
import type { Locale } from './locales.js';
import { desk as deskNl } from './nl/desk.js';
import {
  deskFigures as deskFiguresNl,
  deskImport as deskImportNl,
  deskRequest as deskRequestNl,
} from './nl/desk-views.js';
import { page as pageNl } from './nl/page.js';
import type { PageWords } from './page-words.js';
import { desk as deskSv } from './sv/desk.js';
import {
  deskFigures as deskFiguresSv,
  deskImport as deskImportSv,
  deskRequest as deskRequestSv,
} from './sv/desk-views.js';
import { page as pageSv } from './sv/page.js';

export const PAGE_WORDS: Readonly<Record<Locale, PageWords>> = {
  en: pageEn,
  sv: pageSv,
  nl: pageNl,
  fr: pageFr,
};

export const DESK_WORDS: Readonly<Record<Locale, DeskWords>> = {
  en: deskEn,
  sv: deskSv,
  nl: deskNl,
  fr: deskFr,
};

export const DESK_REQUEST_WORDS: Readonly<Record<Locale, DeskRequestWords>> = {
  en: deskRequestEn,
  sv: deskRequestSv,
  nl: deskRequestNl,
  fr: deskRequestFr,
};

export const DESK_IMPORT_WORDS: Readonly<Record<Locale, DeskImportWords>> = {
  en: deskImportEn,
  sv: deskImportSv,
  nl: deskImportNl,
  fr: deskImportFr,
};

export const DESK_FIGURE_WORDS: Readonly<Record<Locale, DeskFigureWords>> = {
  en: deskFiguresEn,
  sv: deskFiguresSv,
  nl: deskFiguresNl,
  fr: deskFiguresFr,
};
