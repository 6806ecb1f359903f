// `npm run bench -- cries [--write] [FOLDER]`: what is learned of cries for help, out of fold: how many are met, and how many ordinary
// sentences alarm, by a cut; no batch of lines is in two folds. With --write it is learned of all lines and put into the code.
// FOLDER: sentences of your own (`cries.en.txt`, `ordinary.en.txt`, …), of which only counts are shown.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../bot/project-root.js';
import { CRISIS_WORDS } from '../../cards/words/index.js';
import { recogniseCrisis } from '../../dialogs/talk/crisis.js';
import { oddsOfText } from '../../dialogs/talk/trouble/odds.js';
import { LOCALES, type Locale } from '../../knowledge/locales.js';
import { learn, SCALE, STEP, type Learned } from '../support/cries/learn.js';
import { askedLines, digestOfSources, ownLines, type Line } from '../support/cries/lines.js';
import { report, type Row } from '../support/measurement.js';

const FOLDS = 8;
const CUTS = [0, 0.5, 1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 3];
const folder = process.argv.slice(2).find((word) => !word.startsWith('--'));
if (process.argv.includes('--write')) write(learn([...ownLines(), ...askedLines()]));
else report(...(folder === undefined ? outOfFold() : LOCALES.map((locale) => strange(locale, folder))));

function outOfFold(): Row[] {
  const lines = ownLines();
  const odds = oddsOutOfFold(lines);
  return LOCALES.flatMap((locale) => {
    const own = lines.filter((line) => line.locale === locale);
    const cries = own.filter(({ cry }) => cry);
    const ordinary = own.filter(({ cry }) => !cry);
    const cuts = [...new Set([...CUTS, CRISIS_WORDS[locale].hearsFrom])].sort((a, b) => a - b);
    return cuts.map((from) => {
      const over = (some: readonly Line[]): number =>
        percent(some.filter((line) => (odds.get(line) ?? 0) > from).length, some.length);
      return {
        locale,
        from: `${from}${from === CRISIS_WORDS[locale].hearsFrom ? ' (set)' : ''}`,
        'cries met, %': over(cries),
        'false alarms, %': over(ordinary),
      };
    });
  });
}

/** Of each line by what was learned without its batch. */
function oddsOutOfFold(lines: readonly Line[]): Map<Line, number> {
  const asked = askedLines();
  const batches = [...new Set(lines.map(({ batch }) => batch))];
  const foldOf = ({ batch }: Line): number => batches.indexOf(batch) % FOLDS;
  const odds = new Map<Line, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const { bias, weights } = learn([...lines.filter((line) => foldOf(line) !== fold), ...asked]);
    for (const line of lines.filter((one) => foldOf(one) === fold)) {
      const weightOf = (sign: string): number | undefined => weights.get(sign);
      odds.set(line, oddsOfText(line.text, line.locale, weightOf, bias));
    }
  }
  return odds;
}

function strange(locale: Locale, from: string): Row {
  const alarms = (kind: string): [number, number] => {
    const texts = readFileSync(join(from, `${kind}.${locale}.txt`), 'utf8')
      .trim()
      .split('\n');
    return [texts.filter((text) => recogniseCrisis(text, locale)).length, texts.length];
  };
  const [met, cries] = alarms('cries');
  const [alarmed, ordinary] = alarms('ordinary');
  return { locale, cries, met, 'met, %': percent(met, cries), ordinary, 'false alarms': alarmed };
}

function percent(part: number, whole: number): number {
  return Number(((100 * part) / whole).toFixed(1));
}

function write({ bias, weights }: Learned): void {
  const bySteps = new Map<number, string[]>();
  for (const [sign, steps] of weights) bySteps.set(steps, [...(bySteps.get(steps) ?? []), sign]);
  const rows = [...bySteps].sort(([a], [b]) => b - a).map(([steps, signs]) => `${steps}:${signs.join('|')}`);
  const text = `// Written by \`npm run bench -- cries --write\`; not by hand. What each sign of a text speaks for a cry, in steps: \`odds.ts\`.

/** Of the lines, words and code it was learned of. */
export const LEARNED_OF = '${digestOfSources()}';

export const BIAS = ${bias};
export const STEP = ${STEP};
export const SCALE = ${SCALE};

/** \`steps:sign|sign\` a line. */
export const WEIGHTS = \`
${rows.join('\n')}
\`;
`;
  writeFileSync(join(projectRoot(), 'dialogs', 'talk', 'trouble', 'weights.ts'), text);
}
