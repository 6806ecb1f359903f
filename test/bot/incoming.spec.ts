import { expect } from 'chai';
import { parseIncoming } from '../../bot/incoming.js';

const bot = { id: 'bot', name: 'Colleague' };
const mention = (id: string, text: string): { type: string; mentioned: { id: string }; text: string } => ({
  type: 'mention',
  mentioned: { id },
  text,
});

describe('Hostile text', () => {
  for (const part of ['<at>', '<at ', '<at></at', '</at>', '&amp', ' \u00a0', '&#x', '<', '>'])
    it(`of 100 kB of "${part}" is cut before any expression sees it`, () => {
      const parse = (length: number): unknown =>
        parseIncoming({ type: 'message', text: `a${part.repeat(length / part.length)}`, entities: [] });
      expect(parse(100_000)).to.deep.equal(parse(20_000));
    });
  it('is searched for a hundred mentions at most, whatever stands in them', () => {
    let read = 0;
    const entities = Array.from({ length: 7_000 }, () => ({
      type: 'mention',
      get text() {
        read++;
        return ' ';
      },
    }));
    parseIncoming({ type: 'message', text: `${' '.repeat(8_000)}x`, entities });
    expect(read).to.be.at.most(100);
  });
});

describe('parseIncoming', () => {
  const parse = (activity: object): ReturnType<typeof parseIncoming> =>
    parseIncoming({ recipient: bot, ...activity });
  const textOf = (text: string, more: object = {}): unknown => {
    const incoming = parse({ type: 'message', text, ...more });
    return incoming.kind === 'text' ? incoming.text : incoming.kind;
  };

  it('trims and joins blanks, no-break spaces and invisible signs', () => {
    expect(textOf(' how \u00A0 do\n\nI\u200B renew ')).to.equal('how do I renew');
  });
  it('removes the bot wherever it is mentioned, and decodes entities', () => {
    const entities = [mention('bot', '<at>Colleague</at>'), mention('bot', '<at>Colleague</at>')];
    expect(textOf('<at>Colleague</at>&nbsp;what is R&amp;D <at>Colleague</at>', { entities })).to.equal(
      'what is R&D',
    );
    expect(textOf('<at>Colleague</at> renew <at>Colleague</at>', { entities: entities.slice(1) })).to.equal(
      'renew',
    );
  });
  it('takes no name of somebody who is mentioned for a word', () => {
    const entities = [mention('bot', '<at>Colleague</at>'), mention('anna', '<at>Anna Ek</at>')];
    expect(textOf('<at>Colleague</at> help <at>Anna Ek</at>', { entities })).to.equal('help');
    expect(textOf('how do I buy? @Mark Hall', { entities: [mention('mark', '@Mark Hall')] })).to.equal(
      'how do I buy?',
    );
  });
  it('knows the name of the bot by its marks where the entity has no text', () => {
    const entities = [{ type: 'mention', mentioned: { id: 'bot' } }];
    expect(textOf('<at>HR &amp; IT</at> hjälp', { entities })).to.equal('hjälp');
  });
  it('keeps what is only written like a name', () => {
    expect(textOf('can <at>Karin</at> buy it')).to.equal('can Karin buy it');
  });
  it('survives odd entities', () => {
    expect(
      textOf('hello there', {
        entities: [{ type: 'mention' }, { type: 'clientInfo' }, { type: 'mention', text: 7 }, null],
      }),
    ).to.equal('hello there');
    expect(textOf('hello there', { entities: {}, attachments: 'none' })).to.equal('hello there');
    expect(parse({ type: 'message', attachments: [null] }).kind).to.equal('unreadable');
  });
  it('keeps right-to-left text and emoji', () => expect(textOf('مرحبا 🙂')).to.equal('مرحبا 🙂'));
  it('keeps HTML and Markdown as the letters they are', () => {
    expect(textOf('<script>alert(1)</script> **x** [a](b)')).to.equal(
      '<script>alert(1)</script> **x** [a](b)',
    );
  });
  it('cuts a huge text between characters, never within an emoji', () => {
    const text = textOf('a'.repeat(1_999) + '😀 and more');
    expect(text).to.equal('a'.repeat(1_999));
  });
  it('cuts a huge text and says so', () => {
    const incoming = parse({ type: 'message', text: 'word '.repeat(20_000) });
    expect(incoming).to.include({ kind: 'text', cut: true });
    expect(incoming.kind === 'text' && incoming.text.length).to.be.at.most(2_000);
  });

  for (const text of ['', '   ', '🙂🙂', '?!', '\u200B']) {
    it(`finds ${JSON.stringify(text)} blank`, () => expect(textOf(text)).to.equal('blank'));
  }
  it('tells a message without text apart from one with files only', () => {
    expect(parse({ type: 'message' }).kind).to.equal('blank');
    expect(parse({ type: 'message', attachments: [{ contentType: 'image/png' }] }).kind).to.equal(
      'unreadable',
    );
    expect(parse({ type: 'message', text: 'hi', attachments: [{ contentType: 'text/html' }] }).kind).to.equal(
      'text',
    );
  });

  it('reads a button of ours', () => {
    const payload = { action: 'ask', entry: 'home-use-program/markets' };
    expect(parse({ type: 'message', value: payload })).to.deep.equal({ kind: 'submit', payload });
  });
  for (const value of [
    {},
    [],
    'ask',
    7,
    { action: 'ask' },
    { action: 'ask', entry: '../../etc' },
    { action: 'ask', entry: 'a/b', extra: 1 },
    { action: 'delete' },
  ]) {
    it(`takes ${JSON.stringify(value)} for a card that is not ours`, () => {
      expect(parse({ type: 'message', value }).kind).to.equal('staleCard');
    });
  }

  it('reads a button wherever the client puts it', () => {
    const payload = { action: 'ask', entry: 'home-use-program/markets' };
    const pressed = { kind: 'submit', payload };
    const execute = { action: { type: 'Action.Execute', verb: 'x', data: payload } };
    expect(parse({ type: 'invoke', name: 'adaptiveCard/action', value: execute })).to.deep.equal(pressed);
    expect(parse({ type: 'invoke', name: 'suggestedAction/submit', value: payload })).to.deep.equal(pressed);
    expect(parse({ type: 'invoke', name: 'adaptiveCard/action' }).kind).to.equal('staleCard');
    expect(parse({ type: 'invoke', name: 'somethingNew', value: payload }).kind).to.equal('ignored');
  });
  it('reads an edited message as a message', () => {
    expect(parse({ type: 'messageUpdate', text: 'hello' })).to.deep.include({ kind: 'text', text: 'hello' });
  });
  it('takes nothing for a rating by its shape alone: only the channel knows what was rated', () => {
    const payload = { action: 'feedback', entry: 'home-use-program/markets', helpful: true };
    expect(parse({ type: 'messageReaction', value: payload }).kind).to.equal('ignored');
    expect(parse({ type: 'invoke', name: 'message/submitAction', value: payload }).kind).to.equal('ignored');
    expect(parse({ type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }).kind).to.equal('ignored');
  });

  it('greets people who join, not the bot itself', () => {
    expect(parse({ type: 'conversationUpdate', membersAdded: [{ id: 'bot' }, { id: 'me' }] }).kind).to.equal(
      'joined',
    );
    expect(parse({ type: 'conversationUpdate', membersAdded: [{ id: 'bot' }] }).kind).to.equal('ignored');
    expect(parse({ type: 'installationUpdate', action: 'add' }).kind).to.equal('joined');
    expect(parse({ type: 'installationUpdate', action: 'remove' }).kind).to.equal('ignored');
  });
  it('ignores what it does not know', () => {
    for (const type of ['typing', 'event', 'somethingNew', undefined])
      expect(parse({ type }).kind).to.equal('ignored');
  });
});
