// Media types of the tables that are taken along.
import type { TableKind } from '../../../knowledge/export/write-table.js';

export const TABLE_TYPES: Readonly<Record<TableKind, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  tsv: 'text/tab-separated-values; charset=utf-8',
};
