import { expect } from 'chai';
import type { Locale } from '../../../../knowledge/locales.js';
import { CHECKS } from '../../../../dialogs/checks/check-list.js';
import { readControl } from '../../../../dialogs/checks/reading/controls.js';
import { recogniseStart } from '../../../../dialogs/checks/reading/starters.js';

const [eligibility] = CHECKS.checks;

function control(locale: Locale, text: string): string | undefined {
  if (!eligibility) throw new Error('There is no check.');
  const read = readControl(text, eligibility.id, eligibility.steps, CHECKS.words, locale);
  return read?.kind === 'change' ? `change ${read.field.id}` : read?.kind;
}

describe('words of control', () => {
  const taken: [Locale, string, string][] = [
    ['en', 'i want to stop', 'cancel'],
    ['en', 'cancel please', 'cancel'],
    ['en', 'cancel that', 'cancel'],
    ['en', 'no thanks, leave it', 'cancel'],
    ['en', 'can we start over?', 'startOver'],
    ['en', 'correct the email', 'change email'],
    ['en', 'please change the country', 'change country'],
    ['sv', 'jag vill sluta nu', 'cancel'],
    ['sv', 'nej tack, avbryt', 'cancel'],
    ['nl', 'ik wil stoppen', 'cancel'],
    ['fr', 'je veux arrêter svp', 'cancel'],
    ['fr', 'change the country', 'change country'],
  ];
  for (const [locale, text, kind] of taken)
    it(`are heard in "${text}" (${locale})`, () => {
      expect(control(locale, text)).to.equal(kind);
    });

  const others: [Locale, string][] = [
    ['en', 'correct'],
    ['en', 'correct, activated'],
    ['en', 'back to school'],
    ['en', 'no thanks'],
    ['en', 'we have it'],
    ['en', 'please'],
    ['fr', 'pas de compte Microsoft'],
    ['fr', 'correct, activé'],
  ];
  for (const [locale, text] of others)
    it(`are not heard in "${text}" (${locale})`, () => {
      expect(control(locale, text)).to.equal(undefined);
    });
});

describe('a courtesy around the words that start a check', () => {
  const starts: [Locale, string, string][] = [
    ['en', 'check eligibility please', 'eligibility'],
    ['en', 'please check eligibility', 'eligibility'],
    ['sv', 'kan du kontrollera behörighet tack', 'eligibility'],
    ['fr', 'vérifier l’éligibilité svp', 'eligibility'],
    ['nl', 'check vervaldatum aub', 'renewal'],
  ];
  for (const [locale, text, check] of starts)
    it(`changes nothing: "${text}"`, () => {
      expect(recogniseStart(text, CHECKS, locale)).to.deep.equal({ check, facts: {}, locale });
    });
  it('leaves the facts beside them where they are', () => {
    const started = recogniseStart(
      'can you check eligibility with 2500 E5 seats in Japan please',
      CHECKS,
      'en',
    );
    expect(started?.facts).to.include({ seats: 2500, country: 'JP' });
  });
});
