import { sayIn } from '../format.js';
import type { Words } from '../bot-words.js';

const { count } = sayIn('en');

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
    countryNotNamed: (countries) => `**${countries}:** not named in this answer, so the general rule holds.`,
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
    notHelpful: 'I am sorry that this did not help',
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
    again: [
      'I do not know that either.',
      'Sorry, I have no answer to that one.',
      'There is nothing on that in what I know.',
    ],
    noneThen: 'None of these, then',
    otherwise: 'Put your question in other words, or ask a person.',
    nearest: 'These come nearest:',
    person: 'Need a person? Ask those who look after these subjects where you work.',
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
    howAreYou: 'All well, thank you: I am a bot, I have no bad days. What would you like to know?',
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
    staleCard: 'That card can no longer be used. Please ask again.',
    personal:
      'That is for your eyes only, and everybody can read along here. Please ask me in our personal chat.',
    otherOrganisation:
      'This bot serves another organisation, so I cannot answer you here. Please ask your own IT department.',
    shortened: (source) => `This is only the beginning. You find the rest at ${source}.`,
  },
  buttons: {
    help: 'What can you do?',
    language: 'Change language',
  },
  languagesBefore: '',
  andMore: 'more',
};
