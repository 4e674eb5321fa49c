export default {
  title: '辖区',
  lead: '派出所与村、社区的现行隶属关系。',
  tabs: { STATION: '派出所', VILLAGE: '村社区', TOWNSHIP: '乡镇街道' },
  search: '按名称或完整代码搜索',
  column: { name: '名称', code: '代码', township: '乡镇街道', station: '所属派出所', county: '区县', settlement: '城乡' },
  empty: '没有符合条件的记录',
  emptyText: '换个关键词试试；如果本县还没有建档，请先到“建档”上传工作簿。',
}
