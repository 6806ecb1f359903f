// Holds a turn's replies back until its state is saved: what was sent cannot be taken back, what was not can be redone.
import {
  ActivityImportance,
  DeliveryModes,
  type Activity,
  type ResourceResponse,
  type TurnContext,
} from 'botbuilder';

export interface Outbox {
  /** Forgets what has been collected, before a turn runs again. */
  clear(): void;
  /**
   * Sends everything collected, in order.
   * @returns the messages with a name that are now on the screen, as far as the channel tells their ids
   */
  flush(): Promise<Shown[]>;
}

export interface Shown {
  id: string;
  name: string;
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
      const shown: Shown[] = [];
      for (const { kind, activity } of replies) {
        const sent = kind === 'send' ? await context.sendActivity(activity) : await update(context, activity);
        if (sent?.id && activity.name) shown.push({ id: sent.id, name: activity.name });
      }
      return shown;
    },
  };
}

/**
 * What cannot be replaced (gone, too old, a channel that has no updates) is said anew: better twice than never. Only what is
 * of low importance is dispensable then.
 * @returns the new message, where there is one
 */
async function update(
  context: TurnContext,
  { importance, ...activity }: Partial<Activity>,
): Promise<ResourceResponse | undefined> {
  const answersInResponse = context.activity.deliveryMode === (DeliveryModes.ExpectReplies as string);
  try {
    if (!answersInResponse) {
      await context.updateActivity(activity);
      return undefined;
    }
  } catch {
    // The channel has refused; it is said as a new message below, where a failure counts.
  }
  return importance === (ActivityImportance.Low as string) ? undefined : context.sendActivity(activity);
}
