// The answers a verdict rests on, each with the way to change it: those that decided it in sight, the others a press away.
import { paragraph, submit, type Action, type Element } from './card.js';
import type { RunKey } from './check-step-card.js';
import type { AnswerText } from './check-verdict-text.js';
import { payload } from './payloads.js';
import type { CommonCheckWords } from './words/check-words.js';

export interface AnswerBlocks {
  inSight: Element[];
  /** Hidden until the button is pressed. */
  folded: Element[];
  unfold: Action[];
}

/** So few are simply shown. */
const MAX_UNFOLDED = 3;

const FOLDED = 'foldedAnswers';

export function answerBlocks(
  answers: readonly AnswerText[],
  engine: CommonCheckWords,
  key: RunKey,
): AnswerBlocks {
  const rowOf = (answer: AnswerText): Element => answerRow(answer, engine, key);
  const isInSight = ({ decisive = false }: AnswerText): boolean => decisive || answers.length <= MAX_UNFOLDED;
  const inSight = answers.filter(isInSight).map(rowOf);
  const others = answers.filter((answer) => !isInSight(answer)).map(rowOf);
  if (others.length === 0) return { inSight, folded: [], unfold: [] };
  return {
    inSight,
    folded: [{ type: 'Container', id: FOLDED, isVisible: false, items: others }],
    unfold: [{ type: 'Action.ToggleVisibility', title: engine.summaryTitle, targetElements: [FOLDED] }],
  };
}

function answerRow({ field, name, value }: AnswerText, engine: CommonCheckWords, key: RunKey): Element {
  const title = engine.understood(engine.edit, name);
  const change = submit(title, payload({ action: 'checkEdit', ...key, field }));
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      {
        type: 'Column',
        width: 'stretch',
        items: [paragraph(engine.understood(`**${name}**`, value))],
      },
      {
        type: 'Column',
        width: 'auto',
        selectAction: change,
        items: [paragraph(engine.edit, { color: 'Accent', weight: 'Bolder' })],
      },
    ],
  };
}
