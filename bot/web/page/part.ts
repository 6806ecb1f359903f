// The elements that the page's markup and its script share.

/** @throws when there is none: the script belongs to another version of the page */
export function part<T extends HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element)
    throw new Error(`The page has no element "${id}"; its script and its markup do not belong together.`);
  return element as T;
}
