import { answer } from '@/api/client'
import type { components } from '@/api/generated/personnel'
import { personnel } from '@/api/services'
import type { Person, Told } from '@/api/types'

type Schemas = components['schemas']
export type Employment = Told<Schemas['EmploymentView']>
export type NewEmployment = Schemas['NewEmployment']
export type Grade = Told<Schemas['GradeView']>
export type GradeKind = Told<Schemas['GradeKind']>

const told = ({ version }: Person, key: string) => ({ 'If-Match': `"${version}"`, 'Idempotency-Key': key })

export async function employments(id: number): Promise<Employment[]> {
  return (await answer(personnel.GET('/people/{id}/employments', { params: { path: { id } } }))).items
}

export function takeUp(person: Person, body: NewEmployment, key: string): Promise<unknown> {
  return answer(personnel.POST('/people/{id}/employments', { params: { path: { id: person.id }, header: told(person, key) }, body }))
}

export function leave(person: Person, body: { on: string; reason: string }, key: string): Promise<unknown> {
  return answer(personnel.POST('/people/{id}/leaving', { params: { path: { id: person.id }, header: told(person, key) }, body }))
}

export async function grades(id: number): Promise<Grade[]> {
  return (await answer(personnel.GET('/people/{id}/grades', { params: { path: { id } } }))).items
}

export async function gradeKinds(): Promise<GradeKind[]> {
  return (await answer(personnel.GET('/grades', {}))).items
}

export function giveGrade(id: number, body: { grade: number; from: string }, key: string): Promise<unknown> {
  return answer(personnel.POST('/people/{id}/grades', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body }))
}
