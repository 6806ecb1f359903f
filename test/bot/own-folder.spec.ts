// An organisation's own folder, as people meet it: the running bot over the page's HTTP, and languages that lack something.
import { expect } from 'chai';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FinishedTurn } from '../../bot/assistant.js';
import { drawLines } from '../../bot/channels/console/draw.js';
import { answerAsTexts } from '../../bot/channels/teams/answer-message.js';
import { WORDS } from '../../cards/words/index.js';
import { helpMenu, welcomeMenu } from '../../dialogs/menus.js';
import { recogniseLanguage } from '../../dialogs/language.js';
import { loadKnowledge } from '../../knowledge/knowledge.js';
import { Chat, textOf } from '../support/chat.js';
import { entryMarkdown, frontMatter, temporaryFolder } from '../support/knowledge-folder.js';
import { tryDocuments } from '../support/own-documents.js';

const PARKING = `# Parking and keys

Q: Where do I park my bike?
A: In the cellar, behind the lift. See the [map](https://intranet.example.com/map).
Q: May I charge my car at work?
A: Yes, at the posts by the gate: \`11 kW\`.
Q: Who has the key of the bike shed?
A: The **front desk**.
`;

const KANTOOR = `Onderwerp;Vraag;Antwoord;Anders gevraagd
Kantoor;Hoe laat gaat het kantoor open?;Om acht uur.;vanaf wanneer kan ik naar binnen
;Hoe meld ik een bezoeker aan?;"Bij de balie:
• een dag van tevoren
• met naam";
Geld;Wanneer wordt het salaris betaald?;Op de 25e.;
`;

describe('a folder that an organisation brings', function () {
  this.timeout(120_000);

  for (const [what, file, text, entries, language, greets] of [
    ['of questions and answers in a text', 'parking.en.md', PARKING, 3, 'en', 'Parking and keys'],
    ['in a spreadsheet with headers of its own', 'faq.csv', KANTOOR, 3, 'nl', 'Geld en Kantoor'],
  ] as const) {
    it(`made of a document ${what} answers every question on the page with its own entry`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'own-folder-'));
      try {
        mkdirSync(join(folder, 'source'));
        const path = join(folder, 'source', file);
        writeFileSync(path, text);
        const tried = await tryDocuments([path], undefined, folder);
        const { check, strayed, manifest, languages, asked, greeting } = tried;
        expect({
          entries: tried.entries,
          asked,
          languages,
          strayed,
          manifest,
          status: check.status,
        }).to.deep.equal({
          ...{ entries, asked: entries, languages: [language], strayed: [], manifest: '', status: 0 },
        });
        expect(greeting)
          .to.include(greets)
          .and.not.match(/Home Use|partner/i);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }

  it('of one language offers no other', () => {
    const own = temporaryFolder();
    own.write('faq/office/sv.md', frontMatter('sv') + entryMarkdown('hiss', { question: 'Var är hissen?' }));
    const { profile } = loadKnowledge(own.path);
    own.remove();
    for (const menu of [welcomeMenu('sv', profile), helpMenu('sv', profile)])
      expect(menu.more?.map(({ title }) => title)).not.to.include(WORDS.sv.buttons.language);
  });

  describe('with entries that some languages lack', () => {
    const folder = temporaryFolder();
    const entry = (name: string, question: string): string =>
      entryMarkdown(name, { question, answer: `${question} **${name}**`, asked: [] });
    const english = [
      'Where is the lift?',
      'When is lunch?',
      'Who cleans the windows?',
      'May I bring my dog?',
      'Where do I print?',
    ];
    const swedish = [
      'Var lämnar jag paketet?',
      'När kommer posten?',
      'Vem vattnar blommorna?',
      'Får jag ha växter?',
      'Hur låser jag cykeln?',
    ];
    before(() => {
      folder.write(
        'faq/office/en.md',
        frontMatter('en') + english.map((text, at) => entry(`en${at}`, text)).join('\n'),
      );
      folder.write(
        'faq/office/sv.md',
        frontMatter('sv') + swedish.map((text, at) => entry(`sv${at}`, text)).join('\n'),
      );
    });
    after(() => folder.remove());

    for (const [locale, questions, note, of] of [
      ['sv', english, 'Det här svaret finns bara på engelska.', 'en'],
      ['en', swedish, 'This answer exists in Swedish only.', 'sv'],
    ] as const) {
      it(`shows people of "${locale}" what they lack in the language it has, says so, and notes it`, async () => {
        const knowledge = loadKnowledge(folder.path);
        const turns: FinishedTurn[] = [];
        const onTurnDone = (turn: FinishedTurn): void => void turns.push(turn);
        for (const [at, question] of questions.entries()) {
          const chat = new Chat({ knowledge: () => knowledge, onTurnDone, locale, user: `person${at}` });
          await chat.say(locale === 'sv' ? 'språk' : 'language');
          await chat.press(locale === 'sv' ? 'Svenska' : 'English');
          const [shown] = await chat.say(question);
          const said = shown ? textOf(shown) : '';
          expect(said).to.include(question).and.include(note);
          expect(turns.at(-1)?.record.events[0]).to.include({
            kind: 'question',
            outcome: 'answer',
            answeredIn: of,
          });
        }
      });
      it(`takes people of "${locale}" to the language it has by one press, on the page, in the terminal and in Teams`, async () => {
        const knowledge = loadKnowledge(folder.path);
        const [question = ''] = questions;
        const chat = new Chat({ knowledge: () => knowledge, locale, user: 'anna' });
        await chat.say(locale === 'sv' ? 'språk' : 'language');
        await chat.press(locale === 'sv' ? 'Svenska' : 'English');
        await chat.say(question);
        const offered = of === 'sv' ? 'Fortsätt på svenska' : 'Continue in English';
        const [changed, again] = await chat.press(offered);
        expect(changed && textOf(changed)).to.equal(WORDS[of].language.changed);
        expect(again && textOf(again))
          .to.include(question)
          .and.not.include(note);
        const entry = knowledge.entries.find(({ texts }) => texts[of].question === question)!;
        const shown = { kind: 'answer', entry, related: [], elsewhere: [of], locale } as const;
        expect(drawLines(shown).options[0]?.title).to.equal(offered);
        const [, next] = answerAsTexts(shown, { isGroup: false });
        expect(next?.suggestedActions?.actions.map(({ value }) => value as string)).to.deep.equal([offered]);
        expect(recogniseLanguage(offered)).to.equal(of);
      });
      it(`offers people of "${locale}" starters of their own language`, () => {
        const { card, page } = loadKnowledge(folder.path).profile.starters[locale];
        const own: readonly string[] = locale === 'sv' ? swedish : english;
        for (const { texts } of [...card, ...page]) expect(own).to.include(texts[locale]);
      });
    }
  });
});
