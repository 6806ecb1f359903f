// `npm run talk -- [--locale sv] [--knowledge DIR]`: a conversation with the bot in the terminal. Nothing is kept, nothing is
// sent anywhere. Lines may be piped in; an empty one is passed over, "exit" or the end of the input ends it.
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { MemoryStorage } from 'botbuilder';
import { pino } from 'pino';
import { loadKnowledge } from '../../knowledge/knowledge.js';
import { DEFAULT_LOCALE, LOCALES, localeOfTag, type Locale } from '../../knowledge/locales.js';
import { createAssistant } from '../assistant.js';
import { createConsole } from '../channels/console/index.js';
import { parseConfig } from '../config.js';
import { exitWith } from '../exit-with.js';
import { projectRoot } from '../project-root.js';

const USAGE = `Usage: npm run talk -- [--locale ${LOCALES.join('|')}] [--knowledge DIR]`;

/** @returns undefined when they make no sense */
function readArguments(args: readonly string[]): { locale: Locale; folder: string } | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { locale: { type: 'string', default: DEFAULT_LOCALE }, knowledge: { type: 'string' } },
    });
    const locale = localeOfTag(values.locale);
    const folder = values.knowledge ?? resolve(projectRoot(), parseConfig(process.env).knowledgeDir);
    return locale && { locale, folder };
  } catch {
    return undefined; // an unknown option
  }
}

async function talk({ locale, folder }: { locale: Locale; folder: string }): Promise<void> {
  const knowledge = loadKnowledge(folder);
  const memory: Record<string, string> = {};
  const assistant = createAssistant({
    knowledge: () => knowledge,
    contactUrl: parseConfig(process.env).contactUrl,
    storage: new MemoryStorage(memory),
    logger: pino({ level: 'warn' }, pino.destination(2)),
    newId: randomUUID,
    forget: () => {
      for (const key of Object.keys(memory)) delete memory[key];
      return Promise.resolve(0);
    },
  });
  const conversation = createConsole({
    assistant,
    locale,
    write: (text) => void process.stdout.write(`\n${text}\n\n`),
  });
  await conversation.join();
  const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
  const { isTTY } = process.stdin;
  if (isTTY) lines.prompt();
  for await (const line of lines) {
    if (line.trim().toLowerCase() === 'exit') break;
    if (line.trim() !== '') await conversation.say(line);
    if (isTTY) lines.prompt();
  }
  lines.close();
}

const wanted = readArguments(process.argv.slice(2));
if (wanted) {
  await talk(wanted).catch(exitWith);
} else {
  console.error(USAGE);
  process.exitCode = 2;
}
