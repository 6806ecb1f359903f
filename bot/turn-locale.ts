// Which language a turn is answered in.
import type { TurnContext } from 'botbuilder';
import { onlyNamesAnotherLanguage } from '../dialogs/language.js';
import { recogniseTalk, tellsLanguage } from '../dialogs/talk/recognise-talk.js';
import type { Incoming, TurnState } from '../dialogs/turn.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { DEFAULT_LOCALE, localeOfTag, type Locale } from '../knowledge/locales.js';
import { onlyNamesCountry } from '../knowledge/meaning/countries.js';

/** The person's choice > the language of the text when sure > the language of the last reply > the client's > default. */
export function localeOfTurn(
  context: TurnContext,
  incoming: Incoming,
  knowledge: Knowledge,
  state?: TurnState,
): Locale {
  const known = state?.session.locale ?? localeOfTag(context.activity.locale);
  const ofText = incoming.kind === 'text' ? languageOf(incoming.text, known, knowledge) : undefined;
  const { languages, defaultLanguage } = knowledge.profile;
  const wanted = [state?.person.locale, ofText, known];
  return wanted.find((locale) => locale !== undefined && languages.includes(locale)) ?? defaultLanguage;
}

/** "Menu", "rapport" and "Chile" are words of several languages, whichever the knowledge has them from; "merci" changes none. */
function languageOf(text: string, known: Locale | undefined, knowledge: Knowledge): Locale | undefined {
  if (onlyNamesAnotherLanguage(text) || (known && onlyNamesCountry(text, known))) return known;
  const talk = recogniseTalk(text, known ?? DEFAULT_LOCALE);
  if (talk) return known && !tellsLanguage(talk) ? known : talk.locale;
  return knowledge.languageOf(text, known);
}
