// One guided check as a dialog: finds out what was meant and moves the run; its screen shows what comes of it.
// Built anew for every turn; all that lasts is the run, plain data on the dialog stack.
import type { TurnContext } from 'botbuilder';
import {
  Dialog,
  DialogTurnStatus,
  type DialogContext,
  type DialogInstance,
  type DialogTurnResult,
} from 'botbuilder-dialogs';
import { askingBack, hearing, proposing } from '../checks/asking-back.js';
import type { Facts, Check } from '../checks/check.js';
import { moveOfButton } from '../checks/moves/button-moves.js';
import { keep, runOf } from './kept-run.js';
import { isHeardAfterVerdict } from '../checks/moves/after-verdict.js';
import { moveOfEdit } from '../checks/moves/edit-moves.js';
import type { Move, Trouble } from '../checks/moves/move.js';
import { moveOfText } from '../checks/moves/text-moves.js';
import { toldAtStart } from '../checks/reading/starters.js';
import { isDecided, locate, missed, noted, startRun, type CheckRun } from '../checks/run.js';
import type { CheckEvent } from '../turn.js';
import type { Route } from '../route.js';
import { elsewhereOf, isForOthers } from './elsewhere-of.js';
import { CheckScreen, type ScreenDesk } from './check-screen.js';

export interface CheckStart {
  /** Facts known from the words that started the check. */
  facts: Facts;
  /** A run to go on with, that was left for another check. */
  run?: CheckRun | undefined;
}

/** What a check needs of the turn it runs in. */
export interface CheckDesk extends ScreenDesk {
  /** What a typed text means where no check runs; present when a text came in. */
  route?: Route | undefined;
  /** The same as where no check waits, with slips mended and its parts looked at: for texts that are no answer. */
  free?: (() => Route) | undefined;
}

/** Said beside the question: no answer that went wrong, and what was proposed still stands. */
const BESIDE: readonly Trouble['kind'][] = [
  'help',
  'left',
  'later',
  'moot',
  'notYet',
  'pause',
  'stands',
  'takenBack',
  'lookHelp',
];

/** `result`: whether what came in was for the check. */
type Taking = DialogTurnResult<boolean>;

export class CheckDialog extends Dialog<CheckStart> {
  private readonly screen: CheckScreen;

  constructor(
    private readonly check: Check,
    private readonly desk: CheckDesk,
  ) {
    super(check.id);
    this.screen = new CheckScreen(check, desk);
  }

  override beginDialog(
    dc: DialogContext,
    { facts = {}, run: left }: Partial<CheckStart> = {},
  ): Promise<Taking> {
    const run = this.attributed(left ?? this.begun(facts), left ? [] : Object.keys(facts));
    keep(dc, run);
    if (left) this.screen.resume(run);
    else {
      this.note('checkStarted');
      this.screen.begin(run);
    }
    return Promise.resolve({ status: DialogTurnStatus.waiting, result: true });
  }

  override async continueDialog(dc: DialogContext): Promise<Taking> {
    const run = runOf(dc.activeDialog);
    const result = await this.perform(this.decide(run), run, dc);
    return { status: DialogTurnStatus.waiting, result };
  }

  override repromptDialog(_context: TurnContext, instance: DialogInstance): Promise<void> {
    this.screen.resume(runOf(instance));
    return Promise.resolve();
  }

  private decide(run: CheckRun): Move {
    const { turn, route } = this.desk;
    const { incoming, locale, state } = turn;
    if (incoming.kind === 'submit' && 'run' in incoming.payload)
      return moveOfButton(incoming.payload, this.screen.view, run);
    if (incoming.kind !== 'text' || !route) return { kind: 'pass' };
    // "Ja" is Swedish and Dutch: an answer leaves the language as it was, a question in another one changes it.
    turn.locale = state.person.locale ?? state.session.locale ?? locale;
    const { id } = turn.context.activity;
    const elsewhere = elsewhereOf(route, this.check.id);
    const { view } = this.screen;
    if (route.kind === 'talk' && route.said === 'shorter' && isHeardAfterVerdict(view.check, run))
      return { kind: 'shorter', facts: locate(view.check, run).facts };
    const started = route.kind === 'start' && route.check === this.check.id ? route.facts : undefined;
    const move = incoming.edited
      ? moveOfEdit({ id, text: incoming.text, started }, elsewhere, view, run)
      : moveOfText(incoming.text, elsewhere, view, run);
    if (move.kind === 'pass') turn.locale = locale;
    if (isForOthers(incoming.text, move, { ...this.desk, route, locale: turn.locale }))
      return { kind: 'pass' };
    return move.kind === 'go' ? { ...move, run: this.attributed(move.run, Object.keys(move.values)) } : move;
  }

  /** @param facts told in the words that start it */
  private begun(facts: Facts): CheckRun {
    const { turn } = this.desk;
    const at = Number(turn.context.activity.timestamp);
    const run = { ...startRun(turn.newId(), facts), ...(at > 0 ? { begun: at } : {}) };
    const { view } = this.screen;
    const { incoming } = turn;
    const heard = incoming.kind === 'text' ? toldAtStart(incoming.text, view).heard : {};
    return askingBack(hearing(run, heard), view);
  }

  /** Remembers which message told these fields, should it be edited. */
  private attributed(run: CheckRun, fields: readonly string[]): CheckRun {
    const { incoming, context } = this.desk.turn;
    const { id } = context.activity;
    return incoming.kind === 'text' && id && fields.length > 0 ? noted(run, id, fields) : run;
  }

  /** @returns whether there was anything to do */
  private async perform(move: Move, run: CheckRun, dc: DialogContext): Promise<boolean> {
    switch (move.kind) {
      case 'go':
        this.proceed(move, run, dc);
        return true;
      case 'why':
        this.screen.explain(move.facts);
        return true;
      case 'shorter':
        this.screen.shorten(move.facts);
        return true;
      case 'canSuppose':
        this.screen.tellSupposable(run);
        return true;
      case 'whatIf':
        keep(dc, move.run);
        this.screen.suppose(run, move.facts, move.values);
        return true;
      case 'stay': {
        const { because } = move;
        // On a card only a forged value is not taken.
        const isBeside = BESIDE.includes(because.kind);
        const { run: kept = run } = move;
        const again = !isBeside && this.desk.turn.incoming.kind === 'text' ? missed(kept) : kept;
        const proposed = because.kind === 'propose' || because.kind === 'several' ? because.values : [];
        const next = isBeside
          ? again
          : proposing(
              again,
              'field' in because ? because.field.id : '',
              proposed,
              because.kind === 'propose' && because.ofPeople,
            );
        keep(dc, next);
        this.screen.showAgain(next, because);
        return true;
      }
      case 'show':
        this.screen.showAgain(run);
        return true;
      case 'startOver':
        await dc.replaceDialog(this.id, { facts: {} });
        return true;
      case 'copy':
        this.screen.sendCopy(run);
        return true;
      case 'calendar':
        this.screen.sendCalendar(run);
        return true;
      case 'cancel':
        await dc.endDialog();
        this.note('checkCancelled');
        this.desk.turn.state.session.stopped = this.check.id;
        this.screen.cancelled();
        this.offerLeft();
        return true;
      case 'stale':
        this.screen.refuse(run);
        return true;
      case 'nothing':
        return true;
      case 'pass':
        if (move.run) keep(dc, move.run);
        return false;
    }
  }

  /** To the next step, or to a verdict: it is compared with the one before it, if something of that was changed. */
  private proceed(
    { run: moved, values }: Extract<Move, { kind: 'go' }>,
    from: CheckRun,
    dc: DialogContext,
  ): void {
    const before = isDecided(this.check, from) ? locate(this.check, from).facts : from.before;
    const run = askingBack(before ? { ...moved, before } : moved, this.screen.view);
    this.screen.proceed(run, values, from);
    if (!isDecided(this.check, run)) return keep(dc, run);
    const { before: _compared, ...decided } = run;
    keep(dc, decided);
    this.note('checkFinished');
    this.offerLeft();
  }

  private offerLeft(): void {
    const { left } = this.desk.turn.state.session;
    if (left) this.screen.offer(left.check);
  }

  private note(kind: CheckEvent['kind']): void {
    this.desk.turn.record.events.push({ kind, check: this.check.id });
  }
}
