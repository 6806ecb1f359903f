// Words that every check shares, in English.
import type { CommonCheckWords } from '../check-words.js';
import { listed, sayIn } from '../format.js';

const { bound, number } = sayIn('en');

export const check: CommonCheckWords = {
  progress: (step, of) => `${step} of ${of}`,
  next: 'Next',
  back: 'Back',
  cancel: 'Cancel',
  yes: 'Yes',
  no: 'No',
  unknown: 'I don’t know',
  edit: 'Change',
  startOver: 'Start over',
  copyAsText: 'Copy as text',
  addToCalendar: 'Add to calendar',
  required: 'Please answer this one, or choose “I don’t know”.',
  understood: (name, value) => `${name}: ${value}`,
  notUnderstood: {
    choice: 'Please pick one of the options: its name or its number in the list will do.',
    yesNo: 'A yes or a no is all I need.',
    number: 'I need a whole number here, for example 2,000 or “about 2,500”.',
    date: 'I need a day that is in the calendar, for example 12 March 2026 or 2026-03-12.',
    country: 'I need the name of a country or territory, for example Sweden, Japan or Hong Kong.',
    vagueDate:
      'I need the exact day, because a single day can make the difference. For example: 31 January 2026.',
    range: ({ min, max }) => `That cannot be right: give something from ${bound(min)} to ${bound(max)}.`,
    doubtful: ({ answer }) =>
      `I have noticed “${answer}”, but I am not sure that it is so, now and in your case. If it is, please say just that.`,
  },
  proposed: (answer) => `Do you mean “${answer}”? A yes will do.`,
  eitherOf: (first, second) =>
    `That can be ${first} or ${second}. Which one do you mean? “1” or “2” will do.`,
  span: (min, max) =>
    min === undefined
      ? `at most ${number(max)}`
      : max === undefined
        ? `at least ${number(min)}`
        : `between ${number(min)} and ${number(max)}`,
  cancelled: 'All right, I have stopped, and nothing was kept. You can start again whenever you like.',
  stale: 'That card is no longer in use, because you have answered since. Nothing has changed.',
  resumed: 'Back to where we were:',
  summaryTitle: 'Your answers',
  countryExamples: 'For example Sweden, UK, Hong Kong',
  reasonsTitle: 'Why',
  stepsTitle: 'What to do next',
  timelineTitle: 'The dates',
  sourceButton: 'Read more',
  sourcesTitle: 'Sources',
  standing: { yes: 'Yes', no: 'No', open: 'Open', later: 'Later' },
  typed: {
    yes: listed(
      'yes, y, sure thing, it works, I certainly do, indeed, ok, okay, true, jup, ya, aye, yep, yeah, yup, yes please, sure, of course, certainly, definitely, absolutely, affirmative, I do, we do, I have, we have, it is, it has, it does, already done',
    ),
    no: listed(
      'no, n, not really, not at the moment, not right now, not currently, not so far, I am afraid I do not, false, nope, nah, no thanks, not yet, never, not at all, no way, negative, not, I don’t, I do not, we don’t, we do not, I haven’t, I have not, we haven’t, we have not, it isn’t, it is not, it hasn’t, it has not, unfortunately not, I’m afraid not',
    ),
    unknown: listed(
      'I don’t know, don’t know, dont know, do not know, I do not know, we don’t know, unknown, no idea, no clue, I have no idea, I have no clue, not sure, I’m not sure, I am not sure, unsure, unclear, maybe, perhaps, possibly, can’t say, cannot say, hard to say, who knows, I can’t remember, I don’t remember, idk, dunno, no clue at all, skip, pass',
    ),
    back: listed('back, go back, previous, one step back, step back, undo'),
    cancel: listed(
      'cancel, stop, quit, exit, abort, end, never mind, forget it, leave it, stop it, stop this, cancel this',
    ),
    startOver: listed(
      'start over, start again, restart, begin again, from the beginning, from the start, reset',
    ),
    copy: listed('copy, copy as text, as text, copy text, plain text'),
  },
  change: listed(
    'change, change the, change my, edit, edit the, edit my, correct the, correct my, update the, fix the, alter the',
  ),
};
