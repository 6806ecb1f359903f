import { expect } from 'chai';
import { buildStepCard, type StepCardInput } from '../../cards/check-step-card.js';
import { countryName, formatDistance, phraseOf, formatDate } from '../../cards/words/format.js';
import { formatValue } from '../../cards/check-values.js';
import { payloadsIn } from '../support/payloads-in.js';
import { CHECK_WORDS } from '../../cards/words/index.js';
import { CHECKS } from '../../dialogs/checks/check-list.js';
import { LOCALES, type Locale } from '../../knowledge/locales.js';
import { cardFaults } from '../support/card-faults.js';
import { buttonsOf, inputsOf, type Json, type Shown } from '../support/chat.js';

const KEY = { check: 'eligibility', run: 'r-1', revision: 3 };
const STEPS = CHECKS.checks.flatMap((check) => check.steps.map((step) => ({ check, step })));

function inputOf({ check, step }: (typeof STEPS)[number], locale: Locale): StepCardInput {
  const { engine, [check.id]: words } = CHECK_WORDS[locale];
  const wordsOf = (id: string): StepCardInput['fields'][number]['words'] => {
    const found = words.fields[id];
    if (!found) throw new Error(`No words for ${id}.`);
    return found;
  };
  return {
    locale,
    words: engine,
    key: { ...KEY, check: check.id },
    step: step.id,
    title: words.title,
    progress: { at: 2, of: 6 },
    fields: step.fields.map((field) => ({ field, words: wordsOf(field.id) })),
    notices: [{ kind: 'understood', text: 'Country: Japan' }],
  };
}

function shown(input: StepCardInput): Shown {
  const { card } = buildStepCard(input);
  return { id: '1', activity: { attachments: [{ contentType: 'card', content: card }] } };
}

describe('the card of a step', () => {
  for (const locale of LOCALES) {
    it(`is drawn by clients, small enough for Teams, for every step in ${locale}`, () => {
      for (const at of STEPS) {
        const { card } = buildStepCard(inputOf(at, locale));
        expect(cardFaults(card as unknown as Json), at.step.id).to.deep.equal([]);
      }
    });
    it(`has a label and an error message on every input in ${locale}`, () => {
      for (const at of STEPS) {
        for (const input of inputsOf(shown(inputOf(at, locale)))) {
          expect(input['label'], at.step.id).to.be.a('string').and.not.equal('');
          expect(input['errorMessage'], at.step.id).to.be.a('string').and.not.equal('');
        }
      }
    });
  }

  it('has buttons that the bot understands, each tied to the run and its revision', () => {
    for (const at of STEPS) {
      const input = inputOf(at, 'en');
      const { card } = buildStepCard(input);
      const payloads = payloadsIn(card);
      expect(payloads).to.have.length(buttonsOf(shown(input)).length);
      for (const payload of payloads) expect(payload).to.deep.include(input.key);
    }
  });
  it('offers "I do not know" exactly where it is an answer', () => {
    for (const at of STEPS) {
      const text = JSON.stringify(buildStepCard(inputOf(at, 'en')).card);
      const allowed = at.step.fields.some(({ unsure }) => unsure);
      expect(text.includes('"unknown"'), at.step.id).to.equal(allowed);
    }
  });
  it('has no way back at the first step', () => {
    const [first] = STEPS as [(typeof STEPS)[number]];
    const actions = (at: number): unknown[] =>
      payloadsIn(buildStepCard({ ...inputOf(first, 'en'), progress: { at, of: 6 } }).card).map(
        ({ action }) => action,
      );
    expect(actions(1)).to.not.include('checkBack');
    expect(actions(2)).to.include('checkBack');
  });
  it('fills in what was said before', () => {
    const values = [
      ['number', 2000, 2000],
      ['date', '2026-03-12', '2026-03-12'],
      ['date', 'unknown', undefined],
      ['yesNo', false, 'false'],
      ['country', 'JP', 'Japan'],
    ] as const;
    const [first] = STEPS as [(typeof STEPS)[number]];
    const { words } = inputOf(first, 'en').fields[0] as StepCardInput['fields'][number];
    for (const [kind, value, expected] of values) {
      const field = {
        id: 'x',
        unsure: true,
        kind,
        min: 0,
        max: 1,
      } as StepCardInput['fields'][number]['field'];
      const [input] = inputsOf(shown({ ...inputOf(first, 'en'), fields: [{ field, words, value }] }));
      expect(input?.['value'], kind).to.equal(expected);
    }
  });
  it('takes a country as free text and shows its name in the reader’s language, never its code', () => {
    const at = STEPS.find(({ step }) => step.fields.some(({ kind }) => kind === 'country'));
    if (!at) throw new Error('No step asks for a country.');
    const input = inputOf(at, 'sv');
    const [shownInput] = inputsOf(
      shown({ ...input, fields: input.fields.map((field) => ({ ...field, value: 'SE' })) }),
    );
    expect(shownInput).to.include({ type: 'Input.Text', value: 'Sverige' });
  });
  it('ties every button to the state of the run that it shows', () => {
    const input = inputOf(STEPS[0] as (typeof STEPS)[number], 'en');
    for (const payload of payloadsIn(buildStepCard(input).card)) expect(payload).to.include(input.key);
  });
});

describe('values on cards', () => {
  const engine = CHECK_WORDS.sv.engine;
  const field = { question: '', name: '', hint: '', reason: '', options: { a: 'Alternativ A' } };
  const format = (kind: object, value: string | number | boolean): string =>
    formatValue({ id: 'x', unsure: true, ...kind } as never, value, { field, engine }, 'sv');

  it('are written as the reader writes them', () => {
    expect(format({ kind: 'number' }, 2000)).to.match(/^2\s000$/);
    expect(format({ kind: 'date' }, '2026-03-12')).to.equal('12 mars 2026');
    expect(format({ kind: 'country' }, 'FR')).to.equal('Frankrike');
    expect(format({ kind: 'yesNo' }, false)).to.equal('Nej');
    expect(format({ kind: 'choice' }, 'a')).to.equal('Alternativ A');
    expect(format({ kind: 'number' }, 'unknown')).to.equal(engine.unknown);
  });
  it('begin a French month with "1er"', () => {
    expect(formatDate('2026-03-01', 'fr')).to.equal('1er mars 2026');
    expect(formatDate('2026-03-11', 'fr')).to.equal('11 mars 2026');
    expect(formatDate('2026-03-01', 'sv')).to.equal('1 mars 2026');
  });
  it('call Hong Kong what people call it', () => {
    expect(countryName('HK', 'en')).to.equal('Hong Kong');
    expect(countryName('GB', 'en')).to.equal('United Kingdom');
  });

  const distances: [to: string, locale: Locale, text: string][] = [
    ['2026-03-13', 'en', 'tomorrow'],
    ['2026-03-11', 'nl', 'gisteren'],
    ['2026-06-10', 'sv', 'om 90 dagar'],
    ['2026-06-11', 'en', 'in 3 months'],
    ['2025-03-12', 'fr', 'il y a 12 mois'],
    ['2029-03-12', 'en', 'in 3 years'],
  ];
  for (const [to, locale, text] of distances) {
    it(`tell how far ${to} is from 2026-03-12: "${text}"`, () => {
      expect(formatDistance('2026-03-12', to, locale)).to.equal(text);
    });
  }
  it('leave a gap rather than an error where a word is missing', () => {
    expect(phraseOf({}, 'lunch')).to.equal('');
  });
});
