import { expect } from 'chai';
import fc from 'fast-check';
import type { FieldWords } from '../../../../cards/words/check-words.js';
import { CHECK_WORDS, READING_WORDS } from '../../../../cards/words/index.js';
import type { FieldNames, OptionNames } from '../../../../cards/words/option-names.js';
import { CHECKS } from '../../../../dialogs/checks/check-list.js';
import type { Check, Facts, Field } from '../../../../dialogs/checks/check.js';
import { moveOfText } from '../../../../dialogs/checks/moves/text-moves.js';
import { parseChoice } from '../../../../dialogs/checks/reading/choices.js';
import { choiceOf } from '../../../../dialogs/checks/reading/option-names.js';
import { parseCountry } from '../../../../dialogs/checks/reading/countries.js';
import { parseDate } from '../../../../dialogs/checks/reading/dates.js';
import { parseNumber } from '../../../../dialogs/checks/reading/numbers.js';
import { recogniseStart } from '../../../../dialogs/checks/reading/starters.js';
import { parseYesNo } from '../../../../dialogs/checks/reading/yes-no.js';
import { locate, startRun } from '../../../../dialogs/checks/run.js';
import { LOCALES, type Locale } from '../../../../knowledge/locales.js';

const TODAY = '2026-11-26';

/** Sentences that mention something without claiming it. */
const FRAMES: Record<Locale, readonly string[]> = {
  en: [
    'not X',
    'no longer X',
    'we are not X',
    'we would need X',
    'my wife’s firm is X',
    'anything but X',
    'formerly X',
    'X expired',
    'maybe X',
    'it was X once',
    'we hope to be X',
    'if we were X',
    'our supplier has X',
    'we sell to X',
    'X is what they have',
    'never X',
    'without X',
    'next year X',
    'we stopped being X',
    'I doubt it is X',
  ],
  sv: [
    'inte X',
    'inte längre X',
    'vi är inte X',
    'vi skulle behöva X',
    'min frus firma är X',
    'allt utom X',
    'tidigare X',
    'X har gått ut',
    'kanske X',
    'det var X en gång',
    'vi hoppas bli X',
    'om vi vore X',
    'vår leverantör har X',
    'aldrig X',
    'utan X',
    'nästa år X',
  ],
  nl: [
    'geen X',
    'niet X',
    'niet langer X',
    'we zijn geen X',
    'we zouden X nodig hebben',
    'het bedrijf van mijn vrouw is X',
    'alles behalve X',
    'vroeger X',
    'X is verlopen',
    'misschien X',
    'we hopen X te worden',
    'onze leverancier heeft X',
    'nooit X',
    'zonder X',
    'volgend jaar X',
  ],
  fr: [
    'pas X',
    'plus X',
    'nous ne sommes pas X',
    'il nous faudrait X',
    'la société de ma femme est X',
    'tout sauf X',
    'anciennement X',
    'X a expiré',
    'peut-être X',
    'nous espérons devenir X',
    'si nous étions X',
    'notre fournisseur a X',
    'jamais X',
    'sans X',
    'l’an prochain X',
  ],
};

interface Case {
  check: Check;
  field: Field;
  locale: Locale;
  /** What people call the value, and the value. */
  said: string;
  value: unknown;
}

function cases(): Case[] {
  return CHECKS.checks.flatMap((check) =>
    check.steps.flatMap(({ fields }) =>
      fields.flatMap((field) =>
        LOCALES.flatMap((locale) =>
          namesOf(check, field, locale).map(([said, value]) => ({ check, field, locale, said, value })),
        ),
      ),
    ),
  );
}

function namesOf(check: Check, field: Field, locale: Locale): [said: string, value: unknown][] {
  switch (field.kind) {
    case 'choice': {
      const words: FieldWords | undefined = CHECK_WORDS[locale][check.id].fields[field.id];
      const options = words?.options ?? {};
      const names: Readonly<Record<string, FieldNames>> = READING_WORDS[locale].optionNames[check.id];
      const heard: Readonly<Record<string, OptionNames>> = names[field.id]?.options ?? {};
      return field.options
        .filter((id) => id !== field.none)
        .flatMap((id) =>
          [options[id] ?? '', ...(heard[id]?.names ?? []), ...(heard[id]?.hints ?? [])]
            .filter((name) => name !== '')
            .map((name): [string, unknown] => [name, id]),
        );
    }
    case 'country':
      return ['SE', 'JP', 'RU', 'MX', 'US'].map((code) => [
        new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code,
        code,
      ]);
    case 'number':
      return [
        ['2500', 2500],
        ['1 500', 1500],
        ['3,000', 3000],
      ];
    case 'date':
      return [['31-01-2027', '2027-01-31']];
    case 'yesNo':
      return [];
  }
}

/** What the running check books of a text when it waits for the field. */
function booked(check: Check, field: Field, locale: Locale, text: string): Facts {
  const steps = check.steps
    .filter(({ fields }) => fields.includes(field))
    .map(({ id, fields }) => ({ id, fields }));
  const alone = { ...check, steps };
  expect(locate(alone, startRun('r')).pending?.step.id).to.equal(steps[0]?.id);
  const move = moveOfText(
    text,
    'none',
    { check: alone, words: CHECK_WORDS, locale, today: TODAY },
    startRun('r'),
  );
  return move.kind === 'go' ? move.values : {};
}

describe('what nobody claimed', function () {
  // A thousand sentences a language: a few seconds, on a machine that does nothing else.
  this.timeout(120_000);

  for (const locale of LOCALES) {
    it(`is never booked, whatever the field and the sentence, in ${locale}`, () => {
      const own = cases().filter((one) => one.locale === locale);
      fc.assert(
        fc.property(
          fc.constantFrom(...own),
          fc.constantFrom(...FRAMES[locale]),
          ({ check, field, said, value }, frame) => {
            const text = frame.replace('X', said);
            expect(booked(check, field, locale, text)[field.id], `${field.id}: ${text}`).to.not.equal(value);
            const start = CHECK_WORDS[locale][check.id].starters[0] ?? '';
            expect(recogniseStart(`${start}, ${text}`, CHECKS, locale)?.facts[field.id], text).to.not.equal(
              value,
            );
          },
        ),
        { numRuns: 1_000 },
      );
    });
  }

  it('is not found in the names that every object of JavaScript has', () => {
    for (const name of Object.getOwnPropertyNames(Object.prototype)) {
      expect(parseYesNo(name), name).to.not.have.property('value');
      expect(parseCountry(name), name).to.not.have.property('value');
      expect(parseNumber(name, { min: 0, max: 10, limit: 5 }), name).to.not.have.property('value');
      expect(
        parseDate(name, { today: TODAY, min: '2010-01-01', max: '2049-12-31' }),
        name,
      ).to.not.have.property('value');
      expect(recogniseStart(name, CHECKS, 'en'), name).to.equal(undefined);
      for (const check of CHECKS.checks)
        for (const field of check.steps.flatMap(({ fields }) => fields)) {
          if (field.kind === 'choice')
            expect(parseChoice(name, choiceOf(check.id, field, CHECK_WORDS)), name).to.not.have.property(
              'value',
            );
          expect(booked(check, field, 'en', name), name).to.deep.equal({});
        }
    }
  });
});
