// The contracts every backend keeps, on SQLite.
import { describeConversationLog } from '../../../support/storage/conversation-log-contract.js';
import { describeJournal } from '../../../support/storage/journal-contract.js';
import { sqlitePlace } from '../../../support/storage/places.js';
import { describeState } from '../../../support/storage/state-contract.js';

describeState('SQLite', () => sqlitePlace(), { atomic: true });
describeJournal('SQLite', () => sqlitePlace());
describeConversationLog('Conversations on SQLite', async () => {
  const place = sqlitePlace({ conversationLimits: { activitiesPerConversation: 1_000, conversations: 100 } });
  const { conversations } = await place.open();
  return { log: conversations, close: () => place.remove() };
});
