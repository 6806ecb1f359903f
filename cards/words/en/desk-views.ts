// The views of the desk that have words of their own: requests, bringing in and taking out, figures.
import type { DeskFigureWords } from '../desk-figure-words.js';
import type { DeskImportWords } from '../desk-import-words.js';
import type { DeskRequestWords } from '../desk-request-words.js';
import { sayIn } from '../format.js';

const { count, number } = sayIn('en');

export const deskRequest: DeskRequestWords = {
  title: 'Requests',
  lead: (total) => (total === 1 ? '1 request.' : `${total} requests.`),
  nothing: 'No request matches.',
  off: 'People cannot ask you through the bot yet. Write “requests:” in bot.yml to let them.',
  filter: {
    state: 'State',
    topic: 'Topic',
    text: 'Words or code',
    mine: 'Only mine',
    allTopics: 'All topics',
    noTopic: 'No topic',
  },
  states: {
    waiting: 'Waiting for us',
    open: 'Open',
    taken: 'Taken',
    answered: 'Answered',
    reopened: 'Reopened',
    closed: 'Closed',
    all: 'All',
  },
  channels: { web: 'Web page', teams: 'Teams' },
  asks: (language) => `reads ${language}`,
  since: (day) => `since ${day}`,
  holder: (name) => `with ${name}`,
  more: (shown, total) => `The first ${shown} of ${total} are shown. Narrow it down to see others.`,
  back: 'All requests',
  inTeams: 'Open in Teams',
  question: 'Question',
  details: 'Added',
  thread: 'Written since',
  asker: 'The asker',
  answer: {
    label: 'Your answer',
    hint: 'It reaches the asker word for word, with your name. Plain text, in any language; the asker is told which.',
    send: 'Send answer',
    sent: 'Your answer is on its way.',
  },
  take: 'Take',
  takeOver: 'Take over',
  giveTo: 'Give to…',
  close: 'Close',
  reopen: 'Reopen',
  makeAnswer: {
    button: 'Make this an answer',
    hint: 'Opens a new entry with the question and your answer. Names, addresses and long numbers are taken out where they can be told: look it over before it goes on.',
  },
  onTheWay: 'Something is still on its way to the asker; the bot tries until it has arrived.',
  faults: {
    closed: 'This request is closed. Reopen it first.',
    empty: 'Write something first.',
    tooLong: 'This is too long: 4,000 characters at most.',
    full: 'This request has as many messages as it can hold.',
  },
  takenBy: (name) => `${name} has this request. Take it over first.`,
  history: 'What happened',
  events: {
    asked: () => 'Asked',
    took: (who) => `Taken by ${who}`,
    assigned: (who) => `Handed over by ${who}`,
    answered: (who) => `Answered by ${who}`,
    wroteBack: () => 'The asker wrote back',
    closed: (who) => `Closed by ${who}`,
    solved: () => 'Solved, says the asker',
    reopened: (who) => (who === '' ? 'Reopened by the asker' : `Reopened by ${who}`),
    reminded: () => 'Reminded',
    notDelivered: () =>
      'An answer may not have arrived: the conversation is gone, or Teams did not confirm it',
  },
};

const entries = (number: number): string => count(number, { one: 'entry', other: 'entries' });

export const deskImport: DeskImportWords = {
  title: 'Import and export',
  open: 'Import or export…',
  lead: 'You first look at what is in the file. What you choose goes into your draft; nothing goes live.',
  file: 'File',
  fileHint:
    'A spreadsheet (xlsx, ods, csv), Markdown, a saved web page or an export of another bot; 4 MB at most.',
  topic: 'Topic',
  asInFile: 'as in the file',
  language: 'Language',
  look: 'Look at it',
  reading: 'Reading the file…',
  failed: 'This file cannot be imported:',
  read: (number, dialects) => `${entries(number)} found (${dialects}).`,
  nothing: 'There are no questions with answers in it.',
  change: {
    new: 'New',
    changed: 'Changed',
    unchanged: 'The same as here',
    conflict: 'Changed in the file and different here',
    'removed here': 'Removed here earlier',
    'gone from the source': 'No longer in the file',
  },
  problem: 'To be fixed first:',
  here: 'here',
  inFile: 'in the file',
  notes: 'What changed while reading it',
  note: {
    turned: 'converted',
    lost: 'left out',
    aside: 'belongs to no question',
    ids: 'renamed',
    paired: 'languages matched',
    look: 'please look at this',
  },
  all: 'Choose all',
  none: 'Choose none',
  take: (number) => `Put ${entries(number)} into my draft`,
  taken: (number) => `${entries(number)} put into your draft.`,
  toChanges: 'To the changes',
  out: 'Export',
  outHint: 'All entries in all languages as a spreadsheet. Once edited, it can be imported again.',
  asXlsx: 'Excel (xlsx)',
  asCsv: 'CSV',
};

const asked = (questions: number): string => count(questions, { one: 'question', other: 'questions' });

export const deskFigures: DeskFigureWords = {
  title: 'Figures',
  period: 'Period',
  days: (days) => count(days, { one: 'day', other: 'days' }),
  summary: (questions, answered, helped) =>
    `${asked(questions)}; answered at once: ${answered}; helped, of those rated: ${helped}.`,
  cut: 'The journal is longer than what is read here; these are its newest lines.',
  byDay: 'Questions per day',
  byLanguage: 'Outcomes by language',
  byEntry: 'Most requested entries',
  helpfulness: 'Answers that helped, of those rated',
  aroundPublishes: 'Before and after each publication',
  aroundHint: 'The seven days before and after, as far as the period goes.',
  noPublishes: 'Nothing was published from the desk in this period.',
  asTable: 'As a table',
  day: 'Day',
  language: 'Language',
  entry: 'Entry',
  publish: 'Publication',
  columns: {
    answer: 'answered',
    choices: 'choices offered',
    none: 'no answer',
    helpful: 'helped',
    unhelpful: 'did not help',
  },
  answeredBefore: 'Answered before',
  answeredAfter: 'Answered after',
  helpedBefore: 'Helped before',
  helpedAfter: 'Helped after',
  share: (percent, of) => `${percent} of ${number(of)}`,
};
