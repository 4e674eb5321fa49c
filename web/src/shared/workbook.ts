import { zip } from './zip'

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const office = 'http://schemas.openxmlformats.org'
const parts = (name: string) => `${office}/package/2006/${name}`
const relations = `${office}/officeDocument/2006/relationships`
const main = `${office}/spreadsheetml/2006/main`
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const escaped = (text: string) => text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f]/g, '').replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`)
const cell = (value: string | number) => (typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`)
const related = (id: string, kind: string, target: string) => `<Relationships xmlns="${parts('relationships')}"><Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/></Relationships>`

/** A workbook of one sheet, whose first row stays in view; a text is never a formula. */
export function workbook(title: string, rows: (string | number)[][]): Blob {
  const lines = rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')
  return zip(
    [
      [
        '[Content_Types].xml',
        `${declaration}<Types xmlns="${parts('content-types')}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${workbookType}.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
      ],
      ['_rels/.rels', declaration + related('rId1', 'officeDocument', 'xl/workbook.xml')],
      // a sheet's name is at most 31 characters, and none of these
      ['xl/workbook.xml', `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${escaped(title.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31))}" sheetId="1" r:id="rId1"/></sheets></workbook>`],
      ['xl/_rels/workbook.xml.rels', declaration + related('rId1', 'worksheet', 'worksheets/sheet1.xml')],
      [
        'xl/worksheets/sheet1.xml',
        `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${lines}</sheetData></worksheet>`,
      ],
    ],
    workbookType,
  )
}
