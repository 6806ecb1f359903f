import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Storage } from 'botbuilder';
import { expect } from 'chai';
import { WORDS } from '../../../../cards/words/index.js';
import { LOCALES, type Locale } from '../../../../knowledge/locales.js';
import { projectRoot } from '../../../../bot/project-root.js';
import { ACTION_COMMANDS } from '../../../../bot/channels/teams/add-knowledge.js';
import { REQUEST_COMMANDS } from '../../../../bot/channels/teams/request-dialog.js';
import { EXTENSION_COMMANDS } from '../../../../bot/channels/teams/message-extension.js';
import { buttonsOf } from '../../../support/teams-buttons.js';
import { knowledge } from '../../../support/knowledge.js';
import { startTeams, THREAD, type TeamsRig } from '../../../support/teams-rig.js';

const TOP = knowledge.profile.starters.en.card.map(({ entry }) => entry);

interface Result {
  contentType: string;
  content: { lang: string; body: { text?: string }[] };
  preview?: {
    contentType: string;
    content: { title: string; text: string; tap: { type: string; value: Item } };
  };
}

interface Item {
  entry: string;
  locale: string;
}

const TYPED: Record<Locale, [text: string, entry: string]> = {
  en: ['is it sold in Venezuela', 'home-use-program/markets'],
  sv: ['finns det i Venezuela', 'home-use-program/markets'],
  nl: ['is het te koop in Venezuela', 'home-use-program/markets'],
  fr: ['est-ce vendu au Venezuela', 'home-use-program/markets'],
};

describe('the message extension', () => {
  let rig: TeamsRig;
  beforeEach(async () => {
    rig = await startTeams();
  });
  afterEach(() => rig.close());

  /** In a thread where the bot is no member, as people use it. */
  async function search(text: string | undefined, more: object = {}, value: object = {}): Promise<Result[]> {
    const parameter =
      text === undefined ? { name: 'initialRun', value: 'true' } : { name: 'query', value: text };
    const query = {
      commandId: EXTENSION_COMMANDS[0],
      parameters: [parameter],
      queryOptions: { skip: 0, count: 25 },
    };
    const { status, body } = await invoke('query', { ...query, ...value }, more);
    expect(status).to.equal(200);
    return (body as { composeExtension: { attachments?: Result[] } }).composeExtension.attachments ?? [];
  }

  function invoke(name: string, value: unknown, more: object = {}): ReturnType<TeamsRig['send']> {
    return rig.send({
      type: 'invoke',
      name: `composeExtension/${name}`,
      value,
      conversation: THREAD,
      ...more,
    });
  }

  const entriesOf = (results: Result[]): (string | undefined)[] =>
    results.map(({ preview }) => preview?.content.tap.value.entry);

  for (const locale of LOCALES) {
    it(`finds answers in the language of the client, best first (${locale})`, async () => {
      const [text, entry] = TYPED[locale];
      const [best] = await search(text, { locale });
      expect(entriesOf(best ? [best] : [])).to.deep.equal([entry]);
      expect(best?.content.lang).to.equal(locale);
      expect(best?.preview?.content.title).to.equal(knowledge.entry(entry)?.texts[locale].question);
    });
  }

  it('uses the language the person chose, whatever the client says', async () => {
    await rig.send({ text: 'svenska' });
    const [best] = await search('Venezuela', { locale: 'fr-FR' });
    expect(best?.content.lang).to.equal('sv');
  });

  it('finds by half a word, while it is being typed', async () => {
    for (const text of ['vis', 'visu', 'Visual St']) {
      expect(entriesOf(await search(text))).to.include('partner-benefits/visual-studio');
    }
  });

  it('shows the top questions before anything is typed, and after them all others', async () => {
    const found = entriesOf(await search(undefined));
    expect(found.slice(0, TOP.length)).to.deep.equal(TOP);
    expect(found).to.have.length(knowledge.entries.length);
    expect(entriesOf(await search(''))).to.deep.equal(found);
  });

  it('shows what the person shared last first', async () => {
    for (const entry of ['home-use-program/markets', 'partner-benefits/bulk-credit']) {
      await invoke('selectItem', { entry, locale: 'en' });
    }
    const found = entriesOf(await search(undefined));
    expect(found.slice(0, 2)).to.deep.equal(['partner-benefits/bulk-credit', 'home-use-program/markets']);
    expect(new Set(found)).to.have.property('size', found.length);
    expect(entriesOf(await search(undefined, { from: { id: '29:bo' } }))[0]).to.equal(TOP[0]);
  });

  it('puts the answer into the message as a card with its source and no button', async () => {
    const { body } = await invoke('selectItem', { entry: 'home-use-program/markets', locale: 'nl' });
    const { attachments } = (body as { composeExtension: { attachments: Result[] } }).composeExtension;
    const { source, question } = knowledge.entry('home-use-program/markets')?.texts.nl ?? {
      source: '',
      question: '',
    };
    expect(JSON.stringify(attachments)).to.include(source).and.to.include(question);
    expect(buttonsOf({ attachments })).to.deep.equal([]);
  });

  it('handles what the manifest declares', () => {
    const file = join(projectRoot(), 'manifest', 'manifest.json');
    const { composeExtensions } = JSON.parse(readFileSync(file, 'utf8')) as {
      composeExtensions: { commands: { id: string; parameters?: { name: string }[] }[] }[];
    };
    const declared = composeExtensions.flatMap(({ commands }) => commands);
    expect(declared.map(({ id }) => id)).to.deep.equal([
      ...EXTENSION_COMMANDS,
      ...ACTION_COMMANDS,
      ...REQUEST_COMMANDS,
    ]);
    expect(declared.flatMap(({ parameters = [] }) => parameters.map(({ name }) => name))).to.deep.equal([
      'query',
    ]);
  });

  it('is paged', async () => {
    const all = entriesOf(await search(undefined));
    const page = entriesOf(await search(undefined, {}, { queryOptions: { skip: 5, count: 4 } }));
    expect(page).to.deep.equal(all.slice(5, 9));
  });

  it('says so when there is nothing, or nothing any more', async () => {
    const nothing = { composeExtension: { type: 'message', text: WORDS.fr.none.title } };
    const gone = await invoke('selectItem', { entry: 'no/longer', locale: 'fr' }, { locale: 'fr-FR' });
    expect(gone.body).to.deep.equal(nothing);
    const unknown = await invoke(
      'query',
      { commandId: 'findColleague', parameters: [] },
      { locale: 'fr-FR' },
    );
    expect(unknown.body).to.deep.equal(nothing);
  });

  const rubbish: unknown[] = [
    undefined,
    null,
    'x',
    [],
    { commandId: 7 },
    { commandId: 'findAnswer', parameters: [{}] },
  ];
  for (const value of rubbish) {
    it(`answers 200 to ${JSON.stringify(value)}`, async () => {
      expect((await invoke('query', value)).status).to.equal(200);
      expect((await invoke('selectItem', value)).status).to.equal(200);
      expect(rig.errors).to.deep.equal([]);
    });
  }
});

describe('the message extension with a storage that', () => {
  const broken: [string, () => Promise<never>][] = [
    ['fails', () => Promise.reject(new Error('disk full'))],
    ['never answers', () => new Promise<never>(() => undefined)],
  ];
  for (const [how, read] of broken) {
    it(`${how} still finds answers`, async () => {
      const storage = (real: Storage): Storage => ({
        ...real,
        read,
        write: (c) => real.write(c),
        delete: (k) => real.delete(k),
      });
      const rig = await startTeams({
        storage,
        startTimer: (_ms, onTime) => (queueMicrotask(onTime), () => undefined),
      });
      try {
        const value = {
          commandId: EXTENSION_COMMANDS[0],
          parameters: [{ name: 'query', value: 'Venezuela' }],
        };
        const { status, body } = await rig.send({ type: 'invoke', name: 'composeExtension/query', value });
        expect(status).to.equal(200);
        expect(JSON.stringify(body)).to.include('home-use-program/markets');
      } finally {
        await rig.close();
      }
    });
  }
});
