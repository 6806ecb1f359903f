// Files in and out: what a file would change, entry by entry, and the folder as a spreadsheet.
import { z } from 'zod/v4';
import { TABLE_KINDS, writeTable, type TableKind } from '../../../knowledge/export/write-table.js';
import { tableOfFolder } from '../../../knowledge/export/table-of-folder.js';
import { LOCALES } from '../../../knowledge/locales.js';
import { Download } from '../../http/answers.js';
import type { Route } from '../door.js';
import { parseBody } from '../parse-body.js';
import { MAX_FILE_BYTES } from '../reading.js';
import { Refusal } from '../refusal.js';
import type { Workplace } from '../workplace.js';
import { TABLE_TYPES } from './table-types.js';

const bringing = z.object({
  /** As the person's machine calls it; only its last part is ever used. */
  name: z.string().trim().min(1).max(200),
  /** Base64. */
  content: z.base64().min(1),
  topic: z
    .string()
    .trim()
    .max(60)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters, digits and dashes')
    .optional(),
  locale: z.enum(LOCALES).optional(),
});
const taking = z.object({ kind: z.enum(TABLE_KINDS) });

/** What Base64 and the rest of the request add to a file. */
const MAX_REQUEST_BYTES = Math.ceil((MAX_FILE_BYTES * 4) / 3) + 4_096;

export function bringingRoutes({ folder, reading, audit, clock }: Workplace): Route[] {
  return [
    {
      method: 'POST',
      path: '/import',
      role: 'editor',
      maxBytes: MAX_REQUEST_BYTES,
      async run({ person, body }) {
        const { content, ...said } = parseBody(bringing, body);
        const bytes = Buffer.from(content, 'base64');
        const name = said.name.split(/[\\/]/).at(-1) || 'file';
        const result = await reading({ ...said, folder, name, bytes });
        if ('refused' in result) throw new Refusal(422, 'BadArgument', result.refused);
        const { proposals } = result.proposed;
        await audit.note(person, 'looked at a file', { bytes: bytes.length, entries: proposals.length });
        return result.proposed;
      },
    },
    {
      method: 'GET',
      path: '/export',
      role: 'reader',
      async run({ query }) {
        const { kind } = parseBody(taking, query);
        const bytes = await tableOf(folder, kind);
        const day = new Date(clock()).toISOString().slice(0, 10);
        return new Download(`answers-${day}.${kind}`, TABLE_TYPES[kind], bytes);
      },
    },
  ];
}

/** @throws Refusal 422 when the folder has faults, or a cell is too long for a workbook */
async function tableOf(folder: string, kind: TableKind): Promise<Uint8Array> {
  try {
    return await writeTable(tableOfFolder(folder), kind);
  } catch (error) {
    throw new Refusal(422, 'BadArgument', error instanceof Error ? error.message : String(error));
  }
}
