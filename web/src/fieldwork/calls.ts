import { answer, versioned } from '@/api/client'
import type { components, paths } from '@/api/generated/fieldwork'
import { fieldwork } from '@/api/services'
import type { Activity, ActivitySummary, FieldCatalogues, Find, MyDay, Notice, Opinion, Page, TaskFile, TaskSummary } from '@/api/types'
import type { Opened } from '@/shared/file'

type Schemas = components['schemas']
type Query<Path extends '/activities' | '/opinions' | '/tasks' | '/inbox'> = NonNullable<paths[Path]['get']['parameters']['query']>
export type NewActivity = Schemas['NewActivity']
export type NewOpinion = Schemas['NewOpinion']
export type NewTask = Schemas['NewTask']

const once = (key: string) => ({ header: { 'Idempotency-Key': key } })

export function catalogues(): Promise<FieldCatalogues> {
  return answer(fieldwork.GET('/catalogues', {}))
}

export function myDay(): Promise<MyDay> {
  return answer(fieldwork.GET('/my-day', {}))
}

/** `keepalive` lets the record arrive even when the page is left at that moment. */
export function record(body: NewActivity, key: string, keepalive = false): Promise<Activity> {
  return answer(fieldwork.POST('/activities', { params: once(key), body, keepalive }))
}

export function activities(query: Query<'/activities'>): Promise<Page<ActivitySummary>> {
  return answer(fieldwork.GET('/activities', { params: { query } }))
}

export function activity(id: string): Promise<Activity> {
  return answer(fieldwork.GET('/activities/{id}', { params: { path: { id } } }))
}

export function find(id: string): Promise<Find> {
  return answer(fieldwork.GET('/finds/{id}', { params: { path: { id } } }))
}

export function opinions(query: Query<'/opinions'>): Promise<Page<Opinion>> {
  return answer(fieldwork.GET('/opinions', { params: { query } }))
}

export function hear(body: NewOpinion, key: string): Promise<Opinion> {
  return answer(fieldwork.POST('/opinions', { params: once(key), body }))
}

export function answerTo({ id, version }: Opinion, text: string, key: string): Promise<Opinion> {
  return answer(fieldwork.POST('/opinions/{id}/answer', { params: { path: { id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } }, body: { answer: text } }))
}

export function tasks(query: Query<'/tasks'>): Promise<Page<TaskSummary>> {
  return answer(fieldwork.GET('/tasks', { params: { query } }))
}

export function dispatch(body: NewTask, key: string): Promise<TaskFile> {
  return answer(fieldwork.POST('/tasks', { params: once(key), body }))
}

async function opened(call: Promise<{ data?: Schemas['TaskFile']; response: Response }>): Promise<Opened<TaskFile>> {
  const { value, etag } = await versioned(call)
  return { file: value, etag }
}

export function task(id: string): Promise<Opened<TaskFile>> {
  return opened(fieldwork.GET('/tasks/{id}', { params: { path: { id } } }))
}

const stepPaths = {
  ACCEPTANCE: '/tasks/{id}/acceptance',
  COMPLETION: '/tasks/{id}/completion',
  RETURN: '/tasks/{id}/return',
  REASSIGNMENT: '/tasks/{id}/reassignment',
  WITHDRAWAL: '/tasks/{id}/withdrawal',
} as const
type Step = keyof typeof stepPaths

export function take(step: string, { file, etag }: { file: { id: string }; etag: string }, body: object, key: string): Promise<Opened<TaskFile>> {
  return opened(fieldwork.POST(stepPaths[step as Step], { params: { path: { id: file.id }, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body: body as never }))
}

export function inbox(query: Query<'/inbox'>): Promise<Page<Notice>> {
  return answer(fieldwork.GET('/inbox', { params: { query } }))
}

export async function unreadCount(): Promise<number> {
  const { unread }: { unread: number } = await answer(fieldwork.GET('/inbox/count', {}))
  return unread
}

export function receipt(id: string, key: string): Promise<unknown> {
  return answer(fieldwork.POST('/notices/{id}/receipt', { params: { path: { id }, ...once(key) } }))
}
