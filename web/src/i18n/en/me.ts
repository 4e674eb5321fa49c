export default {
  lead: 'What is on record of you; only you and those who work on it see it.',
  posts: { title: 'My posts', empty: 'You hold no post at present.', since: 'since {day}' },
}
