export default {
  agreement: { name: '调解协议书', download: '下载协议书', why: '协议书含当事人完整信息，下载须说明理由并留痕。' },
  archive: { title: '档案', name: '纠纷档案', download: '下载档案', made: '全部材料已于 {time} 自动归档。', outdated: '此后又有新的记录，正在重新归档。', waiting: '结束后自动归档，请稍后刷新。' },
}
