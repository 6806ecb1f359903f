// Cries for help among sentences that only sound like them: see test/support/cries.
import { expect } from 'chai';
import { escapeMarkdown } from '../../../cards/card.js';
import { CRISIS_WORDS } from '../../../cards/words/index.js';
import { recogniseCrisis } from '../../../dialogs/talk/crisis.js';
import { hear } from '../../../dialogs/talk/trouble/odds.js';
import { LEARNED_OF } from '../../../dialogs/talk/trouble/weights.js';
import { LOCALES } from '../../../knowledge/locales.js';
import { emergencyOf } from '../../../knowledge/profile/emergency.js';
import { Chat, textOf } from '../../support/chat.js';
import { askedLines, digestOfSources, linesOf, sayings } from '../../support/cries/lines.js';
import { knowledge } from '../../support/knowledge.js';

describe('somebody in trouble', () => {
  for (const locale of LOCALES) {
    it(`is heard in nine of ten cries, and not in ordinary sentences: ${locale}`, () => {
      const ordinary = linesOf(locale, 'ordinary').filter((text) => recogniseCrisis(text, locale));
      const cries = linesOf(locale, 'cries');
      const missed = cries.filter((text) => !recogniseCrisis(text, locale));
      expect(ordinary, 'false alarms').to.have.length.at.most(1);
      expect(missed.length / cries.length, missed.join('\n')).to.be.at.most(0.1);
    });
    it(`is heard in ${locale} whatever language is set`, () => {
      const cry = linesOf(locale, 'cries')[2] ?? '';
      for (const preferred of LOCALES) expect(recogniseCrisis(cry, preferred)).to.equal(locale);
    });
    it(`is told whom to call, by country: ${locale}`, async () => {
      const [said] = await new Chat({ locale }).say(linesOf(locale, 'cries')[2] ?? '');
      const text = said ? textOf(said) : '';
      expect(text).to.include('112').and.include(CRISIS_WORDS[locale].lines);
      for (const [first = ''] of Object.values(CRISIS_WORDS[locale].helpLines))
        expect(text).to.include(escapeMarkdown(first));
    });
  }
  it('is told in French as French is written', async () => {
    const [said] = await new Chat({ locale: 'fr-FR' }).say('je veux mourir');
    expect(said && textOf(said)).to.include('**France**\u00a0: 3114');
  });
  it('is told of the own country alone where the client says which', async () => {
    const [said] = await new Chat({ locale: 'nl-BE' }).say('ik wil dood');
    expect(said && textOf(said))
      .to.include('1813')
      .and.not.include('0800-0113');
  });
  it('is heard by what was learned of the lines and words as they are: npm run bench -- cries --write', () => {
    expect(LEARNED_OF).to.equal(digestOfSources());
  });
  it('is heard in one sentence of several', () => {
    expect(recogniseCrisis('Can you help me with Excel? I want to kill myself', 'en')).to.equal('en');
    expect(recogniseCrisis('var hittar jag licensen? jag vill dö.', 'en')).to.equal('sv');
  });
  it('is heard in a long text by phrases only', () => {
    const story = 'There was a lot to do. '.repeat(20);
    expect(hear(story, 'en')).to.equal(undefined);
    expect(recogniseCrisis(`${story} I want to end my life.`, 'en')).to.equal('en');
  });
  for (const locale of LOCALES)
    it(`is not heard in anything people ask, answer or say: ${locale}`, () => {
      const asked = askedLines().flatMap((line) => (line.locale === locale ? [line.text] : []));
      expect(asked.length).to.be.above(2_000);
      expect([...asked, ...sayings(locale)].filter((text) => recogniseCrisis(text, locale))).to.deep.equal(
        [],
      );
    });
  it('counts, and leaves no text anywhere', async () => {
    const events: unknown[] = [];
    const onTurnDone = ({ record }: { record: { events: unknown[] } }): void =>
      void events.push(...record.events);
    await new Chat({ onTurnDone }).say('I want to kill myself');
    expect(events).to.deep.equal([{ kind: 'trouble' }]);
  });
  it('is told what the organisation wants told, and nothing where it is off', async () => {
    const lines = { SE: ['Företagshälsan 08-123 45 67'], NL: ['Bedrijfsarts 010-123'] };
    const own = emergencyOf({ text: { en: 'Call *us*.' }, lines });
    expect(own?.text.fr).to.equal('Call *us*.');
    expect(own?.linesFor('sv', 'NL')).to.deep.equal([{ country: 'NL', lines: lines.NL }]);
    expect(own?.linesFor('sv', 'BE')).to.have.length(2);
    expect(emergencyOf('Only this.')?.linesFor('en', undefined)).to.deep.equal([]);
    expect([emergencyOf('off'), emergencyOf(false)]).to.deep.equal([undefined, undefined]);
    const off = { ...knowledge, profile: { ...knowledge.profile, emergency: undefined } };
    const [said] = await new Chat({ knowledge: () => off }).say('I want to kill myself');
    expect(said && textOf(said)).not.to.include('112');
  });
});
