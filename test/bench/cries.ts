// `npm run bench -- cries [--write] [FOLDER]`: what is learned of cries for help, out of fold: how many are met beside the phrases, and
// how many ordinary sentences alarm; with --write it is learned of all lines and put into the code. FOLDER: sentences of your
// own (`cries.en.txt`, `ordinary.en.txt`, …), of which only counts are shown.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../bot/project-root.js';
import { recogniseCrisis, saidCrisis } from '../../dialogs/talk/crisis.js';
import { CRY_FROM, FIGURE_BELOW, oddsOfText } from '../../dialogs/talk/trouble/odds.js';
import { LOCALES, type Locale } from '../../knowledge/locales.js';
import { learn, SCALE, STEP, type Learned } from '../support/cries/learn.js';
import { askedLines, digestOfSources, ownLines, type Line } from '../support/cries/lines.js';
import { report, type Row } from '../support/measurement.js';

const FOLDS = 10;
const folder = process.argv.slice(2).find((word) => !word.startsWith('--'));
if (process.argv.includes('--write')) write(learn([...ownLines(), ...askedLines()]));
report(...(folder === undefined ? outOfFold() : LOCALES.map((locale) => strange(locale, folder))));

function outOfFold(): Row[] {
  const lines = ownLines();
  const asked = askedLines();
  const odds = new Map<Line, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const { bias, weights } = learn([...lines.filter((_, i) => i % FOLDS !== fold), ...asked]);
    for (const line of lines.filter((_, i) => i % FOLDS === fold))
      odds.set(
        line,
        oddsOfText(line.text, line.locale, (sign) => weights.get(sign), bias),
      );
  }
  return [0, 0.5, 1, 1.25, 1.5, 1.75, 2, 2.5].flatMap((from) =>
    LOCALES.map((locale) => {
      const own = lines.filter((line) => line.locale === locale);
      const alarms = (line: Line): boolean => {
        const at = odds.get(line) ?? 0;
        return at > from || (at >= FIGURE_BELOW && saidCrisis(line.text, locale) !== undefined);
      };
      const cries = own.filter(({ cry }) => cry);
      const ordinary = own.filter(({ cry }) => !cry);
      return {
        from: `${from}${from === CRY_FROM ? ' (set)' : ''}`,
        locale,
        'cries met, %': percent(cries.filter(alarms).length, cries.length),
        'false alarms, %': percent(ordinary.filter(alarms).length, ordinary.length),
      };
    }),
  );
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
