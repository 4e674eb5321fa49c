import { createI18n } from 'vue-i18n'
import en from './en'
import zh from './zh'

export type Locale = 'zh' | 'en'

const remembered = 'onebeat.locale'

export const i18n = createI18n({
  legacy: false,
  locale: localStorage.getItem(remembered) === 'en' ? 'en' : 'zh',
  fallbackLocale: 'zh',
  messages: { zh, en },
})

export function currentLocale(): Locale {
  return i18n.global.locale.value as Locale
}

/** Switches the language of the screen and of every answer, and remembers it in this browser. */
export function speak(locale: Locale) {
  i18n.global.locale.value = locale
  localStorage.setItem(remembered, locale)
  document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en'
}
