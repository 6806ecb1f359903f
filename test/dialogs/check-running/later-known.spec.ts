// Several things told at once before their turn, what was not known and is known one question later, and going on.
import { expect } from 'chai';
import { CHECK_WORDS } from '../../../cards/words/index.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { textOf } from '../../support/chat.js';
import { runOf, told } from '../../support/check-talk.js';

const LINES: Record<
  Locale,
  { mine: string; firm: string; country: string; unknown: string; goOn: string; no: string }
> = {
  en: {
    mine: 'my organisation',
    firm: 'we’re a private company, about 400 staff',
    country: 'Norway',
    unknown: 'don’t know',
    goOn: 'ok lets continue',
    no: 'nope',
  },
  sv: {
    mine: 'min organisation',
    firm: 'vi är ett privat företag, ca 400 anställda',
    country: 'Norge',
    unknown: 'vet inte',
    goOn: 'ok vi kör vidare',
    no: 'nä',
  },
  nl: {
    mine: 'mijn organisatie',
    firm: 'we zijn een bedrijf, ongeveer 400 medewerkers',
    country: 'Noorwegen',
    unknown: 'geen idee',
    goOn: 'ok we gaan verder',
    no: 'neuh',
  },
  fr: {
    mine: 'mon organisation',
    firm: 'on est une entreprise, environ 400 personnes',
    country: 'Norvège',
    unknown: 'aucune idée',
    goOn: 'ok on continue',
    no: 'nan',
  },
};

for (const locale of LOCALES) {
  const lines = LINES[locale];
  const { renewal } = CHECK_WORDS[locale];

  describe(`what is told before or after its turn, in ${locale}`, () => {
    it('may be of two questions at once', async () => {
      const chat = await told('eligibility', locale, lines.mine, lines.firm);
      expect((await runOf(chat))?.heard).to.have.keys('kind', 'seats');
      await chat.say(lines.country);
      expect((await runOf(chat))?.proposed).to.deep.include({ field: 'kind', values: ['commercial'] });
    });
    it('takes the place of what was not known', async () => {
      const chat = await told('renewal', locale, '1', '1', lines.unknown, '2027-03-31');
      expect((await runOf(chat))?.facts).to.include({ expiry: '2027-03-31' });
    });
    it('is waited for when somebody wants to go on: the question is shown again', async () => {
      const chat = await told('renewal', locale, '1', '1', lines.goOn);
      expect(textOf(chat.last)).to.include(renewal.fields['expiry']?.question);
    });
    it('a short no is a no, and asks for no verdict', async () => {
      const chat = await told('renewal', locale, '1', '1', '2027-03-31', lines.no);
      expect((await runOf(chat))?.facts).to.include({ activated: false });
    });
    it('the name of a check, typed at its first question, asks for no verdict', async () => {
      const chat = await told('renewal', locale, renewal.startButton);
      expect(textOf(chat.last)).to.include(renewal.fields['benefit']?.reason);
    });
  });
}
