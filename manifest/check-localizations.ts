// Every language that the bot offers has a file, and every file says all that the manifest says to people, and nothing else.
import { checkSchema, LOCALIZATION_SCHEMA } from './check-schema.js';
import { textsOf, type Localizations } from './localizations.js';
import type { Problem } from './problem.js';
import { MANIFEST_FILE } from './sources.js';
import { cutText } from '../knowledge/text/cut-text.js';

export function checkLocalizations(localizations: Localizations): Problem[] {
  const { declared, files } = localizations;
  const present = declared.additionalLanguages.filter(({ file }) => files[file] !== undefined);
  return [
    ...checkDeclared(localizations),
    ...checkFiles(localizations),
    ...present.flatMap(({ file }) => {
      const faults = checkSchema(file, files[file], LOCALIZATION_SCHEMA);
      const reported = new Set(faults.map(({ where }) => where));
      return [...faults, ...checkTexts(file, localizations).filter(({ where }) => !reported.has(where))];
    }),
  ];
}

function checkDeclared({ declared, languages }: Localizations): Problem[] {
  const { defaultLanguageTag, additionalLanguages } = declared;
  const [first = '', ...others] = languages;
  const at = `${MANIFEST_FILE} localizationInfo`;
  const problems: Problem[] = [];
  if (defaultLanguageTag !== first) {
    const remedy = `Set it to "${first}", the language of ${MANIFEST_FILE}`;
    problems.push({ where: `${at}.defaultLanguageTag`, message: `is "${defaultLanguageTag}"`, remedy });
  }
  additionalLanguages.forEach(({ languageTag }, index) => {
    if (others.some((locale) => locale === languageTag)) return;
    const where = `${at}.additionalLanguages[${index}].languageTag`;
    const remedy = `Use the bot's own: ${others.join(', ')}`;
    problems.push({ where, message: `"${languageTag}" is no further language of the bot`, remedy });
  });
  const tags = additionalLanguages.map(({ languageTag }) => languageTag);
  for (const locale of others.filter((one) => !tags.includes(one))) {
    const remedy = 'Add it to additionalLanguages';
    problems.push({ where: at, message: `lacks "${locale}", which the bot speaks`, remedy });
  }
  return problems;
}

function checkFiles({ declared, files }: Localizations): Problem[] {
  const named = declared.additionalLanguages.map(({ file }) => file);
  const absent = named.flatMap((file, index) => {
    const where = `${MANIFEST_FILE} localizationInfo.additionalLanguages[${index}].file`;
    const remedy = 'Add the file or correct its name';
    return Object.hasOwn(files, file) ? [] : [{ where, message: `there is no ${file}`, remedy }];
  });
  const idle = Object.keys(files).filter((file) => !named.includes(file));
  const remedy = `Name it in localizationInfo of ${MANIFEST_FILE}, or remove it`;
  return [...absent, ...idle.map((file) => ({ where: file, message: 'belongs to no language', remedy }))];
}

function checkTexts(file: string, { files, originals }: Localizations): Problem[] {
  const texts = textsOf(files[file]);
  const missing = [...originals].flatMap(([path, original]) => {
    const text = texts[path];
    if (typeof text === 'string' && text.trim() !== '') return [];
    const message = text === undefined ? 'is missing' : 'is empty';
    return [{ where: `${file} ${path}`, message, remedy: `Say in this language: "${shorten(original)}"` }];
  });
  const stray = Object.keys(texts).filter((path) => !originals.has(path));
  const remedy = 'Correct the path or remove it';
  return [
    ...missing,
    ...stray.map((path) => ({ where: `${file} ${path}`, message: `is not in ${MANIFEST_FILE}`, remedy })),
  ];
}

function shorten(text: string): string {
  return cutText(text, 60, '…');
}
