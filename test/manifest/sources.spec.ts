import { expect } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatProblem } from '../../manifest/problem.js';
import { fillTemplate, readSources } from '../../manifest/sources.js';

describe('readSources', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sources-'));
  after(() => rmSync(folder, { recursive: true }));

  const faultsOf = (): string[] => readSources(folder).problems.map(formatProblem);

  it('tells a missing manifest, and goes on reading', () => {
    writeFileSync(join(folder, 'color.png'), 'a picture');
    writeFileSync(join(folder, 'notes.txt'), 'not part of it');
    expect(faultsOf()).to.deep.equal([`manifest.json: is missing. Restore it in ${folder}.`]);
    const { manifest, icons } = readSources(folder).sources;
    expect([manifest, Object.keys(icons)]).to.deep.equal([undefined, ['color.png']]);
  });

  it('tells broken JSON with its place', () => {
    writeFileSync(join(folder, 'manifest.json'), '{ "name.short": }');
    expect(faultsOf().join()).to.match(/^manifest\.json: is not valid JSON \(.*\)\. Mend the JSON\.$/);
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

  it('fills dotted names, and leaves what it does not know for whoever does', () => {
    const { filled } = fillTemplate('${{help.title}} ${{HOST}}', { 'help.title': 'Hjälp' });
    expect(filled).to.equal('Hjälp ${{HOST}}');
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
