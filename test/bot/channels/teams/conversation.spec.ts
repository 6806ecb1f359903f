import { setTimeout as delay } from 'node:timers/promises';
import type { Activity, Storage } from 'botbuilder';
import { expect } from 'chai';
import { WORDS } from '../../../../cards/words/index.js';
import { LOCALES, type Locale } from '../../../../knowledge/locales.js';
import { buttonsOf, press } from '../../../support/teams-buttons.js';
import { MENTION, startTeams, TENANT, THREAD, type TeamsRig } from '../../../support/teams-rig.js';

const MARKETS: Record<Locale, string> = {
  en: 'is the Home Use Program available in Venezuela?',
  sv: 'finns Home Use Program i Venezuela?',
  nl: 'is het Home Use Program in Venezuela beschikbaar?',
  fr: 'le programme d’utilisation à domicile est-il proposé au Venezuela ?',
};
const INSTALLED = { type: 'installationUpdate', action: 'add', locale: 'sv-SE' };
const ARRIVED = {
  type: 'conversationUpdate',
  membersAdded: [{ id: '28:bot' }, { id: '29:ann' }],
  locale: undefined,
};
const GROUP = { conversationType: 'groupChat', id: '19:group@thread.v2', tenantId: TENANT, isGroup: true };

/** Every call lets all others go first, so that turns of different people overlap, as on several machines. */
function slow(real: Storage): Storage {
  const slowly = async <T>(call: () => Promise<T>): Promise<T> => {
    await delay(20);
    return call();
  };
  return {
    read: (keys) => slowly(() => real.read(keys)),
    write: (changes) => slowly(() => real.write(changes)),
    delete: (keys) => slowly(() => real.delete(keys)),
  };
}

describe('a conversation in Teams', () => {
  let rig: TeamsRig;
  beforeEach(async () => {
    rig = await startTeams();
  });
  afterEach(() => rig.close());

  const screen = (): Partial<Activity>[] => [...rig.connector.screen.values()];
  const texts = (): string[] => screen().flatMap(({ text }) => text ?? []);
  const titles = (): (string | undefined)[] => screen().map(({ summary }) => summary);
  const paths = (): string[] => rig.connector.requests.map(({ path }) => decodeURIComponent(path));

  describe('the welcome', () => {
    const rooms: [string, object][] = [
      ['a personal chat', {}],
      ['a group chat', { conversation: GROUP }],
      ['a channel', { conversation: { ...THREAD, id: '19:general@thread.tacv2' } }],
    ];
    for (const [name, room] of rooms) {
      it(`comes once in ${name}, in the person's language, though told twice at once and again on each reload`, async () => {
        for (let load = 0; load < 3; load++) {
          await Promise.all([rig.send({ ...ARRIVED, ...room }), rig.send({ ...INSTALLED, ...room })]);
        }
        expect(titles()).to.deep.equal([WORDS.sv.welcome.title]);
      });
    }

    it('comes once although events of a dozen people arrive at once and the storage takes its time', async () => {
      await rig.close();
      rig = await startTeams({ storage: slow });
      const people = Array.from({ length: 12 }, (_, index) => ({ from: { id: `29:person-${index}` } }));
      await Promise.all(people.map((person) => rig.send({ ...INSTALLED, ...person, conversation: GROUP })));
      expect(titles()).to.deep.equal([WORDS.sv.welcome.title]);
    });

    it('comes again when the app was removed and installed again, and what was remembered is gone', async () => {
      await rig.send(INSTALLED);
      await rig.send({ text: 'in English, please' });
      await rig.send({ type: 'installationUpdate', action: 'remove' });
      expect(
        await rig.storage.read(['msteams/users/29:ann', 'msteams/conversations/a:personal']),
      ).to.deep.equal({});
      await rig.send(INSTALLED);
      expect(titles().filter((title) => title === WORDS.sv.welcome.title)).to.have.length(2);
    });

    it('does not come again for an upgrade or for somebody who joins later', async () => {
      await rig.send({ ...INSTALLED, conversation: GROUP });
      await rig.send({ ...INSTALLED, action: 'add-upgrade', conversation: GROUP });
      await rig.send({ type: 'conversationUpdate', membersAdded: [{ id: '29:late' }], conversation: GROUP });
      expect(screen()).to.have.length(1);
    });
  });

  describe('a question', () => {
    for (const locale of LOCALES) {
      it(`is answered in its language (${locale})`, async () => {
        await rig.send({ text: MARKETS[locale] });
        expect(texts()[0]).to.match(/Venezuela|Vénézuela/);
        expect(texts()[0]).to.include(WORDS[locale].answer.source('', '').slice(0, 3));
        expect(screen()[0]?.locale).to.equal(locale);
      });
    }

    it('reaches the service with its citation, which the SDK would drop', async () => {
      await rig.send({ text: MARKETS.en });
      expect(JSON.stringify(rig.connector.requests[0]?.activity.entities)).to.include('"citation"');
    });

    it('in a channel is answered in its thread, whatever stands around the mention', async () => {
      for (const text of [
        `${MENTION.text}&nbsp;${MARKETS.en}`,
        `${MARKETS.en} ${MENTION.text}`,
        `${MENTION.text} hi <at>Bo</at>, ${MARKETS.en.replace('?', '&#63;')} ${MENTION.text}\n`,
      ]) {
        const bo = { type: 'mention', mentioned: { id: '29:bo', name: 'Bo' }, text: '<at>Bo</at>' };
        await rig.send({ text, entities: [MENTION.entity, bo, MENTION.entity], conversation: THREAD });
      }
      expect(texts()).to.have.length(3);
      for (const text of texts()) expect(text).to.include('Venezuela');
      for (const path of paths())
        expect(path).to.match(new RegExp(`^/v3/conversations/${THREAD.id}/activities/person-`));
    });

    it('is answered anew when it is edited, each version once, and not when a deleted message comes back', async () => {
      const message = { id: '17', text: 'thanks' };
      const edited = {
        ...message,
        type: 'messageUpdate',
        text: MARKETS.en,
        channelData: { eventType: 'editMessage', tenant: { id: TENANT } },
      };
      const version = { ...edited, timestamp: '2026-11-21T10:00:00Z' };
      await rig.send(message);
      const before = screen().length;
      await rig.send(version);
      await rig.send(version);
      expect(texts().filter((text) => text.includes('Venezuela'))).to.have.length(1);
      const after = screen().length;
      await rig.send({ ...version, timestamp: '2026-11-21T10:05:00Z' });
      expect(screen()).to.have.length(after + (after - before));
      await rig.send({ ...edited, channelData: { eventType: 'undeleteMessage' } });
      await rig.send({ ...message, type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } });
      expect(screen()).to.have.length(after + (after - before));
    });

    const unreadable: [string, object][] = [
      [
        'a file',
        {
          attachments: [
            { contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'a.docx' },
          ],
        },
      ],
      [
        'a picture',
        { text: '\n', attachments: [{ contentType: 'image/png', contentUrl: 'https://example.org/a.png' }] },
      ],
      [
        'a loop component',
        { attachments: [{ contentType: 'application/vnd.microsoft.card.fluidEmbedCard', content: {} }] },
      ],
    ];
    for (const [what, activity] of unreadable) {
      it(`that is only ${what} is answered kindly`, async () => {
        await rig.send({ text: '', ...activity });
        expect(texts()).to.deep.equal([WORDS.en.trouble.unreadable]);
      });
    }
  });

  describe('what needs no answer gets 200', () => {
    const events: [string, object][] = [
      ['an unknown type', { type: 'quantumUpdate' }],
      ['an unknown event', { type: 'event', name: 'application/vnd.microsoft.meetingStart', value: {} }],
      ['an unknown invoke', { type: 'invoke', name: 'quantum/entangle', value: { deep: [{ odd: null }] } }],
      ['an invoke without a name', { type: 'invoke' }],
      [
        'a read receipt',
        { type: 'event', name: 'application/vnd.microsoft.readReceipt', value: { lastReadMessageId: '1' } },
      ],
      [
        'a renamed channel',
        { type: 'conversationUpdate', channelData: { eventType: 'channelRenamed', tenant: { id: TENANT } } },
      ],
      [
        'a reaction to somebody else',
        { type: 'messageReaction', reactionsAdded: [{ type: 'like' }], replyToId: 'unknown' },
      ],
      [
        'odd reactions',
        { type: 'messageReaction', reactionsAdded: [{ type: 'custom_parrot' }, {}], replyToId: '1' },
      ],
      ['feedback without sense', { type: 'invoke', name: 'message/submitAction', value: 'x' }],
    ];
    for (const [what, activity] of events) {
      it(what, async () => {
        expect((await rig.send(activity)).status).to.equal(200);
        expect(screen()).to.deep.equal([]);
        expect(rig.errors).to.deep.equal([]);
      });
    }

    it('new kinds of entities do not keep a question from being answered', async () => {
      const entities = [
        { type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'Web', timezone: 'Europe/Stockholm' },
        { type: 'ProductInfo', id: 'COPILOT' },
        { type: 'ClientCapabilities', supports: { anything: [1, { nested: null }] } },
        { type: 'quotedReply', quotedReply: { messageId: '1' } },
        { type: 'mention', mentioned: null },
        {},
      ];
      expect((await rig.send({ text: MARKETS.en, entities })).status).to.equal(200);
      expect(texts()[0]).to.include('Venezuela');
    });
  });

  describe('a guided check', () => {
    const step = (): [string, Partial<Activity>] => [...rig.connector.screen][0] ?? ['', {}];
    const button = (verb: string): ReturnType<typeof buttonsOf>[number] | undefined =>
      buttonsOf(step()[1]).find((candidate) => candidate.verb === verb);

    it('goes on in the response and in the message: the person sees it at once, and it stays', async () => {
      await rig.send({ text: 'check eligibility' });
      const [id] = step();
      const { body } = await press(rig, id, button('checkCancel'));
      expect(body).to.include({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
      expect(rig.connector.requests.at(-1)).to.include({
        method: 'PUT',
        path: `/v3/conversations/a%3Apersonal/activities/${id}`,
      });
      expect((body as { value: object }).value).to.deep.equal(step()[1].attachments?.[0]?.content);
      expect(screen()).to.have.length(1);
    });

    it('pressed again by a network that repeats itself is answered with the card again', async () => {
      await rig.send({ text: 'check eligibility' });
      const [id] = step();
      const cancel = button('checkCancel');
      const first = await press(rig, id, cancel, {}, { id: 'press-1' });
      const again = await press(rig, id, cancel, {}, { id: 'press-1' });
      expect(again.body).to.deep.equal(first.body);
      expect(again.body).to.include({ type: 'application/vnd.microsoft.card.adaptive' });
      expect(rig.connector.requests.map(({ method }) => method)).to.deep.equal(['POST', 'PUT']);
    });

    it('still goes on in the response when the message cannot be updated', async () => {
      await rig.send({ text: 'check eligibility' });
      rig.connector.fail({ status: 404, body: '{"error":{"code":"ActivityNotFoundInConversation"}}' });
      const { body } = await press(rig, step()[0], button('checkCancel'));
      expect(body).to.include({ type: 'application/vnd.microsoft.card.adaptive' });
      expect(rig.connector.requests).to.have.length(2);
    });

    it('takes the older button, too', async () => {
      await rig.send({ text: 'check eligibility' });
      const [id] = step();
      await rig.send({ value: button('checkCancel')?.fallback?.data, replyToId: id });
      expect(rig.connector.requests.map(({ method }) => method)).to.deep.equal(['POST', 'PUT']);
    });

    it('in a channel is for the asker alone, from the first card to the last', async () => {
      await rig.send({
        text: `${MENTION.text} check eligibility`,
        entities: [MENTION.entity],
        conversation: THREAD,
      });
      const [id, { recipient }] = step();
      expect(recipient?.id).to.equal('29:ann');
      const targeted = buttonsOf(step()[1]).find(({ data }) => data['action'] === 'checkCancel');
      const { body } = await press(rig, id, targeted, {}, { conversation: THREAD });
      expect(body).to.include({ type: 'application/vnd.microsoft.card.adaptive' });
      expect(paths().every((path) => path.endsWith('?isTargetedActivity=true'))).to.equal(true);
      const [, update] = rig.connector.requests;
      expect(update?.method).to.equal('PUT');
      expect(update?.activity.recipient).to.equal(undefined);
    });

    it('a stale button is told so in the response', async () => {
      await rig.send({ text: 'check eligibility' });
      const cancel = button('checkCancel');
      await press(rig, step()[0], cancel);
      const { body } = await press(rig, step()[0], cancel);
      expect(body).to.include({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
      expect((body as { value: string }).value).to.have.length.above(10);
    });

    const forged: [string, unknown][] = [
      ['nothing', undefined],
      ['no data', { action: { type: 'Action.Execute', verb: 'checkAnswer' } }],
      [
        'somebody else’s data',
        { action: { type: 'Action.Execute', verb: 'targeted', data: { action: 'deleteAll' } } },
      ],
      ['a text', 'checkAnswer'],
      [
        'nested rubbish',
        { action: { data: { action: 'checkAnswer', run: { $gt: '' }, revision: -1, __proto__: {} } } },
      ],
    ];
    for (const [what, value] of forged) {
      it(`a forged button with ${what} is answered 200 and changes nothing`, async () => {
        const { status, body } = await rig.send({ type: 'invoke', name: 'adaptiveCard/action', value });
        expect(status).to.equal(200);
        expect(body).to.include({ type: 'application/vnd.microsoft.activity.message' });
        expect(rig.errors).to.deep.equal([]);
      });
    }
  });

  describe('a slash command', () => {
    it('is answered to the asker alone, without a typing indicator for everybody', async () => {
      const recipient = { id: '28:bot', name: 'Colleague', isTargeted: true };
      await rig.send({ text: 'help', recipient, conversation: THREAD });
      await rig.send({ text: MARKETS.en, recipient, conversation: THREAD });
      expect(paths()).to.have.length(2);
      expect(paths().every((path) => path.endsWith('/activities?isTargetedActivity=true'))).to.equal(true);
    });

    it('a silent suggestion under a private message is answered privately', async () => {
      const value = { action: 'ask', entry: 'home-use-program/markets' };
      const { status, body } = await rig.send({
        type: 'invoke',
        name: 'suggestedAction/submit',
        value,
        conversation: THREAD,
      });
      expect({ status, body }).to.deep.equal({ status: 200, body: undefined });
      expect(paths()[0]).to.match(/isTargetedActivity=true$/);
      expect(texts()[0]).to.include('Venezuela');
    });
  });

  describe('feedback', () => {
    const noted = (): unknown[] =>
      rig.turns.flatMap(({ record }) => record.events.slice(0, 1).map(({ kind }) => kind));
    const thumb = (reaction: string): object => ({
      type: 'invoke',
      name: 'message/submitAction',
      value: { actionName: 'feedback', actionValue: { reaction, feedback: '{"feedbackText":"thanks"}' } },
    });
    const shown = (): string => [...rig.connector.screen.keys()][0] ?? '';

    it('by Teams’ thumbs is noted with the question, answered 200 without a body, and adds nothing to the chat', async () => {
      await rig.send({ text: MARKETS.en });
      const before = screen().length;
      const answers = [
        await rig.send({ ...thumb('like'), replyToId: shown() }),
        await rig.send({ ...thumb('dislike'), replyToId: shown() }),
      ];
      expect(answers).to.deep.equal([
        { status: 200, body: undefined },
        { status: 200, body: undefined },
      ]);
      expect(screen()).to.have.length(before);
      expect(noted()).to.deep.equal(['question', 'helpful', 'unhelpful']);
      const [question, rated] = rig.turns.flatMap(({ record }) =>
        record.events.flatMap((event) => ('question' in event ? [event] : [])),
      );
      expect(rated).to.include({ text: 'thanks' });
      expect(rated).to.deep.include({ question: question?.question, entry: 'home-use-program/markets' });
    });

    it('by a thumb of a client that does not say for what is for the latest answer', async () => {
      await rig.send({ text: 'what is the Home Use Program?' });
      await rig.send({ text: MARKETS.en });
      await rig.send(thumb('like'));
      const last = rig.turns.at(-1)?.record.events[0];
      expect(last).to.include({ kind: 'helpful', entry: 'home-use-program/markets' });
    });

    it('by the custom form is noted and thanked for', async () => {
      await rig.send({ text: MARKETS.en });
      const value = { actionName: 'feedback', actionValue: { reaction: 'like' } };
      const { body } = await rig.send({
        type: 'invoke',
        name: 'message/fetchTask',
        value,
        replyToId: shown(),
      });
      expect(body).to.deep.equal({ task: { type: 'message', value: WORDS.en.answer.thanksForYes } });
      expect(noted()).to.deep.equal(['question', 'helpful']);
    });

    it('by a reaction of anybody in the group is noted; one that may mean anything is not', async () => {
      await rig.send({ text: MARKETS.en, conversation: GROUP });
      const react = (type: string): Promise<unknown> =>
        rig.send({
          type: 'messageReaction',
          reactionsAdded: [{ type }],
          replyToId: shown(),
          conversation: GROUP,
          from: { id: '29:bo' },
          text: undefined,
        });
      for (const type of ['laugh', 'heart', 'surprised', 'angry']) await react(type);
      expect(noted()).to.deep.equal(['question', 'helpful', 'unhelpful']);
    });

    it('on a message of another conversation counts for nothing', async () => {
      await rig.send({ text: MARKETS.en });
      await rig.send({ ...thumb('like'), replyToId: shown(), conversation: GROUP });
      expect(noted()).to.deep.equal(['question']);
    });

    it('cannot be made up: what the client says it is about is ignored', async () => {
      const value = { action: 'feedback', entry: 'home-use-program/markets', helpful: true, question: 'q1' };
      await rig.send({ type: 'messageReaction', value, reactionsAdded: [{ type: 'like' }], replyToId: 'x' });
      await rig.send({ type: 'invoke', name: 'message/submitAction', value, replyToId: 'x' });
      expect(noted()).to.deep.equal([]);
    });
  });
});
