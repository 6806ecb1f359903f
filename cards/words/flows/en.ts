import type { AllFlowWords } from './flow-words.js';
import { listed, sayIn } from './say.js';

const { bound, country, date, number } = sayIn('en');

/** "1 licence", "1,999 licences". */
const licences = (count: string | number | undefined): string =>
  `${number(count)} ${count === 1 ? 'licence' : 'licences'}`;

const engine: AllFlowWords['engine'] = {
  progress: (step, of) => `${step} of ${of}`,
  next: 'Next',
  back: 'Back',
  cancel: 'Cancel',
  yes: 'Yes',
  no: 'No',
  unknown: 'I don’t know',
  edit: 'Change',
  startOver: 'Start over',
  copyAsText: 'Copy as text',
  addToCalendar: 'Add to calendar',
  required: 'Please answer this one, or choose “I don’t know”.',
  understood: (name, value) => `${name}: ${value}`,
  notUnderstood: {
    choice: 'Please pick one of the options: its name or its number in the list will do.',
    yesNo: 'A yes or a no is all I need.',
    number: 'I need a whole number here, for example 2,000 or “about 2,500”.',
    date: 'I need a day that is in the calendar, for example 12 March 2026 or 12-03-2026 (day first).',
    country: 'I need the name of a country or territory, for example Sweden, Japan or Hong Kong.',
    vagueDate:
      'I need the exact day, because a single day can make the difference. For example: 31 January 2026.',
    range: ({ min, max }) =>
      `That is beyond what I can work with: I need something from ${bound(min)} to ${bound(max)}.`,
  },
  cancelled: 'All right, I have stopped, and nothing was kept. You can start again whenever you like.',
  stale: 'That card has been overtaken by a later answer, so I have left everything as it was.',
  resumed: 'Back to where we were:',
  summaryTitle: 'Your answers',
  reasonsTitle: 'Why',
  stepsTitle: 'What to do next',
  timelineTitle: 'The dates',
  sourceButton: 'Read more',
  standing: { yes: 'Yes', no: 'No', open: 'Open' },
  typed: {
    yes: listed(
      'yes, y, yep, yeah, yup, yes please, sure, of course, certainly, definitely, absolutely, indeed, correct, right, that is right, that’s right, exactly, affirmative, I do, we do, I have, we have, it is, it has, it does, already done',
    ),
    no: listed(
      'no, n, nope, nah, no thanks, not yet, never, not at all, no way, negative, not, none, I don’t, I do not, we don’t, we do not, I haven’t, I have not, we haven’t, we have not, it isn’t, it is not, it hasn’t, it has not, unfortunately not, I’m afraid not',
    ),
    unknown: listed(
      'I don’t know, don’t know, dont know, do not know, I do not know, we don’t know, unknown, no idea, no clue, I have no idea, I have no clue, not sure, I’m not sure, I am not sure, unsure, unclear, maybe, perhaps, possibly, can’t say, cannot say, hard to say, who knows, I can’t remember, I don’t remember, idk, dunno, skip, pass',
    ),
    back: listed('back, go back, previous, one step back, step back, undo'),
    cancel: listed(
      'cancel, stop, quit, exit, abort, end, never mind, forget it, leave it, stop it, stop this, cancel this',
    ),
    startOver: listed(
      'start over, start again, restart, begin again, from the beginning, from the start, reset',
    ),
    copy: listed('copy, copy as text, as text, copy text, plain text'),
  },
  change: listed(
    'change, change the, change my, edit, edit the, edit my, correct, correct the, update the, fix the, alter the',
  ),
};

const eligibility: AllFlowWords['eligibility'] = {
  title: 'Home Use Program: who qualifies?',
  intro:
    'A few short questions, about two minutes, and you know whether your organisation or you can use the Home Use Program (HUP), and how. Your answers are used for this check only; “I don’t know” is always a good answer.',
  starters: listed(
    'check eligibility, eligibility check, start eligibility check, check my eligibility, check our eligibility, check if we qualify, check whether we qualify, check if I qualify, are we eligible, am I eligible, is my organisation eligible, is our organisation eligible, do we qualify, do I qualify, can we use the home use program, can I use the home use program',
  ),
  startButton: 'Check eligibility',
  fields: {
    who: {
      question: 'For whom do you want to know?',
      name: 'Asking for',
      hint: 'An administrator needs other steps than somebody who wants to buy.',
      options: { organisation: 'My organisation (I administer it)', employee: 'Myself (I work there)' },
      synonyms: {
        organisation: listed(
          'organisation, organization, my organisation, our organisation, company, my company, our company, the company, us, we, admin, administrator, IT, IT admin, employer',
        ),
        employee: listed(
          'myself, me, I, employee, an employee, for me, just me, personal, personally, staff, worker',
        ),
      },
    },
    country: {
      question: 'Which country or territory is it about?',
      name: 'Country',
      hint: 'The programme is not offered everywhere, and a few markets have their own rules.',
      options: {},
      synonyms: {},
    },
    kind: {
      question: 'What kind of organisation is it?',
      name: 'Kind of organisation',
      hint: 'Education and non-profit customers qualify straight away. What counts is how the organisation is registered with Microsoft.',
      options: {
        commercial: 'Commercial (a company)',
        government: 'Government (public sector)',
        education: 'Education',
        nonprofit: 'Non-profit',
      },
      synonyms: {
        commercial: listed(
          'commercial, company, business, private company, firm, enterprise, corporation, private sector, for profit, Ltd, Inc, startup',
        ),
        government: listed(
          'government, public sector, authority, agency, government agency, municipality, council, city council, county, ministry',
        ),
        education: listed(
          'education, school, university, college, school district, academy, kindergarten, educational institution, academic',
        ),
        nonprofit: listed(
          'nonprofit, non profit, not for profit, charity, NGO, foundation, association, registered charity',
        ),
      },
    },
    agreement: {
      question: 'Which of these does the organisation have?',
      name: 'Agreement',
      hint: 'Software Assurance is part of some volume licensing agreements. Whoever manages the licences can tell.',
      options: {
        softwareAssurance: 'Active Software Assurance for qualifying Office applications',
        fromSoftwareAssurance: 'Microsoft 365, or Microsoft 365 E3/E5, that comes from Software Assurance',
        none: 'Neither',
      },
      synonyms: {
        softwareAssurance: listed(
          'software assurance, active software assurance, software assurance for Office, SA, active SA, Office with software assurance',
        ),
        fromSoftwareAssurance: listed(
          'Microsoft 365 from software assurance, M365 from software assurance, E3 from software assurance, E5 from software assurance, from software assurance, from SA, via software assurance',
        ),
        none: listed(
          'none, neither, none of them, none of these, nothing, no software assurance, without software assurance, no agreement, neither of them',
        ),
      },
    },
    seats: {
      question: 'How many licences of Microsoft 365 E3 and E5 has it bought, counted together?',
      name: 'Licences of Microsoft 365 E3/E5',
      hint: 'One kind or mixed, both count. The number is in the admin center under Billing > Your products.',
      options: {},
      synonyms: {},
    },
    buying: {
      question: 'How does the organisation buy its licences?',
      name: 'Way of buying',
      hint: 'It decides where administrators find the programme.',
      options: { volumeLicensing: 'Through Volume Licensing', other: 'In another way' },
      synonyms: {
        volumeLicensing: listed(
          'volume licensing, volume license, volume licence, VL, enterprise agreement, EA, open license, MPSA, VLSC',
        ),
        other: listed(
          'other, otherwise, another way, online, credit card, directly, direct, CSP, cloud solution provider, web, admin center',
        ),
      },
    },
    email: {
      question: 'Do you have a valid e-mail address from your organisation?',
      name: 'Company e-mail address',
      hint: 'You prove with it that you work there: Microsoft sends a link to it.',
      options: {},
      synonyms: {},
    },
    account: {
      question: 'Do you have an active Microsoft account of your own?',
      name: 'Microsoft account',
      hint: 'The one that belongs to your personal e-mail address, not your work account. You buy with it.',
      options: {},
      synonyms: {},
    },
  },
  headlines: {
    notOffered: ({ country: code }) => `No: the Home Use Program is not offered in ${country(code)}.`,
    organisationYes: 'Yes, your organisation qualifies for the Home Use Program.',
    organisationYesOneYear:
      'Yes, your organisation qualifies. In your market a one-year subscription is on sale.',
    organisationYesPersonalOnly:
      'Yes, your organisation qualifies. In Japan that means Microsoft 365 Personal.',
    organisationOpen:
      'It is not settled yet whether your organisation qualifies. Here is what is still missing.',
    organisationNo: 'No, with these facts your organisation does not qualify.',
    employeeYes: 'Yes, you can buy through the Home Use Program.',
    employeeYesOneYear: 'Yes, you can buy. In your market a one-year subscription is on sale.',
    employeeYesPersonalOnly: 'Yes, you can buy. In Japan that means Microsoft 365 Personal.',
    employeeOpen: 'It is not settled yet whether you can buy. Here is what is still missing.',
    employeeNo: 'No, with these facts your organisation does not qualify, so you cannot buy through it yet.',
    missingEmail: 'Not yet: you need a valid e-mail address from your organisation.',
    missingAccount: 'Not yet: you need an active Microsoft account.',
    missingBoth:
      'Not yet: you need a valid e-mail address from your organisation and an active Microsoft account.',
    marketDecides: 'Everything else fits: only the country is still open.',
  },
  reasons: {
    marketOffered: ({ country: code }) =>
      `${country(code)}: the discount on Microsoft 365 Family and Personal is offered there.`,
    marketNotOffered: ({ country: code }) =>
      `${country(code)}: the offer does not exist there, whatever else is true of the organisation.`,
    marketOneYear: ({ country: code }) =>
      `${country(code)}: what is on sale is a one-year subscription, at an address of its own.`,
    marketPersonalOnly:
      'Japan: organisations qualify as elsewhere, but Microsoft 365 Family is not available, only Personal.',
    marketDisputed:
      'Lebanon: the programme’s first list does not exclude it, but by July 2022 Microsoft’s list of countries without the offer did.',
    marketOpen:
      'The country is not known yet. It matters only for Macao, Russia and Venezuela (not offered), China and Hong Kong (one-year subscription) and Japan (Personal only).',
    countryMoot: 'The country is not known, but it would not change the answer.',
    education: 'Education customers qualify, whatever they have bought.',
    nonprofit: 'Non-profit customers qualify, whatever they have bought.',
    commercial: 'A commercial organisation does not qualify by its kind alone.',
    government: 'A government organisation does not qualify by its kind alone.',
    softwareAssurance: 'Active Software Assurance for qualifying Office applications is enough.',
    fromSoftwareAssurance:
      'Microsoft 365, or Microsoft 365 E3/E5, that comes from Software Assurance is enough.',
    noAgreement: 'There is no Software Assurance for Office, and no Microsoft 365 that comes from it.',
    enoughLicences: ({ seats, needed }) =>
      `${number(seats)} licences of Microsoft 365 E3/E5 reach the ${number(needed)} that are needed. One kind or mixed, both count.`,
    tooFewLicences: ({ seats, missing, needed }) =>
      `With ${licences(seats)} of Microsoft 365 E3/E5 the organisation is ${number(missing)} short of the ${number(needed)} that are needed.`,
    kindOpen:
      'The kind of organisation is not known yet: education and non-profit customers qualify straight away.',
    kindMoot: 'The kind of organisation is not known, but every kind qualifies with this.',
    agreementOpen:
      'It is not known yet whether there is Software Assurance: if so, the organisation qualifies.',
    agreementMoot:
      'It is not known whether there is Software Assurance, but the licences are enough without it.',
    seatsOpen: ({ needed }) =>
      `The number of Microsoft 365 E3/E5 licences is not known yet: ${number(needed)} or more are enough.`,
    emailYes: 'You have a valid e-mail address from your organisation.',
    emailNo:
      'A valid e-mail address from your organisation is missing: it is how you prove that you work there.',
    emailOpen:
      'It is not known yet whether you have a valid e-mail address from your organisation. You need one.',
    accountYes: 'You have an active Microsoft account to buy with.',
    accountNo:
      'An active Microsoft account of your own is missing: you buy with it, not with your work account.',
    accountOpen:
      'It is not known yet whether you have an active Microsoft account. You need one of your own.',
  },
  steps: {
    otherCountry:
      'Is it about people in another country too? Start over with that country: the answer is per market.',
    programmePage:
      'The list of markets changes now and then. The programme’s own page shows how things stand today.',
    whatWouldQualify: ({ missing, needed }) =>
      `One of these would do: active Software Assurance for qualifying Office applications; Microsoft 365 or Microsoft 365 E3/E5 from Software Assurance; or another ${licences(missing)} of Microsoft 365 E3/E5, which makes ${number(needed)}.`,
    laterCriterion:
      'Ask your Microsoft contact about one more way in: by December 2024 Microsoft also listed having spent 250,000 US dollars in 12 months.',
    askEmployer:
      'Pass this on to whoever manages the licences where you work: what is missing is a matter of the organisation, not of you.',
    tellKind:
      'Kind of organisation: whoever signs the contracts with Microsoft knows how you are registered. Education or non-profit: you qualify. Commercial or government: the agreement or the number of licences decides.',
    tellAgreement:
      'Software Assurance: the licence manager, or the reseller who sold the licences, can see it in the agreement. If it is active for Office, or Microsoft 365 comes from it, you qualify. If not, the number of licences decides.',
    tellSeats:
      'Number of licences: an administrator sees it in the admin center under Billing > Your products. Add E3 and E5 together. From 2,000 on a commercial or government organisation qualifies; 1,999 are not enough.',
    tellCountry:
      'Country: whoever signs the contracts with Microsoft knows which one applies. Macao, Russia and Venezuela: not offered. China and Hong Kong: a one-year subscription. Japan: Personal only. Anywhere else: as described here.',
    checkCountry: ({ country: code }) =>
      `Look on the programme’s own page whether ${country(code)} is served at present. If it is, nothing stands in the way there; if not, the offer does not exist, whatever else is true.`,
    wayVolumeLicensing:
      'Open the Home Use Program on the Microsoft Store for Business website: that is the door for Volume Licensing. If it no longer lets you in, use the admin center, Billing > Your products > Benefits: as of December 2024 Microsoft describes only that way.',
    wayOther:
      'Open the Microsoft admin center, go to Billing > Your products, choose the Benefits tab and then the HUP tab.',
    tellBuying:
      'How you buy decides the door: whoever pays the licence invoices knows. Volume Licensing is the first of these two, everything else the second.',
    buyChina: 'Employees in China buy at the address for China.',
    buyHongKong: 'Employees in Hong Kong buy at the address for Hong Kong.',
    tellEmployees: 'Tell your people: the resources page has flyers, ready-made texts and advice.',
    getEmail:
      'Ask your IT department for an e-mail address at work. Without one Microsoft cannot confirm that you work there.',
    tellEmail:
      'E-mail address: your IT department can tell you whether you have one. If you have, go on below; if not, ask for one first.',
    getAccount:
      'Create a Microsoft account with your personal e-mail address. It costs nothing and takes a few minutes.',
    tellAccount:
      'Microsoft account: try to sign in with your personal e-mail address. If it works, you have one; if not, create one there for free.',
    signUp:
      'Open the programme’s page, select Get Started and enter your e-mail address at work. The link in the message you then receive proves that you are entitled.',
    signInAndBuy:
      'Sign in with the Microsoft account of your personal e-mail address. You see your discounts, and order and pay in the Microsoft Store.',
  },
  timeline: {},
};

const renewal: AllFlowWords['renewal'] = {
  title: 'Partner benefits: what still holds, and until when?',
  intro:
    'Tell me which benefit and which dates, about two minutes, and you get the days that matter and what to do by when. Your answers are used for this check only; “I don’t know” is always a good answer.',
  starters: listed(
    'check renewal, renewal check, start renewal check, check my benefits, check our benefits, check my dates, check our dates, check benefit dates, check expiry dates, when do our benefits expire, when do my benefits expire, how long are our benefits valid, how long can we use our keys, how long can I use the key',
  ),
  startButton: 'Check benefit dates',
  fields: {
    benefit: {
      question: 'Which benefit is it about?',
      name: 'Benefit',
      hint: 'Partner Center lists your benefits under Benefits. Each kind has rules of its own.',
      options: {
        productKeys: 'Product keys',
        userAssigned: 'Assigned to a person, such as Visual Studio',
        bulkCredit: 'Azure bulk credit',
        technicalSupport: 'Technical support',
        membership: 'The membership itself',
      },
      synonyms: {
        productKeys: listed(
          'product key, key, keys, license key, licence key, software key, Office keys, Windows keys',
        ),
        userAssigned: listed(
          'Visual Studio, VS, MSDN, Visual Studio subscription, user assigned, assigned to a user, seat, assigned to a person',
        ),
        bulkCredit: listed('bulk credit, Azure credit, Azure, credit, Azure budget, cloud credit'),
        technicalSupport: listed(
          'support, support incidents, technical benefits, incidents, support tickets',
        ),
        membership: listed(
          'membership, partner membership, MPN membership, enrolment, the membership, partnership',
        ),
      },
    },
    place: {
      question: 'On whose account is it to be used?',
      name: 'Used on',
      hint: 'The licences are for your own use and for demonstrations.',
      options: { own: 'Our own', customer: 'A customer’s' },
      synonyms: {
        own: listed(
          'own, ours, our account, our own account, own account, mine, my own, internal, us, our tenant, own tenant',
        ),
        customer: listed(
          'customer, client, the customer, customer account, customer’s account, client’s account, at a customer, for a customer, customer tenant',
        ),
      },
    },
    expiry: {
      question: 'What is the benefit expiry date (the renewal date)?',
      name: 'Expiry date',
      hint: 'Partner Center shows it with your benefits and on the Membership Offers page.',
      options: {},
      synonyms: {},
    },
    renewalStart: {
      question: 'From which date can the membership be renewed (renewal start date)?',
      name: 'Renewal start date',
      hint: 'It is on the Membership Offers page of the MPN dashboard.',
      options: {},
      synonyms: {},
    },
    activated: {
      question: 'Has it been activated already (key redeemed, person assigned)?',
      name: 'Activated',
      hint: 'What is not activated can lapse; what is activated often lives longer.',
      options: {},
      synonyms: {},
    },
    redeemed: {
      question: 'On which day was the key redeemed?',
      name: 'Key redeemed on',
      hint: 'The year of use counts from that day. The cloud portal shows it with the subscription.',
      options: {},
      synonyms: {},
    },
    assigned: {
      question: 'On which day was it first assigned to the person?',
      name: 'Assigned on',
      hint: 'From that day 90 days must pass before somebody else can have it.',
      options: {},
      synonyms: {},
    },
    available: {
      question: 'Does Partner Center show the benefit as available?',
      name: 'Available in Partner Center',
      hint: 'Look under MPN > Benefits. You need the role MPN partner admin.',
      options: {},
      synonyms: {},
    },
    change: {
      question: 'What is the key for?',
      name: 'More licences or more time',
      hint: 'A key can be redeemed once, so decide before you do.',
      options: {
        add: 'Add licences to a subscription we have',
        extend: 'Renew or extend a subscription we have',
        neither: 'Neither: a subscription of its own',
      },
      synonyms: {
        add: listed(
          'add, more licences, more licenses, more seats, adding, add seats, add licences, add licenses',
        ),
        extend: listed('extend, renew, more time, extending, renewing, longer, prolong, extension'),
        neither: listed('neither, new, new subscription, none, nothing, something else, a new subscription'),
      },
    },
    otherOffer: {
      question:
        'Does the person who is to get the credit already use another licensing, prepaid or credit offer?',
      name: 'Other offer',
      hint: 'For example an Enterprise Agreement, Cloud Solution Provider, Azure in Open, Azure Pass or Action Pack.',
      options: {},
      synonyms: {},
    },
  },
  headlines: {
    customerAccount: 'No: these licences are not for a customer’s account.',
    benefitOpen: 'It depends on the benefit. These dates hold for all of them.',
    membershipNow: ({ start }) => `Yes: the membership can be renewed on any day since ${date(start)}.`,
    membershipWait: ({ start }) => `Not yet: the membership can be renewed from ${date(start)}.`,
    membershipOpen: 'That depends on the renewal start date: look it up, and you know the day.',
    creditBlocked: 'No: this person cannot get Azure bulk credit beside another offer.',
    creditOpen: 'That depends on whether the person has another offer.',
    activatedOpen: 'That depends on whether the benefit has been activated.',
    availableOpen:
      'That depends on whether Partner Center shows the benefit as available. The dates are clear.',
    expiryOpen: 'That depends on the expiry date: look it up, and the rest follows.',
    expiredButAvailable: ({ expiry }) =>
      `The date ${date(expiry)} has passed, yet Partner Center shows the benefit as available: check the date.`,
    tooLate: ({ until }) => `Too late for this round: the last day to activate was ${date(until)}.`,
    renewFirst: 'Not yet: renew the membership first, then activate the benefit.',
    activateBy: ({ expiry, by }) => `Activate it before ${date(expiry)}: by ${date(by)} to be safe.`,
    activateToday: ({ expiry }) => `Activate it today: ${date(expiry)} is the last day.`,
    activateInGrace: ({ until }) => `You can still activate and use it until ${date(until)}.`,
    redeemedOpen:
      'The key works for one year from the day it was redeemed: find that day, and you know the end.',
    keyWorks: ({ until }) => `The key can be used until ${date(until)}.`,
    keyEnded: ({ until }) => `The key’s year ended on ${date(until)}.`,
    checkDates: ({ until }) =>
      `By these dates the key can be used until ${date(until)}, but please check them: they do not fit together.`,
    useAssigned: ({ until }) => `It can be used until ${date(until)}.`,
    useEnded: ({ until }) => `It could be used until ${date(until)}; that day has passed.`,
    useInTime: ({ expiry }) => `All is well: it was activated in time, before it expires on ${date(expiry)}.`,
    usePastExpiry: ({ expiry }) =>
      `It expired on ${date(expiry)}; Partner Center tells whether it still runs.`,
  },
  reasons: {
    customerAccount:
      'The product licences are issued for demonstration. They must not be installed on a customer’s hardware or infrastructure, and are used only under the partner’s supervision.',
    benefitOpen:
      'It is not known yet which benefit it is: a redeemed key works for a year, what is assigned to a person for 30 days past the renewal date.',
    activatedOpen:
      'It is not known yet whether it has been activated: only what is not activated can lapse on the expiry date.',
    expiryOpen: 'The expiry date is not known yet: it is the last day on which a benefit can be activated.',
    expiryMoot: 'The expiry date is not known, but a redeemed key runs for its own year.',
    activateInTime: ({ expiry, by }) =>
      `The expiry date, ${date(expiry)}, is the last date to activate. Because Microsoft’s example says “before” that date, aim for the day before: ${date(by)}.`,
    activateLastDay: ({ expiry }) =>
      `Today, ${date(expiry)}, is the expiry date, and the date itself counts as the last day to activate.`,
    activateInGrace: ({ expiry, until }) =>
      `It expired on ${date(expiry)}, but what is assigned to a person may be activated and used for 30 more days: until ${date(until)}.`,
    activateTooLate: ({ until }) => `${date(until)} was the last day to activate it.`,
    graceAhead: ({ until }) =>
      `There is a reserve: what is assigned to a person may be activated and used until ${date(until)}, 30 days past the renewal date.`,
    keyYear: ({ today, until }) =>
      `A key works for one year from the day you redeem it. Redeemed today, ${date(today)}, it works until ${date(until)}.`,
    redeemedOpen:
      'The day the key was redeemed is not known yet: its year of use begins there, whatever the expiry date.',
    redeemedAhead: ({ redeemed, until }) =>
      `${date(redeemed)} is still to come. Redeemed on that day, the key works until ${date(until)}.`,
    redeemedAfterExpiry: ({ redeemed, expiry }) =>
      `Redeemed on ${date(redeemed)}, but the benefits expired on ${date(expiry)}, the last day to redeem: one of the two dates cannot be right.`,
    keyWorks: ({ redeemed, until }) =>
      `Redeemed on ${date(redeemed)}, the key works for one year, until ${date(until)}, even if the benefits expire earlier.`,
    keyEnded: ({ redeemed, until }) =>
      `Redeemed on ${date(redeemed)}, the key worked for one year, until ${date(until)}.`,
    useAssigned: ({ expiry, until }) =>
      `What is assigned to a person may be used for 30 days past the renewal date ${date(expiry)}: until ${date(until)}.`,
    useInGrace: ({ expiry, until }) =>
      `The renewal date ${date(expiry)} has passed; the 30 days after it run until ${date(until)}.`,
    useEnded: ({ until }) => `The 30 days past the renewal date ended on ${date(until)}.`,
    useInTime: ({ expiry }) => `It was activated, and the last day for that would have been ${date(expiry)}.`,
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
      'It is not known yet whether the benefit is available in Partner Center. If it is not, the membership comes first.',
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
      `The renewal start date was ${date(start)}: since then any day will do. Microsoft’s later pages describe a window that ends 30 days after the anniversary date.`,
    membershipWait: ({ start }) =>
      `The renewal start date is ${date(start)}: from then on any day will do, not earlier.`,
    membershipOpen:
      'The renewal start date is not known yet: from that day on the membership can be renewed on any day.',
  },
  steps: {
    demonstrate:
      'Your sales and marketing people may show the software to customers, under your supervision.',
    customerBuys: 'For work of their own the customer needs licences of their own.',
    tellBenefit:
      'Benefit: the list under MPN > Benefits in Partner Center names it. A key: its year counts from the day it is redeemed. Assigned to a person: 30 days past the renewal date. Anything else: activate it by the expiry date.',
    tellExpiry:
      'Expiry date: the MPN partner admin finds it in Partner Center, on the Membership Offers page. If it is still ahead, activate the day before at the latest; if it has passed, renew the membership first.',
    tellActivatedKey:
      'Redeemed or not: the cloud portal, or the MPN partner admin under MPN > Benefits, shows it. If it is, the key works for one year from that day; if not, it has to be redeemed by the expiry date.',
    tellActivatedSeat:
      'Assigned or not: the MPN partner admin sees it under Benefits > Visual Studio. If it is, it may be used until 30 days past the renewal date; if not, it may still be assigned until then.',
    tellActivated:
      'Activated or not: the MPN partner admin sees it under MPN > Benefits. If it is, nothing is due by the expiry date; if not, it has to be activated by then.',
    tellRedeemed:
      'Day of redemption: whoever redeemed the key can look in that cloud portal, where each subscription shows its dates. The key works for one year from then.',
    tellAssigned:
      'Day of assignment: the MPN partner admin sees it under Benefits > Visual Studio. Once 90 days have passed, another person can have it; before that, not.',
    tellAvailable:
      'Available or not: the MPN partner admin sees it under MPN > Benefits. If it is, activate it; if not, renew the membership first.',
    tellOtherOffer:
      'Another offer: the person, or whoever manages your Azure subscriptions, knows of an Enterprise Agreement, Cloud Solution Provider, Azure in Open, Azure Pass or Action Pack. With one of these: not possible. With none: assign the credit.',
    activate:
      'In the role of MPN partner admin, sign in to the Partner Center dashboard, select MPN and then Benefits, and activate the benefit.',
    addFirst:
      'Decide before you redeem, for a key can be redeemed once: added licences cost time. To keep the full term, extend instead.',
    extendFirst:
      'Decide before you redeem, for a key can be redeemed once: extending gives time, not licences.',
    decideFirst:
      'Decide first: more licences or more time? A key can be redeemed once, and there is no way back.',
    redeem: 'Redeem the key in the cloud portal it belongs to. Its year begins on that day.',
    assign:
      'Sign in to the Partner Center dashboard, select MPN, Benefits, Visual Studio, and assign the person: anyone in User Management or in your Azure AD (Entra) tenant. The person then signs in to Visual Studio.',
    activateSupport:
      'Sign in to the Partner Center dashboard, select MPN, Benefits, Technical Benefits, and activate to receive your Access ID and Contract ID.',
    checkPortal:
      'Sign in to the cloud portal and check the expiry date of the subscription: it is what counts there.',
    nextKey:
      'Before the year ends, sign in to the cloud portal, check the expiry date, and with a new key either add licences or extend. A key is redeemed once: decide first.',
    reassign:
      'To give it to another person, select MPN, Benefits, Visual Studio in Partner Center and assign the new one.',
    reassignLater: ({ from }) => `Plan the hand-over to another person for ${date(from)} or later.`,
    creditOther: 'Give the credit to somebody who has no such offer.',
    creditSupport: 'If there is no other offer and the assignment still fails, contact Microsoft Support.',
    tellRenewalStart:
      'Renewal start date: it is on the Membership Offers page of the MPN dashboard. Once it has come, you can renew on any day; before it, wait.',
    renewMembership: 'Renew the membership in Partner Center, on any day you like from now on.',
    waitForRenewal: ({ start }) =>
      `Renew the membership from ${date(start)} on. It is not possible earlier, so put the day in your calendar.`,
  },
  timeline: {
    today: 'Today',
    redeemed: 'Key redeemed',
    assigned: 'First assigned to the person',
    renewalStart: 'Membership can be renewed from this day',
    advisedDay: 'Safest last day to activate the benefit',
    expiry: 'Benefit expiry date: last day to activate',
    renewalDate: 'Benefit expiry date (renewal date)',
    graceEnd: 'Last day to activate and use what is assigned to a person',
    reassign: 'Visual Studio seat may go to another person',
    keyEnd: 'Last day of the key’s year',
  },
};

export const en: AllFlowWords = { engine, eligibility, renewal };
