import { expect } from 'chai';
import { timelineBlocks, type TimelineMoment } from '../../cards/check-timeline.js';
import { CHECK_WORDS } from '../../cards/words/index.js';
import { formatSpan } from '../../cards/words/format.js';
import { LOCALES, type Locale } from '../../knowledge/locales.js';
import { CHECKS } from '../../dialogs/checks/check-list.js';
import type { Facts } from '../../dialogs/checks/check.js';
import { runReply } from '../../dialogs/check-running/check-view.js';
import type { CheckView } from '../../dialogs/check-running/view.js';
import { startRun } from '../../dialogs/checks/run.js';
import { drawCard } from '../../bot/channels/cards/draw.js';
import { everyCard } from '../support/every-card.js';
import { knowledge } from '../support/knowledge.js';
import { payloadsIn } from '../support/payloads-in.js';

type Json = Readonly<Record<string, unknown>>;

/** A key to activate within the month, and a membership whose day has not come. */
const WAITING: Facts = {
  benefit: 'productKeys',
  place: 'own',
  expiry: '2026-12-31',
  activated: false,
  available: true,
  change: 'neither',
  renewalStart: '2026-12-15',
};

function verdictOf(facts: Facts, locale: Locale, today = '2026-11-26'): Json {
  const check = CHECKS.checks.find(({ id }) => id === 'renewal');
  if (!check) throw new Error('There is no renewal check.');
  const entryLabel = (id: string): string | undefined => knowledge.entry(id)?.texts[locale].label;
  const view: CheckView = { check, words: CHECKS.words, locale, today, entryLabel };
  const reply = { ...runReply(view, { ...startRun('r1'), facts }), locale };
  return drawCard(reply, { takesFiles: true })?.card as unknown as Json;
}

function partsOf(part: unknown): Json[] {
  if (Array.isArray(part)) return part.flatMap(partsOf);
  if (typeof part !== 'object' || part === null) return [];
  const { data: _data, ...rest } = part as Json;
  return [part as Json, ...Object.values(rest).flatMap(partsOf)];
}

const textsOf = (card: unknown): string[] =>
  partsOf(card).flatMap(({ type, text }) => (type === 'TextBlock' ? [String(text)] : []));

describe('the card of a verdict', () => {
  for (const locale of LOCALES) {
    const { engine } = CHECK_WORDS[locale];
    const cards = everyCard().filter((card) => card.locale === locale && card.name.includes(' verdict '));

    it(`leads to each entry once, and says what to do before the dates and the reasons (${locale})`, () => {
      for (const { name, message } of cards) {
        const asked = payloadsIn(message.card).flatMap((payload) =>
          payload.action === 'ask' ? [payload.entry] : [],
        );
        expect(new Set(asked).size, name).to.equal(asked.length);
        const texts = textsOf(message.card);
        const places = [engine.stepsTitle, engine.timelineTitle, engine.reasonsTitle].flatMap((title) =>
          texts.includes(title) ? [texts.indexOf(title)] : [],
        );
        expect(places, name).to.deep.equal([...places].sort((a, b) => a - b));
      }
    });

    it(`has no button whose title would be cut off (${locale})`, () => {
      for (const { name, message } of cards) {
        const inRows = partsOf(message.card).filter(({ type }) => type === 'ActionSet');
        const actions = [
          ...inRows.flatMap(({ actions }) => actions as Json[]),
          ...(message.card.actions ?? []),
        ];
        for (const { title } of actions) expect(title, name).to.be.a('string').with.length.below(27);
      }
    });

    it(`shows a date to wait for as "${engine.standing.later}", and nothing in red (${locale})`, () => {
      const card = verdictOf(WAITING, locale);
      expect(textsOf(card).some((text) => text.includes(`**${engine.standing.later}**`))).to.equal(true);
      expect(JSON.stringify(card)).to.not.match(/attention/i);
      const missed = verdictOf({ ...WAITING, available: false }, locale, '2027-01-10');
      const red = partsOf(missed).filter(({ color, text }) => color === 'Attention' && text !== '✕');
      expect(red).to.have.length(1);
    });
  }

  it('folds the answers away, but not those that decided it; each can be changed', () => {
    const card = verdictOf(WAITING, 'en');
    const toggle = (card['actions'] as Json[]).find(({ type }) => type === 'Action.ToggleVisibility');
    const [id] = toggle?.['targetElements'] as string[];
    const folded = partsOf(card).find((part) => part['id'] === id);
    expect(folded).to.include({ isVisible: false });
    const edits = payloadsIn(folded).flatMap((payload) =>
      payload.action === 'checkEdit' ? [payload.field] : [],
    );
    expect(edits.sort()).to.deep.equal(Object.keys(WAITING).sort());
  });
});

describe('the timeline', () => {
  const moment = (date: string, kind: TimelineMoment['kind'] = 'deadline'): TimelineMoment => ({
    key: date,
    date,
    kind,
    calendar: kind !== 'today',
    text: `What happens on ${date}`,
  });
  const draw = (timeline: TimelineMoment[], locale: Locale = 'en', addToCalendar?: string): Json[] =>
    timelineBlocks({ timeline, locale, addToCalendar, calendarLink: () => 'https://a.example' });
  const heights = (blocks: Json[]): number[] =>
    partsOf(blocks).flatMap(({ minHeight }) =>
      minHeight === undefined ? [] : [parseInt(minHeight as string)],
    );

  it('is drawn to scale: twice the time is twice the length, however long the whole is', () => {
    const blocks = draw([moment('2026-01-01', 'today'), moment('2026-05-01'), moment('2026-12-27')]);
    const [first = 0, second = 0] = heights(blocks);
    expect(first).to.equal(30);
    expect(second).to.equal(60);
    expect(
      heights(draw([moment('2026-01-01', 'today'), moment('2026-01-03'), moment('2026-01-07')])),
    ).to.deep.equal([30, 60]);
  });

  it('leaves room for the words of the shortest distance, and none for two dates on one day', () => {
    const blocks = draw([
      moment('2026-01-01', 'today'),
      moment('2026-01-01'),
      moment('2026-01-02'),
      moment('2027-01-02'),
    ]);
    expect(heights(blocks)).to.deep.equal([22, 90]);
  });

  it('says each distance in words', () => {
    const expected: Record<Locale, [string, string]> = {
      en: ['19 days', '12 months'],
      sv: ['19 dygn', '12 månader'],
      nl: ['19 dagen', '12 maanden'],
      fr: ['19 jours', '12 mois'],
    };
    for (const locale of LOCALES) {
      const texts = textsOf(
        draw([moment('2026-11-26', 'today'), moment('2026-12-15'), moment('2027-12-15')], locale),
      );
      for (const words of expected[locale])
        expect(texts.map((text) => text.replace(/\s/g, ' '))).to.include(words);
    }
    expect(formatSpan('2026-01-02', '2026-01-01', 'en')).to.equal('1 day');
  });

  it('links a date to a calendar where no file brings it', () => {
    const timeline = [moment('2026-01-01', 'today'), moment('2026-02-01')];
    expect(textsOf(draw(timeline, 'en', 'Add it')).at(-1)).to.match(/ \[Add it\]\(https:\/\/a\.example\)$/);
    expect(textsOf(draw(timeline)).join()).to.not.include('https:');
  });
});
