// How many steps an expression takes over a text, counted by an engine that tells: QuickJS asks after each 10,000 of them
// whether to go on. Steps, unlike times, are the same on every machine. (V8 counts for itself only.)
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten-core';
import type { Expression } from './expressions-of-source.js';
import type { HostileText } from './hostile-texts.js';

/** The engine asks after as many steps. */
export const STEPS_PER_TICK = 10_000;

/** @returns steps, to the next 10,000; at most a little over `limit`, where counting ends */
export type CountSteps = (
  expression: Pick<Expression, 'source' | 'flags'>,
  text: HostileText,
  length: number,
  limit: number,
) => number;

/** @throws Error when the engine does not know a construct that V8 knows */
export async function stepCounter(): Promise<CountSteps> {
  const engine = await newQuickJSWASMModuleFromVariant(import('@jitl/quickjs-ng-wasmfile-release-sync'));
  const context = engine.newContext();
  let ticks = 0;
  let most = 0;
  context.runtime.setInterruptHandler(() => ++ticks > most);
  return ({ source, flags }, { start, again, end }, length, limit) => {
    const text = [start, again, end].map((part) => JSON.stringify(part));
    const times = Math.ceil(length / again.length);
    ticks = 0;
    most = limit / STEPS_PER_TICK;
    const result = context.evalCode(
      `(${text[0]} + ${text[1]}.repeat(${times}) + ${text[2]}).replace(new RegExp(${JSON.stringify(source)}, '${flags}'), '')`,
    );
    if (!result.error) {
      result.value.dispose();
      return ticks * STEPS_PER_TICK;
    }
    const { message } = context.dump(result.error) as { message: string };
    result.error.dispose();
    if (message !== 'interrupted') throw new Error(`/${source}/${flags}: ${message}`);
    return ticks * STEPS_PER_TICK;
  };
}
