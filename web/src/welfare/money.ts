/** Fen as yuan, always with two digits. */
export function yuan(fen: number): string {
  return (fen / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
}

/** Yuan as typed to fen, null for what is no amount. */
export function fenOf(text: string): number | null {
  const plain = text.replaceAll(/[,，\s]/g, '')
  if (!/^\d{1,12}(\.\d{1,2})?$/.test(plain)) return null
  const [whole, part = ''] = plain.split('.')
  const fen = Number(whole) * 100 + Number(part.padEnd(2, '0'))
  return fen > 0 ? fen : null
}

/** One amount shared out among so many as evenly as fen allow: the first ones get the fen that are left over. */
export function shared(fen: number, heads: number): number[] {
  const each = Math.floor(fen / heads)
  return Array.from({ length: heads }, (_, index) => each + (index < fen % heads ? 1 : 0))
}
