import { expect } from 'chai';
import { remindingAt } from '../../../bot/requests/reminding.js';
import type { OpeningHours } from '../../../knowledge/profile/opening-hours.js';
import type { RequestRules } from '../../../knowledge/profile/request-settings.js';

const HOUR_MS = 3_600_000;
/** A Friday, noon in Stockholm. */
const NOW = Date.parse('2026-11-27T11:00:00Z');

const place = (to: string): ReturnType<RequestRules['placeFor']> => ({ to }) as never;
const rules = (more: Partial<RequestRules> = {}): RequestRules => ({
  hours: undefined,
  remindAfterHours: 24,
  placeFor: (topic) => place(topic === 'fruit' ? 'mailto:fruit@example.com' : 'desk'),
  ...more,
});

describe('remindingAt', () => {
  it('reminds of what has lain still for the hours that bot.yml names', () => {
    expect(remindingAt(NOW, rules(), true)?.since).to.equal(NOW - 24 * HOUR_MS);
  });

  it('reminds nobody where bot.yml says nothing of it', () => {
    expect(remindingAt(NOW, undefined, true)).to.equal(undefined);
    expect(remindingAt(NOW, rules({ remindAfterHours: undefined }), true)).to.equal(undefined);
  });

  it('reminds nobody while they are closed', () => {
    const hours: OpeningHours = { zone: 'Europe/Stockholm', days: { fri: '13:00-17:00' } };
    expect(remindingAt(NOW, rules({ hours }), true)).to.equal(undefined);
    expect(remindingAt(NOW + 2 * HOUR_MS, rules({ hours }), true)).to.not.equal(undefined);
  });

  it('reaches those who answer in a room, and those who are written to where mail can be sent', () => {
    const reaches = (hasMail: boolean, request: object): boolean | undefined =>
      remindingAt(NOW, rules(), hasMail)?.reaches(request);
    expect(reaches(true, { topic: 'fruit' })).to.equal(true);
    expect(reaches(false, { topic: 'fruit' })).to.equal(false);
    expect(reaches(true, { topic: 'bread' })).to.equal(false);
    expect(reaches(false, { topic: 'bread', post: {} })).to.equal(true);
  });
});
