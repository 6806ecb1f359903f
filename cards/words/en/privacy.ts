import { sayIn } from '../format.js';
import type { PrivacyWords } from '../privacy-words.js';

const { count, form, number } = sayIn('en');
const DAYS = { one: 'day', other: 'days' };

export const privacy: PrivacyWords = {
  title: 'What {name} keeps about you',
  lead: '{name} is a bot. It gives answers that people have written and checked, and finds them on its own server: your questions go to no AI service and train nothing. In Teams your messages pass through Microsoft Teams, like everything you write there.',
  leadWithService:
    '{name} is a bot. It gives answers that people have written and checked, and finds them on its own server. When it is not sure which of them fits, it sends the text of your question to {host}, a service that compares what texts mean. Nothing else goes there, and addresses, long numbers and names are first taken out of the text where they can be told. What {host} does with it is a matter of its own terms. In Teams your messages pass through Microsoft Teams, like everything you write there.',
  kept: {
    title: 'What is kept, and for how long',
    memory: (days) =>
      `The language you chose, where you are in the conversation, what you asked last and your answers in a guided check, so that you can go on where you were. In Teams this is kept under the id that Teams has for you, until you ask to be forgotten; on the web page for at most ${count(days, DAYS)} after your last message.`,
    requests: (days) =>
      `What you send to a person through the bot, and what is written to and fro about it: those who answer see the words, your language and the time, but neither your name nor where the answer goes. Being forgotten deletes it, at any stage, also in a channel of Teams that it was posted in; only a mail that has been sent cannot be called back. Otherwise it is kept for ${count(days, DAYS)} after the last thing that happened in it.`,
    conversation: (days) =>
      `The conversation on the web page, without your name, so that it is there when you come back. For at most ${count(days, DAYS)} after the last message.`,
    conversationAtMicrosoft:
      'The conversation on the web page passes through Microsoft’s Azure Bot Service, which keeps it for a short while under Microsoft’s own terms.',
    journal: (days, codeDays) =>
      `A line for each question: when, in which language, on the web or in Teams, which answer was given, and whether it helped. It bears a code in place of your name, and a new one every ${form(codeDays, { one: 'day', other: `${number(codeDays)} days` })}. For ${count(days, DAYS)}.`,
    journalText: {
      all: 'What you wrote in the question is kept in that line too, and what you add to a thumbs up or down. Addresses, long numbers and names are taken out of it where they can be told. The people who look after the answers read it, and may use a wording, without anything that points to you, so that the next person is answered.',
      unanswered:
        'If the bot found no answer, what you wrote is kept in that line too, and so is what you add to a thumbs down. Addresses, long numbers and names are taken out of it where they can be told. The people who look after the answers read it, and may use a wording, without anything that points to you, so that the next person is answered.',
      none: 'What you wrote is not kept in that line.',
    },
    browser:
      'Your own browser remembers the language you chose, the keys to your last conversations and the first question of each and which answers of people it has shown you. There are no cookies and no tracking.',
  },
  notKept: {
    title: 'What is not kept',
    text: 'Your name, your e-mail address, where you are, files and pictures.',
  },
  forgotten: {
    title: 'How to be forgotten',
    how: (phrase) =>
      `Write “${phrase}” to the bot and confirm. It deletes all of this at once, looks again, and tells you when nothing is left.`,
    left: (button) =>
      `Web conversations you left earlier with “${button}” cannot be told apart from those of others, because they bear no name; they are removed in their own time.`,
    browser: 'What your browser remembers goes when you clear its data for this site.',
  },
  reliance: {
    title: 'What you can rely on',
    text: 'Every answer names its source and the date of its facts. It is information and commits nobody: where much depends on it, read the source or ask a person.',
  },
  chat: 'To the chat',
};
