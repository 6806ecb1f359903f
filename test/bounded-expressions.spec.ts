// A regular expression that a text can make slow stops everybody. Each in our source that a person's text can reach, and each
// that is made while running, is given the texts that are worst for it; its steps are counted, not its time.
import { expect } from 'chai';
import { examples, isWhole } from './support/examples.js';
import { hostileTexts } from './support/expressions/hostile-texts.js';
import { stepCounter, type CountSteps } from './support/expressions/steps.js';
import {
  makersIn,
  ROOMS,
  sourceFiles,
  writtenIn,
  type Expression,
} from './support/expressions/expressions-of-source.js';
import { runSource } from './support/run-command.js';

const LENGTH = 100_000;
/**
 * At a tenth of the length. Trying hundreds of words at each place takes half of this; to look at all of the text from each
 * place, ten times as much.
 */
const STEPS_A_CHARACTER = 1_000;
const FIRST_LENGTH = LENGTH / 10;
/** Ten times the length takes ten times the steps; what is small is counted roughly. */
const MOST_GROWTH = 12;
const FEW_STEPS = LENGTH * 100;
/** Of the texts at a tenth of the length, those that are tried at the whole. */
const WORST = examples(3);
/** Long lists of words make thousands of texts that are alike. */
const MOST_TEXTS = isWhole ? 300 : 30;

/** @returns whether a text takes an expression more than in proportion to its length */
function isSlow(count: CountSteps, expression: Expression): boolean {
  const limit = FIRST_LENGTH * STEPS_A_CHARACTER;
  const first = spread(hostileTexts(expression), MOST_TEXTS).map((text) => ({
    text,
    steps: count(expression, text, FIRST_LENGTH, limit),
  }));
  const worst = first.sort((one, other) => other.steps - one.steps).slice(0, WORST);
  return worst.some(({ text, steps }) => {
    const most = Math.max(FEW_STEPS, steps * MOST_GROWTH);
    return steps > limit || count(expression, text, LENGTH, most) > most;
  });
}

/** So many of a list at most, from all of it. */
function spread<T>(list: readonly T[], most: number): T[] {
  const every = Math.ceil(list.length / most);
  return list.filter((_, at) => at % every === 0);
}

/** Those made in one place are alike but for their words, of which there are thousands. */
function longestOfEachSite(made: readonly Expression[]): Expression[] {
  const longest = new Map<string, Expression>();
  for (const one of made)
    if (one.source.length > (longest.get(one.site)?.source.length ?? -1)) longest.set(one.site, one);
  return [...longest.values()];
}

describe('Expressions over what people write', function () {
  this.timeout(600_000);
  let count: CountSteps;
  let made: Expression[];
  before(async () => {
    count = await stepCounter();
    const { status, stdout, stderr } = await runSource('test/support/expressions/made-child.ts', []);
    expect(status, stderr).to.equal(0);
    made = JSON.parse(stdout) as Expression[];
  });

  const tooSlow = (expressions: readonly Expression[]): string[] => {
    const unlike = new Map(expressions.map((one) => [`/${one.source}/${one.flags}`, one]));
    return [...unlike]
      .filter(([, expression]) => isSlow(count, expression))
      .map(([text, { site }]) => `${site} ${text}`);
  };

  for (const room of ROOMS)
    it(`take steps in proportion to 100 kB of the worst text, written in ${room}`, () => {
      expect(
        tooSlow(
          sourceFiles()
            .filter((file) => file.startsWith(`${room}/`))
            .flatMap(writtenIn),
        ),
      ).to.deep.equal([]);
    });

  it('take steps in proportion to 100 kB of the worst text, made while running', () => {
    expect(tooSlow(longestOfEachSite(made))).to.deep.equal([]);
  });

  it('are all looked at that are made while running', () => {
    const looked = new Set(made.map(({ site }) => site));
    expect(
      sourceFiles()
        .flatMap(makersIn)
        .filter((site) => !looked.has(site)),
    ).to.deep.equal([]);
  });
});

describe('The counting of steps', function () {
  this.timeout(600_000);
  let count: CountSteps;
  before(async () => (count = await stepCounter()));

  const slow: [source: string, flags: string][] = [
    [String.raw`<at\b[^>]*>(.*?)<\/at>`, 'gis'],
    [String.raw` +$`, ''],
    [String.raw`\s*,?\s*$`, ''],
    [String.raw`(a+)+b`, ''],
    [String.raw`^-+.*-+$`, ''],
    [String.raw`\]\([^)]*\)`, 'g'],
    [String.raw`^<!--\s*(label):\s*(.*?)\s*-->\s*$`, ''],
  ];
  for (const [source, flags] of slow)
    it(`finds that /${source}/${flags} takes more than in proportion`, () => {
      expect(isSlow(count, { source, flags, site: '' })).to.equal(true);
    });

  it('lets pass what takes a step or two a character', () => {
    const mentions = { source: String.raw`<at\b[^<>]*>([^<]*)<\/at>`, flags: 'gi', site: '' };
    expect(isSlow(count, mentions)).to.equal(false);
  });
});
