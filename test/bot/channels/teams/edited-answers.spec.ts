// In Teams people edit what they wrote. An edited answer corrects its own field, and says so, or does nothing.
import { expect } from 'chai';
import { CHECK_WORDS } from '../../../../cards/words/index.js';
import { LOCALES, type Locale } from '../../../../knowledge/locales.js';
import { inputsOf, textOf, type Shown } from '../../../support/chat.js';
import { startTeams, type TeamsRig } from '../../../support/teams-rig.js';

const COUNTRIES: Record<Locale, [first: string, other: string]> = {
  en: ['Sweden', 'Norway'],
  sv: ['Sverige', 'Norge'],
  nl: ['Zweden', 'Noorwegen'],
  fr: ['Suède', 'Norvège'],
};

for (const locale of LOCALES) {
  const { engine, eligibility } = CHECK_WORDS[locale];
  const { fields } = eligibility;
  const [first, other] = COUNTRIES[locale];

  describe(`an edited message in a Teams chat, in ${locale}`, () => {
    let rig: TeamsRig;
    const screen = (): Shown[] => [...rig.connector.screen].map(([id, activity]) => ({ id, activity }));
    const asked = (): unknown[] => inputsOf(screen().at(-1) as Shown).map(({ id }) => id);
    const text = (): string => screen().map(textOf).join('\n');
    const say = (id: string, said: string): Promise<unknown> => rig.send({ id, text: said, locale });
    const edit = (id: string, said: string): Promise<unknown> =>
      rig.send({ type: 'messageUpdate', id, text: said, locale, channelData: { eventType: 'editMessage' } });

    before(async () => {
      rig = await startTeams();
      await say('start', eligibility.starters[1] ?? '');
      await say('who', '2');
      await say('country', first);
      await say('kind', '3');
      await say('email', engine.yes);
    });
    after(() => rig.close());

    it('answers again what it answered, and not the next question', async () => {
      expect(asked(), 'the second of two questions').to.deep.equal(['account']);
      await edit('email', `${engine.yes}!`);
      expect(asked()).to.deep.equal(['account']);
      expect(text()).to.not.include(eligibility.headlines.employeeYes);
    });
    it('corrects its field, and says so', async () => {
      await edit('country', other);
      expect(text()).to.include(engine.understood(fields.country?.name ?? '', other));
      expect(asked()).to.deep.equal(['account']);
    });
    it('has its field asked again when it no longer answers it', async () => {
      await edit('country', 'banana');
      expect(asked()).to.deep.equal(['country']);
      await say('again', first);
      expect(asked()).to.deep.equal(['account']);
    });
    it('does nothing when it answered nothing before', async () => {
      await say('nonsense', 'banana');
      const before = { asked: asked(), text: text() };
      await edit('nonsense', engine.yes);
      expect({ asked: asked(), text: text() }).to.deep.equal(before);
      await edit('never-seen', engine.yes);
      expect({ asked: asked(), text: text() }).to.deep.equal(before);
    });
    it('changes the verdict, when it answered what that rests on', async () => {
      await say('account', engine.no);
      expect(text()).to.include(eligibility.headlines.missingAccount);
      await edit('account', engine.yes);
      expect(text()).to.include(eligibility.headlines.employeeYes);
    });
  });
}
