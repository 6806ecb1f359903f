// A request the desk says no to: thrown where it is found out, answered in one place.
import type { ErrorCode, Status } from '../http/answers.js';

export class Refusal extends Error {
  /** @param details shown to the person in the page, such as faults at their fields */
  constructor(
    readonly status: Status,
    readonly code: ErrorCode,
    message: string,
    readonly details?: Readonly<Record<string, unknown>>,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}
