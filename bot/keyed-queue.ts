// Runs tasks with the same key one after another, others side by side.

export interface KeyedQueue {
  run<T>(key: string, task: () => Promise<T>): Promise<T>;
  /** Tasks running or waiting. */
  readonly size: number;
}

export function createKeyedQueue(): KeyedQueue {
  const tails = new Map<string, Promise<unknown>>();
  let size = 0;
  return {
    get size() {
      return size;
    },
    async run(key, task) {
      size++;
      const turn = (tails.get(key) ?? Promise.resolve()).then(task, task);
      const settled = turn.catch(() => undefined);
      tails.set(key, settled);
      try {
        return await turn;
      } finally {
        size--;
        if (tails.get(key) === settled) tails.delete(key);
      }
    },
  };
}
