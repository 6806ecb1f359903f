// What an activity from Teams says about where it was said: between two or in a group, and for whose eyes.
import { ActivityTypes, type Activity } from 'botbuilder';
import { isGroup } from '../../is-group.js';

/** Says on a button of a message for the asker's eyes only that what it leads to is private too. */
export const TARGETED_VERB = 'targeted';

/** Suggested actions that are sent silently, which is what private messages are for. */
export const SUGGESTED_SUBMIT = 'suggestedAction/submit';

export interface Privacy {
  isGroup: boolean;
  /** A slash command, or a button of a private message. */
  asksPrivately: boolean;
}

export function privacyOf(activity: Partial<Activity>): Privacy {
  const asksPrivately = isTargetedMessage(activity.recipient) || isPrivateButton(activity);
  return { isGroup: isGroup(activity), asksPrivately };
}

/** Teams marks who a message is for in a property that the SDK does not know. */
export function isTargetedMessage(recipient: Activity['recipient'] | undefined): boolean {
  return (recipient as { isTargeted?: boolean } | undefined)?.isTargeted === true;
}

function isPrivateButton(activity: Partial<Activity>): boolean {
  if (activity.type !== (ActivityTypes.Invoke as string)) return false;
  const { action } = (activity.value ?? {}) as { action?: { verb?: unknown } };
  return activity.name === SUGGESTED_SUBMIT || action?.verb === TARGETED_VERB;
}
