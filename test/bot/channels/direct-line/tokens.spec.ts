import { expect } from 'chai';
import { SignJWT, UnsecuredJWT, decodeJwt } from 'jose';
import { DEFAULT_LIMITS } from '../../../../bot/channels/direct-line/limits.js';
import { createTokens } from '../../../../bot/channels/direct-line/tokens.js';
import { SECRET } from '../../../support/direct-line/rig.js';

const MINUTE = 60_000;
const OWNER = { conversationId: 'c1', userId: 'dl_someone' };

describe('createTokens', () => {
  const time = { now: 0 };
  const tokens = createTokens(SECRET, DEFAULT_LIMITS, () => time.now);
  beforeEach(() => (time.now = Date.UTC(2026, 0, 1)));

  it('binds a token to one conversation and one person for 30 minutes', async () => {
    const { token, expiresAt } = await tokens.issue(OWNER);
    expect(expiresAt).to.equal(time.now + 30 * MINUTE);
    expect(await tokens.check(token)).to.deep.equal({ ok: true, owner: OWNER, expiresAt });
    expect(decodeJwt(token)).to.include({ user: OWNER.userId, exp: expiresAt / 1000 });
    time.now = expiresAt - 1000;
    expect(await tokens.check(token)).to.include({ ok: true });
    time.now = expiresAt;
    expect(await tokens.check(token)).to.deep.equal({ ok: false, fault: 'expired' });
  });

  it('recovers an expired token within the resume window and no longer', async () => {
    const { token, expiresAt } = await tokens.issue(OWNER);
    time.now = expiresAt + DEFAULT_LIMITS.resumeWindowMs - 1000;
    expect(await tokens.recover(token)).to.include({ ok: true });
    time.now = expiresAt + DEFAULT_LIMITS.resumeWindowMs;
    expect(await tokens.recover(token)).to.deep.equal({ ok: false, fault: 'expired' });
  });

  it('lets a stream token open a stream within 60 seconds, and tells how long the stream may live', async () => {
    const until = time.now + 30 * MINUTE;
    const token = await tokens.issueStream(OWNER, until);
    expect(await tokens.checkStream(token)).to.deep.include({ ok: true, owner: OWNER, expiresAt: until });
    time.now += 60_000;
    expect(await tokens.checkStream(token)).to.deep.equal({ ok: false, fault: 'expired' });
  });

  it('lets a stream token be spent once', async () => {
    const spend = async (token: string): Promise<boolean> => {
      const check = await tokens.checkStream(token);
      return check.ok && tokens.spend(check.id);
    };
    const until = time.now + 30 * MINUTE;
    const [first, second] = [await tokens.issueStream(OWNER, until), await tokens.issueStream(OWNER, until)];
    expect(await spend(first)).to.equal(true);
    expect(await spend(first)).to.equal(false);
    expect(await spend(second), 'another one, issued in the same second').to.equal(true);
    expect(tokens.spend(undefined)).to.equal(false);
  });

  it('takes no token for the other purpose', async () => {
    const { token } = await tokens.issue(OWNER);
    const stream = await tokens.issueStream(OWNER, time.now + MINUTE);
    expect(await tokens.checkStream(token)).to.deep.equal({ ok: false, fault: 'invalid' });
    expect(await tokens.check(stream)).to.deep.equal({ ok: false, fault: 'invalid' });
    time.now += 60 * MINUTE;
    expect(await tokens.recover(stream), 'expired as well').to.deep.equal({ ok: false, fault: 'invalid' });
  });

  it('takes nothing that another secret, another issuer or nobody has signed', async () => {
    const forged = new SignJWT({ conv: 'c1', user: 'dl_someone', until: time.now + MINUTE })
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience('conversation')
      .setExpirationTime(time.now / 1000 + 60);
    const { token } = await tokens.issue(OWNER);
    const [head, , signature] = token.split('.');
    const otherPayload = Buffer.from(JSON.stringify({ ...decodeJwt(token), conv: 'c2' })).toString(
      'base64url',
    );
    const bad = {
      'other secret': await forged.setIssuer('direct-line').sign(new Uint8Array(32).fill(7)),
      'other issuer': await forged.setIssuer('somebody').sign(SECRET),
      'other algorithm': await new SignJWT(decodeJwt(token))
        .setProtectedHeader({ alg: 'HS512' })
        .sign(SECRET),
      'no algorithm': new UnsecuredJWT(decodeJwt(token)).encode(),
      'changed payload': `${head}.${otherPayload}.${signature}`,
      'without owner': await new SignJWT({ until: 1 })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer('direct-line')
        .setAudience('conversation')
        .setExpirationTime(time.now / 1000 + 60)
        .sign(SECRET),
      'without expiry': await new SignJWT({ conv: 'c1', user: 'dl_someone', until: time.now + MINUTE })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer('direct-line')
        .setAudience('conversation')
        .sign(SECRET),
      garbage: 'a.b.c',
    };
    for (const [name, token] of Object.entries(bad)) {
      expect(await tokens.check(token), name).to.deep.equal({ ok: false, fault: 'invalid' });
      expect(await tokens.recover(token), name).to.deep.equal({ ok: false, fault: 'invalid' });
    }
    expect(await tokens.check(undefined)).to.deep.equal({ ok: false, fault: 'missing' });
  });

  it('refuses a short secret and says what to give', () => {
    expect(() => createTokens(new Uint8Array(31), DEFAULT_LIMITS, Date.now)).to.throw(
      RangeError,
      'at least 32',
    );
  });
});
