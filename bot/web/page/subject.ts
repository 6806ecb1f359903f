// The little that Web Chat needs of observables.
import type { Observer, Subscribable } from './web-chat.js';

/**
 * Passes values on to whoever listens; who comes later gets those of before first. Web Chat listens twice: at once, to
 * open the connection and without looking, and a moment later for what it draws.
 */
export class Replay<T> implements Subscribable<T> {
  readonly #observers = new Set<Observer<T>>();
  readonly #values: T[] = [];

  subscribe(observer: Observer<T>): { unsubscribe(): void } {
    for (const value of this.#values) observer.next?.(value);
    this.#observers.add(observer);
    return { unsubscribe: () => void this.#observers.delete(observer) };
  }

  next(value: T): void {
    this.#values.push(value);
    for (const observer of this.#observers) observer.next?.(value);
  }
}

/** One value for everybody, at once. */
export function always<T>(value: T): Subscribable<T> {
  return {
    subscribe: (observer) => {
      observer.next?.(value);
      return { unsubscribe: () => undefined };
    },
  };
}

export function ofPromise<T>(work: () => Promise<T>): Subscribable<T> {
  return {
    subscribe: (observer) => {
      let open = true;
      work().then(
        (value) => {
          if (!open) return;
          observer.next?.(value);
          observer.complete?.();
        },
        (error: unknown) => {
          if (open) observer.error?.(error);
        },
      );
      return { unsubscribe: () => void (open = false) };
    },
  };
}

export function firstOf<T>(source: Subscribable<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    source.subscribe({
      next: resolve,
      error: reject,
      complete: () => reject(new Error('It ended without a value.')),
    });
  });
}
