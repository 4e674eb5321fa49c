import { expect, test } from '@playwright/test'
import type { Answer, Caller } from '../platform/api'
import { clerk, siblingClerk } from '../platform/people'
import { isOwn, type Entry } from './entry'
import { entryOf } from './matrix'
import { keyOf, operations, type Operation } from './operations'
import { behold, leaksIn, type World } from './world'

let world: World
test.beforeAll(async ({ browser }) => {
  world = await behold(browser)
})

/** Every attempt of an entry, made by somebody. */
async function attempts(caller: Caller, operation: Operation, entry: Entry): Promise<Answer[]> {
  const tries = entry.tries?.(world) ?? [{}]
  const answers: Answer[] = []
  for (const { path, ...attempt } of tries) {
    const filled = operation.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(path?.[name] ?? 1))
    const firstEvent = operation.path.endsWith('/live')
    answers.push(await caller.call({ ...attempt, method: operation.method, path: `/${operation.service}${filled}`, firstEvent }))
  }
  return answers
}

for (const operation of operations()) {
  const entry = entryOf(operation)
  if (!entry) continue
  const name = `${operation.service} ${keyOf(operation)}`

  test(`${name}: a sibling county gets nothing of Huaiyang`, async () => {
    const caller = world.sibling[entry.by]
    for (const { status, body } of await attempts(caller, operation, entry)) {
      if (entry.outcome === 'refused') expect([400, 403, 404, 422], `${status} ${JSON.stringify(body)}`).toContain(status)
      else if (entry.outcome === 'faulted') expect(status >= 400 || body.state === 'HAS_PROBLEMS', `${status} ${JSON.stringify(body).slice(0, 300)}`).toBe(true)
      else expect([200, 400, 403, 404], `${status} ${JSON.stringify(body)}`).toContain(status)
      // An answer may repeat what was asked for, so what was uploaded and the address are no leak.
      if (['silent', 'refused'].includes(entry.outcome)) expect(leaksIn(body?.instance ? { ...body, instance: '' } : body, world)).toEqual([])
    }
  })

  test(`${name}: nobody without a posting, and nobody whose posting has ended, gets in but to their own`, async () => {
    const own = isOwn(operation.path)
    for (const caller of [world.postless, world.former]) {
      for (const { status, body } of await attempts(caller, operation, entry)) {
        if (own && caller === world.former) expect(entry.outcome === 'refused' ? [400, 404, 409, 412, 422] : [200, 400], `${caller.name}: ${status} ${JSON.stringify(body)}`).toContain(status)
        else expect(entry.outcome === 'common' ? [200, 403] : [403, 404], `${caller.name}: ${status} ${JSON.stringify(body)}`).toContain(status)
      }
    }
  })
}

test('whoever is posted nowhere has a page of their own, and nothing on it is of anybody else', async () => {
  const { personId, postings } = await world.former.get('/personnel/me')
  expect({ personId, postings }).toEqual({ personId: world.idle, postings: [] })
  for (const own of ['objections', 'incentives', 'equipment', 'leaves', 'duties', 'duty-wishes', 'duty-swaps', 'training']) {
    const told = JSON.stringify(await world.former.get(`/personnel/me/${own}`))
    expect(told, own).not.toContain(world.objection.id)
    expect(told, own).not.toContain(`"id":${world.leave.id},`)
  }
  const about = (await world.former.get('/fieldwork/inbox')).items.map((notice: { about: { id: string } }) => notice.about.id)
  expect(about).not.toContain(world.task.id)
})

test('what was tried left no trace in Huaiyang', async () => {
  const records = {
    '/case/disputes': world.dispute,
    '/hazard/hazards': world.hazard,
    '/hazard/places': world.place,
    '/fieldwork/opinions': world.opinion,
    '/fieldwork/tasks': world.task,
    '/jurisdiction/police-points': world.point,
    '/jurisdiction/village-counts': world.count,
  }
  for (const [path, { id, etag }] of Object.entries(records)) {
    expect((await clerk.call({ method: 'GET', path: `${path}/${id}` })).etag, path).toBe(etag)
  }
  const posting = (await clerk.all('/personnel/postings', { person: world.person })).find(({ id }) => id === world.posting.id)
  expect(posting.until).toBeNull()
})

test('two counties at once, over the same connections, never see each other', async () => {
  test.setTimeout(120_000)
  const rounds = 150
  const paths = ['/case/disputes', '/hazard/hazards', '/fieldwork/activities', '/jurisdiction/areas', '/personnel/people', '/personnel/postings']
  const foreign = { [clerk.name]: /(^|\D)411602/, [siblingClerk.name]: /(^|\D)411603/ }
  const hammer = async (caller: Caller) => {
    for (let round = 0; round < rounds; round++) {
      const { status, body } = await caller.call({ method: 'GET', path: paths[round % paths.length], query: { limit: 20 } })
      expect(status).toBe(200)
      expect(foreign[caller.name].test(JSON.stringify(body)), `${caller.name} ${paths[round % paths.length]}`).toBe(false)
    }
  }
  await Promise.all([clerk, siblingClerk, clerk, siblingClerk, clerk, siblingClerk, clerk, siblingClerk].map(hammer))
})
