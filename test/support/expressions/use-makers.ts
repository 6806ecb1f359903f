// Calls all that makes an expression when it is called, with each word that may go into one.
import { proposedEntry } from '../../../bot/requests/proposed-entry.js';
import { moved } from '../../../bot/requests/moves.js';
import { isRequestCode } from '../../../bot/requests/request-code.js';
import { openedRequest } from '../../../bot/requests/request.js';
import { CHECKS } from '../../../dialogs/checks/check-list.js';
import { mentionsInText } from '../../../dialogs/checks/renewal/facts-in-text.js';
import { choiceOf, namesIn } from '../../../dialogs/checks/reading/option-names.js';
import { statementsOf } from '../../../dialogs/checks/reading/statements.js';
import { LISTENING } from '../../../cards/words/index.js';
import { LOCALES } from '../../../knowledge/locales.js';
import { leadSentence } from '../../../knowledge/lead.js';
import { pieceOf } from '../../../knowledge/piece.js';
import { createVocabulary } from '../../../knowledge/text/vocabulary.js';
import { asked } from '../requests/asked.js';

export function useMakers(): void {
  statementsOf('one, two');
  mentionsInText('renewal date 31 January 2027');
  isRequestCode('KKK-777');
  requestOf('Åsa (Ö.) Berg+');
  optionNames();
  pieces();
  leads();
}

/** @param name of an expert, as the directory has it: any text */
function requestOf(name: string): void {
  const opened = openedRequest(asked({ question: 'Where?' }), 'KKK-777', AT);
  const who = { id: 'x', name };
  proposedEntry(moved(opened, { kind: 'answer', who, id: 'm', text: 'There.', locale: 'en' }, AT));
}

const AT = '2026-11-26T12:00:00.000Z';

function optionNames(): void {
  for (const { id, steps } of CHECKS.checks)
    for (const field of steps.flatMap(({ fields }) => fields))
      if (field.kind === 'choice') {
        const choice = choiceOf(id, field, CHECKS.words);
        const said = choice.options.flatMap(({ labels, names, hints, endings }) => [
          ...[...labels, ...names, ...hints],
          ...endings.map((ending) => `xxx${ending}`),
        ]);
        const text = [...said, ...choice.unclear].join(' , ');
        namesIn(text, choice, text);
      }
}

function pieces(): void {
  const text = { locale: 'en', question: 'Q', label: 'L', answer: 'So.', phrasings: [] } as const;
  for (const locale of LOCALES)
    for (const word of [...LISTENING[locale].asksWhy, ...LISTENING[locale].asksForLink])
      pieceOf(text, locale, word);
}

function leads(): void {
  const answer = 'Because of the one. A two is there. A three is here, too. And then a four.';
  const text = { locale: 'en', question: 'Q', label: 'L', answer, phrasings: [] } as const;
  const vocabulary = createVocabulary([{ text: answer, locale: 'en' }]);
  for (const locale of LOCALES)
    for (const word of LISTENING[locale].asksWhy)
      leadSentence(text, locale, vocabulary.analyse(`${word} is a two there`, locale), vocabulary);
}
