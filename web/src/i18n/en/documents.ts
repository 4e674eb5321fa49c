export default {
  agreement: { name: 'agreement', download: 'Agreement as PDF', why: 'It shows the parties in full: say why you need it. That goes on record.' },
  archive: { title: 'Archive', name: 'file', download: 'File as PDF', made: 'The whole file was archived at {time}.', outdated: 'Something was added since: it is archived anew.', waiting: 'It is archived by itself; look again in a moment.' },
}
