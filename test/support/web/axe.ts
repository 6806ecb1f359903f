// What axe has against a page, by the rules of WCAG 2.2 AA and its best practices.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

/** What depends on colours, and nothing else: for a page that has been looked at whole in others, which costs three times as much. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Every violation as "rule: element, what is wrong".
 * @param rules the only ones to be looked at, default all
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(AXE);
  const runOnly = JSON.stringify(rules ? { type: 'rule', values: rules } : { type: 'tag', values: TAGS });
  const run = `axe.run(document, { runOnly: ${runOnly}, resultTypes: ['violations'] })`;
  const { violations: found } = await page.evaluate<{ violations: Violation[] }>(run);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}

/** Everything in the light theme, and what depends on colours in the dark one, too. */
export async function violationsInBothThemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [colorScheme, rules] of [
    ['light', undefined],
    ['dark', COLOUR_RULES],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await violations(page, rules)).map((violation) => `${colorScheme}: ${violation}`));
  }
  return found;
}
