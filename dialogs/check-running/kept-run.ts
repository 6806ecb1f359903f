// The run of a check where the dialog keeps it.
import type { DialogContext, DialogInstance } from 'botbuilder-dialogs';
import type { CheckRun } from '../checks/run.js';

export function runOf(instance: DialogInstance | undefined): CheckRun {
  return instance?.state as CheckRun;
}

export function keep(dc: DialogContext, run: CheckRun): void {
  if (dc.activeDialog) dc.activeDialog.state = run;
}
