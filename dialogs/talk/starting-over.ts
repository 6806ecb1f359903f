// "Start again", right after a check was stopped: the check is no longer there to hear it.
import { CHECK_WORDS } from '../../cards/words/index.js';
import { LOCALES } from '../../knowledge/locales.js';
import { withoutCourtesy } from '../checks/reading/courtesy.js';
import type { Checks } from '../check-running/open-checks.js';
import type { Turn } from '../turn.js';
import { phraseKey } from './phrases.js';

const PHRASES: ReadonlySet<string> = new Set(
  LOCALES.flatMap((locale) => CHECK_WORDS[locale].engine.typed.startOver.map(phraseKey)),
);

/** Heard once: whatever else is said makes it something else. @returns whether the check has begun again */
export async function startsOver(
  { state: { session } }: Turn,
  text: string,
  checks: Checks,
): Promise<boolean> {
  const { stopped } = session;
  delete session.stopped;
  return stopped !== undefined && !checks.asking && saysStartOver(text) && (await checks.start(stopped));
}

function saysStartOver(text: string): boolean {
  return LOCALES.some((locale) =>
    [text, withoutCourtesy(text, locale)].some((said) => PHRASES.has(phraseKey(said))),
  );
}
