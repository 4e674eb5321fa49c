import { daysUntil } from '@/shared/due'

/** Whether a version has begun: from an instant, or from a civil day on. */
export function hasBegun(from: string, now = Date.now()): boolean {
  return from.length > 10 ? Date.parse(from) <= now : daysUntil(from, now) <= 0
}

/** The version in force: the first that has begun, of those that come the latest first. */
export function presentOf<Version>(latestFirst: Version[], from: (version: Version) => string): Version | undefined {
  return latestFirst.find((version) => hasBegun(from(version)))
}
