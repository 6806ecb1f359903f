// The door to the guided checks: a dialog set over what a person's session remembers.
import { DialogContext, DialogSet, type DialogState } from 'botbuilder-dialogs';
import type { CheckId } from '../../cards/words/checks.js';
import type { SessionState } from '../turn.js';
import type { Route } from '../route.js';
import { CheckDialog, type CheckDesk } from './check-dialog.js';
import type { CheckSet } from '../checks/check-list.js';
import type { Facts } from '../checks/check.js';
import { isDecided, runSchema, type CheckRun } from '../checks/run.js';

export interface Checks {
  /** Whether a step waits for an answer. */
  readonly asking: boolean;
  /**
   * Gives what came in to the check that runs.
   * @param route what a typed text means where no check runs
   * @param free the same with all that is tried where no check waits
   * @returns whether it was for the check
   */
  take(route?: Route, free?: () => Route): Promise<boolean>;
  /**
   * Begins a check. One that waits for an answer goes on, with the facts added.
   * @returns false when there is no such check
   */
  start(check: string, facts?: Facts): Promise<boolean>;
  /** Shows the pending step again, after something else was answered. */
  remind(): Promise<void>;
}

/** As long as it takes to press twice, and a slow network between. */
const DOUBLE_CLICK_MS = 2000;

export function openChecks(
  { checks, words }: CheckSet,
  options: Omit<CheckDesk, 'words' | 'route' | 'free'>,
): Checks {
  const { state } = options.turn;
  // Most turns have no check to go on with: then there is no dialog set to build either.
  let opened: OpenedSet | undefined;
  const open = (): OpenedSet => (opened ??= openSet(checks, { ...options, words }));

  const asking = (): CheckRun | undefined => {
    if (!state.session.dialogs) return undefined;
    const { dc } = open();
    const check = checks.find(({ id }) => id === dc.activeDialog?.id);
    const run = dc.activeDialog?.state as CheckRun | undefined;
    return check && run && !isDecided(check, run) ? run : undefined;
  };
  /** An empty stack is not worth keeping. */
  const keep = ({ dc, dialogState }: OpenedSet): void => {
    if (dc.activeDialog) state.session.dialogs = dialogState;
    else delete state.session.dialogs;
  };
  /** The run of a check that was left for another one; it is taken up, or begun anew. */
  const takeLeft = (check: string): CheckRun | undefined => {
    const { left } = state.session;
    if (left?.check !== check) return undefined;
    delete state.session.left;
    const run = runSchema.safeParse(left.run);
    return run.success ? run.data : undefined;
  };
  const isDoubleClick = ({ revision, begun = 0 }: CheckRun): boolean =>
    revision === 0 && Number(options.turn.context.activity.timestamp) - begun < DOUBLE_CLICK_MS;
  return {
    get asking() {
      return asking() !== undefined;
    },
    async take(route, free) {
      if (!state.session.dialogs) return false;
      const set = open();
      set.desk.route = route;
      set.desk.free = free;
      const { result } = (await set.dc.continueDialog()) as { result?: boolean };
      keep(set);
      return result === true;
    },
    async start(check, facts = {}) {
      const set = open();
      const { dc } = set;
      if (!dc.dialogs.find(check)) return false;
      const waiting = asking();
      const isSame = dc.activeDialog?.id === check;
      const left = takeLeft(check);
      if (waiting && !isSame) state.session.left = { check: dc.activeDialog?.id as CheckId, run: waiting };
      const unfinished = isSame ? waiting : left;
      const hasNew = Object.keys(facts).length > 0;
      if (!unfinished || hasNew) await dc.replaceDialog(check, { facts: { ...unfinished?.facts, ...facts } });
      else if (!isSame) await dc.replaceDialog(check, { facts: {}, run: unfinished });
      else if (!isDoubleClick(unfinished)) await dc.repromptDialog();
      keep(set);
      return true;
    },
    async remind() {
      if (state.session.dialogs) await open().dc.repromptDialog();
    },
  };
}

interface OpenedSet {
  desk: CheckDesk;
  dc: DialogContext;
  dialogState: DialogState;
}

function openSet(checks: CheckSet['checks'], desk: CheckDesk): OpenedSet {
  const { context, state } = desk.turn;
  const dialogs = new DialogSet();
  for (const check of checks) dialogs.add(new CheckDialog(check, desk));
  const dialogState = readState(state.session, dialogs);
  return { desk, dc: new DialogContext(dialogs, context, dialogState), dialogState };
}

/** An update of the bot may have taken a check away, or changed what is kept for it: then there is none to go on with. */
function readState({ dialogs: kept }: SessionState, dialogs: DialogSet): DialogState {
  const isReadable = kept?.dialogStack.every(
    ({ id, state }) => dialogs.find(id) && runSchema.safeParse(state).success,
  );
  return kept && isReadable ? kept : { dialogStack: [] };
}
