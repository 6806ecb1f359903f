// "Find a request" is for organisations that take requests. Taken out of the template where `bot.yml` says that nobody does.
import { REQUEST_COMMANDS } from '../bot/channels/teams/request-dialog.js';
import type { TemplateSources } from './sources.js';

interface Extensions {
  composeExtensions: { commands: { id: string }[] }[];
}

/** What is not shaped like the template stays as it is: the checks that follow say so. */
export function withoutRequestCommand(sources: TemplateSources): TemplateSources {
  const { manifest } = sources;
  if (!hasExtension(manifest)) return sources;
  const [first, ...others] = manifest.composeExtensions;
  const commands = first?.commands.filter(({ id }) => !REQUEST_COMMANDS.includes(id));
  return { ...sources, manifest: { ...manifest, composeExtensions: [{ ...first, commands }, ...others] } };
}

function hasExtension(manifest: unknown): manifest is Extensions {
  const [first] = (manifest as Partial<Extensions> | undefined)?.composeExtensions ?? [];
  return Array.isArray(first?.commands);
}
