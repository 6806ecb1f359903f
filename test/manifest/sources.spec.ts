import { expect } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatProblem } from '../../manifest/problem.js';
import { fillTemplate, readSources } from '../../manifest/sources.js';

describe('readSources', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sources-'));
  after(() => rmSync(folder, { recursive: true }));

  it('tells a missing manifest and broken JSON with file and place, and goes on reading', () => {
    writeFileSync(join(folder, 'sv.json'), '{ "name.short": }');
    writeFileSync(join(folder, 'nl.json'), '{ "name.short": "Collega" }');
    writeFileSync(join(folder, 'notes.txt'), 'not part of it');
    const { sources, problems } = readSources(folder);
    expect(sources.languages).to.deep.equal({ 'nl.json': { 'name.short': 'Collega' }, 'sv.json': undefined });
    expect(sources.manifest).to.equal(undefined);
    const [missing = '', broken = ''] = problems.map(formatProblem);
    expect(missing).to.equal(`manifest.json: is missing. Restore it in ${folder}.`);
    expect(broken).to.match(/^sv\.json: is not valid JSON \(.*\)\. Mend the JSON\.$/);
    expect(problems).to.have.length(2);
  });
});

describe('fillTemplate', () => {
  it('fills strings however deep, several in one, and leaves everything else alone', () => {
    const template = { url: 'https://${{HOST}}/${{PATH}}', list: [{ host: '${{HOST}}' }, 1, null, true] };
    expect(fillTemplate(template, { HOST: 'a.example', PATH: 'x' })).to.deep.equal({
      filled: { url: 'https://a.example/x', list: [{ host: 'a.example' }, 1, null, true] },
      problems: [],
    });
  });

  it('takes values as they are: nothing in them is filled or escaped again', () => {
    const { filled } = fillTemplate({ name: '${{NAME}}' }, { NAME: '"$&" ${{NAME}} \\' });
    expect(filled).to.deep.equal({ name: '"$&" ${{NAME}} \\' });
  });

  it('tells each unknown placeholder once, and does not take what every object has for a value', () => {
    const { problems } = fillTemplate(['${{A}}', '${{A}} ${{constructor}}'], { B: 'b' });
    expect(problems.map(formatProblem)).to.deep.equal([
      'manifest.json: ${{A}} stands for nothing. Use one of B.',
      'manifest.json: ${{constructor}} stands for nothing. Use one of B.',
    ]);
  });
});
