import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, parseConfig } from '../../bot/config.js';
import { ENVIRONMENT_KEYS } from '../../bot/environment.js';
import { projectRoot } from '../../bot/project-root.js';

const APP_ID = '11111111-2222-3333-4444-555555555555';

describe('parseConfig', () => {
  const faultsOf = (environment: Record<string, string>): readonly string[] => {
    try {
      parseConfig(environment);
      return [];
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      return error.faults;
    }
  };

  it('needs nothing: without an app id the bot listens on this machine only', () => {
    expect(parseConfig({})).to.deep.include({ port: 3978, host: '127.0.0.1', identity: { type: 'none' } });
  });
  it('treats empty variables as not set', () => {
    for (const PORT of ['', ' '])
      expect(parseConfig({ PORT, MICROSOFT_APP_ID: ' ', LOG_LEVEL: '' }).port).to.equal(3978);
  });
  it('is frozen', () => expect(Object.isFrozen(parseConfig({}))).to.equal(true));

  it('takes a mail server with the address it writes from, and neither alone', () => {
    const SMTP_URL = 'smtps://user:secret@mail.example';
    expect(parseConfig({ SMTP_URL, SMTP_FROM: 'bot@example.com' }).mail).to.deep.equal({
      url: SMTP_URL,
      from: 'bot@example.com',
    });
    expect(faultsOf({ SMTP_URL }).join())
      .to.match(/^SMTP_FROM: missing/)
      .and.not.include('secret');
    expect(faultsOf({ SMTP_FROM: 'bot@example.com' }).join()).to.match(/^SMTP_URL: missing/);
    expect(faultsOf({ SMTP_URL: 'https://user:secret@x', SMTP_FROM: 'x' }).join()).to.not.include('secret');
  });
  it('takes a service of embeddings by address and model, and a key that nobody can read on its way', () => {
    const EMBEDDINGS_URL = 'https://api.example/v1/embeddings';
    const EMBEDDINGS_MODEL = 'small';
    const EMBEDDINGS_KEY = 'sk-secret';
    expect(parseConfig({}).embeddings).to.equal(undefined);
    expect(parseConfig({ EMBEDDINGS_URL, EMBEDDINGS_MODEL }).embeddings).to.deep.equal({
      url: EMBEDDINGS_URL,
      model: 'small',
      key: undefined,
    });
    for (const url of ['http://localhost:11434/v1/embeddings', 'http://[::1]:8080/v1/embeddings'])
      expect(faultsOf({ EMBEDDINGS_URL: url, EMBEDDINGS_MODEL, EMBEDDINGS_KEY })).to.deep.equal([]);
    const wrong: [RegExp, Record<string, string>][] = [
      [/^EMBEDDINGS_MODEL: missing/, { EMBEDDINGS_URL, EMBEDDINGS_KEY }],
      [/^EMBEDDINGS_URL: missing/, { EMBEDDINGS_MODEL }],
      [/^EMBEDDINGS_URL: missing/, { EMBEDDINGS_KEY }],
      [
        /^EMBEDDINGS_URL: the key/,
        { EMBEDDINGS_URL: 'http://ollama/v1/embeddings', EMBEDDINGS_MODEL, EMBEDDINGS_KEY },
      ],
      [
        /^EMBEDDINGS_URL: .*password/,
        { EMBEDDINGS_URL: 'https://a:sk-secret@api.example/v1', EMBEDDINGS_MODEL },
      ],
      [/^EMBEDDINGS_URL: not an address/, { EMBEDDINGS_URL: 'sk-secret', EMBEDDINGS_MODEL }],
      [/^EMBEDDINGS_KEY: /, { EMBEDDINGS_URL, EMBEDDINGS_MODEL, EMBEDDINGS_KEY: 'sk-secret\r\nX: y' }],
    ];
    for (const [fault, environment] of wrong) {
      const faults = faultsOf(environment).join();
      expect(faults).to.match(fault);
      expect(faults).to.not.include('secret');
    }
  });
  it('takes a single-tenant bot with secret and tenant, and then listens everywhere', () => {
    const config = parseConfig({
      MICROSOFT_APP_ID: APP_ID,
      MICROSOFT_APP_PASSWORD: 's',
      MICROSOFT_APP_TENANT_ID: APP_ID,
    });
    expect(config.host).to.equal('0.0.0.0');
    expect(config.identity).to.deep.equal({
      type: 'SingleTenant',
      appId: APP_ID,
      password: 's',
      tenantId: APP_ID,
    });
  });
  it('takes a managed identity without a secret', () => {
    const environment = {
      MICROSOFT_APP_ID: APP_ID,
      MICROSOFT_APP_TYPE: 'UserAssignedMSI',
      MICROSOFT_APP_TENANT_ID: APP_ID,
    };
    expect(parseConfig(environment).identity).to.deep.equal({
      type: 'UserAssignedMSI',
      appId: APP_ID,
      tenantId: APP_ID,
    });
  });

  it('takes the desk for a tab by the Application ID URI of this app at this address, and by no other', () => {
    const rest = {
      MICROSOFT_APP_ID: APP_ID,
      MICROSOFT_APP_PASSWORD: 's',
      MICROSOFT_APP_TENANT_ID: APP_ID,
      PUBLIC_URL: 'https://bot.contoso.com',
    };
    expect(parseConfig(rest).deskTab).to.equal(undefined);
    for (const id of [APP_ID, `botid-${APP_ID.toUpperCase()}`]) {
      const DESK_TEAMS_URI = `api://Bot.contoso.com/${id}`;
      expect(parseConfig({ ...rest, DESK_TEAMS_URI }).deskTab).to.equal(DESK_TEAMS_URI.toLowerCase());
    }
    const DESK_TEAMS_URI = `api://bot.contoso.com/botid-${APP_ID}`;
    const wrong: [fault: RegExp, environment: Record<string, string>][] = [
      [
        /^DESK_TEAMS_URI: not api:\/\/bot\.contoso\.com\/botid-/,
        { ...rest, DESK_TEAMS_URI: `api://${APP_ID}` },
      ],
      [/^DESK_TEAMS_URI: not api:/, { ...rest, DESK_TEAMS_URI, PUBLIC_URL: 'https://other.example' }],
      [/https/, { ...rest, DESK_TEAMS_URI, PUBLIC_URL: 'http://bot.contoso.com' }],
      [/^DESK_TEAMS_URI: needs/, { ...rest, DESK_TEAMS_URI, PUBLIC_URL: '' }],
      [/^DESK_TEAMS_URI: needs/, { DESK_TEAMS_URI }],
      [/managed identity/, { ...rest, DESK_TEAMS_URI, MICROSOFT_APP_TYPE: 'UserAssignedMSI' }],
    ];
    for (const [fault, environment] of wrong)
      expect(() => parseConfig(environment), String(fault))
        .to.throw(ConfigError)
        .with.property('faults')
        .that.satisfies((said: string[]) => said.some((one) => fault.test(one)));
  });

  it('takes lists of ids, separated anyhow and in any case of letters', () => {
    const [a, b] = ['AAAAAAAA-2222-3333-4444-555555555555', APP_ID];
    const config = parseConfig({ TENANT_ALLOW_LIST: `${a}, ${b}`, ADMIN_IDS: `${b}\n${a}` });
    expect(config.tenants).to.deep.equal([a.toLowerCase(), b]);
    expect(config.admins).to.deep.equal([b, a.toLowerCase()]);
    expect(parseConfig({})).to.deep.include({ tenants: [], admins: [] });
  });

  const faults: [what: string, environment: Record<string, string>, expected: RegExp][] = [
    [
      'an app id whose type needs a secret, without one',
      { MICROSOFT_APP_ID: APP_ID, MICROSOFT_APP_TYPE: 'MultiTenant' },
      /MICROSOFT_APP_PASSWORD: missing.*client secret/,
    ],
    [
      'a single-tenant bot without tenant',
      { MICROSOFT_APP_ID: APP_ID, MICROSOFT_APP_PASSWORD: 's' },
      /MICROSOFT_APP_TENANT_ID: missing/,
    ],
    ['a secret without app id', { MICROSOFT_APP_PASSWORD: 's' }, /MICROSOFT_APP_ID: missing although/],
    ['an app id that is no id', { MICROSOFT_APP_ID: 'my-bot' }, /MICROSOFT_APP_ID: /],
    ['other machines without an app id', { HOST: '0.0.0.0' }, /HOST: without MICROSOFT_APP_ID/],
    ['a port out of range', { PORT: '70000' }, /PORT: /],
    ['a port that is no number', { PORT: 'http' }, /PORT: /],
    ['an unknown log level', { LOG_LEVEL: 'loud' }, /LOG_LEVEL: /],
    ['a token secret that can be guessed', { BOT_SECRET: 'short' }, /BOT_SECRET: /],
    [
      'a tenant that is no id',
      { TENANT_ALLOW_LIST: `${APP_ID}, contoso.com` },
      /TENANT_ALLOW_LIST.*list of ids/,
    ],
    ['an administrator by e-mail', { ADMIN_IDS: 'ann@contoso.com' }, /ADMIN_IDS.*list of ids/],
    ['a contact that is no address', { CONTACT_URL: 'call us' }, /CONTACT_URL: /],
  ];
  for (const [what, environment, expected] of faults) {
    it(`refuses ${what}`, () => expect(faultsOf(environment).join('\n')).to.match(expected));
  }
  it('reports all faults at once and never a value', () => {
    const faults = faultsOf({ PORT: 'secret-1', LOG_LEVEL: 'secret-2', MICROSOFT_APP_ID: 'secret-3' });
    expect(faults).to.have.length(3);
    expect(faults.join()).not.to.match(/secret-\d/);
  });

  it('knows exactly the variables of .env.example', () => {
    const example = [...read('.env.example').matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, key]) => key);
    expect(example.sort()).to.deep.equal([...ENVIRONMENT_KEYS].sort());
  });

  it('knows those of the README, which are the ones most need: they fit on a screen', () => {
    const readme = [...read('README.md').matchAll(/^\| `([A-Z_]+)`\s+\|/gm)].map(([, key]) => key ?? '');
    expect(ENVIRONMENT_KEYS).to.include.members(readme);
    expect(readme).to.have.length.within(10, 20);
  });
});

const read = (file: string): string => readFileSync(join(projectRoot(), file), 'utf8');
