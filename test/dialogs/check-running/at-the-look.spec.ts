// Where what was told is looked at before a verdict: "change" without saying what, questions, and not knowing; and some texts
// that were once taken for what they only resemble.
import { expect } from 'chai';
import { CHECK_WORDS } from '../../../cards/words/index.js';
import type { Locale } from '../../../knowledge/locales.js';
import { textOf } from '../../support/chat.js';
import { runOf, told } from '../../support/check-talk.js';

const LINES: Record<
  Locale,
  { look: readonly string[]; change: string; why: string; unknown: string; keep: string; whatIs: string }
> = {
  en: {
    look: ['we are a school', 'Norway', 'in another way'],
    change: 'change',
    why: 'what do you mean?',
    unknown: 'don’t know',
    keep: 'no keep',
    whatIs: 'what is software assurance',
  },
  sv: {
    look: ['vi är en skola', 'Norge', 'på annat sätt'],
    change: 'ändra',
    why: 'hur menar du?',
    unknown: 'vet ej',
    keep: 'nej, behåll',
    whatIs: 'vad är software assurance',
  },
  nl: {
    look: ['we zijn een school', 'Noorwegen', 'op een andere manier'],
    change: 'wijzigen',
    why: 'wat bedoel je?',
    unknown: 'geen idee',
    keep: 'nee, bewaar',
    whatIs: 'wat is software assurance',
  },
  fr: {
    look: ['on est une école', 'Norvège', 'autrement'],
    change: 'modifier',
    why: 'ça veut dire quoi ?',
    unknown: 'aucune idée',
    keep: 'non, gardez',
    whatIs: 'c’est quoi la software assurance',
  },
};
const AT_SEATS: Record<Locale, readonly string[]> = {
  en: ['my organisation', 'Norway', 'company', 'neither'],
  sv: ['min organisation', 'Norge', 'företag', 'inget av det'],
  nl: ['mijn organisatie', 'Noorwegen', 'bedrijf', 'geen van beide'],
  fr: ['mon organisation', 'Norvège', 'entreprise', 'aucun'],
};

for (const [locale, lines] of Object.entries(LINES) as [Locale, (typeof LINES)['en']][]) {
  const { engine, eligibility, renewal } = CHECK_WORDS[locale];

  describe(`what was told, looked at in ${locale}`, () => {
    it('is asked again for a bare "change"', async () => {
      const chat = await told('eligibility', locale, ...lines.look, lines.change);
      expect(textOf(chat.last)).to.include(eligibility.fields['kind']?.question);
      expect((await runOf(chat))?.facts).to.include({ kind: 'education' });
    });
    for (const text of [lines.why, lines.unknown])
      it(`is explained to "${text}"`, async () => {
        const chat = await told('eligibility', locale, ...lines.look, text);
        expect(textOf(chat.last)).to.include(engine.lookHelp);
      });
  });

  describe(`what only resembles an answer, in ${locale}`, () => {
    it('the no to forgetting answers no question of a check', async () => {
      const chat = await told('renewal', locale, '1', '1', '2027-03-31', lines.keep);
      expect((await runOf(chat))?.facts ?? {}).not.to.have.property('activated');
    });
    it('another choice of the check is explained where a number is asked', async () => {
      const chat = await told('eligibility', locale, ...AT_SEATS[locale], lines.whatIs);
      const { name = '?', hint = '?' } = eligibility.fields['agreement'] ?? {};
      expect(textOf(chat.last)).to.include(engine.understood(name, hint));
    });
    it('a kind of organisation is no way of buying', async () => {
      const chat = await told('eligibility', locale, ...lines.look.slice(0, 2), lines.look[0] ?? '');
      expect((await runOf(chat))?.facts).not.to.have.property('buying');
    });
    it('“change” is no second place in a list', async () => {
      const chat = await told('renewal', locale, lines.change);
      expect((await runOf(chat))?.facts).to.deep.equal({});
      expect(textOf(chat.last)).to.include(renewal.fields['benefit']?.question);
    });
  });
}

describe('a word that begins a longer name', () => {
  it('is not that name: "school" is no school agreement', async () => {
    const chat = await told('eligibility', 'en', 'we are a school', 'Norway', 'school');
    expect((await runOf(chat))?.facts).not.to.have.property('buying');
  });
});

describe('a hedged no to a choice', () => {
  for (const [locale, text] of [
    ['en', 'nah don’t think we’ve got that'],
    ['sv', 'det tror jag inte vi har'],
    ['nl', 'ik denk niet dat we dat hebben'],
    ['fr', 'je pense pas qu’on ait ça'],
  ] as const)
    it(`is asked back: "${text}"`, async () => {
      const chat = await told('eligibility', locale, ...AT_SEATS[locale].slice(0, 3), text);
      expect((await runOf(chat))?.proposed).to.deep.include({ field: 'agreement', values: ['none'] });
    });
});
