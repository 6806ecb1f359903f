import type { DeskFigureWords } from '../desk-figure-words.js';
import { sayIn } from '../format.js';

const { count, number } = sayIn('en');
const asked = (questions: number): string => count(questions, { one: 'question', other: 'questions' });

export const deskFigures: DeskFigureWords = {
  title: 'Figures',
  period: 'Period',
  days: (days) => count(days, { one: 'day', other: 'days' }),
  summary: (questions, answered, helped) =>
    `${asked(questions)}; answered at once: ${answered}; helped, where somebody said: ${helped}.`,
  cut: 'The journal is longer than what is read here; these are its newest lines.',
  byDay: 'Questions a day',
  byLanguage: 'Outcomes by language',
  byEntry: 'Entries asked most',
  helpfulness: 'Answers that helped, of those rated',
  aroundPublishes: 'Before and after each publish',
  aroundHint: 'The seven days before and after, as far as the period goes.',
  noPublishes: 'Nothing was published from the desk in this period.',
  asTable: 'As a table',
  day: 'Day',
  language: 'Language',
  entry: 'Entry',
  publish: 'Publish',
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
