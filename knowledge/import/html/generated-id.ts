// Ids that a program made and makes anew: what they name today is something else tomorrow.

/** Bookmarks of Word, headings of Google Docs. */
const OF_OFFICE =
  /^(?:_(?:Toc|Ref|Hlk|heading|bookmark|GoBack)|OLE_LINK|heading=h\.|h\.[a-z0-9]{8,}$|docs-internal-guid-)/i;

/** Words that name a part of a page and nothing it says. */
const PARTS = new Set(
  (
    'a accordion answer block body btn button card cmp collapse collapsible content details elementor entry faq faqs field ' +
    'group h head header heading id item label li list node page panel paragraph part pane q question ref row section ' +
    'summary tab title toc toggle trigger ui widget wp'
  ).split(' '),
);

/** `_Toc12345`, `accordion-item-3`, `collapse12`, `elementor-tab-title-1231`; not `parking` or `microsoft-365`. */
export function isGenerated(id: string): boolean {
  if (OF_OFFICE.test(id)) return true;
  const parts = id.toLowerCase().match(/[a-z]+|\d+|[^a-z\d_\-.:]+/g) ?? [];
  return (
    parts.some((part) => /^\d+$/.test(part)) && parts.every((part) => /^\d+$/.test(part) || PARTS.has(part))
  );
}
