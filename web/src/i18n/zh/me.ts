export default {
  lead: '与您本人有关的登记，只有您和有权办理的人能看到。',
  posts: { title: '我的任职', empty: '目前没有任职。', since: '{day} 起' },
}
