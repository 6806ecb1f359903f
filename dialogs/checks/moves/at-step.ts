// What a typed text does while a step waits for its answer. Pure.
import { wordsOf } from '../../../knowledge/text/words.js';
import { hearing } from '../asking-back.js';
import type { Field } from '../check.js';
import { meaningOfAll, onlyTakesNote, openingOf } from '../reading/answer-meanings.js';
import { isAsking } from '../reading/asking.js';
import { wordsIn } from '../reading/vocabulary.js';
import { saysNo } from '../reading/yes-no.js';
import { countsPeople } from '../reading/numbers.js';
import { withoutOthers } from '../reading/other-products.js';
import { afterUnknown } from '../reading/unknown.js';
import type { CheckRun, Position } from '../run.js';
import { saidAbout } from './about-step.js';
import { accept, acceptedBySilence, insteadOfProposed } from './accepting.js';
import { isAnswering, isQuestion, MAX_TOLD_WORDS } from './attempts.js';
import { changeBefore } from './changing.js';
import { dayTold } from './days-told.js';
import { go, type CheckTalk, type Elsewhere, type Move } from './move.js';
import { notTaken, laterOf } from './not-taken.js';
import { saysPhrase } from './phrases.js';
import { nowKnown, perhapsKnown, saidOtherwise } from './said-otherwise.js';
import { severalNamed } from './several.js';
import { answerIn, saidBeside } from './text-facts.js';
import { alsoNamed, volunteered } from './volunteered.js';

/** A text while a step waits for its answer. */
export function moveAtStep(
  text: string,
  elsewhere: Elsewhere,
  view: CheckTalk,
  run: CheckRun,
  { field, step }: NonNullable<Position['pending']>,
): Move {
  // "OK, thank you" is said to what was just told, and answers nothing.
  if (elsewhere === 'known' && onlyTakesNote(text)) return { kind: 'pass' };
  const aboutIt = saidAbout(text, elsewhere, view, run, { field, step });
  if (aboutIt) return { kind: 'stay', because: aboutIt };
  const accepted = accept(text, step.fields, view, run);
  if (accepted) return go(run, accepted);
  const instead = insteadOfProposed(text, step.fields, view, run);
  if (instead) return takeInstead(instead, run);
  const silent = acceptedBySilence(text, step.fields, view, run);
  if (silent) return go(hearing(run, silent.heard), silent.facts);
  const changed = changeBefore(text, step.fields, view, run);
  if (changed) return changed;
  const several = isQuestion(elsewhere) ? severalNamed(text, field, view) : undefined;
  if (several) return { kind: 'stay', because: several };
  const answer = answerIn(text, step.fields, field, view);
  const said = saidBeside(text, field, view, run);
  const values = 'values' in answer ? { ...said.facts, ...answer.values } : said.facts;
  // "Renewal is sometime in March" answers the question for a day, if not well enough.
  const isOpenDay = field.kind === 'date' && 'problem' in answer && answer.problem === 'vague';
  const isBrief = !isOpenDay && (isAnswering(text, elsewhere) || meaningOfAll(text) !== undefined);
  const isTelling = isQuestion(elsewhere) && wordsOf(text).length <= MAX_TOLD_WORDS;
  const asked = 'values' in answer ? Object.keys(answer.values) : [field.id];
  const beside = Object.keys(values).filter((id) => !asked.includes(id));
  const isMore = 'values' in answer && isTelling;
  const told = isMore ? { ...moreIn(text, field, step.fields, view, run), ...said.heard } : said.heard;
  const heard = hearing(run, told);
  if (('values' in answer || isTelling) && Object.keys(values).length > 0) return go(heard, values, beside);
  if ('values' in answer) return { kind: 'pass' };
  const day =
    'problem' in answer && Object.keys(said.heard).length === 0 ? dayTold(text, field, view, run) : undefined;
  if (day) return day;
  if (saysPhrase(text, 'declines', view.words)) return { kind: 'cancel' };
  const known = isBrief ? nowKnown(text, step.fields, view, run) : undefined;
  if (known && !('propose' in answer)) return go(run, known, Object.keys(known));
  const perhaps = isBrief && 'problem' in answer ? perhapsKnown(text, step.fields, view, run) : undefined;
  if (perhaps) return perhaps;
  // "No", "we have none": of what is counted there may be none at all.
  if (field.kind === 'number' && field.min <= 0 && saysNo(text) && opensWithNo(text))
    return { kind: 'stay', because: { kind: 'propose', field, values: [0] } };
  const isOther = isTelling && !isAsking(text) && withoutOthers(text, view.locale) === 'none';
  const otherwise = isBrief || isOther ? saidOtherwise(text, step.fields, view, run) : undefined;
  if (otherwise && !('propose' in answer)) return { kind: 'stay', because: otherwise };
  const [later] = Object.entries(said.heard);
  if (isTelling && later) return { kind: 'stay', because: laterOf(later, field, view), run: heard };
  if ('propose' in answer && (isBrief || (isTelling && isLookedUp(answer.field) && !isAsking(text))))
    return {
      kind: 'stay',
      because: { kind: 'propose', field: answer.field, values: answer.propose, ofPeople: countsPeople(text) },
    };
  const problem = 'problem' in answer ? answer.problem : 'notUnderstood';
  return notTaken(text, problem, { elsewhere, isBrief, isTelling, isTold: said.isTold }, view, run, {
    field,
    step,
  });
}

function takeInstead(
  { field, reading }: NonNullable<ReturnType<typeof insteadOfProposed>>,
  run: CheckRun,
): Move {
  return 'value' in reading
    ? go(run, { [field.id]: reading.value })
    : { kind: 'stay', because: { kind: 'propose', field, values: reading.propose } };
}

function opensWithNo(text: string): boolean {
  return openingOf(wordsIn(text))?.value === false;
}

/** What an answer says beside: of another choice, or behind an "I don't know". */
function moreIn(
  text: string,
  field: Field,
  asked: readonly Field[],
  view: CheckTalk,
  run: CheckRun,
): Readonly<Record<string, string>> {
  const rest = afterUnknown(text);
  return {
    ...alsoNamed(text, field, view, run),
    ...(rest === undefined ? {} : volunteered(rest, asked, view, run)),
  };
}

/** Figures stand out of a longer text, too. */
function isLookedUp({ kind }: Field): boolean {
  return kind === 'number' || kind === 'date';
}
