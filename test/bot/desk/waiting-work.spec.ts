// Trials and files that are read take a core each: what the desk does when more are asked for than it can do.
import { expect } from 'chai';
import { oneAtATime } from '../../../bot/desk/child.js';
import { Refusal } from '../../../bot/desk/refusal.js';

describe('work for a process of its own', () => {
  it('is done one at a time, in its order, and more of it is refused until some is done', async () => {
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    const work = oneAtATime(async (number: number) => {
      begun.push(number);
      await new Promise<void>((end) => ends.push(end));
      return number;
    });
    const end = async (result: Promise<number> | undefined): Promise<void> => {
      ends.shift()?.();
      await result;
    };
    const asked = Array.from({ length: 11 }, (_, number) => work(number));
    const refused = await work(11).catch((error: unknown) => error);
    expect(refused).to.be.an.instanceOf(Refusal).with.property('status', 429);
    await Promise.resolve();
    expect(begun).to.deep.equal([0]);
    await end(asked[0]);
    expect(begun).to.deep.equal([0, 1]);
    const late = work(12);
    for (const result of [...asked.slice(1), late]) await end(result);
    expect(begun).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12]);
    expect(await late).to.equal(12);
  });

  it('that fails keeps no later work from being done', async () => {
    const work = oneAtATime((text: string) =>
      text === '' ? Promise.reject(new Error('empty')) : Promise.resolve(text),
    );
    const [failed, done] = await Promise.allSettled([work(''), work('a')]);
    expect([failed.status, done.status]).to.deep.equal(['rejected', 'fulfilled']);
  });
});
