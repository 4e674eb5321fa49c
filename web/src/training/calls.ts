import { answer } from '@/api/client'
import type { components } from '@/api/generated/personnel'
import { personnel } from '@/api/services'
import type { Page, Told } from '@/api/types'

type Schemas = components['schemas']
export type Course = Told<Schemas['CourseView']>
export type Session = Told<Schemas['SessionView']>
export type Attendance = Told<Schemas['AttendanceView']>
export type Requirement = Told<Schemas['RequirementView']>
export type Mentorship = Told<Schemas['MentorshipView']>
export type KnowHow = Told<Schemas['KnowHowView']>
export type KnowHowForm = Schemas['KnowHowForm']
export type MyTraining = Told<Schemas['MyTraining']>

const once = (key: string) => ({ header: { 'Idempotency-Key': key } })
const changing = (id: number, version: number, key: string) => ({ path: { id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } })

export async function courses(): Promise<Course[]> {
  return (await answer(personnel.GET('/courses', {}))).items
}

export function addCourse(body: Schemas['NewCourse'], key: string): Promise<Course> {
  return answer(personnel.POST('/courses', { params: once(key), body }))
}

export function sessions(query: { cursor?: string; open?: string }): Promise<Page<Session>> {
  return answer(personnel.GET('/course-sessions', { params: { query } }))
}

export function session(id: number): Promise<Session> {
  return answer(personnel.GET('/course-sessions/{id}', { params: { path: { id } } }))
}

export function plan(body: Schemas['NewSession'], key: string): Promise<Session> {
  return answer(personnel.POST('/course-sessions', { params: once(key), body }))
}

export function invite(id: number, people: number[], key: string): Promise<Session> {
  return answer(personnel.POST('/course-sessions/{id}/invitations', { params: { path: { id }, ...once(key) }, body: { people } }))
}

export function hold({ id, version }: Session, body: Schemas['Results'], key: string): Promise<Session> {
  return answer(personnel.POST('/course-sessions/{id}/results', { params: changing(id, version, key), body }))
}

export function callOff({ id, version }: Session, key: string): Promise<Session> {
  return answer(personnel.POST('/course-sessions/{id}/call-off', { params: changing(id, version, key) }))
}

/** Everybody who is invited. */
export async function attendances(id: number): Promise<Attendance[]> {
  const all: Attendance[] = []
  let cursor: string | undefined
  do {
    const page: Page<Attendance> = await answer(personnel.GET('/course-sessions/{id}/attendances', { params: { path: { id }, query: { cursor, limit: 200 } } }))
    all.push(...page.items)
    cursor = page.next ?? undefined
  } while (cursor)
  return all
}

export function dues(query: { cursor?: string; before?: string }): Promise<Page<Attendance>> {
  return answer(personnel.GET('/training-dues', { params: { query } }))
}

export async function requirements(): Promise<Requirement[]> {
  return (await answer(personnel.GET('/course-requirements', {}))).items
}

export function require(body: Schemas['NewRequirement'], key: string): Promise<Requirement> {
  return answer(personnel.POST('/course-requirements', { params: once(key), body }))
}

export function endRequirement({ id, version }: Requirement, key: string): Promise<Requirement> {
  return answer(personnel.POST('/course-requirements/{id}/end', { params: changing(id, version, key), body: {} }))
}

export function mentorships(query: { cursor?: string; on?: string }): Promise<Page<Mentorship>> {
  return answer(personnel.GET('/mentorships', { params: { query } }))
}

export function stand(body: Schemas['NewMentorship'], key: string): Promise<Mentorship> {
  return answer(personnel.POST('/mentorships', { params: once(key), body }))
}

export function endMentorship({ id, version }: Mentorship, reason: string, key: string): Promise<Mentorship> {
  return answer(personnel.POST('/mentorships/{id}/end', { params: changing(id, version, key), body: { reason } }))
}

export function knowHow(query: { cursor?: string }): Promise<Page<KnowHow>> {
  return answer(personnel.GET('/know-how', { params: { query } }))
}

export function write(body: KnowHowForm, key: string): Promise<KnowHow> {
  return answer(personnel.POST('/know-how', { params: once(key), body }))
}

export function correct({ id, version }: KnowHow, body: KnowHowForm): Promise<KnowHow> {
  return answer(personnel.PUT('/know-how/{id}', { params: { path: { id }, header: { 'If-Match': `"${version}"` } }, body }))
}

export function myTraining(): Promise<MyTraining> {
  return answer(personnel.GET('/me/training', {}))
}
