// The parts of a manifest that the checks look at. Whether it is a manifest at all is for the schema to say: what has
// the wrong shape reads as empty here, so that every check runs and all problems come out together.
import { z } from 'zod/v4';

const text = z.string().catch('');
const flag = z.boolean().catch(false);
const listOf = <T extends z.ZodType>(item: T): z.ZodType<z.output<T>[]> => z.array(item).catch([]);

const commandSchema = z.object({ type: z.enum(['basic', 'prompt']).catch('basic') });

const partsSchema = z.object({
  name: z.object({ short: text, full: text }).catch({ short: '', full: '' }),
  icons: z.object({ color: text, outline: text }).catch({ color: '', outline: '' }),
  bots: listOf(
    z.object({
      supportsTargetedMessages: flag,
      commandLists: listOf(z.object({ triggers: listOf(text), commands: listOf(commandSchema) })),
    }),
  ),
  composeExtensions: listOf(z.object({ commands: listOf(z.object({ id: text })) })),
  staticTabs: listOf(z.object({ contentUrl: text, websiteUrl: text })),
  validDomains: listOf(text),
});

export type ManifestParts = z.infer<typeof partsSchema>;

export function readParts(manifest: unknown): ManifestParts {
  return partsSchema.safeParse(manifest).data ?? partsSchema.parse({});
}
