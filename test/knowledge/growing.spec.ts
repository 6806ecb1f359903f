import { expect } from 'chai';
import { growingBytes, growingIntegers, growingNumbers } from '../../knowledge/rank/growing.js';

describe('growing', () => {
  it('keeps what is pushed in its order, however much it is', () => {
    const numbers = growingNumbers();
    const wanted = Array.from({ length: 5_000 }, (_, at) => at / 3);
    for (const value of wanted) numbers.push(value);
    expect(numbers.length).to.equal(5_000);
    expect([...numbers.take()]).to.deep.equal(wanted);
  });

  it('keeps nothing of what was taken', () => {
    const integers = growingIntegers();
    integers.push(7);
    expect([...integers.take()]).to.deep.equal([7]);
    integers.push(8);
    expect([...integers.take()]).to.deep.equal([8]);
  });

  it('gives no more than was pushed', () => {
    expect(growingBytes().take()).to.have.length(0);
  });
});
