// What is taken out of a question before it is kept, and what is left alone.
import { expect } from 'chai';
import { workedMs } from '../support/worked.js';
import { mask } from '../../bot/mask.js';

describe('mask', () => {
  const taken: [text: string, left: string][] = [
    ['write to ann.smith+hr@contoso.co.uk please', 'write to … please'],
    ['ring mig på 070-123 45 67', 'ring mig på …'],
    ['call +44 (0)20 7946 0958 today', 'call … today'],
    ['mon numéro est le 06.12.34.56.78', 'mon numéro est le …'],
    ['personnummer 19850312-1234', 'personnummer …'],
    ['mijn bsn is 123456782', 'mijn bsn is …'],
    ['my NI number is QQ 12 34 56 C', 'my NI number is …'],
    ['My name is Anna Svensson and I need Visio', 'My name is … and I need Visio'],
    ['jag heter anna och undrar', 'jag heter … och undrar'],
    ['ik heet Jan en wil Office', 'ik heet … en wil Office'],
    ['je m’appelle Zoé Martin, où est Visio ?', 'je m’appelle …, où est Visio ?'],
    ['Hej Anna, var finns Visio?', 'Hej …, var finns Visio?'],
    ['Dear Mr Smith,\nwhere is Visio?', 'Dear …,\nwhere is Visio?'],
    ['Bonjour Madame Dupont,\noù ?', 'Bonjour …,\noù ?'],
    ['Where is Visio?\nKind regards,\nAnna Svensson\nContoso', 'Where is Visio?\nKind regards,\n…'],
    ['Var finns Visio?\nMvh\nAnna', 'Var finns Visio?\nMvh\n…'],
    ['Waar is Visio? Met vriendelijke groet, Jan', 'Waar is Visio? Met vriendelijke groet, …'],
    ['Où est Visio ?\nCordialement\nZoé', 'Où est Visio ?\nCordialement\n…'],
  ];
  for (const [text, left] of taken)
    it(`takes what names somebody out of "${text.replace(/\n/g, ' / ')}"`, () =>
      expect(mask(text)).to.equal(left));

  const kept = [
    'can 2,500 employees use it since 2019-2024?',
    'on 2026-11-26 or 26.11.2026',
    'Office 2016 2019 2021',
    'Hi, where is Visio?',
    'Hello there',
    'thanks, that was it',
    'Microsoft 365 E3 vs E5',
    '5 000 licences',
    'vad heter programmet?',
    'Kind regards',
    '',
    '😀 <b>bold</b> @Anna',
  ];
  for (const text of kept) it(`leaves "${text}" as it is`, () => expect(mask(text)).to.equal(text));

  it('takes no longer than a moment for a long text', () => {
    const started = workedMs();
    for (const piece of ['1 ', 'Hej Anna ', 'a@', '- ', '\n']) mask(piece.repeat(20_000 / piece.length));
    expect(workedMs() - started).to.be.below(2_000);
  });
});
