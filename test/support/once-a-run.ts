// What Mocha does once before all specs, whatever the number of processes that run them, and once after them.
import { buildForRun } from './built.js';

let remove: () => void = () => undefined;

export async function mochaGlobalSetup(): Promise<void> {
  remove = await buildForRun();
}

export const mochaGlobalTeardown = (): void => remove();
