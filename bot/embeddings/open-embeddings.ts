// The second look at what is not surely found, where the configuration names a service for it.
import { join } from 'node:path';
import type { Config } from '../config.js';
import type { KnowledgeSource } from '../knowledge-source.js';
import { createEmbeddings, type Embeddings, type EmbeddingsOptions } from './index.js';

export interface OpenEmbeddingsOptions extends Pick<EmbeddingsOptions, 'logger' | 'clock' | 'onLooked'> {
  config: Pick<Config, 'embeddings'>;
  knowledge: Pick<KnowledgeSource, 'current' | 'onReplaced'>;
  dataDir: string;
}

/** @returns undefined where there is no service; a knowledge that takes the place of another is compared anew */
export function openEmbeddings(options: OpenEmbeddingsOptions): Embeddings | undefined {
  const { config, knowledge, dataDir, ...others } = options;
  if (!config.embeddings) return undefined;
  const embeddings = createEmbeddings({
    ...others,
    service: config.embeddings,
    knowledge: () => knowledge.current(),
    file: join(dataDir, 'embeddings'),
  });
  knowledge.onReplaced(() => embeddings.refresh());
  return embeddings;
}
