export default {
  title: '全市态势',
  lead: '矛盾纠纷发现与化解，逐县实时更新。',
  figure: { found: '发现', agreed: '达成协议', resolved: '化解', open: '在办' },
  explain: { found: '{year} 年发现的纠纷', agreed: '达成调解协议', resolved: '达成协议且首次回访已落实', open: '当前未办结' },
  rate: '化解率 {rate}',
  live: { on: '实时', connecting: '连接中', off: '连接中断，正在重连', asOf: '截至 {time}' },
  table: { caption: '各县（区）矛盾纠纷', county: '县（区）', open: '在办（红 / 黄 / 蓝 / 未研判）', total: '全市' },
  chart: { title: '各县（区）发现与化解', found: '发现', resolved: '化解' },
  openChart: '在办风险构成',
  wall: { on: '大屏模式', off: '退出大屏' },
  empty: { title: '还没有纠纷记录', text: '派出所上报第一起纠纷后，数字会立刻出现在这里。' },
}
