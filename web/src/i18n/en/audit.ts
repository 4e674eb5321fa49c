export default {
  title: 'Audit',
  lead: 'Who did what to which record, when, and why.',
  filter: { who: 'Account', record: 'Record', span: 'Time', from: 'from', until: 'until' },
  column: { at: 'Time', who: 'Who', action: 'Action', record: 'Record', reason: 'Reason' },
  service: { label: 'Source', case: 'Disputes', hazard: 'Hazards', fieldwork: 'Field work', personnel: 'People', jurisdiction: 'Territory', assessment: 'Assessment' },
  empty: { title: 'No entry matches', text: 'Try wider filters.' },
}
