// Every card the product can show, in every language, by name. A new kind of card belongs into this list.
import type { CardMessage } from '../../cards/card.js';
import { buildAnswerCard } from '../../cards/answer-card.js';
import { buildChoicesCard, buildNoneCard } from '../../cards/find-cards.js';
import { buildCheckNoticeCard } from '../../cards/check-notice-card.js';
import { buildMenuCard, type Menu } from '../../cards/menu-card.js';
import { buildReloadCard } from '../../cards/reload-card.js';
import { buildReportCard, type UnansweredGroup } from '../../cards/report-card.js';
import { buildRequestCard, buildRequestNewsCard } from '../../cards/request-card.js';
import { buildFoundRequestCard } from '../../cards/found-request-card.js';
import { buildRequestSearchCard } from '../../cards/request-search-card.js';
import { NOTHING_SEEN, WHOSE } from '../../cards/request-search-payload.js';
import { buildWorkCard, buildWorkNoteCard } from '../../cards/request-work-card.js';
import { buildSharedAnswerCard } from '../../cards/shared-answer-card.js';
import type { FactValue, Field, Check } from '../../dialogs/checks/check.js';
import { CHECKS } from '../../dialogs/checks/check-list.js';
import { drawCard } from '../../bot/channels/cards/draw.js';
import { runReply } from '../../dialogs/check-running/check-view.js';
import type { CheckView } from '../../dialogs/check-running/view.js';
import { answered, locate, startRun } from '../../dialogs/checks/run.js';
import { labelsOf } from '../../dialogs/admin.js';
import {
  forgetMenu,
  helpMenu,
  languageMenu,
  personMenu,
  topicMenu,
  topicsMenu,
  topicsOf,
  welcomeMenu,
} from '../../dialogs/menus.js';
import { REQUEST_WORDS, WORDS } from '../../cards/words/index.js';
import { LOCALES, type Locale } from '../../knowledge/locales.js';
import { knowledge } from './knowledge.js';

export interface NamedCard {
  name: string;
  locale: Locale;
  message: CardMessage;
  /** The same for a client that neither copies nor saves by itself, where that makes a difference. */
  inTeams?: CardMessage;
}

const TODAY = '2026-03-12';

/** Walks through each check, each answering differently, so that every option is chosen once. */
const WALKS = 12;

let made: readonly NamedCard[] | undefined;

/** Drawn once for all who look at them. */
export const everyCard = (): readonly NamedCard[] => (made ??= drawEveryCard());

function drawEveryCard(): NamedCard[] {
  return LOCALES.flatMap((locale) => {
    const named = (name: string, message: CardMessage): NamedCard => ({ name, locale, message });
    const menu = (name: string, menu: Menu): NamedCard => named(name, buildMenuCard(menu, locale));
    const { entries, profile } = knowledge;
    const { notFound, person } = profile.texts[locale];
    const { none } = WORDS[locale];
    const three = entries.slice(0, 3);
    const long = entries.reduce((a, b) =>
      a.texts[locale].answer.length > b.texts[locale].answer.length ? a : b,
    );
    const contactUrl = 'https://help.example/contact';
    return [
      menu('welcome', welcomeMenu(locale, profile)),
      menu('help', helpMenu(locale, profile)),
      menu('language', languageMenu(locale, profile)),
      menu('forget', forgetMenu(locale)),
      menu('topics', topicsMenu(locale, knowledge)),
      ...topicsOf(knowledge).map((topic) => menu(`topic ${topic}`, topicMenu(locale, knowledge, topic))),
      menu('person', personMenu(locale, knowledge, { contactUrl })),
      menu('person, no address', personMenu(locale, knowledge)),
      ...requestCards(locale),
      menu('help for an administrator', helpMenu(locale, profile, { admin: true })),
      ...adminCards(locale).map(([name, message]) => named(name, message)),
      named('choices', buildChoicesCard({ choices: three, locale, question: 'q1' })),
      named(
        'none',
        buildNoneCard({ nearest: three, locale, title: none.title, notFound, person, contactUrl }),
      ),
      ...none.again.map((title, at) =>
        named(`none again ${at + 1}`, buildNoneCard({ nearest: three, locale, title, contactUrl })),
      ),
      named(
        'none without a hint',
        buildNoneCard({ nearest: [], locale, title: none.title, notFound, person, contactUrl: undefined }),
      ),
      named(
        'answer with a lead',
        buildAnswerCard({ entry: long, related: three, locale, lead: 'A **sentence**.' }),
      ),
      named(
        'answer that other languages have',
        buildAnswerCard({
          entry: long,
          related: three,
          locale,
          elsewhere: LOCALES.filter((other) => other !== locale),
        }),
      ),
      ...entries.map((entry) =>
        named(`answer ${entry.id}`, buildAnswerCard({ entry, related: three, locale }, { shares: true })),
      ),
      ...entries.map((entry) => named(`shared ${entry.id}`, buildSharedAnswerCard(entry, locale))),
      ...CHECKS.checks.flatMap((check) => cardsOfCheck(check, locale)),
    ];
  });
}

const TYPED =
  '**bold** <b>x</b> [x](http://evil.example) {{DATE(2026-01-01T00:00:00Z)}} \u202eright to left\n- a list\n\n1. two '.repeat(
    9,
  );

function requestCards(locale: Locale): NamedCard[] {
  const topics = topicsOf(knowledge).map((topic) => ({ topic, title: knowledge.topicTitle(topic, locale) }));
  const draft = 'draft-1';
  const lines = [
    REQUEST_WORDS[locale].card.lead('Ann'),
    REQUEST_WORDS[locale].card.closedUntil('Monday', '09:00'),
  ];
  const empty = { locale, draft, question: '', details: '', topics: [], lines };
  const full = { ...empty, question: TYPED, details: TYPED, topics, topic: topics[0]?.topic };
  const news = { locale, request: 'K4M-7QX', question: TYPED };
  const message = { by: '**Ann** <Berg>', text: TYPED, locale: 'sv' } as const;
  return [
    ['request, empty', buildRequestCard({ ...empty, problem: REQUEST_WORDS[locale].card.empty })],
    ['request, filled in', buildRequestCard(full)],
    ['request, answered', buildRequestNewsCard({ ...news, message })],
    ['request, closed', buildRequestNewsCard(news)],
    ['request, perhaps twice', buildRequestNewsCard({ ...news, message, id: 'm1', again: true })],
    ...workCards(locale),
  ].map(([name, message]) => ({ name, locale, message }) as NamedCard);
}

function workCards(locale: Locale): [string, CardMessage][] {
  const few = {
    locale,
    request: 'K4M-7QX',
    state: 'open',
    at: `${TODAY}T09:00:00.000Z`,
    asked: 'fr',
  } as const;
  const none = { ...few, question: 'Où ?', details: '', messages: [], notDelivered: false };
  const messages = Array.from({ length: 9 }, (_, at) =>
    at % 2 ? { text: TYPED } : { by: '<at>', text: TYPED },
  );
  const link = 'https://bot.example/desk#/requests/K4M-7QX';
  const all = {
    ...none,
    question: TYPED,
    details: TYPED,
    messages,
    topic: '*Fruit*',
    holder: '**Ann**',
    link,
  };
  const seen = { ...NOTHING_SEEN, text: TYPED.slice(0, 200), from: 8 };
  const look = { seen, isOwn: false, isMine: false, people: [{ id: 'a', name: '**Ann**' }] };
  const find = { locale, seen, whose: WHOSE, topics: [{ topic: 'fruit', title: '*Fruit*' }] };
  const note = { locale, request: 'K4M-7QX', text: TYPED, holder: { name: '<Ann> & co', teamsId: '29:ann' } };
  return [
    ['work, new', buildWorkCard(none)],
    ...(['taken', 'answered', 'reopened', 'closed'] as const).map((state): [string, CardMessage] => [
      `work, ${state}`,
      buildWorkCard({ ...all, state, notDelivered: true }),
    ]),
    ['work, written back', buildWorkNoteCard({ ...note, what: 'wroteBack' })],
    [
      'requests, none',
      buildRequestSearchCard({ ...find, seen: NOTHING_SEEN, found: [], total: 0, line: TYPED }),
    ],
    [
      'requests, some',
      buildRequestSearchCard({ ...find, found: Array(8).fill(all) as (typeof all)[], total: 99 }),
    ],
    ['request, found', buildFoundRequestCard({ ...look, request: all, thread: link, line: TYPED })],
    ['request, closed', buildFoundRequestCard({ ...look, request: { ...all, state: 'closed' } })],
    ['request, of one’s own', buildFoundRequestCard({ ...look, request: none, isOwn: true })],
    ['work, solved', buildWorkNoteCard({ locale, request: 'K4M-7QX', what: 'closed' })],
  ];
}

function adminCards(locale: Locale): [string, CardMessage][] {
  const entryLabels = labelsOf(knowledge.entries, locale);
  const report = (count: number, more: Partial<UnansweredGroup>): CardMessage => {
    const why = ['none', 'choices', 'unhelpful'] as const;
    const groups = Array.from({ length: count }, (_, at): UnansweredGroup => ({
      why: why[at % 3] ?? 'none',
      count: count - at,
      locale: LOCALES[at % 4] ?? 'en',
      entry: 'home-use-program/markets',
      remarks: [],
      ...more,
    }));
    const totals = { days: 30, asked: 400 * count, unanswered: 3 * count };
    return buildReportCard({ report: { ...totals, groups }, locale, entryLabels });
  };
  const ids = knowledge.entries.map(({ id }) => id);
  const none = { added: [], changed: [], removed: [] };
  const all = { added: ids, removed: ids, changed: ids.map((id) => ({ id, locales: LOCALES })) };
  const problems = Array.from(
    { length: 99 },
    (_, at) => `faq/fruit/sv.md:${at + 1}: ${'**odd** '.repeat(99)}. Mend.`,
  );
  return [
    ['report of nothing', report(0, {})],
    ['report without texts', report(3, { entry: 'gone/away' })],
    [
      'report of everything',
      report(99, {
        text: '**?** [x](y) '.repeat(99),
        remarks: Array(9).fill('_no_ '.repeat(99)) as string[],
      }),
    ],
    ['reload of nothing', buildReloadCard({ locale, changes: none, problems: [] })],
    ['reload of everything', buildReloadCard({ locale, changes: all, problems: [] })],
    ['reload with faults', buildReloadCard({ locale, changes: none, problems })],
  ];
}

function cardsOfCheck(check: Check, locale: Locale): NamedCard[] {
  const { words } = CHECKS;
  const entryLabel = (id: string): string | undefined => knowledge.entry(id)?.texts[locale].label;
  const view: CheckView = { check, words, locale, today: TODAY, entryLabel };
  const start = { check: check.id, title: words[locale][check.id].startButton };
  const notice = buildCheckNoticeCard({ locale, text: words[locale].engine.cancelled, start });
  const found = new Map([[`${check.id} notice`, { message: notice, inTeams: notice }]]);
  for (let walk = 0; walk < WALKS; walk++) {
    for (let run = startRun('run-1'); ;) {
      const { pending } = locate(check, run);
      const name = pending ? `${check.id} step ${pending.step.id}` : `${check.id} verdict ${walk}`;
      const shown = runReply(view, run, [{ kind: 'problem', text: words[locale].engine.stale }]);
      const message = drawCard({ ...shown, locale }, { takesFiles: true });
      const inTeams = drawCard({ ...shown, locale }, { takesFiles: false });
      if (message && inTeams) found.set(name, { message, inTeams });
      if (!pending) break;
      run = answered(
        run,
        Object.fromEntries(pending.step.fields.map((field) => [field.id, answerTo(field, walk)])),
      );
    }
  }
  return [...found].map(([name, messages]) => ({ name, locale, ...messages }));
}

function answerTo(field: Field, walk: number): FactValue {
  if (field.unsure && walk === WALKS - 1) return 'unknown';
  switch (field.kind) {
    case 'choice':
      return field.options[walk % field.options.length] ?? '';
    case 'yesNo':
      return walk % 2 === 0;
    case 'number':
      return Math.min(field.max, field.min + walk * 25);
    case 'date':
      return new Date(Date.parse(TODAY) + (walk - WALKS / 2) * 30 * 86_400_000).toISOString().slice(0, 10);
    case 'country':
      return ['SE', 'VE', 'CN', 'JP', 'RU', 'US'][walk % 6] ?? 'SE';
  }
}
