import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import { buildStepCard } from '../../../../cards/check-step-card.js';
import { CHECK_WORDS } from '../../../../cards/words/index.js';
import { LOCALES, type Locale } from '../../../../knowledge/locales.js';
import { withUniversalActions } from '../../../../bot/channels/teams/universal-actions.js';
import { drawForTeams, drawReplacement, type Outgoing } from '../../../../bot/channels/teams/draw.js';
import { fitting, MAX_ACTIVITY_BYTES, sizeOf } from '../../../../bot/channels/teams/size-guard.js';
import { welcomeMenu } from '../../../../dialogs/menus.js';
import type { Reply } from '../../../../dialogs/reply.js';
import { knowledge } from '../../../support/knowledge.js';
import { buttonsOf } from '../../../support/teams-buttons.js';
import { teamsActivity, THREAD } from '../../../support/teams-rig.js';

const PERSONAL = teamsActivity('http://127.0.0.1');
const IN_THREAD = { ...PERSONAL, conversation: THREAD } as Partial<Activity>;
const SLASH = {
  ...IN_THREAD,
  recipient: { id: '28:bot', name: 'Colleague', isTargeted: true },
} as Partial<Activity>;

const send = (reply: Reply, incoming = PERSONAL): Outgoing[] => drawForTeams(reply, incoming);
const text = (text: string, locale: Locale = 'en'): Reply => ({ kind: 'text', text, locale });
const welcome: Reply = { kind: 'menu', menu: welcomeMenu('en', knowledge.profile), locale: 'en' };

const markets = knowledge.entry('home-use-program/markets');
if (!markets) throw new Error('the knowledge has no entry "markets"');
const related = markets.related.flatMap((id) => knowledge.entry(id) ?? []);
const answer = (locale: Locale): Reply => ({
  kind: 'answer',
  entry: markets,
  related,
  locale,
  question: 'q1',
  lead: 'Not in **Macao**.',
});
const step = {
  kind: 'step',
  locale: 'en',
  private: true,
  step: {
    locale: 'en',
    words: CHECK_WORDS.en.engine,
    key: { check: 'eligibility', run: 'r1', revision: 2 },
    step: 'who',
    title: 'Check',
    progress: { at: 2, of: 3 },
    fields: [],
    notices: [],
  },
} satisfies Reply;

describe('a reply in Teams', () => {
  describe('an answer', () => {
    for (const locale of LOCALES) {
      it(`is a text with one citation of source and date (${locale})`, () => {
        const [{ activity, targeted, answer: shown } = raise()] = send(answer(locale));
        const { question, source, answer: text } = markets.texts[locale];
        expect(activity.attachments).to.equal(undefined);
        expect(activity.textFormat).to.equal('markdown');
        expect(activity.text).to.include(text).and.to.include(source);
        expect(activity.text).to.match(/^\*\*.*\*\*\n\n> Not in \*\*Macao\*\*\.\n\n/);
        expect(activity.text?.match(/\[1\]/g)).to.have.length(1);
        expect(activity.summary).to.equal(question);
        const [message, ...others] = (activity.entities ?? []).filter(
          ({ type }) => type === 'https://schema.org/Message',
        );
        expect(others).to.deep.equal([]);
        expect(message).to.have.nested.property('citation[0].position', 1);
        expect(message).to.have.nested.property('citation[0].appearance.url', source);
        const { name, abstract } = appearanceOf(message);
        expect(name).to.have.length.within(1, 80);
        expect(abstract)
          .to.have.length.within(1, 160)
          .and.to.match(/20\d\d/);
        expect(JSON.stringify(message)).not.to.include('AIGenerated');
        expect({ targeted, shown }).to.deep.equal({
          targeted: false,
          shown: { entry: markets.id, question: 'q1' },
        });
      });
    }

    it('cites no more of a long question than Teams shows', () => {
      const texts = { ...markets.texts, en: { ...markets.texts.en, question: `${'Which '.repeat(30)}one?` } };
      const long = { ...markets, texts };
      const [{ activity } = raise()] = send({ kind: 'answer', entry: long, related, locale: 'en' });
      const message = activity.entities?.find(({ type }) => type === 'https://schema.org/Message');
      expect(appearanceOf(message).name).to.have.length(80).and.to.match(/…$/);
    });

    it('is rated with Teams’ own buttons, not with the card’s', () => {
      const [{ activity } = raise()] = send(answer('en'));
      expect(activity.channelData).to.deep.equal({ feedbackLoop: { type: 'default' } });
      expect(JSON.stringify(activity)).not.to.include('"feedback"');
    });

    it('rings no bell', () => {
      expect(JSON.stringify(send(answer('en')))).not.to.include('notification');
    });

    it('suggests at most three questions that the bot understands when they are pressed', () => {
      const suggested = send(answer('fr'))[1]?.activity;
      const actions = suggested?.suggestedActions?.actions ?? [];
      for (const { title } of actions) expect(suggested?.text, 'what stays when they go').to.include(title);
      expect(actions).to.have.length.within(1, 3);
      for (const { type, value } of actions) {
        expect(type).to.equal('imBack');
        expect(markets.related).to.include(knowledge.entryTitled(String(value))?.id);
      }
    });

    it('is one message in a thread, where a suggestion would be pressed by anybody and address nobody', () => {
      const parts = send(answer('en'), IN_THREAD);
      expect(parts).to.have.length(1);
      expect(parts[0]?.activity.suggestedActions).to.equal(undefined);
    });
  });

  describe('buttons', () => {
    it('that replace their card are universal actions with a fallback; the others stay', () => {
      const [{ activity } = raise()] = send(step);
      const buttons = buttonsOf(activity);
      expect(buttons.map(({ type, verb }) => `${type} ${verb ?? ''}`)).to.deep.equal([
        'Action.Execute checkAnswer',
        'Action.Execute checkBack',
        'Action.Execute checkCancel',
      ]);
      for (const { data, title, fallback } of buttons) {
        expect(fallback).to.include({ type: 'Action.Submit', title });
        expect(fallback?.data).to.deep.equal(data);
      }
      const others = buttonsOf(send(welcome)[0]?.activity ?? {});
      expect(new Set(others.map(({ type }) => type))).to.deep.equal(new Set(['Action.Submit']));
    });

    it('do not change the card that was handed in', () => {
      const { card } = buildStepCard(step.step);
      const before = structuredClone(card);
      withUniversalActions(card, { replaceCard: true, targeted: true });
      expect(card).to.deep.equal(before);
    });
  });

  describe('privacy', () => {
    it('shows a guided check to the asker alone in a thread, and does nothing special between two', () => {
      expect(send(step, IN_THREAD)[0]?.targeted).to.equal(true);
      const answered: Reply = { ...text('✓ Country: Japan'), private: true };
      expect(drawReplacement(answered, IN_THREAD).targeted).to.equal(true);
      expect(send(answered, IN_THREAD)[0]?.targeted).to.equal(true);
      expect(send(step)[0]?.targeted).to.equal(false);
    });

    it('answers publicly what was asked publicly', () => {
      expect(send(answer('en'), IN_THREAD)[0]?.targeted).to.equal(false);
    });

    it('answers a slash command privately, under a preview of it', () => {
      const parts = send(answer('en'), SLASH);
      expect(parts.map(({ targeted }) => targeted)).to.deep.equal([true]);
      expect(parts[0]?.activity.entities).to.deep.include({
        type: 'targetedMessageInfo',
        messageId: SLASH.id,
      });
    });

    it('keeps what the buttons of a private card lead to private', () => {
      const choices: Reply = { kind: 'choices', choices: related, locale: 'en' };
      const [{ activity } = raise()] = send(choices, SLASH);
      const buttons = buttonsOf(activity);
      expect(new Set(buttons.map(({ type, verb }) => `${type} ${verb}`))).to.deep.equal(
        new Set(['Action.Execute targeted']),
      );
      const [{ type, verb, data } = raise()] = buttons;
      const pressed = {
        ...IN_THREAD,
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type, verb, data } },
      };
      expect(send(answer('en'), pressed)[0]?.targeted).to.equal(true);
    });
  });

  describe('the shape of messages', () => {
    it('gives every card a summary, which notifications show', () => {
      expect(send(welcome)[0]?.activity.summary).to.equal(welcomeMenu('en', knowledge.profile).title);
    });

    it('puts a card in the place of a card, even for a line of text', () => {
      const { activity } = drawReplacement(text('✓ Country: Japan'), PERSONAL);
      expect(activity.text).to.equal(undefined);
      expect(activity.attachments).to.have.length(1);
      expect(activity.summary).to.equal('✓ Country: Japan');
    });

    it('shows what is in a file, since Teams takes none within a message', () => {
      const file = { name: 'dates.ics', contentType: 'text/calendar', content: 'BEGIN:VCALENDAR' };
      const [{ activity } = raise()] = send({ kind: 'file', text: 'Here', file, locale: 'en' });
      expect(activity).to.deep.include({ text: 'BEGIN:VCALENDAR', textFormat: 'plain' });
      expect(activity.attachments).to.equal(undefined);
    });
  });

  describe('size', () => {
    const filler = 'Wort 🙂 wort. '.repeat(10_000);

    it('shortens a long text between words and says where the rest is', () => {
      const long = `See [this](https://example.org/whole). ${filler}`;
      const [{ activity } = raise()] = send(text(long, 'nl'));
      expect(sizeOf(activity)).to.be.below(MAX_ACTIVITY_BYTES / 4);
      expect(activity.text).to.match(
        /(Wort|🙂|wort\.) …\n\nDit is alleen het begin\. De rest staat op \[example\.org\]\(https:\/\/example\.org\/whole\)\.$/,
      );
      expect(activity.text).not.to.match(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    });

    it('shows a card that is too big as the text that stands for it', () => {
      const [{ activity } = raise()] = send({
        kind: 'menu',
        menu: { title: 'Wort 🙂', text: filler, groups: [] },
        locale: 'en',
      });
      expect(activity.attachments).to.equal(undefined);
      expect(activity.text).to.match(/^Wort 🙂/);
    });

    it('leaves what fits as it is, up to the last byte of 80 kB in UTF-16', () => {
      expect(MAX_ACTIVITY_BYTES).to.equal(80_000);
      const shell = sizeOf({ type: 'message', text: '' });
      const fits = { type: 'message', text: 'x'.repeat((MAX_ACTIVITY_BYTES - shell) / 2 - 1) };
      expect(fitting(fits)).to.equal(fits);
      expect(fitting({ ...fits, text: `${fits.text}xx` }).text).not.to.equal(`${fits.text}xx`);
    });

    it('shortens a text without any address', () => {
      expect(send(text(filler))[0]?.activity.text).to.match(/ …$/);
    });
  });
});

function appearanceOf(entity: unknown): { name: string; abstract: string } {
  return (
    (entity as { citation: { appearance: { name: string; abstract: string } }[] }).citation[0]?.appearance ??
    raise()
  );
}

function raise(): never {
  throw new Error('nothing was sent');
}
