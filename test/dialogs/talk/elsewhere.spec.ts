import { expect } from 'chai';
import { TALK_WORDS } from '../../../cards/words/index.js';
import { elsewhereOf } from '../../../knowledge/profile/elsewhere.js';
import { LOCALES } from '../../../knowledge/locales.js';
import { Chat, textOf } from '../../support/chat.js';
import { knowledge } from '../../support/knowledge.js';

const problems: string[] = [];
const report = (_path: readonly PropertyKey[], message: string): void => void problems.push(message);
const elsewhere = elsewhereOf(
  {
    password: 'https://password.contoso.example/',
    parking: { to: 'mailto:parking@contoso.example', about: { en: 'parking' }, words: ['parking permit'] },
  },
  report,
);
const known = { profile: { ...knowledge.profile, elsewhere } };
const knowing = Object.assign(Object.create(knowledge) as typeof knowledge, known);

const FORGOTTEN = {
  en: 'I forgot my password for the canteen terminal',
  sv: 'jag har glömt lösenordet till matsalens terminal',
  nl: 'ik ben mijn wachtwoord van de kantineterminal kwijt',
  fr: 'j’ai oublié le mot de passe du terminal de la cantine',
};

describe('what others look after', () => {
  for (const locale of LOCALES)
    it(`is answered with its address: ${locale}`, async () => {
      const [said] = await new Chat({ knowledge: () => knowing }).say(FORGOTTEN[locale]);
      const { kinds, lead } = TALK_WORDS[locale].elsewhere;
      expect(said && textOf(said)).to.include(lead(kinds.password.about));
      expect(JSON.stringify(said)).to.include('https://password.contoso.example/');
    });
  it('may be named by the organisation in words of its own', async () => {
    const [said] = await new Chat({ knowledge: () => knowing }).say(
      'who issues the parking permit for my moped',
    );
    expect(JSON.stringify(said)).to.include('mailto:parking@contoso.example');
  });
  it('leaves alone what the bot knows, and all else that it does not know', async () => {
    const chat = new Chat({ knowledge: () => knowing });
    for (const text of [knowledge.entries[0]?.texts.en.question ?? '', 'how do I peel a zorglub'])
      expect(JSON.stringify(await chat.say(text))).not.to.include('contoso.example');
  });
  it('must be of a known kind, or say what it is', () => {
    expect(problems).to.deep.equal([]);
    expect(elsewhereOf({ zorglub: 'https://z.example' }, report)).to.deep.equal([]);
    expect(problems).to.have.length(1);
  });
});
