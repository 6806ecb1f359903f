// The few calls the benchmarks make of peers that come without types.
declare module 'wink-bm25-text-search' {
  export interface Engine {
    defineConfig(config: { fldWeights: Record<string, number> }): void;
    definePrepTasks(tasks: ((text: string) => string[])[]): void;
    addDoc(document: object, id: string): void;
    consolidate(): void;
    /** Id and score, best first. */
    search(text: string, limit?: number): [string, number][];
  }
  export default function createEngine(): Engine;
}

declare module 'node-nlp' {
  export class NlpManager {
    constructor(settings: object);
    addDocument(locale: string, text: string, intent: string): void;
    train(): Promise<void>;
    process(locale: string, text: string): Promise<{ classifications: { intent: string; score: number }[] }>;
  }
}
