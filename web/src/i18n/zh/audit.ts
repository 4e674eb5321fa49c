export default {
  title: '审计',
  lead: '谁在什么时候，对哪条记录做了什么，理由是什么。',
  filter: { who: '账号', record: '记录编号', span: '时间', from: '起', until: '止' },
  column: { at: '时间', who: '人员', action: '操作', record: '记录', reason: '理由' },
  service: { label: '来源', case: '矛盾纠纷', hazard: '安全隐患', fieldwork: '外勤', personnel: '人员', jurisdiction: '辖区', assessment: '考评' },
  empty: { title: '没有符合条件的审计记录', text: '放宽条件再看看。' },
}
