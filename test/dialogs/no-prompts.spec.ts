import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../bot/project-root.js';

/** `overrides` in package.json leave out the recognizers that the SDK's prompts read with. */
const PROMPT = /import[^;]*\b\w*Prompt\b[^;]*from 'botbuilder-dialogs'/;

describe('The rooms that may use botbuilder-dialogs', () => {
  it('take no prompt from it, for those would find their recognizers empty', () => {
    const files = ['bot', 'dialogs'].flatMap((room) =>
      readdirSync(join(projectRoot(), room), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => join(room, file)),
    );
    const sources = files.map((file) => [file, readFileSync(join(projectRoot(), file), 'utf8')] as const);
    expect(sources.some(([, source]) => source.includes("from 'botbuilder-dialogs'"))).to.equal(true);
    expect(sources.filter(([, source]) => PROMPT.test(source)).map(([file]) => file)).to.deep.equal([]);
    expect("import { DialogSet, ChoicePrompt } from 'botbuilder-dialogs';").to.match(PROMPT);
  });
});
