// What the bot says to everybody: its own words, the page that says what it keeps, asking a person by way of it, and the app in Teams.
import type { Words } from '../bot-words.js';
import { sayIn, unbroken } from '../format.js';
import type { PrivacyWords } from '../privacy-words.js';
import type { RequestWords } from '../request-words.js';
import type { TeamsAppWords } from '../teams-app-words.js';

const { count, form, number } = sayIn('en');

export const bot: Words = {
  name: 'Colleague',
  welcome: {
    title: 'Hello! What would you like to know?',
    text: 'I am a bot. This is what I know about: **{knows}**. Each answer was written and checked by people. Ask in your own words, in {languages}.',
    tryThese: 'For example:',
  },
  help: {
    title: 'This is what I can do',
    text: 'Ask a question in your own words. This is what I know about: **{knows}**. If I am sure, you get the answer. If several answers come close, you choose. If I do not know, I say so.',
    tryThese: 'Try one of these:',
    commands: 'You can also type **help** or **language** at any time.',
  },
  answer: {
    related: 'Related questions',
    relatedTo: (names) => `Related questions: ${names}`,
    source: (source, date) => `Source: ${source}, facts as of ${date}`,
    sourceOnly: (source) => `Source: ${source}`,
    dateOnly: (date) => `Facts as of ${date}`,
    onlyIn: (languages) => `This answer exists in ${languages} only.`,
    countryNotNamed: (countries) =>
      `**${countries}:** not named in this answer, so the general rule applies.`,
    thatIsAll: (label) => `That is all I know about “${label}”.`,
    helpful: 'Did this help?',
    yes: 'Yes',
    no: 'No',
    share: {
      open: 'Share',
      copy: 'Copy this answer',
      link: 'Copy a link to this answer',
      print: 'Print this answer',
    },
    thanksForYes: 'Good to hear. Thank you!',
    notHelpful: 'I am sorry this did not help',
    thanksForNo: 'Thank you, that helps us improve. Try putting the question another way, or ask a person.',
  },
  choices: {
    title: 'Which of these do you mean?',
    text: 'More than one answer comes close.',
    noneOfThese: 'None of these',
  },
  none: {
    title: 'I do not know that one',
    text: 'This is all I know about: {knows}. I would rather say so than guess. Try putting it another way.',
    again: ['I do not know that either.', 'Sorry, I have no answer to that one.', 'I have nothing on that.'],
    noneThen: 'None of these, then',
    otherwise: 'Put your question in other words, or ask a person.',
    nearest: 'These come closest:',
    person:
      'Would you like to talk to somebody? Ask the people who look after these subjects where you work.',
    contact: 'Ask a person',
  },
  language: {
    title: 'Which language shall we use?',
    text: 'I will remember your choice.',
    changed: 'From now on I will answer in English.',
    already: 'We are already talking in English. What would you like to know?',
    goOn: 'Continue in English',
  },
  smallTalk: {
    hello: 'Hello! Ask me a question. This is what I know about: {knows}.',
    thanks: 'You are welcome!',
    bye: 'Goodbye! Come back whenever you have a question.',
    whoAreYou:
      'I am a bot, not a person. I look for the right answer among texts that people have written and checked. This is what I know about: {knows}. I make nothing up.',
    howAreYou: 'Very well, thank you. I am a bot: I have no bad days. What would you like to know?',
  },
  forget: {
    title: 'Forget everything about you?',
    text: 'I will delete your language choice, your unfinished checks, our conversations on the web page, what you have sent to people through me and every line about you in the journal of questions. This cannot be undone.',
    confirm: 'Yes, forget me',
    keep: 'No, keep it',
    kept: 'All right, everything stays as it was.',
    done: (lines) =>
      `Done. I looked again and found nothing left about you: what I remembered is deleted${lines === 0 ? '' : `, and ${count(lines, { one: 'journal line', other: 'journal lines' })} with it`}.`,
  },
  trouble: {
    failed: (code) =>
      `Something went wrong on our side, sorry. Please try again. If it happens once more, tell the people who run this bot this code: ${code}`,
    unreadable: 'I can only read text, not files or pictures. Please type your question.',
    empty: 'I did not find any words in that. What would you like to know?',
    tooLong:
      'That was a lot of text; I only read the beginning. A question of one or two sentences works best.',
    staleCard: 'Those buttons no longer work. Please ask again.',
    personal:
      'That is for your eyes only, and everybody here can see what I write. Please ask me in our private chat.',
    otherOrganisation:
      'This bot serves another organisation, so I cannot answer you here. Please ask your own IT department.',
    shortened: (source) => `This is only the beginning. You will find the rest at ${source}.`,
  },
  buttons: {
    help: 'What can you do?',
    language: 'Change language',
  },
  languagesBefore: '',
  andMore: 'more',
};

const DAYS = { one: 'day', other: 'days' };

export const privacy: PrivacyWords = {
  title: 'What {name} keeps about you',
  lead: '{name} is a bot. It gives answers that people have written and checked, and finds them on its own server: your questions are not passed to any AI service, and no AI is trained on them. In Teams your messages pass through Microsoft Teams, like everything you write there.',
  leadWithService:
    '{name} is a bot. It gives answers that people have written and checked, and finds them on its own server. When it is not sure which of them fits, it sends the text of your question to {host}, a service that compares what texts mean. Nothing else goes there, and addresses, long numbers and names are first taken out of the text where they can be recognised. What {host} does with it is governed by its own terms. In Teams your messages pass through Microsoft Teams, like everything you write there.',
  kept: {
    title: 'What is kept, and for how long',
    memory: (days) =>
      `The language you chose, where you are in the conversation, what you asked last and your answers in a guided check, so that you can go on where you were. In Teams this is kept under the id that Teams has for you, until you ask to be forgotten; on the web page for at most ${count(days, DAYS)} after your last message.`,
    requests: (days) =>
      `What you send to a person through the bot, and the messages that follow: those who answer see the words, your language and the time, but neither your name nor where the answer goes. Asking to be forgotten deletes it, at any stage, including in a Teams channel it was posted in; only an e-mail that has already been sent cannot be recalled. Otherwise it is kept for ${count(days, DAYS)} after the last thing that happened to it.`,
    conversation: (days) =>
      `The conversation on the web page, without your name, so that it is there when you come back. It is kept for at most ${count(days, DAYS)} after the last message.`,
    conversationAtMicrosoft:
      'The conversation on the web page passes through Microsoft’s Azure Bot Service, which keeps it for a short while under Microsoft’s own terms.',
    journal: (days, codeDays) =>
      `A line for each question: when, in which language, on the web or in Teams, which answer was given, and whether it helped. A code, renewed every ${form(codeDays, { one: 'day', other: `${number(codeDays)} days` })}, takes the place of your name. The line is kept for ${count(days, DAYS)}.`,
    journalText: {
      all: 'What you wrote in the question is kept in that line too, and what you add to a thumbs up or down. Addresses, long numbers and names are taken out of it where they can be recognised. The people who look after the answers read it, and may reuse a wording, without anything that points to you, so that the next person gets an answer.',
      unanswered:
        'If the bot found no answer, what you wrote is kept in that line too, and so is what you add to a thumbs down. Addresses, long numbers and names are taken out of it where they can be recognised. The people who look after the answers read it, and may reuse a wording, without anything that points to you, so that the next person gets an answer.',
      none: 'What you wrote is not kept in that line.',
    },
    browser:
      'Your own browser remembers the language you chose, the keys to your last conversations with the first question of each, and which answers from people it has already shown you. There are no cookies and no tracking.',
  },
  notKept: {
    title: 'What is not kept',
    text: 'Your name, your e-mail address, where you are, files and pictures.',
  },
  forgotten: {
    title: 'How to be forgotten',
    how: (phrase) =>
      `Write “${phrase}” to the bot and confirm. It deletes all of this at once, checks again and confirms that nothing is left.`,
    left: (button) =>
      `Web conversations you left earlier with “${button}” cannot be told apart from those of others, because they carry no name; they are removed when their time is up.`,
    browser: 'What your browser remembers is gone once you clear its data for this site.',
  },
  reliance: {
    title: 'What you can rely on',
    text: 'Every answer names its source and the date of its facts. It is for information only and binds nobody: where a lot depends on it, read the source or ask a person.',
  },
  chat: 'To the chat',
};

export const request: RequestWords = {
  someone: 'the people who look after these answers',
  card: {
    title: 'Ask a person',
    lead: (who) => `This goes to **${who}**. The answer comes back to you here.`,
    closedUntil: (day, time) => `Nobody is available right now. The team will be back on ${day} at ${time}.`,
    closed: 'Nobody is available right now, so it may take a while.',
    question: 'Your question',
    details: 'Anything else they should know (optional)',
    topic: 'What is it about?',
    otherTopic: 'Something else',
    shared:
      'Only what you see above is sent, with your language and the time. Your name is not sent, nor is anything else from this conversation. Files cannot be attached.',
    send: 'Send',
    cancel: 'Do not send',
    empty: 'Write your question first.',
  },
  sent: (code, who) =>
    `**Sent. Your request has the number ${unbroken(code)}.** It is now with ${who}. There is no need to wait: the answer will arrive here, and if you are away, you will find it when you come back.`,
  sentBefore: (code) => `This has been sent already, as **${unbroken(code)}**. Once is enough.`,
  cancelled: 'All right, nothing was sent.',
  tooMany:
    'Nothing was sent: you already have many requests open. Wait for an answer to one of them, or say that it is solved, and then send this one.',
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
      'Teams did not confirm that this had reached you, so here it is once more. If you have seen it already, there is nothing new.',
  },
  wroteBack: (code) =>
    `Passed on. It is part of your request ${unbroken(code)}; the answer will arrive here.`,
  solved: (code) => `Good to hear. Your request ${unbroken(code)} is closed.`,
  reopened: (code) => `Your request ${unbroken(code)} is open again. The answer will arrive here.`,
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
  gone: 'This request is no longer kept. If you still need help, please ask a person again.',
  nothingWritten: 'Write a few words first.',
  full: 'This request has grown very long. Please ask a person again.',
  tooOften:
    'Too much has been sent in a short time, so this message was not. Please try again in a few minutes.',
};

/** The app in Teams: what its commands, its message extension and its tabs are called. */
export const teamsApp: TeamsAppWords = {
  help: { title: 'Help', description: 'See what {name} can do' },
  language: { title: 'Language', description: 'Choose the language of the answers' },
  forget: { title: 'Forget me', description: 'Delete everything {name} remembers about you' },
  findAnswer: {
    title: 'Find an answer',
    description: 'Search the checked answers and share one in your message',
  },
  query: { title: 'Question', description: 'What would you like to know?' },
  addToKnowledge: {
    title: 'Add to knowledge',
    description: 'For editors: make these words another way to ask for an answer',
  },
  findRequest: {
    title: 'Find a request',
    description: 'See your own requests, or those that you may answer',
  },
  web: { name: 'Ask on the web' },
  desk: { name: 'Desk' },
};
