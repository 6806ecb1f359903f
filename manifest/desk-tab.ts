// The desk as a tab is for those who ask for it: most people of an organisation have no business there. Taken out of the
// template, and out of its texts in all languages, where no Application ID URI says that Teams may sign people in.
import type { Sources } from './sources.js';

const ENTITY = 'desk';

interface Tabs {
  staticTabs: { entityId: string }[];
}

/** What is not shaped like the template stays as it is: the checks that follow say so. */
export function withoutDeskTab(sources: Sources): Sources {
  const { manifest } = sources;
  if (!hasTabs(manifest)) return sources;
  const at = manifest.staticTabs.findIndex(({ entityId }) => entityId === ENTITY);
  if (at < 0) return sources;
  const { webApplicationInfo: _, ...plain } = manifest as Tabs & { webApplicationInfo?: unknown };
  // The tabs behind it have no texts, whose paths would change with their place.
  const staticTabs = manifest.staticTabs.filter((_tab, index) => index !== at);
  const languages = Object.entries(sources.languages).map(
    ([file, texts]) => [file, withoutTexts(texts, `staticTabs[${at}].`)] as const,
  );
  return { ...sources, manifest: { ...plain, staticTabs }, languages: Object.fromEntries(languages) };
}

function hasTabs(manifest: unknown): manifest is Tabs {
  return Array.isArray((manifest as Partial<Tabs> | undefined)?.staticTabs);
}

function withoutTexts(texts: unknown, path: string): unknown {
  if (typeof texts !== 'object' || texts === null) return texts;
  return Object.fromEntries(Object.entries(texts).filter(([key]) => !key.startsWith(path)));
}
