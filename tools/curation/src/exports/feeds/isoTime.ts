/** Feeds ask for a time, releases have a day: its beginning in UTC. RFC 3339. */
export function isoTime(day: string): string {
  return `${day}T00:00:00Z`;
}
