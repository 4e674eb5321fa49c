package org.onebeat.cases.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PdfTest {

    private final Pdf pdf = new Pdf(new Fonts());

    @Test
    void chineseIsDrawnWithTheTypefaceInItAndOnlyAsFarAsItIsUsed() {
        byte[] document = pdf.of(page("经调解，双方自愿达成协议。"));
        assertTrue(Printed.of(document).says("经调解，双方自愿达成协议。"));
        assertTrue(document.length < 60_000, document.length + " bytes");
    }

    @Test
    void aLongTextIsBrokenIntoLinesAndPagesOfWhichEachSaysItsNumber() {
        Printed printed = Printed.of(pdf.of(page("<p>" + "双方约定沟改走东侧，费用各半。".repeat(400) + "</p>")));
        assertTrue(printed.pages() > 3, printed.pages() + " pages");
        assertTrue(printed.says("第 2 页 共 " + printed.pages() + " 页"), printed.text());
        assertTrue(printed.says("双方约定沟改走东侧，费用各半。".repeat(400).substring(0, 30)));
    }

    @Test
    void rareCharactersOfNamesAreDrawn() {
        // of the list of common characters, of extensions A, C, D and E, and of a name of a minority with its dot
        String names = "𬭎䶮㛃𫖯𬱖𫘧·";
        assertEquals(page(names), pdf.drawable(page(names)));
        assertTrue(Printed.of(pdf.of(page(names))).says(names));
    }

    @Test
    void whatTheTypefaceLacksIsLeftToBeWrittenByHand() {
        Printed printed = Printed.of(pdf.of(page("王" + Character.toString(0x20001) + Character.toString(0xE000))));
        assertTrue(printed.says("王〓〓"), printed.text());
        assertTrue(printed.says("请手写补填"));
        assertFalse(Printed.of(pdf.of(page("王小明"))).says("请手写补填"));
    }

    @Test
    void whatNoDocumentCanHoldIsLeftOut() {
        assertEquals(page("甲 乙丙"), pdf.drawable(page("甲\u000B乙\u0000\uD800\uFFFF丙")));
    }

    private static String page(String body) {
        return """
                <html><head><style>
                @page { size: A5; @bottom-center { content: "第 " counter(page) " 页 共 " counter(pages) " 页"; font-family: "Noto Sans SC"; } }
                body { font-family: "Noto Sans SC"; }
                </style></head><body>%s</body></html>
                """.formatted(body);
    }
}
