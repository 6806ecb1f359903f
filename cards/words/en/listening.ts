import { stemmer } from '@orama/stemmers/english';
import { stopwords } from '@orama/stopwords/english';
import type { DocumentWords } from '../document-words.js';
import { listed } from '../format.js';
import type { ListeningWords } from '../listening-words.js';

export const listening: ListeningWords = {
  commands: {
    forget: listed(
      'forget me, delete my data, erase my data, remove my data, forget about me, forget everything',
    ),
    report: listed(
      'report, show the report, show report, unanswered questions, show unanswered questions, what was not answered, what was asked and not answered',
    ),
    weekly: ['report weekly', 'weekly report', 'send me the report every week', 'send me the report weekly'],
    noWeekly: listed(
      'report stop, stop the report, stop the weekly report, stop weekly report, no more weekly report',
    ),
    reload: ['reload', 'reload the knowledge', 'reload knowledge', 'read the knowledge again'],
    help: listed(
      'help, help me, menu, what can you do, what can I ask, what can I ask you, how does this work, commands, start, start over, start again, restart, begin again, from the beginning, start from scratch',
    ),
    topics: listed(
      'more questions, other questions, what else, what do you know, what do you know about, what topics do you know, what topics do you have, which topics do you know, what subjects do you know, topics, all topics, list topics, list all topics, show topics, show all topics, subjects, list all questions, list questions, list the questions, show all questions, show me all questions, all questions, which questions can you answer, what questions can you answer, what can you answer, what can you help with, what can you help me with, what are you able to answer, table of contents, contents, overview',
    ),
    person: listed(
      'talk to a human, talk to a person, talk to a real person, talk to somebody, talk to someone, talk to an agent, talk to support, speak to a human, speak to a person, speak to a real person, speak to somebody, speak to someone, speak to an agent, speak to support, speak with a human, speak with a person, speak with a real person, speak with somebody, speak with someone, speak with an agent, speak with support, talk with a human, talk with a person, talk with a real person, talk with somebody, talk with someone, talk with an agent, talk with support, chat with a human, chat with a person, chat with a real person, chat with somebody, chat with someone, chat with an agent, chat with support, contact a human, contact a person, contact a real person, contact somebody, contact someone, contact an agent, contact support, ask a human, ask a person, ask a real person, ask somebody, ask someone, ask an agent, ask support, get me a human, get me a person, get me a real person, get me somebody, get me someone, get me an agent, get me support, connect me to a human, connect me to a person, connect me to a real person, connect me to somebody, connect me to someone, connect me to an agent, connect me to support, transfer me to a human, transfer me to a person, transfer me to a real person, transfer me to somebody, transfer me to someone, transfer me to an agent, transfer me to support, put me through to a human, put me through to a person, put me through to a real person, put me through to somebody, put me through to someone, put me through to an agent, put me through to support, human, a human, real person, a real person, live agent, agent, human agent, operator, customer service, helpdesk, help desk, service desk, contact, contact us, contact person, contact support, who can i ask, who can i contact, who can i talk to, who can help me, whom can i ask, is there a human, is there a person, is there anybody there, complaint, a complaint, complain, make a complaint, file a complaint, i have a complaint, to complain, human please, talk to human, speak to human, hotline, phone number, email address, your email address, your phone number, talk to a manager, speak to a manager, open a ticket, open a case, raise a ticket, create a ticket, send my question to someone, send my question to a person, pass my question on, help from a person, is there anyone I can ask, is there someone I can ask, doesn’t work, does not work, it doesn’t work, it does not work, not working, it’s not working, it isn’t working, that doesn’t work, that does not work, still doesn’t work, still not working, doesn’t work for me, it won’t work, I got stuck, I’m stuck, I am stuck',
    ),
    language: listed(
      'language, languages, change language, switch language, other language, another language',
    ),
    hello: listed(
      'helo, helllo, hellooo, ello, good afternoon anyone there, is anyone there, is anybody there, anyone there, anybody there, hihi, hi hi, heya, anyone home, anybody home, is anyone home, is anybody home, knock knock, anyone awake, hey there, hello hello, helloo, hello everyone, hi everyone, hello bot, hi bot, g’day, evening, good morning to you, yo, hello, hi, hey, hi there, hello there, good morning, good afternoon, good evening, good day, greetings, howdy, morning, hiya, hallo',
    ),
    thanks: listed(
      'that was useful, very useful, that is useful, useful thanks, thanks a million, thank you anyway, thanks anyway, ok ta, ta very much, thnx, tysm, tyvm, thankyou, thanks a bunch, thx a lot, cheers mate, thanks, thank you, thx, ty, cheers, many thanks, thanks a lot, thank you very much, thanks so much, great thanks, ok thanks, perfect thanks, that helped, much appreciated, thank you so much, thanks again, thank you for your help, thanks for your help, thanks for the help, ta, merci, tack, that helped a lot, very helpful',
    ),
    bye: listed(
      'have a lovely evening, enjoy your evening, bye love, bye dear, all the best, gotta go, got to go, I have to go, I must go, have to run, gotta run, have a good one, have a good day, have a great day, have a good evening, have a nice evening, have a good weekend, have a nice weekend, enjoy your day, you too, same to you, bye for now, talk to you later, talk later, catch you later, speak soon, see you tomorrow, until next time, I am off, goodnight, have a lovely day, ciao, see ya, bye, goodbye, bye bye, see you, see you later, have a nice day, cya, good night, that is all, thats all, see you soon, so long, take care',
    ),
    whoAreYou: listed(
      'who are you, what are you, what kind of bot are you, who am I talking to, who am I chatting with, are you a bot, are you a robot, are you human, are you a human, are you a person, are you a real person, are you real, am I talking to a bot, am I talking to a human, are you an AI, are you chatgpt, are you a bot or a human',
    ),
    howAreYou: listed(
      'how’s your day, how is your day, how is your day going, how’s your day going, how was your day, how are things, hows things, how’s life, how have you been, are you well, are you ok, are you alright, you alright, how do you feel, hope you are well, hope you’re well, hope you are doing well, sup, wassup, how are you, how are you doing, how is it going, hows it going, whats up, how do you do, you ok',
    ),
  },
  languageNames: { nl: ['flemish'], en: ['eng'], sv: ['swe'] },
  languageFillers: listed(
    'pls, plz, plse, eng, lets, only, just, thanks, thank, also, too, do, rather, better, yes, hello, hi, in, to, please, can, you, could, we, i, want, would, like, answer, speak, reply, write, switch, change, talk, continue, use, the, language, me, my, set, let, us, now, instead, prefer, back, go, again, translate, that, it, same, say, everything, this, answers, your, speaking, into, no, sorry, ok',
  ),
  shorthand: {
    u: 'you',
    ur: 'your',
    r: 'are',
    y: 'why',
    pls: 'please',
    plz: 'please',
    plse: 'please',
    thx: 'thanks',
    wanna: 'want to',
    gonna: 'going to',
    gotta: 'have to',
    gimme: 'give me',
    lemme: 'let me',
    dunno: 'do not know',
    wot: 'what',
    wat: 'what',
    whats: 'what is',
    wheres: 'where is',
    hows: 'how is',
    whos: 'who is',
    cuz: 'because',
    coz: 'because',
    bc: 'because',
    n: 'and',
    nd: 'and',
    tho: 'though',
    ppl: 'people',
    abt: 'about',
    dont: 'do not',
    doesnt: 'does not',
    cant: 'can not',
    didnt: 'did not',
    im: 'I am',
    ive: 'I have',
    bf: 'partner',
    gf: 'partner',
    info: 'information',
    hubby: 'husband',
    eng: 'English',
    msft: 'Microsoft',
    ms: 'Microsoft',
    acc: 'account',
    acct: 'account',
    subs: 'subscription',
    sub: 'subscription',
    lic: 'licence',
    lics: 'licences',
    b4: 'before',
    '4': 'for',
    '2': 'to',
    ya: 'you',
    yall: 'you',
    ye: 'you',
    fone: 'phone',
    aswell: 'too',
    alot: 'a lot',
    tmrw: 'tomorrow',
    ofc: 'of course',
    prog: 'programme',
    comp: 'company',
    org: 'organisation',
    emp: 'employee',
  },
  betweenQuestions: listed('and, and also, also, plus'),
  continues: ['and', 'but', 'or', 'what if', 'what about', 'how about'],
  continuesWith: listed('and for, and in, and at, and with, and if, what about for'),
  pointing: listed('it, that, this, them, they, those, these, he, she, him, her, one, ones'),
  asksForMore:
    'why how link links url page website source more details example explain again tell then next after ones else'.split(
      ' ',
    ),
  asksWhich: listed('which ones, which one, which, like what, such as'),
  asksWhy: listed('why, how come, for what reason, why is that, why then, but why, why so, why not'),
  asksForLink: listed('link, links, url, page, website, source, read more'),
  reasons: listed('because, since, so that, that is why, for this reason, in order to, as a result'),
  conditions: 'if unless provided'.split(' '),
  examples: listed('for example, for instance, such as, e.g., among others'),
  denying: {
    without: 'without lacking'.split(' '),
    not: 'not no neither nor arent isnt dont doesnt havent hasnt wasnt werent never'.split(' '),
    of: 'if when although though because since we i were im weve organisation company firm employer'.split(
      ' ',
    ),
  },
  now: 'still nowadays today anymore currently called renamed'.split(' '),
  step: listed('step, point, item'),
  details: {
    howLong: listed(
      'how long, how many days, how many weeks, how many months, how many years, what period, for how long',
    ),
    howMany: listed('how many, how much, how often, what number of, minimum number'),
    when: listed('when, what date, which date, which day, what day, until when, by when, what time'),
    openly: listed('what, which, who, whose, where, when, why, how'),
    between: listed('or'),
    times: listed(
      'minute, minutes, hour, hours, day, days, week, weeks, month, months, quarter, quarters, year, years',
    ),
    numbers: listed('a, an, one, two, three, four, five, six, seven, eight, nine, ten, twelve, half'),
    often: listed('once, twice, times'),
  },
  stem: stemmer,
  functionWords: stopwords,
  replies: listed('yes, no, ok, okay'),
  updateMarks: ['Update'],
  elisions: [],
  joinsCompounds: false,
  names: {
    introductions: ['my name is', 'I am called'],
    greetings: ['Hi', 'Hello', 'Dear', 'Hey', 'Good morning', 'Good afternoon'],
    closings: listed(
      'Best regards, Kind regards, Regards, Best wishes, Many thanks, Yours sincerely, Thanks',
    ),
  },
};

/** Letters people send, and documents that are brought in. */
export const documents: DocumentWords = {
  letters: {
    from: 'From',
    quoting: { opens: 'on', ends: 'wrote' },
    greetings: listed('hi, hello, hey, dear, good morning, good afternoon, good evening'),
    closings: listed(
      'regards, kind regards, best regards, warm regards, best wishes, cheers, thanks, thanks in advance, thanks a lot, thank you, thank you in advance',
    ),
    asks: listed(
      "how do, how can, how does, how should, how long, how much, how many, what do, what is, what are, what should, where do, where is, where can, when do, when is, when can, who do, who is, who can, can i, can we, can you, could i, could we, could you, do i, do we, am i, is it, are we, i’d like to know, i'd like to know, i would like to know, i wonder, wondering",
    ),
  },
  marks: { question: { letter: 'q', word: 'question' }, answer: { letter: 'a', word: 'answer' } },
  elsewhere: listed(
    'next step, next steps, see also, related content, related article, related articles, related link, related links, related topics, related information, additional resources, further reading, more information, learn more, feedback, references',
  ),
  columns: {
    id: listed('id, key, anchor, identifier'),
    question: listed('question, questions, faq, q, title, heading'),
    answer: listed('answer, answers, answer text, reply, response, solution, a, text'),
    alternatives: listed(
      'alternatives, alternative questions, alternate questions, alternative, phrasings, phrasing, synonyms, variants, also asked as, asked as, other wordings, other ways, similar questions, keywords, search terms, people also say, how people say it, how people ask, also, people say, people ask, people also ask, in other words, other questions',
    ),
    topic: listed('topic, category, section, group, subject, area, theme'),
    language: listed('language, locale, lang'),
    source: listed('source, sources, link, url, reference'),
    asOf: listed('date, as of, asof, updated, last updated, modified, facts as of'),
    label: listed('label, short title, button'),
    related: listed('related, see also, follow ups, followups, next'),
    topicTitle: listed('topic title'),
    reviewBy: listed('review by, reviewby, review, review date, valid until, expires'),
    owner: listed('owner, responsible, contact person'),
    revision: listed('revision'),
  },
};
