import { listed, unbroken } from '../format.js';
import type { RequestRoomWords } from '../request-room-words.js';

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
  unbound: 'No more requests come to this channel. Those that stand here can still be answered here.',
  refused: {
    noChannel: 'Type this in a channel of a team, where those who answer read along.',
    notYours:
      'Only an administrator, or somebody whom bot.yml names as an expert for it, can bring requests here.',
    elsewhere: 'bot.yml sends these requests elsewhere. Write “to: teams” there first.',
    noTopic: (topics) => `I know no such topic. There are: ${topics}.`,
    nothingHere: 'No requests come to this channel.',
  },
  reads: (language) => `The asker reads ${language}.`,
  earlier: (count) =>
    count === 1 ? 'One earlier message is at the desk.' : `${count} earlier messages are at the desk.`,
  atDesk: 'Open at the desk',
  answerHint: 'Goes to the asker word for word, with your name',
  sent: (code) => `Sent to the asker of ${unbroken(code)}, word for word and with your name.`,
  standsElsewhere: (code) =>
    `${unbroken(code)} stands in this channel twice, because Teams did not say that it had arrived. Please use the other card.`,
  notForYou: 'This request is for those whom bot.yml names as experts for its topic.',
  gone: 'This request is no longer kept.',
  deleted: (code) => `${unbroken(code)} has been deleted. What was asked is kept no longer.`,
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
    own: 'The answer comes into the conversation you asked in. There you can write back, too.',
  },
};
