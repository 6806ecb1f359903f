// Tables of measurements inside Markdown: between `<!-- results: soak -- memory -->` and `<!-- /results -->`.
import { markdownTable } from './bench/table.js';
import { readMeasurement, RESULTS, type Measurement, type Row } from './measurement.js';

/** Those that show measurements. */
export const DOCUMENTS = ['test/README.md'] as const;

const PLACE = /(<!-- results: (.+?) -->\n)[^]*?(<!-- \/results -->)/g;

/**
 * The text with each of its places filled anew; everything else letter for letter.
 * @throws when a place names a command of which no measurement is kept
 */
export function withResultTables(markdown: string, folder = RESULTS): string {
  return markdown.replace(PLACE, (_, start: string, command: string, end: string) => {
    const measurement = readMeasurement(command, folder);
    if (!measurement) throw new Error(`No result of "${command}". Measure it: npm run ${command} --record`);
    return `${start}\n${shown(measurement)}\n\n${end}`;
  });
}

/** A single row stands upright: it would be wider than a page. */
function onePerLine(row: Row = {}): Row[] {
  return Object.entries(row).map(([measured, value]) => ({ measured, value }));
}

function shown({ command, date, node, cores, rows }: Measurement): string {
  return `\`npm run ${command}\`, ${date}, Node ${node.replace('v', '')}, ${cores} cores:\n\n${markdownTable(rows.length === 1 ? onePerLine(rows[0]) : rows)}`;
}
