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
  betweenAnswers: '; ',
  notUnderstood: {
    needed: 'I cannot go on without this one. Pick whatever comes closest; you can change it later.',
    choice: ({ a }) => `Please pick one of the options: “${a}”, say, or just “1”.`,
    yesNo: 'A yes or a no is all I need.',
    number: 'I need a whole number here, for example 2,000 or “about 2,500”.',
    date: 'I need a valid date here, for example 12 March 2026 or 2026-03-12.',
    country: 'I need the name of a country or territory, for example Sweden, Japan or Hong Kong.',
    vagueDate:
      'I need the exact day, because a single day can make the difference. For example: 31 January 2026.',
    range: ({ min, max }) => `That cannot be right: it has to be between ${bound(min)} and ${bound(max)}.`,
    doubtful: ({ answer }) =>
      `I noticed “${answer}”, but I am not sure that this is the case for you today. If it is, please write exactly that.`,
  },
  proposed: (answer) => `Do you mean “${answer}”? A yes will do.`,
  keptFigure: (said, question) => `I have noted “${said}”. What I will ask is: ${question}`,
  keptForLater: (name, said) => `${name}: I have noted “${said}” and will come back to it.`,
  takenBack: (name, said) => `${name}: “${said}” is crossed out. I will ask for it again.`,
  eitherOf: (first, second) =>
    `That can be ${first} or ${second}. Which one do you mean? “1” or “2” will do.`,
  span: (min, max) =>
    min === undefined
      ? `at most ${number(max)}`
      : max === undefined
        ? `at least ${number(min)}`
        : `between ${number(min)} and ${number(max)}`,
  secondTry: {
    choice: ({ a, b }) =>
      `I did not understand that. Write one of the options, for example “${a}” or “${b}”.`,
    yesNo: 'The simplest way: write “yes” or “no”.',
    number: 'Digits are easiest for me: write “1400”, for example, or “at least 2500”.',
    date: 'I need the day, the month and the year: write “31-01-2027”, for example, or “31 January 2027”.',
    country: 'The name of one country is enough: write “Norway”, for example, or “Canada”.',
  },
  orStop: 'If you would rather stop, write “stop”.',
  thirdTry: (isUnsureTaken) =>
    `Sorry, I still do not understand. Please use one of the buttons below${isUnsureTaken ? '; “I don’t know” is a good answer too' : ''}.`,
  furtherTries: [
    'That does not fit the question either. The buttons below always do.',
    'I still cannot find an answer in that. Please use one of the buttons, or ask a person.',
  ],
  lookTitle: 'From what you wrote:',
  lookRight: 'That is right',
  lookHelp:
    'I took this from what you wrote, and the result rests on it. If it is right, “yes” will do; if not, write what is right.',
  lookWhich: 'What is not right? Write the correct answer, or choose “Change”.',
  changed: (name, from, to) => `${name}: ${from} → ${to}`,
  sameVerdict: 'The answer stays the same:',
  otherVerdict: 'That changes the answer:',
  stands: 'This was only supposing: your answers and the result above have not changed.',
  stillOpen: (title) => `You started something else, and it is still open: ${title}`,
  goOn: 'Go on with it',
  cancelled: 'All right, I have stopped, and nothing was kept. You can start again whenever you like.',
  stale: 'Those buttons no longer work, because you have answered since. Nothing has changed.',
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
      'already done, done already, it’s done already, all done, yes, y, sure thing, it works, I certainly do, indeed, ok, okay, true, jup, ya, aye, yep, yeah, yup, yes please, sure, of course, certainly, definitely, absolutely, affirmative, I do, we do, I have, we have, it is, it has, it does, already done, yes we do, we do actually, yes actually, yes we do have that, we do have that, we have that, yes we have that',
    ),
    no: listed(
      'not a single one, not a single one so far, not one so far, nobody has, no, n, not really, not at the moment, not right now, not currently, not so far, I am afraid I do not, false, nope, nah, no thanks, not yet, never, not at all, no way, negative, not, I don’t, I do not, we don’t, we do not, I haven’t, I have not, we haven’t, we have not, it isn’t, it is not, it hasn’t, it has not, unfortunately not, I’m afraid not',
    ),
    unknown: listed(
      'I’ve no idea, I’ve no clue, I’ve got no idea, haven’t the foggiest, haven’t a clue, havent a clue, haven’t got a clue, havent got a clue, havent the foggiest, not the foggiest, not the faintest, haven’t the faintest, not a notion, no notion, couldn’t tell you, I couldn’t tell you, can’t tell you, search me, your guess is as good as mine, I wouldn’t know, wouldn’t know, I don’t know, don’t know, dont know, do not know, I do not know, we don’t know, unknown, no idea, no clue, I have no idea, I have no clue, not sure, I’m not sure, I am not sure, unsure, unclear, maybe, perhaps, possibly, can’t say, cannot say, hard to say, who knows, I can’t remember, I don’t remember, idk, dunno, no clue at all, not sure about that, I’m not sure about that, I am not sure about that, not certain, I’m not certain, not a clue, no idea about that, don’t know that, I don’t know that, I couldn’t say, couldn’t say, beats me, can’t remember, skip, pass',
    ),
    back: listed(
      'can I go back, can I still go back, may I go back, how do I go back, is there a way back, can we go back, can I undo that, I want to go back, I’d like to go back, back, go back, previous, one step back, step back, undo',
    ),
    cancel: listed(
      'oh forget it, let’s stop this, cancel, stop, quit, exit, abort, end, never mind, forget it, leave it, stop it, stop this, cancel this, I’d rather stop, let’s stop, let’s stop here, stop here, I give up, I quit, enough, that’s enough, drop it, leave it at that, stop the check, end this, I want out, get me out of here, I’m done, I am done with this, can we stop, let’s leave it',
    ),
    startOver: listed(
      'start over, start again, restart, begin again, from the beginning, from the start, reset',
    ),
    copy: listed('copy, copy as text, as text, copy text, plain text'),
  },
  stepsLeft: (left) =>
    left > 1
      ? `At most ${left} questions to go, including this one; “I don’t know” will often do, and “stop” ends it.`
      : 'This is the last question; “I don’t know” will often do, and “stop” ends it.',
  notYet: 'I cannot say yet: that takes this answer, too.',
  moot: (name) => `With your answers so far this plays no part: ${name}.`,
  pause:
    'Of course: what you have answered is kept here for some time. Come back to this conversation whenever you like and write “go on”; “stop” ends it.',
  canSuppose: (names) =>
    `I can work out what another answer to one of these would change: ${names}. Write “what if” and the other answer.`,
  heard: {
    later: listed(
      'can I do this later, can I do that later, can I do it later, can I finish this later, can I finish later, can I come back later, can I come back to this, can I continue later, can I go on later, can I answer later, can we do this later, can I pause, can I save this, can I save it, is it saved, do you save this, later, not now maybe later, maybe later, I’ll do it later, I will do it later, I’ll do this later, do it later, I’ll come back later, I will come back later, I’ll come back to this, no time now, I have no time now, I don’t have time now, I don’t have time for this now, have to go to a meeting, another time',
    ),
    impatient: listed(
      'so are we in or not, are we in or not, so are we in, are we in then, so it’s a no, so it’s a no then, so that’s a no, so that’s a no then, that’s a no then, so it is a no, so no, so it’s a yes, so it’s a yes then, so that’s a yes then, so it is a yes, so we don’t qualify, so we do not qualify, so we can’t, so I can’t, so we qualify, so I qualify, in short, in a word, so is that a yes, is that a yes, so that’s a yes, is it a yes, so yes, so is that a yes or no, is that a yes or a no, is that a yes or no, yes or no, so yes or no, so can I buy it, so can we buy it, so does that mean I can buy it, does that mean I can buy it, does that mean we can, does that mean we qualify, so do we qualify, so do we qualify or not, do we qualify or not, so are we eligible, am I eligible or not, are we eligible or not, so, and now, so what now, well, so what is it, so what’s the answer, what’s the verdict, can I buy it or not, so I can buy it, so we can, is that a no, is that a no then, so we don’t qualify then, so I can’t buy it, so that means no, so can I buy it then, can I buy it then, can I buy then, so I can buy, so can I buy, so it’s fine, so we’re good, are we good then, so do I qualify, do I qualify then, so we get it, so do we get it, so no then, so yes then',
    ),
    declines: listed(
      'no thanks, no thank you, no thanks a lot, thanks but no thanks, thanks but no, no not now, not now, not interested, no need',
    ),
    explain: listed(
      'what does that mean exactly, what exactly does that mean, meaning what, meaning, why do you need to know that, why do you need to know, what do I do now, now what do I do, what now, and what now, what should I do now, what am I supposed to do, what do I have to do now, what do you need from me, what do you want to know, how do you calculate, how do you calculate that, how do you work that out, how do you count, how is that calculated, how do you mean, how do you mean that, what do you mean by that, how is that meant, why are you asking, why are you asking that, why do you want that, why ask, shorter, shorter please, can you make it shorter, can it be shorter, can that be shorter, how long does this take, how many more questions, how many questions are left, who do I ask at work, who do I ask at work then, who should I ask at work, who can I ask at work, who can tell me that, who knows that, who would know that, who knows that at our company, who do I ask about that, who do I ask at work whether we have software assurance, who do I ask whether we have software assurance, who can tell me whether we have software assurance, why, why do you ask, why do you need that, why do you want to know, what does it matter, why does it matter, does it matter, what for, what does that mean, what does this mean, what is that, what do you mean, which should I choose, which one should I choose, which should I take, which one, what should I choose, what should I answer, what should I write, I don’t understand, I do not understand, I don’t get it, I don’t understand the question, don’t understand, can you explain, explain, explain that, please explain, how so, huh, where do I find that, where do I find this, where do i see that, where can I find that, where can I see that, where can i find this, where do I get that, where do I look, where do I look that up, where can I look that up, where is that, where does it say that, how do I find out, how do I find that out, how can I find out, how would I know, how would I know that, how should I know, how do I know that, do I need this, do I need that, do I have to answer, do I have to answer this, do I really need this, is this necessary, is that necessary, is this needed, is this required, is that important, is it important, what are the options, which options are there, what options are there, what are my options, what can I choose, what can I choose from, what are the choices, what counts, what counts here, what do I put, what do I put here, what do I type, what should I put, what should I type, what do I say, what do I pick, how many do we need, how many do we need at least, how many are needed, how many is enough, how many are enough, what is the minimum, what’s the minimum, whats the minimum, minimum, how many minimum, how many at least, example, an example, for example, give me an example, such as, like what, which one is that, why is that important, why is this important, not sure what you mean, no idea what you mean, no idea what that means, what does it mean, what’s the difference, whats the difference, what is the difference',
    ),
    why: listed(
      'why, why not, why is that, why so, how come, how so, because of what, what is the reason, what are the reasons, for what reason, explain, explain that, can you explain, can you explain why, why don’t we qualify, why do we not qualify, why do we qualify, why don’t I qualify, why can’t we, why can’t I, what decides that, what was decisive',
    ),
    right: listed(
      'ok let’s continue, ok lets continue, lets continue, lets go on, ok lets go on, ok let us continue, let’s continue, let’s go on, ok let’s go on, ok go on, ok continue, that is right, that’s right, right, that is correct, that’s correct, correct, all correct, all right, exactly, fine, go on, continue, carry on, next, that’s it, looks good, good',
    ),
  },
  supposing: {
    more: listed('more, extra, additional, on top'),
    ifs: listed('if, suppose, supposing, imagine, let’s say, say, what about if'),
    openings: listed(
      'and, and if, and what if, what if, what about, and what about, how about, and how about, but what if, suppose, supposing, let’s say, say, imagine, if, with, and with, and in, and for, or, or in, or with, but with, what happens if, what would happen if, would it help if, would it change if, but if, but suppose, but say, but in, but what about, and suppose, and what happens if, but what happens if',
    ),
    fillers: listed(
      'in, with, for, we, I, it, they, were, was, had, have, are, am, is, would be, would have, there were, there are, we’re, we’d, a, an, the, if, about, from, of, only, being, instead, it was, located in, based in',
    ),
    closings: listed('instead, then, too, as well, rather, though'),
  },
  change: listed(
    'change, change the, change my, edit, edit the, edit my, correct the, correct my, update the, fix the, alter the',
  ),
  beside: {
    left: {
      anyOf: [
        [listed('many'), listed('questions, question, steps, step')],
        [listed('many, much'), listed('more, longer')],
        [listed('many'), listed('left, go')],
        [listed('long'), listed('take, takes')],
        [listed('what, whats'), listed('next, afterwards, after')],
        [listed('and'), listed('then, afterwards, after, next')],
        [listed('nearly, almost'), listed('done, finished, there, through')],
      ],
      also: listed(
        'how, come, comes, coming, will, ask, of, these, there, are, to, still, does, this, check, do, i, have, answer, is, it, get, got, left, thing, go, that, be, then, me, you, for, minutes',
      ),
    },
    where: {
      anyOf: [
        [listed('where, wheres'), listed('see, find, look, get, shown, stand, written, that, it, this')],
      ],
      also: listed(
        'do, does, can, could, would, should, i, we, one, up, out, date, day, number, figure, information, info, from, exactly, then, is, be, to, so, say, know, can, will, supposed, am, are, the',
      ),
    },
    begin: {
      anyOf: [
        [listed('do, start, run, begin, open, launch, take, make'), listed('check, test, questionnaire')],
        [listed('check'), listed('it, that, us'), listed('then, please, yes, ok, so, go, lets')],
      ],
      also: listed(
        'the, this, that, it, then, please, yes, ok, so, go, ahead, lets, s, let, us, we, i, d, like, to, can, want, will, just, now, me, for',
      ),
    },
    result: {
      anyOf: [
        [
          listed('so, well, now'),
          listed('are, am, do, can, is, did, will'),
          listed('we, i, it, that'),
          listed('or'),
        ],
        [
          listed('are, am, do, can, is, did, will'),
          listed('we, i, it, that'),
          listed('or'),
          listed('not, no'),
        ],
        [listed('result, verdict, outcome, conclusion'), listed('what, whats, so')],
      ],
      also: listed(
        'then, in, entitled, qualify, eligible, get, yes, just, tell, me, the, discount, already, finally, a, out, not, no',
      ),
    },
  },
};
