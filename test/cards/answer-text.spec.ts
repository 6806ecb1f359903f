import { expect } from 'chai';
import { withoutLead } from '../../cards/answer-text.js';

const ANSWER =
  'We post everywhere, at one price. With these exceptions:\n\n- **Malta:** by boat.\n- **Chile:** never.';

describe('withoutLead', () => {
  it('leaves out the line that was shown', () => {
    expect(withoutLead(ANSWER, '**Malta:** by boat.')).to.equal(
      'We post everywhere, at one price. With these exceptions:\n\n- **Chile:** never.',
    );
  });
  it('leaves out the opening where the lead ends with it', () => {
    expect(
      withoutLead(ANSWER, '**Norway:** not named here, so the rule holds. We post everywhere, at one price.'),
    ).to.equal('With these exceptions:\n\n- **Malta:** by boat.\n- **Chile:** never.');
  });
  it('leaves out nothing that was not shown', () => {
    expect(withoutLead(ANSWER, '**Norway:** not named here, so the rule holds.')).to.equal(ANSWER);
  });
});
