import { expect } from 'chai';
import { buildReportCard } from '../../cards/report-card.js';

describe('the report card', () => {
  it('cuts long questions and remarks between characters', () => {
    const text = 'a'.repeat(157) + '😀'.repeat(20);
    const group = { why: 'none', count: 1, locale: 'en', text, remarks: [text] } as const;
    const report = { days: 1, asked: 1, unanswered: 1, groups: [group] };
    const card = JSON.stringify(buildReportCard({ report, locale: 'en', entryLabels: new Map() }));
    expect(card)
      .to.include('a …')
      .and.not.match(/\\ud83d/i);
  });
});
