// Words of the renewal check, in English.
import type { CheckWords } from '../check-words.js';
import { listed, sayIn } from '../format.js';
import type { KeysOf } from '../keys.js';
import { optionNames } from './names.js';

const { date } = sayIn('en');

/** The check's one name, wherever it is shown. */
const NAME = 'How long do our benefits last?';

export const renewal = {
  title: NAME,
  intro:
    'Tell me which benefit it is and the dates you know. In about two minutes you will have the days that matter and what to do by then. Your answers are used for this check only, and you can nearly always answer “I don’t know”.',
  starters: listed(
    'do the renewal check, check my renewal, check our renewal, check the renewal, check my benefits, check our benefits, check my dates, start the renewal check, check my renewal date, when do we have to renew, check renewal, renewal check, start renewal check, check my benefits, check our benefits, check my dates, check our dates, check benefit dates, check expiry dates, when do our benefits expire, when do my benefits expire, how long are our benefits valid, how long can we use our keys, how long can I use the key',
  ),
  asking: {
    anyOf: [
      [
        listed('check, see, look, tell'),
        listed('expire, expires, expiry, lapse, lapses, end, run'),
        listed('our, my, the, benefits, licences, licenses, keys'),
        listed('when, date, dates'),
      ],
      [
        listed('start, run, begin, do, launch, open, make, take'),
        listed('check, checker, test, questionnaire'),
        listed('renewal, renewals, benefit, benefits, date, dates, expiry, deadline, deadlines'),
      ],
      [
        listed('when, deadline, deadlines, until, long, dates'),
        listed('we, our, my, i, us'),
        listed(
          'renew, renewal, renewed, expire, expires, expiry, end, ends, lapse, lapses, deadline, deadlines, valid, last, dates, run',
        ),
      ],
      [
        listed('when, long, until, till, deadline, window, last, latest, time, date, dates, day, left'),
        listed('our, we, my, us, i, the, partner'),
        listed('renew, renewing, renewal, benefits, benefit, licences, licenses, pack, keys'),
        listed(
          'renew, renewing, renewal, good, left, remain, valid, last, end, ends, run, runs, expire, expires, latest, deadline, window, work, stop, over, up',
        ),
      ],
      [
        listed('calculate, work, figure, count, compute'),
        listed('our, my, the'),
        listed('renewal, renew, expiry, deadline, window, dates, benefits'),
      ],
    ],
    also: listed(
      'whats, whens, calculate, figure, count, compute, day, days, month, renewing, good, left, remain, remaining, valid, last, runs, window, time, how, much, must, should, use, still, work, working, stop, over, up, action, pack, partnership, program, programme, do, does, is, are, at, the, for, left, give, me, long, till, check, see, look, tell, expire, expires, expiry, lapse, lapses, end, run, our, my, the, benefits, licences, licenses, keys, when, date, dates, partner, out, for, us, exactly, benefit, benefits, membership, licence, licences, license, licenses, key, keys, subscription, subscriptions, partner, have, need, check, out, latest, know, want, tell, date, please, good',
    ),
    unless: listed('can, could, may, why, where, who, message, notice, soon, mean, means, which'),
  },
  askedBeside: listed(
    'when must we act, when do we have to act, when do I have to renew, when must I renew, when should I renew, when is the last day, how long, for how long, until when, by when, how long do we have, how much time do we have, when do we renew, when must we renew, when should we renew, when do they end, what is the deadline, when is the deadline, can we still use them, what happens then, and then, what now',
  ),
  startButton: NAME,
  teaser: {
    title: NAME,
    short: NAME,
    text: 'Give the dates you know and get your deadlines.',
  },
  fields: {
    benefit: {
      question: 'Which benefit is it about?',
      name: 'Benefit',
      hint: 'Partner Center lists your benefits under Benefits. Each kind has rules of its own: a product key, for example, works for a year from the day it is redeemed in its cloud portal.',
      reason: 'The dates, and what you can still do about them, are different for each kind.',
      unclear:
        'That can be several of these. Are they keys to redeem (“1”), or is something assigned to a person (“2”)? The package as a whole, such as the Action Pack, is the membership (“5”).',
      several: (first) =>
        `One at a time: shall we begin with “${first}”? A yes will do, and afterwards you can start again for the next one.`,
      options: {
        productKeys: 'Product keys',
        userAssigned: 'Something assigned to a person, such as Visual Studio',
        bulkCredit: 'Azure bulk credit',
        technicalSupport: 'Technical support',
        membership: 'The membership itself',
      },
    },
    place: {
      question: 'Whose account will it be used on?',
      name: 'Used on',
      hint: 'The licences are for demonstrations, never for a customer’s account.',
      reason: 'On a customer’s account the answer is another one, whatever the dates.',
      options: { own: 'Our own', customer: 'A customer’s' },
    },
    expiry: {
      question: 'When does the benefit expire (expiry date)?',
      name: 'Expiry date',
      hint: 'Partner Center shows it with your benefits. It is also called the renewal date.',
      reason: 'I work out the other dates from this one.',
      options: {},
      called: listed(
        'expire, expires, expired, expiring, expiry, expiration, expiry date, expiration date, renewal date, end, ends, ended, ending, end date, run out, runs out, ran out, running out, lapse, lapses, lapsed, valid until, valid till, good until, last until',
      ),
    },
    renewalStart: {
      question: 'When does the renewal of the membership open (renewal start date)?',
      name: 'Renewal start date',
      hint: 'This is not the expiry date. You will find it on the Membership Offers page of the MPN dashboard.',
      reason: 'Before that day the membership cannot be renewed.',
      options: {},
      called: listed(
        'renewal start, renewal start date, renewal opens, renewal begins, renewal starts, we can renew from, can be renewed from',
      ),
    },
    activated: {
      question: 'Has it been activated already (key redeemed, subscription assigned)?',
      name: 'Activated',
      hint: 'What is not activated can lapse; what is activated often lasts longer.',
      reason: 'Until when the benefit can be used depends on it.',
      options: {},
      subject: {
        names: listed(
          'switched them on, switched it on, switched on, turned on, all done, activated, activate, redeemed, assigned, active, already, yet, done, been',
        ),
        opposite: listed(
          'unused, unredeemed, unassigned, inactive, not redeemed, not activated, not assigned, not used, unactivated, untouched',
        ),
        always: listed('activated, redeemed'),
      },
    },
    redeemed: {
      question: 'On which day was the key redeemed?',
      name: 'Key redeemed on',
      hint: 'The year of use counts from that day. The cloud portal shows it with the subscription.',
      reason: 'I work out the last day of use from it.',
      options: {},
      called: listed(
        'was redeemed, were redeemed, has been redeemed, have been redeemed, redeemed on, was redeemed on, redeem, redeemed, redemption, redemption date',
      ),
    },
    assigned: {
      question: 'On which day was it first assigned to the person?',
      name: 'Assigned on',
      hint: 'From that day 90 days must pass before somebody else can have it.',
      reason: 'I work out from it when somebody else can take over.',
      options: {},
      called: listed(
        'was assigned, were assigned, has been assigned, was assigned on, has been assigned on, first assigned, was first assigned, assigned, assigned on',
      ),
    },
    available: {
      question: 'Does Partner Center show the benefit as available?',
      name: 'Available in Partner Center',
      hint: 'Look under Benefits (formerly MPN > Benefits). You need the MPN partner admin role.',
      reason: 'Only what is shown there as available can be activated.',
      options: {},
      subject: {
        names: listed('available, shown, shows, listed, visible, there, benefit, as, yet'),
        opposite: listed(
          'unavailable, hidden, greyed out, not available, not listed, not shown, not visible',
        ),
      },
    },
    change: {
      question: 'What is the key for (or the next one, if this one has been redeemed)?',
      name: 'More licences or more time',
      hint: 'A key can be redeemed only once, so decide before you do.',
      reason: 'What you should do with the key depends on it.',
      options: {
        add: 'Add licences to a subscription we have',
        extend: 'Renew or extend a subscription we have',
        neither: 'Neither: a subscription of its own',
      },
    },
    otherOffer: {
      question:
        'Does the person who is to get the credit already use another licensing, prepaid or credit offer?',
      name: 'Other offer',
      hint: 'For example an Enterprise Agreement, Cloud Solution Provider, Azure in Open, Azure Pass or Action Pack.',
      reason: 'Whoever uses one of these already cannot be given the credit.',
      options: {},
      subject: {
        names: listed('offer, another offer, credit, prepaid, other offer'),
      },
    },
  },
  optionNames: optionNames.renewal,
  headlines: {
    customerAccount: 'No: these licences are not for a customer’s account.',
    benefitOpen: 'It depends on which benefit it is. What you said about dates applies to all of them.',
    membershipNow: ({ start }) => `Yes: the membership has been open for renewal since ${date(start)}.`,
    membershipWait: ({ start }) => `Not yet: the membership can be renewed from ${date(start)}.`,
    membershipOpen: 'That depends on the renewal start date: look it up, and you will know the day.',
    creditBlocked: 'No: this person cannot get Azure bulk credit alongside another offer.',
    creditOpen: 'That depends on whether the person has another offer.',
    activatedOpen: 'That depends on whether the benefit has been activated.',
    availableOpen:
      'That depends on whether Partner Center shows the benefit as available. The dates are clear.',
    expiryOpen: 'That depends on the expiry date: look it up, and the rest follows.',
    expiredButAvailable: ({ expiry }) =>
      `The date ${date(expiry)} has passed, yet Partner Center shows the benefit as available: check the date.`,
    tooLate: ({ until }) => `Too late this time: the last day to activate it was ${date(until)}.`,
    renewFirst: 'Not yet: renew the membership first, then activate the benefit.',
    activateBy: ({ expiry, by }) => `Activate it before ${date(expiry)}: by ${date(by)} to be safe.`,
    activateToday: ({ expiry }) => `Activate it today: ${date(expiry)} is the last day.`,
    activateInGrace: ({ until }) => `You can still activate and use it until ${date(until)}.`,
    redeemedOpen:
      'The key works for one year from the day it was redeemed: find that day, and you will know when the key stops working.',
    keyWorks: ({ until }) => `The key can be used until ${date(until)}.`,
    keyEnded: ({ until }) => `The key stopped working on ${date(until)}.`,
    checkDates: ({ until }) =>
      `By these dates the key can be used until ${date(until)}, but please check them: they do not fit together.`,
    useAssigned: ({ until }) => `It can be used until ${date(until)}.`,
    useEnded: ({ until }) => `It could be used until ${date(until)}; that day has passed.`,
    useInTime: ({ expiry }) =>
      `All is well: it is activated already, and the expiry date is ${date(expiry)}.`,
    usePastExpiry: ({ expiry }) =>
      `It expired on ${date(expiry)}; Partner Center shows whether it still works.`,
  },
  reasons: {
    customerAccount:
      'The product licences are issued for demonstration. They must not be installed on a customer’s hardware or infrastructure, and are used only under your supervision.',
    benefitOpen:
      'It is not known yet which benefit it is: a redeemed key works for a year, a benefit that has to be assigned to a person until 30 days past the renewal date.',
    activatedOpen: 'It is not known yet whether it has been activated: only what is not activated can lapse.',
    expiryOpen: 'The expiry date is not known yet: it is the last day on which a benefit can be activated.',
    expiryMoot: 'The expiry date is not known, but a redeemed key works for a year all the same.',
    activateInTime: ({ expiry, by }) =>
      `The expiry date, ${date(expiry)}, is the last day to activate it. Because Microsoft’s example says “before” that date, aim for the day before: ${date(by)}.`,
    activateLastDay: ({ expiry }) =>
      `Today, ${date(expiry)}, is the expiry date, and the date itself counts as the last day to activate.`,
    activateInGrace: ({ expiry, until }) =>
      `It expired on ${date(expiry)}, but a benefit that has to be assigned to a person may be activated and used for 30 more days: until ${date(until)}.`,
    activateTooLate: ({ until }) => `${date(until)} was the last day to activate it.`,
    graceAhead: ({ until }) =>
      `You have a margin: a benefit that has to be assigned to a person may be activated and used until ${date(until)}, 30 days past the renewal date.`,
    keyYear: ({ today, until }) =>
      `A key works for one year from the day you redeem it. Redeemed today, ${date(today)}, it works until ${date(until)}.`,
    redeemedOpen:
      'The day the key was redeemed is not known yet: its year of use begins there, whatever the expiry date.',
    redeemedAhead: ({ redeemed, until }) =>
      `${date(redeemed)} is still to come. Redeemed on that day, the key works until ${date(until)}.`,
    redeemedAfterExpiry: ({ redeemed, expiry }) =>
      `Redeemed on ${date(redeemed)}, but the expiry date is ${date(expiry)}, and that is the last day to redeem: one of the two dates cannot be right.`,
    keyWorks: ({ redeemed, until }) =>
      `Redeemed on ${date(redeemed)}, the key works for one year, until ${date(until)}, even if the benefits expire earlier.`,
    keyEnded: ({ redeemed, until }) =>
      `Redeemed on ${date(redeemed)}, the key worked for one year, until ${date(until)}.`,
    useAssigned: ({ expiry, until }) =>
      `A benefit assigned to a person may be used for 30 days past the renewal date ${date(expiry)}: until ${date(until)}.`,
    useInGrace: ({ expiry, until }) =>
      `The renewal date ${date(expiry)} has passed; the 30 days after it run until ${date(until)}.`,
    useEnded: ({ until }) => `The 30 days past the renewal date ended on ${date(until)}.`,
    useInTime: ({ expiry }) =>
      `It is activated already; otherwise the last day for that would be ${date(expiry)}.`,
    usePastExpiry: ({ expiry }) =>
      `The benefits expired on ${date(expiry)}. The source does not say how long this one goes on once it is activated.`,
    assignedOpen:
      'The day it was first assigned is not known yet: it can go to another person 90 days after that.',
    reassignNow: ({ assigned, from }) =>
      `First assigned on ${date(assigned)}: since ${date(from)} it may go to another person.`,
    reassignFrom: ({ assigned, from }) =>
      `First assigned on ${date(assigned)}: it may go to another person from ${date(from)}, 90 days later, and not before.`,
    available: 'Partner Center shows the benefit as available, so it can be activated there.',
    notAvailable:
      'The benefit is not available: the membership has to be renewed before it can be activated.',
    availableOpen:
      'It is not known yet whether the benefit is available in Partner Center. If it is not, the membership has to be renewed first.',
    otherOffer: 'Azure bulk credit cannot be combined with another licensing, prepaid or credit offer.',
    noOtherOffer: 'There is no other offer in the way of the Azure bulk credit.',
    otherOfferOpen:
      'It is not known yet whether the person has another offer: Azure bulk credit cannot be combined with one.',
    addLicences:
      'Adding raises the number of licences, and the subscription then expires in less than 12 months; how much less depends on how many you have and how many you add.',
    extendTime:
      'Renewing or extending leaves the number of licences as it is and gives the subscription more time.',
    changeOpen:
      'More licences or more time: that is not decided yet. Adding makes the term shorter than 12 months, extending keeps the number of licences.',
    membershipNow: ({ start }) =>
      `The renewal start date was ${date(start)}: since then you can renew on any day. Microsoft’s later pages describe a window that ends 30 days after the anniversary date.`,
    membershipWait: ({ start }) =>
      `The renewal start date is ${date(start)}: from then on you can renew on any day, but not earlier.`,
    membershipOpen:
      'The renewal start date is not known yet: from that day on the membership can be renewed on any day.',
  },
  steps: {
    demonstrate:
      'Your sales and marketing people may show the software to customers, under your supervision.',
    customerBuys: 'For their own work, customers need licences of their own.',
    tellBenefit:
      'Benefit: the list under Benefits (formerly MPN > Benefits) in Partner Center names it. The year of a key counts from the day it is redeemed; a benefit assigned to a person can be used for 30 days past the renewal date; anything else has to be activated by the expiry date.',
    tellExpiry:
      'Expiry date: the MPN partner admin finds it in Partner Center, under Benefits. If it is still ahead, activate the benefit the day before at the latest; if it has passed, renew the membership first (a benefit that has to be assigned to a person can be activated for 30 more days).',
    tellActivatedKey:
      'Redeemed or not: the cloud portal, or the MPN partner admin under Benefits (formerly MPN > Benefits), shows it. If it is, the key works for one year from the day it was redeemed; if not, it has to be redeemed by the expiry date.',
    tellActivatedSeat:
      'Assigned or not: the MPN partner admin sees it under Benefits > Visual Studio. If it is, it may be used until 30 days past the renewal date; if not, it may still be assigned until then.',
    tellActivated:
      'Activated or not: the MPN partner admin sees it under Benefits (formerly MPN > Benefits). If it is, you need not do anything before the expiry date; if not, it has to be activated by then.',
    tellRedeemed:
      'Day of redemption: whoever redeemed the key can look in that cloud portal, where each subscription shows its dates. The key works for one year from that day.',
    tellAssigned:
      'Day of assignment: the MPN partner admin sees it under Benefits > Visual Studio. After 90 days another person can have it, but not before.',
    tellAvailable:
      'Available or not: the MPN partner admin sees it under Benefits (formerly MPN > Benefits). If it is, activate it; if not, renew the membership first.',
    tellOtherOffer:
      'Another offer: the person, or whoever manages your Azure subscriptions, knows of an Enterprise Agreement, Cloud Solution Provider, Azure in Open, Azure Pass or Action Pack. With one of these it is not possible; otherwise just assign the credit.',
    activate:
      'In the role of MPN partner admin, sign in to the Partner Center dashboard, select Benefits (formerly MPN > Benefits), and activate the benefit.',
    addFirst:
      'Decide before you redeem it, because a key can be redeemed only once: adding licences shortens the term. To keep the full term, extend instead.',
    extendFirst:
      'Decide before you redeem it, because a key can be redeemed only once: extending gives time, not licences.',
    decideFirst:
      'Decide first: more licences or more time? A key can be redeemed only once, and there is no way back.',
    redeem: 'Redeem the key in the cloud portal it belongs to. Its year begins on that day.',
    assign:
      'Sign in to the Partner Center dashboard, select Benefits (formerly under MPN), then Visual Studio, and assign a subscription to the person: anyone in User Management or in your Azure AD (now Microsoft Entra ID) tenant. The person then signs in to Visual Studio.',
    activateSupport:
      'Sign in to the Partner Center dashboard, select Benefits (formerly under MPN), then Technical support (formerly Technical Benefits), and activate the benefit to receive your Access ID and Contract ID.',
    checkPortal:
      'Sign in to the cloud portal and check the expiry date of the subscription: that is the date that counts.',
    nextKey:
      'Before the key stops working, sign in to the cloud portal and check the expiry date. Then use a new key either to add licences or to extend. A key can be redeemed only once, so decide first.',
    reassign:
      'To give it to another person, select Benefits (formerly under MPN), then Visual Studio, in Partner Center and assign the subscription to the new person.',
    reassignLater: ({ from }) => `You can assign the subscription to another person from ${date(from)}.`,
    creditOther: 'Give the credit to somebody who has no such offer.',
    creditSupport: 'If there is no other offer and the assignment still fails, contact Microsoft Support.',
    tellRenewalStart:
      'Renewal start date: it is on the Membership Offers page of the MPN dashboard. From that date you can renew on any day, but not before.',
    renewMembership: 'Renew the membership in Partner Center, on any day you like from now on.',
    waitForRenewal: ({ start }) =>
      `Renew the membership from ${date(start)} on. It is not possible earlier, so put the day in your calendar.`,
  },
  timeline: {
    today: 'Today',
    redeemed: 'Key redeemed',
    assigned: 'First assigned to the person',
    renewalStart: 'Membership can be renewed from this day',
    advisedDay: 'Activate by this day, to be safe',
    expiry: 'Benefit expiry date: last day to activate',
    renewalDate: 'Benefit expiry date (renewal date)',
    graceEnd: 'Last day to activate and use a benefit that has to be assigned to a person',
    reassign: 'The Visual Studio subscription may go to another person',
    keyEnd: 'Last day of the key',
  },
} satisfies CheckWords;

/** What the check words: the rules can say nothing else, and no language lacks one of these. */
export type RenewalKeys = KeysOf<typeof renewal>;
