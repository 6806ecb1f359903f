import { execFile } from 'node:child_process';
import { MemoryStorage } from 'botbuilder';
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { program } from '../../support/built.js';
import { createAssistant } from '../../../bot/assistant.js';
import { createConsole } from '../../../bot/channels/console/index.js';
import { projectRoot } from '../../../bot/project-root.js';
import { CHECK_WORDS, LISTENING, READING_WORDS, TALK_WORDS, WORDS } from '../../../cards/words/index.js';
import { CHECKS } from '../../../dialogs/checks/check-list.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { knowledge } from '../../support/knowledge.js';

/** @returns says a line and gives what the bot said to it; without one, the greeting */
function open(locale: Locale): (line?: string) => Promise<string> {
  let said: string[] = [];
  const assistant = createAssistant({
    knowledge: () => knowledge,
    contactUrl: undefined,
    storage: new MemoryStorage(),
    logger: pino({ level: 'silent' }),
    newId: () => crypto.randomUUID(),
    forget: () => Promise.resolve(0),
  });
  const conversation = createConsole({ assistant, locale, write: (text) => said.push(text) });
  return async (line) => {
    said = [];
    await (line === undefined ? conversation.join() : conversation.say(line));
    return said.join('\n');
  };
}

/** Says the lines one after the other. @returns what the bot said to the last */
async function talk(locale: Locale, ...lines: string[]): Promise<string> {
  const say = open(locale);
  let said = await say();
  for (const line of lines) said = await say(line);
  return said;
}

const MOST_STEPS = 15;

/** What the README shows: each line of a person, and the words the bot's reply has before anything is left out. */
function shownInReadme(): [line: string, said: string][] {
  const readme = readFileSync(join(projectRoot(), 'README.md'), 'utf8');
  const lines = [...readme.matchAll(/^You {8}(.+)\nColleague {2}(.+?) …/gm)];
  return lines.map(([, line = '', said = '']) => [line, plain(said)]);
}

function plain(text: string): string {
  return text
    .replaceAll('**', '')
    .replaceAll('’', "'")
    .replaceAll(/[\u00a0\u202f]/g, ' ');
}

describe('a conversation in the terminal', () => {
  it('is what the README shows of one', async () => {
    const shown = shownInReadme();
    expect(shown).to.have.length(3);
    const say = open('en');
    await say();
    for (const [line, said] of shown) expect(plain(await say(line))).to.include(said.replace(/\.$/, ''));
  });
  for (const locale of LOCALES) {
    it(`greets in ${locale} with numbered options`, async () => {
      const said = await talk(locale);
      expect(said)
        .to.include(WORDS[locale].welcome.title)
        .and.match(/^ {2}1\. /m);
    });
    it(`leads on in ${locale} from every refusal, the first and all that follow`, async () => {
      const say = open(locale);
      for (const text of ['xx yy zz', 'qq ww ee', 'rr tt yy', 'vv ii bb']) {
        const said = await say(text);
        expect(said).to.include(WORDS[locale].none.contact).and.include(TALK_WORDS[locale].topics.button);
      }
    });
    it(`speaks of no buttons in ${locale} where it shows no numbers`, async () => {
      const { engine, eligibility } = CHECK_WORDS[locale];
      const say = open(locale);
      await say(eligibility.title);
      await say('1');
      for (const text of ['xx yy zz', 'qq ww ee', 'rr tt yy', 'vv ii bb']) {
        const said = await say(text);
        for (const leading of [engine.thirdTry(true), engine.thirdTry(false), ...engine.furtherTries])
          expect(said).not.to.include(leading);
      }
    });
    it(`starts in ${locale} what stands second in the greeting, by its place in words`, async () => {
      const place = READING_WORDS[locale].places[1]?.split('/')[0] ?? '';
      const { title } = CHECK_WORDS[locale].renewal;
      expect(await talk(locale, place)).to.include(title);
      expect(await talk(locale, LISTENING[locale].commands.hello[0] ?? '', place)).to.include(title);
    });
    it(`says of what nothing is known in ${locale}, in the organisation's own words`, async () => {
      const { notFound, person } = knowledge.profile.texts[locale];
      const said = await talk(locale, 'qwrtzp xvbnmk');
      const shown = person.replace(/\[([^\]]+)\]\(([^)]+)\)/g, '$1 ($2)'); // a terminal has no links
      expect(said).to.include(notFound).and.include(shown);
      expect(said).to.not.match(/[{}]/);
    });
    it(`runs each check in ${locale} to its verdict, by the first option or "I don’t know"`, async () => {
      for (const { id } of CHECKS.checks) {
        const { engine, [id]: words } = CHECK_WORDS[locale];
        const say = open(locale);
        let said = await say(words.starters[0] ?? '');
        for (let step = 0; step < MOST_STEPS && !said.includes(engine.summaryTitle); step++)
          said = await say(/^ {2}1\. /m.test(said) ? '1' : engine.unknown);
        expect(said, id).to.include(engine.summaryTitle);
      }
    });
  }
  it('answers a question as text, with the next ones as numbers', async () => {
    const said = await talk('en', 'Does an employee purchase affect our device limit?');
    expect(said)
      .to.include('personal Microsoft account')
      .and.match(/^ {2}1\. /m);
    expect(said).to.not.include('**');
  });
  it('takes a number for the option beside it', async () => {
    const related = knowledge.entry('home-use-program/business-impact')?.related[0] ?? '';
    const said = await talk('en', 'Does an employee purchase affect our device limit?', '1');
    expect(said).to.include(knowledge.entry(related)?.texts.en.question ?? 'no such entry');
  });
  it('takes a number for an answer where a number is asked', async () => {
    const lines = ['check eligibility', '1', 'Sweden', '1', '3'];
    const asked = await talk('en', ...lines);
    expect(asked).to.include(CHECK_WORDS.en.eligibility.fields['seats']?.question ?? 'no such field');
    expect(asked).to.not.match(/^ {2}1\. /m);
    expect(await talk('en', ...lines, '3')).to.match(/: 3\b/);
  });
  it('reads piped lines in a process of its own, and ends with them', async function () {
    this.timeout(60_000);
    const talking = await program('bot/commands/talk.ts');
    const said = await new Promise<string>((resolve, reject) => {
      const child = execFile(
        process.execPath,
        [talking, '--locale', 'sv'],
        { cwd: projectRoot() },
        (error, stdout) => (error ? reject(new Error('It failed.', { cause: error })) : resolve(stdout)),
      );
      child.stdin?.end('tack\n\n');
    });
    expect(said).to.include(WORDS.sv.welcome.title).and.include(WORDS.sv.smallTalk.thanks);
  });
});
