// Ordinary talk, in English.
import { listed } from '../format.js';
import type { TalkWords } from '../talk-words.js';

/** When that was. */
const BEFORE = listed('first, before, earlier, previously, previous, last, beginning, start, just, ago');

export const talk: TalkWords = {
  said: {
    ok: listed(
      'that’s right, thats right, that is right, correct, that’s correct, that is correct, yes that’s right, you are very good, you’re very good, you are good, you’re good, you are kind, you’re kind, you are very kind, you are helpful, you are very helpful, you’re helpful, you are smart, you’re smart, very kind, how kind, good to hear, nice to hear, glad to hear it, sounds great, sounds fine, that makes sense, oh nice, oh cool, oh good, oh great, oh I see, ah ok, ah okay, good enough, fine by me, works for me, gotcha, okey, okie, okey dokey, alrighty, roger, roger that, agreed, interesting, how interesting, that is clear, that’s clear, crystal clear, it is clear now, that answers it, that answers my question, that’s all I needed, that is all I needed, just what I needed, yay, hooray, phew, very well, I will, I’ll do that, I will do that, I’ll try that, I will try that, ok I’ll try, will try, fantastic, amazing, lovely, sweet, ace, spot on, well done bot, you are amazing, you’re amazing, you are awesome, you’re awesome, good job, nice one, great job, great work, nice work, you are great, you’re great, you are the best, you’re the best, you rock, love it, I love it, great bot, that is great, that’s great, so helpful, very helpful, that helped, that helped a lot, no problem, no prob, ok, okay, k, kk, fair enough, no worries, alright, all right, fine, that is fine, good, very good, great, perfect, nice, cool, super, excellent, brilliant, awesome, wonderful, got it, I see, I understand, understood, I get it, makes sense, good to know, clear, all clear, sounds good, noted, will do, right, sure, of course, exactly, aha, ah, oh, hm, hmm, mhm, lol, haha, wow, good bot, well done, that is all right',
    ),
    yes: listed('yes, yep, yeah, yup, yes please, yes it did, it did, yes indeed, indeed'),
    no: listed(
      'no, nope, nah, no thanks, no thank you, not really, not now, not at all, it did not, no it did not, I don’t think so, I do not think so, don’t think so, probably not, I doubt it, no I don’t think so, not that I know of, I guess not, I don’t',
    ),
    sorry: listed(
      'no offence, no offense, didn’t mean it like that, did not mean it like that, I didn’t mean it like that, I did not mean it like that, I didn’t mean it that way, only joking, just joking, just kidding, only kidding, I was kidding, I was joking, sorry, I am sorry, my bad, my mistake, oops, ups, whoops, apologies, my apologies, pardon, excuse me, wrong chat, wrong window, wrong person, wrong bot, that was not for you, not for you, that was meant for somebody else, ignore that, please ignore, ignore my last message, ignore this',
    ),
    unsure: listed(
      'I’m not really sure, I am not really sure, not really sure, I don’t really know, I don’t know, I do not know, don’t know, no idea, dunno, I dunno, no clue, I have no idea, I’ve no idea, I really don’t know, not sure, I’m not sure, I am not sure, hard to say, beats me, what do I know, still don’t know',
    ),
    neverMind: listed(
      'nothing, nothing thanks, nothing really, ok then not, then not, I’ll ask around, ok I’ll ask around, I’ll ask somebody, I’ll ask someone else, oh forget it, ah forget it, just forget it, oh leave it, stop this, stop it, let’s stop, let us stop, whatever, oh whatever, never mind then, nevermind then, forget about it, doesn’t matter, it doesn’t matter, doesnt matter, not needed, no longer needed, I found it, found it, found it myself, I found it myself, I’ll find it myself, I’ll figure it out, I will figure it out, never mind, nevermind, nvm, forget it, leave it, let it be, cancel, stop, quit, exit, abort, it is fine, no matter, does not matter, it does not matter, do not bother, not important, skip it, drop it',
    ),
    repeat: listed(
      'repeat, repeat that, repeat it, can you repeat, can you repeat that, could you repeat that, say that again, say it again, once more, once again, one more time, again, come again, show it again, show that again, show me that again, the same again, what did you say, repeat the answer, repeat your answer, repeat the last answer',
    ),
    shorter: listed(
      'put it differently, say it differently, can you rephrase, rephrase, rephrase that, I don’t understand all of it, I don’t quite understand, I did not quite get that, explain more easy, please explain more easy, explain it more easily, explain simply, explain it simply, explain like I’m five, easier, say it easier, easier please, simpler please, in plain English, in plain words, plain English please, say it shorter, say that shorter, say this shorter, put it shorter, put that shorter, shorten it, shorten that, can it be shorter, simpler, make it simpler, in simple words, too much text, that is too much text, shorter, shorter please, make it shorter, a shorter answer, can you make it shorter, in short, briefly, be brief, keep it short, too long, that is too long, that was too long, tl dr, tldr, summary, summarise, summarize, summarise it, summarize it, summarise that, summarize that, the short version, short version, in one sentence, in a few words, in brief',
    ),
    back: listed(
      'back, go back, previous, the previous answer, previous answer, back to the previous answer, back to the last answer, one back, take me back',
    ),
    whoMadeYou: listed(
      'who made you, who built you, who created you, who wrote you, who programmed you, who developed you, who is behind you, who owns you, who runs you, who is your maker, who is your creator, where do you come from, where do your answers come from, who writes your answers, who wrote the answers',
    ),
    abuse: listed(
      'fuck, fuck you, fuck off, fucking, shit, bullshit, damn, damn it, crap, this is crap, this is shit, you suck, you are useless, you are stupid, you are dumb, you are an idiot, idiot, stupid, stupid bot, dumb bot, useless, useless bot, this bot is useless, this bot sucks, this sucks, the bot sucks, bad bot, worst bot ever, this is useless, shut up, moron, asshole, bastard, I hate you, I hate this bot, piece of shit, piece of crap, wtf, what the fuck, go to hell, this is a joke, what a joke, you know nothing, terrible bot, awful bot',
    ),
    goOn: listed(
      'continue, go on, carry on, proceed, resume, next, keep going, move on, continue please, let us continue, let’s continue, let’s go on, shall we continue, shall we go on, where were we, where did we stop, pick up where we left off, continue where we left off, back to the check, back to where we were',
    ),
    goAhead: listed(
      'I have a question, I have one question, I have another question, I have a quick question, I have some questions, I have a few questions, a question, one question, another question, one more question, quick question, question, I’ve got a question, got a question, may I ask a question, may I ask something, may I ask you something, can I ask a question, can I ask something, can I ask you something, can I ask you a question, I want to ask something, I want to ask a question, I would like to ask something, I would like to ask a question, I need to ask something, I wonder about something',
    ),
    notMeant: listed(
      'that’s not what I mean, no that’s wrong, pff, pfff, pffff, ugh, argh, sigh, grr, meh, you did not answer me, you didn’t answer me, you didnt answer my question, your answer does not help, your answer doesn’t help, not helpful tbh, that’s no help, this makes no sense, that makes no sense, makes no sense, doesn’t make sense, that doesn’t make sense, makes no sense to me, this does not help, this doesn’t help, this isn’t helpful, this is not helpful, that tells me nothing, that says nothing, that’s not an answer, not an answer, that’s not it, that is not it, not what I need, that’s not what I need, that is not what I need, not what I was looking for, you are not answering, you’re not answering, you’re not answering my question, you’re not listening, you are not listening, you don’t listen, you keep repeating yourself, you already said that, you said that already, you told me that already, that’s the same answer, same answer again, I already read that, I have read that already, I still don’t know, I’m still confused, that’s not true, that is not true, that’s incorrect, this is incorrect, it is not right, that’s not right, that is not right, that can’t be right, that did not help, that didn’t help, that didnt help, this did not help, this didn’t help, it did not help, it didn’t help, did not help, didn’t help, that does not help, that doesn’t help, that does not help me, that doesn’t help me, not helpful, that is not helpful, that’s not helpful, that was not helpful, no help at all, that is no help, that is not what I asked, that’s not what I asked, not what I asked, that is not what I meant, that’s not what I meant, not what I meant, that is not what I mean, that is not what I was asking, that’s not what I’m asking, that is not what I want to know, that does not answer my question, that doesn’t answer my question, this does not answer my question, that is not an answer, that is no answer, that is not my question, that was not my question, you did not answer my question, you didn’t answer my question, you misunderstood, you misunderstood me, you got me wrong, you did not understand me, you don’t understand me, you do not understand my question, wrong answer, that is the wrong answer, that is wrong, that’s wrong, this is wrong, I meant something else, I asked something else, that has nothing to do with my question, that has nothing to do with it, just answer the question, answer the question, please answer the question, but answer my question, answer my question, just answer me, so answer me',
    ),
    askedBefore: listed(
      'what did I ask, what did I just ask, what was my question, what have I asked so far',
    ),
    yourName: listed(
      'what is your name, what’s your name, whats your name, your name, do you have a name, have you got a name, what are you called, what do they call you, what should I call you, what can I call you, how are you called, what was your name again, what is your name again',
    ),
    privacy: listed(
      'what’s my name, whats my name, what do you know about me, what do you know of me, what do you still know about me, what do you remember about me, what do you remember of me, do you remember me, do you know me, do you know who I am, do you know my name, what is my name, what have you got on me, what do you have on me, what have you stored about me, what data do you have on me, privacy, gdpr, data protection, privacy policy, privacy statement, your privacy policy',
    ),
    source: listed(
      'seriously, seriously though, for real, no kidding, where is that from, where’s that from, where is this from, where does that come from, where does this come from, where did you get that, where do you get that from, where do you get this from, where do you have that from, who says so, says who, who says that, source, sources, what is your source, what’s your source, what is the source, what are your sources, your source, your sources, are you sure, are you sure about that, are you really sure, are you certain, you sure, sure about that, is that true, is that really true, is this true, is that right, is that so, is that correct, is this correct, really, is this really so, how do you know, how do you know that, how can I be sure, can I trust you, can I trust that, can I trust this, can I rely on that, can I rely on this, is this reliable, are you reliable, how reliable are you, how reliable is this, prove it, can you prove it, I don’t believe you, I do not believe you, I don’t believe that, I don’t believe it, I do not believe it, is that up to date, is this up to date, is it up to date, is this still valid, is that still true, is this current, how current is this, how old is that, how old is this, how old is this information, how old is the information, how up to date is this, when was that written, when was this written, when was this last updated, when was that last updated, when was it updated, when was this updated, what date is that from, who wrote that, who wrote this, who checked that, who checked this, have you checked that, is that official, is this official, are you making this up, are you making that up, did you make that up, do you make things up',
    ),
    pity: listed(
      'pity, too bad, too bad then, shame, what a shame, that’s a shame, that is a shame, oh that’s a shame, what a pity, that’s a pity, that is a pity, bummer, what a bummer, that’s a bummer, unfortunate, that’s unfortunate, that is unfortunate, that’s sad, sad, so sad, how sad, that’s bad, that’s bad news, bad luck, oh no, oh dear, darn',
    ),
    deliver: listed(
      'send it to me, send me that, send me this, send it, email it to me, mail it to me, remind me, set a reminder, can you save this, save this for me, bookmark this, can I come back to this later, can I come back later, can I come back to this tomorrow, can I continue later, can I continue tomorrow, share this, share it, share this answer, copy, copy this, copy the link, copy link, print this, print it, how do I print this, how can I share this',
    ),
    here: listed(
      'do you understand me, are you there, are you still there, you there, you still there, still there, are you awake, are you working, does this work, is this working, is this thing on, test, testing, ping, can you hear me, can you read this, do you read me, are you listening, are you online',
    ),
  },
  wishes: {
    thanks: {
      anyOf: [[listed('thanks, thank, thx, cheers, thankyou, thnx, thanx, appreciated, grateful')]],
      also: listed(
        'chat, kindness, very, your, that, is, was, of, so, clear, clarification, clearing, up, explaining, explanation, explanations, heads, tip, tips, saved, day, lifesaver, star, legend, solved, sorted, everything, all, trying, nothing, it, been, million, bunch, lot, lots, ton, tons, heaps, loads, big, really, ever, anyway, anyhow, again, help, helping, info, information, answer, answers, quick, fast, reply, time, patience, kind, brilliant, great, perfect, lovely, super, awesome, wonderful, excellent, fantastic, amazing, sweet, nice, cool, good, stuff, one, work, job, helpful, useful, buddy, friend, bot, kindly, indeed',
      ),
      unless: listed(
        'what, how, why, when, where, who, which, whose, can, could, may, do, does, is, are, will, would, if, but',
      ),
    },
    sorry: {
      anyOf: [
        [
          listed('sorry, apologies, apologise, apologize, offence, offense'),
          listed('didnt, wasnt, none, rude, harsh, mistake, outburst, language, swearing, shouting, earlier'),
        ],
        [listed('meant, mean'), listed('rude, harsh, mean, bad')],
      ],
      also: listed(
        'didnt, meant, mean, like, way, badly, rude, harsh, mistake, wasnt, earlier, outburst, language, swearing, shouting, none, taken, come, across, sound, intended, bot',
      ),
      unless: listed(
        'what, how, why, when, where, who, which, whose, can, could, may, is, are, will, would, if, but',
      ),
    },
    notMeant: {
      anyOf: [
        [
          listed('answer, reply, response'),
          listed('wrong, incorrect, false, untrue, bad, rubbish, nonsense, useless'),
        ],
        [listed('you'), listed('understand, get, follow'), listed('nothing, dont, didnt, never, not')],
        [listed('you, youre'), listed('misunderstand, misunderstood, mistaken, wrong')],
        [listed('you, youre'), listed('help, helpful'), listed('not, no, arent, much, isnt')],
        [listed('help, use'), listed('much, lot'), listed('not, isnt, wasnt, arent')],
      ],
      also: listed(
        'arent, isnt, didnt, dont, wasnt, youre, me, thing, anything, word, single, given, gave, completely, totally, simply, just, at, all, either, point, question, bot, last, previous, being, very, really, of, use',
      ),
      unless: listed('what, how, why, who, if'),
    },
    language: {
      anyOf: [
        [
          listed('language, languages'),
          listed('speak, know, understand, answer, talk, support, offer, available, have, write, work'),
        ],
      ],
      also: listed('other, any, many, chat, else, bot'),
    },
    whoAreYou: {
      anyOf: [
        [
          listed('you'),
          listed(
            'married, single, love, pizza, sleep, eat, drink, old, age, birthday, happy, sad, tired, bored, lonely, feelings, feel, girlfriend, boyfriend, hobby, hobbies, favourite, favorite, football, alive, born, live, god, dream, dreams, like, joke, jokes',
          ),
        ],
        [
          listed('you, u, this, it, that'),
          listed('human, person, people, real, actual, someone, somebody, man, woman'),
          listed('bot, robot, machine, computer, ai, chatbot, program, software'),
        ],
        [
          listed('am, are'),
          listed('talking, chatting, speaking'),
          listed('bot, robot, machine, computer, ai, chatbot, real, actual, human'),
        ],
        [
          listed('are, r'),
          listed('you, u'),
          listed('real, actual, human, bot, robot, chatbot, ai, chatgpt, copilot, gpt'),
        ],
      ],
      also: listed(
        'any, much, where, your, is, how, have, are, do, married, single, love, pizza, sleep, eat, drink, old, age, birthday, happy, sad, tired, bored, lonely, feelings, feel, girlfriend, boyfriend, hobby, hobbies, favourite, favorite, football, alive, born, live, god, dream, dreams, like, joke, jokes, or, what, just, a, an, actual, actually, really, living, breathing, some, kind, sort, then, even, now, only, talking, speaking, chatting, with, to, am, i',
      ),
      unless: listed('want, talk, speak, need, get, put, connect, could, can, let, give, help, is there'),
    },
    source: {
      anyOf: [
        [listed('source, sources')],
        [
          listed('sure, certain, true, correct, reliable, trust, official, accurate, believe'),
          listed('you, that, this, it, information, answer, info'),
        ],
        [
          listed('old, recent, current, updated, written, checked, date'),
          listed('this, that, it, information, info, answer, facts'),
          listed('how, when, is, was, who, what'),
        ],
      ],
      also: listed(
        'and, so, now, absolutely, totally, completely, really, quite, honestly, still, up, last, time, facts, text, here, about, from, about, one hundred, percent, make, can, rely, know, your, am, information, info, answer, answers',
      ),
      unless: listed(
        'licence, licences, licenses, key, keys, benefit, benefits, discount, subscription, email, account, company, programme, program, employer, expiry, expire, price, eligible, source code, not',
      ),
    },
    deliver: {
      anyOf: [
        [listed('send, email, mail, forward, text, fax'), listed('me, us, it, that, this, colleague, boss')],
        [listed('remind, reminder'), listed('me, us, set')],
        [listed('put, add, save'), listed('calendar, diary, outlook')],
        [listed('come, continue, return'), listed('back, later, tomorrow')],
      ],
      also: listed(
        'send, email, mail, e, forward, text, remind, reminder, calendar, diary, outlook, put, add, save, set, later, tomorrow, monday, january, february, march, april, may, june, july, august, september, october, november, december, week, month, day, time, date, colleague, boss, address, link, answer, conversation, copy, by, my, back, come, continue, also, inbox',
      ),
      unless: listed('which, what, how, why, when, work, company, receive, valid, expire'),
    },
    shorter: {
      anyOf: [[listed('simple, simpler, simply, easier, plainer, plain, shorter, briefer')]],
      also: listed(
        'say, put, explain, make, can, could, words, word, language, terms, english, it, that, this, again, more, bit, little, way, you, much',
      ),
      unless: listed('what, how, why, when, price, cheaper, which, get, buy, there'),
    },
    person: {
      anyOf: [
        [listed('who, whos'), listed('contact, helpdesk')],
        [listed('number'), listed('ring, call, phone, dial')],
        [listed('who'), listed('ring, phone, call, speak, talk'), listed('i, we, about')],
        [listed('call, phone, ring'), listed('me, us')],
        [
          listed('who, whos, whose'),
          listed('admin, administrator, responsible, charge'),
          listed('our, us, we, here, this, it'),
        ],
        [
          listed('call, ring, phone, contact, reach'),
          listed('me, us, back'),
          listed('you, anyone, someone, somebody, can, could, please'),
        ],
        [listed('anyone, anybody, someone, somebody'), listed('help, assist')],
        [listed('who'), listed('ask, contact, call, turn'), listed('i, we')],
        [
          listed('talk, speak, chat, reach, contact, connect, transfer, call, phone, put'),
          listed(
            'person, people, human, someone, somebody, anyone, anybody, agent, operator, colleague, helpdesk, adviser, advisor',
          ),
        ],
        [listed('human, humans, agent, operator, helpdesk')],
        [listed('real, actual, live'), listed('person, people, someone, somebody')],
        [listed('phone, telephone'), listed('number')],
        [listed('anybody, anyone, somebody, someone'), listed('there, here')],
        [listed('put'), listed('through')],
        [listed('complain, complaint')],
      ],
      also: listed(
        'pass, transfer, forward, connect, through, over, about, this, that, can, i, we, admin, administrator, responsible, charge, is, our, at, company, firm, organisation, partner, in, of, then, for, call, ring, phone, back, today, tomorrow, by, on, real, actual, live, service, desk, support, team, give, through, number, want, need, behind, there, rather, prefer, instead, directly, dial, any, Microsoft, who, hotline, agent, way, email, mail, address, reach, or, only, got, have',
      ),
    },
    privacy: {
      anyOf: [
        [
          listed('anyone, anybody, someone, somebody, who, you'),
          listed('reading, listening, watching, monitoring, monitored'),
        ],
        [listed('you'), listed('do'), listed('data, questions, messages, conversation, chats')],
        [
          listed('you, bot, this, it, is, my, i, what'),
          listed(
            'keep, keeps, kept, store, stores, stored, save, saves, saved, record, records, recorded, log, logs, logged, remember, retain, collect, track, share, shared, see, sees, seen, read, reads, happens, privacy, gdpr, anonymous, confidential, private',
          ),
          listed(
            'type, write, say, ask, tell, it, long, typed, questions, question, messages, data, me, chat, conversation, conversations, anonymous, confidential, private, privacy, gdpr, saved, recorded, logged, stored',
          ),
        ],
        [listed('privacy, gdpr')],
        [listed('who'), listed('read, reads, see, sees'), listed('this, my, what')],
        [
          listed('boss, manager, employer, company, hr, management'),
          listed('see, sees, read, reads, know, knows, find, watch, watching, access'),
          listed('this, type, write, ask, say, chat, conversation, messages, questions'),
        ],
      ],
      also: listed(
        'reading, listening, watching, monitoring, monitored, along, in, policy, statement, notice, long, data, personal, information, info, messages, typed, write, written, chats, else, anyone, anybody, boss, employer, company, manager, here, happens, about, with, going, able, actually, everything, anything',
      ),
    },
    forget: {
      anyOf: [
        [
          listed('delete, erase, remove, wipe, forget, clear'),
          listed('me, my, data, everything, all, whatever, what'),
        ],
      ],
      also: listed(
        'said, told, wrote, typed, asked, ever, far, you, know, knows, have, stored, saved, kept, keep, info, information, personal, history, conversation, conversations, remember, about',
      ),
    },
    topics: {
      anyOf: [
        [listed('what, anything'), listed('else, more, other'), listed('you'), listed('tell, do')],
        [listed('topic, topics, subject, subjects')],
        [listed('talk, discuss'), listed('what')],
        [listed('what, anything'), listed('you'), listed('else, more, other'), listed('know, answer, help')],
      ],
      also: listed(
        'tell, me, do, us, things, stuff, which, know, talk, cover, list, show, available, answer, help, else, other, besides, about, with',
      ),
    },
    askedBefore: {
      anyOf: [
        [listed('what'), listed('i'), listed('asked, said, wrote, typed'), BEFORE],
        [listed('what'), listed('did'), listed('ask, say, write, type'), BEFORE],
        [listed('what'), listed('was, were'), listed('my'), listed('question, questions'), BEFORE],
      ],
      also: listed('remember, do, time, minute, moment, ago, very, you'),
    },
    help: {
      anyOf: [
        [listed('i, im'), listed('new, newbie, newcomer'), listed('i, im')],
        [listed('what, whats'), listed('i'), listed('you, this'), listed('use')],
        [listed('what, whats, which'), listed('are'), listed('you'), listed('for')],
        [listed('you'), listed('what, how, why'), listed('do, for, able, purpose, offer')],
        [listed('bot, chatbot'), listed('what, whats, how'), listed('do, does, for, work')],
        [listed('what, whats'), listed('is, whats'), listed('this')],
        [listed('understand'), listed('not, dont, cannot, cant')],
        [listed('i, im'), listed('new'), listed('here')],
        [listed('start, run, begin, do, open, make'), listed('check, checks')],
      ],
      also: listed(
        'heck, hell, earth, supposed, chat, chatbot, today, first, started, just, actually, exactly, bot, even, wait, meant, use, good, thing, all, about, else, other, things',
      ),
    },
    abuse: {
      anyOf: [
        [
          listed(
            'stupid, useless, dumb, idiot, moron, crap, shit, shitty, sucks, worthless, rubbish, garbage, pathetic',
          ),
        ],
        [listed('you, bot'), listed('bad, terrible, awful')],
      ],
      also: listed(
        'bot, chatbot, thing, machine, answers, fucking, bloody, damn, totally, completely, really, piece',
      ),
    },
  },
  takeCheck: {
    anyOf: [[listed('check, checking, verify, test, start, begin')]],
    also: listed(
      'yes, yeah, yep, ok, sure, lets, let, us, want, wanna, like, love, that, it, this, now, go, ahead, then, do, the, run, out, together, well, gladly, right',
    ),
    unless: listed('how, what, why, when, where, who, which, cost, price, not, dont'),
  },
  noneOfThese: listed(
    'none, none of them, none of these, none of those, neither, neither of them, no none of them, no none of these, none fits, none of them fits, something else, anything else, not that, not these, none of the above',
  ),
  courtesy: listed(
    'love, dear friend, sir, madam, ma’am, mate, friend, my friend, dude, bro, pal, folks, guys, team, buddy, there bot, no wait, wait, wait a minute, hang on, hold on, first, first of all, actually, oh wait, I want to, I want a, I would like to, I’d like to, I’d like, I need to, can I, could I, may I, can we, could we, let me, can I please, tell me, show me, hi, hello, hey, i, please, pls, plz, then, now, so, well, and, but, oh, ah, just, dear, dear bot, bot, man, mate, really, again thanks, for now, very much, so much, a lot, for your help, for the help, for that, for me, to me, can you, could you, would you, I would like, I want, I need, tonight, today, everyone, all, there, sorry, yes, ok, okay, must, should, shall, have to, has to, does, do',
  ),
  overheard: {
    bye: listed(
      'bye, goodbye, farewell, cheerio, see you, see ya, gotta go, have to go, signing off, good night, nice evening, nice day, nice weekend',
    ),
    thanks: listed(
      'thanks, thank you, thx, thankyou, thank u, cheers, grateful, appreciate it, appreciated, been kind, been very kind, been helpful, been very helpful, been a great help',
    ),
    notMeant: listed(
      'complicated, confusing, cumbersome, not an answer, didn’t get an answer, useless, rubbish, no use, no help, of no use, waste of time, wasting my time, disappointed, disappointing, frustrated, frustrating, annoying, annoyed, ridiculous, pathetic, hopeless, not helpful, unhelpful, didn’t answer, did not answer, not answering, didnt answer, never answer, don’t answer, dont answer, don’t listen, going in circles, round in circles, nobody explains, no one explains, taking forever, takes forever, makes no sense, doesn’t make sense, doesn’t make any sense, fed up, sick of this, had enough, giving up on you, terrible service, bad service',
    ),
    telling: listed(
      'I, I’m, I am, I’ve, I have, I was, I just, I work, I live, my, my name, we, we’re, we are, we’ve, our, he, he’s, she, she’s, they, they’re, it’s, it is, it was, that’s, that is, that was, this is, mine, today, yesterday, only, just, now, here, everybody, everyone, people, somebody, someone, me too, sitting, working, new here, here at',
    ),
    wanting: listed(
      'keeps, dropping, crashes, crashing, crashed, frozen, freezes, offline, down, expiring, invoice, bill, am I, are we, are you, is it, is that, is this, is there, do I, do we, does it, do they, have I, has he, is my, are my, allowed, want, wants, wanted, need, needs, needed, like to, looking, look for, trying, try, cant, can’t, cannot, couldnt, doesnt, doesn’t, dont, don’t, didnt, didn’t, isnt, isn’t, not, no, wont, won’t, lost, error, problem, trouble, issue, stuck, fail, fails, failed, broken, missing, how, what, which, where, when, why, who, whether, if, could, should, may, can, help, get, buy, order, wonder, wondering, question, expire, expires, expired, notice',
    ),
  },
  reply: {
    pity: 'Sorry, I had hoped for better news, too. Can I tell you anything else?',
    deliver:
      'I cannot send messages or reminders, but our conversation stays here for some time. On the web page, **Share** below an answer lets you copy it, link to it or print it, and **More** does the same for the whole conversation. And the check of dates ends with the deadlines to put in your calendar.',
    told: 'I see. What would you like to know?',
    here: 'Yes, I am here. What would you like to know?',
    yourName: (name) => `My name is **${name}**.`,
    ok: 'Good. Just ask if there is anything else.',
    yes: 'Gladly, but I am not waiting for an answer right now. What would you like to know?',
    no: 'All right. If you need something else, just ask.',
    sorry: 'No harm done.',
    unsure: 'That is all right. Perhaps one of these helps:',
    neverMind: 'All right, let us leave it at that. Ask me whenever you like.',
    repeat: 'There is nothing to repeat yet. What would you like to know?',
    shorter: 'There is no answer yet that I could shorten. What would you like to know?',
    back: 'There is no earlier answer to go back to. What would you like to know?',
    whoMadeYou:
      'I was set up by the people who look after these subjects where you work. My answers were written and checked by people; under each one you see its source and date.',
    abuse: 'I am sorry I could not help. A person may be able to:',
    goOn: 'There is nothing to go on with. Ask me a question, or start a check.',
    goAhead: 'Go ahead.',
    notMeant: 'Sorry, I misunderstood you',
    askedBefore:
      'What you asked is further up in this conversation. To have my last answer again, type “repeat”.',
    pageMenu:
      'On the web page: for one answer under **Share** below it, for the whole conversation at the top, under **More**.',
    noSuchChoice: 'There is no such choice right now. What would you like to know?',
  },
  privacy: {
    text: 'I remember where we are in the conversation, your language and what you asked last, and note a line for each question, without your name. Write “forget me” and it is deleted.',
    link: 'What I keep, and for how long',
    elsewhere: 'What exactly I keep, and for how long, is on my web page, under **Privacy**.',
  },
  sourced: (label, source) =>
    `This is where the answer “${label}” comes from. ${source}. It was written from that source and checked by people. If you want to be quite sure, open the source.`,
  inShort: (label) => `In short, on “${label}”:`,
  elsewhere: {
    kinds: {
      password: {
        about: 'passwords and signing in',
        words: listed(
          'password, passwords, passcode, log in, login, logging in, sign in, signing in, locked out, mfa, authenticator, two factor, reset my pin',
        ),
      },
      printer: {
        about: 'printers',
        words: listed('printer, printers, printing, toner, scanner, photocopier, copier'),
      },
      payroll: {
        about: 'pay and payslips',
        words: listed(
          'payroll, payslip, pay slip, payslips, salary, salaries, wages, my pay, overtime pay, expense claim, expenses, get paid, paid late, payday, pay day, my paycheck, paycheck, holiday pay, sick pay, my bonus',
        ),
      },
    },
    lead: (about) => `It sounds like a question about **${about}**. For that, go here:`,
  },
  person: {
    whatFor: listed('who, that can, about, to look at, because, regarding'),
    title: 'Asking a person',
    button: 'Ask a person',
    none: 'I have no address or phone number for your own organisation.',
    about: (topic) => `Ask a person: ${topic}`,
  },
  topics: {
    about: listed(
      'I want to know about, I want to no about, know about, no about, know more about, I want to know more about, I’d like to know about, I want info about, I want information about, tell me about, tell me more about, tell me something about, more about, about, info about, info on, information about, information on, questions about, questions on, a question about, I have questions about, I have a question about, everything about, all about, what do you know about, what can you tell me about, show me, the, our, your, the topic, topic, Microsoft, can we talk about, could we talk about, let’s talk about, let us talk about, can we discuss, let’s discuss, talk about, I want to talk about, I’d like to talk about, can you tell me about, can you tell me something about, go to, switch to, what about, how about, something about, anything about, any info on, and',
    ),
    after: listed('please, then, now, instead, for a bit, with you, too'),
    defining: listed(
      'what is a, what is the, what is, what are, what are the, what are these, what’s a, whats a, what is meant by, what do you mean by, what does it mean, what does, what exactly is a, what exactly are, explain, can you explain, define, definition of, meaning of, a, an, these, those, exactly',
    ),
    title: 'What I know',
    text: 'Choose a subject to see all its questions, or simply ask.',
    button: 'What do you know?',
    other: (asked, known) => `I do not know that about **${asked}**. For **${known}**, this is the answer:`,
    topic: (title, count) => `${title} (${count})`,
    questions: (from, to, of) =>
      from === 1 && to === of ? `All ${of} questions:` : `Questions ${from} to ${to} of ${of}:`,
    wanted: listed(
      'more, some more, anything more, tell me more, more please, more info, more information, go on tell me more, give me more',
    ),
    more: 'More questions',
  },
  feedback: {
    missing:
      'Thank you, I have noted that. What was missing? What you write now goes, without your name, to those who look after the answers.',
    noted: 'Thank you. It is noted for the people who look after this bot.',
    others: 'Perhaps one of these comes closer:',
  },
};
