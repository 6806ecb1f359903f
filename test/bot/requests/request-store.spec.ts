// Requests on both backends, the second one a real Azurite.
import { startAzurite, type Azurite } from '../../support/azurite.js';
import { describeRequestStore } from '../../support/requests/request-store-contract.js';
import { azurePlace, sqlitePlace } from '../../support/storage/places.js';

describeRequestStore('SQLite', () => sqlitePlace());

describe('Requests on Azure storage', () => {
  let azurite: Azurite;
  before(async () => {
    azurite = await startAzurite();
  });
  after(() => azurite.stop());

  describeRequestStore('Azure blobs', () => azurePlace(azurite.connectionString));
});
