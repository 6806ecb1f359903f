import type { DeskFigureWords } from '../desk-figure-words.js';
import { sayIn } from '../format.js';

const { count, number } = sayIn('nl');
const asked = (questions: number): string => count(questions, { one: 'vraag', other: 'vragen' });

export const deskFigures: DeskFigureWords = {
  title: 'Cijfers',
  period: 'Periode',
  days: (days) => count(days, { one: 'dag', other: 'dagen' }),
  summary: (questions, answered, helped) =>
    `${asked(questions)}; meteen beantwoord: ${answered}; geholpen, waar iemand het zei: ${helped}.`,
  cut: 'Het logboek is langer dan wat hier wordt gelezen; dit zijn de nieuwste regels.',
  byDay: 'Vragen per dag',
  byLanguage: 'Uitkomst per taal',
  byEntry: 'Meest gevraagde antwoorden',
  helpfulness: 'Antwoorden die hielpen, van de beoordeelde',
  aroundPublishes: 'Voor en na elke publicatie',
  aroundHint: 'De zeven dagen ervoor en erna, voor zover de periode reikt.',
  noPublishes: 'In deze periode is er vanuit de redactie niets gepubliceerd.',
  asTable: 'Als tabel',
  day: 'Dag',
  language: 'Taal',
  entry: 'Antwoord',
  publish: 'Publicatie',
  columns: {
    answer: 'beantwoord',
    choices: 'keuze aangeboden',
    none: 'geen antwoord',
    helpful: 'hielp',
    unhelpful: 'hielp niet',
  },
  answeredBefore: 'Beantwoord ervoor',
  answeredAfter: 'Beantwoord erna',
  helpedBefore: 'Geholpen ervoor',
  helpedAfter: 'Geholpen erna',
  share: (percent, of) => `${percent} van ${number(of)}`,
};
