import { expect } from 'chai';
import { formatValue } from '../../cards/check-values.js';
import { CHECK_WORDS } from '../../cards/words/index.js';
import type { CheckId } from '../../cards/words/checks.js';
import type { Check, FactValue, Facts } from '../../dialogs/checks/check.js';
import { CHECKS } from '../../dialogs/checks/check-list.js';
import { todayOf } from '../../dialogs/checks/calendar/today.js';
import { addDays } from '../../dialogs/checks/calendar/calendar-date.js';
import { LOCALES, type Locale } from '../../knowledge/locales.js';
import { some } from '../support/examples.js';
import { inputsOf, textOf, type Shown } from '../support/chat.js';
import { teamsPerson, webPerson, type CheckPerson } from '../support/check-people.js';
import { expectVerdict } from '../support/check-talk.js';
import { knowledge } from '../support/knowledge.js';
import { startBot, type RunningBot } from '../support/running-bot.js';
import { startConnector, type FakeConnector } from '../support/teams-connector.js';

const TODAY = todayOf(Date.now(), 'UTC');

/** In each check a way through it that asks as much as any. */
const ANSWERS: Record<CheckId, Facts> = {
  eligibility: {
    who: 'organisation',
    country: 'JP',
    kind: 'commercial',
    agreement: 'none',
    seats: 2000,
    buying: 'volumeLicensing',
  },
  renewal: {
    benefit: 'productKeys',
    place: 'own',
    expiry: addDays(TODAY, 80),
    activated: true,
    redeemed: addDays(TODAY, -100),
    change: 'extend',
    renewalStart: 'unknown',
  },
};
const MOST_STEPS = Math.max(...Object.values(ANSWERS).map((answers) => Object.keys(answers).length));
const ROUNDS = [...Array(MOST_STEPS).keys()];
/** Those that begin with a crash: all, or some from the first on. */
const CRASHES = new Set(some(ROUNDS));

type Way = 'by card' | 'by typing';

/** Somebody on their way through a check. */
interface Walk {
  title: string;
  check: Check;
  way: Way;
  locale: Locale;
  person: CheckPerson;
  /** What went wrong first. */
  fault?: Error;
}

/** Everybody goes one step, all at the same time; whoever has come to grief stays behind. */
async function everybody(walks: readonly Walk[], step: (walk: Walk) => Promise<void>): Promise<void> {
  await Promise.all(
    walks.map(async (walk) => {
      if (!walk.fault) await step(walk).catch((fault: Error) => void (walk.fault = fault));
    }),
  );
}

function lastOf({ person }: Walk): Shown {
  const last = person.screen.at(-1);
  if (!last) throw new Error('Nothing on the screen.');
  return last;
}

/** A question of the FAQ in the middle of a step: answered, and the same step again. */
async function interrupt(walk: Walk, round: number): Promise<void> {
  const { person, locale } = walk;
  const { question } = knowledge.entries[round % knowledge.entries.length]?.texts[locale] ?? { question: '' };
  const asked = inputsOf(lastOf(walk));
  const before = person.screen.length;
  await person.say(question);
  const [reply, ...more] = person.screen
    .slice(before)
    .map((shown) => `${shown.activity.summary}\n${textOf(shown)}`);
  expect(reply, 'the answer').to.include(question);
  expect(more).to.not.be.empty;
  expect(inputsOf(lastOf(walk)), 'the step again').to.deep.equal(asked);
}

/** @returns without a word when there is nothing left to ask */
async function answer(walk: Walk): Promise<void> {
  const { check, way, locale, person } = walk;
  const [asked] = inputsOf(lastOf(walk));
  const field = check.steps.flatMap(({ fields }) => fields).find(({ id }) => id === asked?.['id']);
  if (!field) return;
  const value = ANSWERS[check.id][field.id];
  const { engine, [check.id]: words } = CHECK_WORDS[locale];
  const fieldWords = words.fields[field.id];
  if (value === undefined || !fieldWords) throw new Error(`Nobody expects to be asked for ${field.id}.`);
  const text = formatValue(field, value, { field: fieldWords, engine }, locale);
  if (way === 'by typing') await person.say(text);
  else if (value === 'unknown') await person.press(engine.unknown);
  else await person.press(engine.next, { [field.id]: typed(value) });
  expect(person.screen.map(textOf), 'what was understood').to.include(`${fieldWords.question} ✓ ${text}`);
}

/** As an input of a card sends it. None of the answers here is a span. */
function typed(value: FactValue): string {
  if (typeof value === 'object') throw new Error('A card sends no span.');
  return String(value);
}

describe('the guided checks of a running bot', function () {
  this.timeout(300_000); // eight starts of the bot, on a machine that may have other work
  let bot: RunningBot;
  const connectors: FakeConnector[] = [];
  const walks: Walk[] = [];

  const onTeams = async (locale: Locale): Promise<CheckPerson> => {
    const connector = await startConnector();
    connectors.push(connector);
    return teamsPerson(bot.url, connector, locale);
  };
  const CHANNELS = { web: (locale: Locale) => webPerson(bot.url, locale), teams: onTeams };

  before('everybody walks through a check, with a crash and a question between any two steps', async () => {
    bot = await startBot();
    for (const channel of ['web', 'teams'] as const)
      for (const check of CHECKS.checks)
        for (const way of ['by card', 'by typing'] as const)
          for (const locale of LOCALES) {
            const title = `${check.id} ${way} on ${channel} in ${locale}`;
            walks.push({ title, check, way, locale, person: await CHANNELS[channel](locale) });
          }
    await everybody(walks, ({ check, locale, person }) =>
      person.say(CHECK_WORDS[locale][check.id].starters[0] ?? ''),
    );
    for (const round of ROUNDS) {
      if (CRASHES.has(round)) {
        await bot.stop('SIGKILL');
        bot = await startBot({ after: bot });
      }
      await everybody(walks, async (walk) => {
        if (inputsOf(lastOf(walk)).length > 0) await interrupt(walk, round);
        await answer(walk);
      });
    }
  });
  after(async () => {
    await bot.stop();
    await Promise.all(connectors.map((connector) => connector.close()));
  });

  for (const channel of ['web', 'teams'])
    for (const check of CHECKS.checks)
      for (const way of ['by card', 'by typing'])
        for (const locale of LOCALES) {
          const title = `${check.id} ${way} on ${channel} in ${locale}`;
          it(`lead to the right verdict: ${title}`, () => {
            const walk = walks.find((candidate) => candidate.title === title);
            if (!walk) throw new Error('nobody went this way');
            if (walk.fault) throw walk.fault;
            expectVerdict(lastOf(walk), check.id, locale, ANSWERS[check.id], TODAY);
            expect(walk.person.screen.flatMap(inputsOf), 'cards that still wait').to.deep.equal([]);
          });
        }
});
