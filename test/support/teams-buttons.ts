// Buttons as Teams' clients see and press them.
import type { Attachment } from 'botbuilder';
import type { TeamsAnswer, TeamsRig } from './teams-rig.js';

export interface Button {
  type: string;
  title: string;
  verb?: string;
  data: Readonly<Record<string, unknown>>;
  fallback?: Button;
}

/** Every button of a message's card. */
export function buttonsOf({ attachments = [] }: { attachments?: readonly Attachment[] }): Button[] {
  return attachments.flatMap(({ content }) => buttonsIn(content));
}

function buttonsIn(part: unknown): Button[] {
  if (Array.isArray(part)) return part.flatMap(buttonsIn);
  if (typeof part !== 'object' || part === null) return [];
  if ('type' in part && String(part.type).startsWith('Action.')) return [part as Button];
  return Object.values(part).flatMap(buttonsIn);
}

/** Presses a Universal Action with what was filled in; `more` overrides what Teams would send around it. */
export function press(
  rig: TeamsRig,
  replyToId: string,
  button: Button | undefined,
  inputs: Readonly<Record<string, string>> = {},
  more: object = {},
): Promise<TeamsAnswer> {
  if (button?.type !== 'Action.Execute') throw new Error(`no universal action: ${JSON.stringify(button)}`);
  const { type, title, verb, data } = button;
  const action = { type, title, verb, data: { ...data, ...inputs } };
  return rig.send({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action, trigger: 'manual' },
    replyToId,
    ...more,
  });
}
