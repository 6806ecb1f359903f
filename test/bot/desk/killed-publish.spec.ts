// A publish on one of several instances, killed: the next start ends in the new version everywhere, or in the old one everywhere.
// `npm run soak -- killed-publish` kills it before each of its writes.
import { expect } from 'chai';
import { killAt, stepsOfPublish } from '../../support/killed-publish.js';

describe('a publish on one of several instances that is killed', function () {
  this.timeout(300_000);
  let steps: string[];
  let entered: number;
  before(async () => void ({ steps, entered } = await stepsOfPublish()));

  it('leaves the old version everywhere before it is in the list of the storage', async () => {
    expect(steps[entered - 1]).to.match(/^store desk\/versions\/./);
    expect(await killAt(entered - 1), 'before what it says').to.equal('old');
    expect(await killAt(entered), 'between what it says and that it counts').to.equal('old');
  });

  it('ends in the new one everywhere between the list and the first write to its own folder', async () => {
    expect(steps[entered + 1]).to.match(/^write \/\.publishing/);
    expect(await killAt(entered + 1)).to.equal('new');
  });

  it('ends in the new one everywhere between two of its files', async () => {
    const files = [...steps.keys()].filter((at) => steps[at]?.startsWith('rename to /faq/'));
    expect(files).to.have.length(2);
    expect(await killAt(files[1] ?? NaN)).to.equal('new');
  });
});
