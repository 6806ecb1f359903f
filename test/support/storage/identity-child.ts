// Uses the Azure backend with a token instead of a key, in a process that trusts the test's certificate. See
// identity.spec.ts.
import { openAzureBackend } from '../../../bot/storage/azure/index.js';
import { question } from './lines.js';
import { journalLines } from './lines.js';

const [blobUrl = '', tableUrl = '', token = ''] = process.argv.slice(2);
const scopes = new Set<string>();
const backend = await openAzureBackend({
  account: {
    blobUrl,
    tableUrl,
    credential: {
      getToken: (scope) => {
        scopes.add(String(scope));
        return Promise.resolve({ token, expiresOnTimestamp: Date.now() + 3_600_000 });
      },
    },
  },
});
try {
  await backend.check();
  await backend.state.write({ a: { n: 1 } });
  await backend.journal.append(question('2026-11-20T08:00:00.000Z'));
  const state = await backend.state.read(['a']);
  const lines = await journalLines(backend.journal);
  console.log(JSON.stringify({ keys: Object.keys(state), lines: lines.length, scopes: [...scopes] }));
} catch (error) {
  console.log(JSON.stringify({ code: (error as { code?: string }).code }));
}
