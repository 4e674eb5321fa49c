import { describe, expect, test, vi } from 'vitest'
import { nextTick, ref } from 'vue'
import { Problem } from '@/api/problem'
import { useAnswer } from '@/shared/answer'

/** A service whose answers the test gives when it likes. */
function service() {
  const waiting: { question: string; give: (answer: string) => void; refuse: (problem: Problem) => void }[] = []
  const ask = (question: string) => new Promise<string>((give, refuse) => waiting.push({ question, give, refuse }))
  return { waiting, ask }
}

describe('an answer', () => {
  test('to an earlier question is void', async () => {
    const { waiting, ask } = service()
    const question = ref('one')
    const { value } = useAnswer(() => question.value, ask)
    question.value = 'two'
    await nextTick()
    waiting[1].give('second')
    waiting[0].give('first')
    await vi.waitFor(() => expect(value.value).toBe('second'))
  })

  test('stays while it is asked for again, also where that is refused', async () => {
    const { waiting, ask } = service()
    const { value, problem, reload } = useAnswer(() => 'one', ask)
    waiting[0].give('known')
    await vi.waitFor(() => expect(value.value).toBe('known'))
    const again = reload()
    expect(value.value).toBe('known')
    waiting[1].refuse(new Problem(503))
    await again
    expect(value.value).toBe('known')
    expect(problem.value?.status).toBe(503)
  })
})
