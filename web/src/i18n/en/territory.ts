export default {
  title: 'Territory',
  lead: 'Stations and villages as they belong together today.',
  tabs: { STATION: 'Stations', VILLAGE: 'Villages', TOWNSHIP: 'Townships' },
  search: 'Search by name or whole code',
  column: { name: 'Name', code: 'Code', township: 'Township', station: 'Station', county: 'County', settlement: 'Kind' },
  empty: 'Nothing matches',
  emptyText: 'Try another word. If your county has not been onboarded yet, upload its workbook first.',
}
