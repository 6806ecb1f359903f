// Whose address a request comes from when proxies stand in front of the bot: what limits count by. Pure.
import type { IncomingMessage } from 'node:http';
import { isIP, isIPv6 } from 'node:net';

/**
 * Each proxy adds the address it was called from to `X-Forwarded-For`, so with two of ours the client's is the last but one.
 * What stands further left, the client may have made up.
 * @param proxies how many of ours every request has come through; 0 = the TCP peer is the client
 */
export function clientAddressBehind(proxies: number): (request: IncomingMessage) => string {
  return ({ headers, socket }) => {
    const peer = socket.remoteAddress ?? '';
    const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
    const claimed = proxies === 0 ? undefined : forwarded.at(-proxies);
    const address = withoutPort(claimed?.trim() ?? '');
    return isIP(address) === 0 ? peer : address;
  };
}

/** Some of Azure's proxies write `192.0.2.1:50123` and `[2001:db8::1]:50123`. */
function withoutPort(address: string): string {
  const [, v4, v6] = /^(?:([\d.]+):\d+|\[([^\]]+)\](?::\d+)?)$/.exec(address) ?? [];
  return v4 ?? v6 ?? address;
}

/**
 * What limits count as one caller: an IPv4 address, or the whole /64 of IPv6 addresses that one household gets.
 * @param groups of an IPv6 address that count, 16 bits each; 3 are the /48 that a whole site gets
 */
export function networkOf(address: string, groups = 4): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
  const [head = '', tail = ''] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  const prefix = [...left, ...zeros, ...right]
    .slice(0, groups)
    .map((group) => Number.parseInt(group, 16).toString(16));
  return `${prefix.join(':')}::/${groups * 16}`;
}
