/**
 * A client address as its owner may see it on a screen that others can see too: `203.0.113.7` → `203.0.*.*`,
 * `2001:db8:1:2::7` → `2001:db8:*`. Enough to know a network again, too little to find a household.
 */
export function maskAddressOfClient(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  const plain = mapped ?? address;
  if (plain.includes(':')) return `${plain.split(':').slice(0, 2).join(':')}:*`;
  const parts = plain.split('.');
  return parts.length === 4 ? `${parts[0]}.${parts[1]}.*.*` : '*';
}
