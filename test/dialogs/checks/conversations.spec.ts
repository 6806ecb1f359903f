// A thousand conversations, typed, pressed and edited: no verdict rests on a value that nobody said. What each text says is
// written beside it here, so that the reader is not asked whether it reads well.
import { expect } from 'chai';
import { CHECKS } from '../../../dialogs/checks/check-list.js';
import type { Check, Facts, FactValue, Field } from '../../../dialogs/checks/check.js';
import { moveOfButton } from '../../../dialogs/checks/moves/button-moves.js';
import { moveOfEdit } from '../../../dialogs/checks/moves/edit-moves.js';
import type { CheckTalk, Move } from '../../../dialogs/checks/moves/move.js';
import { moveOfText } from '../../../dialogs/checks/moves/text-moves.js';
import { recogniseStart } from '../../../dialogs/checks/reading/starters.js';
import { isDecided, locate, noted, startRun, type CheckRun } from '../../../dialogs/checks/run.js';
import { CHECK_WORDS } from '../../../cards/words/index.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { seededRandom } from '../../../knowledge/rank/seeded-random.js';

const CONVERSATIONS = 1000;
const MAX_STEPS = 60;
const TODAY = '2026-11-26';

/** Texts with what they say of any field; `asked`: of the one that is asked. */
interface Said {
  text: string;
  says: Facts;
  asked?: readonly FactValue[];
}

const STARTS: Readonly<Record<Locale, readonly Said[]>> = {
  en: [
    {
      text: 'are we eligible with 2500 E5 seats in Japan?',
      says: { who: 'organisation', seats: 2500, country: 'JP' },
    },
    {
      text: 'are we eligible if we are not a school in Norway?',
      says: { who: 'organisation', country: 'NO' },
    },
  ],
  sv: [{ text: 'har vi rätt till rabatten i Norge?', says: { who: 'organisation', country: 'NO' } }],
  nl: [
    {
      text: 'komen we in aanmerking met 2500 E5 licenties in Noorwegen?',
      says: { who: 'organisation', seats: 2500, country: 'NO' },
    },
  ],
  fr: [{ text: 'avons-nous droit à la remise en Norvège ?', says: { who: 'organisation', country: 'NO' } }],
};

/** Things that people say which claim no value, of any field. */
const NOTHING: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'not a school',
    'formerly a charity',
    'anything but Sweden',
    'my wife’s firm has 3000',
    'we would need 2500 E5',
    'Office 2021',
    'banana',
  ],
  sv: [
    'inte en skola',
    'tidigare en ideell förening',
    'allt utom Sverige',
    'min frus firma har 3000',
    'inte',
    'status',
    'banan',
  ],
  nl: [
    'geen school',
    'vroeger een vzw',
    'alles behalve Zweden',
    'de firma van mijn vrouw heeft 3000',
    'banaan',
  ],
  fr: [
    'pas une école',
    'autrefois une association à but non lucratif',
    'tout sauf la Suède',
    'un peu',
    'banane',
  ],
};

const YES: Readonly<Record<Locale, string>> = { en: 'yes', sv: 'ja', nl: 'ja', fr: 'oui' };
const NO: Readonly<Record<Locale, string>> = { en: 'no', sv: 'nej', nl: 'nee', fr: 'non' };
const COUNTRIES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: { SE: 'Sweden', NO: 'Norway', RU: 'Russia' },
  sv: { SE: 'Sverige', NO: 'Norge', RU: 'Ryssland' },
  nl: { SE: 'Zweden', NO: 'Noorwegen', RU: 'Rusland' },
  fr: { SE: 'la Suède', NO: 'la Norvège', RU: 'la Russie' },
};
const NUMBERS = [0, 1400, 1999, 2000, 2500];
const DATES = ['2026-01-31', '2026-11-20', '2027-03-01'];

class Conversation {
  /** What every message and press says as it stands now, by its id. */
  readonly transcript = new Map<string, { said: string; says: Facts }>();
  run: CheckRun;
  hasLooked = false;
  private sent = 0;
  private readonly view: CheckTalk;

  constructor(
    private readonly check: Check,
    private readonly locale: Locale,
    private readonly random: () => number,
  ) {
    this.view = { check, words: CHECKS.words, locale, today: TODAY };
    const start = check.id === 'eligibility' && random() < 0.5 ? this.pick(STARTS[locale]) : undefined;
    const facts = start ? (recogniseStart(start.text, CHECKS, locale)?.facts ?? {}) : {};
    const id = this.note(start?.text ?? '', start?.says ?? {});
    this.run = noted(startRun('r', facts), id, Object.keys(facts));
  }

  /** Goes on at random until there is a verdict. */
  hold(): void {
    for (let step = 0; step < MAX_STEPS && !isDecided(this.check, this.run); step++) {
      const dice = this.random();
      if (dice < 0.15) this.edit();
      else if (dice < 0.3) this.type(this.pick(NOTHING[this.locale]), {});
      else if (dice < 0.34) this.type(this.engine.typed.back[0] ?? '', {});
      else if (dice < 0.6) this.press();
      else this.answer();
    }
  }

  get verdictRestsOn(): Facts {
    return locate(this.check, this.run).facts;
  }

  /** Whether somebody said it: in a message as it stands now, or by a press. */
  isSaid([field, value]: [string, FactValue]): boolean {
    return [...this.transcript.values()].some(
      ({ says }) => JSON.stringify(says[field]) === JSON.stringify(value),
    );
  }

  private answer(): void {
    const { pending, look } = locate(this.check, this.run);
    if (look.length > 0) return this.type(YES[this.locale], {});
    if (!pending) return;
    const { text, value } = this.answerTo(pending.field);
    this.type(text, { [pending.field.id]: value });
  }

  private press(): void {
    const { pending, look } = locate(this.check, this.run);
    const key = { check: this.check.id, run: this.run.id, revision: this.run.revision };
    if (look.length > 0) {
      this.hasLooked = true;
      return this.take(moveOfButton({ action: 'checkConfirm', ...key }, this.view, this.run), '');
    }
    if (!pending) return;
    const values = pending.step.fields.map((field): [string, FactValue] => [
      field.id,
      this.answerTo(field).value,
    ]);
    const inputs = Object.fromEntries(
      values.map(([id, value]) => [id, JSON.stringify(value).replaceAll('"', '')]),
    );
    this.note('(press)', Object.fromEntries(values));
    const payload = { action: 'checkAnswer' as const, ...key, step: pending.step.id, inputs };
    this.take(moveOfButton(payload, this.view, this.run), '');
  }

  /** An earlier message gets other words, which may say nothing. */
  private edit(): void {
    const [id] = this.pick([...this.transcript.entries()].filter(([, { said }]) => said !== '(press)'));
    const [field] = this.run.said?.[id] ?? [];
    const asked = this.check.steps.flatMap(({ fields }) => fields).find((one) => one.id === field);
    const other = asked && this.random() < 0.6 ? this.answerTo(asked) : undefined;
    const text = other?.text ?? this.pick(NOTHING[this.locale]);
    this.transcript.set(id, { said: text, says: asked && other ? { [asked.id]: other.value } : {} });
    this.take(moveOfEdit({ id, text }, 'none', this.view, this.run), id);
  }

  private type(text: string, says: Facts): void {
    if (locate(this.check, this.run).look.length > 0) this.hasLooked = true;
    const id = this.note(text, says);
    this.take(moveOfText(text, 'none', this.view, this.run), id);
  }

  private take(move: Move, id: string): void {
    if (move.kind !== 'go') return;
    const fields = Object.keys(move.values);
    this.run = id === '' || fields.length === 0 ? move.run : noted(move.run, id, fields);
  }

  private answerTo(field: Field): { text: string; value: FactValue } {
    const { locale } = this;
    if (field.unsure && this.random() < 0.15) return { text: this.engine.unknown, value: 'unknown' };
    switch (field.kind) {
      case 'choice': {
        const value = this.pick(field.options);
        return { text: CHECK_WORDS[locale][this.check.id].fields[field.id]?.options[value] ?? value, value };
      }
      case 'yesNo': {
        const value = this.random() < 0.5;
        return { text: value ? YES[locale] : NO[locale], value };
      }
      case 'number': {
        const value = this.pick(NUMBERS);
        return { text: String(value), value };
      }
      case 'country': {
        const [value, text] = this.pick(Object.entries(COUNTRIES[locale]));
        return { text, value };
      }
      case 'date': {
        const value = this.pick(DATES);
        return { text: value, value };
      }
    }
  }

  private note(said: string, says: Facts): string {
    const id = `m${this.sent++}`;
    this.transcript.set(id, { said, says });
    return id;
  }

  private pick<T>(list: readonly T[]): T {
    const one = list[Math.floor(this.random() * list.length)];
    if (one === undefined) throw new Error('Nothing to pick from.');
    return one;
  }

  private get engine(): (typeof CHECK_WORDS)[Locale]['engine'] {
    return CHECK_WORDS[this.locale].engine;
  }
}

describe('a thousand conversations', () => {
  const random = seededRandom(20261126);
  const held = Array.from({ length: CONVERSATIONS }, (_, at) => {
    const check = CHECKS.checks[at % CHECKS.checks.length] as Check;
    const locale = LOCALES[Math.floor(at / 2) % LOCALES.length] as Locale;
    const conversation = new Conversation(check, locale, random);
    conversation.hold();
    return conversation;
  });
  const decided = held.filter(
    ({ verdictRestsOn, run }, at) =>
      Object.keys(verdictRestsOn).length > 0 &&
      isDecided(CHECKS.checks[at % CHECKS.checks.length] as Check, run),
  );

  it('mostly come to a verdict', () => {
    expect(decided.length).to.be.greaterThan(CONVERSATIONS * 0.9);
  });
  it('never come to one that rests on a value whose words or press are not in the transcript', () => {
    for (const conversation of decided) {
      const unsaid = Object.entries(conversation.verdictRestsOn).filter((fact) => !conversation.isSaid(fact));
      expect(unsaid, JSON.stringify([...conversation.transcript.values()])).to.deep.equal([]);
    }
  });
  it('have what was told in a sentence looked at before', () => {
    expect(decided.filter(({ hasLooked }) => hasLooked).length).to.be.greaterThan(50);
    const unseen = decided.flatMap(({ run, verdictRestsOn }) =>
      (run.told ?? []).filter((field) => verdictRestsOn[field] !== undefined),
    );
    expect(unseen).to.deep.equal([]);
  });
});
