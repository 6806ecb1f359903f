import { expect } from 'chai';
import {
  askedWithin,
  spokenOfIn,
  withinOf,
  type WithinRules,
  type WithinWords,
} from '../../../knowledge/profile/within.js';

const PARKING: WithinWords = {
  about: ['parking', 'car park'],
  asks: ['may', 'allowed'],
  unless: ['how', 'bicycle'],
};

const within = (words: WithinWords, rules: WithinRules = {}): ReturnType<typeof withinOf> =>
  withinOf({ entry: 'office/parking' }, rules, words, 'en');

const asked = (
  text: string,
  words = PARKING,
  rules: WithinRules = {},
  spokenOf?: string,
): string | undefined => askedWithin(text, [within(words, rules)], 'en', spokenOf)?.entry;

describe('what is asked within a message', () => {
  it('is known by a few words of it, whatever else is told', () => {
    expect(asked('I’m a baker in Deal with nine people, may they use the parking?')).to.equal(
      'office/parking',
    );
    expect(asked('I’m a baker. Is one allowed into the big park for a car?')).to.equal('office/parking');
  });
  it('is not where what it is about is not said, or nothing of that kind is asked', () => {
    expect(asked('I’m a baker in Deal, may they use the oven?')).to.equal(undefined);
    expect(asked('I’m a baker and I love the parking')).to.equal(undefined);
  });
  it('is not where what is asked is something else', () => {
    expect(asked('I’m a baker, how may I get a parking permit?')).to.equal(undefined);
    expect(asked('I’m a baker who came by bicycle. May I use the parking?')).to.equal('office/parking');
  });
  it('is not where a country is asked about by its name', () =>
    expect(asked('I’m a baker. May we use the parking in Norway?')).to.equal(undefined));
  it('is not in a brief text of nobody in particular', () => {
    expect(asked('may we use the parking?')).to.equal(undefined);
    expect(asked('may we use the parking?', PARKING, { brief: true })).to.equal('office/parking');
  });
  it('in brief texts is not where a word that excludes it is anywhere', () =>
    expect(asked('I came by bicycle. May I use the parking?', PARKING, { brief: true })).to.equal(undefined));
  it('may be known only after something was spoken of', () => {
    const goesOn = { asks: ['extend'] };
    const rules = { brief: true, after: 'parking permit' };
    expect(asked('can we extend it?', goesOn, rules)).to.equal(undefined);
    expect(asked('can we extend it?', goesOn, rules, 'parking permit')).to.equal('office/parking');
  });
});

describe('what is spoken of', () => {
  const messages = {
    en: [within({ asks: ['extend'] }, { after: 'parking permit' })],
    sv: [],
    nl: [],
    fr: [],
  };
  it('is what a shortcut goes on with', () => {
    expect(spokenOfIn('my parking permit runs out', messages, 'en')).to.equal('parking permit');
    expect(spokenOfIn('the parking runs out', messages, 'en')).to.equal(undefined);
  });
});
