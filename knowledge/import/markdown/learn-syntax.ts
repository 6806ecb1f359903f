// The marks of Microsoft Learn and of site generators, taken out of the text before it is parsed as Markdown.
import type { Notes } from '../imported.js';
import { boldWithoutBlanks } from './bold-blanks.js';

/** @param place for the notes */
export function withoutLearnSyntax(markdown: string, place: string, notes: Notes): string {
  return [oneLanguage, chosenVersions, marksOfLearn, marksOfGenerators, boldWithoutBlanks]
    .reduce((text, step) => outsideCode(text, (part) => step(part, place, notes)), markdown)
    .replace(/\n{3,}/g, '\n\n');
}

type Step = (text: string, place: string, notes: Notes) => string;

/** Fenced code stays as it is. */
export function outsideCode(text: string, change: (part: string) => string): string {
  return text
    .split(/^((?: {0,3})(?:```|~~~)[^]*?^ {0,3}(?:```|~~~) *$)/m)
    .map((part, at) => (at % 2 === 0 ? change(part) : part))
    .join('');
}

/** Side by side with English: the translation stays. Two sentences that touch get a blank between them. */
const oneLanguage: Step = (text, place, notes) => {
  if (!text.includes('sxs-lookup')) return text;
  notes.add('turned', 'English beside the translation -> translation alone', place);
  return text
    .replace(/<span class="sxs-lookup"><span data-stu-id="[^"]*">[^]*?<\/span><\/span>/g, '')
    .replace(/<\/span>(?=<span data-ttu-id=)/g, '</span> ')
    .replace(/<span data-ttu-id="[^"]*">([^]*?)<\/span>/g, '$1');
};

const VERSION =
  /^[ \t]*:::\s*(?:moniker|zone)\s+(?:range|target|pivot)="([^"]*)"[^\n]*\n([^]*?)^[ \t]*:::\s*(?:moniker|zone)-end[^\n]*$/gm;

/** Text for one product version or cloud only: the worldwide or the first version stays. */
const chosenVersions: Step = (text, place, notes) => {
  const ranges = [...new Set([...text.matchAll(VERSION)].map(([, range = '']) => range))];
  const chosen = ranges.find((range) => /worldwide/.test(range)) ?? ranges[0];
  return text.replace(VERSION, (_, range: string, body: string) => {
    if (range === chosen) return body;
    notes.add('lost', `text for "${range}" only`, place);
    return '';
  });
};

const marksOfLearn: Step = (text, place, notes) => {
  const lose = (what: string): string => {
    notes.add('lost', what, place);
    return '';
  };
  return text
    .replace(/^([ \t]*):::image\b([^\n]*?):::[ \t]*$/gm, (_, indent: string, attributes: string) => {
      const alt = /alt-text="([^"]*)"/.exec(attributes)?.[1] ?? '';
      const source = /source="([^"]*)"/.exec(attributes)?.[1] ?? '';
      return `${indent}![${alt.replace(/[[\]]/g, '')}](${source.replaceAll(' ', '%20')})`;
    })
    .replace(/:::no-loc text="([^"]*)":::/g, '$1')
    .replace(/^[ \t]*:::(?:code|include)\b[^\n]*$/gm, () => lose('code or text included from another file'))
    .replace(/^[ \t]*:::\s*(?:row|column|moniker|zone|image)[^\n]*$/gm, '')
    .replace(/\[!INCLUDE\s*\[[^\]]*\]\s*\([^)]*\)\]/gi, () => lose('text included from another file'))
    .replace(/^([> \t]*)\[!VIDEO ([^\]\s]+)[^\]]*\]/gim, '$1[Video]($2)')
    .replace(/\[!(?:UICONTROL|DNL) ([^\]]*)\]/g, '**$1**')
    .replace(/^>[ \t]*\[!div[^\n]*\n?/gim, '')
    .replace(/^#{1,6}[ \t]+\[([^\]]*)\]\(#tab\/[^)]*\)[ \t]*$/gm, (_, title: string) => {
      notes.add('turned', 'tab -> bold line', place);
      return `**${title}:**\n`;
    });
};

/** Template tags of Jekyll, Hugo and the like: what they would insert is not in the file. */
const marksOfGenerators: Step = (text, place, notes) =>
  text
    .replace(/\{%[^%\n]*%\}|\{\{[<%][^}\n]*[>%]\}\}/g, () => {
      notes.add('lost', 'tag of a site generator', place);
      return '';
    })
    .replace(
      /^:::\s*(note|tip|info|important|warning|caution|danger)\b[^\n]*\n([^]*?)^:::\s*$/gim,
      (_, kind: string, body: string) => {
        const name = /info/i.test(kind) ? 'NOTE' : /danger/i.test(kind) ? 'CAUTION' : kind.toUpperCase();
        return `> [!${name}]\n${body.trimEnd().replace(/^/gm, '> ')}\n`;
      },
    );
