// What people type in a check, in English.
import { listed } from '../format.js';
import type { ReadingWords } from '../reading-words.js';
import { countries } from './names.js';

export const reading: ReadingWords = {
  plain: listed(
    "sit, sitting, we sit, in May, since May, of May, during May, everything, everything's, over in, over here in, down in, up in, out in, so far, up to now, i work for, i'm working for, pay by, pay with, we pay, pay, paying, perfectly, completely, totally, plain, pretty, entirely, i mean, i meant, meant, any, subscription, subscriptions, primary, secondary, elementary, run, of course, head office, head offices, headquarters, headquartered, hq, main office, based out of, right now, at the moment, current, company, firm, business, and, key, keys, benefit, benefits, expire, expires, expiry, dates, date, renewal, account, e3, e5, bit, we, we're, our, ours, us, i, i'm, im, me, my, mine, it, it's, its, they're, this, that, that's, there, here, are, is, am, be, have, has, i've, we've, got, a, an, the, in, at, of, for, from, on, with, as, by, to, through, via, please, thanks, thank, you, hi, hello, hey, well, so, just, simply, really, actually, certainly, definitely, obviously, naturally, located, based, situated, live, work, working, country, office, called, is, being, organisation, organization, kind, type, sort, one, say, it'd, small, large, big, local, registered, case, about, using, use, buy, buying, bought, count, counted, together, it, answer, choose, pick, take, option, guess not, currently, now, today, do, does, asking, myself, incorporated, registered in, operate, operates, runs, own, owns, represent, teach, work at, work in, working at, working in, s, re, ve, m, d, still, both, all, only, mostly, mainly, quite, very, rather, typical, ordinary, normal, regular, mate, yes, yeah, yep, sure, ok, okay, would like, right, since, between us, who, which, whole, entire, founded, established, m365, o365, microsoft",
  ),
  denying: listed(
    "either, not, no, non, nor, neither, never, without, none, nothing, isn't, isnt, aren't, arent, don't, dont, doesn't, doesnt, didn't, didnt, haven't, havent, hasn't, hasnt, hadn't, wasn't, wasnt, weren't, won't, wont, can't, cant, cannot, couldn't, wouldn't, shouldn't, ain't, nope, anything but, except, excluding, outside, other than, rather than, instead of, far from, hardly, barely, missing, lacking, lacks, lack, fail, failed, fails, zero, off, deactivated, disabled, blocked, switched off, turned off, unable, denied, rejected, out of, moved out, no way, nowhere, neither of, less than, opposite, hate",
  ),
  past: listed(
    'was, had, formerly, former, previously, previous, once, used to, ex, until, expired, ended, cancelled, last, before, ago, back then, earlier, originally, lost, stopped, discontinued, no longer, any more, anymore, not any more, not anymore, were, been, stopped being, ceased, closed, closed down, went bust, bankrupt, dissolved, moved away, moved out, left, used, before that, back when, lapsed, ran out, merged, back in the day, till, up to, retired, quit, sold, resigned, graduated, years ago, shut, shut down, folded, wound up, liquidated, demolished, expired last',
  ),
  ahead: listed(
    'will, would, should, could, might, may, plan, planning, plans, planned, going to, want, wants, wish, hope, hoping, need, needs, soon, later, next, if, when, once, become, becoming, unless, intend, considering, thinking of, about to, eventually, someday, tomorrow, let us say, suppose, imagine, assuming, like to, will be, hope to, aiming, aim, aims, intends, looking to, want to, need to, plan to, planning to, would like, would like to, d like to, future, soon to be, upcoming, in the future, once we, as soon as, starting up, setting up, set up next, apply, applying, applied, pending, opening, in the process, dream, dreaming, wish we, thought about, thinking about, trying, try, about becoming, next spring, waiting, if only, could be, ought',
  ),
  others: listed(
    "wife, wife's, husband, husband's, his, her, their, theirs, they, he, she, sister, brother, friend, friend's, partner's, supplier, vendor, reseller, customer's, client's, clients, customers, neighbour, neighbor, parent company, competitor, competitors, somebody, someone, other, others, another, subsidiary, mother, father, boss, colleague, sell, serve, work for, spouse, daughter, son, uncle, aunt, cousin, dad, mum, mom, brother's, sister's, mother's, father's, dad's, mum's, girlfriend, boyfriend, fiancé, flatmate, roommate, landlord, tenant of, our tenants, landlords, ex-wife, other people, people we, sister company, holding company, holding, daughter company, mother company, parent, our bank, our accountant, our customers, their company, someone's, somebody's, neighbours, neighbour's, acquaintance, former employer, old employer, previous employer, work with, works with, working with, works for, working for, next door, opposite us, nephew, niece, brother-in-law, in-laws, grandfather, grandmother",
  ),
  pointing: listed('he, she, his, her, hers, him, they, their, theirs'),
  doubting: listed(
    'not all, not everything, not every, not all of them, not the whole lot, not both, like a, like an, feels like, looks like a, one of them, one of those, one of the two, you tell me, your call, talked about, discussed, spoke about, we’ve talked about, not only, not just, not merely, maybe, perhaps, possibly, probably, likely, presumably, i think, think, guess, believe, suppose, assume, seems, seem, apparently, not sure, unsure, doubt, or, either, almost, nearly, sort of, kind of, somewhat, partly, half, almost certainly, could be, might be, afaik, hopefully, in between, hard to say, sort of like, kinda, kindof, sorta, supposedly, allegedly, unclear, depends, it depends, could also, more like, not exactly, something like, more or less, mixed, mix, partially, semi, quasi, half-half, fifty-fifty, ish, unsure whether, whether, honestly no, idea, no idea, dunno, don’t know, presume, reckon, imagine, wonder, wondering, debatable, technically, basically a kind, arguably, quote unquote, so-called, so called, as far as, not certain, can’t be sure, give or take, roundabout',
  ),
  mocking: listed(
    'if you say so, says who, yeah right, yeah yeah right, as if, my foot, in your dreams, in my dreams, you wish, I wish, pull the other one, fat chance, very funny, dream on, when pigs fly, when hell freezes over, what a joke, don’t make me laugh, just kidding, only kidding, sarcasm, and I am the king, and I’m the king, and I am the queen, and I’m the queen, and I am the pope, and I’m the pope',
  ),
  wanting: listed(
    'want, wants, need, needs, wish, going to, like to, would like, would like to, d like to, looking to, plan to, plans, plan, planning, planning to, want to, need to, will, starting, start',
  ),
  supplying: listed(
    'sell, sells, selling, sold to, supply, supplies, supplying, supplier, suppliers, deliver, delivers, delivering, provider, provide, provides, providing, serve, serves, serving, consult for, consults, advise, advises, contractor, contractors, audit, audits, auditing, market to, invoice, work with, works with, cater',
  ),
  asides: {
    sources: listed(
      'if the portal is right, if I can believe, if I can trust, if the mail is right, on the invoice, on our invoice, on the bill, in the portal, on the contract, in the mail, in the email, according to, says, via, through, via our, as stated, stated, as per, as shown, courtesy of, told me, told us, bought from, supplied by, bought through, bought via, from our reseller, from our supplier, by our reseller',
    ),
    explaining: listed(
      "that's, thats, that is, which is, those are, these are, that's how, it's how, meaning, i.e.",
    ),
  },
  beside: {
    being: listed("is, are, am, be, being, 's, 're, 'm, called, named, as"),
    inside: listed('in, at, on, within, inside, based, located, near'),
    subjects: listed('we, i, you, they, it, who, that, which'),
    parts: listed(
      'department, departments, dept, division, branch, part, part of, team, campus, faculty, arm, unit, subsidiary, member, members, staff, teacher, teachers, employee, employees, admin, administrator, IT, head',
    ),
    definite: listed('the, this, that'),
    relative: listed('that, which, who, where we'),
    having: listed('with'),
    definiteEndings: [],
    isNounFirst: true,
  },
  takingNote: listed('ok, okay, okey, k, kk, alright, all right, great, perfect, fine, good, super, cool'),
  agreeing: listed('right, that is right, that’s right, correct, that is correct, exactly, exact, indeed'),
  hedged: {
    yes: listed(
      'think so yeah, i think yeah, i think yes, prob, prolly, probs, I think so, think so, I believe so, I guess so, guess so, I suppose so, I assume so, I would think so, I should think so, probably, most likely, very likely, should be, it should be, it should, I would say so, I reckon so, I’m pretty sure, pretty sure, as far as I know, as far as I know yes, I hope so, quite possibly, presumably, seems so, looks like it, it seems so',
    ),
    no: listed(
      'I don’t think we have that, don’t think we have that, I don’t think we have it, don’t think we have it, don’t think we’ve got that, don’t think we’ve got it, I don’t think we’ve got that, I don’t think we’ve got it, I don’t think we have any, don’t think we have any, don’t think we do, I don’t think we do, I don’t think so, I do not think so, don’t think so, I think not, I guess not, I doubt it, probably not, I don’t believe so, don’t believe so, not that I know of, not that I know, not that I’m aware of, not to my knowledge, not as far as I know, doesn’t seem so, doesn’t look like it, most likely not',
    ),
  },
  opining: listed(
    'I think, I believe, I guess, I suppose, I reckon, as far as I know, to my knowledge, afaik, I’m fairly sure, I am fairly sure, I’m pretty sure',
  ),
  opening: {
    yes: listed(
      'yes, yeah, yep, yup, yess, yea, yes indeed, of course, definitely, absolutely, sure thing, certainly',
    ),
    no: listed('no, nope, nah, not yet, nothing yet, unfortunately no, no not yet, no never'),
  },
  doing: listed(
    'did, did it, did that, done, does, has done, took care, handled, set up, set it up, activated, redeemed, assigned, sorted, arranged, gave me, gave us',
  ),
  parting: listed('but'),
  but: listed('but, though, although, however, except, only if, unless, apart from, yet not'),
  or: listed('or, nor'),
  halfDenials: [],
  bareDenials: listed('not'),
  softening: listed(
    'erm, nah, hm, sorry, been busy, been swamped, nothing left to do, thx, ty, cheers, pal, so far, please, thanks, thank you, oh, well, ah, eh, um, uh, hmm, mm, er, also, then, sir, madam, mate, man, sorry, unfortunately, honestly, to be honest, frankly, tbh, actually, really, in fact, I am afraid, I’m afraid, just, so, basically, obviously, luckily, of course, for sure, certainly, definitely, currently, right now, at the moment, indeed, lol, haha, hi, hello, hey, for us, for me, here, guys, dear, simply, already',
  ),
  askingFirst: listed(
    'I’d have to ask, I would have to ask, I have to ask, I’ll have to ask, I need to ask, I’d need to ask, I would need to ask, have to check with, need to check with, have to ask, need to ask, let me ask, I must ask',
  ),
  unknownOf: listed('about, of, on, regarding, when it comes to'),
  notFound: listed(
    'can’t find it, cannot find it, I can’t find it, I cannot find it, couldn’t find it, I could not find it, can’t find that, I can’t find that, I can’t find the date, can’t see it, I can’t see it, don’t see it, I don’t see it, I don’t see one, don’t have it, I don’t have it, don’t have it at hand, I don’t have the date, no date given, not listed, it doesn’t say, doesn’t say, it is not shown, not shown, nowhere to be found, don’t have that info, I don’t have that information, no information, can’t tell, I can’t tell, I couldn’t say, couldn’t tell you, don’t remember, I forgot, forgot, I have forgotten, can’t recall, don’t recall, I don’t recall, beats me, haven’t a clue',
  ),
  asking: {
    ofStep: listed(
      'need, needed, want, require, mean, means, meant, exactly, difference, different, between, compared, called, matter, calculate, find, see, look, good for, now, again, hang on, count, counts, counted, sort, kind, really, actually, ask, asking, asks, minimum, least, enough, include, included, includes',
    ),
    pointing: listed(
      'this, that, these, those, do you need, you need, do you want, do you ask for, do you mean',
    ),
    openers: listed('so, and, hmm, hm, ok, okay, well, um, uh, but, wait'),
    leads: listed(
      'hang on, hold on, hold up, wait, wait a minute, wait a second, wait a sec, one moment, just a moment, one sec, sorry, one question, quick question, a question, question, before I go on, before we go on, before I answer, first, by the way, btw',
    ),
    whatIs: listed(
      'what is, what’s, whats, what are, what does, what do you mean by, wats, whts, what r, what the heck is, wtf is, never heard of',
    ),
    phrases: listed(
      "what's, whats, I wonder, I’d like to know, I would like to know, can you tell me, can you explain, could you explain, do you know",
    ),
    words: listed(
      'what, which, who, whose, when, where, why, how, could, should, tell, explain, what’s, whats, how’s',
    ),
    verbs: listed('can, may, does, do, did, is, are, was, were, has, have, will, would'),
    subjects: listed(
      'it, this, that, these, those, there, we, i, you, my, our, your, the, a, an, he, she, they, every, everyone, someone, all, any, e3, e5, f1, f3, a3, a5',
    ),
  },
  courtesy: listed(
    "please, thanks, thank you, ok, okay, oh, well, so, now, then, hi, hello, hey, sorry, just, no thanks, no thank you, yes please, can you, could you, can we, could we, can i, would you, will you, i want to, i want you to, i would like to, i'd like to, we want to, we would like to, we'd like to, let us, let's, i wish to, help me, that, it, this, the check, this check, here, for me, for us, actually",
  ),
  both: listed('both, yes to both, both of them, I have both, we have both, yes both, both yes'),
  neither: listed(
    'neither, neither of them, none of them, no to both, neither of the two, no to both of them',
  ),
  having: {
    yes: listed(
      'sure do, I sure do, I do indeed, I certainly do, got one, works again, it works again, fixed now, it’s fixed now, working again, back again, I have one, I’ve got one, I do have one, we have one, got one, yes I have one, I have it, we have it',
    ),
    no: listed(
      'I have none, I don’t have one, I do not have one, I haven’t got one, none, we have none, we don’t have one, don’t have one, no I don’t have one, I don’t have any, don’t have any of those, dont have any of those, don’t have any of that, dont have any of that, don’t have any, dont have any, don’t have those, dont have those, don’t have that, dont have that, we don’t have that, we dont have that, we don’t have any of those, we dont have any of those, we don’t have any of that, we dont have any of that, we don’t have any, we dont have any, we don’t have those, we dont have those, haven’t got any, havent got any, haven’t got that, havent got that, got none, none of those, none of that, don’t have it, we don’t have it',
    ),
    lacking: listed(
      "havent opened another, havent got a new one, they took mine away, never will, nothing of my own, nothing private, no personal one, none of my own, haven't opened another, haven't got a new one, no new one, never got a new one, never set one up, never had one, never got one, never been given one, been without ever since, without ever since, don't have another, only the work one, just the work one, only have the work one, only my work account",
    ),
  },
  concluding: listed('so, so that’s a, hence, therefore, which makes it'),
  things: listed('they, them, it'),
  doers: listed('by, together with'),
  correcting: {
    openers: listed(
      'actually, I meant, I meant to say, rather, correction, it should be, that should have been, I take that back, make it, make that, actually make that, actually make it, change that to, sorry it’s, sorry, it’s, actually no it’s, put',
    ),
    instead: listed('instead, but rather, rather'),
    wait: listed(
      'oh no, or no, oh wait, I mean, sorry I mean, no I mean, make that, that should be, I meant, wait, no wait, wait no, hang on, hold on, scratch that, correction, my mistake, oops, sorry no, no sorry, wrong, typo, sorry typo, a typo, my bad, slip of the finger, oh hang on, sorry wait',
    ),
    andNot: listed('and not, and certainly not'),
    thought: listed(
      'initially, at first, to begin with, until recently, I thought, thought, we thought, I first thought, I had thought, I assumed, I said, I wrote, I typed, it said',
    ),
  },
  numbers: {
    noneAtAll: listed(
      'none at all, none whatsoever, not a single one, not one, not even one, nothing at all, we have none at all, we don’t have any at all, absolutely none, zero point zero, we haven’t got a single one, not any at all',
    ),
    about: listed(
      'a bit over, just over, slightly more than, a little over, slightly over, a bit more than, a little more than, nearly, almost, close to, just under, a bit under, slightly under, a little under, not quite, roughly over, about, around, roughly, approximately, approx, circa, ca, some, or so, more or less, give or take, ish, approximate',
    ),
    atLeast: listed(
      'at least, minimum, min, minimum of, no less than, not less than, or more, and up, upwards, upwards of',
    ),
    moreThan: listed(
      'more than, over, above, exceeding, in excess of, a bit over, just over, slightly more than, a little over, slightly over, a bit more than, a little more than',
    ),
    atMost: listed(
      'at most, maximum, max, maximum of, no more than, not more than, up to, or less, or fewer',
    ),
    lessThan: listed(
      'less than, fewer than, nearly, almost, close to, under, below, just under, a bit under, slightly under, a little under, not quite',
    ),
    between: listed('between, from'),
    to: listed('to, and, till, until'),
    plus: listed(
      'as well as, along with, and another, plus another, another, and a further, and also, and, plus',
    ),
    rest: listed('rest'),
    year: listed('in, in the year, year, the year, during, in about, back in'),
    counted: listed(
      'on the dot, on the nose, dead on, right now, at present, down to, up at, we’re at, we are at, we pay for, we’re paying for, we’re sitting at, sits at, for everyone, for everybody, for the whole company, for all of us, of them, them, counted, i counted them, we counted, the total, the number, there are, in our tenant, tenant, it comes to, all told, licensed users, licence, licences, license, licenses, seat, seats, subscription, subscriptions, user licences, user licenses, microsoft, office, in total, total, altogether, all in all, exactly, precisely, bought, we bought, units, pieces, user, users, of, all, all of them, all of it, x, that would be, that’d be, it would be, it’d be, would be, that comes to, comes to, that makes, this many, per our count',
    ),
    selves: listed('we are, we’re'),
    people: listed('employees, people, staff, workers, colleagues, headcount, heads, folks, persons'),
    others: listed(
      'employees, people, staff, workers, colleagues, students, pupils, PCs, computers, laptops, devices, machines, days, months, years, headcount, heads, euros, dollars, pounds, percent, offices, mailboxes, accounts',
    ),
    roundly: {
      '2000': listed('a couple of thousand, a couple thousand, couple of thousand, couple thousand'),
    },
    vague: listed(
      'several, few, a few, couple, a couple, many, lots, plenty, dozen, dozens, hundreds, thousands, a lot, some',
    ),
    units:
      'zero one/a/an two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty/fourty fifty sixty seventy eighty ninety',
    hundred: 'hundred',
    thousand: 'thousand',
    isOnesFirst: false,
    isCountedOnTo: [],
    million: 'million',
    and: 'and',
    scales: {
      '100': listed('hundred'),
      '1000': listed('k, thousand, grand'),
      '1000000': listed('m, mn, million, millions'),
    },
    articles: { counting: listed('one'), never: listed('a, an'), notBefore: listed('of, for') },
  },
  dates: {
    relative: {
      '-2': listed('the day before yesterday, day before yesterday'),
      '-1': listed('yesterday'),
      '0': listed('today, now'),
      '1': listed('tmrw, tmr, tomorow, tommorow, tomorrow'),
      '2': listed('the day after tomorrow, day after tomorrow'),
    },
    plain: listed(
      "already, actually, now, till, it says, says, and including, expiration, ends, ending, runs out, valid, on, the, of, it, is, was, it's, that's, at, date, day, dated, please, it was, thanks, expires, expiry, renewal, lapses, valid until, due, due on, renews, they, licences, licenses, benefits, our, expire, end, end date, they expire, run out",
    ),
    time: listed(
      'year, years, month, months, week, weeks, day, days, quarter, spring, summer, autumn, fall, winter, soon, later, ago, last, next, early, end, begin, beginning, mid, christmas, easter',
    ),
    since: listed('since, as of, ever since'),
    named: {
      '01-01': listed('New Year’s Day, New Years Day'),
      '12-24': listed('Christmas Eve'),
      '12-25': listed('Christmas Day'),
      '12-26': listed('Boxing Day'),
      '12-31': listed('New Year’s Eve, New Years Eve'),
    },
    untilIncluding: listed('up to and including'),
    until: listed('until, till, up to, til'),
    lastDayOf: listed('last day of, last day in, very last day of'),
    months: { '9': listed('sept') },
    years: {
      '-1': listed('last year'),
      '0': listed('this year, of this year, the same year'),
      '1': listed('next year, of next year'),
    },
    ago: listed(
      'last Monday, last Tuesday, last Wednesday, last Thursday, last Friday, last Saturday, last Sunday, on Monday, on Tuesday, on Wednesday, on Thursday, on Friday, the other day, right away, straight away, the same day, last week, last month, last year, last night, last spring, last summer, last autumn, last fall, last winter, last time, days ago, weeks ago, months ago, years ago, a year ago, a week ago, a month ago, an hour ago, ages ago, long ago, a while ago, yesterday, this morning, this week, this month, this year, earlier today, in the spring, in the summer, back in, before summer, recently, just now',
    ),
    ended: listed(
      'expired on, expired, ran out on, ran out, lapsed on, lapsed, ended on, ended, has expired on, it has expired on, it expired on, it expired, it ran out on, it ran out, it lapsed on, it lapsed, it ended on, it ended, it has expired on, they expired on, they expired, they ran out on, they ran out, they lapsed on, they lapsed, they ended on, they ended, they has expired on, the benefit expired on, the benefit expired, the benefit ran out on, the benefit ran out, the benefit lapsed on, the benefit lapsed, the benefit ended on, the benefit ended, the benefit has expired on, the benefits expired on, the benefits expired, the benefits ran out on, the benefits ran out, the benefits lapsed on, the benefits lapsed, the benefits ended on, the benefits ended, the benefits has expired on, the licences expired on, the licences expired, the licences ran out on, the licences ran out, the licences lapsed on, the licences lapsed, the licences ended on, the licences ended, the licences has expired on, the key expired on, the key expired, the key ran out on, the key ran out, the key lapsed on, the key lapsed, the key ended on, the key ended, the key has expired on, that expired on, that expired, that ran out on, that ran out, that lapsed on, that lapsed, that ended on, that ended, that has expired on, ours expired on, ours expired, ours ran out on, ours ran out, ours lapsed on, ours lapsed, ours ended on, ours ended, ours has expired on',
    ),
    from: listed('from, as of, starting, starts, as from, since, opens, begins, onwards, on'),
  },
  placeEndings: listed('st, nd, rd, th'),
  places: listed('first, second, third, fourth, fifth, last'),
  placeFillers: listed(
    'the, one, option, number, no, nr, choice, answer, please, I choose, I pick, take, that one, this one, item, question, answer number, give me, show me, with number',
  ),
  countries,
};
