// A reply as lines for a terminal, with what can be chosen as a numbered list. Pure.
import { goOnOption } from '../../../cards/answer-card.js';
import { buildAnswerText } from '../../../cards/answer-text.js';
import { plainText } from '../../../cards/card.js';
import { lookLine } from '../../../cards/check-look-card.js';
import type { StepCardInput } from '../../../cards/check-step-card.js';
import { plainVerdict } from '../../../cards/check-verdict-text.js';
import type { Payload } from '../../../cards/payloads.js';
import { reportText } from '../../../cards/report-card.js';
import { writesLine } from '../../../cards/request-card.js';
import { ADMIN_WORDS, CHECK_WORDS, REQUEST_WORDS, TALK_WORDS, WORDS } from '../../../cards/words/index.js';
import { phraseOf } from '../../../cards/words/format.js';
import type { Entry } from '../../../knowledge/entry.js';
import type { Locale } from '../../../knowledge/locales.js';
import type { Reply } from '../../../dialogs/reply.js';

/** What the number beside an option stands for: what its button would send, or the words for it. */
export interface NumberedOption {
  title: string;
  means: { payload: Payload } | { text: string };
}

export interface Lines {
  text: string;
  options: readonly NumberedOption[];
}

export function drawLines(reply: Reply): Lines {
  const { locale } = reply;
  const words = WORDS[locale];
  switch (reply.kind) {
    case 'answer': {
      const related = reply.related.map((entry) => entryOption(entry, locale));
      const { check } = reply;
      const begin: Payload | undefined = check && { action: 'checkStart', check };
      const title = check && CHECK_WORDS[locale][check].startButton;
      const goOn = (reply.elsewhere ?? []).map((language) => pressing(goOnOption(language, reply.entry)));
      const checks = begin && title ? [pressing({ title, payload: begin })] : [];
      return { text: plainText(buildAnswerText(reply)), options: [...goOn, ...checks, ...related] };
    }
    case 'choices':
      return {
        text: words.choices.title,
        options: [
          ...reply.choices.map((entry) => entryOption(entry, locale)),
          pressing({ title: words.choices.noneOfThese, payload: { action: 'noneOfThese' } }),
        ],
      };
    case 'none': {
      const near = reply.nearest.length > 0 ? [words.none.nearest] : [];
      const said = [
        reply.title,
        reply.notFound ?? [],
        reply.person ?? [],
        reply.contactUrl ?? [],
        near,
      ].flat();
      const person: Payload = { action: 'command', command: 'person' };
      const topics: Payload = { action: 'command', command: 'topics' };
      const toPerson =
        reply.contactUrl === undefined ? [pressing({ title: words.none.contact, payload: person })] : [];
      const toTopics = pressing({ title: TALK_WORDS[locale].topics.button, payload: topics });
      const hints = reply.nearest.map((entry) => entryOption(entry, locale));
      const options = [...(hints.length > 0 ? hints : [toTopics]), ...toPerson];
      return { text: said.map(plainText).join('\n'), options };
    }
    case 'menu': {
      const { title, text, groups, notes = [], more = [] } = reply.menu;
      const all = [...groups.flatMap((group) => group.options), ...more];
      const links = all.flatMap((option) => ('url' in option ? [`${option.title}: ${option.url}`] : []));
      const options = all.flatMap((option) => ('url' in option ? [] : [pressing(option)]));
      return { text: [title, text, ...notes, ...links].map(plainText).join('\n'), options };
    }
    case 'step':
      return drawStep(reply.step);
    case 'look': {
      const { look } = reply;
      const confirm: Payload = { action: 'checkConfirm', ...look.key };
      const text = [...look.notices.map((notice) => notice.text), lookLine(look)].map(plainText).join('\n');
      return { text, options: [pressing({ title: look.words.lookRight, payload: confirm })] };
    }
    case 'verdict': {
      const { verdict, answers, words: ofCheck } = reply.verdict;
      return { text: plainVerdict(verdict, answers, ofCheck, locale), options: [] };
    }
    case 'notice': {
      const { text, start } = reply.notice;
      const again = { title: start.title, payload: { action: 'checkStart', check: start.check } } as const;
      return { text: plainText(text), options: [pressing(again)] };
    }
    case 'request': {
      const { lines, question, problem, draft } = reply.request;
      const { card } = REQUEST_WORDS[locale];
      const asked = `${card.question}: ${question}`;
      const said = [card.title, ...lines, problem ?? [], asked, card.shared].flat();
      return {
        text: said.map(plainText).join('\n'),
        options: [
          { title: card.send, means: { text: card.send } },
          pressing({ title: card.cancel, payload: { action: 'requestCancel', draft } }),
        ],
      };
    }
    case 'requestNews':
      return drawNews(reply);
    case 'work':
    case 'workNote':
      return { text: '', options: [] }; // never said to anybody but in a channel of Teams
    case 'report':
      return { text: reportText(reply), options: [] };
    case 'reload':
      return { text: reply.problems.join('\n') || ADMIN_WORDS[locale].reload.done, options: [] };
    case 'text':
      return { text: plainText(reply.text), options: [] };
    case 'file':
      return { text: `${reply.text}\n\n${reply.file.content}`, options: [] };
  }
}

function drawNews({ news, locale }: Extract<Reply, { kind: 'requestNews' }>): Lines {
  const { news: words } = REQUEST_WORDS[locale];
  const { request, question, message } = news;
  const title = message ? words.answer(request) : words.closed(request);
  const said = message ? [writesLine(message, locale), message.text] : [];
  const end = message
    ? pressing({ title: words.solved, payload: { action: 'requestSolved', request } })
    : pressing({ title: words.reopen, payload: { action: 'requestReopen', request } });
  return { text: [title, `${words.youAsked} ${question}`, ...said].join('\n'), options: [end] };
}

/** Only what is chosen from a list gets numbers: elsewhere a number may be the answer. */
function drawStep({ title, progress, notices, fields, words }: StepCardInput): Lines {
  // Of two questions each has its hint below it.
  const asked = fields.flatMap((field) => [field.words.question, field.words.hint]);
  const head = `${title} (${words.progress(progress.at, progress.of)})`;
  const [only, another] = fields;
  const options = only && !another ? optionsOf(only, words) : [];
  const said = notices.map(({ text }) =>
    options.length > 0 || !only ? text : withoutButtons(text, only, words),
  );
  return {
    text: [head, ...said, '', ...asked.filter((line) => line !== '')].map(plainText).join('\n'),
    options,
  };
}

/** What leads to buttons has nothing to lead to where nothing can be pressed, nor chosen by its number. */
function withoutButtons(
  text: string,
  { field }: StepCardInput['fields'][number],
  words: StepCardInput['words'],
): string {
  const leading = [words.thirdTry(true), words.thirdTry(false), ...words.furtherTries];
  return leading.includes(text) ? phraseOf(words.secondTry, field.kind, {}) : text;
}

function optionsOf(
  { field, words: { options } }: StepCardInput['fields'][number],
  words: StepCardInput['words'],
): NumberedOption[] {
  const saying = (title: string): NumberedOption => ({ title, means: { text: title } });
  const unsure = field.unsure ? [saying(words.unknown)] : [];
  if (field.kind === 'choice')
    return [...field.options.map((option) => saying(options[option] ?? option)), ...unsure];
  return field.kind === 'yesNo' ? [saying(words.yes), saying(words.no), ...unsure] : [];
}

const pressing = ({ title, payload }: { title: string; payload: Payload }): NumberedOption => ({
  title,
  means: { payload },
});

const entryOption = (entry: Entry, locale: Locale): NumberedOption =>
  pressing({ title: entry.texts[locale].label, payload: { action: 'ask', entry: entry.id } });
