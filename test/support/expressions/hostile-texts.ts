// Texts that give an expression the most work: what a repetition takes, again and again, and then what does not fit; and the
// beginning of a hit, again and again, so that each place is worth a try and none comes to anything.
import { RegExpParser, type AST } from '@eslint-community/regexpp';
import type { Expression } from './expressions-of-source.js';

/** `start`, then `again` as often as fits, then `end`. */
export interface HostileText {
  start: string;
  again: string;
  end: string;
}

/** Fits nothing that we look for. */
const MISFIT = '\0';
/** Repetitions of fewer cannot add up to much. */
const FEW = 3;
/** What a class of characters is tried with; one of most kinds. */
const CHARACTERS = [
  ...' \ta0-.,\'"<>()[]{}:;!?*_/\\&@#%+=\n\u00a0éAeEn§`|~^$',
  ...['\u202f', 'ω', '\u{1F600}'],
];

/** @throws SyntaxError on what is no expression */
export function hostileTexts({ source, flags }: Pick<Expression, 'source' | 'flags'>): HostileText[] {
  const texts = new Map<string, HostileText>();
  const add = (start: string, again: string, end = MISFIT): void => {
    if (again !== '') texts.set(`${start}\n\n${again}\n\n${end}`, { start, again, end });
  };
  const walk = (node: AST.Node, before: string, pick: number): void => {
    if ('alternatives' in node && Array.isArray(node.alternatives))
      for (const one of node.alternatives) walk(one, before, pick);
    if (node.type === 'Alternative') {
      let upToHere = before;
      for (const element of node.elements) {
        walk(element, upToHere, pick);
        upToHere += sampleOf(element, flags, pick);
      }
      add('', upToHere.slice(before.length));
    }
    if (node.type === 'Quantifier') {
      if (node.max > FEW) repeated(node, before, pick);
      walk(node.element, before, pick);
    }
  };
  const repeated = ({ element }: AST.Quantifier, before: string, pick: number): void => {
    const samples = [0, 1, 2].map((other) => sampleOf(element, flags, other));
    const [first = '', second = '', third = ''] = samples;
    for (const sample of [...samples, first + second, second + third, first + third]) {
      add(before, sample);
      add('', before + sample);
    }
    add('', before);
    add(before, `${sampleOf(element, flags, pick)}\n`);
    add('', `${before}\n`);
  };
  const unicode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  const tree = new RegExpParser().parsePattern(source, 0, source.length, unicode);
  for (const pick of [0, 1]) walk(tree, '', pick);
  return [...texts.values()];
}

/** A text that a part of an expression takes; `pick` chooses among several. */
function sampleOf(node: AST.Node, flags: string, pick: number): string {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup': {
      const one = node.alternatives[pick % node.alternatives.length];
      return one ? sampleOf(one, flags, pick) : '';
    }
    case 'Alternative':
      return node.elements.map((element) => sampleOf(element, flags, pick)).join('');
    case 'Character':
      return String.fromCodePoint(node.value);
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return characterOf(node.raw, flags, pick);
    case 'Quantifier':
      return sampleOf(node.element, flags, pick).repeat(Math.max(node.min, 1));
    default:
      return '';
  }
}

function characterOf(raw: string, flags: string, pick: number): string {
  const taken = new RegExp(`^(?:${raw})$`, flags.replace(/[gmy]/g, ''));
  const fitting = CHARACTERS.filter((character) => taken.test(character));
  return fitting[pick % fitting.length] ?? '';
}
