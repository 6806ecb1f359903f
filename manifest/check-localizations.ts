// What each language says is what Teams allows, and no text is empty. That none is missing or idle, or its language undeclared,
// `brand-sources.ts` sees to, which makes all of them from one template.
import { checkSchema, LOCALIZATION_SCHEMA } from './check-schema.js';
import { textsOf, type Localizations } from './localizations.js';
import type { Problem } from './problem.js';
import { cutText } from '../knowledge/text/cut-text.js';

export function checkLocalizations({ files, originals }: Localizations): Problem[] {
  return Object.entries(files).flatMap(([file, json]) => {
    const texts = textsOf(json);
    const empty = [...originals].flatMap(([path, original]) => {
      const text = texts[path];
      if (typeof text !== 'string' || text.trim() !== '') return [];
      const remedy = `Say in this language: "${cutText(original, 60, '…')}"`;
      return [{ where: `${file} ${path}`, message: 'is empty', remedy }];
    });
    return [...checkSchema(file, json, LOCALIZATION_SCHEMA), ...empty];
  });
}
