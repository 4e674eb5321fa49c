package org.onebeat.service.encryption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EncryptedTextTest {
    private final EncryptedText text = new EncryptedText(new Sealer(Keys.first()));

    @Test
    void isReadAgain() {
        var value = text.convertToDatabaseColumn("张三");
        assertEquals("张三", text.convertToEntityAttribute(value));
    }

    @Test
    void leavesNullAlone() {
        assertNull(text.convertToDatabaseColumn(null));
        assertNull(text.convertToEntityAttribute(null));
    }

    @Test
    void doesNotShowWhatItHolds() {
        var value = text.convertToDatabaseColumn("13800138000");
        assertFalse(new String(value, StandardCharsets.ISO_8859_1).contains("138"));
    }

    @Test
    void isAnotherEachTime() {
        var one = text.convertToDatabaseColumn("张三");
        var other = text.convertToDatabaseColumn("张三");
        assertFalse(Arrays.equals(one, other));
    }

    @Test
    void isReadAfterTheKeyWasRotated() {
        var old = text.convertToDatabaseColumn("张三");
        assertEquals("张三", new EncryptedText(new Sealer(Keys.rotated())).convertToEntityAttribute(old));
    }

    @Test
    void isWrittenWithTheNewKey() {
        var value = new EncryptedText(new Sealer(Keys.rotated())).convertToDatabaseColumn("张三");
        assertEquals(2, value[0]);
    }

    @Test
    void isUnreadableWithoutItsKey() {
        var old = text.convertToDatabaseColumn("张三");
        var forgetful = new EncryptedText(new Sealer(Keys.forgotten()));
        assertThrows(Unreadable.class, () -> forgetful.convertToEntityAttribute(old));
    }

    @Test
    void isUnreadableOnceAnyByteChanged() {
        var value = text.convertToDatabaseColumn("张三");
        for (var i = 0; i < value.length; i++) {
            var changed = value.clone();
            changed[i] ^= 1;
            assertThrows(Unreadable.class, () -> text.convertToEntityAttribute(changed));
        }
    }

    @Test
    void isUnreadableCutShort() {
        var value = text.convertToDatabaseColumn("张三");
        assertThrows(Unreadable.class, () -> text.convertToEntityAttribute(Arrays.copyOf(value, 20)));
    }

    @Test
    void opensInItsOwnContextOnly() {
        var sealer = new Sealer(Keys.first());
        var sealed = sealer.seal(new byte[] {1}, new byte[] {7});
        assertThrows(Unreadable.class, () -> sealer.open(sealed, new byte[] {8}));
    }

    @Test
    void refusesAShortKeyAtOnce() {
        assertThrows(IllegalStateException.class, () -> Sealer.key("c2hvcnQ="));
    }
}
