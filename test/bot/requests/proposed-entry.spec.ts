import { expect } from 'chai';
import { moved } from '../../../bot/requests/moves.js';
import { proposedEntry } from '../../../bot/requests/proposed-entry.js';
import { openedRequest, type Request } from '../../../bot/requests/request.js';
import { asked } from '../../support/requests/asked.js';

const AT = '2026-11-26T12:00:00.000Z';
const WHO = { id: 'x', name: 'Åsa Berg' };

function answered(question: string, ...texts: [string, 'sv' | 'fr'][]): Request {
  return texts.reduce(
    (request, [text, locale], at) =>
      moved(request, { kind: 'answer', who: WHO, id: `m${at}`, text, locale }, AT),
    openedRequest(asked({ question }), 'KKK-777', AT),
  );
}

describe('proposedEntry', () => {
  it('begins an entry with the question and the answers, with owner and date', () => {
    expect(
      proposedEntry(answered('Où est le\nzorglub ?', ['Au sous-sol.', 'fr'], ['À gauche.', 'fr'])),
    ).to.deep.equal({
      beginnings: [
        {
          text: 'Où est le zorglub ?',
          locale: 'fr',
          answer: 'Au sous-sol.\n\nÀ gauche.',
          owner: 'Åsa Berg',
          asOf: '2026-11-26',
        },
      ],
    });
  });
  it('keeps question and answer apart that are in two languages', () => {
    const { beginnings } = proposedEntry(answered('Où est-il ?', ['I källaren.', 'sv']));
    expect(beginnings.map(({ locale, text, answer }) => [locale, text, answer])).to.deep.equal([
      ['fr', 'Où est-il ?', undefined],
      ['sv', '', 'I källaren.'],
    ]);
  });
  it('holds no address, number, name of the asker where it is told, and no name of the expert', () => {
    const question = 'Bonjour, je m’appelle Luc Martin, luc@contoso.example, 070-123 45 67. Où est-il ?';
    const { beginnings } = proposedEntry(
      answered(question, ['Ring mig på 070-765 43 21.\nHälsningar\nÅsa', 'sv']),
    );
    const said = JSON.stringify(beginnings.map(({ text, answer }) => [text, answer]));
    for (const name of ['Luc', 'Martin', 'contoso', '123 45', '765 43', 'Åsa', 'Berg'])
      expect(said).to.not.include(name);
    expect(said).to.include('Où est-il ?');
  });
});
