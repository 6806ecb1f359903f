// Words of the eligibility check, in English.
import type { CheckWords } from '../check-words.js';
import { listed, sayIn } from '../format.js';
import type { KeysOf } from '../keys.js';
import { optionNames } from './names.js';

const { count, country, number } = sayIn('en');

/** "1 licence", "1,999 licences". */
const licences = (licences: string | number | undefined): string =>
  count(licences, { one: 'licence', other: 'licences' });

/** The check's one name, wherever it is shown. */
const NAME = 'Do we qualify for the discount?';

export const eligibility = {
  title: NAME,
  intro:
    'A few short questions, about two minutes, and you will know whether you or your organisation can use the Home Use Program (HUP), and how. Your answers are used for this check only, and you can nearly always answer “I don’t know”.',
  starters: listed(
    'check if we’re eligible, check if we are eligible, check if I’m eligible, do I get the discount, do I get a discount, do we get the discount, do we get a discount, are we in, do we meet the requirements, do we meet the conditions, do we meet the criteria, do I meet the requirements, do I meet the criteria, can we join the Home Use Program, check eligibility, eligibility check, start eligibility check, check my eligibility, check our eligibility, check if we qualify, check whether we qualify, check if I qualify, are we eligible, am I eligible, is my organisation eligible, is our organisation eligible, do we qualify, do I qualify, can we use the home use program, can I use the home use program, can we use hup, can I use hup',
  ),
  asking: {
    anyOf: [
      [
        listed('me, us, we, i, my, our'),
        listed('discount, discounts, cheaper, reduction'),
        listed('for, get, have, entitled, right, there, can'),
      ],
      [
        listed(
          'hospitals, schools, universities, colleges, councils, charities, libraries, clubs, churches, banks, businesses, hospital, school, university, college, council, charity, library, municipality, firm, business, employer, club, church, practice, clinic, bank, ministry, agency',
        ),
        listed(
          'count, eligible, entitled, qualify, qualifies, member, part, included, covered, participates, participating, signed, count, counts, counted, concerned',
        ),
      ],
      [
        listed('start, run, begin, do, launch, open, make, take'),
        listed('check, checker, test, questionnaire'),
        listed('eligibility, discount, entitlement, qualification, hup, programme, program'),
      ],
      [
        listed('we, i, us, me, my, our, company, organisation, organization, employer'),
        listed('eligible, entitled, qualify, qualifies, qualified, eligibility, covered, entitlement'),
      ],
      [
        listed('we, i, my, our'),
        listed('can, may, could, allowed'),
        listed('join, participate, discount, discounts, hup, programme, program, offer, deal'),
      ],
      [
        listed('my, our, we'),
        listed('part, included, covered, participating, participate, participates'),
        listed('it, programme, program, hup, this, discount'),
      ],
      [
        listed(
          'firm, company, business, employer, organisation, organization, school, university, college, hospital, council, charity, library, municipality, church, club, practice, clinic, bank, ministry, agency, workplace, ngo',
        ),
        listed('our, my, we, i'),
        listed('allowed, join, sign, participate, participating, discount, discounts, cheaper'),
      ],
      [
        listed('staff, employees, people, team, workers, colleagues, teachers, nurses, everyone'),
        listed('my, our, we'),
        listed('eligible, entitled, qualify, qualifies, discount, cheaper, cheap, covered'),
      ],
      [
        listed('find, check, see, know, tell, test'),
        listed('if, whether, were'),
        listed('we, i, were, im, us'),
        listed('in, eligible, qualify, qualifies, member, part'),
      ],
      [
        listed('is, would'),
        listed('this, it, that'),
        listed('for, apply, applies, something'),
        listed('us, people'),
      ],
      [
        listed('is, are'),
        listed('our, my'),
        listed(
          'firm, company, business, employer, organisation, organization, school, university, college, hospital, council, charity, library, municipality',
        ),
        listed('in'),
      ],
    ],
    also: listed(
      'hey, hi, hello, quick, thing, one, just, question, staff, employees, people, team, workers, colleagues, teachers, nurses, everyone, workplace, ngo, cheap, buy, office, microsoft, 365, stuff, home, private, privately, out, in, join, sign, allowed, something, were, im, need, would, could, signed, up, deal, member, hospitals, schools, universities, colleges, councils, charities, libraries, clubs, churches, banks, businesses, do, does, so, hospital, school, university, college, council, charity, library, municipality, firm, business, employer, club, church, practice, clinic, bank, ministry, agency, for, get, have, entitled, right, there, can, seriously, ok, too, well, check, verify, whether, company, organisation, organization, employer, firm, business, whole, use, home, get, have, part, check, see, know, want, find, wonder, wondering, whether, apply, applies, yes, test, verify, determine, please, staff, discount, discounts, hup, programme, program, offer, deal, claim, work, works, actually, even',
    ),
    unless: listed('what, how, who, which, why, where, when, many, much, whom, whose'),
  },
  askedBeside: listed(
    'is this for us, is this something for us, is that something for us, would this be for us, does this work for us, is this meant for us, do I get the discount, do I get a discount, would I get the discount, can my staff get it, can my staff use it, can my people use it, do my staff qualify, do they qualify, are they eligible, are my staff eligible, am I eligible, do I qualify, can we, may we, can we join, can we use it, can we get it, can we have it, can we take part, may we take part, do we, would we, is that enough, is it enough, does that count, is that for us, is it for us, does it apply to us, does that apply to us, can I, may I, can I use it, can I get it, can I buy it, do we get it, do we get the discount, can we get the discount, can I get the discount, do we get a discount, what about us, are we entitled, are we entitled to it, are we eligible, do we qualify, are we in, can we buy it, do we count',
  ),
  startButton: NAME,
  teaser: {
    title: NAME,
    short: NAME,
    text: 'A few short questions, then a clear answer with its reasons.',
  },
  fields: {
    who: {
      question: 'Who are you asking for?',
      name: 'Asking for',
      hint: 'An administrator has different steps to take from somebody who wants to buy.',
      reason:
        'For an organisation you learn whether it qualifies and what its administrator has to do; for yourself also what you need in order to buy.',
      unclear:
        'That can be either. Is it about the organisation as a whole (“1”), or about what you can buy for yourself (“2”)?',
      options: { organisation: 'My organisation', employee: 'Myself, for my home' },
    },
    country: {
      question: 'Which country or territory is it about?',
      name: 'Country',
      hint: 'The programme is not offered everywhere, and a few countries have their own rules.',
      reason:
        'Where the programme is not offered the rest is of no use, and in some markets only one of the products is sold.',
      options: {},
    },
    kind: {
      question: 'What kind of organisation is it?',
      name: 'Kind of organisation',
      hint: 'Education and non-profit organisations qualify straight away. If several fit, choose the one your organisation is registered as with Microsoft.',
      reason:
        'What else counts depends on it: companies and the public sector need Software Assurance or 2,000 licences of E3 or E5, schools and non-profits need neither.',
      unclear:
        'That can be registered in more than one way. Which of these is nearest to how you are registered with Microsoft?',
      options: {
        commercial: 'Commercial (a company)',
        government: 'Government (public sector)',
        education: 'Education',
        nonprofit: 'Non-profit',
      },
    },
    agreement: {
      question: 'Which of these does the organisation have?',
      name: 'Agreement',
      hint: 'Software Assurance is an addition to volume licences. Whoever manages the licences can tell; if you cannot ask, choose “I don’t know”.',
      reason: 'Either of the two is enough, however many licences there are.',
      unclear:
        'That alone does not settle it. Is there Software Assurance for Office (“1”), do your Microsoft 365 licences come from Software Assurance (“2”), or neither (“3”)? How many E3 and E5 there are is asked separately.',
      options: {
        softwareAssurance: 'Active Software Assurance for qualifying Office applications',
        fromSoftwareAssurance: 'Microsoft 365, or Microsoft 365 E3/E5, that comes from Software Assurance',
        none: 'Neither',
      },
    },
    seats: {
      question: 'How many licences of Microsoft 365 E3 and E5 has the organisation bought, counted together?',
      name: 'Licences of Microsoft 365 E3/E5',
      hint: 'E3 and E5 are added up; one kind alone is fine, too. Microsoft names no other plans, such as F3 or Business Premium. The number is usually in the admin center under Billing > Your products.',
      reason: 'Without Software Assurance the number decides: 2,000 are needed.',
      notPeople: 'Licences count here, not people.',
      options: {},
    },
    buying: {
      question: 'How does the organisation buy its licences?',
      name: 'Way of buying',
      hint: 'This decides where administrators find the programme.',
      reason: 'It changes nothing about the discount itself.',
      unclear:
        'A reseller can sell in both ways. Is there a Volume Licensing contract (“1”) or none, as with CSP (“2”)?',
      options: { volumeLicensing: 'Through Volume Licensing', other: 'In another way' },
    },
    email: {
      question: 'Do you have a valid e-mail address from your organisation?',
      name: 'Company e-mail address',
      hint: 'It shows where you work: Microsoft sends a link to it.',
      reason: 'Without it Microsoft cannot see that you belong to the organisation, and you cannot buy.',
      options: {},
      subject: {
        names: listed(
          'email, e-mail, mail, email address, address, company email, work email, work address, valid',
        ),
        always: listed(
          'work email, work e-mail, work mail, company email, company e-mail, company mail, work address',
        ),
      },
    },
    account: {
      question: 'Do you have an active Microsoft account of your own?',
      name: 'Microsoft account',
      hint: 'The one that belongs to your personal e-mail address, not your work account. You buy with it.',
      reason: 'What you buy belongs to you and not to your employer, so it is kept in your own account.',
      options: {},
      subject: {
        names: listed('account, microsoft account, microsoft, active, personal'),
        always: listed('microsoft account'),
      },
    },
  },
  optionNames: optionNames.eligibility,
  headlines: {
    notOffered: ({ country: code }) => `No: the Home Use Program is not offered in ${country(code)}.`,
    organisationYes: 'Yes, your organisation qualifies for the Home Use Program.',
    organisationYesOneYear:
      'Yes, your organisation qualifies. In this country or territory, what is sold is a one-year subscription.',
    organisationYesPersonalOnly:
      'Yes, your organisation qualifies. In Japan the discount is for Microsoft 365 Personal only.',
    organisationOpen: 'I cannot say yet whether your organisation qualifies: some facts are missing.',
    organisationNo: 'No, with these facts your organisation does not qualify.',
    employeeYes: 'Yes, you can buy through the Home Use Program.',
    employeeYesOneYear:
      'Yes, you can buy. In this country or territory, what is sold is a one-year subscription.',
    employeeYesPersonalOnly: 'Yes, you can buy. In Japan the discount is for Microsoft 365 Personal only.',
    employeeOpen: 'I cannot say yet whether you can buy: some facts are missing.',
    employeeNo: 'No, with these facts your organisation does not qualify, so you cannot buy through it yet.',
    missingEmail: 'Not yet: you need a valid e-mail address from your organisation.',
    missingAccount: 'Not yet: you need an active Microsoft account.',
    missingBoth:
      'Not yet: you need a valid e-mail address from your organisation and an active Microsoft account.',
    marketDecides: 'Everything else fits: now it depends on the country alone.',
  },
  reasons: {
    marketOffered: ({ country: code }) =>
      `The discount on Microsoft 365 Family and Personal is offered there (${country(code)}).`,
    marketNotOffered: ({ country: code }) =>
      `The offer does not exist there (${country(code)}), whatever the organisation.`,
    marketOneYear: ({ country: code }) =>
      `What is sold there (${country(code)}) is a one-year subscription, in a web shop of its own.`,
    marketPersonalOnly:
      'In Japan organisations qualify as elsewhere, but Microsoft 365 Family is not available, only Personal.',
    marketDisputed:
      'The programme’s first list does not exclude Lebanon, but by July 2022 Microsoft’s list of countries without the offer did.',
    marketOpen:
      'The country is not known yet. It matters only for Macao, Russia and Venezuela (not offered), China and Hong Kong (one-year subscription), Japan (Personal only) and Lebanon (to be checked).',
    countryMoot: 'The country is not known, but it would not change the answer.',
    education: 'Education customers qualify, whatever they have bought.',
    nonprofit: 'Non-profit customers qualify, whatever they have bought.',
    commercial: 'Being a company is not enough: it takes the right agreement or enough licences.',
    government:
      'Being a government organisation is not enough: it takes the right agreement or enough licences.',
    softwareAssurance: 'Active Software Assurance for qualifying Office applications is enough.',
    fromSoftwareAssurance:
      'Microsoft 365, or Microsoft 365 E3/E5, that comes from Software Assurance is enough.',
    noAgreement: 'There is no Software Assurance for Office, and no Microsoft 365 that comes from it.',
    enoughLicences: ({ seats, needed }) =>
      `${number(seats)} licences of Microsoft 365 E3/E5 are enough: ${number(needed)} are needed, and E3 and E5 are added up.`,
    enoughLicencesAtLeast: ({ seats, needed }) =>
      `At least ${number(seats)} licences of Microsoft 365 E3/E5 are enough: ${number(needed)} are needed, and E3 and E5 are added up.`,
    tooFewLicencesAtMost: ({ seats, needed }) =>
      `At most ${number(seats)} licences of Microsoft 365 E3/E5: that is fewer than the ${number(needed)} that are needed.`,
    seatsTooClose: ({ needed }) =>
      `The number of Microsoft 365 E3/E5 licences is close to the limit of ${number(needed)}. Count them exactly: one licence can make the difference.`,
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
      'Is it about another country, too? Start over with that one, because the answer may be different there.',
    programmePage:
      'The list of countries changes now and then. The programme’s own page shows how things stand today.',
    whatWouldQualifyUncounted: ({ needed }) =>
      `One of these would do: active Software Assurance for qualifying Office applications; Microsoft 365 or Microsoft 365 E3/E5 from Software Assurance; or ${number(needed)} licences of Microsoft 365 E3/E5.`,
    whatWouldQualify: ({ missing, needed }) =>
      `One of these would do: active Software Assurance for qualifying Office applications; Microsoft 365 or Microsoft 365 E3/E5 from Software Assurance; or another ${licences(missing)} of Microsoft 365 E3/E5, which makes ${number(needed)}.`,
    laterCriterion:
      'Ask your Microsoft contact about one more way in: by December 2024 Microsoft also listed having spent 250,000 US dollars in 12 months.',
    askEmployer:
      'Pass this on to whoever manages the licences where you work: what is missing is a matter of the organisation, not of you.',
    tellKind:
      'Kind of organisation: whoever signs the contracts with Microsoft knows how the organisation is registered. An education or non-profit organisation qualifies straight away; for a company or a government organisation the agreement or the number of licences decides.',
    tellAgreement:
      'Software Assurance: the licence manager, or the reseller who sold the licences, can see it in the agreement. If it is active for Office, or Microsoft 365 comes from it, you qualify. If not, the number of licences decides.',
    tellSeats:
      'Number of licences: an administrator sees it in the admin center under Billing > Your products. Add E3 and E5 together. From 2,000 upwards, a company or a government organisation qualifies; 1,999 are not enough.',
    tellCountry:
      'Country: whoever signs the contracts with Microsoft knows which one applies. In Macao, Russia and Venezuela the discount is not offered, in China and Hong Kong it is a one-year subscription, in Japan it is for Personal only, and for Lebanon it is uncertain. In every other country it is offered as usual.',
    checkCountry: ({ country: code }) =>
      `See on the programme’s own page whether the discount is offered in ${country(code)} at present. If it is, all is well; if not, the offer does not exist there, whatever the organisation.`,
    wayVolumeLicensing:
      'Open the Home Use Program on the Microsoft Store for Business website: that is the way in for Volume Licensing. If it no longer lets you in, use the admin center, Billing > Your products > Benefits: as of December 2024 Microsoft describes only that way.',
    wayOther:
      'Open the Microsoft admin center, go to Billing > Your products, choose the Benefits tab and then the HUP tab.',
    tellBuying:
      'How you buy decides which way you take; whoever pays the licence invoices knows. Of the next two steps, the first is for Volume Licensing, the second for every other way of buying.',
    buyChina: 'Employees in China buy in the web shop for China.',
    buyHongKong: 'Employees in Hong Kong buy in the web shop for Hong Kong.',
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
      'Open the programme’s page, select Get Started and enter your e-mail address at work. Then select the link in the message you receive, to prove that you are entitled.',
    signInAndBuy:
      'Sign in with the Microsoft account of your personal e-mail address. You see your discounts, and order and pay in the Microsoft Store.',
  },
  timeline: {},
} satisfies CheckWords;

/** What the check words: the rules can say nothing else, and no language lacks one of these. */
export type EligibilityKeys = KeysOf<typeof eligibility>;
