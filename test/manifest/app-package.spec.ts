import type { ValidateFunction } from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import { expect } from 'chai';
import { unzipSync } from 'fflate';
import { zipPackage, type PackageFiles } from '../../manifest/app-package.js';
import {
  LOCALIZATION_SCHEMA,
  MANIFEST_SCHEMA,
  PREVIEW_SCHEMA,
  readSchema,
  type SchemaName,
} from '../../manifest/check-schema.js';
import { LOCALES } from '../../knowledge/locales.js';
import { APP_ID, assemble, bot, copySources, ENVIRONMENT, readJson } from '../support/package-fixture.js';

/** Limits of Teams, in characters; for commands what older clients show. */
const LIMITS: readonly [path: RegExp, characters: number][] = [
  [/^name\.short$/, 30],
  [/^name\.full$/, 100],
  [/^description\.short$/, 80],
  [/^description\.full$/, 4000],
  [/^bots\[0\].*\.title$/, 32],
  [/^bots\[0\].*\.description$/, 128],
  [/^bots\[0\].*\.prompt$/, 4000],
  [/^composeExtensions\[0\].*\.title$/, 32],
  [/^composeExtensions\[0\].*\.description$/, 128],
  [/^staticTabs\[\d+\]\.name$/, 128],
];

interface Manifest {
  [key: string]: unknown;
  bots: { commandLists: { scopes: string[]; commands: { title: string; prompt?: string }[] }[] }[];
}

describe('the app package', () => {
  let problems: string[];
  let zip: Uint8Array;
  let unzipped: PackageFiles;
  let manifest: Manifest;
  before(() => {
    const assembled = assemble();
    problems = assembled.problems;
    zip = zipPackage(assembled.files);
    unzipped = unzipSync(zip);
    manifest = readJson(unzipped, 'manifest.json') as Manifest;
  });

  const languages = ['sv.json', 'nl.json', 'fr.json'];
  const compiled = new Map<SchemaName, ValidateFunction>();
  const faults = (json: unknown, schema: SchemaName): unknown => {
    const ajv = new AjvDraft04.default({ strict: false, unicodeRegExp: false, validateFormats: false });
    const validate = compiled.get(schema) ?? ajv.compile(readSchema(schema));
    compiled.set(schema, validate);
    return validate(json) ? [] : validate.errors;
  };

  it('has no problems', () => expect(problems).to.deep.equal([]));

  it('holds the manifest, both icons and three languages, in this order and at the root', () => {
    expect(Object.keys(unzipped)).to.deep.equal(['manifest.json', 'color.png', 'outline.png', ...languages]);
  });

  it('validates against the official schema 1.30, manifest and localizations', () => {
    expect(manifest['manifestVersion']).to.equal('1.30');
    expect(faults(manifest, MANIFEST_SCHEMA)).to.deep.equal([]);
    for (const file of languages) {
      expect(faults(readJson(unzipped, file), LOCALIZATION_SCHEMA)).to.deep.equal([]);
    }
  });

  it('carries the ids, the version and the host name everywhere the template asks for them', () => {
    expect(manifest).to.deep.include({ id: APP_ID, version: '1.2.3', validDomains: ['bot.contoso.com'] });
    expect(manifest.bots[0]).to.include({ botId: APP_ID });
    expect(JSON.stringify(manifest)).to.include('"https://bot.contoso.com/?teams=1"').and.not.include('${{');
  });

  it('is the same to the last byte when built again, also in another time zone', () => {
    const zone = process.env['TZ'];
    try {
      process.env['TZ'] = 'Pacific/Auckland';
      expect(Buffer.from(zipPackage(assemble().files)).equals(zip)).to.equal(true);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('leaves sessions out, since only the developer preview knows them and they cannot be switched off again', () => {
    expect(manifest.bots[0]).not.to.have.property('supportsSessions');
  });

  it('becomes a valid developer preview package with sessions when asked to', () => {
    const preview = assemble(copySources(), { ...ENVIRONMENT, TEAMS_SESSIONS: 'true' });
    expect(preview.problems).to.deep.equal([]);
    const json = readJson(preview.files, 'manifest.json') as Manifest;
    expect(json).to.include({ manifestVersion: 'devPreview' });
    expect(json['$schema']).to.include('/vDevPreview/');
    expect(json.bots[0]).to.include({ supportsSessions: true, supportsTargetedMessages: true });
    expect(faults(json, PREVIEW_SCHEMA)).to.deep.equal([]);
  });

  it('has no tab for the desk, and asks for no sign-in, unless it is asked to', () => {
    expect(JSON.stringify(manifest)).not.to.include('/desk');
    expect(manifest).not.to.have.property('webApplicationInfo');
  });

  it('has the desk as a tab, with its name in each language, where Teams may sign people in', () => {
    const uri = `api://bot.contoso.com/botid-${APP_ID}`;
    const desk = assemble(undefined, { ...ENVIRONMENT, DESK_TEAMS_URI: uri });
    expect(desk.problems).to.deep.equal([]);
    const json = readJson(desk.files, 'manifest.json') as Manifest & { staticTabs: { entityId: string }[] };
    expect(json['webApplicationInfo']).to.deep.equal({ id: APP_ID, resource: uri });
    const at = json.staticTabs.findIndex(({ entityId }) => entityId === 'desk');
    expect(json.staticTabs[at]).to.include({ contentUrl: 'https://bot.contoso.com/desk?teams=1' });
    expect(faults(json, MANIFEST_SCHEMA)).to.deep.equal([]);
    const names = languages.map((file) => {
      expect(faults(readJson(desk.files, file), LOCALIZATION_SCHEMA)).to.deep.equal([]);
      return (readJson(desk.files, file) as Record<string, string>)[`staticTabs[${at}].name`];
    });
    expect(names).to.deep.equal(['Redaktionen', 'Redactie', 'Rédaction']);
  });

  describe('in each language', () => {
    const texts = (file: string): [string, string][] =>
      Object.entries(readJson(unzipped, file) as Record<string, string>).filter(
        ([path]) => path !== '$schema',
      );

    it('says the same set of things', () => {
      const [first, ...others] = languages.map((file) => texts(file).map(([path]) => path));
      expect(first).to.have.length.above(30);
      for (const paths of others) expect(paths).to.have.members(first ?? []);
    });

    it('keeps every text within what Teams shows', () => {
      for (const file of languages) {
        for (const [path, text] of texts(file)) {
          const [, limit = 0] = LIMITS.find(([pattern]) => pattern.test(path)) ?? [];
          expect([...text], `${file} ${path}`).to.have.length.within(1, limit);
        }
      }
    });

    it('has a full name that says more than the short one', () => {
      for (const file of languages) {
        const { 'name.short': short, 'name.full': full } = Object.fromEntries(texts(file));
        expect(full).to.have.length.above(short?.length ?? 0);
      }
    });

    it('writes French with a no-break space before : ; ? ! and a curved apostrophe', () => {
      const french = texts('fr.json').map(([, text]) => text);
      expect(french.some((text) => text.includes('\u00a0?'))).to.equal(true);
      for (const text of french) expect(text).not.to.match(/[^\u00a0][:;?!]|'/);
    });

    it('gives each command and prompt its meaning, as the bot understands it', () => {
      const meanings = manifest.bots[0]?.commandLists.map(({ commands }) =>
        commands.map(({ title, prompt }) => bot.meaningOf(prompt ?? title, 'en')),
      );
      const commands = ['command help', 'command language', 'check eligibility', 'check renewal'];
      const prompts = [
        'entry home-use-program/what-is',
        'entry home-use-program/purchase-steps',
        'entry partner-benefits/expiry-date',
      ];
      const forget = 'command forget';
      expect(meanings).to.deep.equal([[...commands, ...prompts, forget], [...commands, forget], prompts]);
      for (const locale of LOCALES.filter((one) => one !== 'en')) {
        const own = Object.fromEntries(texts(`${locale}.json`));
        meanings?.forEach((list, i) =>
          list.forEach((meaning, j) => {
            const command = `bots[0].commandLists[${i}].commands[${j}]`;
            const text = own[`${command}.prompt`] ?? own[`${command}.title`] ?? '';
            expect(bot.meaningOf(text, locale), text).to.equal(meaning);
          }),
        );
      }
    });
  });
});
