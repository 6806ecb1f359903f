// Answers as people give them, in whole sentences: what stands around the value, what it comes to, what is only thought.
import { expect } from 'chai';
import type { FactValue } from '../../../../dialogs/checks/check.js';
import type { Locale } from '../../../../knowledge/locales.js';
import { reading } from '../../../support/typed-reading.js';

describe('an answer in a sentence', () => {
  const read: [field: string, locale: Locale, text: string, value: FactValue][] = [
    // A city or region tells its country.
    ['country', 'sv', 'vi sitter i Malmö', 'SE'],
    ['country', 'nl', 'wij zitten in Utrecht', 'NL'],
    ['country', 'fr', 'on est basés à Nantes', 'FR'],
    ['country', 'en', 'Quebec', 'CA'],
    ['country', 'en', 'New Mexico', 'US'],
    ['country', 'en', 'U.A.E.', 'AE'],
    ['country', 'en', 'Czechia (my boss still says Czechoslovakia)', 'CZ'],
    ['country', 'en', 'our office moved out of Poland in May, so Latvia now', 'LV'],
    // Who says so, and what is exact.
    ['expiry', 'en', 'according to the portal it runs out on the 3rd of May 2027', '2027-05-03'],
    ['expiry', 'nl', 'volgens de mail loopt hij af op 3 mei 2027', '2027-05-03'],
    ['expiry', 'fr', 'd’après le portail ça expire le 3 mai 2027', '2027-05-03'],
    ['expiry', 'nl', '19-5-2027, dat is een woensdag', '2027-05-19'],
    ['expiry', 'en', 'tomorrow, hence the hurry', '2026-11-27'],
    ['expiry', 'sv', 'igår, tyvärr', '2026-11-25'],
    ['seats', 'sv', 'det är 410 på pricken enligt fakturan', 410],
    ['seats', 'fr', 'deux mille tout rond, c’est marqué sur la facture', 2000],
    ['seats', 'en', '60 in the office plus 15 in the shop', 75],
    ['seats', 'fr', 'on en paie 410 en ce moment', 410],
    // When and by whom it was done.
    ['activated', 'en', 'it has been active since spring', true],
    ['activated', 'sv', 'den aktiverades i fredags av min kollega', true],
    ['activated', 'nl', 'klopt, sinds juni staat hij geactiveerd', true],
    ['activated', 'fr', 'on l’a activé la semaine dernière', true],
    ['activated', 'en', 'I thought not, but they are activated', true],
    // What one has not got.
    ['account', 'nl', 'alleen van het werk, privé heb ik er geen', false],
    ['account', 'fr', 'fermé l’an dernier, rien depuis', false],
    ['account', 'en', 'closed mine in May and haven’t opened another', false],
    ['email', 'sv', 'den gamla är avstängd och jag har inte fått någon ny', false],
    ['email', 'nl', 'die was geblokkeerd, hij doet het weer, dus ja', true],
    // What one does not know.
    ['kind', 'en', 'no idea what we count as', 'unknown'],
    ['kind', 'sv', 'ingen aning vad vi räknas som', 'unknown'],
    ['kind', 'sv', 'vi är ett aktiebolag som bygger broar', 'commercial'],
  ];
  for (const [field, locale, text, value] of read)
    it(`is read from "${text}"`, () => expect(reading(field, text, locale)).to.deep.equal({ value }));

  const open: [field: string, locale: Locale, text: string][] = [
    ['country', 'en', 'Guinea, one of them'],
    ['country', 'en', 'Lebanon, Ohio'],
    ['country', 'en', '__proto__'],
    ['seats', 'fr', 'les deux'],
    ['seats', 'nl', 'alle twee'],
    ['seats', 'sv', 'ett par tusen'],
    ['seats', 'en', '300, then 400'],
    ['activated', 'nl', 'niet alles'],
    ['activated', 'nl', 'niet alles is geactiveerd'],
    ['activated', 'en', 'not all of them are activated'],
    ['activated', 'en', 'switched on next year'],
    ['kind', 'en', 'feels like a kindergarten in here'],
    ['kind', 'nl', 'ziekenhuis met een stichting erboven'],
    ['kind', 'sv', 'skolan som vi hyr av'],
    ['agreement', 'fr', 'on en a parlé en réunion, de la Software Assurance'],
    ['email', 'en', 'if it works again, so yes'],
  ];
  for (const [field, locale, text] of open)
    it(`is not read from "${text}"`, () =>
      expect(reading(field, text, locale)).to.not.have.property('value'));

  for (const [locale, text] of [
    ['en', 'until 31 January 2027'],
    ['nl', 'tot 31 januari 2027'],
    ['fr', 'jusqu’au 31 janvier 2027'],
    ['sv', 'sista januari 2027'],
  ] as const)
    it(`asks back whether "${text}" means that day`, () =>
      expect(reading('expiry', text, locale)).to.deep.equal({ propose: ['2027-01-31'] }));
});
