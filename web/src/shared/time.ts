import { currentLocale } from '@/i18n'

// Civil time of the installation, wherever the browser stands.
const timeZone = 'Asia/Shanghai'

function formatter(options: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(currentLocale() === 'zh' ? 'zh-CN' : 'en-GB', { timeZone, ...options })
}

/** An instant as date and minute. */
export function moment(instant: string | null | undefined): string {
  if (!instant) return ''
  return formatter({ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant))
}

/** An instant, or a civil date, as a date. */
export function day(value: string | null | undefined): string {
  if (!value) return ''
  return formatter({ year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(value))
}

/** An instant as a clock with seconds. */
export function clock(instant: string | null | undefined): string {
  if (!instant) return ''
  return formatter({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }).format(new Date(instant))
}

/** An instant as hour and minute. */
export function hour(instant: string): string {
  return formatter({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant))
}

/** This day, with its weekday. */
export function today(): string {
  return formatter({ month: 'long', day: 'numeric', weekday: 'long' }).format(new Date())
}
