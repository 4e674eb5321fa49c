/// <reference types="vite/client" />

declare module 'element-plus/es/components/message/style/css'
declare module 'element-plus/es/locale/lang/zh-cn'
declare module 'element-plus/es/locale/lang/en'
