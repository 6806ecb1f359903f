// What is said to those who look after the bot, and what those type and read who answer requests in a channel of Teams.
import type { AdminWords } from '../admin-words.js';
import { listed, sayIn, unbroken } from '../format.js';
import type { RequestRoomWords } from '../request-room-words.js';

const { count, form, number } = sayIn('en');

export const admin: AdminWords = {
  help: 'You look after this bot: type **report** to see what was asked and not answered, and **reload** after editing the knowledge.',
  refused:
    'That is for the people who look after this bot, and only Teams can prove to me who they are. Anything else you would like to know?',
  inPrivate: 'Gladly, but in our private chat: here, others could read it.',
  report: {
    title: (days) =>
      `Asked and not answered, ${form(days, { one: 'last day', other: `last ${number(days)} days` })}`,
    total: (unanswered, asked) => `Unanswered: ${unanswered} of ${asked}.`,
    nothingAsked: 'Nobody has asked anything in this period.',
    allAnswered: 'Every question was answered.',
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
      'Where you see no text, it was not kept: you see only what came closest. Texts of unanswered questions are kept unless JOURNAL_TEXT=false; those of all with JOURNAL_TEXT=true.',
    mend: 'To fix one: add the words people use to the entry’s Markdown, or write a new entry; then type **reload**.',
    readBack: (day) => `The journal is longer than one report can cover: this one goes back to ${day}.`,
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
    cannot: 'I cannot send anything here on my own; to see the report at any time, type **report**.',
  },
  add: {
    title: 'Add to knowledge',
    lead: 'Nothing goes live yet: this goes into your draft at the desk.',
    text: 'The words, as people put them',
    entry: 'They ask for',
    keep: 'Put into my draft',
    newEntry: 'A new entry…',
    needed: 'Please fill this in.',
    noText: 'There are no words in this message that could be used.',
    refused: 'This is for the editors of this bot. Ask the person who looks after it to add you.',
    kept: 'It is in your draft at the desk, and goes live when that is published.',
    cannotKeep: 'This cannot be kept as it is. Please look at it at the desk.',
  },
  reload: {
    done: 'The knowledge has been reloaded',
    same: 'No entry has changed since the last time.',
    added: (ids) => `**New:** ${ids}`,
    changed: (ids) => `**Changed:** ${ids}`,
    removed: (ids) => `**Gone:** ${ids}`,
    broken: (problems) => `Faults in the knowledge: ${problems}`,
    lastGoodStays: 'The last good version stays in use. Fix the faults below, then type **reload** again.',
    more: (problems) => `And ${problems} more; npm run knowledge:check lists them all.`,
  },
};

export const requestRoom: RequestRoomWords = {
  here: listed('requests here, send requests here, post requests here, bring requests here'),
  notHere: listed('no requests here, no more requests here, stop requests here, stop sending requests here'),
  bound: (about, waiting) =>
    [
      about === undefined
        ? '**Requests come to this channel from now on.**'
        : `**Requests about ${about} come to this channel from now on.**`,
      'Take them and answer on the card, or mention me in the thread below it: what you write there goes to the asker, word for word and with your name.',
      waiting === 0
        ? ''
        : waiting === 1
          ? 'One is waiting; it follows.'
          : `${waiting} are waiting; they follow.`,
    ]
      .filter(Boolean)
      .join(' '),
  unbound: 'No more requests come to this channel. Those already here can still be answered here.',
  refused: {
    noChannel: 'Type this in a channel of a team, where those who answer can read it.',
    notYours:
      'Only an administrator, or somebody whom bot.yml names as an expert for it, can bring requests here.',
    elsewhere: 'bot.yml sends these requests elsewhere. Write “to: teams” there first.',
    noTopic: (topics) => `I know no such topic. The topics are: ${topics}.`,
    nothingHere: 'No requests come to this channel.',
  },
  reads: (language) => `The asker reads ${language}.`,
  earlier: (count) =>
    count === 1 ? 'One earlier message is at the desk.' : `${count} earlier messages are at the desk.`,
  atDesk: 'Open at the desk',
  answerHint: 'Goes to the asker word for word, with your name',
  sent: (code) => `Sent to the asker of ${unbroken(code)}, word for word and with your name.`,
  standsElsewhere: (code) =>
    `${unbroken(code)} appears in this channel twice, because Teams did not confirm that it had arrived. Please use the other card.`,
  notForYou: 'This request is for those whom bot.yml names as experts for its topic.',
  gone: 'This request is no longer kept.',
  deleted: (code) => `${unbroken(code)} has been deleted. What was asked is no longer kept.`,
  search: {
    button: 'Search',
    whose: { label: 'Which ones', all: 'All I can answer', mine: 'Those I have', asked: 'Those I asked' },
    page: (first, last, total) => `${first} to ${last} of ${total}`,
    previous: 'Previous',
    next: 'Next',
    back: 'Back to the list',
    give: { label: 'Hand it to', button: 'Hand over' },
    cannotGive: 'Choose somebody who may answer this request.',
    you: 'You',
    own: 'The answer will arrive in the conversation you asked in. You can also reply there.',
  },
};
