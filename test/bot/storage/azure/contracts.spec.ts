// The contracts every backend keeps, on Azure Blob and Table storage (a real Azurite).
import { startAzurite, type Azurite } from '../../../support/azurite.js';
import { describeJournal } from '../../../support/storage/journal-contract.js';
import { azurePlace } from '../../../support/storage/places.js';
import { describeState } from '../../../support/storage/state-contract.js';

describe('Azure storage', () => {
  let azurite: Azurite;
  before(async () => {
    azurite = await startAzurite();
  });
  after(() => azurite.stop());

  describeState('Azure blobs', () => azurePlace(azurite.connectionString), { atomic: false });
  describeJournal('Azure tables', () => azurePlace(azurite.connectionString));
});
