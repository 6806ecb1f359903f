// A regular expression that a text can make slow stops everybody. Each in our source that a person's text can reach, and each
// that is made while running, is given the texts that are worst for it; its steps are counted, not its time.
import { expect } from 'chai';
import { hostileTexts } from './support/expressions/hostile-texts.js';
import { stepCounter, type CountSteps } from './support/expressions/steps.js';
import {
  makersIn,
  ROOMS,
  sourceFiles,
  writtenIn,
  type Expression,
} from './support/expressions/expressions-of-source.js';
import { runProgram } from './support/run-command.js';

const LENGTH = 100_000;
/** Trying some dozens of words at each place takes half of this; to look at all of the text from each place, a thousand times. */
const STEPS_A_CHARACTER = 100;
/** All texts are tried at a tenth of the length, and the worst of them at the whole. */
const FIRST_LENGTH = LENGTH / 10;
const WORST = 3;

/** @returns the most steps a text of 100 kB took, as far as they were counted */
function mostSteps(count: CountSteps, expression: Expression): number {
  const first = hostileTexts(expression).map((text) => ({
    text,
    steps: count(expression, text, FIRST_LENGTH, FIRST_LENGTH * STEPS_A_CHARACTER),
  }));
  const worst = first.sort((one, other) => other.steps - one.steps).slice(0, WORST);
  return Math.max(0, ...worst.map(({ text }) => count(expression, text, LENGTH, LENGTH * STEPS_A_CHARACTER)));
}

/** Those made in one place are alike but for their words, of which there are thousands. */
function longestOfEachSite(made: readonly Expression[]): Expression[] {
  const bySite = new Map<string, Expression[]>();
  for (const one of made) bySite.set(one.site, [...(bySite.get(one.site) ?? []), one]);
  return [...bySite.values()].flatMap((own) =>
    own.sort((one, other) => other.source.length - one.source.length).slice(0, WORST),
  );
}

describe('Expressions over what people write', function () {
  this.timeout(600_000);
  let count: CountSteps;
  let made: Expression[];
  before(async () => {
    count = await stepCounter();
    const { status, stdout, stderr } = runProgram('test/support/expressions/made-child.ts', []);
    expect(status, stderr).to.equal(0);
    made = JSON.parse(stdout) as Expression[];
  });

  const tooSlow = (expressions: readonly Expression[]): string[] => {
    const unlike = new Map(expressions.map((one) => [`/${one.source}/${one.flags}`, one]));
    return [...unlike]
      .filter(([, expression]) => mostSteps(count, expression) > LENGTH * STEPS_A_CHARACTER)
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
      const steps = mostSteps(count, { source, flags, site: '' });
      expect(steps).to.be.greaterThan(LENGTH * STEPS_A_CHARACTER);
    });

  it('lets pass what takes a step or two a character', () => {
    const mentions = { source: String.raw`<at\b[^<>]*>([^<]*)<\/at>`, flags: 'gi', site: '' };
    expect(mostSteps(count, mentions)).to.be.lessThan(LENGTH * 10);
  });
});
