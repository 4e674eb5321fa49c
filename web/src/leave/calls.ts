import { answer } from '@/api/client'
import type { components, paths } from '@/api/generated/personnel'
import { personnel } from '@/api/services'
import type { Page, Told } from '@/api/types'
import { terms } from '@/shared/terms'

type Schemas = components['schemas']
export type LeaveQuery = NonNullable<paths['/leaves']['get']['parameters']['query']>
export type Leave = Told<Schemas['LeaveView']>
export type NewLeave = Schemas['NewLeave']
export type LeaveRequest = Told<Schemas['LeaveRequestView']>
export type NewLeaveRequest = Schemas['NewLeaveRequest']
export type RequestQuery = NonNullable<paths['/leave-requests']['get']['parameters']['query']>

const seen = ({ id, version }: { id: number; version: number }, key: string) => ({ path: { id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } })

export function leaves(query: LeaveQuery): Promise<Page<Leave>> {
  return answer(personnel.GET('/leaves', { params: { query } }))
}

export async function myLeaves(): Promise<Leave[]> {
  return (await answer(personnel.GET('/me/leaves', {}))).items
}

export const leaveKinds = () => terms('LEAVE')

export function grantLeave(body: NewLeave, key: string): Promise<Leave> {
  return answer(personnel.POST('/leaves', { params: { header: { 'Idempotency-Key': key } }, body }))
}

export function endLeave(leave: Leave, body: { on: string }, key: string): Promise<Leave> {
  return answer(personnel.POST('/leaves/{id}/end', { params: seen(leave, key), body }))
}

export function coverLeave(leave: Leave, body: { cover: number }, key: string): Promise<Leave> {
  return answer(personnel.POST('/leaves/{id}/cover', { params: seen(leave, key), body }))
}

export function leaveRequests(query: RequestQuery): Promise<Page<LeaveRequest>> {
  return answer(personnel.GET('/leave-requests', { params: { query } }))
}

export function approveLeave(request: LeaveRequest, body: { cover?: number }, key: string): Promise<LeaveRequest> {
  return answer(personnel.POST('/leave-requests/{id}/approval', { params: seen(request, key), body }))
}

export function refuseLeave(request: LeaveRequest, reason: string, key: string): Promise<LeaveRequest> {
  return answer(personnel.POST('/leave-requests/{id}/refusal', { params: seen(request, key), body: { reason } }))
}

export async function myLeaveRequests(): Promise<LeaveRequest[]> {
  return (await answer(personnel.GET('/me/leave-requests', {}))).items
}

export function askForLeave(body: NewLeaveRequest, key: string): Promise<LeaveRequest> {
  return answer(personnel.POST('/me/leave-requests', { params: { header: { 'Idempotency-Key': key } }, body }))
}

export function withdrawLeaveRequest(request: LeaveRequest, key: string): Promise<LeaveRequest> {
  return answer(personnel.POST('/me/leave-requests/{id}/withdrawal', { params: seen(request, key) }))
}

export async function myColleagues(): Promise<Schemas['Colleague'][]> {
  return (await answer(personnel.GET('/me/colleagues', {}))).items
}
