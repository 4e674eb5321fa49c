package org.onebeat.jurisdiction.onboarding;

import java.time.Instant;
import org.onebeat.workbook.Digest;

/** Bytes that somebody sent at some time. */
@SuppressWarnings("ArrayRecordComponent") // never compared; the digest stands for the content
record Upload(String fileName, byte[] content, int by, Instant at) {

    private static final int LONGEST_NAME = 200;

    Upload {
        // Browsers send a bare name, others a whole path.
        String bare = fileName == null
                ? ""
                : fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1);
        fileName = bare.length() > LONGEST_NAME ? bare.substring(bare.length() - LONGEST_NAME) : bare;
    }

    Digest digest() {
        return Digest.of(content);
    }
}
