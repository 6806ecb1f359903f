import { expect } from 'chai';
import { CHECK_WORDS, WORDS } from '../../../cards/words/index.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { buttonsOf, Chat, inputsOf, textOf, type Shown } from '../../support/chat.js';
import { runOf, start } from '../../support/check-talk.js';

const allText = (shown: readonly Shown[]): string => shown.map(textOf).join('\n');
const titlesOf = (shown: Shown): unknown[] => buttonsOf(shown).map(({ title }) => title);

interface Talk {
  /** Starts the check with two facts. */
  told: string;
  /** Leads from there to the look. */
  rest: readonly string[];
  right: string;
  correction: string;
  /** After a verdict. */
  why: string;
  norway: string;
  school: string;
  instead: string;
  puzzled: string;
}

const TALKS: Readonly<Record<Locale, Talk>> = {
  en: {
    told: 'are we eligible with 2500 E5 seats in Japan?',
    rest: ['company', 'neither', 'in another way'],
    right: 'yes',
    correction: 'no, Norway',
    why: 'why?',
    norway: 'and in Norway?',
    school: 'what if we were a school?',
    instead: 'with 1500 instead',
    puzzled: 'which should I choose?',
  },
  sv: {
    told: 'har vi rätt till rabatten med 2500 E5-licenser i Japan?',
    rest: ['företag', 'inget av det', 'på annat sätt'],
    right: 'det stämmer',
    correction: 'nej, Norge',
    why: 'varför då?',
    norway: 'och i Norge?',
    school: 'tänk om vi vore en skola?',
    instead: 'med 1500 i stället',
    puzzled: 'vad spelar det för roll?',
  },
  nl: {
    told: 'komen we in aanmerking met 2500 E5 licenties in Japan?',
    rest: ['bedrijf', 'geen van beide', 'op een andere manier'],
    right: 'klopt',
    correction: 'nee, Noorwegen',
    why: 'waarom?',
    norway: 'en in Noorwegen?',
    school: 'wat als we een school waren?',
    instead: 'met 1500 in plaats daarvan',
    puzzled: 'wat maakt dat uit?',
  },
  fr: {
    told: 'avons-nous droit à la remise avec 2500 licences E5 au Japon ?',
    rest: ['entreprise', 'ni l’un ni l’autre', 'autrement'],
    right: 'c’est exact',
    correction: 'non, la Norvège',
    why: 'pourquoi ?',
    norway: 'et en Norvège ?',
    school: 'et si nous étions une école ?',
    instead: 'avec 1500 à la place',
    puzzled: 'je ne comprends pas',
  },
};

/** As far as the look, with two facts from the words that start the check. */
async function told(locale: Locale): Promise<Chat> {
  const person = new Chat({ locale });
  const { starters, fields } = CHECK_WORDS[locale].eligibility;
  await person.say(TALKS[locale].told);
  if ((await runOf(person)) === undefined) await person.say(`${starters[7]} 2500 E5, Japan`);
  expect(fields).to.have.property('seats');
  for (const text of TALKS[locale].rest) await person.say(text);
  return person;
}

for (const locale of LOCALES) {
  const talk = TALKS[locale];
  const { engine } = CHECK_WORDS[locale];
  describe(`a check with people as they are, in ${locale}`, () => {
    it('shows once what was told in a sentence, before a verdict rests on it', async () => {
      const person = await told(locale);
      expect(textOf(person.last))
        .to.include(engine.lookTitle)
        .and.match(/2[.,\s]?500/)
        .and.include('Jap');
      await person.say(talk.right);
      expect(titlesOf(person.last)).to.include(engine.startOver);
      expect(person.text).to.include(engine.lookTitle);
    });
    it('takes a correction of it, and lets it stand by a press', async () => {
      const corrected = await told(locale);
      await corrected.say(talk.correction);
      expect((await runOf(corrected))?.facts).to.include({ country: 'NO', seats: 2500 });
      const pressed = await told(locale);
      await pressed.press(engine.lookRight);
      expect(titlesOf(pressed.last)).to.include(engine.startOver);
    });
    it('listens after the verdict, which stands', async () => {
      const person = await told(locale);
      await person.say(talk.right);
      const verdict = person.last;
      const { facts } = (await runOf(person)) ?? {};
      expect(allText(await person.say(talk.why))).to.include(`${engine.standing.yes}`);
      for (const text of [talk.norway, talk.school, talk.instead]) {
        const said = allText(await person.say(text));
        expect(said, text).to.include('→').and.include(engine.stands);
        expect((await runOf(person))?.facts, text).to.deep.equal(facts);
      }
      expect(allText([person.last])).to.include(engine.otherVerdict);
      await person.press(engine.copyAsText, {}, verdict);
      expect(person.errors).to.deep.equal([]);
    });
    it('explains a step, and words it anew each time it is not understood', async () => {
      const person = await start('eligibility', locale);
      const who = CHECK_WORDS[locale].eligibility.fields['who'];
      await person.say(talk.puzzled);
      expect(textOf(person.last)).to.include(who?.hint);
      const seen: string[] = [];
      for (const text of ['xyzzy', 'plugh', 'frotz']) {
        await person.say(text);
        seen.push(textOf(person.last));
      }
      expect(new Set(seen).size).to.equal(3);
      expect(seen[2]).to.include(engine.thirdTry(false));
      await person.press(who?.options['employee'] ?? '');
      expect((await runOf(person))?.facts).to.deep.equal({ who: 'employee' });
    });
  });
}

describe('a check with people as they are', () => {
  it('says after a change what has changed', async () => {
    const person = await told('en');
    await person.say('yes');
    const replies = await person.say('change the number of licences to 1400');
    expect(allText(replies)).to.include('2,500 → 1,400').and.include('That changes the answer');
  });
  it('leaves "why?" to the knowledge once another subject was answered', async () => {
    const person = await told('en');
    await person.say('yes');
    await person.say('Which markets is the Home Use Program available in?');
    expect(allText(await person.say('why?')))
      .to.not.include('That changes')
      .and.not.include('- Yes:');
  });
  it('takes the same press twice for one', async () => {
    const person = await start('eligibility', 'en');
    const card = person.last;
    const answer = { ...(buttonsOf(card)[0]?.['data'] as object), who: 'employee' };
    await person.submit(answer, card.id);
    const before = person.screen.map(textOf);
    await person.submit(answer, card.id);
    expect(person.screen.map(textOf)).to.deep.equal(before);
  });
  it('goes on to the open question of a step with two', async () => {
    const person = await start('eligibility', 'en');
    for (const text of ['myself', 'Sweden', 'a school']) await person.say(text);
    expect(inputsOf(person.last)).to.have.length(2);
    await person.say('yes');
    expect(inputsOf(person.last).map(({ id }) => id)).to.deep.equal(['account']);
  });
  it('keeps a check that was left for the other one, and offers it after that', async () => {
    const person = await start('eligibility', 'en');
    await person.say('myself');
    await person.submit({ action: 'checkStart', check: 'renewal' });
    await person.say('cancel');
    expect(textOf(person.last)).to.include(CHECK_WORDS.en.eligibility.title);
    await person.press(CHECK_WORDS.en.engine.goOn);
    expect((await runOf(person))?.facts).to.deep.equal({ who: 'employee' });
    expect(textOf(person.last)).to.include('Which country or territory is it about?');
  });
  it('leaves what was asked above what was answered', async () => {
    const person = await start('eligibility', 'en');
    for (const text of ['myself', 'sweden']) await person.say(text);
    expect(person.screen.map(textOf)).to.include('Which country or territory is it about? ✓ Sweden');
  });
  it('has a way to a person at the third time, where there is one', () => {
    for (const locale of LOCALES) expect(WORDS[locale].none.contact).to.not.equal('');
  });
});
