import type { AdminWords } from '../admin-words.js';
import { sayIn } from '../format.js';

const { count, form, number } = sayIn('en');

export const admin: AdminWords = {
  help: 'You look after this bot: type **report** to see what was asked and not answered, and **reload** after editing the knowledge.',
  refused:
    'That is for the people who look after this bot, and only Teams can prove to me who they are. Anything else you would like to know?',
  inPrivate: 'Gladly, but in our private chat: here, others would read along.',
  report: {
    title: (days) =>
      `Asked and not answered, ${form(days, { one: 'last day', other: `last ${number(days)} days` })}`,
    total: (unanswered, asked) => `Unanswered: ${unanswered} of ${asked}.`,
    nothingAsked: 'Nobody has asked anything in this time.',
    allAnswered: 'Every question found its answer.',
    why: {
      none: 'no answer found',
      choices: 'choices offered, none taken',
      unhelpful: 'the answer did not help',
    },
    nearest: (entry) => `nearest: ${entry}`,
    given: (entry) => `answered with: ${entry}`,
    unknownText: 'Text not kept',
    more: (groups) => `And ${groups} more, asked less often; npm run report lists them all.`,
    keepText:
      'Where you see no text, it was not kept: you see only what came nearest. Texts of unanswered questions are kept unless JOURNAL_TEXT=false; those of all with JOURNAL_TEXT=true.',
    mend: 'To mend one: add how people put it to the entry’s Markdown, or write a new entry; then type **reload**.',
    readBack: (day) => `The journal is longer than a report reads: this one goes back to ${day}.`,
    period: (days) => count(days, { one: 'day', other: 'days' }),
    belongs: (entry) => `Belongs to: ${entry}`,
    notOurs: 'Not ours',
    openDesk: 'Open in the desk',
    kept: (question) => `In your draft at the desk: “${question}”. It goes live when the draft is published.`,
    cannotKeep: 'This cannot be kept as it is. Please look at it at the desk.',
  },
  weekly: {
    begun:
      'You get the report here every week; the first one in seven days. To end it, type **report stop**.',
    ended: 'The weekly report has ended.',
    none: 'You do not get a weekly report. To have one, type **report weekly**.',
    cannot: 'Here nothing can be sent unasked; **report** shows it at any time.',
  },
  add: {
    title: 'Add to knowledge',
    lead: 'Nothing goes live by this: it goes into your draft at the desk.',
    text: 'The words, as people put them',
    entry: 'They ask for',
    keep: 'Put into my draft',
    newEntry: 'A new entry …',
    needed: 'Please fill this in.',
    noText: 'There are no words in this message that could be taken.',
    refused: 'This is for the editors of this bot. Ask the person who looks after it to name you as one.',
    kept: 'It is in your draft at the desk, and goes live when that is published.',
    cannotKeep: 'This cannot be kept as it is. Please look at it at the desk.',
  },
  reload: {
    done: 'The knowledge has been read again',
    same: 'No entry has changed since the last time.',
    added: (ids) => `**New:** ${ids}`,
    changed: (ids) => `**Changed:** ${ids}`,
    removed: (ids) => `**Gone:** ${ids}`,
    broken: (problems) => `Faults in the knowledge: ${problems}`,
    lastGoodStays: 'The last good version stays in use. Mend these places, then type **reload** again.',
    more: (problems) => `And ${problems} more; npm run knowledge:check lists them all.`,
  },
};
