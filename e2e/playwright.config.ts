import { defineConfig } from '@playwright/test'
import { platform } from './platform/settings'

/** Journeys build on one another (a county must be onboarded before a dispute can be reported), so they run in the order of their names, one after the other. */
export default defineConfig({
  testDir: '.',
  testMatch: ['journeys/*.spec.ts', 'scope-leak/*.spec.ts'],
  workers: 1,
  fullyParallel: false,
  maxFailures: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  outputDir: 'test-results/traces',
  use: {
    baseURL: platform.url,
    actionTimeout: 15_000,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1366, height: 850 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: '/usr/bin/chromium',
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
