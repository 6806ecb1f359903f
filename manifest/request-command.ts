// "Find a request" is for organisations that take requests. Taken out of the template, and out of its texts in all languages, where
// `bot.yml` says that nobody does.
import { REQUEST_COMMANDS } from '../bot/channels/teams/request-dialog.js';
import type { Sources } from './sources.js';

interface Extensions {
  composeExtensions: { commands: { id: string }[] }[];
}

/** What is not shaped like the template stays as it is: the checks that follow say so. */
export function withoutRequestCommand(sources: Sources): Sources {
  const { manifest } = sources;
  if (!hasExtension(manifest)) return sources;
  const [extension, ...others] = manifest.composeExtensions;
  const at = extension?.commands.findIndex(({ id }) => REQUEST_COMMANDS.includes(id)) ?? -1;
  // It is the last one: the paths of no other text change with it.
  if (!extension || at !== extension.commands.length - 1) return sources;
  const composeExtensions = [{ ...extension, commands: extension.commands.slice(0, at) }, ...others];
  const isOther = (path: string): boolean => !path.startsWith(`composeExtensions[0].commands[${at}].`);
  const languages = Object.entries(sources.languages).map(
    ([file, texts]) =>
      [file, Object.fromEntries(Object.entries(texts ?? {}).filter(([path]) => isOther(path)))] as const,
  );
  return {
    ...sources,
    manifest: { ...manifest, composeExtensions },
    languages: Object.fromEntries(languages),
  };
}

function hasExtension(manifest: unknown): manifest is Extensions {
  const [first] = (manifest as Partial<Extensions> | undefined)?.composeExtensions ?? [];
  return Array.isArray(first?.commands);
}
