export default {
  title: 'City overview',
  lead: 'Disputes found and resolved, county by county, live.',
  figure: { found: 'Found', agreed: 'Agreed', resolved: 'Resolved', open: 'Open' },
  explain: { found: 'found in {year}', agreed: 'with a mediated agreement', resolved: 'agreed, and the first follow-up holds', open: 'not closed yet' },
  rate: 'resolution rate {rate}',
  live: { on: 'Live', connecting: 'Connecting', off: 'Connection lost, reconnecting', asOf: 'as of {time}' },
  table: { caption: 'Disputes by county', county: 'County', open: 'Open (red / yellow / blue / untriaged)', total: 'City' },
  chart: { title: 'Found and resolved by county', found: 'found', resolved: 'resolved' },
  openChart: 'Open by risk',
  wall: { on: 'Wall screen', off: 'Leave wall screen' },
  empty: { title: 'No dispute on record', text: 'As soon as a station reports the first one, the figures appear here.' },
}
