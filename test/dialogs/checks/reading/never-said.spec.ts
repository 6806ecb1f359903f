import { expect } from 'chai';
import fc from 'fast-check';
import { CHECK_WORDS, READING_WORDS } from '../../../../cards/words/index.js';
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
import { examples } from '../../../support/examples.js';

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
    'X, yeah right',
    'as if we were X',
    'X? In your dreams',
    'X, just kidding',
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
    'jo tjena, X',
    'X, i dina drömmar',
    'X, skojar bara',
    'om det vore så väl, X',
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
    'ja dag, X',
    'alsof we X waren',
    'X, in je dromen',
    'X, grapje',
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
    'X, et puis quoi encore',
    'X, tu parles',
    'X, je plaisante',
    'si seulement X',
  ],
};

/** Beside a yes they leave none, and beside a no none either. */
const UNANSWERING: Record<Locale, readonly string[]> = {
  en: [
    'maybe X',
    'X, in your dreams',
    'X, just kidding',
    'I would say X if I knew',
    'my wife says X',
    'not sure whether X',
    'X or Y',
    'why X',
  ],
  sv: [
    'kanske X',
    'X, i dina drömmar',
    'X, skojar bara',
    'jag skulle säga X om jag visste',
    'min fru säger X',
    'osäker på om X',
    'X eller Y',
    'varför X',
  ],
  nl: [
    'misschien X',
    'X, in je dromen',
    'X, grapje',
    'ik zou X zeggen als ik het wist',
    'mijn vrouw zegt X',
    'ik twijfel of het X is',
    'X of Y',
    'waarom X',
  ],
  fr: [
    'peut-être X',
    'X, et puis quoi encore',
    'X, je plaisante',
    'je dirais X si je savais',
    'ma femme dit X',
    'je me demande si c’est X',
    'X ou Y',
    'pourquoi X',
  ],
};

/** What is asked, said to be so; none of these frames says that it is. */
const NOT_SO: Record<Locale, readonly string[]> = {
  en: [
    'not X',
    'no longer X',
    'it will be X',
    'it is not X',
    'it was X',
    'if only it were X',
    'my wife’s is X',
    'nothing is X',
    'X next year',
    'it should have been X',
  ],
  sv: [
    'inte X',
    'inte längre X',
    'den ska bli X',
    'den är inte X',
    'den var X',
    'om den bara vore X',
    'min frus är X',
    'inget är X',
    'X nästa år',
    'den borde ha varit X',
  ],
  nl: [
    'niet X',
    'niet langer X',
    'het wordt X',
    'het is niet X',
    'het was X',
    'was het maar X',
    'die van mijn vrouw is X',
    'niets is X',
    'volgend jaar X',
    'het had X moeten zijn',
  ],
  fr: [
    'pas X',
    'ce n’est plus X',
    'ce sera X',
    'ce n’est pas X',
    'c’était X',
    'si seulement c’était X',
    'celle de ma femme est X',
    'rien n’est X',
    'X l’an prochain',
    'il aurait dû être X',
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
      const { fields, optionNames } = CHECK_WORDS[locale][check.id];
      const options = fields[field.id]?.options ?? {};
      const heard = optionNames[field.id]?.options ?? {};
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
        { numRuns: examples(1_000) },
      );
    });
  }

  for (const locale of LOCALES) {
    it(`is no yes and no no, in ${locale}`, () => {
      const fields = CHECKS.checks.flatMap((check) =>
        check.steps.flatMap(({ fields: some }) =>
          some.filter(({ kind }) => kind === 'yesNo').map((field) => ({ check, field })),
        ),
      );
      const { yes, no } = READING_WORDS[locale].opening;
      fc.assert(
        fc.property(
          fc.constantFrom(...fields),
          fc.constantFrom(...yes),
          fc.constantFrom(...no),
          fc.boolean(),
          fc.constantFrom(...UNANSWERING[locale]),
          fc.constantFrom(...NOT_SO[locale]),
          ({ check, field }, agreed, refused, first, unanswering, frame) => {
            const [one, other] = first ? [agreed, refused] : [refused, agreed];
            const text = unanswering.replace('X', one).replace('Y', other);
            expect(booked(check, field, locale, text), text).to.satisfy(
              (facts: Facts) => typeof facts[field.id] !== 'boolean',
            );
            for (const subject of CHECK_WORDS[locale][check.id].fields[field.id]?.subject?.names.slice(
              0,
              2,
            ) ?? []) {
              const said = frame.replace('X', subject);
              expect(booked(check, field, locale, said)[field.id], said).to.not.equal(true);
            }
          },
        ),
        { numRuns: examples(250) },
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
