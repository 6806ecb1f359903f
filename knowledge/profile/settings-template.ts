// The `bot.yml` that a new folder begins with: every key explained. What begins with `#` and a blank explains; what begins with
// `#` alone is a setting that waits for its `#` to be taken away.

import { LOCALES } from '../locales.js';

export const SETTINGS_TEMPLATE = `# Settings of this organisation's bot. Every key may be left out; the values shown are examples.
# Texts may hold {name}, {knows} and {languages}. Languages are ${LOCALES.join(', ')}.
# "npm run knowledge:check" names each fault with its line; a running bot takes changes on "reload".

# What the bot is called: one name, or one for each language. Default: Colleague, Kollega, Collega, Collègue.
#name: Ask Contoso
# One line under the name: what it is for. Default: the titles of the topics.
#tagline: { en: Everyday questions at work, sv: Vardagsfrågor på jobbet }

# A colour of yours. Where it would be too pale or too dark to be read, the page takes the nearest shade that can be.
#accent: '#7a1fa2'
# A picture beside this file: a PNG of 192 by 192 pixels, without transparency if it is for Teams, too.
#icon: icon.png

# The languages people can choose, in this order. Default: those that entries are written in.
#languages: [en, sv]
# The one for people of whom nothing is known. Default: en where it is offered, else the first.
#defaultLanguage: en
# strict: what one language lacks is a fault. advice, the default: it is reported, and the answer shown in the language it has.
#parity: advice

# Where "Ask a person" leads, by https: or mailto:. By topic (the folders in faq/), else in general, else CONTACT_URL.
#contact:
#  url: https://intranet.example.com/help
#  topics:
#    office: mailto:desk@example.com

# Who takes the questions that the bot cannot answer. Without it, "Ask a person" shows the contacts above. With it, people fill in
# a card, see what is sent and to whom, and get the answer in their conversation. to: desk (the page /desk); teams (a channel: type
# “requests here” in it); teams:19:…@thread.tacv2 (that channel); or an address by https: or mailto:, which people then open
# themselves. who and soon are said on the card, soon as a whole sentence. experts:
# Entra object ids; nobody else opens those requests at the desk.
#requests:
#  to: desk
#  who: { en: the office team }
#  soon: { en: You get an answer within one working day. }
#  remindAfterHours: 24
#  hours:
#    zone: Europe/Stockholm
#    days: { mon: 09:00-17:00, tue: 09:00-17:00, wed: 09:00-17:00, thu: 09:00-17:00, fri: 09:00-16:00 }
#    holidays: [2026-12-25]
#  topics:
#    office: { to: desk, who: the front desk, experts: [00000000-0000-0000-0000-000000000000] }

# Said to somebody who writes that they or others are in danger, in distress, hurt or harassed. Default: a short text that names 112,
# and help lines of the countries in which the language is spoken. A text of your own; or text and lines by country; off: such
# texts are treated as any other. That it happened is counted (/metrics), and nothing else is kept. Not every cry is understood.
#emergency:
#  text: { en: 'In danger? Call 112.' }
#  lines: { SE: [Självmordslinjen 90101], GB: [Samaritans 116 123, Company doctor +44 20 7946 0000] }

# What people ask everywhere and others look after: said where the bot knows no answer, and on the card to ask a person. password,
# printer and payroll need an address only; anything else says what it is about, and by which words it is told.
#elsewhere:
#  password: https://password.contoso.com
#  payroll: mailto:payroll@contoso.com
#  parking: { to: https://parking.contoso.com, about: { en: parking }, words: [parking permit, garage] }
# With topic: it is not meant while another one is talked about.

# Questions that show what can be asked: on the welcome card, and beside the chat. An entry's id, or the id with a question
# in your words. Default: the first entries of each topic. Each language shows those written in it; a language may have its own.
#starters:
#  card:
#    - office/opening-hours
#    - { entry: office/visitors, en: Who signs in my visitor? }
#  page: [office/visitors]
#  sv:
#    card: [office/visitors]

# What a topic is, in a sentence or two: above its questions, and to those who ask "what is …" by its title.
#topics:
#  office: { en: The office is in the old mill. }

# What people ask in a word or two, and the entry it means; taken word for word, apart from case, punctuation and greetings.
# Whatever says more belongs to the phrasings of the entry, from which the bot learns.
#shortcuts:
#  - { entry: office/opening-hours, en: [open?, are you open now], sv: [öppet?] }

# What the bot says, per language and key. Default: neutral sentences that name the topics.
#texts:
#  en:
#    knows: office hours and visitors
#    greeting: 'I am {name}, a bot. I know about **{knows}**. Ask me in {languages}.'
#    help: Ask a question about **{knows}** in your own words.
#    notFound: I only know about {knows}. Try putting it another way.
#    person: Need a person? The front desk can help.
#    hello: Hello! Ask me about {knows}.
#    whoAreYou: I am {name}, a bot. I know about {knows}.

# Guided checks. They belong to the shipped content about licences and need its entries: none here.
# A list for all languages, or one for each: { en: [eligibility], sv: [] }.
checks: []

# Questions people ask that nobody here answers. They keep the bot from answering what only sounds alike.
# A longer list may be kept in not-ours/en.md and so on, a line each that begins with "- ".
#notOurs:
#  en:
#    - what is for lunch today

# Hosts whose pictures answers may show, as in ![what it shows](https://HOST/picture.png).
#imageHosts: [intranet.example.com]
# Hosts that answers may link to by http: instead of https:, such as an intranet without certificates.
#httpHosts: [intranet.example.com]
`;
