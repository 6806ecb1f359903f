import { expect } from 'chai';
import {
  growingBytes,
  growingIntegers,
  growingNumbers,
  growingRepeated,
} from '../../knowledge/rank/growing.js';

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

  it('adds to what was pushed at a place', () => {
    const numbers = growingNumbers();
    numbers.push(1);
    numbers.push(2);
    numbers.add(1, 0.5);
    expect([...numbers.take()]).to.deep.equal([1, 2.5]);
  });

  it('keeps each of a few different numbers to the last digit', () => {
    const numbers = growingRepeated();
    const wanted = [1 / 3, 0.3, 1 / 3, 2, 0.3];
    for (const value of wanted) numbers.push(value);
    const taken = numbers.take();
    numbers.push(7);
    expect(Array.from({ length: taken.length }, (_, at) => taken.at(at))).to.deep.equal(wanted);
    expect(numbers.take().at(0)).to.equal(7);
  });

  it('gives no more than was pushed', () => {
    expect(growingBytes().take()).to.have.length(0);
  });
});
