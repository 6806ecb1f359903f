// The weekly report: to those who asked, once, by however many instances; and no longer when they do not want it.
import { MemoryStorage, type ConversationReference } from 'botbuilder';
import { expect } from 'chai';
import { pino } from 'pino';
import { createWeeklyReport, type WeeklyReport } from '../../bot/weekly-report.js';
import type { Reply } from '../../dialogs/reply.js';
import { knowledge } from '../support/knowledge.js';

const DAY_MS = 86_400_000;
const chatOf = (user: string): Partial<ConversationReference> => ({
  channelId: 'msteams',
  user: { id: `29:${user}`, name: user },
  conversation: { id: `a:${user}` } as ConversationReference['conversation'],
});

describe('the weekly report', () => {
  let now: number;
  let sent: { to: string | undefined; locale: string; days: number | undefined }[];
  let named: string[];
  let speak: () => Promise<string>;
  let instances: WeeklyReport[];

  beforeEach(() => {
    now = Date.parse('2026-11-26T09:00:00Z');
    sent = [];
    named = ['ann', 'bo'];
    speak = () => Promise.resolve('message');
    const state = new MemoryStorage();
    instances = Array.from({ length: 3 }, () =>
      createWeeklyReport({
        state,
        mayRead: (person) => named.includes(person),
        report: (days) => Promise.resolve({ days, asked: 2, unanswered: 0, groups: [] }),
        speak: (where, reply: Reply) => {
          const days = reply.kind === 'report' ? reply.report.days : undefined;
          sent.push({ to: where.conversation?.id, locale: reply.locale, days });
          return speak();
        },
        knowledge: () => knowledge,
        mend: undefined,
        logger: pino({ level: 'silent' }),
        clock: () => now,
      }),
    );
  });
  const one = (): WeeklyReport => instances[0] ?? expect.fail();
  const round = async (): Promise<number> =>
    (await Promise.all(instances.map((each) => each.send()))).reduce((sum, each) => sum + each, 0);

  it('goes to each who asked once a week, however many instances look', async () => {
    await one().begin('ann', 'sv', chatOf('ann'));
    await one().begin('bo', 'fr', chatOf('bo'));
    expect(await round(), 'not at once').to.equal(0);
    now += 7 * DAY_MS;
    expect(await round()).to.equal(2);
    expect(await round()).to.equal(0);
    expect(sent).to.have.deep.members([
      { to: 'a:ann', locale: 'sv', days: 7 },
      { to: 'a:bo', locale: 'fr', days: 7 },
    ]);
    now += 30 * DAY_MS; // nobody was running for a month
    expect(await round(), 'no arrears').to.equal(2);
    now += 5 * DAY_MS;
    expect(await round(), 'at the hour of before').to.equal(2);
  });

  it('ends when one says so, is named no longer, is forgotten or has blocked the bot', async () => {
    await one().begin('ann', 'en', chatOf('ann'));
    expect(await instances[1]?.end('ann')).to.equal(true);
    expect(await one().end('ann')).to.equal(false);
    await one().begin('ann', 'en', chatOf('ann'));
    expect(await one().forget({ channel: 'msteams', userId: '29:ann' })).to.equal(1);
    await one().begin('ann', 'en', chatOf('ann'));
    named = ['bo'];
    now += 8 * DAY_MS;
    expect(await round()).to.equal(0);
    named = ['ann', 'bo'];
    expect(await round(), 'not taken up again').to.equal(0);
    await one().begin('bo', 'en', chatOf('bo'));
    now += 8 * DAY_MS;
    speak = () => Promise.resolve('');
    expect(await round()).to.equal(0);
    expect(await one().end('bo')).to.equal(false);
  });

  it('is not said twice where it may have got through, and comes again in a week', async () => {
    await one().begin('ann', 'en', chatOf('ann'));
    now += 7 * DAY_MS;
    speak = () => Promise.reject(new Error('timed out'));
    expect(await round()).to.equal(0);
    expect(await round()).to.equal(0);
    expect(sent).to.have.length(1);
    speak = () => Promise.resolve('message');
    now += 7 * DAY_MS;
    expect(await round()).to.equal(1);
  });
});
