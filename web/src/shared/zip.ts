const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest >>> 0
})

function crc32(content: Uint8Array): number {
  let rest = 0xffffffff
  for (const byte of content) rest = table[(rest ^ byte) & 0xff] ^ (rest >>> 8)
  return (rest ^ 0xffffffff) >>> 0
}

/** Numbers one after another, the lowest byte first: [width in bytes, number]. */
function packed(...numbers: [2 | 4, number][]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(numbers.reduce((sum, [width]) => sum + width, 0)))
  let at = 0
  for (const [width, number] of numbers) {
    if (width === 2) view.setUint16(at, number, true)
    else view.setUint32(at, number, true)
    at += width
  }
  return new Uint8Array(view.buffer)
}

const utf8Names = 0x0800
const firstOf1980 = 0x21
const sizeOf = (parts: Uint8Array[]) => parts.reduce((sum, { length }) => sum + length, 0)

/** A ZIP archive of texts, stored as they are. */
export function zip(files: [name: string, text: string][], type: string): Blob {
  const bodies: Uint8Array<ArrayBuffer>[] = []
  const directory: Uint8Array<ArrayBuffer>[] = []
  for (const [path, text] of files) {
    const [name, content] = [path, text].map((part) => new TextEncoder().encode(part))
    const size = content.length
    const common: [2 | 4, number][] = [[2, 20], [2, utf8Names], [2, 0], [2, 0], [2, firstOf1980], [4, crc32(content)], [4, size], [4, size], [2, name.length], [2, 0]]
    directory.push(packed([4, 0x02014b50], [2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, sizeOf(bodies)]), name)
    bodies.push(packed([4, 0x04034b50], ...common), name, content)
  }
  const count = files.length
  const end = packed([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, sizeOf(directory)], [4, sizeOf(bodies)], [2, 0])
  return new Blob([...bodies, ...directory, end], { type })
}
