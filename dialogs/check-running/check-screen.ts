// What people see of a run in one turn: which card waits, what takes the place of one that is over, what is said beside.
import type { Notice } from '../../cards/check-step-card.js';
import type { CheckId } from '../../cards/words/checks.js';
import type { CommonCheckWords, CheckWords } from '../../cards/words/check-words.js';
import { proposalFor } from '../checks/asking-back.js';
import { fieldsOf, type Check, type Facts } from '../checks/check.js';
import type { Trouble } from '../checks/moves/move.js';
import { isDecided, locate, type CheckRun } from '../checks/run.js';
import type { ReplyContent } from '../reply.js';
import type { Turn } from '../turn.js';
import { comparedText, reasonsText, shortText, supposableText, supposedText } from './after-verdict-text.js';
import { questionOf, runReply, understood } from './check-view.js';
import { closeCard, renewCard, sayPrivately, showCard } from './live-card.js';
import { troubleNotice } from './step-view.js';
import { verdictAsCalendar, verdictAsText } from './verdict-view.js';
import { answersTo, type CheckView } from './view.js';

/** What showing a check needs of the turn it runs in. */
export interface ScreenDesk extends Omit<CheckView, 'check' | 'locale'> {
  turn: Turn;
}

export class CheckScreen {
  constructor(
    private readonly check: Check,
    private readonly desk: ScreenDesk,
  ) {}

  /** The first card, with what the check is about and what is known already. */
  begin(run: CheckRun): void {
    const intro: Notice = { kind: 'help', text: this.words.check.intro };
    this.show(run, [intro, ...this.echo(run.facts), ...this.askedBack(run)]);
  }

  /** The pending step again, after something else; a verdict is not repeated. */
  resume(run: CheckRun): void {
    if (!isDecided(this.check, run)) this.show(run, [{ kind: 'help', text: this.words.engine.resumed }]);
  }

  /**
   * The answered card gives way to a line of what it asked and what was understood; the next card follows.
   * @param from the run as it was
   */
  proceed(run: CheckRun, values: Facts, from: CheckRun): void {
    const isClosed = this.close({ kind: 'text', text: this.closingLine(values, from) });
    if (isDecided(this.check, run)) {
      const comparison = comparedText(this.view, run);
      if (comparison !== undefined) this.say({ kind: 'text', text: comparison });
    }
    this.show(run, [...(isClosed ? [] : this.echoChanges(values, from)), ...this.askedBack(run)]);
  }

  /** What was heard before of the field that is asked now. */
  private askedBack(run: CheckRun): Notice[] {
    const field = locate(this.check, run).pending?.field;
    const values = field ? proposalFor(run, field.id) : [];
    return field && values.length > 0
      ? [
          troubleNotice(
            this.view,
            { kind: 'propose', field, values, ofPeople: run.proposed?.ofPeople === true },
            run.misses,
          ),
        ]
      : [];
  }

  /** What would be with something else; the verdict that stands is left where it is. */
  suppose(run: CheckRun, facts: Facts, values: Facts): void {
    this.say({ kind: 'text', text: supposedText(this.view, run, facts, values) });
  }

  tellSupposable(run: CheckRun): void {
    this.say({ kind: 'text', text: supposableText(this.view, run) });
  }

  shorten(facts: Facts): void {
    this.say({ kind: 'text', text: shortText(this.view, facts) });
  }

  explain(facts: Facts): void {
    this.say({ kind: 'text', text: reasonsText(this.view, facts) });
  }

  /** A check that was left for another one can be gone on with. */
  offer(other: CheckId): void {
    const { engine, [other]: words } = this.desk.words[this.desk.turn.locale];
    const start = { check: other, title: engine.goOn };
    this.say({
      kind: 'notice',
      notice: { locale: this.view.locale, text: engine.stillOpen(words.title), start },
    });
  }

  /** For a card whose answer was not taken: the same card, in its place where it was pressed; what was proposed stands. */
  showAgain(run: CheckRun, trouble?: Trouble): void {
    const notices = trouble
      ? [troubleNotice(this.view, trouble, run.misses, this.stepsLeft(run))]
      : this.askedBack(run);
    const isRenewed = this.isPressed && renewCard(this.desk.turn, runReply(this.view, run, notices));
    if (!isRenewed) this.show(run, notices);
  }

  /** As far as is known, the one that waits counted. */
  private stepsLeft(run: CheckRun): number | undefined {
    const { pending, steps } = locate(this.check, run);
    return pending && steps.length - steps.indexOf(pending.step);
  }

  refuse(run: CheckRun): void {
    const { stale } = this.words.engine;
    if (!isDecided(this.check, run)) return this.show(run, [{ kind: 'problem', text: stale }]);
    this.say(this.withStart(stale));
  }

  sendCopy(run: CheckRun): void {
    this.say({ kind: 'text', text: verdictAsText(this.view, run), format: 'plain' });
  }

  sendCalendar(run: CheckRun): void {
    const dates = verdictAsCalendar(this.view, run);
    if (dates === undefined) return this.refuse(run);
    const file = { ...dates, contentType: 'text/calendar' };
    this.say({ kind: 'file', text: this.words.engine.addToCalendar, file });
  }

  cancelled(): void {
    const notice = this.withStart(this.words.engine.cancelled);
    const isSaid = this.close(notice, { kind: 'text', text: `✕ ${this.words.check.title}` });
    if (!isSaid) this.say(notice);
  }

  /** Read anew each time: the language can change within a turn. */
  get view(): CheckView {
    return { ...this.desk, check: this.check, locale: this.desk.turn.locale };
  }

  /** "Which country is it about? ✓ Sweden": read from the top, first what was asked. */
  private closingLine(values: Facts, from: CheckRun): string {
    const { engine } = this.words;
    const { pending, look } = locate(this.check, from);
    if (look.length > 0) {
      const mark =
        Object.keys(values).length > 0
          ? this.echo(values)
              .map(({ text }) => `✓ ${text}`)
              .join(' ')
          : '✓';
      return [questionOf(this.view, from), mark].join(' ');
    }
    const asked = pending?.step.fields.filter(({ id }) => values[id] !== undefined) ?? [];
    const lines = asked.map((field) => {
      const [answer] = answersTo(this.view, [field], values);
      return `${this.words.check.fields[field.id]?.question} ✓ ${answer?.value}`;
    });
    const isBeside = ([id]: [string, unknown]): boolean => asked.every((field) => field.id !== id);
    const beside = this.echo(Object.fromEntries(Object.entries(values).filter(isBeside)));
    const all = [...lines, ...beside.map(({ text }) => `✓ ${text}`)];
    if (all.length > 0) return all.join('\n\n');
    return [questionOf(this.view, from), `↩ ${engine.back}`].filter(Boolean).join(' ');
  }

  private show(run: CheckRun, notices: readonly Notice[]): void {
    showCard(this.desk.turn, runReply(this.view, run, notices), questionOf(this.view, run));
  }

  /**
   * Closes the card that waits.
   * @param content in its place, where it was pressed
   * @param behind in its place, where the answer was typed: the reply to that stands further down
   * @returns whether `content` is on the screen
   */
  private close(content: ReplyContent, behind = content): boolean {
    if (this.isPressed) return closeCard(this.desk.turn, content, 'needed');
    closeCard(this.desk.turn, behind);
    return false;
  }

  private say(content: ReplyContent): void {
    sayPrivately(this.desk.turn, content);
  }

  private withStart(text: string): ReplyContent {
    const start = { check: this.check.id, title: this.words.check.startButton };
    return { kind: 'notice', notice: { locale: this.view.locale, text, start } };
  }

  private echo(values: Facts): Notice[] {
    return understood(this.view, values).map((text) => ({ kind: 'understood', text }));
  }

  /** What was understood; of an answer that was another before while a different one was asked, both: "Country: Sweden → Norway". */
  private echoChanges(values: Facts, from: CheckRun): Notice[] {
    const { pending } = locate(this.check, from);
    return Object.entries(values).flatMap(([id, value]) => {
      const fields = fieldsOf(this.check.steps).filter((field) => field.id === id);
      const [was] = answersTo(this.view, fields, from.facts);
      const [is] = answersTo(this.view, fields, { [id]: value });
      const isAsked = pending?.step.fields.some((field) => field.id === id) ?? false;
      if (isAsked || !was || !is || was.value === is.value) return this.echo({ [id]: value });
      return [{ kind: 'understood', text: this.words.engine.changed(is.name, was.value, is.value) }];
    });
  }

  /** Whether a button of the check was pressed, rather than something typed below its card. */
  private get isPressed(): boolean {
    const { incoming } = this.desk.turn;
    return incoming.kind === 'submit' && 'run' in incoming.payload;
  }

  private get words(): { engine: CommonCheckWords; check: CheckWords } {
    const { engine, [this.check.id]: check } = this.desk.words[this.desk.turn.locale];
    return { engine, check };
  }
}
