// The door to the guided flows: a dialog set over what a person's session remembers.
import { DialogContext, DialogSet, type DialogState } from 'botbuilder-dialogs';
import type { SessionState } from '../turn.js';
import type { Route } from '../understand.js';
import { FlowDialog, type FlowDesk } from './check-dialog.js';
import type { FlowSet } from '../checks/check-list.js';
import type { Facts } from '../checks/check.js';
import { locate, runSchema, type FlowRun } from '../checks/run.js';

export interface Flows {
  /** Whether a step waits for an answer. */
  readonly asking: boolean;
  /**
   * Gives what came in to the flow that runs.
   * @param route what a typed text means where no flow runs
   * @returns whether it was for the flow
   */
  take(route?: Route): Promise<boolean>;
  /**
   * Begins a flow. One that waits for an answer goes on, with the facts added.
   * @returns false when there is no such flow
   */
  start(flow: string, facts?: Facts): Promise<boolean>;
  /** Shows the pending step again, after something else was answered. */
  remind(): Promise<void>;
}

export function openFlows({ flows, words }: FlowSet, options: Omit<FlowDesk, 'words' | 'route'>): Flows {
  const { state } = options.turn;
  // Most turns have no flow to go on with: then there is no dialog set to build either.
  let opened: OpenedSet | undefined;
  const open = (): OpenedSet => (opened ??= openSet(flows, { ...options, words }));

  const asking = (): FlowRun | undefined => {
    if (!state.session.dialogs) return undefined;
    const { dc } = open();
    const flow = flows.find(({ id }) => id === dc.activeDialog?.id);
    const run = dc.activeDialog?.state as FlowRun | undefined;
    return flow && run && locate(flow, run).pending ? run : undefined;
  };
  /** An empty stack is not worth keeping. */
  const keep = ({ dc, dialogState }: OpenedSet): void => {
    if (dc.activeDialog) state.session.dialogs = dialogState;
    else delete state.session.dialogs;
  };
  return {
    get asking() {
      return asking() !== undefined;
    },
    async take(route) {
      if (!state.session.dialogs) return false;
      const set = open();
      set.desk.route = route;
      const { result } = (await set.dc.continueDialog()) as { result?: boolean };
      keep(set);
      return result === true;
    },
    async start(flow, facts = {}) {
      const set = open();
      const { dc } = set;
      if (!dc.dialogs.find(flow)) return false;
      const unfinished = dc.activeDialog?.id === flow ? asking() : undefined;
      if (unfinished && Object.keys(facts).length === 0) await dc.repromptDialog();
      else await dc.replaceDialog(flow, { facts: { ...unfinished?.facts, ...facts } });
      keep(set);
      return true;
    },
    async remind() {
      if (state.session.dialogs) await open().dc.repromptDialog();
    },
  };
}

interface OpenedSet {
  desk: FlowDesk;
  dc: DialogContext;
  dialogState: DialogState;
}

function openSet(flows: FlowSet['flows'], desk: FlowDesk): OpenedSet {
  const { context, state } = desk.turn;
  const dialogs = new DialogSet();
  for (const flow of flows) dialogs.add(new FlowDialog(flow, desk));
  const dialogState = readState(state.session, dialogs);
  return { desk, dc: new DialogContext(dialogs, context, dialogState), dialogState };
}

/** An update of the bot may have taken a flow away, or changed what is kept for it: then there is none to go on with. */
function readState({ dialogs: kept }: SessionState, dialogs: DialogSet): DialogState {
  const isReadable = kept?.dialogStack.every(
    ({ id, state }) => dialogs.find(id) && runSchema.safeParse(state).success,
  );
  return kept && isReadable ? kept : { dialogStack: [] };
}
