import { expect } from 'chai';
import fc from 'fast-check';
import { CHECK_WORDS } from '../../../../cards/words/index.js';
import { saysUnknown } from '../../../../dialogs/checks/reading/unknown.js';
import { parseYesNo } from '../../../../dialogs/checks/reading/yes-no.js';
import { LOCALES } from '../../../../knowledge/locales.js';

describe('parseYesNo', () => {
  for (const text of [
    ...[
      'yes',
      'Yes!',
      'YES',
      'y',
      'yep',
      'yes please',
      'sure',
      'Yes, since March',
      'I have one',
      'that’s right',
    ],
    ...['ja', 'Ja.', 'japp', 'jodå', 'ja tack', 'det stämmer', 'Ja, det har vi', 'visst'],
    ...['jawel', 'ja hoor', 'klopt', 'inderdaad', 'zeker weten', 'ja, allebei'],
    ...['oui', 'Oui !', 'bien sûr', 'bien sur', 'tout à fait', 'd’accord', "c'est ça", 'si', 'oui oui'],
    ...['👍', '👍🏽', '✅'],
  ]) {
    it(`reads "${text}" as yes`, () => expect(parseYesNo(text)).to.deep.equal({ value: true }));
  }

  for (const text of [
    ...['no', 'No.', 'n', 'nope', 'not yet', 'no thanks', 'I don’t', 'we have not', 'unfortunately not'],
    ...['nej', 'nä', 'nej tack', 'inte än', 'tyvärr inte', 'det stämmer inte', 'Nej, det har vi inte'],
    ...['nee', 'neen', 'nee hoor', 'nog niet', 'zeker niet', 'dat klopt niet', 'nee, klopt'],
    ...['non', 'non merci', 'pas encore', 'pas du tout', 'bien sûr que non', 'Hélas non'],
    ...['👎', '❌'],
  ]) {
    it(`reads "${text}" as no`, () => expect(parseYesNo(text)).to.deep.equal({ value: false }));
  }

  for (const text of [
    ...['maybe', 'no idea', 'yes and no', 'yes, but not yet', 'not sure', 'I have no idea'],
    ...['vet inte', 'ja men nej', 'kanske', 'ja det stämmer inte'],
    ...['weet ik niet', 'misschien', 'niet zeker'],
    ...['peut-être', 'je ne sais pas', 'aucune idée', 'oui et non'],
  ]) {
    it(`finds "${text}" vague`, () => expect(parseYesNo(text)).to.deep.equal({ problem: 'vague' }));
  }

  for (const text of [
    ...['', ' ', '?', '2', 'hello', 'yesterday', 'nothing', 'norway', 'jag', 'nonsense', 'janvier'],
    ...['no, what is that?', 'can I say yes', 'is it no', 'vad betyder ja', 'est-ce que oui'],
    'yes '.repeat(100),
  ]) {
    it(`does not understand "${text.slice(0, 40)}"`, () => {
      expect(parseYesNo(text)).to.deep.equal({ problem: 'notUnderstood' });
    });
  }

  it('knows when somebody does not know, as a whole text', () => {
    for (const text of ['I don’t know', 'VET EJ', 'geen idee!', 'Je ne sais pas.']) {
      expect(saysUnknown(text), text).to.equal(true);
    }
    for (const text of ['', 'I don’t know the country', 'know', 'ja'])
      expect(saysUnknown(text), text).to.equal(false);
  });

  it('understands what the cards say themselves', () => {
    for (const locale of LOCALES) {
      const { yes, no, unknown } = CHECK_WORDS[locale].engine;
      expect(parseYesNo(yes)).to.deep.equal({ value: true });
      expect(parseYesNo(no)).to.deep.equal({ value: false });
      expect(saysUnknown(unknown)).to.equal(true);
    }
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 5000, unit: 'grapheme' }), (text) => {
        expect(parseYesNo(text)).to.have.any.keys('value', 'propose', 'problem');
      }),
    );
  });
});
