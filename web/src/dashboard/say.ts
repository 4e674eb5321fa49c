import { i18n } from '@/i18n'
import type { Change } from './change'
import type { Unit } from './figures'
import { spanNumbers, underWay, type Day, type Span } from './span'

const { t } = i18n.global

/** A change in words: "+12.7%", "−1.2 pp", "unchanged". */
export function sayChange({ kind, by }: Change, unit: Unit): string {
  if (!by) return t(`dashboard.change.${kind}`)
  const signed = (kind === 'UP' ? '+' : '−') + by
  return unit === 'RATE' ? t('dashboard.change.points', { by: signed }) : signed
}

/** A span by its name, and that it is not over yet. */
export function saySpan(span: Span, now: Day): string {
  const name = t(`dashboard.span.name.${span.kind}`, { ...spanNumbers(span) })
  return underWay(span, now) ? t('dashboard.span.toDate', { name }) : name
}
