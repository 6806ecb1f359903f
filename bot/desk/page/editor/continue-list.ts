// Enter in a list begins its next item; in an empty item it ends the list.
import { EditorSelection, type StateCommand } from '@codemirror/state';

const ITEM = /^(\s*)(?:([-*+])|(\d{1,3})([.)]))\s+/;

export const continueList: StateCommand = ({ state, dispatch }) => {
  const { empty, head } = state.selection.main;
  if (!empty || state.readOnly) return false;
  const line = state.doc.lineAt(head);
  const [start, indent = '', bullet, number, point] = ITEM.exec(line.text) ?? [];
  if (start === undefined || head < line.from + start.length) return false;
  const isEmpty = line.length === start.length;
  const next = bullet ?? `${Number(number) + 1}${point}`;
  const insert = isEmpty ? '' : `\n${indent}${next} `;
  const from = isEmpty ? line.from : head;
  dispatch(
    state.update({
      changes: { from, to: head, insert },
      selection: EditorSelection.cursor(from + insert.length),
      scrollIntoView: true,
      userEvent: 'input',
    }),
  );
  return true;
};
