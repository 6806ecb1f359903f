// A thousand conversations, typed, pressed and edited: no verdict rests on a value that nobody said. What each text says is
// written beside it here, so that the reader is not asked whether it reads well.
import { expect } from 'chai';
import { CHECKS } from '../../../dialogs/checks/check-list.js';
import type { Check, Facts, FactValue } from '../../../dialogs/checks/check.js';
import { moveOfButton } from '../../../dialogs/checks/moves/button-moves.js';
import { moveOfEdit } from '../../../dialogs/checks/moves/edit-moves.js';
import type { CheckTalk, Move } from '../../../dialogs/checks/moves/move.js';
import { moveOfText } from '../../../dialogs/checks/moves/text-moves.js';
import { recogniseStart } from '../../../dialogs/checks/reading/starters.js';
import { isDecided, locate, noted, startRun, type CheckRun } from '../../../dialogs/checks/run.js';
import { CHECK_WORDS } from '../../../cards/words/index.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { answerTo, NOTHING, pick, STARTS, YES, type Saying } from '../../support/check-sayings.js';
import { examples } from '../../support/examples.js';
import { seededRandom } from '../../../knowledge/rank/seeded-random.js';

const CONVERSATIONS = examples(1000);
const MAX_STEPS = 60;
const TODAY = '2026-11-26';

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
    const { text, value } = answerTo(pending.field, this.saying);
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
      answerTo(field, this.saying).value,
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
    const other = asked && this.random() < 0.6 ? answerTo(asked, this.saying) : undefined;
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

  private note(said: string, says: Facts): string {
    const id = `m${this.sent++}`;
    this.transcript.set(id, { said, says });
    return id;
  }

  private get saying(): Saying {
    return { check: this.check, locale: this.locale, random: this.random };
  }

  private pick<T>(list: readonly T[]): T {
    return pick(list, this.random);
  }

  private get engine(): (typeof CHECK_WORDS)[Locale]['engine'] {
    return CHECK_WORDS[this.locale].engine;
  }
}

function held(): Conversation[] {
  const random = seededRandom(20261126);
  return Array.from({ length: CONVERSATIONS }, (_, at) => {
    const check = CHECKS.checks[at % CHECKS.checks.length] as Check;
    const locale = LOCALES[Math.floor(at / 2) % LOCALES.length] as Locale;
    const conversation = new Conversation(check, locale, random);
    conversation.hold();
    return conversation;
  });
}

describe('a thousand conversations', () => {
  let decided: Conversation[];
  before(() => {
    decided = held().filter(
      ({ verdictRestsOn, run }, at) =>
        Object.keys(verdictRestsOn).length > 0 &&
        isDecided(CHECKS.checks[at % CHECKS.checks.length] as Check, run),
    );
  });

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
    expect(decided.filter(({ hasLooked }) => hasLooked).length).to.be.greaterThan(CONVERSATIONS * 0.05);
    const unseen = decided.flatMap(({ run, verdictRestsOn }) =>
      (run.told ?? []).filter((field) => verdictRestsOn[field] !== undefined),
    );
    expect(unseen).to.deep.equal([]);
  });
});
