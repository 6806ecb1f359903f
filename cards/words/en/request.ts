import type { RequestWords } from '../request-words.js';
import { unbroken } from '../format.js';

export const request: RequestWords = {
  someone: 'the people who look after these answers',
  card: {
    title: 'Ask a person',
    lead: (who) => `This goes to **${who}**. The answer comes back to you here.`,
    closedUntil: (day, time) => `Nobody is there right now. They are back on ${day} at ${time}.`,
    closed: 'Nobody is there right now, so it may take a while.',
    question: 'Your question',
    details: 'Anything else they should know (optional)',
    topic: 'What is it about?',
    otherTopic: 'Something else',
    shared:
      'Only what you see above is sent, with your language and the time. Not your name, and nothing else from this conversation. Files cannot be sent along.',
    send: 'Send',
    cancel: 'Do not send',
    empty: 'Write your question first.',
  },
  sent: (code, who) =>
    `**Sent. Your request is called ${unbroken(code)}.** It is now with ${who}. You need not wait: the answer comes here, and if you are away you find it when you come back.`,
  sentBefore: (code) => `This has been sent already, as **${unbroken(code)}**. Once is enough.`,
  cancelled: 'All right, nothing was sent.',
  tooMany:
    'Nothing was sent: you have many requests under way already. Wait for an answer to one of them, or say that it is solved, and then send this one.',
  news: {
    answer: (code) => `Answer to your request ${unbroken(code)}`,
    closed: (code) => `Your request ${unbroken(code)} is closed`,
    youAsked: 'You asked:',
    writes: (name) => `${name} writes:`,
    writesIn: (name, language) => `${name} writes, in ${language}:`,
    reply: 'Write back',
    sendReply: 'Send reply',
    solved: 'Solved, thank you',
    reopen: 'I still need help',
    again:
      'Teams did not say whether this had reached you, so it comes once more. Have you seen it? Then nothing is new.',
  },
  wroteBack: (code) => `Passed on. It belongs to your request ${unbroken(code)}; the answer comes here.`,
  solved: (code) => `Good to hear. Your request ${unbroken(code)} is closed.`,
  reopened: (code) => `Your request ${unbroken(code)} is open again. The answer comes here.`,
  mail: {
    became: {
      open: 'New request',
      reopened: 'Open again',
      closed: 'Solved, says the asker',
      reminder: 'Still waiting',
      wroteBack: 'The asker wrote back',
    },
    reads: (language) => `The asker reads ${language}.`,
    answerAt: (address) => `Answer here: ${address}`,
    notHere: 'Do not reply to this message: nobody would read it, and the asker would not get it.',
  },
  gone: 'This request is no longer kept. If you still need help, ask a person anew.',
  nothingWritten: 'Write a few words first.',
  full: 'This request has grown very long. Please ask a person anew.',
  tooOften: 'Too much has been sent in a short time, so this was not. Please try again in a few minutes.',
};
