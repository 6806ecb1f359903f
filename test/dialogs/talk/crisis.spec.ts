// Cries for help among sentences that only sound like them: see test/support/cries.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { escapeMarkdown } from '../../../cards/card.js';
import { CRISIS_WORDS } from '../../../cards/words/index.js';
import { recogniseCrisis } from '../../../dialogs/talk/crisis.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { emergencyOf } from '../../../knowledge/profile/emergency.js';
import { Chat, textOf } from '../../support/chat.js';
import { knowledge } from '../../support/knowledge.js';

function lines(locale: Locale, kind: 'ordinary' | 'cries'): string[] {
  const file = join(import.meta.dirname, '..', '..', 'support', 'cries', `${locale}-${kind}.txt`);
  return readFileSync(file, 'utf8').trim().split('\n');
}

describe('somebody in trouble', () => {
  for (const locale of LOCALES) {
    it(`is heard in nine of ten cries, and not in ordinary sentences: ${locale}`, () => {
      const ordinary = lines(locale, 'ordinary').filter((text) => recogniseCrisis(text, locale));
      const cries = lines(locale, 'cries');
      const missed = cries.filter((text) => !recogniseCrisis(text, locale));
      expect(ordinary, 'false alarms').to.have.length.at.most(1);
      expect(missed.length / cries.length, missed.join('\n')).to.be.at.most(0.1);
    });
    it(`is heard in ${locale} whatever language is set`, () => {
      const cry = lines(locale, 'cries')[2] ?? '';
      for (const preferred of LOCALES) expect(recogniseCrisis(cry, preferred)).to.equal(locale);
    });
    it(`is told whom to call, by country: ${locale}`, async () => {
      const [said] = await new Chat({ locale }).say(lines(locale, 'cries')[2] ?? '');
      const text = said ? textOf(said) : '';
      expect(text).to.include('112').and.include(CRISIS_WORDS[locale].lines);
      for (const [first = ''] of Object.values(CRISIS_WORDS[locale].helpLines))
        expect(text).to.include(escapeMarkdown(first));
    });
  }
  it('is told of the own country alone where the client says which', async () => {
    const [said] = await new Chat({ locale: 'nl-BE' }).say('ik wil dood');
    expect(said && textOf(said))
      .to.include('1813')
      .and.not.include('0800-0113');
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
