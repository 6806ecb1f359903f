// Conversations with a running bot, typed, pressed and, in Teams, edited, on the web and in Teams: no verdict rests on a value that
// nobody said. Fewer than in test/dialogs/checks/conversations.spec.ts, which holds a thousand without the channels.
import { expect } from 'chai';
import { formatValue } from '../../cards/check-values.js';
import { ANSWER_KEYS } from '../../cards/payloads.js';
import { CHECK_WORDS } from '../../cards/words/index.js';
import { CHECKS } from '../../dialogs/checks/check-list.js';
import type { Check, Facts, FactValue, Field } from '../../dialogs/checks/check.js';
import { LOCALES, type Locale } from '../../knowledge/locales.js';
import { seededRandom } from '../../knowledge/rank/seeded-random.js';
import { buttonsOf, cardOf, inputsOf, type Json, type Shown } from '../support/chat.js';
import { teamsPerson, webPerson, type CheckPerson } from '../support/check-people.js';
import { answerTo, NOTHING, pick, STARTS, YES } from '../support/check-sayings.js';
import { examples } from '../support/examples.js';
import type { RunningBot } from '../support/running-bot.js';
import { startConnector, type FakeConnector } from '../support/teams-connector.js';
import { sharedBot } from '../support/web/chat-page.js';

const ROUNDS = examples(3);
const MAX_STEPS = 40;

/** What somebody wrote or pressed, as it stands now. */
interface Said {
  /** Which of their messages it is, from 0; undefined for a press. */
  nth: number | undefined;
  field: Field | undefined;
  text: string;
  says: Facts;
}

interface Waiting {
  fields: readonly Field[];
  isLook: boolean;
  hasNext: boolean;
}

class Conversation {
  readonly transcript: Said[] = [];

  constructor(
    readonly title: string,
    private readonly check: Check,
    private readonly locale: Locale,
    private readonly person: CheckPerson,
    private readonly random: () => number,
  ) {}

  /** Goes on at random until there is a verdict. */
  async hold(): Promise<void> {
    const start = this.check.id === 'eligibility' ? pick(STARTS[this.locale], this.random) : undefined;
    await this.type(start?.text ?? this.words.starters[0] ?? '', undefined, start?.says ?? {});
    for (let step = 0; step < MAX_STEPS && this.verdict.length === 0; step++) {
      const dice = this.random();
      const edited = dice < 0.2 && this.person.edit ? this.edited : undefined;
      if (edited) await this.edit(edited);
      else if (dice < 0.35) await this.type(pick(NOTHING[this.locale], this.random), undefined, {});
      else await (dice < 0.65 ? this.press() : this.answer());
    }
  }

  /** The answers that the verdict on the screen shows, by field; none as long as there is no verdict. */
  get verdict(): [field: string, shown: string][] {
    const card = this.person.screen.findLast((shown) => this.isOurs(shown));
    const isVerdict = card && buttonsOf(card).some(({ data }) => actionOf(data) === 'checkRestart');
    return isVerdict && inputsOf(card).length === 0 ? answersOn(cardOf(card.activity)) : [];
  }

  /** What the verdict shows and nobody said. */
  get unsaid(): [field: string, shown: string][] {
    return this.verdict.filter(([id, shown]) => {
      const field = this.fields.find((one) => one.id === id);
      const said = this.transcript.flatMap(({ says }) => says[id] ?? []);
      return !field || !said.some((value) => shown.endsWith(this.textOf(field, value)));
    });
  }

  private async answer(): Promise<void> {
    const { fields, isLook } = this.waiting;
    const [field] = fields;
    if (isLook) return this.type(YES[this.locale], undefined, {});
    if (!field) return;
    const { text, value } = answerTo(field, this.saying);
    await this.type(text, field, { [field.id]: value });
  }

  private async press(): Promise<void> {
    const { engine } = CHECK_WORDS[this.locale];
    const { fields, isLook, hasNext } = this.waiting;
    if (isLook) return this.person.press(engine.lookRight);
    if (!hasNext) return this.answer();
    const says = Object.fromEntries(fields.map((field) => [field.id, answerTo(field, this.saying).value]));
    this.transcript.push({ nth: undefined, field: undefined, text: '(press)', says });
    const inputs = Object.entries(says).map(([id, value]) => [id, JSON.stringify(value).replaceAll('"', '')]);
    await this.person.press(engine.next, Object.fromEntries(inputs) as Record<string, string>);
  }

  private async edit(said: Said): Promise<void> {
    const other = said.field && this.random() < 0.6 ? answerTo(said.field, this.saying) : undefined;
    said.text = other?.text ?? pick(NOTHING[this.locale], this.random);
    said.says = said.field && other ? { [said.field.id]: other.value } : {};
    await this.person.edit?.(said.nth ?? 0, said.text);
  }

  private get written(): Said[] {
    return this.transcript.filter(({ nth }) => nth !== undefined);
  }

  private get edited(): Said | undefined {
    const { written } = this;
    return written.length > 0 ? pick(written, this.random) : undefined;
  }

  private async type(text: string, field: Field | undefined, says: Facts): Promise<void> {
    this.transcript.push({ nth: this.written.length, field, text, says });
    await this.person.say(text);
  }

  /** What the newest card of a check asks for. */
  private get waiting(): Waiting {
    const card = this.person.screen.findLast((shown) => this.isOurs(shown));
    // A step that was not understood twice has its options as buttons, and no inputs.
    const ids = card ? [...inputsOf(card).map(({ id }) => id), ...pressableIn(card)] : [];
    const { next } = CHECK_WORDS[this.locale].engine;
    return {
      hasNext: card !== undefined && buttonsOf(card).some(({ title }) => title === next),
      fields: this.fields.filter(({ id }) => ids.includes(id)),
      isLook: card !== undefined && buttonsOf(card).some(({ data }) => actionOf(data) === 'checkConfirm'),
    };
  }

  private isOurs(shown: Shown): boolean {
    const actions = buttonsOf(shown).map(({ data }) => actionOf(data));
    return actions.some((action) => ['checkAnswer', 'checkConfirm', 'checkRestart'].includes(action));
  }

  private textOf(field: Field, value: FactValue): string {
    const { engine } = CHECK_WORDS[this.locale];
    const words = this.words.fields[field.id];
    if (!words) throw new Error(`No words for ${field.id}.`);
    return formatValue(field, value, { field: words, engine }, this.locale);
  }

  private get fields(): readonly Field[] {
    return this.check.steps.flatMap(({ fields }) => fields);
  }

  private get words(): (typeof CHECK_WORDS)[Locale]['eligibility'] {
    return CHECK_WORDS[this.locale][this.check.id];
  }

  private get saying(): { check: Check; locale: Locale; random: () => number } {
    return { check: this.check, locale: this.locale, random: this.random };
  }
}

function actionOf(data: unknown): string {
  const action = (data as Json | undefined)?.['action'];
  return typeof action === 'string' ? action : '';
}

/** The fields whose options are buttons. */
function pressableIn(card: Shown): string[] {
  const data = buttonsOf(card).map((button) => (button.data ?? {}) as Json);
  const answers = data.filter((one) => actionOf(one) === 'checkAnswer').flatMap((one) => Object.keys(one));
  return answers.filter((key) => !ANSWER_KEYS.includes(key));
}

/** The rows of a card that show an answer with its way to change it. */
function answersOn(part: unknown): [field: string, shown: string][] {
  if (Array.isArray(part)) return part.flatMap(answersOn);
  if (typeof part !== 'object' || part === null) return [];
  const { type, columns, items, body } = part as Json;
  if (type !== 'ColumnSet' || !Array.isArray(columns)) return [items, body].flatMap(answersOn);
  const [text, change] = columns as Json[];
  const data = (change?.['selectAction'] as Json | undefined)?.['data'] as Json | undefined;
  const [shown] = (text?.['items'] ?? []) as Json[];
  return actionOf(data) === 'checkEdit' ? [[String(data?.['field']), String(shown?.['text'])]] : [];
}

describe('conversations with a running bot', function () {
  this.timeout(300_000); // on a machine that may have other work
  let bot: RunningBot;
  const connectors: FakeConnector[] = [];
  const held: Conversation[] = [];

  before('people talk, press and edit, all at the same time', async () => {
    bot = await sharedBot();
    const random = seededRandom(20261127);
    for (let round = 0; round < ROUNDS; round++)
      for (const check of CHECKS.checks)
        for (const locale of LOCALES) {
          const connector = await startConnector();
          connectors.push(connector);
          const people = {
            web: await webPerson(bot.url, locale),
            teams: teamsPerson(bot.url, connector, locale),
          };
          for (const [channel, person] of Object.entries(people)) {
            const title = `${check.id} on ${channel} in ${locale}`;
            // Each its own numbers: who comes first must not change what another says.
            const own = seededRandom(Math.floor(random() * 2 ** 31));
            held.push(new Conversation(title, check, locale, person, own));
          }
        }
    await Promise.all(held.map((conversation) => conversation.hold()));
  });
  after(async () => {
    for (const connector of connectors) await connector.close();
  });

  it('mostly come to a verdict, on both channels', () => {
    for (const channel of ['web', 'teams']) {
      const own = held.filter(({ title }) => title.includes(channel));
      const decided = own.filter(({ verdict }) => verdict.length > 0);
      expect(decided.length, channel).to.be.greaterThan(own.length * 0.8);
    }
  });
  it('never come to one that shows a value whose words or press are not in the transcript', () => {
    for (const conversation of held) {
      const { title, transcript, unsaid } = conversation;
      const said = transcript.map(({ text, says }) => `${text} ${JSON.stringify(says)}`).join('\n');
      expect(unsaid, `${title}\n${said}`).to.deep.equal([]);
    }
  });
});
