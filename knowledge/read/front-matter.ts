// What a knowledge file says of itself, between two lines `---`; and of one entry, in comments below its heading.
import { parseDocument } from 'yaml';
import { z } from 'zod/v4';
import { LOCALES } from '../locales.js';
import { yamlFault, YAML_REMEDY } from './yaml-fault.js';

const frontMatterSchema = z.strictObject({
  title: z.string().trim().min(1),
  locale: z.enum(LOCALES),
  source: z.url({ protocol: /^https?$/ }).optional(),
  asOf: z.iso.date().optional(),
  owner: z.string().trim().min(1).optional(),
  'review-by': z.iso.date().optional(),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** Takes a fault: on which line, counted from 1, what, and what to do. */
export type Report = (line: number, message: string, remedy: string) => void;

export const FRONT_MATTER_REMEDY =
  'Begin the file with a line ---, then title: and locale:, if you like source:, asOf:, owner: and review-by:, then ---';

/**
 * @param yaml what stands between the lines `---`
 * @returns undefined when it says nothing useful; then the faults are reported
 */
export function parseFrontMatter(yaml: string, report: Report): FrontMatter | undefined {
  const document = parseDocument(yaml, { uniqueKeys: true });
  for (const error of document.errors) {
    report(
      (error.linePos?.[0].line ?? 0) + 1,
      `The front matter is not valid YAML: ${yamlFault(error)}`,
      YAML_REMEDY,
    );
  }
  if (document.errors.length > 0) return undefined;
  const parsed = frontMatterSchema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const lines = yaml.split('\n');
  const lineOf = (key: unknown): number => lines.findIndex((line) => line.startsWith(`${String(key)}:`)) + 2;
  for (const issue of parsed.error.issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [issue.path[0]];
    for (const key of keys) {
      const unknown = issue.code === 'unrecognized_keys';
      report(
        lineOf(key),
        unknown
          ? `Unknown front-matter key "${String(key)}"`
          : `Front matter "${String(key)}": ${issue.message}`,
        unknown
          ? 'Allowed are title, locale, source, asOf, owner and review-by'
          : (REMEDY_FOR_KEY[String(key)] ?? FRONT_MATTER_REMEDY),
      );
    }
  }
  return undefined;
}

const DATE_REMEDY = 'Write a date as 2026-01-31';
const REMEDY_FOR_KEY: Readonly<Record<string, string>> = {
  title: 'Write title: and the name of the topic as people read it',
  locale: `Write locale: and one of ${LOCALES.join(', ')}`,
  source: 'Write the whole address, beginning with https://, or leave the line out',
  asOf: `${DATE_REMEDY}, or leave the line out`,
  'review-by': `${DATE_REMEDY}, or leave the line out`,
  owner: 'Write a name, or leave the line out',
};

/** What to do about the value of a comment; undefined when it is as it should be. */
export function faultOfComment(name: string, value: string): string | undefined {
  if (name === 'label' || name === 'related') return undefined; // empty is as good as none
  const valid = frontMatterSchema.shape[name as 'source' | 'asOf' | 'owner' | 'review-by'].safeParse(value);
  return valid.success ? undefined : REMEDY_FOR_KEY[name];
}
