import type { DeskFigureWords } from '../desk-figure-words.js';
import { sayIn } from '../format.js';

const { count, number } = sayIn('sv');
const asked = (questions: number): string => count(questions, { one: 'fråga', other: 'frågor' });

export const deskFigures: DeskFigureWords = {
  title: 'Statistik',
  period: 'Period',
  days: (days) => count(days, { one: 'dag', other: 'dagar' }),
  summary: (questions, answered, helped) =>
    `${asked(questions)}; besvarade direkt: ${answered}; hjälpte, där någon svarat på det: ${helped}.`,
  cut: 'Journalen är längre än det som läses här; det här är de senaste raderna.',
  byDay: 'Frågor per dag',
  byLanguage: 'Utfall per språk',
  byEntry: 'Svar som efterfrågats mest',
  helpfulness: 'Svar som hjälpte, av de bedömda',
  aroundPublishes: 'Före och efter varje publicering',
  aroundHint: 'De sju dagarna före och efter, så långt perioden räcker.',
  noPublishes: 'Ingenting har publicerats från redaktionen under perioden.',
  asTable: 'Som tabell',
  day: 'Dag',
  language: 'Språk',
  entry: 'Svar',
  publish: 'Publicering',
  columns: {
    answer: 'besvarade',
    choices: 'fick förslag',
    none: 'inget svar',
    helpful: 'hjälpte',
    unhelpful: 'hjälpte inte',
  },
  answeredBefore: 'Besvarade före',
  answeredAfter: 'Besvarade efter',
  helpedBefore: 'Hjälpte före',
  helpedAfter: 'Hjälpte efter',
  share: (percent, of) => `${percent} av ${number(of)}`,
};
