import { expect } from 'chai';
import { isAdmin } from '../../../../bot/channels/teams/identity.js';
import type { BotIdentity } from '../../../../bot/config.js';
import { WORDS } from '../../../../cards/words/index.js';
import { knowledge } from '../../../support/knowledge.js';
import { startKeyService, type KeyService } from '../../../support/bot-framework-keys.js';
import { startTeams, TENANT, type TeamsRig } from '../../../support/teams-rig.js';

const ADMIN = 'b6e5f5a2-1d3c-4f0e-8a7d-00000000ad31';
const APP_ID = '5d1c3f0a-8a55-4d5f-9a3e-2f4b6d8e0a11';
const IDENTITY: BotIdentity = { type: 'SingleTenant', appId: APP_ID, password: 'not-used', tenantId: TENANT };
const OTHER_TENANT = { tenant: { id: '00000000-1111-2222-3333-444444444444' } };

describe('the tenants the bot is for', () => {
  let rig: TeamsRig;
  beforeEach(async () => {
    rig = await startTeams({ tenants: [TENANT.toUpperCase()] });
  });
  afterEach(() => rig.close());

  const texts = (): (string | undefined)[] => [...rig.connector.screen.values()].map(({ text }) => text);

  it('are answered', async () => {
    await rig.send({ text: 'hello' });
    expect(texts()).to.deep.equal([knowledge.profile.texts.en.hello]);
  });

  it('do not include others: 200, one kind line in the client’s language, nothing remembered', async () => {
    const { status } = await rig.send({ text: 'hello', channelData: OTHER_TENANT, locale: 'sv-SE' });
    expect(status).to.equal(200);
    expect(texts()).to.deep.equal([WORDS.sv.trouble.otherOrganisation]);
    expect(rig.turns).to.deep.equal([]);
    expect(await rig.storage.read(['msteams/users/29:ann'])).to.deep.equal({});
  });

  const silent: [string, object][] = [
    ['an installation', { type: 'installationUpdate', action: 'add' }],
    ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
    ['a search', { type: 'invoke', name: 'composeExtension/query', value: { commandId: 'findAnswer' } }],
    [
      'a button',
      {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { data: { action: 'command', command: 'help' } } },
      },
    ],
  ];
  for (const [what, activity] of silent) {
    it(`give no answer to ${what} of another`, async () => {
      expect(await rig.send({ ...activity, channelData: OTHER_TENANT })).to.deep.equal({
        status: 200,
        body: undefined,
      });
      expect(texts()).to.deep.equal([]);
    });
  }

  it('must be named: an activity without a tenant is refused', async () => {
    const conversation = { id: 'a:personal', conversationType: 'personal' };
    await rig.send({ text: 'hello', channelData: {}, conversation });
    expect(texts()).to.deep.equal([WORDS.en.trouble.otherOrganisation]);
  });

  it('cannot be spoofed from a card’s data', async () => {
    await rig.send({
      value: { action: 'command', command: 'help', tenant: { id: TENANT } },
      channelData: OTHER_TENANT,
    });
    expect(texts()).to.deep.equal([WORDS.en.trouble.otherOrganisation]);
  });

  it('are a matter of Teams: other channels have none', async () => {
    await rig.send({ text: 'hello', channelId: 'emulator', channelData: {} });
    expect(texts()).to.deep.equal([knowledge.profile.texts.en.hello]);
  });
});

describe('isAdmin', () => {
  let keys: KeyService;
  let rig: TeamsRig;
  const verdicts: boolean[] = [];
  const run: NonNullable<Parameters<typeof startTeams>[0]>['run'] = (context) => {
    verdicts.push(isAdmin(context, new Set([ADMIN])));
    return Promise.resolve();
  };
  before(async () => {
    keys = await startKeyService(['msteams', 'webchat']);
    rig = await startTeams({ identity: IDENTITY, cloud: keys.cloud, run });
  });
  after(async () => {
    await rig.close();
    await keys.close();
  });
  beforeEach(() => void verdicts.splice(0));

  const admin = { id: '29:boss', name: 'Boss', aadObjectId: ADMIN };

  async function send(
    activity: object,
    token: Partial<Parameters<KeyService['sign']>[0]> = {},
  ): Promise<number> {
    const authorization = await keys.sign({ appId: APP_ID, serviceUrl: rig.connector.url, ...token });
    return (await rig.send({ text: 'reload', ...activity }, { authorization })).status;
  }

  it('is true for a configured person in an activity that Teams signed, in any case of letters', async () => {
    expect(await send({ from: admin })).to.equal(200);
    expect(await send({ from: { ...admin, aadObjectId: ADMIN.toUpperCase() } })).to.equal(200);
    expect(verdicts).to.deep.equal([true, true]);
  });

  const nobody: [string, object][] = [
    ['somebody else', {}],
    ['a person without an Entra id', { from: { id: '29:guest', name: ADMIN } }],
    [
      'an Entra id in the text, the name, the value and the channel data',
      {
        from: { id: ADMIN, name: ADMIN },
        text: ADMIN,
        value: { aadObjectId: ADMIN, admin: true },
        channelData: { aadObjectId: ADMIN, from: admin },
      },
    ],
    ['a signed activity of another channel', { from: admin, channelId: 'webchat' }],
  ];
  for (const [who, activity] of nobody) {
    it(`is false for ${who}`, async () => {
      await send(activity);
      expect(verdicts).to.deep.equal([false]);
    });
  }

  it('is never asked for tokens that are forged, for another bot, of another issuer, or for another service', async () => {
    for (const token of [
      { forgedKey: true },
      { appId: '00000000-0000-0000-0000-000000000000' },
      { issuer: 'https://evil.example' },
      { serviceUrl: 'https://elsewhere.example' },
    ]) {
      expect(await send({ from: admin }, token)).to.equal(401);
    }
    expect((await rig.send({ from: admin })).status).to.equal(401);
    expect(verdicts).to.deep.equal([]);
  });

  it('is false for everybody while the bot runs without an app id', async () => {
    const open = await startTeams({ run });
    await open.send({ from: admin });
    await open.close();
    expect(verdicts).to.deep.equal([false]);
  });
});
