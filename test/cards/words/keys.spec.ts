// What the compiler refuses: `npm run lint` fails when one of these lines is no error any more.
import { expect } from 'chai';
import type { CheckWords } from '../../../cards/words/check-words.js';
import * as en from '../../../cards/words/en/index.js';
import { renewal, type RenewalKeys } from '../../../cards/words/en/renewal.js';
import type { Language } from '../../../cards/words/language.js';
import type { Moment, NextStep, Reason } from '../../../dialogs/checks/check.js';

describe('the wording of a check', () => {
  it('is refused by the compiler without one of its keys', () => {
    const { today, ...others } = renewal.timeline;
    // @ts-expect-error -- "today" is missing
    const timeline: CheckWords<RenewalKeys>['timeline'] = others;
    expect([today, timeline]).to.not.include(undefined);
  });

  it('is refused by the compiler when a rule says what has no words', () => {
    // @ts-expect-error -- nothing is called like this
    const reason: Reason<RenewalKeys['reason']> = { key: 'lunch', standing: 'yes', entry: 'a/b' };
    // @ts-expect-error -- nor this
    const step: NextStep<RenewalKeys['step']> = { key: `${'add' as string}First` };
    // @ts-expect-error -- nor this
    const moment: Moment<RenewalKeys['moment']> = { key: '', date: '', kind: 'past', calendar: false };
    expect([reason, step, moment]).to.have.length(3);
  });

  it('is refused by the compiler in a language that lacks a part', () => {
    const { listening, ...deaf } = en;
    // @ts-expect-error -- what people type is missing
    const language: Language = deaf;
    expect(listening.commands.help, Object.keys(language).join()).to.include('help');
  });
});
