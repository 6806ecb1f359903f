// The page as a tab in Teams: in its language and its colours.
import { localeOfTag } from '../../../cards/words/locales.js';
import type * as Teams from '../../web/page/teams.js';
import { start } from './start.js';

/** Teams answers at once, or it is not Teams. */
const TIMEOUT_MS = 2_000;

/** @returns undefined where the page is no tab, or nobody answers around it */
export async function findTeams(): Promise<Teams.TeamsHost | undefined> {
  if (start.teams === undefined) return undefined;
  const { findTeams: find } = (await import(start.teams)) as typeof Teams;
  const host = await find(TIMEOUT_MS);
  if (!host) return undefined;
  const isLeaving = show(host);
  host.follow(show);
  // Whoever waits for it would begin something that the next page does, too.
  return isLeaving ? new Promise<never>(() => undefined) : host;
}

/** @returns whether the page is left for one in the language of Teams; a language chosen here stays */
function show({ theme, locale }: Teams.HostSettings): boolean {
  document.documentElement.dataset['theme'] = theme;
  const wanted = localeOfTag(locale);
  const isChosen = new URLSearchParams(location.search).has('lang');
  if (isChosen || !wanted || wanted === start.locale || !start.languages.includes(wanted)) return false;
  askIn(wanted);
  return true;
}

/** The page again, in another language. */
export function askIn(locale: string): void {
  const asked = new URLSearchParams(location.search);
  asked.set('lang', locale);
  location.search = asked.toString();
}
