import { defineConfig } from '@playwright/test'
import { platform } from './platform/settings'

/**
 * Journeys build on one another (a county must be onboarded before a dispute can be reported), so they run in the order of their
 * names. The first four make the world; then what only reads (the walk through all pages) or makes its own rows and reads them as
 * somebody else (scope-leak) goes beside the others.
 */
export default defineConfig({
  testDir: '.',
  projects: [
    { name: 'world', testMatch: 'journeys/[1-4]-*.spec.ts', workers: 1 },
    { name: 'pages', testMatch: ['journeys/5-*.spec.ts', 'scope-leak/*.spec.ts'], dependencies: ['world'], workers: 1 },
    { name: 'journeys', testMatch: 'journeys/{[6-9],[12][0-9]}-*.spec.ts', dependencies: ['world'], workers: 1 },
  ],
  workers: 2,
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
