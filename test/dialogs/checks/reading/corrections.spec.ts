import { expect } from 'chai';
import { CHECK_WORDS } from '../../../../cards/words/index.js';
import { CHECKS } from '../../../../dialogs/checks/check-list.js';
import { correctionIn } from '../../../../dialogs/checks/reading/corrections.js';
import { moveOfText } from '../../../../dialogs/checks/moves/text-moves.js';
import type { Move } from '../../../../dialogs/checks/moves/move.js';
import { startRun } from '../../../../dialogs/checks/run.js';
import type { FactValue } from '../../../../dialogs/checks/check.js';
import type { Locale } from '../../../../knowledge/locales.js';
import { reading } from '../../../support/typed-reading.js';

describe('a value named in place of another', () => {
  const cases: [field: string, locale: Locale, text: string, value: FactValue][] = [
    ['country', 'en', 'not Chile, Peru', 'PE'],
    ['country', 'en', 'Peru, not Chile', 'PE'],
    ['country', 'en', 'we used to be in Chile, now we are in Peru', 'PE'],
    ['country', 'en', 'Chile, no wait, Peru', 'PE'],
    ['country', 'sv', 'inte i Polen utan i Lettland', 'LV'],
    ['country', 'sv', 'nej, Lettland menar jag', 'LV'],
    ['country', 'nl', 'niet Polen maar Letland', 'LV'],
    ['country', 'fr', 'pas la Pologne, la Lettonie', 'LV'],
    ['country', 'fr', 'la Lettonie et non la Pologne', 'LV'],
    ['kind', 'en', 'no, we are not a foundation, only a shop', 'commercial'],
    ['kind', 'sv', 'ingen stiftelse utan en högskola', 'education'],
    ['kind', 'nl', 'vroeger een goed doel, nu een bv', 'commercial'],
    ['kind', 'fr', 'nous ne sommes plus une fondation, nous sommes une université', 'education'],
    ['benefit', 'sv', 'inte supporten utan nycklarna', 'productKeys'],
    ['expiry', 'en', 'not 7 May 2027 but 9 May 2027', '2027-05-09'],
    ['expiry', 'fr', 'le 7 mai 2027 et non le 9', '2027-05-07'],
    ['seats', 'en', 'not 300 but 350', 350],
    ['seats', 'en', 'it used to be 410, but since the move we have 380', 380],
    ['seats', 'sv', 'förra året 410, nu är vi nere på 380', 380],
    ['seats', 'nl', 'eerst 410, maar na de verhuizing nog 380', 380],
    ['seats', 'fr', 'avant on en avait 410, maintenant 380', 380],
    ['seats', 'nl', '410, o nee 380', 380],
    ['seats', 'sv', 'oj, skrev fel, menade 380 och inte 3800', 380],
    ['expiry', 'nl', 'ik dacht 7 mei maar er staat 9 mei 2027', '2027-05-09'],
    ['expiry', 'fr', 'je croyais le 7, mais non c’est le 9 mai 2027', '2027-05-09'],
    ['country', 'nl', 'vroeger Polen maar nu zitten we volledig in Letland', 'LV'],
  ];
  for (const [field, locale, text, value] of cases)
    it(`is read from "${text}"`, () => expect(reading(field, text, locale)).to.deep.equal({ value }));

  const open: [field: string, locale: Locale, text: string][] = [
    ['seats', 'en', 'no longer 2500'],
    ['seats', 'sv', 'nej 200'],
    ['country', 'en', 'not Chile, Peru either'],
    ['country', 'en', 'not Chile, Peru or Bolivia'],
    ['country', 'en', 'not Chile, my wife is from Peru'],
    ['country', 'en', 'not Chile, Chile'],
    ['country', 'en', 'not now, Peru'],
    ['country', 'sv', 'inte Polen, Lettland heller'],
    ['country', 'fr', 'pas la Pologne, la Lettonie non plus'],
    ['kind', 'en', 'not a foundation, a shop or a school'],
    ['kind', 'en', 'not a foundation, my brother has a shop'],
    ['kind', 'en', 'not only a foundation, a school'],
    ['kind', 'sv', 'utan stiftelse'],
    ['expiry', 'en', 'not today, tomorrow'],
    ['activated', 'en', 'not available, activated'],
  ];
  for (const [field, locale, text] of open)
    it(`is not read from "${text}"`, () =>
      expect(reading(field, text, locale)).to.not.have.property('value'));

  it('is parted from what is turned away', () => {
    expect(correctionIn('Not Chile, PERU', 'en')).to.deep.equal({ said: 'peru', turnedAway: ['chile'] });
    expect(correctionIn('Peru', 'en')).to.equal(undefined);
    expect(correctionIn('not Chile', 'en')).to.equal(undefined);
    expect(correctionIn('not Chile, Peru?', 'en')).to.equal(undefined);
  });
});

describe('none of them', () => {
  for (const [locale, text] of [
    ['en', 'none at all'],
    ['en', 'not a single one, sorry'],
    ['sv', 'inga alls'],
    ['nl', 'geen enkele'],
    ['fr', 'pas une seule'],
  ] as const)
    it(`are said to be there by "${text}"`, () =>
      expect(reading('seats', text, locale)).to.deep.equal({ value: 0 }));

  it('is asked again after a mere "none", which may be of anything', () => {
    expect(reading('seats', 'none', 'en')).to.not.have.property('value');
  });
});

/** What the check that waits for the field makes of a text that the knowledge would have near answers to. */
function moveIn(id: string, text: string): Move {
  const check = CHECKS.checks.find(({ steps }) =>
    steps.some(({ fields }) => fields.some((one) => one.id === id)),
  );
  if (!check) throw new Error(`No check asks for "${id}".`);
  const steps = check.steps
    .filter(({ fields }) => fields.some((one) => one.id === id))
    .map(({ id: step, fields }) => ({ id: step, fields }));
  const view = { check: { ...check, steps }, words: CHECK_WORDS, locale: 'en', today: '2026-11-26' } as const;
  return moveOfText(text, 'choices', view, startRun('r', {}));
}

describe('an answer that went wrong in a check', () => {
  it('is asked again where figures stand, and not looked up', () => {
    for (const text of ['1500 employees and 600 licences', '40 people use E5', '100, 200'])
      expect(moveIn('seats', text), text).to.have.property('kind', 'stay');
  });
  it('is left to the knowledge where it is a question', () => {
    expect(moveIn('seats', 'what if we have 600 people?')).to.have.property('kind', 'pass');
  });
  it('is asked again where a yes takes itself back', () => {
    for (const text of ['yes, but it isn’t activated', 'no, it is activated'])
      expect(moveIn('activated', text), text).to.have.property('kind', 'stay');
  });
});
