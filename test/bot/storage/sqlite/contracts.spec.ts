// The contracts every backend keeps, on SQLite.
import { describeConversationLog } from '../conversation-log-contract.js';
import { describeJournal } from '../journal-contract.js';
import { sqlitePlace } from '../places.js';
import { describeState } from '../state-contract.js';

describeState('SQLite', () => sqlitePlace(), { atomic: true });
describeJournal('SQLite', () => sqlitePlace());
describeConversationLog('Conversations on SQLite', async () => {
  const place = sqlitePlace({ conversationLimits: { activitiesPerConversation: 1_000, conversations: 100 } });
  const { conversations } = await place.open();
  return { log: conversations, close: () => place.remove() };
});
