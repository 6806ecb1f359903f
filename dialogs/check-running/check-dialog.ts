// One guided check as a dialog: finds out what was meant, moves the run, shows what comes next.
// Built anew for every turn; all that lasts is the run, plain data on the dialog stack.
import type { TurnContext } from 'botbuilder';
import {
  Dialog,
  DialogTurnStatus,
  type DialogContext,
  type DialogInstance,
  type DialogTurnResult,
} from 'botbuilder-dialogs';
import type { Notice } from '../../cards/check-step-card.js';
import type { CommonCheckWords, CheckWords } from '../../cards/words/check-words.js';
import type { ReplyContent } from '../reply.js';
import type { CheckEvent, Turn } from '../turn.js';
import { elsewhereOf, type Route } from '../understand.js';
import {
  questionOf,
  runReply,
  troubleNotice,
  understood,
  verdictAsCalendar,
  verdictAsText,
  type CheckView,
} from './check-view.js';
import type { Facts, Check } from '../checks/check.js';
import { closeCard, renewCard, sayPrivately, showCard } from './live-card.js';
import { moveOfButton } from '../checks/button-moves.js';
import { moveOfEdit, moveOfText, type Move } from '../checks/moves.js';
import { locate, noted, proposing, startRun, type CheckRun } from '../checks/run.js';

export interface CheckStart {
  /** Facts known from the words that started the check. */
  facts: Facts;
}

/** What a check needs of the turn it runs in. */
export interface CheckDesk extends Omit<CheckView, 'check' | 'locale'> {
  turn: Turn;
  /** What a typed text means where no check runs; present when a text came in. */
  route?: Route | undefined;
}

/** `result`: whether what came in was for the check. */
type Taking = DialogTurnResult<boolean>;

export class CheckDialog extends Dialog<CheckStart> {
  constructor(
    private readonly check: Check,
    private readonly desk: CheckDesk,
  ) {
    super(check.id);
  }

  override beginDialog(dc: DialogContext, { facts }: Partial<CheckStart> = {}): Promise<Taking> {
    const run = startRun(this.desk.turn.newId(), facts);
    keep(dc, run);
    this.note('checkStarted');
    this.show(run, [{ kind: 'help', text: this.words.check.intro }, ...this.echo(run.facts)]);
    return Promise.resolve({ status: DialogTurnStatus.waiting, result: true });
  }

  override async continueDialog(dc: DialogContext): Promise<Taking> {
    const run = runOf(dc.activeDialog);
    const result = await this.perform(this.decide(run), run, dc);
    return { status: DialogTurnStatus.waiting, result };
  }

  /** Shows the pending step again; a verdict is not repeated. */
  override repromptDialog(_context: TurnContext, instance: DialogInstance): Promise<void> {
    const run = runOf(instance);
    const resumed: Notice = { kind: 'help', text: this.words.engine.resumed };
    if (locate(this.check, run).pending) this.show(run, [resumed]);
    return Promise.resolve();
  }

  private decide(run: CheckRun): Move {
    const { turn, route } = this.desk;
    const { incoming, locale, state } = turn;
    if (incoming.kind === 'submit' && 'run' in incoming.payload)
      return moveOfButton(incoming.payload, this.view, run);
    if (incoming.kind !== 'text' || !route) return { kind: 'pass' };
    // "Ja" is Swedish and Dutch: an answer leaves the language as it was, a question in another one changes it.
    turn.locale = state.person.locale ?? state.session.locale ?? locale;
    const { id } = turn.context.activity;
    const elsewhere = elsewhereOf(route);
    const move = incoming.edited
      ? moveOfEdit({ id, text: incoming.text }, elsewhere, this.view, run)
      : moveOfText(incoming.text, elsewhere, this.view, run);
    if (move.kind === 'pass') turn.locale = locale;
    const answered = move.kind === 'go' ? Object.keys(move.values) : [];
    const isNoted = move.kind === 'go' && id && answered.length > 0;
    return isNoted ? { ...move, run: noted(move.run, id, answered) } : move;
  }

  /** @returns whether there was anything to do */
  private async perform(move: Move, run: CheckRun, dc: DialogContext): Promise<boolean> {
    switch (move.kind) {
      case 'go':
        keep(dc, move.run);
        this.proceed(move.run, move.values);
        if (!locate(this.check, move.run).pending) this.note('checkFinished');
        return true;
      case 'stay': {
        const { because } = move;
        const next = proposing(run, because.field.id, because.kind === 'propose' ? because.values : []);
        keep(dc, next);
        this.showInPlace(next, [troubleNotice(this.view, because)]);
        return true;
      }
      case 'show':
        this.showInPlace(run, []);
        return true;
      case 'startOver':
        await dc.replaceDialog(this.id, { facts: {} });
        return true;
      case 'copy':
        this.say({ kind: 'text', text: verdictAsText(this.view, run), format: 'plain' });
        return true;
      case 'calendar':
        this.sendCalendar(run);
        return true;
      case 'cancel':
        await dc.endDialog();
        this.note('checkCancelled');
        this.sayCancelled();
        return true;
      case 'stale':
        this.refuse(run);
        return true;
      case 'nothing':
        return true;
      case 'pass':
        return false;
    }
  }

  /** The answered card gives way to a line of what was understood; the next card follows. */
  private proceed(run: CheckRun, values: Facts): void {
    const echo = this.echo(values);
    const line = echo.map(({ text }) => `✓ ${text}`).join('\n\n') || `↩ ${this.words.engine.back}`;
    this.show(run, this.close({ kind: 'text', text: line }) ? [] : echo);
  }

  private show(run: CheckRun, notices: readonly Notice[]): void {
    showCard(this.desk.turn, runReply(this.view, run, notices), questionOf(this.view, run));
  }

  /** For a card whose answer was not taken: the same card, in its place where it was pressed. */
  private showInPlace(run: CheckRun, notices: readonly Notice[]): void {
    const isRenewed = this.isPressed && renewCard(this.desk.turn, runReply(this.view, run, notices));
    if (!isRenewed) this.show(run, notices);
  }

  private refuse(run: CheckRun): void {
    const { stale } = this.words.engine;
    if (locate(this.check, run).pending) return this.show(run, [{ kind: 'problem', text: stale }]);
    this.say(this.withStart(stale));
  }

  private sendCalendar(run: CheckRun): void {
    const content = verdictAsCalendar(this.view, run);
    if (content === undefined) return this.refuse(run);
    const file = { name: `${this.check.id}.ics`, contentType: 'text/calendar', content };
    this.say({ kind: 'file', text: this.words.engine.addToCalendar, file });
  }

  private sayCancelled(): void {
    const notice = this.withStart(this.words.engine.cancelled);
    const isSaid = this.close(notice, { kind: 'text', text: `✕ ${this.words.check.title}` });
    if (!isSaid) this.say(notice);
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

  private note(kind: CheckEvent['kind']): void {
    this.desk.turn.record.events.push({ kind, check: this.check.id });
  }

  private withStart(text: string): ReplyContent {
    const start = { check: this.check.id, title: this.words.check.startButton };
    return { kind: 'notice', notice: { locale: this.view.locale, text, start } };
  }

  private echo(values: Facts): Notice[] {
    return understood(this.view, values).map((text) => ({ kind: 'understood', text }));
  }

  /** Whether a button of the check was pressed, rather than something typed below its card. */
  private get isPressed(): boolean {
    const { incoming } = this.desk.turn;
    return incoming.kind === 'submit' && 'run' in incoming.payload;
  }

  /** Read anew each time: the language can change within a turn. */
  private get view(): CheckView {
    return { ...this.desk, check: this.check, locale: this.desk.turn.locale };
  }

  private get words(): { engine: CommonCheckWords; check: CheckWords } {
    const { engine, [this.check.id]: check } = this.desk.words[this.desk.turn.locale];
    return { engine, check };
  }
}

function runOf(instance: DialogInstance | undefined): CheckRun {
  return instance?.state as CheckRun;
}

function keep(dc: DialogContext, run: CheckRun): void {
  if (dc.activeDialog) dc.activeDialog.state = run;
}
