package org.onebeat.service.encryption;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** Keys of residents' data, each 32 bytes in Base64 ({@code ONEBEAT_ENCRYPTION_KEY} and so on). */
@ConfigMapping(prefix = "onebeat.encryption")
interface Encryption {
    /** The key that encrypts. */
    String key();

    /** Number of the key that encrypts, 0 to 255; raised with each rotation. */
    @WithDefault("1")
    int keyId();

    /** Keys that still decrypt, by their number. */
    Map<Integer, String> formerKeys();

    /** The key of blind indexes and digests. It does not rotate: changing it means indexing anew. */
    String indexKey();
}
