import type { DeskFigureWords } from '../desk-figure-words.js';
import { sayIn } from '../format.js';

const { count, number } = sayIn('fr');
const asked = (questions: number): string => count(questions, { one: 'question', other: 'questions' });

export const deskFigures: DeskFigureWords = {
  title: 'Statistiques',
  period: 'Période',
  days: (days) => count(days, { one: 'jour', other: 'jours' }),
  summary: (questions, answered, helped) =>
    `${asked(questions)} ; réponse immédiate : ${answered} ; réponse jugée utile, parmi les avis : ${helped}.`,
  cut: 'Le journal est plus long que ce qui est lu ici ; en voici les lignes les plus récentes.',
  byDay: 'Questions par jour',
  byLanguage: 'Résultats par langue',
  byEntry: 'Réponses les plus demandées',
  helpfulness: 'Réponses jugées utiles, parmi les avis',
  aroundPublishes: 'Avant et après chaque publication',
  aroundHint: 'Les sept jours avant et après, dans la limite de la période.',
  noPublishes: 'Rien n’a été publié depuis la rédaction pendant cette période.',
  asTable: 'Sous forme de tableau',
  day: 'Jour',
  language: 'Langue',
  entry: 'Réponse',
  publish: 'Publication',
  columns: {
    answer: 'avec réponse',
    choices: 'choix proposés',
    none: 'sans réponse',
    helpful: 'utile',
    unhelpful: 'pas utile',
  },
  answeredBefore: 'Avec réponse avant',
  answeredAfter: 'Avec réponse après',
  helpedBefore: 'Utile avant',
  helpedAfter: 'Utile après',
  share: (percent, of) => `${percent} sur ${number(of)}`,
};
