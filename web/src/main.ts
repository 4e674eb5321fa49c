import 'element-plus/theme-chalk/base.css'
import './design/tokens.css'
import './design/base.css'
import './design/element.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './app/App.vue'
import { router } from './app/router'
import { currentLocale, i18n, speak } from './i18n'

speak(currentLocale())
createApp(App).use(createPinia()).use(i18n).use(router).mount('#app')
