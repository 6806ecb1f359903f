// "Q: …" and "A: …" at the beginning of lines, in paragraphs and lists, -> a paragraph each, marked as one.
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { textOfNode } from '../../read/markdown.js';
import { MARK_STYLES } from './marks.js';

/** What marks a question and its answer; a letter counts only where the other one follows it. */
const STYLES = MARK_STYLES.map(({ question, answer }) => ({
  question: markOf(question),
  answer: markOf(answer),
}));

type Style = (typeof STYLES)[number];
type Line = PhrasingContent[];

function markOf(names: string): RegExp {
  return new RegExp(`^\\s*(?:${names})\\s*\\d{0,3}\\s*[:.)]\\s*(?=\\S|$)`, 'i');
}

/** Blocks without such lines come back as they are. */
export function withQuestionLines(blocks: readonly RootContent[]): RootContent[] {
  const flat = blocks.flatMap(itemsThatAsk);
  const lines = flat.flatMap((block) => (block.type === 'paragraph' ? linesOf(block).map(textOfLine) : []));
  const style = STYLES.find((one) => isUsed(one, lines));
  if (!style) return [...blocks];
  let asked = false;
  return flat.flatMap((block): RootContent[] => {
    if (block.type !== 'paragraph') return [block];
    const parts: { children: PhrasingContent[] }[] = [];
    for (const line of linesOf(block)) {
      const text = textOfLine(line);
      const question = style.question.exec(text)?.[0];
      const answer = asked ? style.answer.exec(text)?.[0] : undefined;
      if (question === undefined && answer === undefined) {
        const part = parts.at(-1);
        if (part) part.children.push({ type: 'text', value: '\n' }, ...line);
        else parts.push({ children: line });
        continue;
      }
      asked = question !== undefined;
      const mark: PhrasingContent = { type: 'text', value: asked ? 'Q: ' : 'A: ' };
      parts.push({ children: [mark, ...withoutStart(line, (question ?? answer ?? '').length)] });
    }
    return parts.map(({ children }): Paragraph => ({ ...block, children: joined(children) }));
  });
}

/** A paragraph with several lines that begin with a question in bold, as one paragraph for each. */
export function withRunInQuestions(blocks: readonly RootContent[]): RootContent[] {
  return blocks.flatMap((block): RootContent[] => {
    if (block.type !== 'paragraph') return [block];
    const lines = linesOf(block);
    if (lines.filter(asksInBold).length < 2) return [block];
    const parts: { children: PhrasingContent[] }[] = [];
    for (const line of lines) {
      const part = asksInBold(line) ? undefined : parts.at(-1);
      if (part) part.children.push({ type: 'text', value: '\n' }, ...line);
      else parts.push({ children: [...line] });
    }
    return parts.map(({ children }): Paragraph => ({ ...block, children: joined(children) }));
  });
}

function asksInBold(line: Line): boolean {
  const first = line.find((node) => textOfNode(node).trim() !== '');
  return first?.type === 'strong' && /[?？؟]\s*$/.test(textOfNode(first));
}

/** A list of marked items, as the blocks they hold. */
function itemsThatAsk(block: RootContent): RootContent[] {
  if (block.type !== 'list') return [block];
  const texts = block.children.map(({ children: [first] }) => (first ? textOfNode(first) : ''));
  const marked = STYLES.some((style) =>
    isUsed(
      style,
      texts.flatMap((text) => text.split('\n')),
    ),
  );
  return marked ? block.children.flatMap(({ children }) => children) : [block];
}

/** A line that asks, and after it, before the next one that asks, a line that answers. */
function isUsed({ question, answer }: Style, lines: readonly string[]): boolean {
  let asked = false;
  for (const line of lines) {
    if (question.test(line)) asked = true;
    else if (asked && answer.test(line)) return true;
  }
  return false;
}

function linesOf({ children }: Paragraph): Line[] {
  const lines: Line[] = [[]];
  for (const child of children) {
    const parts: PhrasingContent[] =
      child.type === 'text'
        ? child.value.split('\n').map((value) => ({ type: 'text', value }))
        : child.type === 'break'
          ? [
              { type: 'text', value: '' },
              { type: 'text', value: '' },
            ]
          : [child];
    parts.forEach((part, at) => {
      if (at > 0) lines.push([]);
      lines.at(-1)?.push(part);
    });
  }
  return lines.filter((line) => textOfLine(line).trim() !== '' || line.some(({ type }) => type === 'image'));
}

const textOfLine = (line: Line): string => line.map((node) => textOfNode(node)).join('');

/** Takes so many characters off the beginning, through bold and italics. */
function withoutStart(line: Line, length: number): Line {
  const [first, ...rest] = line;
  if (!first || length <= 0) return line;
  const whole = textOfNode(first).length;
  if (whole <= length) return withoutStart(rest, length - whole);
  if (first.type === 'text') return [{ ...first, value: first.value.slice(length) }, ...rest];
  if ('children' in first) {
    return [{ ...first, children: withoutStart(first.children, length) }, ...rest];
  }
  return line;
}

/** Neighbouring texts as one, as the parser gives them. */
function joined(children: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const child of children) {
    const last = result.at(-1);
    if (child.type === 'text' && last?.type === 'text') {
      result[result.length - 1] = { ...last, value: last.value + child.value };
    } else result.push(child);
  }
  return result;
}
