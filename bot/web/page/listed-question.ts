/** One entry, as `GET /api/questions?lang=sv` lists it. */
export interface ListedQuestion {
  /** Entry id, `home-use-program/markets`. */
  id: string;
  question: string;
  /** A few words for it; searched, too. */
  label: string;
  /** Title of its topic. */
  topic: string;
}
