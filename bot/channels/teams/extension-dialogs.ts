// The dialogs of the message extension: which of its commands one belongs to.
import type { TurnContext } from 'botbuilder';
import { createAddKnowledge, type AddKnowledgeOptions } from './add-knowledge.js';

export interface ExtensionDialog {
  /** `composeExtension/fetchTask`: what it begins with, or why there is none. */
  open(context: TurnContext): Promise<object>;
  /** `composeExtension/submitAction`: what was sent with it. */
  submit(context: TurnContext): Promise<object>;
}

/** One that knows its own. */
export interface KnownDialog extends ExtensionDialog {
  /** Whether an invoke of the extension is about it. */
  isMeant(context: TurnContext): boolean;
}

export interface ExtensionDialogsOptions extends Pick<AddKnowledgeOptions, 'knowledge'> {
  /** Finds requests; undefined: there are none. */
  searching?: KnownDialog | undefined;
  /** What editors may put into their drafts; undefined: nothing. */
  mending?: AddKnowledgeOptions['mending'] | undefined;
}

export function createExtensionDialogs({
  knowledge,
  searching,
  mending = () => undefined,
}: ExtensionDialogsOptions): ExtensionDialog {
  const adding = createAddKnowledge({ knowledge, mending });
  const meant = (context: TurnContext): ExtensionDialog => (searching?.isMeant(context) ? searching : adding);
  return {
    open: (context) => meant(context).open(context),
    submit: (context) => meant(context).submit(context),
  };
}
