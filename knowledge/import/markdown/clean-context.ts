// What cleaning needs to know beside the text.
import type { Definition } from 'mdast';
import type { Notes } from '../imported.js';
import type { AddressContext } from './addresses.js';

export interface CleanContext extends AddressContext {
  notes: Notes;
  /** Where the answer stands, for the notes. */
  place: string;
}

/** In a tree, where links may be defined elsewhere. */
export interface TreeContext extends CleanContext {
  definitions: ReadonlyMap<string, Definition>;
}
