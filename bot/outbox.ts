// Holds a turn's replies back until its state is saved: what was sent cannot be taken back, what was not can be redone.
import { DeliveryModes, type Activity, type TurnContext } from 'botbuilder';

export interface Outbox {
  /** Forgets what has been collected, before a turn runs again. */
  clear(): void;
  /** Sends everything collected, in order. */
  flush(): Promise<void>;
}

/** A reply on its way: a new activity, or a new version of one that people already see. */
interface Held {
  kind: 'send' | 'update';
  activity: Partial<Activity>;
}

/** From now on replies of this turn, new ones and updates, wait for `flush`. */
export function holdReplies(context: TurnContext): Outbox {
  let held: Held[] = [];
  let open = false;
  context.onSendActivities((_context, activities, next) => {
    if (open) return next();
    held.push(...activities.map((activity): Held => ({ kind: 'send', activity })));
    return Promise.resolve(activities.map(() => ({ id: '' })));
  });
  context.onUpdateActivity((_context, activity, next) => {
    if (open) return next();
    held.push({ kind: 'update', activity });
    return Promise.resolve();
  });
  return {
    clear: () => void (held = []),
    async flush() {
      open = true;
      const replies = held;
      held = [];
      for (const { kind, activity } of replies) {
        if (kind === 'send') await context.sendActivity(activity);
        else await update(context, activity);
      }
    },
  };
}

/** What cannot be replaced (gone, too old, a channel that has no updates) is said anew: better twice than never. */
async function update(context: TurnContext, activity: Partial<Activity>): Promise<void> {
  const answersInResponse = context.activity.deliveryMode === (DeliveryModes.ExpectReplies as string);
  try {
    if (!answersInResponse) return void (await context.updateActivity(activity));
  } catch {
    // The channel has refused; it is said as a new message below, where a failure counts.
  }
  await context.sendActivity(activity);
}
