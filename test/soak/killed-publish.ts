// `npm run soak -- killed-publish`: kills a publish on one of several instances before each of its writes, and looks whether the next
// start ends in one version everywhere.
import { killAt, stepsOfPublish } from '../support/killed-publish.js';
import { report } from '../support/measurement.js';

const { steps, entered } = await stepsOfPublish();
const rows: { 'killed before': string; 'everywhere afterwards': string }[] = [];
let faults = 0;
for (const [at, step] of steps.entries()) {
  const state = await killAt(at).catch((error: unknown) => String(error));
  if (state !== (at <= entered ? 'old' : 'new')) faults += 1;
  rows.push({ 'killed before': step, 'everywhere afterwards': state });
}
report(...rows);
process.exitCode = faults === 0 ? 0 : 1;
