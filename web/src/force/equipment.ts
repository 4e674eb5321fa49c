/** What a point has, as a clerk writes it: an item a line, with the number of its pieces at the end if there are several. */
export function equipmentOf(text: string): { item: string; pieces: number }[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [, item, pieces] = /^(.*?)(?:\s*[×x*]\s*|\s+)(\d{1,5})$/.exec(line) ?? [line, line, '1']
      return { item, pieces: Number(pieces) }
    })
}

export function equipmentText(equipment: { item: string; pieces: number }[]): string {
  return equipment.map(({ item, pieces }) => (pieces === 1 ? item : `${item} × ${pieces}`)).join('\n')
}
