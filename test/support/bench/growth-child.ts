// One system at one size: builds it, asks, and prints what it took. Started by growth.ts with: system, entries, seed.
import { DEFAULT_CALIBRATION } from '../../../knowledge/decide/decide.js';
import type { Entry, KnowledgeContent } from '../../../knowledge/entry.js';
import { createFinder, type Finder } from '../../../knowledge/finder.js';
import { loadKnowledge } from '../../../knowledge/knowledge.js';
import { LOCALES } from '../../../knowledge/locales.js';
import { entryMarkdown, frontMatter, temporaryFolder, type TemporaryFolder } from '../knowledge-folder.js';
import { percentiles, timed } from './clock.js';
import type { Growth, GrowthSystem } from './growth.js';
import { PEERS, type BuildSystem, type Found, type System } from './peers.js';
import { createSynthetic } from './synthetic.js';
import { percent } from './table.js';

const QUESTIONS = 500;
const WARM_UP = 50;
/** Asking stops after this long, in milliseconds. */
const PATIENCE = 90_000;

const [name, entries, seed] = process.argv.slice(2) as [GrowthSystem, string, string];
const synthetic = createSynthetic(Number(entries), Number(seed));
const { system, readyMs } = await build();
const times: number[] = [];
let right = 0;
const startedAt = performance.now();
for (const [at, { text, locale, id }] of synthetic.ask(WARM_UP + QUESTIONS).entries()) {
  const [{ ids }, ms] = await timed(() => system.ask(text, locale));
  if (at < WARM_UP) continue;
  times.push(ms);
  if (ids[0] === id) right++;
  if (performance.now() - startedAt > PATIENCE) break;
}
const growth: Growth = {
  readySeconds: readyMs / 1000,
  times: percentiles(times),
  peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
  t1: percent(right / times.length),
  questions: times.length,
};
console.log(JSON.stringify(growth));

async function build(): Promise<{ system: System; readyMs: number }> {
  if (name === 'this project, from files') {
    const folder = writeFolder(synthetic.content());
    const [knowledge, readyMs] = await timed(() => loadKnowledge(folder.path));
    folder.remove();
    return { system: ours(knowledge, knowledge.entries), readyMs };
  }
  const content = synthetic.content();
  const [system, readyMs] = await timed(() => {
    if (name === 'this project') return ours(createFinder(content, DEFAULT_CALIBRATION), content.entries);
    return (PEERS[name] as BuildSystem)(content);
  });
  return { system, readyMs };
}

/** Told the language of the person, as a channel tells it; the text itself still decides. */
function ours(finder: Finder, entries: readonly Entry[]): System {
  return {
    ask(text, locale): Found {
      const { candidates } = finder.find(text, { locale }).evidence.ranking;
      return {
        ids: candidates.map(({ entry }) => entries[entry]?.id ?? ''),
        score: candidates[0]?.score ?? 0,
      };
    },
  };
}

function writeFolder({ entries }: KnowledgeContent): TemporaryFolder {
  const folder = temporaryFolder();
  const topics = new Map<string, Entry[]>();
  for (const entry of entries) topics.set(entry.topic, [...(topics.get(entry.topic) ?? []), entry]);
  for (const locale of LOCALES) {
    folder.write(`not-ours/${locale}.md`, '## far\n');
    for (const [topic, some] of topics) {
      const body = some.map(({ id, texts }) => {
        const { question, answer, phrasings } = texts[locale];
        return entryMarkdown(id.slice(topic.length + 1), { question, answer, asked: [...phrasings] });
      });
      folder.write(`faq/${topic}/${locale}.md`, frontMatter(locale) + body.join('\n'));
    }
  }
  return folder;
}
