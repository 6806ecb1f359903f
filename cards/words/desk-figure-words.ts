// Every word of the desk's figures, as a contract each language file fulfils.

export interface DeskFigureWords {
  title: string;
  period: string;
  days: (count: number) => string;
  /** @param answered share of the questions, @param helped share of the ratings; both as written, or a dash */
  summary: (asked: number, answered: string, helped: string) => string;
  /** Where the journal is longer than what is read of it. */
  cut: string;
  byDay: string;
  byLanguage: string;
  byEntry: string;
  helpfulness: string;
  aroundPublishes: string;
  aroundHint: string;
  noPublishes: string;
  asTable: string;
  day: string;
  language: string;
  entry: string;
  publish: string;
  columns: Readonly<Record<'answer' | 'choices' | 'none' | 'helpful' | 'unhelpful', string>>;
  answeredBefore: string;
  answeredAfter: string;
  helpedBefore: string;
  helpedAfter: string;
  /** "62% of 13". */
  share: (percent: string, of: number) => string;
}
