// What starts the bot again when it has ended, and tells when it does not answer.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { projectRoot } from '../bot/project-root.js';

const read = (file: string): string => readFileSync(join(projectRoot(), file), 'utf8');

describe('The container', () => {
  it('is started again when it ends, wherever the README runs it', () => {
    const runs = read('README.md').match(/docker run (?:[^\n]*\\\n)*[^\n]*/g) ?? [];
    const kept = runs.filter((run) => / -d /.test(run));
    expect(kept).to.not.be.empty;
    for (const run of kept) expect(run).to.include('--restart unless-stopped');
  });
  it('is asked for its health at an address that the bot has', () => {
    expect(read('Dockerfile')).to.match(/HEALTHCHECK[^]*?CMD \[[^\n]*:3978\/healthz[^\n]*exit\(1\)/);
  });
});
