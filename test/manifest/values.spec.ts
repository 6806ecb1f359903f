import { expect } from 'chai';
import { formatProblem } from '../../manifest/problem.js';
import { MANIFEST_KEYS, readValues } from '../../manifest/values.js';
import { APP_ID, ENVIRONMENT } from '../support/package-fixture.js';

describe('readValues', () => {
  const problemsOf = (environment: Record<string, string>): string[] =>
    readValues(environment, '1.2.3').problems.map(formatProblem);

  it('needs the app id and the host name; the rest follows from them', () => {
    const { values, problems } = readValues(ENVIRONMENT, '1.2.3');
    expect(problems).to.deep.equal([]);
    expect(values).to.deep.equal({
      sessions: false,
      deskTab: false,
      placeholders: {
        APP_VERSION: '1.2.3',
        MICROSOFT_APP_ID: APP_ID,
        BOT_DOMAIN: 'bot.contoso.com',
        TEAMS_APP_ID: APP_ID,
        TEAMS_DEVELOPER_NAME: 'Colleague',
        TEAMS_WEBSITE_URL: 'https://bot.contoso.com/',
        TEAMS_PRIVACY_URL: 'https://bot.contoso.com/privacy',
        TEAMS_TERMS_URL: 'https://bot.contoso.com/',
      },
    });
  });

  it('takes what is set over what follows', () => {
    const given = {
      TEAMS_APP_ID: 'aaaaaaaa-2222-3333-4444-555555555555',
      TEAMS_DEVELOPER_NAME: 'Contoso AB',
      TEAMS_PRIVACY_URL: 'https://contoso.com/privacy?lang=en',
    };
    const { values } = readValues({ ...ENVIRONMENT, ...given, TEAMS_SESSIONS: 'true' }, '1.2.3');
    expect(values.placeholders).to.include(given);
    expect(values.sessions).to.equal(true);
  });

  it('treats blank variables as not set, ignores blanks around values and capitals in the host name', () => {
    const { values, problems } = readValues(
      { ...ENVIRONMENT, BOT_DOMAIN: ' A.example ', TEAMS_APP_ID: ' ' },
      '1.2.3',
    );
    expect(problems).to.deep.equal([]);
    expect(values.placeholders).to.include({ BOT_DOMAIN: 'a.example', TEAMS_APP_ID: APP_ID });
  });

  it('says what is missing and what to do', () => {
    expect(problemsOf({})).to.deep.equal([
      "MICROSOFT_APP_ID: is missing. Set it to the application (client) id of the bot's registration, a GUID.",
      'BOT_DOMAIN: is missing. Set it to the host name the bot is reached at, without https://, port or path: bot.contoso.com.',
    ]);
  });

  it('reports every unusable value at once, and never the value itself', () => {
    const bad = Object.fromEntries(MANIFEST_KEYS.map((key) => [key, `http://no such ${'value'.repeat(10)}`]));
    const problems = problemsOf(bad);
    expect(problems.map((problem) => problem.split(':')[0])).to.deep.equal(MANIFEST_KEYS);
    expect(problems.join('\n')).not.to.include('no such');
  });

  it('takes the Application ID URI of this app at this host, in the two forms that Microsoft names', () => {
    for (const id of [APP_ID, `botid-${APP_ID}`]) {
      const DESK_TEAMS_URI = `api://bot.contoso.com/${id}`;
      const { values, problems } = readValues({ ...ENVIRONMENT, DESK_TEAMS_URI }, '1.2.3');
      expect(problems).to.deep.equal([]);
      expect(values).to.deep.include({ deskTab: true });
      expect(values.placeholders).to.include({ DESK_TEAMS_URI });
    }
    for (const DESK_TEAMS_URI of [`api://${APP_ID}`, `api://bot.fabrikam.com/${APP_ID}`, 'true'])
      expect(problemsOf({ ...ENVIRONMENT, DESK_TEAMS_URI })).to.deep.equal([
        `DESK_TEAMS_URI: is not usable. Set it to api://bot.contoso.com/botid-${APP_ID} or api://bot.contoso.com/${APP_ID}, as under "Expose an API", or leave it out.`,
      ]);
  });

  for (const domain of [
    'https://a.example',
    'a.example/',
    'a.example:3978',
    'localhost',
    '127.0.0.1',
    'a..example',
    '*.a.example',
  ]) {
    it(`does not take "${domain}" for a host name`, () => {
      expect(problemsOf({ ...ENVIRONMENT, BOT_DOMAIN: domain })).to.have.length(1);
    });
  }
  for (const domain of ['abc123-3978.euw.devtunnels.ms', 'BOT.Contoso.COM', 'xn--kollga-cua.example']) {
    it(`takes "${domain}" for a host name`, () => {
      expect(problemsOf({ ...ENVIRONMENT, BOT_DOMAIN: domain })).to.deep.equal([]);
    });
  }
});
