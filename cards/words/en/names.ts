// What people call the options of a choice and countries, beside what the cards and the dictionary call them.
import { listed } from '../format.js';
import type { FieldNames } from '../option-names.js';
import type { CountryWords } from '../reading-words.js';

export const optionNames = {
  eligibility: {
    who: {
      options: {
        organisation: {
          implied: listed('we, us, our'),
          names: listed(
            'organisation, organization, my organisation, our organisation, employer, my employer, admin, administrator, IT admin, IT administrator, sysadmin, IT department, IT team, IT manager, licence manager, all of us, the whole company, whole company, the whole hospital, the whole school, the whole council, the whole firm, the whole office, the whole department, the whole organisation, everybody, everyone, all staff, all employees, our employees, my employees, the employees, our staff, my staff, our people, our colleagues, our team, the team, our workforce, on behalf of, organisation-wide, company-wide, I manage, I administer, we administer, I look after, not just me, not only me, not just for me, not only for me, not me alone, not only myself, not just myself, we are a, we are an, we’re a, we’re an',
          ),
          hints: listed(
            'company, my company, our company, the company, business, our business, the business, firm, my firm, our firm, us, for us, school, our school, university, council, charity, our office, my work, for work, workplace, my team, our team, the team, my department, our department, my staff, my people, our people, my employees',
          ),
          alone: listed('we, IT, work'),
        },
        employee: {
          implied: listed('am I, can I, may I, do I'),
          names: listed(
            'it is me, it’s me, that’s me, that would be me, it would be me, myself, employee, an employee, just me, only me, me personally, personal, personally, personal use, private use, own use, my own use, home use, at home, my home, my house, staff member, member of staff, worker, I work there, I work here, private person, privately, individual, as an individual, own purchase, my own purchase, my family, I am employed there, I’m employed there, I am employed here, I work for them, I only work there, I just work there, as a private person, as a private individual',
          ),
          hints: listed('for me'),
          alone: listed(
            'I, me, staff, private, for my son, it’s for my son, its for my son, for my daughter, it’s for my daughter, its for my daughter, for my wife, it’s for my wife, its for my wife, for my husband, it’s for my husband, its for my husband, for my partner, it’s for my partner, its for my partner, for my girlfriend, it’s for my girlfriend, its for my girlfriend, for my boyfriend, it’s for my boyfriend, its for my boyfriend',
          ),
        },
      },
      unclear: listed(
        'both, us both, other people, somebody else, a company, a firm, a business, a school, a charity, a council, a university, an organisation, an organization',
      ),
    },
    kind: {
      options: {
        commercial: {
          names: listed(
            'pharmacy, chemist, chemists, optician, opticians, pharmacy chain, law firm, logistics, commercial, company, business, private company, firm, enterprise, corporation, private sector, for profit, for-profit, Ltd, limited, plc, LLP, LLC, Inc, incorporated, GmbH, startup, start-up, SME, sole trader, sole proprietor, sole proprietorship, self-employed, freelancer, freelance, one man band, family business, shop, store, bakery, restaurant, cafe, hotel, pub, brewery, garage, factory, manufacturer, retailer, wholesaler, distributor, webshop, online shop, solicitors, accountants, accountancy, accounting, consultancy, consultants, consulting, bank, insurer, insurance broker, builders, building contractor, plumber, plumbers, plumbing, electrician, electricians, carpenter, joinery, dentist, dental practice, architects, estate agent, estate agents, travel agency, marketing agency, advertising agency, ad agency, design agency, recruitment agency, staffing agency, web agency, digital agency, estate agency, design studio, hairdresser, hair salon, salon, publisher, supermarket, start up, MSP, software house, hospitality',
          ),
          hints: listed('private, group, studio, practice, farm, agents, brokers, partners, construction'),
        },
        government: {
          names: listed(
            'government, governmental, public sector, public authority, public body, local authority, local government, central government, state government, federal government, civil service, municipality, municipal, city hall, town hall, council, city council, town council, county council, ministry, government agency, federal agency, state agency, federal, police, police force, armed forces, navy, fire brigade, fire service, fire department, tax office, tax authority, embassy, NHS, parliament, city administration, public administration, department of health, department of justice, department of defence, department of defense, department of education, department of transport, government department',
          ),
          hints: listed(
            'authority, agency, county, public, state, city, borough, army, military, court, region',
          ),
        },
        education: {
          names: listed(
            'education, educational, school, schools, university, universities, uni, college, sixth form, academy, kindergarten, nursery, preschool, pre-school, primary school, secondary school, high school, grammar school, business school, polytechnic, faculty, school district, school board, educational institution, academic, higher education, further education, K-12, K12, multi academy trust',
          ),
          hints: listed('campus'),
        },
        nonprofit: {
          names: listed(
            'nonprofit, non profit, not for profit, nonprofits, charity, charitable, NGO, NGOs, non-governmental, nongovernmental, foundation, association, registered charity, charitable trust, voluntary organisation, volunteer organisation, volunteer group, food bank, animal shelter, animal rescue, aid organisation, humanitarian, humanitarian organisation, hospice, sports club, youth club, football club, 501c3, 501(c)(3), philanthropic, philanthropy, third sector, voluntary sector',
          ),
          hints: listed('volunteers'),
        },
      },
      unclear: listed(
        'public company, state-owned company, state owned company, government contractor, council contractor, defence contractor, school supplier, charity shop, cooperative, co-op, social enterprise, housing association, trade association, school fees, food company, university press, university hospital, works council, student council, driving school, school bus, church',
      ),
    },
    agreement: {
      options: {
        softwareAssurance: {
          names: listed(
            'software assurance, active software assurance, software assurance for Office, SA, active SA, Office with software assurance, Office with SA, the SA, Office SA',
          ),
          alone: listed('assurance, active, the active one'),
        },
        fromSoftwareAssurance: {
          names: listed(
            'Microsoft 365 from software assurance, M365 from software assurance, E3 from software assurance, E5 from software assurance, from software assurance, from our software assurance, from the software assurance, from SA, from our SA, via software assurance, via SA, via our SA, through software assurance, through SA, through our SA, under software assurance, under SA, 365 with software assurance, 365 with SA, E3 with software assurance, E3 with SA, E5 with software assurance, E5 with SA, thanks to software assurance, thanks to SA, because of software assurance, comes with software assurance, comes with SA, comes from SA',
          ),
        },
        none: {
          names: listed(
            'none, neither, none of them, none of these, none of those, none of the above, no software assurance, without software assurance, no SA, without SA, no agreement, no contract, neither of them, neither of these, neither of those, neither one, no such agreement',
          ),
          alone: listed('nothing, nothing like that, not any, we have nothing'),
        },
      },
      unclear: listed(
        'E3, E5, M365, Microsoft 365, Microsoft 365 E3, Microsoft 365 E5, M365 E3, M365 E5, Office 365, O365, software assurance for Windows, SA for Windows, software assurance on Windows, SA on Windows, software assurance for servers, SA for servers, software assurance on servers, software assurance for SQL, SA for SQL, Windows SA, server SA',
      ),
    },
    buying: {
      options: {
        volumeLicensing: {
          told: listed(
            'volume licensing, volume licence, volume licences, volume license, volume licenses, volume licensed',
          ),
          names: listed(
            'volume licensing, volume license, volume licence, volume licences, volume licenses, volume agreement, volume contract, VL, enterprise agreement, enterprise contract, EA, open license, open licence, open value, MPSA, VLSC, select plus, select agreement, campus agreement, school agreement, framework agreement with Microsoft',
          ),
          hints: listed('volume, bulk, in bulk'),
        },
        other: {
          names: listed(
            'otherwise, other way, another way, in another way, some other way, different way, differently, online, credit card, company card, debit card, directly, direct from Microsoft, straight from Microsoft, CSP, CSP partner, CSP reseller, cloud solution provider, website, web shop, webshop, online shop, admin center, admin centre, Microsoft store, in a shop, in the shop, from a shop, at a store, in a store, retail, monthly, month by month, pay monthly, one by one, one at a time, individually, pay as you go, subscription, subscriptions, PayPal, Amazon, boxed',
          ),
          hints: listed('web, direct, card, per month, each month, store'),
          alone: listed('other'),
        },
      },
      unclear: listed(
        'reseller, a reseller, our reseller, via a reseller, through a reseller, dealer, partner, distributor, supplier',
      ),
    },
  },
  renewal: {
    benefit: {
      options: {
        productKeys: {
          told: listed(
            'product key, product keys, productkey, productkeys, licence key, licence keys, license key, license keys',
          ),
          names: listed(
            'product key, product keys, key, keys, license key, licence key, license keys, licence keys, software key, software keys, Office key, Office keys, Windows key, Windows keys, activation key, activation keys, activation code, activation codes, serial, serials, serial number, serial numbers, key code, key codes',
          ),
          hints: listed('codes, code'),
        },
        userAssigned: {
          told: listed('Visual Studio'),
          names: listed(
            'Visual Studio, VS, MSDN, Visual Studio subscription, Visual Studio subscriptions, Visual Studio licence, Visual Studio licences, user assigned, given to people, gave to people, handed out to people, assigned to people, assigned to a dev, assigned to a developer, assigned to a user, assigned to a person, assigned to someone, per user, named user, Visual Studio Enterprise, Visual Studio Professional, VS Enterprise, VS Pro, developer subscription, developer subscriptions, dev subscription, dev licences',
          ),
          hints: listed('seat, assigned'),
        },
        bulkCredit: {
          told: listed('bulk credit, bulkcredit, Azure bulk credit'),
          names: listed(
            'bulk credit, bulk credits, Azure bulk credit, Azure credit, Azure credits, Azure, credit, credits, Azure budget, Azure money, cloud credit, cloud credits',
          ),
        },
        technicalSupport: {
          told: listed('technical support'),
          names: listed(
            'technical support, tech support, support, support incidents, technical benefits, incidents, support tickets, support ticket, support requests, support cases, support hours, advisory hours, phone support, tickets, helpdesk',
          ),
        },
        membership: {
          told: listed('membership'),
          names: listed(
            'membership, partner membership, MPN membership, MPN, enrolment, enrollment, the membership, membership itself, partnership, partner programme, partner program, partner status, our partner status, partner network, partner level',
          ),
          meant: listed(
            'the whole package, whole package, the whole pack, whole pack, entire pack, entire package, full package, the pack itself, pack itself, package itself, pack as a whole, package as a whole, whole action pack, action pack itself, the subscription itself, subscription itself, the whole programme, whole subscription',
          ),
        },
      },
      unclear: listed(
        'licence, licences, license, licenses, action pack, our action pack, benefits, all benefits, all of them, software, office, the package, both, all, everything, the lot',
      ),
    },
    place: {
      options: {
        own: {
          names: listed(
            'own, our own, ours, our account, our own account, own account, mine, my own, my account, internal, internally, in-house, inhouse, our tenant, own tenant, our own tenant, my tenant, ourselves, own use, internal use, our side, our environment, our own environment, our office, our company, own company, my company, our machines, our computers, our laptops',
          ),
          hints: listed('us'),
        },
        customer: {
          told: listed('customer’s account, client’s account'),
          names: listed(
            'customer, customers, client, clients, the customer, customer account, customer’s account, client account, client’s account, at a customer, for a customer, customer tenant, client tenant, end customer, end customers, customer’s, client’s, customer site, client site, customer’s site, client’s site, customer of ours, client of ours, our customers, our clients',
          ),
          alone: listed('theirs, their account'),
        },
      },
    },
    change: {
      options: {
        add: {
          told: listed(
            'add licences, add licenses, add seats, add more licences, add more licenses, add more seats, adding licences, adding licenses, adding seats, adding more licences, adding more licenses, adding more seats',
          ),
          names: listed(
            'add, add to it, adding, add licences, add licenses, add more, add seats, add users, add people, add some, more licences, more licenses, more seats, more users, more people, additional licences, additional licenses, additional seats, additional users, extra licences, extra licenses, extra seats, extra users, another licence, another license, increase, increase the number, increasing, raise the number, raise the count, top up, expand, expanding, upsize, more of them',
          ),
          hints: listed('extra, additional'),
          alone: listed('more, grow, bigger'),
        },
        extend: {
          told: listed(
            'extend term, extend time, extend subscription, extend the term, extend the time, extend the subscription, extending term, extending time, extending subscription, extending the term, extending the time, extending the subscription',
          ),
          names: listed(
            'longer term, longer period, longer time, a longer term, extend, extend it, extending, extension, renew, renew it, renewing, renewal, to renew, more time, extra time, longer, prolong, prolonging, another year, one more year, a further year, an extra year, extra year, further year, another twelve months, another 12 months, 12 more months, keep it going, keep going, keep it running, keep it alive, carry on with, continue, continuing, extend the term, lengthen, same subscription for longer',
          ),
          alone: listed('time, continue it'),
        },
        neither: {
          names: listed(
            'neither, neither of them, neither of these, none of them, none of these, new, new one, brand new, brand-new, new subscription, a new subscription, start a new, something else, a different one, from scratch, separate, separate one, separate subscription, own subscription, a subscription of its own, of its own, standalone, stand-alone, on its own, first subscription, fresh',
          ),
          alone: listed('none, nothing, nothing of that'),
        },
      },
      unclear: listed(
        'new licences, new licenses, new seats, new users, new people, new employees, new colleagues, new hires, new key',
      ),
    },
  },
} satisfies Record<string, Record<string, FieldNames>>;

export const countries: CountryWords = {
  names: {
    AE: listed('UAE, Emirates, the Emirates, Dubai, Abu Dhabi'),
    BY: listed('Belorussia'),
    CD: listed('DRC, DR Congo, Democratic Republic of the Congo, Zaire'),
    CG: listed('Republic of the Congo'),
    CI: listed('Ivory Coast'),
    CN: listed('PRC, mainland China, China mainland, People’s Republic of China'),
    CV: listed('Cape Verde'),
    CZ: listed('Czech Republic'),
    DE: listed('Federal Republic of Germany'),
    GE: listed('Republic of Georgia'),
    GB: listed(
      'UK, U K, GB, Great Britain, Britain, England, Scotland, Wales, the UK, the United Kingdom, Northern Ireland, United Kingdom of Great Britain and Northern Ireland',
    ),
    HK: listed('Hong Kong SAR, Hongkong, Hong Kong, HK, Hong Kong China'),
    IE: listed('Eire, Republic of Ireland, Ireland Republic'),
    KR: listed('South Korea, Republic of Korea, S Korea, ROK'),
    LA: listed('Laos'),
    MK: listed('Macedonia'),
    MM: listed('Burma, Myanmar'),
    MO: listed('Macau, Macao, Macao China'),
    NL: listed('Holland, the Netherlands'),
    PS: listed('Palestine'),
    RU: listed('Russian Federation'),
    SZ: listed('Swaziland'),
    TR: listed('Turkey, Turkiye'),
    US: listed(
      'US, the US, the USA, USA, U S, U S A, the States, States, United States, United States of America, America',
    ),
    VA: listed('Vatican, Vatican City'),
    VN: listed('Viet Nam'),
  },
  onlyAlone: listed('us, vs, gb, hk, states, america, dubai, island, jordan, chad, jersey, georgia'),
  several: listed('congo, korea'),
  ordinary: listed(
    "status, service, nice, chat, begin, state, stats, later, spain's, india's, main, mail, mali's, nature, domain, romans, human, woman, sudden, hungry, hunger, polar, poland's, island, inland, chine, chile's, chili, fiction, gabon's, gambler, turkeys, norm, normal, norwegian, omen, oman's, peru's, quota, lion, libya's, cyber, cube, cuba's, china's, mexican, canadian, greek, kenyan, japon's, german, germane, germain, nauru's, qatari, cypress, swede, swedes, fine, demark, francs",
  ),
};
