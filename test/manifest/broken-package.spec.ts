import { expect } from 'chai';
import { PNG } from 'pngjs';
import type { Sources } from '../../manifest/sources.js';
import { assemble, copySources, ENVIRONMENT, set, setText } from '../support/package-fixture.js';

const HELP = 'bots[0].commandLists[0].commands[0]';
const PROMPT = 'bots[0].commandLists[2].commands[0]';

interface Breakage {
  title: string;
  spoil: (sources: Sources) => void;
  problems: string[];
}

const inManifest = (path: string, value: unknown) => (sources: Sources) => set(sources.manifest, path, value);
const inSwedish = (path: string, text: string | undefined) => (sources: Sources) =>
  setText(sources, 'sv.json', path, text);

function icon(width: number, height: number, rgba: readonly number[]): Buffer {
  const png = new PNG({ width, height });
  for (let at = 0; at < png.data.length; at += 4) png.data.set(rgba, at);
  return PNG.sync.write(png);
}

const BREAKAGES: Breakage[] = [
  {
    title: 'a required part is missing',
    spoil: inManifest('developer.privacyUrl', undefined),
    problems: ['manifest.json developer.privacyUrl: is missing. Add it.'],
  },
  {
    title: 'a property is unknown to the schema',
    spoil: inManifest('bots[0].supportsSessions', true),
    problems: [
      'manifest.json bots[0].supportsSessions: is unknown to schema v1.30. Remove it or correct its name.',
    ],
  },
  {
    title: 'a value is not among the allowed ones',
    spoil: inManifest('bots[0].scopes[1]', 'channel'),
    problems: [
      'manifest.json bots[0].scopes[1]: is channel, which schema v1.30 does not allow. Use team or personal or groupChat or copilot.',
    ],
  },
  {
    title: 'a value has the wrong form',
    spoil: inManifest('accentColor', 'teal'),
    problems: [
      'manifest.json accentColor: must match pattern "^#[0-9a-fA-F]{6}$". See schema v1.30 for what it may be.',
    ],
  },
  {
    title: 'a text is too long',
    spoil: inManifest('description.short', 'é'.repeat(81)),
    problems: ['manifest.json description.short: has 81 characters, 80 are allowed. Shorten it.'],
  },
  {
    title: 'a localized text is too long',
    spoil: inSwedish('name.short', 'x'.repeat(31)),
    problems: ['sv.json name.short: has 31 characters, 30 are allowed. Shorten it.'],
  },
  {
    title: 'a translation is blank',
    spoil: inSwedish('staticTabs[1].name', ' '),
    problems: ['sv.json staticTabs[1].name: is empty. Say in this language: "Ask on the web".'],
  },
  {
    title: 'a command is not understood',
    spoil: inManifest(`${HELP}.title`, 'Assist-o-matic'),
    problems: [
      `manifest.json ${HELP}.title: the bot does not understand "Assist-o-matic" in "en". Use a text that it knows as command or check: see cards/words and the knowledge folder.`,
    ],
  },
  {
    title: 'a localized command means another command',
    spoil: inSwedish(`${HELP}.title`, 'Språk'),
    problems: [
      `sv.json ${HELP}.title: "Språk" means command language, but in "en" it is command help. Give it the same meaning in every language.`,
    ],
  },
  {
    title: 'a localized command is in another language, so that the answer would be too',
    spoil: inSwedish(`${HELP}.title`, 'Commandes'),
    problems: [
      `sv.json ${HELP}.title: the bot does not understand "Commandes" in "sv". Use a text that it knows as command or check: see cards/words and the knowledge folder.`,
    ],
  },
  {
    title: 'a prompt starter asks what the bot does not know',
    spoil: inSwedish(`${PROMPT}.prompt`, 'Vad blir det för väder i morgon?'),
    problems: [
      `sv.json ${PROMPT}.prompt: the bot does not understand "Vad blir det för väder i morgon?" in "sv". Use a text that it knows as entry or check: see cards/words and the knowledge folder.`,
    ],
  },
  {
    title: 'a prompt starter has no text',
    spoil: (sources) => {
      inManifest(`${PROMPT}.prompt`, undefined)(sources);
      for (const file of ['sv.json', 'nl.json', 'fr.json'])
        setText(sources, file, `${PROMPT}.prompt`, undefined);
    },
    problems: [`manifest.json ${PROMPT}.prompt: is missing. Add the text that is sent.`],
  },
  {
    title: 'slash commands lack what they need',
    spoil: inManifest('bots[0].supportsTargetedMessages', false),
    problems: [
      'manifest.json bots[0].commandLists[1]: has slash commands, which need targeted messages. Set bots[0].supportsTargetedMessages to true.',
    ],
  },
  {
    title: 'a message-extension command is not handled',
    spoil: inManifest('composeExtensions[0].commands[0].id', 'searchCmd'),
    problems: [
      'manifest.json composeExtensions[0].commands[0].id: the bot does not handle "searchCmd". Use one of findAnswer, addToKnowledge, findRequest, or handle it in the bot.',
    ],
  },
  {
    title: 'a tab leads to a domain that Teams does not open',
    spoil: inManifest('staticTabs[1].contentUrl', 'https://elsewhere.example/'),
    problems: [
      'manifest.json staticTabs[1].contentUrl: elsewhere.example is not among validDomains. Add it there.',
    ],
  },
  {
    title: 'the full name says no more than the short one',
    spoil: inManifest('name.full', 'Colleague'),
    problems: ['manifest.json name.full: is the same as name.short. Say more in name.full, or leave it out.'],
  },
  {
    title: 'a placeholder stands for nothing',
    spoil: inManifest('developer.websiteUrl', 'https://${{BOT_HOST}}/'),
    problems: [
      'manifest.json: ${{BOT_HOST}} stands for nothing. Use one of APP_VERSION, MICROSOFT_APP_ID, BOT_DOMAIN, TEAMS_APP_ID, TEAMS_DEVELOPER_NAME, TEAMS_WEBSITE_URL, TEAMS_PRIVACY_URL, TEAMS_TERMS_URL.',
    ],
  },
  {
    title: 'an icon is named that does not exist',
    spoil: inManifest('icons.outline', 'lines.png'),
    problems: ['manifest.json icons.outline: there is no lines.png. Add the file or correct its name.'],
  },
];

const REDRAW =
  'Draw it again by the rules in manifest/README.md: from the SVG of the same name, or as the icon of your bot.yml';
const ICONS: { title: string; file: string; bytes: Uint8Array; message: string }[] = [
  {
    title: 'the colour icon has another size',
    file: 'color.png',
    bytes: icon(96, 192, [0, 0, 0, 255]),
    message: 'is 96 by 192 pixels, not 192 by 192',
  },
  {
    title: 'the colour icon is see-through',
    file: 'color.png',
    bytes: icon(192, 192, [0, 0, 0, 254]),
    message: 'has transparent pixels, but must fill its square',
  },
  {
    title: 'the outline icon has a colour',
    file: 'outline.png',
    bytes: icon(32, 32, [255, 254, 255, 9]),
    message: 'has pixels that are neither white nor transparent',
  },
  {
    title: 'the outline icon has a background',
    file: 'outline.png',
    bytes: icon(32, 32, [255, 255, 255, 255]),
    message: 'has no transparent background',
  },
  {
    title: 'an icon is no picture',
    file: 'outline.png',
    bytes: new TextEncoder().encode('<svg/>'),
    message: 'is not a PNG picture',
  },
];

describe('assemblePackage', () => {
  for (const { title, spoil, problems } of BREAKAGES) {
    it(`says so, with the remedy, when ${title}`, () => {
      const sources = copySources();
      spoil(sources);
      expect(assemble(sources).problems).to.deep.equal(problems);
    });
  }

  for (const { title, file, bytes, message } of ICONS) {
    it(`says so when ${title}`, () => {
      const { icons, ...sources } = copySources();
      const { problems } = assemble({ ...sources, icons: { ...icons, [file]: bytes } });
      expect(problems).to.deep.equal([`${file}: ${message}. ${REDRAW}.`]);
    });
  }

  it('reports all problems at once: environment, schema, translations, code and icons', () => {
    const sources = copySources();
    for (const { spoil } of BREAKAGES.filter(({ title }) => /too long|unknown|blank|handled/.test(title)))
      spoil(sources);
    const { problems } = assemble(
      { ...sources, icons: { ...sources.icons, 'outline.png': icon(1, 1, [0, 0, 0, 0]) } },
      {},
    );
    expect(problems.map((problem) => problem.split(':')[0])).to.have.members([
      'MICROSOFT_APP_ID',
      'BOT_DOMAIN',
      'manifest.json bots[0].supportsSessions',
      'manifest.json description.short',
      'sv.json name.short',
      'sv.json staticTabs[1].name',
      'manifest.json composeExtensions[0].commands[0].id',
      'outline.png',
    ]);
  });

  for (const nonsense of [null, 7, [], {}, 'manifest', { bots: 1, name: [], localizationInfo: 'sv' }]) {
    it(`takes ${JSON.stringify(nonsense)} for a broken manifest rather than failing itself`, () => {
      for (const sessions of ['false', 'true']) {
        const { problems } = assemble(
          { ...copySources(), manifest: nonsense },
          { ...ENVIRONMENT, TEAMS_SESSIONS: sessions },
        );
        expect(problems.some((problem) => problem.startsWith('manifest.json'))).to.equal(true);
      }
    });
  }
  for (const nonsense of [null, 7, [], {}, 'texts']) {
    it(`takes ${JSON.stringify(nonsense)} for a broken localization`, () => {
      const { languages, ...sources } = copySources();
      const { problems } = assemble({ ...sources, languages: { ...languages, 'nl.json': nonsense } });
      expect(problems.some((problem) => problem.startsWith('nl.json'))).to.equal(true);
    });
  }
});
