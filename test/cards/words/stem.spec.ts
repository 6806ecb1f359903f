import { expect } from 'chai';
import { stemDutch } from '../../../cards/words/nl/stem.js';
import { stemSwedish } from '../../../cards/words/sv/stem.js';

/** Every word of a line has the stem of the first. */
function alike(stem: (word: string) => string, lines: readonly string[]): void {
  for (const line of lines) {
    const words = line.split(' ');
    expect(words.map(stem), line).to.deep.equal(words.map(() => stem(words[0] ?? '')));
  }
}

describe('stemSwedish', () => {
  it('is the same with and without the article at the end', () =>
    alike(stemSwedish, [
      'vecka veckan veckans veckor',
      'konto kontot',
      'hus huset husets',
      'kontrakt kontraktet',
      'rum rummet rummen',
      'fönster fönstret',
      'nummer numret',
    ]));
  it('is the same for a verb and what is made of it', () =>
    alike(stemSwedish, ['boka bokning bokningen', 'parkera parkering', 'anmäla anmälan', 'glömma glömt']));
  it('is the same for all forms of nouns in -nad', () =>
    alike(stemSwedish, ['kostnad kostnaden kostnader', 'månad månader']));
  it('leaves words alone that only look like it', () => {
    expect(['plan', 'roman', 'internet', 'paket', 'robot', 'tidning'].map(stemSwedish)).to.deep.equal([
      'plan',
      'roman',
      'internet',
      'paket',
      'robot',
      'tidning',
    ]);
    expect(stemSwedish('internet')).not.to.equal(stemSwedish('intern'));
  });
});

describe('stemDutch', () => {
  it('is the same for one thing and several', () =>
    alike(stemDutch, [
      'huis huizen',
      'brief brieven',
      'fiets fietsen',
      'plaats plaatsen',
      'kaart kaartje kaarten',
    ]));
  it('is the same for what is done and was done', () =>
    alike(stemDutch, [
      'betalen betaalt betaald betaling',
      'werken werkt gewerkt',
      'reserveren reserveert gereserveerd',
      'ophalen opgehaald',
      'aanvragen aangevraagd',
      'leveren geleverd',
      'wijzigen gewijzigd wijziging',
      'boeken boeking geboekt',
    ]));
  it('leaves words alone that only look like it', () => {
    expect(['maand', 'buurt', 'microsoft', 'recht', 'korting'].map(stemDutch)).to.deep.equal([
      'maand',
      'buurt',
      'microsoft',
      'recht',
      'korting',
    ]);
  });
});
