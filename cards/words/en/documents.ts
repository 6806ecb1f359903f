// Letters and documents in English.
import type { DocumentWords } from '../document-words.js';
import { listed } from '../format.js';

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
    whether: listed('whether, if'),
    introduces: listed(
      'I work, I’m working, I’m a, I’m an, I’m the, I am a, I am an, I am the, I’m in, I am in, I’m one of, we’re a, we’re an, we are a, we are an, my name is, my name’s, I teach, I run, I manage, I look after, I’m responsible, I am responsible, I represent, I own, I’m with, I am with, I’m at, I am at, I’m from, I am from, we have about, we have around, we employ, working at, working for, working as, working in, employed at, employed by, admin here, manager here, hr here, teacher here, nurse here, speaking for, on behalf of, yes or no, yes/no, yes no, straight answer, simple answer',
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
