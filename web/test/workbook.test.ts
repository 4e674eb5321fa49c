import { expect, it } from 'vitest'
import { workbook } from '../src/shared/workbook'

const bytesOf = async (content: Blob) => Buffer.from(await content.arrayBuffer())

it('is an archive that names its parts and where they stand', async () => {
  const bytes = await bytesOf(workbook('淮阳区各派出所', [['单位'], ['城关派出所']]))
  const end = bytes.length - 22
  expect(bytes.readUInt32LE(end)).toBe(0x06054b50)
  expect(bytes.readUInt16LE(end + 10)).toBe(5)
  const directory = bytes.readUInt32LE(end + 16)
  expect(bytes.readUInt32LE(directory)).toBe(0x02014b50)
  expect(bytes.readUInt32LE(0)).toBe(0x04034b50)
  expect(bytes.readUInt32LE(14)).toBe(bytes.readUInt32LE(directory + 16))
})

it('holds texts as texts and numbers as numbers, whatever they look like', async () => {
  const text = (await bytesOf(workbook('a/b:[c]', [['=1+1', '说"好" <&>\u0001', 3]]))).toString()
  expect(text).toContain('>=1+1</t>')
  expect(text).toContain('说&#34;好&#34; &#60;&#38;&#62;</t>')
  expect(text).toContain('<c><v>3</v></c>')
  expect(text).toContain('name="a b  c "')
})
