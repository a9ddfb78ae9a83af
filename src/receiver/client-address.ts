import { isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** Whom a request comes from, as one name for all that one subscriber can send from: an IPv4 address, or the first 64 bits of an IPv6 one. */
export function clientAddress(context: Context, header: string | null): string {
  const named = header === null ? undefined : context.req.header(header);
  // What stands last was written by the proxy next to the receiver; everything before it may have been made up.
  const told = named?.split(',').at(-1)?.trim();
  return subscriberOf(told || (getConnInfo(context).remote.address ?? ''));
}

/** An address without its port, and an IPv6 one without what its subscriber chooses. */
export function subscriberOf(address: string): string {
  const bare = address.replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(bare)) return bare.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  const [before = '', after] = bare.split('::');
  const groups = (part: string): string[] => (part === '' ? [] : part.split(':'));
  const [start, end] = [groups(before), groups(after ?? '')];
  const zeros = after === undefined ? [] : Array.from({ length: Math.max(0, 8 - start.length - end.length) }, () => '0');
  return `${[...start, ...zeros, ...end].slice(0, 4).map((group) => parseInt(group, 16).toString(16)).join(':')}::/64`;
}
