// The desk as a tab is for those who ask for it: most people of an organisation have no business there. Taken out of the
// template where no Application ID URI says that Teams may sign people in.
import type { TemplateSources } from './sources.js';

const ENTITY = 'desk';

interface Tabs {
  staticTabs: { entityId: string }[];
}

/** What is not shaped like the template stays as it is: the checks that follow say so. */
export function withoutDeskTab(sources: TemplateSources): TemplateSources {
  const { manifest } = sources;
  if (!hasTabs(manifest)) return sources;
  const { webApplicationInfo: _, ...plain } = manifest as Tabs & { webApplicationInfo?: unknown };
  const staticTabs = manifest.staticTabs.filter(({ entityId }) => entityId !== ENTITY);
  return { ...sources, manifest: { ...plain, staticTabs } };
}

function hasTabs(manifest: unknown): manifest is Tabs {
  return Array.isArray((manifest as Partial<Tabs> | undefined)?.staticTabs);
}
